"""Bars dragged by a real mouse on the viewport, judged by the document."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import (
    bars,
    die,
    drag,
    editor_of,
    grip,
    move,
    pixel_of,
    press,
    release,
    scene,
    settle,
    shown,
    texts,
    with_keyboard,
)


@pytest.mark.parametrize(("row", "side", "value"), [(5, "p", 0.3), (0, "q", 0.4), (2, "p", 0.0)])
def test_a_dragged_bar_lands_where_it_was_dropped_and_the_sum_stays_1(
    qtbot: QtBot, row: int, side: str, value: float
) -> None:
    panel = shown(qtbot)
    chart = bars(panel)
    release(chart, drag(chart, row, side, value))
    after = editor_of(panel).state.scene.side(side)  # type: ignore[arg-type]
    assert after[row] == Fraction(round(value * 100), 100)
    assert after.total == 1


def test_the_others_keep_their_proportions_and_the_other_side_stays(qtbot: QtBot) -> None:
    panel = shown(qtbot, scene("0.2 0.4 0.4", "0.1 0.2 0.7"))
    chart = bars(panel)
    release(chart, drag(chart, 2, "q", 0.4))
    assert texts(panel, "q") == ["0.2", "0.4", "0.4"]
    assert texts(panel, "p") == ["0.2", "0.4", "0.4"]


def test_a_drag_is_one_step_of_undo_and_none_when_brought_back(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart, editor = bars(panel), editor_of(panel)
    release(chart, drag(chart, 5, "p", 0.3))
    assert editor.undo_text == "Drag p of 6"
    editor.undo()
    assert editor.state.document.scenes == (die(),)
    assert not editor.can_undo
    start = grip(chart, 5, "p")
    drag(chart, 5, "p", 0.3)
    move(chart, start)
    release(chart, start)
    assert editor.state.document.scenes == (die(),)
    assert not editor.can_undo


def test_two_drags_of_the_same_bar_are_two_steps(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart, editor = bars(panel), editor_of(panel)
    for value in (0.3, 0.2):
        release(chart, drag(chart, 5, "p", value))
    editor.undo()
    assert texts(panel, "p")[5] == "0.3"


def test_escape_during_a_drag_takes_it_back_and_the_mouse_moves_nothing_until_released(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart, editor = with_keyboard(qtbot, panel), editor_of(panel)
    end = drag(chart, 5, "p", 0.3)
    assert texts(panel, "p")[5] == "0.3"
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    move(chart, end + QPoint(0, 30))
    release(chart, end)
    assert editor.state.document.scenes == (die(),)
    assert not editor.can_undo and not editor.can_redo


def test_shift_makes_the_steps_finer_even_when_pressed_during_the_drag(qtbot: QtBot) -> None:
    panel = shown(qtbot, size=(610, 900))
    chart = with_keyboard(qtbot, panel)
    end = drag(chart, 5, "p", 0.304)
    assert texts(panel, "p")[5] == "0.3"
    QTest.keyPress(chart, Qt.Key.Key_Shift)
    fine = Fraction(texts(panel, "p")[5])
    assert fine % Fraction(1, 100) and not fine % Fraction(1, 1000)
    QTest.keyRelease(chart, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    assert texts(panel, "p")[5] == "0.3"
    release(chart, end)


@pytest.mark.parametrize("key", [Qt.Key.Key_Alt, Qt.Key.Key_Control])
def test_alt_or_ctrl_moves_one_bar_alone(qtbot: QtBot, key: Qt.Key) -> None:
    panel = shown(qtbot)
    chart = with_keyboard(qtbot, panel)
    release(chart, drag(chart, 5, "p", 0.3, key))
    assert texts(panel, "p") == ["1/10", "1/10", "1/10", "1/10", "1/10", "0.3"]


def test_a_click_selects_and_moves_nothing(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart, editor = bars(panel), editor_of(panel)
    at = grip(chart, 3, "q") + QPoint(0, 20)
    press(chart, at)
    move(chart, at + QPoint(0, 2))
    release(chart, at)
    assert (editor.state.focus.outcome, editor.state.focus.side) == (3, "q")
    assert not editor.can_undo


def test_a_bar_can_be_grabbed_anywhere_in_its_column_and_does_not_jump(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart = bars(panel)
    above = QPoint(grip(chart, 0, "p").x(), pixel_of(chart, 0.4))
    press(chart, above)
    move(chart, above + QPoint(0, -(pixel_of(chart, 0.1) - pixel_of(chart, 0.2))))
    release(chart, above)
    assert texts(panel, "p")[0] == "0.2"


def test_a_locked_bar_stays_and_the_line_under_the_chart_says_why(qtbot: QtBot) -> None:
    panel = shown(qtbot, die(locked=frozenset({5})))
    chart = bars(panel)
    release(chart, drag(chart, 5, "p", 0.3))
    assert texts(panel, "p")[5] == "5/10"
    assert "locked" in chart.note.text
    release(chart, drag(chart, 0, "p", 0.2))
    assert texts(panel, "p") == ["0.2", "0.08", "0.08", "0.07", "0.07", "5/10"]
    assert "locked" not in chart.note.text


def test_the_axis_holds_still_during_a_drag_and_fits_itself_afterwards(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart = bars(panel)
    before = chart.canvas.item.slots.top
    end = drag(chart, 5, "p", 0.1)
    assert chart.canvas.item.slots.top == before
    release(chart, end)
    assert chart.canvas.item.slots.top < before / 2
    assert grip(chart, 0, "p").y() >= chart.canvas.legend.size().height()


def test_a_bar_pulled_above_the_plot_reaches_1_and_the_axis_makes_room(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart = bars(panel)
    start = grip(chart, 0, "q")
    press(chart, start)
    for y in range(start.y(), -140, -10):
        move(chart, QPoint(start.x(), y))
    assert texts(panel, "q") == ["1", "0", "0", "0", "0", "0"]
    assert chart.canvas.item.slots.top >= 1
    release(chart, QPoint(start.x(), -140))


def test_a_bar_of_height_0_can_be_pulled_up(qtbot: QtBot) -> None:
    panel = shown(qtbot, scene("0.5 0.3 0.2", "0 0 0"))
    chart = bars(panel)
    release(chart, drag(chart, 1, "q", 0.4))
    assert texts(panel, "q") == ["0.3", "0.4", "0.3"]


def test_pointing_at_a_column_highlights_it_and_leaving_ends_that(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart, editor = bars(panel), editor_of(panel)
    move(chart, grip(chart, 4, "q"))
    assert editor.state.focus.hovered == 4
    QApplication.sendEvent(chart.canvas, QEvent(QEvent.Type.Leave))
    assert editor.state.focus.hovered is None


def test_a_bar_among_100_000_can_be_dragged(qtbot: QtBot) -> None:
    values = ["1e-5"] * 100_000
    panel = shown(qtbot, scene(" ".join(values), " ".join(values)))
    chart, editor = bars(panel), editor_of(panel)
    start = QPoint(grip(chart, 50_000, "p").x(), pixel_of(chart, 1e-5))
    press(chart, start)
    move(chart, start + QPoint(0, -20))
    move(chart, start + QPoint(0, -30))
    release(chart, start + QPoint(0, -30))
    moved = [
        side for side in "pq" if editor.state.scene.side(side).total == 1 and texts(panel, side) != values
    ]
    assert len(moved) == 1


def wheel(chart: object, at: QPoint, notches: int) -> None:
    viewport = chart.canvas.viewport()  # type: ignore[attr-defined]
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    settle()


def test_the_wheel_shows_fewer_outcomes_around_the_mouse_and_a_button_all_again(qtbot: QtBot) -> None:
    values = " ".join(["0.01"] * 100)
    panel = shown(qtbot, scene(values, values))
    chart = bars(panel)
    view = chart.canvas
    at = QPoint(round(view.box.scenePos().x() + view.item.slots.width / 4), 200)
    meant = view.item.slots.data(view.to_plot(QPointF(at)).x())
    wheel(chart, at, 5)
    assert view.zoomed and chart.range.isVisible()
    assert view.item.slots.data(view.to_plot(QPointF(at)).x()) == pytest.approx(meant, abs=0.5)
    first = view.first
    chart.range.slider.setValue(chart.range.slider.maximum())
    assert view.first > first and view.last == pytest.approx(100)
    QTest.mouseClick(chart.range.all, Qt.MouseButton.LeftButton)
    assert not view.zoomed and not chart.range.isVisible()


def test_few_outcomes_are_never_zoomed(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    wheel(bars(panel), QPoint(200, 200), 5)
    assert not bars(panel).canvas.zoomed


def test_a_double_click_on_the_axis_shows_all_again(qtbot: QtBot) -> None:
    values = " ".join(["0.05"] * 20)
    panel = shown(qtbot, scene(values, values))
    view = bars(panel).canvas
    view.zoom(0.3)
    settle()
    below = QPoint(200, view.viewport().height() - 6)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, below)
    assert not view.zoomed


def test_scenes_change_under_a_drag_without_harm(qtbot: QtBot) -> None:
    """Undo, another scene, another number of outcomes: the bar in hand is let go."""
    panel = shown(qtbot, die(), scene("1/2 1/2", "1/2 1/2"))
    chart, editor = bars(panel), editor_of(panel)
    end = drag(chart, 5, "p", 0.3)
    editor.point(scene=1)
    move(chart, end + QPoint(0, 30))
    release(chart, end)
    assert texts(panel, "p") == ["1/2", "1/2"]
