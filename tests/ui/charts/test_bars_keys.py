"""The same without dragging: keys, buttons and a field at the bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import bars, die, editor_of, grip, press, release, scene, shown, texts, with_keyboard
from xent_gui.ui.charts.bars import BarsChart
from xent_gui.ui.panels.charts_panel import ChartsPanel

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def panel(qtbot: QtBot) -> ChartsPanel:
    """A panel with the keyboard on q of the first outcome."""
    made = shown(qtbot)
    with_keyboard(qtbot, made)
    editor_of(made).point(outcome=0, side="q")
    return made


def focus(panel: ChartsPanel) -> tuple[int | None, str]:
    state = editor_of(panel).state
    return state.focus.outcome, state.focus.side


def keys(
    panel: ChartsPanel, *pressed: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in pressed:
        QTest.keyClick(bars(panel), key, modifiers)


def test_up_and_down_move_the_bar_by_a_hundredth_and_the_sum_stays_1(panel: ChartsPanel) -> None:
    keys(panel, Qt.Key.Key_Up)
    assert texts(panel, "q")[0] == "0.19"
    keys(panel, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert texts(panel, "q")[0] == "0.17"
    assert editor_of(panel).state.scene.q.total == 1


def test_shift_moves_by_a_thousandth_and_alt_moves_alone(panel: ChartsPanel) -> None:
    keys(panel, Qt.Key.Key_Up, modifiers=SHIFT)
    assert texts(panel, "q")[0] == "0.181"
    keys(panel, Qt.Key.Key_Up, modifiers=ALT)
    assert texts(panel, "q")[1:] != ["0.18", "0.15", "0.17", "0.17", "0.15"]  # by the step before
    before = texts(panel, "q")[1:]
    keys(panel, Qt.Key.Key_Up, modifiers=ALT)
    assert texts(panel, "q")[1:] == before


def test_each_key_press_is_a_step_of_undo_a_held_key_is_one(panel: ChartsPanel) -> None:
    chart, editor = bars(panel), editor_of(panel)
    keys(panel, Qt.Key.Key_Up, Qt.Key.Key_Up)
    editor.undo()
    assert texts(panel, "q")[0] == "0.19"
    editor.undo()
    QTest.keyPress(chart, Qt.Key.Key_Up)
    for _ in range(4):
        again = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(chart, again)
    QTest.keyRelease(chart, Qt.Key.Key_Up)
    assert texts(panel, "q")[0] == "0.23"
    editor.undo()
    assert texts(panel, "q")[0] == "0.18"


def test_left_and_right_go_to_the_next_outcome_home_and_end_to_the_ends(panel: ChartsPanel) -> None:
    keys(panel, Qt.Key.Key_Left)
    assert focus(panel) == (0, "q")
    keys(panel, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert focus(panel) == (2, "q")
    keys(panel, Qt.Key.Key_End)
    assert focus(panel) == (5, "q")
    keys(panel, Qt.Key.Key_Home)
    assert focus(panel) == (0, "q")


def test_tab_goes_between_p_and_q_and_then_on(panel: ChartsPanel) -> None:
    keys(panel, Qt.Key.Key_Tab, modifiers=SHIFT)
    assert focus(panel) == (0, "p") and bars(panel).hasFocus()
    keys(panel, Qt.Key.Key_Tab)
    assert focus(panel) == (0, "q") and bars(panel).hasFocus()
    keys(panel, Qt.Key.Key_Tab)
    assert not bars(panel).hasFocus()
    keys_to(panel.corner)  # the last one before the chart
    assert bars(panel).hasFocus() and focus(panel) == (0, "p")


def keys_to(widget: object) -> None:
    """Come from a widget by Tab."""
    widget.setFocus()  # type: ignore[attr-defined]
    QTest.keyClick(widget, Qt.Key.Key_Tab)  # type: ignore[call-overload]


def test_an_arrow_selects_the_first_bar_where_none_is(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    with_keyboard(qtbot, panel)
    keys(panel, Qt.Key.Key_Right)
    assert focus(panel) == (0, "p")


def test_a_typed_value_is_set_as_typed_and_the_sum_stays_1(panel: ChartsPanel) -> None:
    chart = bars(panel)
    QTest.keyClicks(chart, "1")
    field = chart.tools.box.field
    assert field.isVisible() and field.text() == "1"
    QTest.keyClicks(field, "/6")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert texts(panel, "q")[0] == "1/6"
    assert editor_of(panel).state.scene.q.total == 1
    assert not field.isVisible() and chart.hasFocus()


def test_alt_enter_sets_the_bar_alone(panel: ChartsPanel) -> None:
    chart = bars(panel)
    QTest.keyClicks(chart, "0")
    QTest.keyClicks(chart.tools.box.field, ",5")
    QTest.keyClick(chart.tools.box.field, Qt.Key.Key_Return, ALT)
    assert texts(panel, "q") == ["0,5", "0.18", "0.15", "0.17", "0.17", "0.15"]


def test_a_refused_value_stays_in_the_field_with_the_reason(panel: ChartsPanel) -> None:
    chart = bars(panel)
    QTest.keyClicks(chart, "1")
    QTest.keyClicks(chart.tools.box.field, "/0")
    QTest.keyClick(chart.tools.box.field, Qt.Key.Key_Return)
    assert chart.tools.box.isVisible() and chart.tools.box.field.text() == "1/0"
    assert "divides by zero" in chart.tools.box.reason.text()
    assert chart.tools.box.geometry().right() <= chart.canvas.viewport().width()
    QTest.keyClick(chart.tools.box.field, Qt.Key.Key_Escape)
    assert editor_of(panel).state.document.scenes == (die(),)
    assert chart.hasFocus()


def test_enter_offers_the_value_as_typed_and_a_double_click_too(panel: ChartsPanel) -> None:
    chart = bars(panel)
    editor_of(panel).point(outcome=5, side="p")
    keys(panel, Qt.Key.Key_Return)
    assert chart.tools.box.field.text() == "5/10" == chart.tools.box.field.selectedText()
    QTest.keyClick(chart.tools.box.field, Qt.Key.Key_Escape)
    QTest.mouseDClick(
        chart.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        grip(chart, 1, "q") + QPoint(0, 30),
    )  # fmt: skip
    assert chart.tools.box.field.text() == "0.18"
    assert focus(panel) == (1, "q")


def test_buttons_appear_at_the_selected_bar_and_step_it(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart = bars(panel)
    assert not chart.tools.buttons.isVisible()
    panel.activateWindow()
    at = grip(chart, 2, "q") + QPoint(0, 20)
    press(chart, at)
    release(chart, at)
    qtbot.waitUntil(chart.tools.buttons.isVisible)
    more, less = chart.tools.buttons.more, chart.tools.buttons.less
    assert min(more.width(), more.height(), less.width(), less.height()) >= 24
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert texts(panel, "q")[2] == "0.16"
    QTest.mouseClick(less, Qt.MouseButton.LeftButton)
    QTest.mouseClick(less, Qt.MouseButton.LeftButton)
    assert texts(panel, "q")[2] == "0.14"
    assert more.accessibleName() == "Raise q of 3 by one step"
    assert chart.hasFocus()


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_l_locks_and_unlocks_and_the_menu_does_the_same(panel: ChartsPanel) -> None:
    chart, editor = bars(panel), editor_of(panel)
    keys(panel, Qt.Key.Key_L)
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, "l", True)
    QApplication.sendEvent(chart, held)
    assert editor.state.scene.locked == {0}
    keys(panel, Qt.Key.Key_Up)
    assert texts(panel, "q")[0] == "0.18" and "locked" in chart.note.text
    chart.open_menu(chart.mapToGlobal(QPoint(10, 10)))
    menu = chart.findChild(QMenu)
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == "Unlock 1")
    action.trigger()
    menu.close()
    assert editor.state.scene.locked == frozenset()


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_the_key_for_menus_opens_the_menu_of_the_chosen_bar(panel: ChartsPanel) -> None:
    chart = bars(panel)
    middle = chart.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, chart.mapToGlobal(middle))
    QApplication.sendEvent(chart, event)
    menu = chart.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    menu.close()
    assert {"Set q of 1…", "Lock 1", "Show fewer outcomes", "Export figure…"} <= set(words)


def test_keys_of_the_bars_come_before_shortcuts_of_the_window_but_only_there(panel: ChartsPanel) -> None:
    def taken(
        key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> bool:
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, modifiers, text)
        event.ignore()
        QApplication.sendEvent(bars(panel), event)
        return event.isAccepted()

    assert taken(Qt.Key.Key_L, "l") and taken(Qt.Key.Key_Up) and taken(Qt.Key.Key_5, "5")
    assert not taken(Qt.Key.Key_Z, "z", Qt.KeyboardModifier.ControlModifier)
    assert not taken(Qt.Key.Key_F5)


def test_zoomed_bars_follow_the_selection(qtbot: QtBot) -> None:
    values = " ".join(["0.01"] * 100)
    panel = shown(qtbot, scene(values, values))
    chart: BarsChart = with_keyboard(qtbot, panel)
    editor_of(panel).point(outcome=50, side="p")
    chart.canvas.zoom(0.1, 50.5)
    keys(panel, Qt.Key.Key_Home)
    assert chart.canvas.first == 0 and chart.canvas.zoomed
    keys(panel, Qt.Key.Key_Escape)
    assert not chart.canvas.zoomed
