from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from xent_gui.ui.charts.bar_labels import axis_labels, elided, value_text
from xent_gui.ui.charts.slots import Slots

LINE = 16.0


def width(text: str) -> float:
    """Seven pixels a letter."""
    return 7.0 * len(text)


def laid(count: int, labels: list[str], pixels: float = 560.0):
    return axis_labels(Slots(count, pixels, 300.0, 0, count, 1.0), labels, width, LINE, before=30.0)


@given(st.integers(1, 3_000), st.integers(1, 30), st.integers(120, 2_000))
def test_level_labels_never_collide(count: int, length: int, pixels: int) -> None:
    found = laid(count, ["x" * length] * count, float(pixels))
    if found.manner == "level":
        slot = pixels / count
        ends = [
            ((row + 0.5) * slot, width(text) / 2) for row, text in zip(found.rows, found.texts, strict=True)
        ]
        for (x, half), (next_x, next_half) in pairwise(ends):
            assert x + half <= next_x - next_half + 1e-6


def test_short_labels_stand_level_longer_ones_slanted_then_upright_then_thinned() -> None:
    assert laid(6, list("123456")).manner == "level"
    assert laid(10, ["a rather long label"] * 10).manner == "slanted"
    assert laid(26, ["a rather long label"] * 26).manner == "upright"
    thinned = laid(100, [str(row + 1) for row in range(100)])
    assert thinned.manner == "level" and thinned.texts[:3] == ("10", "20", "30")


def test_thinned_numbers_are_round_and_words_start_at_the_first() -> None:
    assert laid(1_000, [str(row) for row in range(1_000)]).texts[:2] == ("0", "100")
    assert laid(1_000, [f"w{row}" for row in range(1_000)]).rows[0] == 0


def test_thinned_labels_stay_on_the_same_outcomes_while_the_view_moves() -> None:
    words = [f"w{row}" for row in range(1_000)]
    for first in (0, 3, 17):
        slots = Slots(1_000, 560.0, 300.0, first, first + 200, 1.0)
        found = axis_labels(slots, words, width, LINE)
        assert {row % 20 for row in found.rows} == {0}


def test_a_slanted_label_does_not_reach_beyond_the_left_edge() -> None:
    found = laid(10, ["a rather long label"] * 10)
    assert len(found.texts[0]) < len(found.texts[5])
    assert width(found.texts[0]) * 0.71 <= 28 + 30


@given(st.text(min_size=0, max_size=60), st.floats(0, 300))
def test_elided_text_fits_and_says_that_it_was_cut(text: str, room: float) -> None:
    found = elided(text, room, width)
    assert width(found) <= room or found == ""
    assert found == text or found == "" or found.endswith("…")


def test_values_are_shown_as_typed_or_cut_only_where_that_cannot_mislead() -> None:
    assert value_text("1/6", 28, width) == "1/6"
    assert value_text("0.1666666667", 60, width) == "0.16666…"
    assert value_text("0,1666666667", 60, width) == "0,16666…"
    assert value_text("123/1000", 40, width) == "0.12"  # "123/1…" would read as another number
    assert value_text("30/100", 40, width) == "0.3"
    assert value_text("0,7108", 28, width) == "0,71"
    assert value_text("1/1000", 40, width) == ""  # 0.00 would read as nothing at all
    assert value_text("123/1000", 25, width) == ""
    assert value_text("12/", 10, width) == ""
    assert value_text("16.66666667 %", 60, width) == ""
    assert value_text("1e-300", 20, width) == ""
    assert value_text("0.25", 20, width) == ""  # "0…" says nothing
