"""The table of actions: whole, reachable, and every row works on an ordinary document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.shown import Focus, Look, State
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.ui.style.icons import icon_names
from xent_gui.ui.window.action import Action, Now, without_mnemonic
from xent_gui.ui.window.actions import ACTIONS, ALL
from xent_gui.ui.window.commands import commands
from xent_gui.ui.window.menus import MENUS, Menu, ids_in

NAMES = [action.id for action in ALL]


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """An ordinary document in the middle of work: three scenes, an outcome chosen, a step to take back."""
    with running_program(tmp_path, ScriptedAsker()) as running:
        desk = running.desk
        desk.edit(edits.duplicate_scene)
        desk.edit(edits.duplicate_scene)
        running.editor.point(scene=1, outcome=2)
        desk.edit(edits.set_probability, 2, "p", "1/4", "3")
        yield running


def test_ids_are_unique() -> None:
    assert [name for name, times in Counter(NAMES).items() if times > 1] == []


def test_no_two_actions_share_a_shortcut() -> None:
    keys = Counter(QKeySequence(key).toString() for action in ALL for key in action.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys, "every shortcut is one that Qt knows"


@pytest.mark.parametrize("action", ALL, ids=NAMES)
def test_every_action_says_what_it_does(action: Action) -> None:
    assert without_mnemonic(action.text).strip()
    assert action.plain_text() == action.plain_text().strip()
    assert not action.icon or action.icon in icon_names()


def test_every_action_is_in_exactly_one_menu() -> None:
    found = Counter(name for menu in MENUS for name in ids_in(menu))
    assert set(found) == set(NAMES)
    assert [name for name, times in found.items() if times > 1] == []


def test_every_action_but_the_palette_itself_is_in_the_palette(program: Program) -> None:
    assert {command.id for command in commands(program.desk) if ":" not in command.id} == set(NAMES) - {
        "palette"
    }


def menus_of(menu: Menu) -> list[Menu]:
    return [menu, *(inner for item in menu.items if isinstance(item, Menu) for inner in menus_of(item))]


@pytest.mark.parametrize(
    "menu", [one for menu in MENUS for one in menus_of(menu)], ids=lambda menu: menu.title
)
def test_letters_that_choose_are_unique_within_a_menu(menu: Menu) -> None:
    scene = blank_scene()
    now = Now(State(Document((scene,)), Focus(), Look(), (Readout(scene),)))
    texts = [
        item.title if isinstance(item, Menu) else ACTIONS[item].shown_text(now)
        for item in menu.items
        if isinstance(item, Menu) or (item is not None and not item.startswith("@"))
    ]
    letters = Counter(text.lower()[text.index("&") + 1] for text in texts if "&" in text)
    assert [letter for letter, times in letters.items() if times > 1] == []


@pytest.mark.qt_log_ignore("This plugin does not support")  # popups grab the keyboard, offscreen has none
@pytest.mark.parametrize("name", NAMES)
def test_every_action_works_on_an_ordinary_document(program: Program, name: str) -> None:
    before = program.editor.state
    if name == "revert":
        return  # needs a file: see the tests of files
    if name == "language_de":
        return  # says in a bar from when on: see the tests of the German window
    if name == "copy_figure":
        return  # says that it is on the clipboard: see the tests of figures
    if name == "print":
        return  # says so where there is no printer: see the tests of figures
    program.actions[name].trigger()
    assert program.window.notices.sentences == []
    assert program.editor.state is not None
    if ACTIONS[name].checked is None and name.startswith(("uniform", "swap", "copy_p", "copy_q", "clear_")):
        assert program.editor.state.document != before.document


def test_an_action_that_cannot_be_done_is_grey_and_does_nothing(program: Program) -> None:
    editor = program.editor
    editor.point(scene=2, outcome=None)
    for name in ("next_scene", "lock", "outcome_up", "duplicate_outcome", "remove_outcome"):
        assert not program.actions[name].isEnabled(), name
    assert program.actions["previous_scene"].isEnabled()
    while editor.can_undo:
        editor.undo()
    assert not program.actions["undo"].isEnabled()
    assert program.actions["redo"].isEnabled()


def test_undo_names_the_step(program: Program) -> None:
    assert without_mnemonic(program.actions["undo"].text()) == "Undo Set p of 3"
    program.actions["undo"].trigger()
    assert without_mnemonic(program.actions["redo"].text()) == "Redo Set p of 3"
    assert program.editor.state.document.scenes[1].p.text(2) == "1/6"


def test_ticks_follow_the_state(program: Program) -> None:
    program.actions["unit_bits"].trigger()
    ticked = [name for name in ("unit_nats", "unit_bits", "unit_bans") if program.actions[name].isChecked()]
    assert ticked == ["unit_bits"]
    program.actions["unit_bits"].trigger()  # choosing it again does not take the tick away
    assert program.actions["unit_bits"].isChecked()


def test_the_menus_of_the_moment_are_filled_when_they_open(program: Program) -> None:
    lists = {menu.title(): menu for menu in program.window.findChildren(QMenu)}
    for title in ("New &from gallery", "Open &recent", "A&ll scenes"):
        lists[title].aboutToShow.emit()
    assert len(lists["A&ll scenes"].actions()) == 3
    assert [action.isChecked() for action in lists["A&ll scenes"].actions()] == [False, True, False]
    assert not lists["Open &recent"].actions()[0].isEnabled()
    lists["A&ll scenes"].actions()[0].trigger()
    assert program.editor.state.focus.scene == 0
