from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from xent_gui.ui.charts.ticks import nice_step, nice_top, tick_texts, tick_values

highest = st.floats(1e-9, 1e9)


@given(highest)
def test_the_top_is_a_whole_step_at_or_above_the_highest_bar_and_not_far_above(value: float) -> None:
    top, step = nice_top(value), nice_step(value)
    assert value <= top * (1 + 1e-9) < value + step * (1 + 1e-6)
    assert math.isclose(top / step, round(top / step), rel_tol=1e-9)


@given(highest, st.integers(2, 8))
def test_steps_are_1_2_or_5_times_a_power_of_ten_and_never_too_many(value: float, most: int) -> None:
    step = nice_step(value, most)
    digit = step / 10 ** math.floor(math.log10(step) + 1e-9)
    assert min(abs(digit - round_) for round_ in (1, 2, 5)) < 1e-6
    assert len(tick_values(0, value, step)) <= most + 1


def test_the_axes_of_the_usual_scenes() -> None:
    def axis(top: float) -> list[str]:
        step = nice_step(top)
        return tick_texts(tick_values(0, top, step), step)

    assert axis(nice_top(0.5)) == ["0.0", "0.1", "0.2", "0.3", "0.4", "0.5"]
    assert axis(nice_top(1)) == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]
    assert axis(nice_top(1 / 6)) == ["0.00", "0.05", "0.10", "0.15", "0.20"]
    assert axis(nice_top(12)) == ["0", "2", "4", "6", "8", "10", "12"]
    assert axis(nice_top(1.7e-4)) == ["0", "5·10⁻⁵", "1·10⁻⁴", "1.5·10⁻⁴", "2·10⁻⁴"]


def test_all_zero_bars_stand_on_an_axis_to_1_and_numbers_beyond_doubles_on_a_finite_one() -> None:
    assert nice_top(0.0) == 1.0
    assert math.isfinite(nice_top(math.inf))
