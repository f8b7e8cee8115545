"""Softmax, log-sum-exp and their rounding, against mpmath."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_gui.core.maths.fixed import exp_fixed
from xent_gui.core.maths.numbers import format_decimal
from xent_gui.core.maths.softmax import Logits, Softmax, round_log_sum_exp, round_quotient, round_share

exponents = st.lists(
    st.one_of(
        st.fractions(-30, 30, max_denominator=1000),
        st.integers(-1000, 1000).map(Fraction),
        st.just(Fraction(0)),
        st.none(),
    ),
    min_size=1,
    max_size=8,
).filter(lambda numbers: any(number is not None for number in numbers))


def mp(value: Fraction) -> mpmath.mpf:
    return mpmath.mpf(value.numerator) / value.denominator


def rounded(value: mpmath.mpf, decimals: int) -> str:
    """A value that is no tie, to decimals."""
    return format_decimal(Fraction(int(mpmath.floor(value * 2**3000)), 2**3000), decimals)


@pytest.fixture(autouse=True)
def _digits() -> None:
    mpmath.mp.dps = 950


@given(st.fractions(-3000, 0), st.sampled_from([64, 144, 256]))
def test_exponentials_keep_their_relative_bound(value: Fraction, bits: int) -> None:
    mpmath.mp.dps = 950
    mantissa, shift = exp_fixed(value, bits)
    assert (
        abs(mpmath.mpf(mantissa) / mpmath.mpf(2) ** shift / mpmath.exp(mp(value)) - 1)
        < mpmath.mpf(2) ** -bits
    )


@given(exponents, st.sampled_from([None, Fraction(2), Fraction(10)]), st.integers(0, 40))
def test_log_sum_exp_is_correctly_rounded(
    x: list[Fraction | None], base: Fraction | None, decimals: int
) -> None:
    mpmath.mp.dps = 950
    softmax, less = Softmax(Logits(x)), Fraction(1, 3)
    true = mpmath.log(mpmath.fsum(mpmath.exp(mp(one)) for one in x if one is not None)) - mp(less)
    unit = mpmath.log(mp(base)) if base else mpmath.mpf(1)
    assert round_log_sum_exp(softmax, less, base, decimals) == rounded(true / unit, decimals)


@given(exponents, st.data())
def test_shares_and_gradients_are_correctly_rounded(x: list[Fraction | None], data: st.DataObject) -> None:
    mpmath.mp.dps = 950
    row = data.draw(st.integers(0, len(x) - 1))
    decimals = data.draw(st.integers(0, 30))
    total = mpmath.fsum(mpmath.exp(mp(one)) for one in x if one is not None)
    here = x[row]
    share = mpmath.exp(mp(here)) / total if here is not None else mpmath.mpf(0)
    less, divisor = Fraction(1, 7), Fraction(3, 2)
    assert round_share(Softmax(Logits(x)), row, less, divisor, decimals) == rounded(
        (share - mp(less)) / mp(divisor), decimals
    )


def test_ties_go_away_from_zero() -> None:
    equal = Softmax(Logits([Fraction(5)] * 4))
    assert round_share(equal, 0, Fraction(1, 8), Fraction(1), 2) == "0.13"
    assert round_share(equal, 0, Fraction(3, 8), Fraction(1), 2) == "-0.13"
    alone = Softmax(Logits([None, Fraction(5, 2)]))
    assert round_log_sum_exp(alone, Fraction(0), None, 0) == "3"
    assert round_quotient(Fraction(-5, 2), None, 0) == "-3"
    assert round_log_sum_exp(equal, Fraction(5), Fraction(2), 6) == "2.000000"


def test_what_is_too_small_for_the_first_try_is_still_decided() -> None:
    """LSE(0, −900) is 1 + e^−900 away from a short decimal: only 1,300 bits can tell it from 0."""
    softmax = Softmax(Logits([Fraction(0), Fraction(-900)]))
    text = round_log_sum_exp(softmax, Fraction(0), None, 395)
    assert text == rounded(mpmath.log1p(mpmath.exp(-900)), 395)
    assert text.strip("0.") != ""


def test_nothing_finite_is_refused() -> None:
    with pytest.raises(ValueError, match="one finite"):
        Softmax(Logits([None, None]))
