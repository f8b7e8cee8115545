"""A D-Bus session with AT-SPI for all scripts, and for each a program that has just been started."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screen.person import Eyes, Person, starting


@pytest.fixture(scope="session")
def eyes() -> Iterator[Eyes]:
    made = Eyes()
    yield made
    made.close()


@pytest.fixture
def person(eyes: Eyes, tmp_path: Path) -> Iterator[Person]:
    with starting(tmp_path / "home", eyes) as somebody:
        somebody.window("untitled — xent")
        somebody.find("Bars", "chart")
        yield somebody
