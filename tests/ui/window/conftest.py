"""The whole program, for every test of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program as it starts for the first time."""
    with running_program(tmp_path, ScriptedAsker()) as running:
        yield running
