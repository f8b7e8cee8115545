"""The outcomes pane: what is done with keys and mouse, and what becomes of the document."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.core.document.scenes import alone, observed_die, scene_of
from tests.ui.tables.hands import CALC_HTML, Hands
from xent_gui.core.document import edits
from xent_gui.core.document.state import Document, Scene
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.outcomes_panel import OutcomesPanel
from xent_gui.ui.style.theme import apply_theme

opens_menus = pytest.mark.qt_log_ignore("This plugin does not support grabbing")  # the offscreen one


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication) -> Iterator[Hands]:
    editor = Editor(alone(observed_die()))
    apply_theme(qapp, editor.state.look)
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(460, 560)
    panel = OutcomesPanel(editor, around)
    panel.setGeometry(0, 0, 430, 440)
    around.show()
    panel.table.view.setFocus()
    yield Hands(editor, panel)


def show(hands: Hands, scene: Scene) -> None:
    hands.editor.open(Document((scene,)), None)


# typing


def test_typing_replaces_and_enter_goes_down(hands: Hands) -> None:
    hands.go(0, "p").type("1/6").press(Qt.Key.Key_Return).type("18 %").press(Qt.Key.Key_Return)
    assert hands.scene.p.texts[:3] == ("1/6", "18 %", "1/10")
    assert hands.current == (2, "p")
    assert hands.shown(0, "p") == "1/6"


def test_a_whole_die_typed_by_keyboard_shows_the_cross_entropy(hands: Hands) -> None:
    show(hands, scene_of("0 0 0 0 0 0", "0 0 0 0 0 0"))
    for column, texts in (
        ("p", ["1/10"] * 5 + ["5/10"]),
        ("q", ["0.18", ".18", "0,15", "17 %", "17%", "0.15"]),
    ):
        hands.go(0, column)
        for text in texts:
            hands.type(text).press(Qt.Key.Key_Return)
    assert hands.panel.table.totals.text("cross_entropy") == "1.8356"
    assert hands.panel.table.totals.text("p") == "1"
    assert hands.panel.table.line.text == "✓ p and q each sum to 1 exactly"


def test_enter_in_the_last_row_stays_and_shift_enter_goes_up(hands: Hands) -> None:
    hands.go(5, "q").type("0.2").press(Qt.Key.Key_Return)
    assert hands.current == (5, "q")
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert hands.current == (4, "q")
    assert len(hands.scene) == 6


def test_tab_goes_through_what_can_be_typed_and_wraps(hands: Hands) -> None:
    hands.go(0, "label")
    seen = []
    for _ in range(4):
        hands.press(Qt.Key.Key_Tab)
        seen.append(hands.current)
    assert seen == [(0, "p"), (0, "q"), (0, "n"), (1, "label")]
    hands.press(Qt.Key.Key_Backtab)
    assert hands.current == (0, "n")


def test_tab_takes_what_is_typed_and_goes_right(hands: Hands) -> None:
    hands.go(1, "p").type("0.3").press(Qt.Key.Key_Tab).type("0.4").press(Qt.Key.Key_Tab).type("7")
    hands.press(Qt.Key.Key_Tab)
    assert (hands.scene.p.text(1), hands.scene.q.text(1), hands.scene.counts[1]) == ("0.3", "0.4", 7)
    assert hands.current == (2, "label")


def test_tab_in_the_last_cell_leaves_the_table(hands: Hands, qtbot: QtBot) -> None:
    other = QPushButton("after", hands.panel.window())
    other.show()
    hands.go(5, "n")
    QWidget.setTabOrder(hands.view, other)
    hands.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is other


def test_f2_edits_what_is_there(hands: Hands) -> None:
    hands.go(0, "q").press(Qt.Key.Key_F2).type("5").press(Qt.Key.Key_Return)
    assert hands.scene.q.text(0) == "0.185"


def test_double_click_edits(hands: Hands) -> None:
    hands.double_click(2, "q")
    hands.type("0.4").press(Qt.Key.Key_Return)
    assert hands.scene.q.text(2) == "0.4"


def test_backspace_opens_the_cell_empty(hands: Hands) -> None:
    hands.go(0, "q").press(Qt.Key.Key_Backspace).type(".5").press(Qt.Key.Key_Return)
    assert hands.scene.q.text(0) == ".5"


def test_escape_takes_back_what_is_typed(hands: Hands) -> None:
    hands.go(0, "q").type("0.9").press(Qt.Key.Key_Escape)
    assert hands.line is None
    assert hands.scene == observed_die()


def test_an_entry_that_changes_nothing_leaves_no_step(hands: Hands) -> None:
    hands.go(0, "q").type("0.18").press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_F2).press(Qt.Key.Key_Return)
    assert not hands.editor.can_undo


def test_an_emptied_probability_becomes_zero(hands: Hands) -> None:
    hands.go(2, "p").press(Qt.Key.Key_Backspace).press(Qt.Key.Key_Return)
    assert hands.scene.p.text(2) == "0"
    assert hands.editor.undo_text == "Clear p of 3"


def test_each_entry_is_one_step_named_after_its_cell(hands: Hands) -> None:
    hands.go(2, "p").type("1/3").press(Qt.Key.Key_Return)
    assert hands.editor.undo_text == "Set p of 3"
    hands.editor.undo()
    assert hands.shown(2, "p") == "1/10"
    assert hands.scene == observed_die()


def test_computed_cells_say_that_they_are_computed(hands: Hands) -> None:
    hands.go(0, "cross_entropy").type("1")
    assert hands.line is None
    assert "computed" in hands.panel.table.line.text


# refused entries


def test_a_refused_entry_keeps_the_editor_open_and_says_why(hands: Hands) -> None:
    hands.go(1, "p").type("abc").press(Qt.Key.Key_Return)
    assert hands.line is not None
    assert hands.line.text() == "abc"
    assert hands.notice == hands.line.refusal
    assert "“abc” is not a number" in hands.notice
    assert hands.current == (1, "p")
    assert hands.scene == observed_die()
    assert hands.line.accessibleDescription() == hands.notice


def test_a_refused_entry_can_be_mended(hands: Hands) -> None:
    hands.go(1, "p").type("1/").press(Qt.Key.Key_Tab)
    assert hands.notice
    hands.type("8")
    assert not hands.notice
    hands.press(Qt.Key.Key_Tab)
    assert hands.scene.p.text(1) == "1/8"
    assert hands.current == (1, "q")


def test_escape_after_a_refusal_brings_the_old_value_back(hands: Hands) -> None:
    hands.go(1, "p").type("1/0").press(Qt.Key.Key_Return).press(Qt.Key.Key_Escape)
    assert hands.line is None
    assert not hands.notice
    assert hands.shown(1, "p") == "1/10"


def test_a_click_elsewhere_does_not_lose_a_refused_entry(hands: Hands) -> None:
    hands.go(1, "p").type("x").press(Qt.Key.Key_Return)
    hands.click(4, "q")
    assert hands.line is not None
    assert hands.line.text() == "x"
    assert hands.line.hasFocus()
    assert hands.notice
    assert hands.current == (1, "p")


def test_the_keyboard_going_elsewhere_does_not_lose_a_refused_entry(hands: Hands) -> None:
    other = QPushButton("other", hands.panel.window())
    other.show()
    hands.go(1, "n").type("1.5")
    other.setFocus()
    assert hands.line is not None
    assert hands.line.text() == "1.5"
    assert "whole number" in hands.notice


def test_the_keyboard_going_elsewhere_takes_a_good_entry(hands: Hands) -> None:
    other = QPushButton("other", hands.panel.window())
    other.show()
    hands.go(1, "n").type("15")
    other.setFocus()
    assert hands.line is None
    assert hands.scene.counts[1] == 15


def test_a_click_in_the_table_takes_a_good_entry(hands: Hands) -> None:
    hands.go(1, "p").type("0.25")
    hands.click(4, "q")
    assert hands.scene.p.text(1) == "0.25"
    assert hands.current == (4, "q")


def test_finishing_an_entry_before_saving(hands: Hands) -> None:
    hands.go(1, "p").type("0.25")
    assert hands.panel.finish_entry()
    assert hands.scene.p.text(1) == "0.25"
    hands.type("?")
    assert not hands.panel.finish_entry()
    assert hands.notice


def test_a_page_key_passed_on_by_the_editor_does_not_lose_a_refused_entry(hands: Hands) -> None:
    hands.go(1, "p").type("x").press(Qt.Key.Key_PageDown)
    assert hands.line is not None
    assert hands.line.text() == "x"


def test_a_refused_entry_stays_open_whatever_makes_another_cell_current(hands: Hands) -> None:
    hands.go(1, "p").type("x").press(Qt.Key.Key_Return)
    hands.view.go_to(4, 2)
    assert hands.line is not None
    assert hands.line.text() == "x"


def test_keys_of_the_table_do_not_trigger_the_same_shortcuts_of_the_window(hands: Hands) -> None:
    window, fired = hands.panel.window(), []
    for keys in ("Del", "Ctrl+C", "Alt+Down", "Ctrl+Return", "Escape"):
        QShortcut(QKeySequence(keys), window, lambda keys=keys: fired.append(keys))
    window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    hands.go(0, "p").press(Qt.Key.Key_C, control).press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier).press(Qt.Key.Key_Return, control)
    assert hands.scene.p.texts == ("1/10", "0", "1/10", "1/10", "1/10", "5/10", "0")
    hands.type("0.1").press(Qt.Key.Key_Escape)
    assert fired == []
    hands.press(Qt.Key.Key_Escape)
    assert fired == ["Escape"], "an Escape that the table has no use for is the window's"


# changes from elsewhere while a cell is typed


def test_half_typed_text_survives_changes_of_its_own_cell_and_of_others(hands: Hands) -> None:
    hands.go(1, "p").type("0.1")
    hands.editor.apply(edits.set_probability(0, 1, "p", "0.7", "2"))
    hands.editor.apply(edits.make_uniform(0, "q"))
    hands.editor.apply(edits.set_decimals(0, 2))
    assert hands.line is not None
    assert hands.line.text() == "0.1"
    hands.type("5").press(Qt.Key.Key_Return)
    assert hands.scene.p.text(1) == "0.15"


def test_an_untouched_editor_shows_what_is_new(hands: Hands) -> None:
    hands.go(1, "p").press(Qt.Key.Key_F2)
    hands.editor.apply(edits.set_probability(0, 1, "p", "0.7", "2"))
    assert hands.line is not None
    assert hands.line.text() == "0.7"


def test_a_row_inserted_above_takes_the_editor_along(hands: Hands) -> None:
    hands.go(1, "p").type("0.3")
    hands.editor.apply(edits.insert_outcomes(0, 0))
    hands.press(Qt.Key.Key_Return)
    assert hands.scene.p.texts[:3] == ("0", "1/10", "0.3")


def test_what_is_typed_never_reaches_another_scene(hands: Hands) -> None:
    hands.editor.apply(edits.duplicate_scene(0))
    hands.editor.point(scene=0)
    hands.go(1, "p").type("0.3")
    hands.editor.point(scene=1)
    assert hands.line is None
    assert all(scene.p == observed_die().p for scene in hands.editor.state.document.scenes)


# clearing, rows


def test_delete_clears_the_selected_cells_as_one_step(hands: Hands) -> None:
    hands.select((1, "p"), (2, "n")).press(Qt.Key.Key_Delete)
    assert hands.scene.p.texts[:4] == ("1/10", "0", "0", "1/10")
    assert hands.scene.q.texts[:4] == ("0.18", "0", "0", "0.17")
    assert hands.scene.counts[:4] == (18, None, None, 17)
    hands.editor.undo()
    assert hands.scene == observed_die()
    assert not hands.editor.can_undo


def test_delete_clears_ragged_selections_as_one_step(hands: Hands) -> None:
    hands.select((0, "p"), (0, "p")).add((2, "q"), (2, "q")).press(Qt.Key.Key_Delete)
    assert (hands.scene.p.text(0), hands.scene.q.text(0)) == ("0", "0.18")
    assert (hands.scene.p.text(2), hands.scene.q.text(2)) == ("1/10", "0")
    hands.editor.undo()
    assert hands.scene == observed_die()


def test_delete_on_computed_cells_changes_nothing(hands: Hands) -> None:
    hands.go(0, "cross_entropy").press(Qt.Key.Key_Delete)
    assert not hands.editor.can_undo


def test_alt_arrows_move_the_selected_rows_and_the_selection_with_them(hands: Hands) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    hands.select((1, "p"), (2, "p"))
    hands.press(Qt.Key.Key_Down, alt).press(Qt.Key.Key_Down, alt)
    assert hands.scene.labels == ("1", "4", "5", "2", "3", "6")
    assert hands.panel.selected_rows == [3, 4]
    hands.press(Qt.Key.Key_Up, alt)
    assert hands.scene.labels == ("1", "4", "2", "3", "5", "6")
    assert hands.editor.state.focus.outcome == 2
    for _ in range(3):
        hands.editor.undo()
    assert hands.scene == observed_die()


def test_rows_at_the_border_stay(hands: Hands) -> None:
    hands.go(0, "p").press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert not hands.editor.can_undo


def test_a_row_is_dragged_by_its_label(hands: Hands) -> None:
    hands.drag_row(0, 3)
    assert hands.scene.labels == ("2", "3", "4", "1", "5", "6")
    assert hands.editor.undo_text == "Move 1 down"
    hands.drag_row(5, 0, low=False)
    assert hands.scene.labels == ("6", "2", "3", "4", "1", "5")


def test_selected_rows_are_dragged_together(hands: Hands) -> None:
    hands.select((0, "label"), (1, "label"))
    hands.drag_row(1, 5)
    assert hands.scene.labels == ("3", "4", "5", "6", "1", "2")
    assert hands.panel.selected_rows == [4, 5]


def test_escape_during_a_drag_of_rows_leaves_them(hands: Hands) -> None:
    hands.drag_row(0, 3, escape=True)
    assert hands.scene == observed_die()
    assert not hands.editor.can_undo


def test_a_click_on_one_of_several_selected_labels_selects_it_alone(hands: Hands) -> None:
    hands.select((0, "label"), (3, "label"))
    hands.click(2, "label")
    assert hands.panel.selected_rows == [2]


def test_the_link_adds_an_outcome_and_leads_to_its_p(hands: Hands) -> None:
    hands.button("+ outcome").click()
    assert hands.scene.labels[-1] == "7"
    assert hands.current == (6, "p")
    assert hands.view.hasFocus()
    hands.type("0.1").press(Qt.Key.Key_Return)
    assert hands.scene.p.text(6) == "0.1"


def test_ctrl_enter_takes_the_entry_and_adds_an_outcome(hands: Hands) -> None:
    hands.go(5, "p").type("0.4").press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert hands.scene.p.texts[5:] == ("0.4", "0")
    assert hands.current == (6, "p")


@opens_menus
@pytest.mark.parametrize(
    ("words", "labels"),
    [
        ("Insert above", ("1", "7", "2", "3", "4", "5", "6")),
        ("Insert below", ("1", "2", "7", "3", "4", "5", "6")),
        ("Duplicate", ("1", "2", "2 copy", "3", "4", "5", "6")),
        ("Remove", ("1", "3", "4", "5", "6")),
        ("Move up", ("2", "1", "3", "4", "5", "6")),
        ("Move down", ("1", "3", "2", "4", "5", "6")),
    ],
)
def test_the_context_menu_edits_rows(hands: Hands, words: str, labels: tuple[str, ...]) -> None:
    hands.go(1, "p").choose(words)
    assert hands.scene.labels == labels
    hands.editor.undo()
    assert hands.scene == observed_die()


@opens_menus
def test_the_context_menu_locks_and_unlocks(hands: Hands) -> None:
    hands.select((1, "p"), (2, "p")).choose("Lock")
    assert hands.scene.locked == {1, 2}
    hands.choose("Unlock")
    assert hands.scene.locked == frozenset()


@opens_menus
@pytest.mark.parametrize(
    ("words", "side", "texts"),
    [
        ("Make p uniform", "p", ("1/6",) * 6),
        ("Make q uniform", "q", ("1/6",) * 6),
        ("Set p from the counts", "p", ("0.18", "0.18", "0.15", "0.17", "0.17", "0.15")),
    ],
)
def test_the_context_menu_fills_columns(hands: Hands, words: str, side: str, texts: tuple[str, ...]) -> None:
    hands.go(0, "p").choose(words)
    assert (hands.scene.p if side == "p" else hands.scene.q).texts == texts


# the clipboard


def test_copied_cells_are_text_and_html_and_come_back_exactly(hands: Hands) -> None:
    show(hands, scene_of("1/6 1/3 1/2", "0.18 0.3 0.52", "1 2 3"))
    hands.select((0, "p"), (1, "q")).press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "0.16666666666666667\t0.18\n0.33333333333333333\t0.3\n"
    assert 'sdval="0.16666666666666667"' in data.html()
    hands.go(1, "p").press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert hands.scene.p.texts == ("1/6", "1/6", "1/3")


def test_cut_takes_the_cells_away(hands: Hands) -> None:
    hands.go(0, "p").press(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert hands.scene.p.text(0) == "0"
    assert QGuiApplication.clipboard().text() == "0.1\n"


def test_a_block_of_calc_is_pasted_with_its_exact_values_and_grows_the_table(hands: Hands) -> None:
    hands.put_on_clipboard("0,33\t0,17\n0,67\t0,83\n", CALC_HTML)
    hands.go(5, "p").press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert hands.scene.p.texts[5:] == ("0.333333333333333", "0.666666666666667")
    assert hands.scene.q.texts[5:] == ("0.166666666666667", "0.833333333333333")
    assert hands.scene.labels[6] == "7"
    assert hands.panel.selected_rows == [5, 6]
    hands.editor.undo()
    assert hands.scene == observed_die()
    assert not hands.editor.can_undo


def test_a_block_with_one_bad_cell_changes_nothing_and_says_where(hands: Hands) -> None:
    hands.put_on_clipboard("0.1\t0.2\n0.3\tabc\n")
    hands.go(0, "p").paste()
    assert hands.scene == observed_die()
    assert "q in row 2" in hands.panel.table.line.text
    assert "“abc”" in hands.panel.table.line.text
    hands.type("0.1").press(Qt.Key.Key_Return)
    hands.type("0.2").press(Qt.Key.Key_Return)
    assert "abc" not in hands.panel.table.line.text


def test_one_copied_cell_fills_the_selection(hands: Hands) -> None:
    hands.put_on_clipboard("1/6")
    hands.select((0, "p"), (5, "p")).paste()
    assert hands.scene.p.texts == ("1/6",) * 6


def test_a_copied_table_with_its_header_and_computed_columns_pastes_into_itself(hands: Hands) -> None:
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    before = hands.scene
    hands.go(0, "label").paste()
    assert hands.scene == before
    hands.put_on_clipboard("p\tq\n0.5\t0.25\n")
    hands.go(0, "p").paste()
    assert (hands.scene.p.text(0), hands.scene.q.text(0)) == ("0.5", "0.25")
    assert "names of columns" in hands.panel.table.line.text


def test_pasting_into_a_computed_column_is_refused(hands: Hands) -> None:
    hands.put_on_clipboard("1")
    hands.go(0, "surprisal_q").paste()
    assert hands.scene == observed_die()
    assert "computed" in hands.panel.table.line.text


# no outcomes


def test_an_empty_scene_offers_to_add_an_outcome(hands: Hands) -> None:
    show(hands, scene_of("", ""))
    assert hands.panel.table.empty.isVisible()
    assert not hands.panel.table.totals.isVisible()
    hands.button("Add outcome").click()
    assert len(hands.scene) == 1
    assert not hands.panel.table.empty.isVisible()


def test_a_table_is_pasted_into_an_empty_scene(hands: Hands) -> None:
    show(hands, scene_of("", ""))
    hands.put_on_clipboard("outcome\tp\tq\nrain\t0.3\t0.4\nsun\t0.7\t0.6\n")
    hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert hands.scene.labels == ("rain", "sun")
    assert hands.scene.q.texts == ("0.4", "0.6")


def test_bare_numbers_pasted_into_an_empty_scene_are_p_and_q(hands: Hands) -> None:
    show(hands, scene_of("", ""))
    hands.put_on_clipboard("0.25\t0.5\n0.75\t0.5\n")
    hands.button("Paste table").click()
    assert hands.scene.p.texts == ("0.25", "0.75")
    assert hands.scene.labels == ("1", "2")


# sums


def test_a_sum_that_is_not_one_is_told_and_normalised(hands: Hands) -> None:
    hands.go(0, "q").type("0.16").press(Qt.Key.Key_Return)
    assert hands.panel.table.line.text == "q sums to 0.98: 0.02 short"
    assert hands.panel.table.totals.text("q") == "0.98"
    hands.button("Normalise q").click()
    assert hands.panel.table.line.text == "✓ p and q each sum to 1 exactly"
    assert hands.scene.q[0].numerator == 8
    assert hands.scene.q[0].denominator == 49


def test_all_zero_offers_nothing_to_normalise(hands: Hands) -> None:
    show(hands, scene_of("1/2 1/2", "0 0"))
    assert "q sums to 0" in hands.panel.table.line.text
    assert not hands.button("Normalise q").isVisible()


# pointing


def test_hovering_a_row_points_at_its_outcome(hands: Hands) -> None:
    hands.hover(3)
    assert hands.editor.state.focus.hovered == 3
    hands.hover(None)
    assert hands.editor.state.focus.hovered is None


def test_rows_that_move_under_the_mouse_do_not_change_the_state_while_it_is_shown(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(hands, scene_of("1/40 " * 40, "1/40 " * 40))
    hands.view.scrollToBottom()
    hands.hover(39)
    at = hands.view.viewport().mapToGlobal(hands.place(39, "q"))
    monkeypatch.setattr(QCursor, "pos", lambda: at)
    hands.editor.apply(edits.remove_outcomes(0, range(3, 40)))
    QApplication.processEvents()
    assert hands.editor.state.focus.hovered != 39


def test_the_last_row_stays_in_sight_when_the_line_below_needs_room(hands: Hands) -> None:
    show(hands, scene_of("1/40 " * 40, "1/40 " * 40))
    hands.go(39, "p").type("0.5").press(Qt.Key.Key_Tab).type("0.5").press(Qt.Key.Key_Return)
    box = hands.view.visualRect(hands.view.currentIndex())
    assert hands.view.viewport().rect().contains(box)


def test_going_to_a_cell_selects_its_outcome_and_side(hands: Hands) -> None:
    hands.click(3, "p")
    assert (hands.editor.state.focus.outcome, hands.editor.state.focus.side) == (3, "p")
    hands.press(Qt.Key.Key_Down)
    assert hands.editor.state.focus.outcome == 4


def test_an_outcome_selected_elsewhere_is_the_current_row(hands: Hands) -> None:
    hands.go(0, "q")
    hands.editor.point(outcome=4)
    assert hands.current == (4, "q")


def test_undo_brings_the_eye_back_to_the_row(hands: Hands) -> None:
    hands.go(1, "p").type("0.3").press(Qt.Key.Key_Return)
    hands.go(5, "q")
    hands.editor.undo()
    assert hands.current == (1, "p") or hands.current == (1, "q")


# columns, hiding, catching up


@opens_menus
def test_columns_are_shown_and_hidden_by_the_header_menu(hands: Hands) -> None:
    told: list[tuple[str, ...]] = []
    hands.panel.columns_changed.connect(told.append)
    hands.choose_column("p·log(p/q)")
    assert "kl_divergence" in hands.panel.columns
    assert hands.shown(5, "kl_divergence") == "0.6020"
    assert hands.panel.table.totals.text("kl_divergence") == "0.3378"
    hands.choose_column("−log q")
    assert "surprisal_q" not in hands.panel.columns
    assert "n" in hands.panel.columns
    assert told[-1] == hands.panel.columns


def test_a_hidden_pane_catches_up_when_it_is_shown(hands: Hands) -> None:
    hands.panel.hide()
    hands.editor.apply(edits.set_probability(0, 0, "p", "0.5", "1"))
    hands.editor.apply(edits.remove_outcomes(0, [5]))
    hands.panel.show()
    assert hands.shown(0, "p") == "0.5"
    assert hands.panel.table.totals.text("p") == hands.editor.state.readout.sum_text("p")
    assert hands.view.outcomes.rowCount() == 5


def test_unit_and_decimals_show_at_once(hands: Hands) -> None:
    hands.editor.apply(edits.set_unit(0, "bits"))
    hands.editor.apply(edits.set_decimals(0, 2))
    assert hands.shown(0, "surprisal_q") == "2.47"
    assert hands.panel.table.totals.text("cross_entropy") == "2.65"
