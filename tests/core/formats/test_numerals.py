"""Columns of numbers: fast, and exactly what the one parser says."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.core.document.scenes import NUMBERS
from xent_gui.core.formats.numerals import CellError, decimal_text, read_distribution, read_number
from xent_gui.core.maths.numbers import NumberError, parse_number


def outcome(read: object, text: str) -> Fraction | str:
    try:
        return read(text)  # type: ignore[operator, no-any-return]
    except NumberError as error:
        return str(error)


@given(st.text("0123456789.,/eE+-% ½", max_size=12) | st.sampled_from(NUMBERS) | st.floats(0, 1).map(repr))
@example("1/0")
@example("")
@example(".")
@example("%")
@example("e5")
@example("1e999")
@example("1e-999%")
@example("0" * 40 + ",1")
@example(",5 %")
@example("1e+2")
def test_the_fast_way_is_the_one_parser(text: str) -> None:
    assert outcome(read_number, text) == outcome(parse_number, text)


def test_the_row_of_a_wrong_cell_is_told() -> None:
    with pytest.raises(CellError, match="“x” is not a number") as caught:
        read_distribution(["1", "1", "x"])
    assert caught.value.row == 2


def test_fractions_that_nothing_could_sum_are_refused() -> None:
    texts = [f"1/1{place:04d}{'0' * 9000}1" for place in range(300)]
    with pytest.raises(CellError, match="too many digits"):
        read_distribution(texts)
    shared = [f"{place}/1{'0' * 9000}1" for place in range(300)]
    assert len(read_distribution(shared)) == 300


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(1, 6), "0.16666666666666667"),
        (Fraction(2, 3), "0.66666666666666667"),
        (Fraction(18, 100), "0.18"),
        (Fraction(0), "0"),
        (Fraction(1), "1"),
        (Fraction(1, 3 * 10**300), "3.3333333333333333e-301"),
        (Fraction(10**30, 3), "3.3333333333333333e+29"),
    ],
)
def test_decimals_for_other_programs(value: Fraction, text: str) -> None:
    assert decimal_text(value) == text


@given(st.floats(0, 1))
def test_a_double_written_as_a_decimal_is_the_same_double(value: float) -> None:
    assert float(decimal_text(Fraction(value))) == value
