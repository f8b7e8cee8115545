"""Files as a person handles them: nothing is lost without a question, and every failure is one sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, asker_of, running_program
from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.core.formats.load import read_document
from xent_gui.ui.window.gallery_dialog import GalleryDialog
from xent_gui.ui.window.questions import Choice, WindowAsker
from xent_gui.ui.window.table_import import TableImport


def change(program: Program, text: str = "1/5") -> None:
    program.desk.edit(edits.set_probability, 0, "p", text, "1")


def saved(program: Program, path: Path) -> Path:
    """The document saved under a name."""
    asker_of(program).files = [path]
    program.actions["save_as"].trigger()
    assert program.editor.state.path == path
    return path


def test_save_asks_for_a_name_once(program: Program, tmp_path: Path) -> None:
    change(program)
    asker_of(program).files = [tmp_path / "die.xent"]
    program.actions["save"].trigger()
    change(program, "1/4")
    program.actions["save"].trigger()
    assert asker_of(program).asked == ["Save as"]
    assert read_document(tmp_path / "die.xent").scenes[0].p.text(0) == "1/4"
    assert program.window.status.words.text().endswith("saved")
    assert program.window.status.file.text() == "die.xent"


@pytest.mark.parametrize("name", ["new", "close", "quit"])
def test_unsaved_changes_are_asked_about(program: Program, tmp_path: Path, name: str) -> None:
    change(program)
    document = program.editor.state.document
    asker = asker_of(program)
    asker.answers = ["cancel"]
    program.actions[name].trigger()
    assert asker.asked == ["Save the changes to “untitled”?"]
    assert program.editor.state.document is document
    assert program.window.isVisible()
    asker.answers, asker.files = ["save"], [tmp_path / "kept.xent"]
    program.actions[name].trigger()
    assert read_document(tmp_path / "kept.xent") == document
    assert program.editor.state.document is not document or not program.window.isVisible()


def test_discarding_discards(program: Program) -> None:
    change(program)
    asker_of(program).answers = ["discard"]
    program.actions["new"].trigger()
    assert program.editor.state.scene.title == "Untitled"
    assert not program.editor.can_undo


def test_a_name_that_is_not_chosen_stops_everything(program: Program) -> None:
    change(program)
    asker_of(program).answers = ["save"]  # and no name
    program.actions["quit"].trigger()
    assert program.window.isVisible()
    assert program.editor.state.modified


def test_closing_the_window_asks_too(program: Program) -> None:
    change(program)
    program.window.close()
    assert program.window.isVisible()
    asker_of(program).answers = ["discard"]
    program.window.close()
    assert not program.window.isVisible()


def test_a_file_that_is_not_there_is_one_sentence(program: Program, tmp_path: Path) -> None:
    program.desk.files.open_path(tmp_path / "missing.xent")
    assert len(program.window.notices.sentences) == 1
    assert "missing.xent" in program.window.notices.sentences[0]
    assert program.editor.state.scene.title == "Observed die against a fair belief"


def test_a_damaged_file_says_where(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "bad.xent"
    path.write_text('{"format": "xent", "version": 1, "scenes": [}', encoding="utf-8")
    program.desk.files.open_path(path)
    assert "line 1" in program.window.notices.sentences[0]


def test_recent_documents_are_offered(program: Program, tmp_path: Path) -> None:
    path = saved(program, tmp_path / "die.xent")
    program.actions["new"].trigger()
    program.actions["gallery"].trigger()
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, GalleryDialog)
    assert [link.text() for link in dialog.recent] == ["die.xent"]
    dialog.recent[0].click()
    assert program.editor.state.path == path


def test_a_file_changed_by_another_program_is_noticed_and_can_be_taken(
    program: Program, tmp_path: Path
) -> None:
    path = saved(program, tmp_path / "die.xent")
    path.write_text(path.read_text(encoding="utf-8").replace("0.18", "0.28"), encoding="utf-8")
    program.window.activated.emit()
    assert "die.xent" in program.window.notices.sentences[0]
    program.window.notices.choose("disk", 0)  # Reload
    assert program.editor.state.scene.q.text(0) == "0.28"
    assert program.window.notices.sentences == []
    program.actions["undo"].trigger()
    assert program.editor.state.scene.q.text(0) == "0.18"


def test_saving_over_another_program_s_work_asks(program: Program, tmp_path: Path) -> None:
    path = saved(program, tmp_path / "die.xent")
    theirs = path.read_text(encoding="utf-8").replace("0.18", "0.28")
    path.write_text(theirs, encoding="utf-8")
    change(program)
    asker = asker_of(program)
    asker.answers = ["cancel"]
    program.actions["save"].trigger()
    assert path.read_text(encoding="utf-8") == theirs
    asker.answers = ["replace"]
    program.actions["save"].trigger()
    assert read_document(path).scenes[0].p.text(0) == "1/5"


def test_a_folder_that_cannot_be_written_offers_another_name(program: Program, tmp_path: Path) -> None:
    change(program)
    asker = asker_of(program)
    asker.files = [tmp_path / "nowhere" / "die.xent", tmp_path / "die.xent"]
    program.actions["save"].trigger()
    assert "nowhere" in program.window.notices.sentences[0]
    assert program.editor.state.modified
    program.window.notices.choose("file", 0)  # Save as…
    assert program.editor.state.path == tmp_path / "die.xent"
    assert program.window.notices.sentences == []


def test_a_file_open_in_another_window_is_opened_as_a_copy(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = saved(program, tmp_path / "die.xent")
    other = ScriptedAsker()
    other.answers = ["copy"]
    with running_program(tmp_path, other, path) as second:
        assert "another window" in other.asked[0]
        assert second.editor.state.path is None
        assert second.editor.state.scene == program.editor.state.scene


def test_exported_tables_are_read_again(program: Program, tmp_path: Path) -> None:
    asker_of(program).files = [tmp_path / "die.csv"]
    program.actions["export_csv"].trigger()
    scene = read_document(tmp_path / "die.csv").scenes[0]
    assert (scene.p.texts, scene.counts) == (
        program.editor.state.scene.p.texts,
        program.editor.state.scene.counts,
    )
    assert program.window.notices.sentences == ["“die.csv” was written."]


def imported(program: Program, path: Path, text: str) -> TableImport:
    path.write_text(text, encoding="utf-8")
    asker_of(program).files = [path]
    program.actions["import_csv"].trigger()
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, TableImport)
    return dialog


def test_a_table_is_shown_before_it_is_taken(program: Program, tmp_path: Path) -> None:
    dialog = imported(program, tmp_path / "t.csv", "x;p;q\na;0,5;0,25\nb;0,5;0,75\n")
    assert (dialog.delimiter.currentData(), dialog.decimal.currentData()) == (";", ",")
    assert dialog.header.isChecked()
    assert dialog.table.item(1, 1).text() == "0,5"
    assert "semicolon" in dialog.verdict.text()
    dialog.take.click()
    assert program.editor.state.scene.labels == ("a", "b")
    assert program.editor.state.focus.scene == 1
    program.actions["undo"].trigger()
    assert len(program.editor.state.document.scenes) == 1


def test_how_a_table_is_read_can_be_changed(program: Program, tmp_path: Path) -> None:
    dialog = imported(program, tmp_path / "t.csv", "a,0.5,0.25\nb,0.5,0.75\n")
    assert dialog.reading is not None
    assert dialog.reading.columns == ("outcome", "p", "q")
    role = dialog.table.cellWidget(0, 2)
    role.setCurrentIndex(role.findData("p"))
    role.activated.emit(role.currentIndex())
    assert dialog.reading.columns == ("outcome", "skip", "p")
    dialog.into.setCurrentIndex(dialog.into.findData("replace"))
    dialog.take.click()
    assert program.editor.state.scene.p.texts == ("0.25", "0.75")
    assert len(program.editor.state.document.scenes) == 1


def test_a_table_that_cannot_be_taken_names_line_and_column(program: Program, tmp_path: Path) -> None:
    dialog = imported(program, tmp_path / "t.csv", "x,p\na,0.5\nb,-0.5\n")
    assert dialog.verdict.text().startswith("Line 3, column 2 (p):")
    assert not dialog.take.isEnabled()
    dialog.delimiter.setCurrentIndex(dialog.delimiter.findData(";"))
    dialog.delimiter.activated.emit(dialog.delimiter.currentIndex())
    assert dialog.reading is None or dialog.reading.delimiter == ";"


def test_an_opened_table_becomes_a_document_of_its_own(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "weather.csv"
    path.write_text("sun,3\nrain,1\n", encoding="utf-8")
    program.desk.files.open_path(path)
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, TableImport)
    dialog.take.click()
    state = program.editor.state
    assert (state.path, len(state.document.scenes), state.scene.counts) == (None, 1, (3, 1))
    assert program.files.suggested.name == "weather.xent"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_table_that_cannot_be_read_is_one_sentence(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("a,1\n", encoding="utf-8")
    path.chmod(0)
    program.desk.files.open_path(path)
    assert "t.csv" in program.window.notices.sentences[0]


def test_the_start_page_opens_after_close_and_starts_anew(program: Program) -> None:
    program.actions["close"].trigger()
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, GalleryDialog)
    assert program.editor.state.scene.title == "Untitled"
    first = dialog.cards[0]
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert dialog.focusWidget() is dialog.cards[1]
    QTest.keyClick(dialog.cards[1], Qt.Key.Key_Return)
    assert program.editor.state.scene.title == "Biased die"


def test_arrows_reach_every_card_of_the_gallery(program: Program) -> None:
    program.actions["gallery"].trigger()
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, GalleryDialog)
    seen = [dialog.focusWidget().key]
    for _ in range(len(dialog.cards)):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
        seen.append(dialog.focusWidget().key)
    assert seen[:-1] == [card.key for card in dialog.cards], "and it stays at the end"
    for _ in range(len(dialog.cards)):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)
    assert dialog.focusWidget() in dialog.cards[:4], "up leads to the first line"


def test_scenes_of_the_gallery_are_added_to_a_document(program: Program) -> None:
    program.actions["scene_from_gallery"].trigger()
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, GalleryDialog)
    dialog.cards[2].click()
    titles = [scene.title for scene in program.editor.state.document.scenes]
    assert titles == ["Observed die against a fair belief", "Extreme die"]
    assert program.editor.state.focus.scene == 1


def test_a_scene_is_renamed(program: Program) -> None:
    program.actions["rename_scene"].trigger()
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, QDialog)
    QTest.keyClicks(dialog.focusWidget() or dialog, "The loaded die")
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert program.editor.state.scene.title == "The loaded die"


def test_the_real_questions_answer_by_button_and_escape(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    heard: list[str] = []
    choices = (
        Choice("save", "Save"),
        Choice("discard", "Discard", "destroy"),
        Choice("no", "Cancel", "cancel"),
    )
    for press in ("discard", "no"):
        WindowAsker().ask(parent, "Save?", "They are gone.", choices, "save", heard.append)
        box = parent.findChildren(QMessageBox)[-1]
        assert box.defaultButton().text() == "Save"
        if press == "no":
            QTest.keyClick(box, Qt.Key.Key_Escape)
        else:
            next(button for button in box.buttons() if button.text() == "Discard").click()
        assert heard[-1] == press
