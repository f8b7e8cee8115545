"""The chart of areas in the panel: lines and edges dragged change q and p, and what is said is true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import die, picture, scene, settle
from xent_gui.core.document.edits import drag_bar
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document, Scene
from xent_gui.editing.editor import Editor
from xent_gui.ui.charts.area_flats import handles_of
from xent_gui.ui.charts.areas import AreasChart

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def state_of(*scenes: Scene, **focus: Any) -> State:
    document = Document(scenes)
    return State(document, replace(Focus(), **focus), Look(animate=False), readouts_for(document, ()))


def shown(qtbot: QtBot, state: State) -> AreasChart:
    chart = AreasChart()
    qtbot.addWidget(chart)
    chart.resize(600, 440)
    chart.show_state(None, state)
    chart.show()
    settle()
    return chart


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[AreasChart]:
    chart = shown(qtbot, state_of(die()))
    yield chart
    QTest.mouseRelease(chart.canvas.viewport(), LEFT, NONE, QPoint(2, 2))


def pull(chart: AreasChart, start: QPoint, end: QPoint) -> list[tuple[Any, ...]]:
    """Press, move in steps, and return what was said meanwhile; the button stays down."""
    said: list[tuple[Any, ...]] = []
    chart.bar_dragged.connect(lambda *told: said.append(told))
    QTest.mousePress(chart.canvas.viewport(), LEFT, NONE, start)
    for part in range(1, 6):
        QTest.mouseMove(chart.canvas.viewport(), start + (end - start) * part / 5)
    return said


def middle_of(chart: AreasChart, row: int) -> int:
    return round((chart.pixel(chart.boxes.edges[row]) + chart.pixel(chart.boxes.edges[row + 1])) / 2)


def test_it_says_the_three_numbers(chart: AreasChart) -> None:
    assert chart.caption() == (
        "Under the line: H(p, q) = 1.8356 nats. Filled + dashed: H(p) = 1.4979. "
        "Hatched − dashed: D(p‖q) = 0.3378."
    )


def test_boxes_are_as_wide_as_p(chart: AreasChart) -> None:
    assert chart.pixel_width(5) == pytest.approx(5 * chart.pixel_width(0))
    assert [label for _, label, _ in chart.labelled] == list("123456")
    assert [p for _, _, p in chart.labelled] == ["1/10"] * 5 + ["5/10"]


def test_a_line_pulled_down_raises_q(chart: AreasChart) -> None:
    x, start = middle_of(chart, 5), round(chart.line_y(5))
    end = round(chart.scale.y(1.0))
    said = pull(chart, QPoint(x, start), QPoint(x, end))
    row, side, value, fine, alone, gesture = said[-1]
    assert (row, side, fine, alone) == (5, "q", False, False)
    assert value == pytest.approx(0.3679, abs=0.01)
    assert {told[-1] for told in said} == {gesture}


def test_a_line_pulled_far_above_the_plot_makes_q_zero(chart: AreasChart) -> None:
    x, start = middle_of(chart, 0), round(chart.line_y(0))
    said = pull(chart, QPoint(x, start), QPoint(x, round(chart.scale.top) - 100))
    assert said[-1][2] == 0


def test_an_edge_pulled_aside_changes_p(chart: AreasChart) -> None:
    y = round(chart.scale.y(0.4))
    start = QPoint(round(chart.pixel(0.1)), y)
    said = pull(chart, start, QPoint(round(chart.pixel(0.3)), y))
    assert said[-1][:2] == (0, "p")
    assert said[-1][2] == pytest.approx(0.3, abs=0.01)


@pytest.mark.parametrize(
    ("p", "row", "way"), [("0 1/2 1/2", 0, 1), ("1/2 0 1/2", 1, 1), ("1/2 1/2 0", 2, -1)]
)
def test_an_outcome_with_p_0_is_opened_by_its_handle(qtbot: QtBot, p: str, row: int, way: int) -> None:
    chart = shown(qtbot, state_of(scene(p, "1/4 1/4 1/2")))
    (handle,) = handles_of(chart)
    assert handle.row == row and min(handle.box.width(), handle.box.height()) >= 24
    start = handle.box.center().toPoint()
    assert chart.row_at(handle.box.center()) == row
    said = pull(chart, start, start + QPoint(way * 100, 0))
    assert said[-1][:2] == (row, "p")
    made = drag_bar(0, chart.state.scene.p, row, "p", said[-1][2])  # type: ignore[union-attr]
    new = made.change(chart.state.document).scenes[0]  # type: ignore[union-attr]
    assert 0 < said[-1][2] < 1 and float(new.p[row]) == pytest.approx(said[-1][2], abs=0.01)
    if row < 2:
        edge = chart.pixel(float(sum(new.p.values.floats[: row + 1])))
        grabbed = chart.pixel(float(chart.boxes.edges[row + 1]))
        assert edge == pytest.approx(grabbed + 100, abs=6), "the edge follows the mouse"
    QTest.mouseRelease(chart.canvas.viewport(), LEFT, NONE, start)


def test_handles_of_many_outcomes_with_p_0_stand_apart(qtbot: QtBot) -> None:
    chart = shown(qtbot, state_of(scene("1/2 0 0 0 1/2 0", "1/6 1/6 1/6 1/6 1/6 1/6")))
    handles = handles_of(chart)
    assert [handle.row for handle in handles] == [1, 2, 3, 5]
    for at, handle in enumerate(handles):
        assert chart.body.contains(handle.box)
        assert not any(handle.box.intersects(other.box) for other in handles[at + 1 :])


def test_a_click_moves_nothing(chart: AreasChart) -> None:
    point = QPoint(middle_of(chart, 2), round(chart.line_y(2)))
    assert pull(chart, point, point + QPoint(1, 1)) == []


def test_a_drag_is_told_when_it_ends_and_when_it_is_taken_back(qtbot: QtBot, chart: AreasChart) -> None:
    ended: list[object] = []
    cancelled: list[object] = []
    chart.drag_ended.connect(ended.append)
    chart.drag_cancelled.connect(cancelled.append)
    x, y = middle_of(chart, 5), round(chart.line_y(5))
    said = pull(chart, QPoint(x, y), QPoint(x, y + 40))
    QTest.mouseRelease(chart.canvas.viewport(), LEFT, NONE, QPoint(x, y + 40))
    assert ended == [said[-1][-1]]
    said = pull(chart, QPoint(x, y), QPoint(x, y + 40))
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert cancelled == [said[-1][-1]]
    assert chart.pointer.drag is None


def test_what_is_dragged_is_what_the_document_gets(qtbot: QtBot, chart: AreasChart) -> None:
    editor = Editor(Document((die(),)))
    start = editor.state.scene.q

    def hear(row: int, side: Any, value: float, fine: bool, alone: bool, gesture: object) -> None:
        editor.apply(drag_bar(0, start, row, side, value, fine, alone), gesture)
        chart.show_state(None, editor.state)

    chart.bar_dragged.connect(hear)
    x = middle_of(chart, 5)
    pull(chart, QPoint(x, round(chart.line_y(5))), QPoint(x, round(chart.scale.y(1.0))))
    assert float(editor.state.scene.q[5]) == pytest.approx(0.37, abs=0.011)
    assert editor.state.scene.q.total == 1
    assert chart.scale.y(float(chart.boxes.q_heights[5])) == pytest.approx(chart.line_y(5))


def test_arrow_keys_walk_the_outcomes_and_move_the_line(qtbot: QtBot) -> None:
    chart = shown(qtbot, state_of(die(), hovered=2))
    nudged: list[tuple[Any, ...]] = []
    hovered: list[object] = []
    chart.bar_nudged.connect(lambda *told: nudged.append(told))
    chart.outcome_hovered.connect(hovered.append)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert nudged == [(2, "q", -1, False, False, None), (2, "q", 1, True, False, None)]
    assert hovered == [3]


def test_plus_and_minus_make_a_box_wider_and_narrower_as_its_edge_does_when_dragged(qtbot: QtBot) -> None:
    chart = shown(qtbot, state_of(die(), hovered=2))
    nudged: list[tuple[Any, ...]] = []
    chart.bar_nudged.connect(lambda *told: nudged.append(told))
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    QTest.keyClick(chart, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)  # where + needs Shift
    QTest.keyClick(chart, Qt.Key.Key_Minus, Qt.KeyboardModifier.AltModifier)
    assert nudged == [
        (2, "p", 1, False, False, None),
        (2, "p", 1, False, False, None),
        (2, "p", -1, False, True, None),
    ]


def test_infinity_and_zero_are_said_in_words(qtbot: QtBot) -> None:
    chart = shown(qtbot, state_of(scene("1/2 1/2 0", "1/2 0 1/2")))
    assert "Endless, because q(2) = 0 where p(2) = 1/2." in chart.caption()
    assert "No width, no area where p = 0: 3." in chart.caption()
    picture(chart)


def test_pointing_at_a_box_names_its_outcome(chart: AreasChart) -> None:
    heard: list[object] = []
    chart.outcome_hovered.connect(heard.append)
    QTest.mouseMove(chart.canvas.viewport(), QPoint(middle_of(chart, 3), round(chart.scale.y(0.5))))
    assert heard == [3]
    assert chart.about(3) == "4: width p = 1/10, height −log p = 2.3026, line −log q = 1.7720 (q = 0.17)"


@pytest.mark.parametrize("count", [0, 1, 26, 1000])
def test_any_number_of_outcomes_is_drawn(qtbot: QtBot, count: int) -> None:
    texts = " ".join([f"1/{count}"] * count)
    chart = shown(qtbot, state_of(scene(texts, texts), hovered=count - 1 if count else None))
    assert chart.merged == (count == 1000)
    assert picture(chart).width() == 600


def test_its_numbers_as_a_table(chart: AreasChart) -> None:
    table = chart.data_table()
    assert table.rows[5] == ("6", "5/10", "0.15", "0.6931", "1.8971", "0.3466", "0.9486", "0.6020")
    assert table.rows[-1][-3:] == ("1.4979", "1.8356", "0.3378")
