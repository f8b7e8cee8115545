"""The comparison of scenes: order, words, clicks."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import die, picture, scene, settle
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.document.units import BITS, NATS
from xent_gui.editing.editor import Editor
from xent_gui.ui.charts.compare import CompareChart
from xent_gui.ui.charts.compare_layout import column_spans, in_order, lines_of, next_order
from xent_gui.ui.panels.charts_panel import ChartsPanel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def titled(title: str, shown: Scene) -> Scene:
    return replace(shown, title=title)


LOADED = titled("Loaded", die())
SURE = titled("sure", scene("9/10 1/10", "6/10 4/10"))
MISSED = titled("Missed", scene("1/2 1/2", "1 0"))
EMPTY = titled("empty", scene("", ""))


def state_of(*scenes: Scene, **focus: Any) -> State:
    document = Document(scenes)
    return State(document, replace(Focus(), **focus), Look(animate=False), readouts_for(document, ()))


def shown(qtbot: QtBot, *scenes: Scene, **focus: Any) -> CompareChart:
    chart = CompareChart()
    qtbot.addWidget(chart)
    chart.resize(600, 440)
    chart.show_state(None, state_of(*scenes, **focus))
    chart.show()
    settle()
    return chart


def titles(chart: CompareChart) -> list[str]:
    return [line.title for line in chart.lines]


def test_lines_are_in_one_unit_with_equally_many_decimals() -> None:
    lines = lines_of([Readout(LOADED), Readout(replace(SURE, unit=BITS, decimals=1))], NATS, 3)
    assert [line.texts["cross_entropy"] for line in lines] == ["1.836", "0.551"]


def test_order_by_a_measure_puts_infinity_above_numbers_and_nothing_last() -> None:
    lines = lines_of([Readout(each) for each in (EMPTY, MISSED, LOADED, SURE)], NATS, 4)
    up, down = (in_order(lines, "cross_entropy", descending) for descending in (False, True))
    assert [line.title for line in up] == ["sure", "Loaded", "Missed", "empty"]
    assert [line.title for line in down] == ["Missed", "Loaded", "sure", "empty"]
    assert [line.index for line in in_order(lines, None)] == [0, 1, 2, 3]
    assert [line.title for line in in_order(lines, "title")] == ["empty", "Loaded", "Missed", "sure"]


def test_a_heading_sorts_up_then_down_then_not() -> None:
    order: tuple[str | None, bool] = (None, False)
    seen = []
    for _ in range(3):
        order = next_order(*order, "entropy_p")
        seen.append(order)
    assert seen == [("entropy_p", False), ("entropy_p", True), (None, False)]
    assert next_order("title", True, "entropy_p") == ("entropy_p", False)


@pytest.mark.parametrize("width", [200, 560, 1400])
def test_columns_do_not_overlap(width: float) -> None:
    spans = list(column_spans(width, 60, 120, 14).values())
    assert spans[0][0] == 0
    assert spans[-1][1] == pytest.approx(width)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_clicking_a_heading_sorts_and_clicking_a_scene_chooses_it(qtbot: QtBot) -> None:
    chart = shown(qtbot, LOADED, MISSED, SURE)
    chosen: list[int] = []
    chart.scene_chosen.connect(chosen.append)
    left, right = chart.spans["cross_entropy"]
    QTest.mouseClick(
        chart.canvas.viewport(), LEFT, NONE, QPoint(round((left + right) / 2), round(chart.body.top()) + 8)
    )
    assert titles(chart) == ["sure", "Loaded", "Missed"]
    assert chosen == []
    QTest.mouseClick(chart.canvas.viewport(), LEFT, NONE, chart.line_box(0).center().toPoint())
    assert chosen == [2]


def test_keys_go_to_other_scenes_and_sort(qtbot: QtBot) -> None:
    chart = shown(qtbot, LOADED, MISSED, SURE)
    chosen: list[int] = []
    chart.scene_chosen.connect(chosen.append)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chosen == [1]
    QTest.keyClick(chart, Qt.Key.Key_4)
    assert chart.column == "kl_divergence"
    assert titles(chart)[-1] == "Missed"
    assert titles(chart)[0] == "sure"
    chart.show_state(None, state_of(LOADED, MISSED, SURE, scene=2))
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chosen == [1, chart.lines[1].index]
    assert chart.lines[1].index == 0


def test_it_says_when_the_two_rank_scenes_differently_and_why(qtbot: QtBot) -> None:
    chart = shown(qtbot, titled("even", scene("1/2 1/2", "0.45 0.55")), SURE)
    assert chart.caption().startswith("D(p‖q) is smaller in “even” than in “sure”, yet H(p, q) is larger")
    same = shown(qtbot, titled("a", scene("1/2 1/2", "1/4 3/4")), titled("b", scene("1/2 1/2", "1/3 2/3")))
    assert same.caption() == "All scenes have the same p, so H(p, q) and D(p‖q) rank them alike."


def test_a_click_in_the_panel_shows_the_scene(qtbot: QtBot) -> None:
    editor = Editor(Document((LOADED, SURE)))
    panel = ChartsPanel(editor)
    editor.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(640, 480)
    panel.show()
    panel.load()
    panel.show_chart("compare")
    settle()
    chart = panel.chart
    assert isinstance(chart, CompareChart)
    QTest.mouseClick(chart.canvas.viewport(), LEFT, NONE, chart.line_box(1).center().toPoint())
    assert editor.state.focus.scene == 1
    assert chart.current_line == 1


def test_many_scenes_scroll_and_the_current_one_is_in_view(qtbot: QtBot) -> None:
    chart = shown(qtbot, *(titled(str(place), SURE) for place in range(60)), scene=50)
    assert 50 in chart.lines_in_view()
    assert 0 not in chart.lines_in_view()
    assert chart.view.contains(chart.line_box(50).center())
    assert chart.scroll_to(0)
    assert chart.lines_in_view()[0] == 0
    assert not chart.scroll_to(-100)


@pytest.mark.parametrize("count", [26, 1000])
def test_scenes_of_many_outcomes_are_drawn(qtbot: QtBot, count: int) -> None:
    texts = " ".join([f"1/{count}"] * count)
    chart = shown(qtbot, scene(texts, texts), EMPTY, MISSED)
    assert picture(chart).width() == 600
    assert chart.data_table().rows[1][1:] == ("–", "–", "–")
