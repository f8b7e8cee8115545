from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_gui.ui.charts.slots import Slots, bar_boxes, column_boxes, column_maxima, nearest_bar

sizes = st.builds(
    lambda count, width, first, span: Slots(
        count, float(width), 300.0, first * count, min(first * count + max(span * count, 1), count), 0.5
    ),
    st.integers(1, 60),
    st.integers(60, 1600),
    st.floats(0, 0.5),
    st.floats(0.1, 1),
)


@given(sizes)
def test_single_bars_stand_in_their_slot_p_left_of_q_and_never_on_each_other(slots: Slots) -> None:
    if not slots.single:
        return
    values = np.full(slots.count, 0.25)
    p, q = bar_boxes(slots, values, "p"), bar_boxes(slots, values, "q")
    assert (p[:, 0] + p[:, 2] <= q[:, 0]).all()
    assert (q[:-1, 0] + q[:-1, 2] <= p[1:, 0]).all()
    assert (p[:, 2] == q[:, 2]).all() and p[0, 2] >= 1


@given(sizes, st.floats(0, 1))
def test_a_bar_is_found_where_it_is_drawn(slots: Slots, part: float) -> None:
    if not slots.single:
        return
    values = np.full(slots.count, 0.25)
    row = slots.visible[min(int(part * len(slots.visible)), len(slots.visible) - 1)]
    for side in ("p", "q"):
        x = slots.left(row, side) + slots.bar / 2  # type: ignore[arg-type]
        if 0 <= x <= slots.width:
            assert nearest_bar(slots, values, values, x, 100) == (row, side)


def test_the_tallest_bar_near_the_mouse_is_meant_among_merged_bars() -> None:
    slots = Slots(10_000, 500.0, 300.0, 0, 10_000, 0.01)
    p, q = np.full(10_000, 0.0001), np.full(10_000, 0.0001)
    q[5_003] = 0.008
    assert nearest_bar(slots, p, q, 250.0, slots.y(0.008)) == (5_003, "q")


@pytest.mark.parametrize("count", [1, 7, 640, 1_000, 12_345, 100_000])
@pytest.mark.parametrize("part", [(0.0, 1.0), (0.123, 0.7)])
def test_each_pixel_column_is_as_high_as_the_highest_bar_that_touches_it(
    count: int, part: tuple[float, float]
) -> None:
    """Against exact arithmetic on the bounds of columns and bars."""
    values = np.random.default_rng(count).exponential(size=count)
    first, last, columns = math.floor(part[0] * count), math.ceil(part[1] * count), 617
    found = column_maxima(values, first, last, columns)
    for column in range(0, columns, 13):
        begin = first + Fraction(last - first, columns) * column
        end = begin + Fraction(last - first, columns)
        touched = values[math.floor(begin) : math.ceil(end)]
        assert found[column] == (touched.max() if len(touched) else 0)


def test_columns_without_a_bar_have_no_height() -> None:
    assert column_maxima(np.array([1.0, 2.0]), -2, 4, 6).tolist() == [0, 0, 1, 2, 0, 0]


def test_drawing_only_a_part_gives_the_same_columns_as_drawing_all() -> None:
    values = np.random.default_rng(3).exponential(size=5_000)
    slots = Slots(5_000, 531.0, 300.0, 0, 5_000, float(values.max()))
    part = column_boxes(slots.clipped(100.4, 162.0), values)
    assert (part == column_boxes(slots, values)[100:162]).all()


def test_a_value_above_zero_is_never_invisible_and_zero_has_no_height() -> None:
    slots = Slots(3, 300.0, 200.0, 0, 3, 1.0)
    assert bar_boxes(slots, np.array([0.0, 1e-12, 2.0]), "p")[:, 3].tolist() == [0, 1, 200]


@given(st.floats(0, 1), st.floats(0, 400), st.sampled_from([0.2, 0.5, 1.0]))
def test_a_drag_follows_the_mouse_up_to_the_highest_tick(start: float, y: float, ceiling: float) -> None:
    slots = Slots(6, 500.0, 400.0, 0, 6, ceiling * 1.1)
    grabbed = slots.height * (1 - start / slots.top)
    value = slots.dragged(start, grabbed, y, ceiling)
    straight = (slots.height - y) / slots.height * slots.top
    if straight <= ceiling:
        assert math.isclose(value, straight, abs_tol=1e-9)
    assert 0 <= value <= 1


def test_every_bar_can_be_pulled_to_1_within_reach_above_the_plot() -> None:
    slots = Slots(6, 500.0, 400.0, 0, 6, 0.22)
    assert slots.dragged(0.1, slots.height * (1 - 0.1 / 0.22), -120, 0.2) == 1.0
