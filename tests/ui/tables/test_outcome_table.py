"""The table on the screen: colours, widths, heights, sums in place, and what assistive technology gets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.core.document.scenes import alone, observed_die, scene_of
from tests.ui.tables.hands import Hands
from xent_gui.core.document import edits
from xent_gui.core.document.state import Document, Scene
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.outcomes_panel import OutcomesPanel
from xent_gui.ui.style.theme import apply_theme
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.tables.cell_paint import fitting_text
from xent_gui.ui.tables.columns import OUTCOME_COLUMNS


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication) -> Iterator[Hands]:
    editor = Editor(alone(observed_die()))
    apply_theme(qapp, editor.state.look)
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(460, 560)
    panel = OutcomesPanel(editor, around)
    panel.setGeometry(0, 0, 402, 400)
    around.show()
    yield Hands(editor, panel)


def show(hands: Hands, scene: Scene) -> None:
    hands.editor.open(Document((scene,)), None)


def picture(hands: Hands) -> QImage:
    return hands.view.viewport().grab().toImage()


def ground(hands: Hands, row: int) -> str:
    """The colour of a row between its numbers and its line."""
    at = hands.place(row, "q", 0.1)
    return picture(hands).pixelColor(at).name()


def is_whole(hands: Hands, row: int, key: str) -> bool:
    """Whether a cell is wide enough for its text."""
    view = hands.view
    column = view.outcomes.column_of(key)
    text = view.dress.metrics(OUTCOME_COLUMNS[key]).horizontalAdvance(view.outcomes.text(row, column))
    return text <= view.columnWidth(column) - view.dress.padding


def test_an_outcome_hovered_anywhere_is_highlighted(hands: Hands) -> None:
    for theme in ("light", "dark", "contrast"):
        hands.editor.dress(theme=theme)
        hands.editor.point(hovered=3)
        assert ground(hands, 3) == QColor(tokens_of(theme).highlight).name()
        assert ground(hands, 2) == QColor(tokens_of(theme).panel).name()
        hands.editor.point(hovered=None)
        assert ground(hands, 3) == QColor(tokens_of(theme).panel).name()


def test_the_outcome_selected_elsewhere_stands_out(hands: Hands) -> None:
    hands.editor.point(outcome=2)
    assert ground(hands, 2) == QColor(tokens_of("light").raised).name()


def test_four_hundred_pixels_show_everything_of_a_die(hands: Hands) -> None:
    assert hands.view.horizontalScrollBar().maximum() == 0
    assert all(is_whole(hands, row, key) for row in range(6) for key in hands.panel.columns)
    assert sum(hands.view.columnWidth(place) for place in range(6)) == hands.view.viewport().width()


def test_columns_widen_for_what_is_typed_and_for_more_decimals(hands: Hands) -> None:
    hands.editor.apply(edits.set_probability(0, 3, "p", "0.123456789", "4"))
    assert is_whole(hands, 3, "p")
    hands.editor.apply(edits.set_decimals(0, 12))
    assert is_whole(hands, 5, "surprisal_q")


def test_columns_do_not_jump_while_numbers_of_the_same_length_change(hands: Hands) -> None:
    before = [hands.view.columnWidth(place) for place in range(6)]
    for text in ("0.3", "0.21", "0.4", "0.11", "0.999"):
        hands.editor.apply(edits.set_probability(0, 3, "q", text, "4"), "drag")
    assert [hands.view.columnWidth(place) for place in range(6)] == before


def test_long_labels_give_way_and_numbers_do_not(hands: Hands) -> None:
    show(hands, observed_die().with_(labels=("a label that is much too long for any column of a table",) * 6))
    assert not is_whole(hands, 0, "label")
    assert all(is_whole(hands, 0, key) for key in ("p", "q", "n", "cross_entropy", "surprisal_q"))


def test_rows_are_roomy_where_there_is_room_and_compact_where_there_is_not(hands: Hands) -> None:
    assert hands.view.rowHeight(0) == 40
    hands.panel.resize(402, 292)
    assert 24 <= hands.view.rowHeight(0) < 28
    assert hands.view.verticalScrollBar().maximum() == 0, "six rows fit a small window"
    show(hands, scene_of("1/40 " * 40, "1/40 " * 40))
    assert hands.view.rowHeight(0) == 28
    hands.editor.dress(zoom=1.5)
    assert hands.view.rowHeight(0) == 42


def test_the_sums_stand_right_under_the_last_row_and_never_scroll_away(hands: Hands) -> None:
    table = hands.panel.table
    assert table.totals.y() == table.view.head.height() + 6 * hands.view.rowHeight(0)
    show(hands, scene_of("1/40 " * 40, "1/40 " * 40))
    assert hands.view.verticalScrollBar().maximum() > 0
    hands.view.scrollToBottom()
    assert table.totals.geometry().bottom() < table.line.y()
    assert table.line.geometry().bottom() < table.height()
    assert table.totals.text("p") == "1"


def sum_label(hands: Hands, key: str) -> QLabel:
    text = hands.panel.table.totals.text(key)
    labels = [label for label in hands.panel.table.totals.findChildren(QLabel) if label.text() == text]
    return max(labels, key=lambda label: label.accessibleName().startswith(("H(p, q)", "Σ" + key)))


def test_each_sum_stands_under_its_column_also_when_columns_scroll(hands: Hands) -> None:
    hands.panel.set_columns(list(OUTCOME_COLUMNS))
    hands.editor.apply(edits.set_decimals(0, 9))
    bar = hands.view.horizontalScrollBar()
    assert bar.maximum() > 0
    for value in (0, 57, bar.maximum()):
        bar.setValue(value)
        section = hands.view.outcomes.column_of("cross_entropy")
        right = hands.view.head.sectionViewportPosition(section) + hands.view.head.sectionSize(section)
        assert sum_label(hands, "cross_entropy").geometry().right() + 1 == right - hands.view.dress.padding


def test_infinite_sums_name_their_cause(hands: Hands) -> None:
    show(hands, scene_of("1/2 1/2", "0 1"))
    assert hands.panel.table.totals.text("cross_entropy") == "∞"
    assert sum_label(hands, "cross_entropy").toolTip() == "H(p, q) = ∞ nats: q(1) = 0 where p(1) = 1/2"


def test_the_hint_is_dropped_where_there_is_no_room(hands: Hands) -> None:
    def hint() -> QLabel:
        labels = hands.panel.table.line.findChildren(QLabel)
        return next(label for label in labels if label.text().startswith("p = 1/6"))

    assert hint().isVisible()
    hands.panel.resize(330, 400)
    assert not hint().isVisible()
    hands.panel.resize(402, 400)
    assert hint().isVisible()


def test_both_sums_wrong_are_told_in_two_lines_with_a_button_each(hands: Hands) -> None:
    show(hands, scene_of("1/2 1/3", "0.2 0.9"))
    assert hands.panel.table.line.text == "p sums to 5/6: 1/6 short · q sums to 1.1: 0.1 over"
    assert hands.button("Normalise p").isVisible()
    assert hands.button("Normalise q").isVisible()
    assert hands.panel.table.line.geometry().bottom() < hands.panel.table.height()


def test_the_window_coming_to_the_front_chooses_no_outcome(hands: Hands) -> None:
    hands.editor.point(outcome=None)
    event = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(hands.view, event)
    assert hands.editor.state.focus.outcome is None
    hands.press(Qt.Key.Key_Tab)
    assert hands.current == (0, "label")


def test_a_reason_known_only_to_the_caller_stands_beside_the_cell_too(hands: Hands) -> None:
    table = hands.panel.table
    hands.view.cell_typed.disconnect()
    hands.view.cell_typed.connect(lambda *_: table.refuse("Not today."))
    hands.go(2, "p").type("0.2").press(Qt.Key.Key_Return)
    assert hands.notice == "Not today."
    assert hands.line is not None
    assert "Not today." not in table.line.text


# assistive technology


def test_the_table_its_cells_and_its_editor_have_names(hands: Hands) -> None:
    interface = QAccessible.queryAccessibleInterface(hands.view)
    assert interface.text(QAccessible.Text.Name) == "Outcomes"
    cells = [interface.child(place) for place in range(interface.childCount())]
    names = [cell.text(QAccessible.Text.Name) for cell in cells]
    assert "p of 3, 1/10" in names
    assert "−log q of 6, 1.8971 nats" in names
    hands.go(2, "p").type("0.2")
    assert hands.line is not None
    assert hands.line.accessibleName() == "p of 3"


def test_a_refusal_is_the_description_of_the_editor(hands: Hands) -> None:
    hands.go(2, "p").type("zero").press(Qt.Key.Key_Return)
    assert hands.line is not None
    interface = QAccessible.queryAccessibleInterface(hands.line)
    assert interface.text(QAccessible.Text.Description) == hands.notice
    assert "“zero”" in hands.notice


def test_nothing_of_the_editor_is_left_when_it_closes(hands: Hands) -> None:
    hands.go(2, "p").type("zero").press(Qt.Key.Key_Return)
    assert hands.notice
    hands.editor.apply(edits.remove_outcomes(0, [2]))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert hands.line is None
    assert not hands.notice


def test_a_width_that_the_user_chose_stays_and_a_double_click_gives_it_back(hands: Hands) -> None:
    head = hands.view.head
    before, others = head.sectionSize(0), head.sectionSize(5)
    edge = QPoint(before - 1, head.height() // 2)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    hands.move(head.viewport(), edge + QPoint(40, 0), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))
    hands.editor.apply(edits.set_decimals(0, 3))
    assert head.sectionSize(0) == before + 40
    assert head.length() == hands.view.viewport().width()
    assert head.sectionSize(5) < others
    QTest.mouseDClick(head.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))
    assert head.sectionSize(0) < before + 40


def test_the_grip_shows_on_the_hovered_row_only(hands: Hands) -> None:
    def gutter(row: int) -> set[str]:
        image, box = picture(hands), hands.view.visualRect(hands.view.outcomes.index(row, 0))
        return {
            image.pixelColor(QPoint(x, y)).name()
            for x in range(4, 20)
            for y in range(box.top() + 4, box.bottom() - 4)
        }

    hands.editor.point(hovered=1)
    assert len(gutter(1)) > 1
    assert len(gutter(2)) == 1


def test_a_lock_is_seen(hands: Hands) -> None:
    before = picture(hands)
    hands.editor.apply(edits.toggle_lock(0, [1]))
    assert picture(hands) != before
    assert hands.view.outcomes.index(1, 0).data(Qt.ItemDataRole.ToolTipRole).startswith("2 is locked")


def test_numbers_too_wide_are_rounded_and_marked_while_their_texts_are_kept(hands: Hands) -> None:
    scene = observed_die()
    show(hands, replace(scene, q=scene.q.replaced(0, "0.18001234567890123456789")))
    readout = hands.editor.state.readout
    dress = hands.view.dress
    shown = fitting_text(readout, OUTCOME_COLUMNS["q"], 0, dress, hands.view.columnWidth(2) - 15)
    assert shown.startswith("≈ 0.1800")
    hands.go(0, "q").press(Qt.Key.Key_F2)
    assert hands.line is not None
    assert hands.line.text() == "0.18001234567890123456789"
