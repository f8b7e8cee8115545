"""The window of a predictions file: read between events, cancelled, sorted, opened as scenes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.ui.window.predictions_dialog import PredictionsDialog

PETS = "species,cat,dog,fox\ndog,0.2,0.7,0.1\ncat,0.5,0.3,0.2\nfox,0.6,0.4,0\ncat,0.25,0.5,0.2\n"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running_program(tmp_path, ScriptedAsker()) as running:
        yield running


def opened(qtbot: QtBot, program: Program, path: Path, text: str = PETS) -> PredictionsDialog:
    """The window of a file that was chosen from the menu, read to its end."""
    path.write_text(text, encoding="utf-8")
    asker = program.desk.asker
    assert isinstance(asker, ScriptedAsker)
    asker.files.append(path)
    program.actions["predictions"].trigger()
    (dialog,) = program.window.findChildren(PredictionsDialog)
    qtbot.waitUntil(lambda: not dialog.bar.isVisible())
    return dialog


def cells(dialog: PredictionsDialog, table: str, row: int) -> list[str]:
    model = getattr(dialog, table).model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_what_comes_of_a_file(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, program, tmp_path / "pets.csv")
    assert not dialog.isModal()
    assert dialog.head.text() == "∞ nats"
    said = dialog.about.text()
    assert "4 rows, 3 classes, probabilities" in said
    assert "probability 0: 1 of the rows (line 4)" in said
    assert "Rows that do not sum to 1: 1 (most: 0.95 in line 5); none was changed" in said
    assert "scikit-learn's log_loss says" in said
    assert cells(dialog, "classes", 0) == ["cat", "2", "1.0397", "0.5000", "0.3750", "0.3875"]
    assert cells(dialog, "worst", 0) == ["4", "fox", "cat", "0", "∞"]
    assert cells(dialog, "mistakes", 0) == ["cat", "dog", "1", "0.5000", "5"]
    assert cells(dialog, "trouble", 1) == ["5", "sums to 0.95"]


def test_tables_sort_by_what_numbers_mean(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, program, tmp_path / "pets.csv")
    dialog.worst.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert [cells(dialog, "worst", row)[4] for row in range(4)] == ["0.3567", "0.6931", "1.3863", "∞"]


def test_a_chosen_row_becomes_a_scene_in_one_step(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, program, tmp_path / "pets.csv")
    editor = program.editor
    before = len(editor.state.document.scenes)
    assert not dialog.row.isEnabled()
    dialog.worst.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    dialog.worst.selectRow(0)
    dialog.row.click()
    assert editor.state.scene.title == "pets.csv, line 2"
    assert editor.state.scene.q.texts == ("0.2", "0.7", "0.1")
    editor.undo()
    assert len(editor.state.document.scenes) == before
    dialog.means.click()
    assert editor.state.scene.counts == (2, 1, 1)


def test_another_column_of_labels_reads_again(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, program, tmp_path / "n.csv", "1,0.5,0.5,0\n0,0.25,0.5,1\n")
    assert dialog.layout_read is not None and dialog.layout_read.label == 3
    dialog.label.setCurrentIndex(0)
    dialog.label.activated.emit(0)
    qtbot.waitUntil(lambda: not dialog.bar.isVisible())
    assert dialog.layout_read.label == 0
    assert dialog.loss is not None and dialog.loss.rows == 2


def test_reading_can_be_cancelled_and_says_so(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("y,0,1\n" + "1,0.25,0.75\n" * 50_000, encoding="utf-8")
    dialog = PredictionsDialog(path, program.editor.state.scene.unit, 4, program.window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.bar.value() > 0)
    dialog.cancel.click()
    assert dialog.about.text().startswith("Cancelled after")
    assert dialog.loss is not None and 0 < dialog.loss.rows < 50_000
    dialog.close()


def test_a_file_that_is_none_says_why(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    dialog = opened(qtbot, program, tmp_path / "x.csv", "hello\n")
    assert "a number for each of two classes or more are needed" in dialog.about.text()
    assert not dialog.means.isEnabled()
