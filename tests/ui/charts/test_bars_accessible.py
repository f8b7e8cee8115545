"""Bars through the accessibility tree: named, read, set, forgotten with their chart."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import bars, die, editor_of, grip, scene, shown, texts, with_keyboard
from xent_gui.ui.charts.bar_accessible import MOST
from xent_gui.ui.charts.bars import BarsChart

NAME, VALUE, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description


def tree(chart: BarsChart) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(chart)
    assert found is not None
    return found


def test_each_bar_is_a_slider_with_its_name_and_its_value_as_typed(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart = bars(panel)
    root = tree(chart)
    assert root.role() == QAccessible.Role.Chart and root.text(NAME) == "Bars"
    children = [root.child(index) for index in range(12)]
    assert [child.role() for child in children] == [QAccessible.Role.Slider] * 12
    assert [child.text(NAME) for child in children[:3]] == ["p of 1", "q of 1", "p of 2"]
    assert [child.text(VALUE) for child in children[-2:]] == ["5/10", "0.15"]
    assert [root.indexOfChild(child) for child in children] == list(range(12))
    assert root.childCount() > 12, "the widgets of the chart are there too"


def test_a_value_is_read_with_its_bounds_and_step(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    value = tree(bars(panel)).child(10).valueInterface()
    assert value.currentValue() == 0.5
    assert (value.minimumValue(), value.maximumValue(), value.minimumStepSize()) == (0.0, 1.0, 0.01)


def test_a_bar_says_what_it_is_not(qtbot: QtBot) -> None:
    """A screen reader asks each object for all that it might be; None for an answer ended the program."""
    panel = shown(qtbot)
    bar = tree(bars(panel)).child(0)
    assert bar.actionInterface() is None
    assert bar.textInterface() is None
    assert bar.editableTextInterface() is None


def test_setting_a_value_is_an_edit_like_a_drag(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    value = tree(bars(panel)).child(10).valueInterface()
    value.setCurrentValue(0.3)
    assert texts(panel, "p") == ["0.14", "0.14", "0.14", "0.14", "0.14", "0.3"]
    assert value.currentValue() == 0.3
    editor = editor_of(panel)
    value.setCurrentValue(0.25)
    editor.undo()
    assert texts(panel, "p")[5] == "0.3", "two settings are two steps"
    editor.undo()
    assert editor.state.document.scenes == (die(),)


def test_locks_and_focus_are_told(qtbot: QtBot) -> None:
    panel = shown(qtbot, die(locked=frozenset({1})))
    chart = with_keyboard(qtbot, panel)
    editor_of(panel).point(outcome=2, side="q")
    root = tree(chart)
    assert root.child(2).state().readOnly and root.child(2).text(DESCRIPTION) == "locked"
    assert not root.child(4).state().readOnly
    assert root.child(5).state().focused and not root.child(4).state().focused
    assert root.focusChild().text(NAME) == "q of 3"


def test_bars_are_where_they_are_drawn(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart = bars(panel)
    root = tree(chart)
    at = chart.canvas.viewport().mapToGlobal(grip(chart, 3, "q"))
    assert root.childAt(at.x(), at.y() + 10).text(NAME) == "q of 4"
    assert root.child(7).rect().contains(at.x(), at.y() + 10)


def test_of_very_many_bars_the_first_in_view_are_offered_and_it_is_said(qtbot: QtBot) -> None:
    values = " ".join(["1e-4"] * 10_000)
    panel = shown(qtbot, scene(values, values))
    chart = bars(panel)
    root = tree(chart)
    assert 2 * MOST <= root.childCount() < 2 * MOST + 20
    assert "500 of 10000" in root.text(DESCRIPTION)
    chart.canvas.zoom(0.01, 5_000)
    assert root.child(0).text(NAME) == f"p of {chart.canvas.item.slots.visible.start + 1}"


def test_bars_are_there_even_when_asked_for_while_the_chart_is_made(qtbot: QtBot) -> None:
    """A running screen reader asks at the first name that a widget gets; Qt keeps what it finds then."""

    class Eager(BarsChart):
        def setAccessibleName(self, name: str) -> None:
            super().setAccessibleName(name)
            assert tree(self).childCount() == 0

    chart = Eager()
    qtbot.addWidget(chart)
    chart.show()
    panel = shown(qtbot)
    chart.show_state(None, editor_of(panel).state)
    assert tree(chart).child(11).text(NAME) == "q of 6"


def test_a_bar_that_is_gone_is_not_valid(qtbot: QtBot) -> None:
    panel = shown(qtbot, die(), scene("1/2 1/2", "1/2 1/2"))
    child = tree(bars(panel)).child(11)
    assert child.isValid()
    editor_of(panel).point(scene=1)
    assert not child.isValid() and child.text(NAME) == ""
    child.valueInterface().setCurrentValue(0.5)


@pytest.mark.parametrize("times", [20])
def test_charts_and_their_bars_come_and_go_without_harm(qtbot: QtBot, times: int) -> None:
    for _ in range(times):
        panel = shown(qtbot)
        root = tree(bars(panel))
        children = [root.child(index) for index in range(12)]
        ids = [QAccessible.uniqueId(child) for child in children]
        assert all(QAccessible.accessibleInterface(one) is not None for one in ids)
        panel.close()
        panel.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del root, children, panel
        gc.collect()
        assert not any(QAccessible.accessibleInterface(one) for one in ids)
