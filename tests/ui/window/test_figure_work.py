"""Figures and paper from the window: the dialog, the files it writes, the clipboard, printing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, asker_of, running_program
from xent_gui.app import Program
from xent_gui.core.explain.stage_steps import steps_of
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.window.actions import ACTIONS
from xent_gui.ui.window.figure_dialog import Choices, FigureDialog


def opened(program: Program) -> FigureDialog:
    ACTIONS["figure"].does(program.desk)
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, FigureDialog)
    return dialog


def press(dialog: FigureDialog, words: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if words in b.text().replace("&", "")).click()


def choose(dialog: FigureDialog, **keys: str) -> None:
    for name, key in keys.items():
        box = getattr(dialog, name)
        box.setCurrentIndex(box.findData(key))


def test_the_dialog_shows_and_writes_what_is_chosen_and_remembers_it(qtbot: QtBot, tmp_path: Path) -> None:
    asker = ScriptedAsker()
    with running_program(tmp_path, asker) as program:
        dialog = opened(program)
        assert dialog.source.currentData() == "bars"
        choose(dialog, source="areas", form="png", size_box="free", theme="dark")
        dialog.wide.setValue(100)
        dialog.draw_preview()
        assert dialog.about.text() == "100.0 × 100.0 mm, 1134 × 1134 dots"
        assert not dialog.preview.pixmap().isNull()
        asker.files = [tmp_path / "out.png"]
        press(dialog, "Export")
        assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")
        asker.files = [tmp_path / "out.csv"]
        press(dialog, "Data")
        assert (tmp_path / "out.csv").read_text().startswith("outcome,p,")
        dialog.close()
        again = opened(program)
        assert (again.theme.currentData(), again.size_box.currentData()) == ("dark", "free")
        again.close()


def test_all_scenes_are_written_and_replaced_only_when_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    asker, folder = ScriptedAsker(), tmp_path / "figures"
    folder.mkdir()
    with running_program(tmp_path, asker) as program:
        ACTIONS["duplicate_scene"].does(program.desk)
        dialog = opened(program)
        asker.files = [folder]
        press(dialog, "All scenes")
        written = sorted(folder.iterdir())
        assert [path.name[:2] for path in written] == ["1-", "2-"]
        written[0].write_text("mine")
        asker.files, asker.answers = [folder], ["cancel"]
        press(dialog, "All scenes")
        assert written[0].read_text() == "mine"
        dialog.close()
        ACTIONS["undo"].does(program.desk)


def test_a_folder_that_is_not_there_is_told_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    asker = ScriptedAsker()
    with running_program(tmp_path, asker) as program:
        dialog = opened(program)
        asker.files = [tmp_path / "no" / "where.svg"]
        press(dialog, "Export")
        assert "there is no folder" in dialog.notice.sentence, "in the dialog: the window lies behind it"
        assert program.desk.window.notices.sentences == []
        asker.files = [tmp_path / "where.svg"]
        press(dialog, "Export")
        assert dialog.notice.sentence == "“where.svg” was written."
        dialog.close()


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
@pytest.mark.parametrize("key", [entry.key for entry in CHARTS])
def test_every_chart_gives_its_figure_by_a_right_click(qtbot: QtBot, tmp_path: Path, key: str) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        charts = program.desk.charts
        charts.show_chart(key)
        chart = charts.chart
        assert chart is not None
        for words in ("Copy figure", "Export figure…"):
            place = chart.mapToGlobal(QPoint(5, 5))
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), place)
            QApplication.sendEvent(chart.canvas.viewport(), event)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            next(action for action in menu.actions() if action.text() == words).trigger()
            menu.close()
        assert QGuiApplication.clipboard().mimeData().hasImage()
        dialog = program.desk.dialogs.current
        assert isinstance(dialog, FigureDialog) and dialog.source.currentData() == key
        dialog.close()
        charts.corner.click()
        assert isinstance(program.desk.dialogs.current, FigureDialog)
        program.desk.dialogs.current.close()


def test_copying_gives_svg_and_picture_together(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        ACTIONS["copy_figure"].does(program.desk)
        data = QGuiApplication.clipboard().mimeData()
        assert data.data("image/svg+xml").data().startswith(b"<?xml") and data.hasImage()


@pytest.mark.parametrize("kind", ["scene", "step"])
def test_a_handout_has_a_page_a_scene_or_a_page_a_step(qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    asker, target = ScriptedAsker(), tmp_path / "handout.pdf"
    with running_program(tmp_path, asker) as program:
        steps = len(steps_of(program.editor.state.scene))
        asker.answers, asker.files = [kind], [target]
        ACTIONS["handout"].does(program.desk)
        pages = len(re.findall(rb"/Type /Page\b", target.read_bytes()))
        assert pages == (steps if kind == "step" else 1) and steps > 1


def test_without_a_printer_a_sentence_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    with running_program(tmp_path, ScriptedAsker()) as program:
        ACTIONS["print"].does(program.desk)
        assert program.desk.window.notices.sentences == [
            "No printer is set up on this computer. You can write the scenes to a PDF file."
        ]
        program.desk.window.notices.choose("print", 0)
        assert asker_of(program).asked == ["What is on a page of the handout?"]


def test_the_preview_opens_beside_and_shows_a_page(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        ACTIONS["print_preview"].does(program.desk)
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintPreviewDialog)]
        assert len(found) == 1
        found[0].close()


def test_settings_that_make_no_sense_are_as_at_first() -> None:
    kept = {"source": "pie", "form": "gif", "width": "nan", "height": "1e99", "scale": "9", "odd": "x"}
    assert Choices.read(kept) == Choices()
