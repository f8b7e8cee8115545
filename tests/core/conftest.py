"""In the tests of maths and explain the core says only sentences that the catalogues translate."""

from __future__ import annotations

from functools import cache

import pytest

from tests.translations import catalogue, messages
from xent_gui.core.language import Language, use


@cache
def known() -> frozenset[str]:
    return frozenset(message.source for message in messages(catalogue("core", "de")))


def as_written(context: str, text: str) -> str:
    assert context == "core" and text in known(), f"no catalogue has {context!r}, {text!r}"
    return text


@pytest.fixture(autouse=True)
def only_what_is_translated(request: pytest.FixtureRequest, english_again: None) -> None:
    """A sentence of the core that no catalogue has fails the test that hears it."""
    if request.path.parent.name in ("explain", "maths"):  # elsewhere formulas go the same way, as they are
        use(Language(as_written))
