"""Whatever is dragged can be done by keys and by clicks too; every command is found by typing its words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.ui.window.action import without_mnemonic
from xent_gui.ui.window.actions import ALL
from xent_gui.ui.window.command_palette import CommandPalette

TAB = Qt.FocusPolicy.TabFocus


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running_program(tmp_path, ScriptedAsker()) as running:
        running.window.activateWindow()
        QApplication.processEvents()
        yield running


def test_typing_its_words_finds_each_command_first(program: Program) -> None:
    program.actions["duplicate_scene"].trigger()  # else some commands have nothing to do
    program.actions["palette"].trigger()
    (palette,) = program.window.findChildren(CommandPalette)
    missed = {}
    for action in ALL:
        if action.id == "palette":  # open already
            continue
        words = without_mnemonic(program.actions[action.id].text()).rstrip("…")
        palette.field.setText(words)
        found = str(palette.list.model().index(0, 0).data())
        if words not in found:
            missed[action.id] = found
    assert missed == {}


@pytest.mark.parametrize("key", ["outcomes", "charts", "readouts", "worked", "check"])
def test_each_part_of_the_window_grows_and_shrinks_by_a_command(program: Program, key: str) -> None:
    panel = program.window.area.panels[key]
    inside = next(w for w in panel.findChildren(QWidget) if w.focusPolicy() & TAB and w.isVisible())
    inside.setFocus()
    before = panel.size()
    program.actions["more_room"].trigger()
    QApplication.processEvents()
    grown = panel.size()
    assert grown.width() * grown.height() > before.width() * before.height()
    program.actions["less_room"].trigger()
    QApplication.processEvents()
    assert panel.width() * panel.height() < grown.width() * grown.height()
    program.actions["reset_layout"].trigger()
    QApplication.processEvents()
    assert panel.size() == before


def test_a_chosen_outcome_and_a_scene_change_their_places_by_commands(program: Program) -> None:
    desk = program.desk
    program.editor.point(outcome=0)
    program.actions["outcome_down"].trigger()
    assert desk.state.scene.labels[:2] == ("2", "1")
    program.actions["duplicate_scene"].trigger()
    title = desk.state.scene.title
    program.actions["scene_earlier"].trigger()
    assert desk.state.document.scenes[0].title == title
