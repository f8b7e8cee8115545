"""Whatever is dragged can be done by keys and by clicks too; every command is found by typing its words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.ui.window.action import without_mnemonic
from xent_gui.ui.window.actions import ALL
from xent_gui.ui.window.command_palette import CommandPalette
from xent_gui.ui.window.menus import MENUS, Menu, ids_in

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


def by_keys(menu: QMenu) -> set[QAction]:
    """The entries that Down comes to in an open menu, and Right in its submenus."""
    reached: set[QAction] = set()
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        here = menu.activeAction()
        if here is None:
            break  # nothing to choose: no file was opened yet
        if here not in reached and (below := here.menu()) is not None:
            QTest.keyClick(menu, Qt.Key.Key_Right)
            assert below.isVisible()
            reached |= by_keys(below)
            QTest.keyClick(below, Qt.Key.Key_Left)
        reached.add(here)
    return reached


def by_mouse(menu: QMenu) -> set[QAction]:
    """The entries that a mouse over an open menu comes to, on the screen and large enough to be hit."""
    reached: set[QAction] = set()
    room = menu.screen().availableGeometry()
    for entry in menu.actions():
        box = menu.actionGeometry(entry)
        if not entry.isEnabled() or entry.isSeparator():
            continue
        assert box.height() >= 24 and room.contains(menu.mapToGlobal(box.center()))
        QTest.mouseMove(menu, box.center())
        assert menu.activeAction() is entry
        if (below := entry.menu()) is not None:
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=box.center())
            assert below.isVisible()
            reached |= by_mouse(below)
            below.close()
        reached.add(entry)
    return reached


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: without_mnemonic(menu.title))
def test_each_command_is_reached_in_its_menu_by_keys_and_by_clicks(program: Program, menu: Menu) -> None:
    program.actions["duplicate_scene"].trigger()
    program.editor.point(outcome=1)
    program.actions["uniform_q"].trigger()
    letter = menu.shown_title[menu.shown_title.index("&") + 1].upper()
    wanted = {name for name in ids_in(menu) if program.actions[name].isEnabled()}
    assert wanted
    for ways in (by_keys, by_mouse):
        QTest.keyClick(program.window, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.AltModifier)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        reached = ways(popup)
        popup.close()
        assert {name for name in wanted if program.actions[name] not in reached} == set()


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
