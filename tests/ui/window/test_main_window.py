"""The window as a person meets it: what it shows at first, panes, scenes, notes, look, keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, press, running_program
from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.elided_label import ElidedLabel
from xent_gui.ui.window.panes import PANES
from xent_gui.ui.window.scene_list import SceneList

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_the_first_start_shows_the_observed_die_against_a_fair_belief(program: Program) -> None:
    assert program.window.bar.scenes.words.text() == "Observed die against a fair belief"
    assert program.editor.state.readout.text("cross_entropy") == "1.7946"
    assert program.window.windowTitle() == "untitled[*] — xent"
    assert not program.window.isWindowModified()
    assert program.window.status.words.text() == "p and q valid · 6 outcomes · unchanged"


def test_the_title_and_the_status_line_tell_unsaved_changes(program: Program) -> None:
    program.desk.edit(edits.set_probability, 0, "p", "1/7", "1")
    assert program.window.isWindowModified()
    assert program.window.status.words.text() == "p does not sum to 1 · 6 outcomes · unsaved changes"
    program.actions["undo"].trigger()
    assert not program.window.isWindowModified()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_scenes_fit_below_the_rest_and_go_away_again(program: Program, size: tuple[int, int]) -> None:
    program.window.resize(*size)
    before = {key: panel.isVisible() for key, panel in program.window.area.panels.items()}
    program.actions["pane_scenes"].trigger()
    QApplication.processEvents()
    assert program.window.size().toTuple() == size
    for key in ("outcomes", "charts", "readouts", "identity", "scenes"):
        panel = program.window.area.panels[key]
        assert panel.isVisible()
        assert panel.width() >= panel.minimumSizeHint().width(), key
        assert panel.height() >= panel.minimumSizeHint().height(), key
    program.actions["pane_scenes"].trigger()
    assert {key: panel.isVisible() for key, panel in program.window.area.panels.items()} == before


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_everything_fits(program: Program, size: tuple[int, int], theme: str) -> None:
    program.desk.view.choose_theme(theme)
    program.window.resize(*size)
    QApplication.processEvents()
    assert program.window.size().toTuple() == size, "no part needs more room than there is"
    for label in program.window.bar.findChildren(QLabel) + program.window.status.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert QFontMetrics(label.font()).horizontalAdvance(label.text()) <= label.width() + 1, (
                label.text()
            )
    for pane in PANES:
        key, panel = pane.key, program.window.area.panels[pane.key]
        assert panel.isVisible() == pane.at_first, key
        if not pane.at_first:
            continue
        assert panel.width() >= panel.minimumSizeHint().width(), key
        assert panel.height() >= panel.minimumSizeHint().height(), key


def test_a_pane_is_hidden_shown_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.actions["pane_identity"].trigger()
        assert not program.window.area.panels["identity"].isVisible()
        assert not program.actions["pane_identity"].isChecked()
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert not program.window.area.panels["identity"].isVisible()
        program.actions["reset_layout"].trigger()
        assert program.window.area.panels["identity"].isVisible()


def share(splitter: QSplitter) -> float:
    """What the first pane has of the width; the offscreen screen is smaller than the window."""
    return splitter.sizes()[0] / sum(splitter.sizes())


def test_sizes_of_panes_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        top = program.window.findChild(QSplitter, "top")
        handle = top.handle(1)
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(4, 40))
        QTest.mouseMove(handle, QPoint(64, 40))
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(4, 40))
        wanted = share(top)
        assert wanted > 0.36
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert share(program.window.findChild(QSplitter, "top")) == pytest.approx(wanted, abs=0.005)


def test_a_row_without_panes_takes_no_room(program: Program) -> None:
    before = program.window.area.panels["outcomes"].height()
    program.actions["pane_worked"].trigger()
    assert program.window.area.panels["check"].isVisible()
    program.actions["pane_check"].trigger()
    QApplication.processEvents()
    assert program.window.area.panels["outcomes"].height() > before


def test_in_a_small_window_the_table_comes_first_and_the_bottom_row_can_be_asked_for(
    program: Program,
) -> None:
    window = program.window
    window.resize(900, 600)
    QApplication.processEvents()
    assert not window.area.panels["worked"].isVisible()
    assert not program.actions["pane_worked"].isChecked()
    program.actions["pane_worked"].trigger()
    assert window.area.panels["worked"].isVisible()
    assert program.actions["pane_worked"].isChecked()
    program.actions["reset_layout"].trigger()
    window.resize(1280, 800)
    QApplication.processEvents()
    assert window.area.panels["worked"].isVisible()


def test_columns_of_the_table_are_hidden_shown_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.actions["column_kl_divergence"].trigger()
        program.actions["column_surprisal_q"].trigger()
        assert program.actions["column_kl_divergence"].isChecked()
        assert "surprisal_q" not in program.desk.outcomes.columns
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert "kl_divergence" in program.desk.outcomes.columns
        assert "surprisal_q" not in program.desk.outcomes.columns


def test_theme_zoom_and_animations_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.actions["theme_dark"].trigger()
        program.actions["zoom_in"].trigger()
        program.actions["animate"].trigger()
        look = program.editor.state.look
        assert (look.theme, look.zoom, look.animate) == ("dark", 1.1, False)
        assert tokens_of("dark").panel.lower() in QApplication.instance().styleSheet().lower()
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert program.editor.state.look == look
        program.actions["zoom_reset"].trigger()
        program.actions["theme_system"].trigger()
        assert program.editor.state.look.zoom == 1.0
        assert program.editor.state.look.theme == "light"  # what the offscreen platform asks for
        assert program.actions["theme_system"].isChecked()


def test_log_base_and_decimals_of_the_toolbar_change_the_numbers(program: Program) -> None:
    bits = program.window.bar.unit.findChild(QAbstractButton, "bits")
    QTest.mouseClick(bits, Qt.MouseButton.LeftButton)
    assert program.editor.state.readout.text("cross_entropy") == "2.5891"
    combo = program.window.bar.decimals.findChild(QComboBox)
    combo.setFocus()
    press(combo, Qt.Key.Key_Up)
    assert program.editor.state.readout.text("cross_entropy") == "2.589"


def test_scenes_are_gone_through_and_put_in_order(program: Program) -> None:
    program.actions["duplicate_scene"].trigger()
    chooser = program.window.bar.scenes
    assert chooser.after.text() == "scene 2 of 2"
    program.actions["previous_scene"].trigger()
    assert chooser.after.text() == "scene 1 of 2"
    program.actions["scene_later"].trigger()
    assert chooser.after.text() == "scene 2 of 2"
    assert program.editor.state.scene.title == "Observed die against a fair belief"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_of_scenes_chooses_by_key_and_moves(program: Program) -> None:
    program.actions["duplicate_scene"].trigger()
    program.actions["add_scene"].trigger()
    program.actions["choose_scene"].trigger()
    popup = program.window.findChild(SceneList)
    assert popup.rows.count() == 3
    assert popup.rows.currentRow() == 2
    press(popup.rows, Qt.Key.Key_Up, ALT)
    assert [scene.title for scene in program.editor.state.document.scenes][1] == "Untitled"
    program.actions["choose_scene"].trigger()
    popup = next(one for one in program.window.findChildren(SceneList) if one.isVisible())
    press(popup.rows, Qt.Key.Key_Home)
    press(popup.rows, Qt.Key.Key_Return)
    assert program.editor.state.focus.scene == 0
    assert not popup.isVisible()


def test_notes_are_read_and_written_under_the_toolbar(program: Program) -> None:
    notes = program.window.notes
    assert notes.isVisible()
    program.actions["edit_notes"].trigger()
    field = notes.findChild(QPlainTextEdit)
    assert QApplication.focusWidget() is field
    field.setPlainText("Ours.\nTwo lines.")
    press(field, Qt.Key.Key_Return, CTRL)
    assert program.editor.state.scene.notes == "Ours.\nTwo lines."
    assert not notes.is_editing
    program.actions["edit_notes"].trigger()
    field.setPlainText("No.")
    press(field, Qt.Key.Key_Escape)
    assert program.editor.state.scene.notes == "Ours.\nTwo lines."
    program.actions["edit_notes"].trigger()
    field.setPlainText("")
    press(field, Qt.Key.Key_Return, CTRL)
    assert not notes.isVisible(), "no notes, no line"


def test_notes_are_kept_when_the_focus_leaves(program: Program) -> None:
    program.window.activateWindow()
    program.actions["edit_notes"].trigger()
    program.window.notes.field.setPlainText("Kept.")
    program.desk.outcomes.setFocus()
    assert program.editor.state.scene.notes == "Kept."


def test_a_refused_edit_is_one_sentence_in_a_bar(program: Program) -> None:
    program.desk.edit(edits.clear_cells, range(6), ("p",))
    program.actions["normalise_p"].trigger()
    assert program.window.notices.sentences == [
        "Every p is 0, so there is nothing to normalise: type at least one p above 0."
    ]
    program.actions["uniform_p"].trigger()
    assert program.window.notices.sentences == []


def test_f6_goes_through_the_panes_and_back_to_where_one_was(program: Program) -> None:
    program.window.activateWindow()
    program.desk.outcomes.setFocus()
    places = []
    for _ in range(len(program.window.area.shown) + 1):
        program.actions["next_pane"].trigger()
        focus = QApplication.focusWidget()
        holders = [key for key, panel in program.window.area.panels.items() if panel.isAncestorOf(focus)]
        places.append(holders[0] if holders else "toolbar")
    assert len(set(places)) == len(places), places
    assert places[-1] == "outcomes"
    program.actions["previous_pane"].trigger()
    assert program.window.bar.isAncestorOf(QApplication.focusWidget())


def test_clipboard_keys_go_where_the_focus_is(program: Program) -> None:
    program.window.activateWindow()
    clipboard = QApplication.clipboard()
    program.desk.outcomes.table.view.select_block([0], 2, 2, 2)
    program.desk.outcomes.setFocus()
    program.actions["copy"].trigger()
    assert clipboard.text().strip() == "0.18"
    program.desk.outcomes.table.view.select_block([1], 2, 2, 2)
    program.actions["paste"].trigger()
    program.actions["delete"].trigger()
    assert program.editor.state.scene.q.text(1) == "0"
    program.actions["copy_number"].trigger()
    assert clipboard.text() == "inf"


def test_what_is_half_typed_belongs_to_the_document_before_it_is_saved(
    program: Program, tmp_path: Path
) -> None:
    asker = program.desk.asker
    assert isinstance(asker, ScriptedAsker)
    view = program.desk.outcomes.table.view
    view.select_block([0], 1, 1, 1)
    program.window.activateWindow()
    view.setFocus()
    for letter in "1/5":
        QTest.keyClicks(QApplication.focusWidget(), letter)
    asker.files = [tmp_path / "die.xent"]
    program.actions["save_as"].trigger()
    assert '"p": "1/5"' in (tmp_path / "die.xent").read_text(encoding="utf-8")


def test_shift_alone_ends_no_entry(program: Program) -> None:
    view = program.desk.outcomes.table.view
    program.window.activateWindow()
    QApplication.processEvents()
    view.select_block([0], 1, 1, 1)
    view.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "1")
    QTest.keyClicks(QApplication.focusWidget(), "8")
    QTest.keyPress(QApplication.focusWidget(), Qt.Key.Key_Shift)
    QTest.keyClicks(QApplication.focusWidget(), "%")
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert program.editor.state.scene.p.text(0) == "18%"


def unnamed(root: QWidget) -> list[str]:
    """Focusable widgets that a screen reader could not name."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QScrollArea) and widget.focusProxy() is None and not widget.accessibleName():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text or widget.focusProxy()):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_every_widget_that_takes_the_focus_has_a_name(program: Program) -> None:
    assert unnamed(program.window) == []


@pytest.mark.parametrize("name", ["gallery", "shortcuts", "about", "rename_scene", "guide", "practice"])
def test_every_widget_of_a_dialog_that_takes_the_focus_has_a_name(program: Program, name: str) -> None:
    program.actions[name].trigger()
    dialogs = [one for one in QApplication.topLevelWidgets() if one is not program.window and one.isVisible()]
    assert dialogs
    for dialog in dialogs:
        assert unnamed(dialog) == []


def test_a_file_dropped_on_the_window_is_opened(program: Program, tmp_path: Path) -> None:
    program.actions["swap"].trigger()
    asker = program.desk.asker
    assert isinstance(asker, ScriptedAsker)
    path = tmp_path / "dropped.xent"
    asker.files, asker.answers = [path], ["save"]
    program.actions["new"].trigger()
    assert path.exists()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    program.window.dropEvent(event)
    assert program.editor.state.path == path
    assert program.window.windowTitle() == "dropped.xent[*] — xent"


def test_long_titles_are_shortened_not_wider(program: Program) -> None:
    width = program.window.width()
    program.desk.edit(edits.set_title, "A very long title " * 20)
    QApplication.processEvents()
    assert program.window.width() == width
    words = program.window.bar.scenes.words
    assert isinstance(words, ElidedLabel)
    assert words.toolTip() == words.text()


def test_every_chart_has_its_tab_in_sight_at_the_smallest_usual_size(program: Program) -> None:
    program.window.resize(1280, 800)
    QApplication.processEvents()
    tabs = program.desk.charts.tabs
    assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width()
