"""Numbers with a point or a comma: chosen in the menu, shown at once everywhere, kept out of files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.core.formats.xent_json import to_json
from xent_gui.ui.charts.chart import table_of
from xent_gui.ui.figures.data import table_csv
from xent_gui.ui.window.actions import ALL
from xent_gui.ui.window.menus import MENUS, ids_in

MARKS = ("decimal_mark_language", "decimal_mark_point", "decimal_mark_comma")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running_program(tmp_path, ScriptedAsker()) as running:
        yield running


def choose(program: Program, name: str) -> None:
    next(action for action in ALL if action.id == name).does(program.desk)


def ticked(program: Program) -> list[str]:
    now = program.desk.now
    return [a.id for a in ALL if a.id in MARKS and a.checked is not None and a.checked(now)]


def cells(program: Program) -> list[str]:
    table = program.window.area.panels["outcomes"].findChild(QTableView)
    assert table is not None
    model = table.model()
    return [str(model.index(0, column).data()) for column in range(model.columnCount())]


def test_a_comma_is_shown_at_once_and_a_point_again(program: Program) -> None:
    assert ticked(program) == ["decimal_mark_language"]
    assert "0.2858" in cells(program)
    steps = program.editor.undo_text
    seen: list[str] = []
    program.editor.changed.connect(lambda _old, new: seen.append(new.readout.text("cross_entropy")))
    choose(program, "decimal_mark_comma")
    assert ticked(program) == ["decimal_mark_comma"]
    assert "0,2858" in cells(program)
    assert seen == ["1,7946"]
    assert program.editor.undo_text == steps
    assert not program.editor.state.modified
    choose(program, "decimal_mark_point")
    assert "0.2858" in cells(program)
    assert seen[-1] == "1.7946"


def test_the_mark_is_remembered(program: Program, tmp_path: Path) -> None:
    choose(program, "decimal_mark_comma")
    assert program.desk.settings.load().decimal_mark == "comma"
    choose(program, "decimal_mark_language")
    assert program.desk.settings.load().decimal_mark == "language"


def test_what_was_typed_stays_and_what_was_computed_has_the_mark(program: Program) -> None:
    choose(program, "decimal_mark_comma")
    assert cells(program)[:3] == ["1", "1/6", "0.18"]
    program.desk.edit(edits.nudge_bar, 0, "q", 1)
    assert cells(program)[2] == "0,19"
    assert '"q": "0.19"' in to_json(program.editor.state.document)


def test_sums_that_are_off_are_said_with_the_mark(program: Program) -> None:
    program.desk.edit(edits.set_probability, 0, "q", "0,2", "1")
    assert program.editor.state.readout.sum_line == "q sums to 1.02: 0.02 over"
    choose(program, "decimal_mark_comma")
    assert program.editor.state.readout.sum_line == "q sums to 1,02: 0,02 over"
    assert program.editor.state.readout.sum_text("q") == "1,02"


def test_copies_and_data_for_other_programs_have_the_point(program: Program) -> None:
    choose(program, "decimal_mark_comma")
    choose(program, "copy_number")
    assert QApplication.clipboard().text() == "1.7946"
    table = table_of(("outcome", "−log q"), [("a, b", "−1,7148"), ("0,5", "≈ 1,5 × 10⁻⁷")])
    assert table_csv(table).split("\r\n")[1:3] == ['"a, b",-1.7148', '"0,5",≈ 1.5 × 10⁻⁷']


def test_the_marks_stand_in_the_menu() -> None:
    assert set(MARKS) <= {name for menu in MENUS for name in ids_in(menu)}
