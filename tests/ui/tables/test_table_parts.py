"""The pure parts of the table: rows that came and went, widths, pastes, numbers made shorter."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_gui.core.maths.numbers import parse_number
from xent_gui.ui.tables.pasting import planned_paste
from xent_gui.ui.tables.row_changes import row_change
from xent_gui.ui.tables.shortening import shortened
from xent_gui.ui.tables.widths import fitted_widths

names = st.lists(st.sampled_from("abc"), max_size=8)


@given(names, names)
def test_a_row_change_leads_from_the_old_number_of_rows_to_the_new(old: list[str], new: list[str]) -> None:
    change = row_change(old, new)
    assert len(old) - sum(map(len, change.gone)) + sum(map(len, change.come)) == len(new)
    assert not (change.gone and change.come)
    places = [place for part in (*change.gone, *change.come) for place in part]
    assert places == sorted(set(places))
    assert all(0 <= place < max(len(old), len(new)) for place in places)


@given(st.integers(0, 20), st.sets(st.integers(0, 20)))
def test_rows_that_came_or_went_are_found_exactly(rows: int, chosen: set[int]) -> None:
    long = [str(row) for row in range(rows)]
    chosen = {row for row in chosen if row < rows}
    short = [label for row, label in enumerate(long) if row not in chosen]
    assert {row for part in row_change(long, short).gone for row in part} == chosen
    assert {row for part in row_change(short, long).come for row in part} == chosen


def test_widths_fill_the_room_exactly_and_labels_give_way_first() -> None:
    needed = {"label": 100, "p": 40, "q": 41, "n": 30}
    keys = list(needed)
    roomy = fitted_widths(keys, needed, {}, 402, 64)
    assert sum(roomy.values()) == 402
    assert all(roomy[key] >= needed[key] for key in keys)
    tight = fitted_widths(keys, needed, {}, 190, 64)
    assert tight == {"label": 79, "p": 40, "q": 41, "n": 30}
    tighter = fitted_widths(keys, needed, {}, 120, 64)
    assert tighter["label"] == 64
    assert tighter["p"] == 40, "numbers are never cut: the table scrolls"
    chosen = fitted_widths(keys, needed, {"label": 150}, 402, 64)
    assert chosen["label"] == 150
    assert sum(chosen.values()) == 402


@given(st.fractions(0, 2, max_denominator=10**30), st.integers(5, 16))
def test_a_shortened_number_is_the_value_rounded(value: Fraction, room: int) -> None:
    text = shortened(value, lambda candidate: len(candidate) <= room)
    assert text.startswith("≈ ")
    number = text.removeprefix("≈ ")
    if "×" not in number:
        decimals = len(number.partition(".")[2])
        assert abs(parse_number(number) - value) <= Fraction(1, 2 * 10**decimals)


def test_tiny_numbers_are_shortened_with_a_power_of_ten() -> None:
    value = Fraction(123456789012345678901, 10**320)
    assert shortened(value, lambda text: len(text) <= 16) == "≈ 1.235 × 10⁻³⁰⁰"


@pytest.mark.parametrize(
    ("cells", "column", "expected", "note"),
    [
        ([["0.1", "0.2"]], "p", ("p", (("0.1", "0.2"),)), False),
        ([["p", "q"], ["0.1", "0.2"]], "p", ("p", (("0.1", "0.2"),)), True),
        ([["outcome", "p"], ["a", "0.2"]], "label", ("label", (("a", "0.2"),)), True),
        ([["p"], ["q"]], "label", ("label", (("p",), ("q",))), False),
        ([["a", "0.1", "0.2", "3", "0.4", "0.5"]], "label", ("label", (("a", "0.1", "0.2", "3"),)), True),
    ],
)
def test_a_paste_is_planned(
    cells: list[list[str]], column: str, expected: tuple[str, tuple[tuple[str, ...], ...]], note: bool
) -> None:
    plan = planned_paste(cells, column, 2, (1, 1), False)  # type: ignore[arg-type]
    assert (plan.column, plan.block) == expected
    assert bool(plan.note) == note


def test_one_cell_fills_the_selection_as_far_as_it_can_be_typed_in() -> None:
    plan = planned_paste([["0.5"]], "q", 2, (2, 4), False)
    assert plan.block == (("0.5", "0.5"), ("0.5", "0.5"))
