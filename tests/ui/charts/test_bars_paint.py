"""What is seen: pixels of the bars, texts that do not collide, themes, textures, highlights."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import bars, die, editor_of, picture, scene, settle, shown, with_keyboard
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edits import drag_bar, set_probability
from xent_gui.core.document.state import Scene
from xent_gui.core.maths.vector import Values
from xent_gui.ui.charts.bar_values import value_place
from xent_gui.ui.charts.bars import BarsChart
from xent_gui.ui.style.tokens import LIGHT, tokens_of


def pixels(image: QImage) -> NDArray[np.uint8]:
    """Red, green, blue, shape (height, width, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()  # `plain` goes


def plot(chart: BarsChart) -> NDArray[np.uint8]:
    """The pixels of the plot area."""
    slots, origin = chart.canvas.item.slots, chart.canvas.box.scenePos().toPoint()
    whole = pixels(picture(chart.canvas.viewport()))
    return whole[origin.y() : origin.y() + round(slots.height), origin.x() : origin.x() + round(slots.width)]


def rgb(token: str) -> NDArray[np.int16]:
    color = QColor(token)
    return np.array([color.red(), color.green(), color.blue()], dtype=np.int16)


def is_color(part: NDArray[np.uint8], token: str, tolerance: int = 3) -> NDArray[np.bool_]:
    return (np.abs(part.astype(np.int16) - rgb(token)) <= tolerance).all(axis=-1)


def tall(count: int, seed: int) -> tuple[Values, list[int]]:
    """Values in millionths that differ wildly, a few of them zero."""
    units = np.random.default_rng(seed).pareto(1.2, count)
    units = np.floor(units / units.max() * 900_000).astype(np.int64)
    return Values.of_units(units, Fraction(1, 1_000_000)), units.tolist()


@pytest.mark.parametrize("count", [700, 5_000, 100_000])
def test_each_pixel_column_has_the_true_height_of_its_highest_bar_for_p_and_for_q(
    qtbot: QtBot, count: int
) -> None:
    """Read from the pixels; the truth by exact arithmetic, within one pixel."""
    (p, p_units), (q, q_units) = tall(count, 1), tall(count, 2)
    labels = tuple(str(row) for row in range(count))
    panel = shown(qtbot, Scene("many", labels, Distribution.exact(p), Distribution.exact(q), (None,) * count))
    chart = bars(panel)
    chart.canvas.item.ticks = lambda: []  # type: ignore[method-assign]  # grid lines would hide low tops
    chart.canvas.viewport().update()
    slots, part = chart.canvas.item.slots, plot(chart)
    height, width = part.shape[:2]
    panel_rgb, p_rgb, q_rgb = (rgb(token) for token in (LIGHT.panel, LIGHT.p, LIGHT.q))
    share = 90 / 255
    veil, both = ((under + share * (q_rgb - under)).round() for under in (panel_rgb, p_rgb))

    def close(color: NDArray[np.float64]) -> NDArray[np.bool_]:
        return (np.abs(part.astype(np.int16) - color) <= 3).all(axis=-1)

    in_p = close(p_rgb.astype(float)) | close(both)
    in_q = close(q_rgb.astype(float)) | close(veil) | close(both)
    tops: dict[str, list[float]] = {}
    for side, units, inside in (("q", q_units, in_q), ("p", p_units, in_p)):
        tops[side] = []
        for column in range(0, width, 7):
            begin, end = Fraction(count, width) * column, Fraction(count, width) * (column + 1)
            highest = Fraction(max(units[math.floor(begin) : math.ceil(end)]), 1_000_000)
            true = max(float(highest) / slots.top * height, 1.0)
            tops[side].append(true)
            rows = np.flatnonzero(inside[: height - 1, column])  # the last row is the base line
            seen = height - rows[0] if len(rows) else 1
            q_true = tops["q"][column // 7]
            under_the_edge_of_q = side == "p" and q_true - 3 <= true <= q_true + 1
            assert abs(seen - true) <= 1 or under_the_edge_of_q, (side, column)


@pytest.mark.parametrize("count", [1, 6, 26, 100])
def test_single_bars_have_their_heights_and_colours(qtbot: QtBot, count: int) -> None:
    units = np.random.default_rng(7).integers(1, 100, (2, count))
    sides = [Distribution.exact(Values.of_units(side, Fraction(1, 100))) for side in units]
    panel = shown(qtbot, Scene("some", tuple("x" * count), sides[0], sides[1], (None,) * count))
    chart = bars(panel)
    chart.canvas.item.handles = False
    chart.canvas.viewport().update()
    part, item = plot(chart), chart.canvas.item
    for row in range(count):
        for side, color in (("p", LIGHT.p), ("q", LIGHT.q)):
            box = item.bar_rect((row, side))  # type: ignore[arg-type]
            middle = is_color(part[:-1, int(box.left()) + 1], color, 60)  # beside the dots of the texture
            assert abs(np.count_nonzero(middle) + 1 - box.height()) <= 4, (row, side)


@pytest.mark.parametrize("highest", ["0.1", "1/6", "0.5", "0.55", "0.599", "0.6", "1", "1.1", "3"])
def test_every_grid_line_has_its_number(qtbot: QtBot, highest: str) -> None:
    panel = shown(qtbot, scene(f"{highest} 0", f"0 {highest}"))
    view = bars(panel).canvas
    for height in (160, 300, 460, 900):
        panel.resize(610, height)
        settle()
        assert view.item.ticks() == pytest.approx(view.values.ticks()[0])


def test_p_and_q_differ_by_texture_too(qtbot: QtBot) -> None:
    panel = shown(qtbot, scene("1/2 1/2", "1/2 1/2"))
    chart = bars(panel)
    part = plot(chart)
    for side, plain in (("p", True), ("q", False)):
        box = chart.canvas.item.bar_rect((0, side)).toRect().adjusted(4, 12, -4, -4)  # type: ignore[arg-type]
        inner = part[box.top() : box.bottom(), box.left() : box.right()].reshape(-1, 3)
        assert (len(np.unique(inner, axis=0)) == 1) is plain


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_chart_wears_the_theme(qtbot: QtBot, theme: str) -> None:
    panel = shown(qtbot)
    chart, editor = bars(panel), editor_of(panel)
    editor.dress(theme=theme)
    part = plot(chart)
    tokens = tokens_of(theme)
    assert is_color(part, tokens.p).any() and is_color(part, tokens.q).any()
    assert is_color(part[2, 2], tokens.panel)


def test_values_as_typed_stand_above_their_bars(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    item = bars(panel).canvas.item
    for row in range(6):
        for side in ("p", "q"):
            typed = die().side(side).text(row)  # type: ignore[arg-type]
            box = item.bar_rect((row, side))  # type: ignore[arg-type]
            placed = value_place(item.slots, item.dress, side, row, typed, box.center().x(), box.top())  # type: ignore[arg-type]
            assert placed is not None and placed[1] == typed
            assert placed[0].bottom() <= box.top() and placed[0].top() >= 0


@pytest.mark.parametrize("count", range(1, 41))
def test_values_never_collide_with_each_other_or_with_a_bar(qtbot: QtBot, count: int) -> None:
    typed = ["1/12", "0.0833333333", "25 %", "1e-3"]
    values = [typed[row % 4].replace(" ", "") for row in range(count)]
    panel = shown(qtbot, scene(" ".join(values), " ".join(reversed(values))), size=(560, 400))
    item = bars(panel).canvas.item
    placed, solid = [], []
    for row in range(count):
        for side in ("p", "q"):
            text = item.scene_shown.side(side).text(row)  # type: ignore[arg-type, union-attr]
            box = item.bar_rect((row, side))  # type: ignore[arg-type]
            solid.append(box)
            place = value_place(item.slots, item.dress, side, row, text, box.center().x(), box.top())  # type: ignore[arg-type]
            if place is not None:
                placed.append(place[0].adjusted(0, 0, -1, 0))
    for one, first in enumerate(placed):
        assert not any(first.intersects(other) for other in placed[one + 1 :])
        assert not any(first.intersects(box) for box in solid)


def test_what_does_not_stand_at_the_bars_is_said_in_the_corner_when_pointed_at(qtbot: QtBot) -> None:
    values = " ".join(["0.01"] * 100)
    panel = shown(qtbot, scene(values, values), die())
    editor, chart = editor_of(panel), bars(panel)
    editor.point(hovered=41)
    assert chart.canvas.legend.note == "42: p 0.01, q 0.01"
    editor.point(hovered=None)
    assert chart.canvas.legend.note == ""
    editor.point(scene=1, hovered=2)
    assert chart.canvas.legend.note == ""


def test_the_outcome_pointed_at_is_highlighted(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart = bars(panel)
    assert not is_color(plot(chart), LIGHT.highlight).any()
    editor_of(panel).point(hovered=2)
    columns = np.flatnonzero(is_color(plot(chart), LIGHT.highlight).any(axis=0))
    slots = chart.canvas.item.slots
    assert abs(columns[0] - slots.x(2)) <= 1 and abs(columns[-1] + 1 - slots.x(3)) <= 1


def test_the_selected_bar_is_framed_while_the_keyboard_is_there(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    editor_of(panel).point(outcome=1, side="q")
    without = pixels(picture(bars(panel).canvas.viewport()))
    chart = with_keyboard(qtbot, panel)
    assert chart.canvas.item.selected == (1, "q")
    assert (pixels(picture(chart.canvas.viewport())) != without).any()


def test_only_what_moved_is_painted_again_and_the_screen_is_the_same_as_painted_whole(qtbot: QtBot) -> None:
    """What stands on the screen after many partial repaints, against one whole repaint."""
    panel = shown(qtbot)
    chart, editor = bars(panel), editor_of(panel)

    def on_screen() -> QImage:
        settle()
        return panel.screen().grabWindow(panel.winId()).toImage()

    before = on_screen()
    editor.apply(set_probability(0, 2, "q", "0.4", "3"))
    settle()
    editor.point(hovered=3)
    settle()
    editor.apply(drag_bar(0, editor.state.scene.p, 5, "p", 0.48))
    settle()
    editor.point(hovered=4)
    partly = on_screen()
    assert partly != before
    chart.canvas.viewport().update()
    assert on_screen() == partly


def test_numbers_beyond_reason_are_drawn_on_an_axis_that_holds_them(qtbot: QtBot) -> None:
    panel = shown(qtbot, scene("1.5 0.3", "12 1e-9"), scene("1e999 0.3", "0 0"), scene("0 0", "0 0"))
    chart, editor = bars(panel), editor_of(panel)
    assert chart.canvas.item.slots.top >= 12
    for number in (1, 2):
        editor.point(scene=number)
        picture(chart)
        assert math.isfinite(chart.canvas.item.slots.top)


def test_all_sizes_and_counts_can_be_painted(qtbot: QtBot) -> None:
    """No warning, no exception: from nothing to many, from tiny to large, with long labels and locks."""
    many = " ".join(["1e-3"] * 1_000)
    long = [f"a rather long label {row}" for row in range(26)]
    letters = " ".join(["1/26"] * 26)
    none = Scene("none", (), Distribution.typed([]), Distribution.typed([]), ())
    panel = shown(
        qtbot, none, scene("1", "1"), scene(letters, letters, long, locked=frozenset({1, 5})),
        scene(many, many, locked=frozenset({3})),
    )  # fmt: skip
    editor = editor_of(panel)
    for number in range(4):
        editor.point(scene=number, hovered=0, outcome=0)
        for size in ((200, 160), (610, 460), (1400, 900)):
            panel.resize(*size)
            picture(panel)


def test_type_and_handles_grow_with_the_zoom(qtbot: QtBot) -> None:
    panel = shown(qtbot, size=(900, 700))
    chart, editor = bars(panel), editor_of(panel)
    before = chart.canvas.values.width()
    editor.dress(zoom=2.0)
    settle()
    assert chart.canvas.values.width() > before * 1.5
    picture(panel)


def test_bars_move_to_a_new_scene_within_200_ms_unless_nothing_is_animated(qtbot: QtBot) -> None:
    other = scene("0.3 0.3 0.1 0.1 0.1 0.1", "1/6 1/6 1/6 1/6 1/6 1/6")
    panel = shown(qtbot, die(), other)
    chart, editor = bars(panel), editor_of(panel)
    editor.point(scene=1)
    assert chart.canvas.item.p[0] == 0.3
    editor.dress(animate=True)
    qtbot.wait(150)  # two changes in quick succession are not animated
    with qtbot.waitSignal(chart.motion.arrived, timeout=2_000):
        editor.point(scene=0)
        assert chart.motion.moving and chart.canvas.item.p[0] == 0.3
    assert chart.canvas.item.p.tolist() == [0.1] * 5 + [0.5]
    assert chart.motion.duration <= 200
    qtbot.wait(150)
    editor.point(scene=1)
    editor.point(scene=0)
    assert not chart.motion.moving
