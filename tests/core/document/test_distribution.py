from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import numbers
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.maths.numbers import NumberError, as_text, parse_number
from xent_gui.core.maths.vector import Values


def test_what_is_typed_is_kept() -> None:
    typed = Distribution.typed(["1/6", " 0,18 ", "18 %", "½"])
    assert typed.texts == ("1/6", "0,18", "18 %", "½")
    assert list(typed) == [Fraction(1, 6), Fraction(18, 100), Fraction(18, 100), Fraction(1, 2)]
    assert typed.total == Fraction(1, 6) + Fraction(36, 100) + Fraction(1, 2)


def test_computed_values_get_a_text_that_reads_back_to_them() -> None:
    computed = Distribution.exact([Fraction(1, 3), Fraction(18, 100), Fraction(1)])
    assert computed.texts == ("1/3", "0.18", "1")


def test_the_first_text_that_is_no_number_is_refused() -> None:
    with pytest.raises(NumberError, match="abc"):
        Distribution.typed(["1/6", "abc"])


def test_equality_is_that_of_texts() -> None:
    assert Distribution.typed(["0.5", "1/3"]) == Distribution.exact([Fraction(1, 2), Fraction(1, 3)])
    assert Distribution.typed(["0.5"]) != Distribution.typed(["1/2"])  # the same number, typed otherwise
    assert Distribution.typed(["1/2"]) != Distribution.exact([Fraction(1, 2)])
    assert Distribution.typed(["0.5"]) != Distribution.typed(["0.4"])
    assert Distribution.typed(["0.5"]) != Distribution.typed(["0.5", "0.5"])


def test_large_ones_from_units_are_equal_when_their_units_are() -> None:
    one, other = (Distribution.exact(Values.of_units([3, 7], Fraction(1, 10))) for _ in range(2))
    assert one == other and hash(one) == hash(other)
    assert one != Distribution.exact(Values.of_units([4, 6], Fraction(1, 10)))


def test_many_multiples_of_different_steps_are_equal_when_their_numbers_are() -> None:
    one = Values.of_units([2, 4] * 50, Fraction(1, 10))
    assert one == Values.of_units([1, 2] * 50, Fraction(1, 5))
    assert one == Values.of_units([2, 4] * 50, Fraction(1, 10))
    assert one != Values.of_units([2, 4] * 49 + [4, 2], Fraction(1, 10))
    assert Distribution.exact(one) == Distribution.typed(["0.2", "0.4"] * 50)


@given(st.lists(numbers, max_size=6), st.data())
def test_rows_replaced_placed_inserted_and_reordered_keep_text_and_value_together(
    texts: list[str], data: st.DataObject
) -> None:
    old = Distribution.typed(texts)
    row = data.draw(st.integers(0, len(texts)))
    inserted = old.inserted(row, ["1/7", "0,1"])
    assert inserted.texts == (*texts[:row], "1/7", "0,1", *texts[row:])
    order = data.draw(st.lists(st.integers(0, len(texts) + 1), max_size=8))
    reordered = inserted.reordered(order)
    assert reordered.texts == tuple(inserted.text(place) for place in order)
    replaced = inserted.replaced(row, " 2/9 ")
    assert replaced.text(row) == "2/9" and replaced.texts[row + 1 :] == inserted.texts[row + 1 :]
    placed = inserted.placed({row: (None, Fraction(1, 4)), row + 1: ("25 %", Fraction(1, 4))})
    assert placed.texts[row : row + 2] == ("0.25", "25 %")
    for held in (inserted, reordered, replaced, placed):
        assert [parse_number(text) for text in held.texts] == list(held)
        assert held.total == sum(held, Fraction(0))


@given(st.integers(1, 150), st.integers(0, 149), st.integers(0, 149))
def test_texts_of_some_rows_are_those_of_all(number: int, one: int, other: int) -> None:
    units = Distribution.exact(Values.of_units([row % 7 for row in range(number)], Fraction(1, 1000)))
    for made in (
        units,
        units.replaced(0, "1/7"),
        Distribution.exact([Fraction(row, 977) for row in range(number)]),
    ):
        start, stop = sorted((one, other))
        wanted = [made.text(row) for row in range(number)]
        some = [one if isinstance(one, str) else as_text(one) for one in made.entries(slice(start, stop))]
        assert some == wanted[start:stop]
        assert made.texts == tuple(wanted)
