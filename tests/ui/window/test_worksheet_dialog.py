"""Worksheets from the window: the scenes ticked, PDF or HTML, whole files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.core.explain.scenes import BIASED, FAIR
from xent_gui.ui.window.worksheet_dialog import WorksheetDialog, write_worksheet


def test_the_scenes_that_are_ticked_are_wanted(qtbot: QtBot) -> None:
    dialog = WorksheetDialog((FAIR, BIASED), 0)
    qtbot.addWidget(dialog)
    assert dialog.chosen == (FAIR,)
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.solved.setChecked(True)
    with qtbot.waitSignal(dialog.wanted) as wanted:
        dialog.export.click()
    assert wanted.args == [(FAIR, BIASED), True]


def test_nothing_ticked_cannot_be_exported(qtbot: QtBot) -> None:
    dialog = WorksheetDialog((FAIR,), 0)
    qtbot.addWidget(dialog)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.export.isEnabled()


def test_pdf_and_html_are_written_whole(qtbot: QtBot, tmp_path: Path) -> None:
    for solved in (True, False):
        write_worksheet(tmp_path / "dice.pdf", "Dice", (FAIR, BIASED), solved)
        data = (tmp_path / "dice.pdf").read_bytes()
        assert data.startswith(b"%PDF")
        assert data.rstrip().endswith(b"%%EOF")
    write_worksheet(tmp_path / "dice.html", "Dice", (BIASED,), True)
    assert "1.8356 nats" in (tmp_path / "dice.html").read_text("utf-8")
