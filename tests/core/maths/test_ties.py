"""Values exactly half way between two texts, which no precision decides, and values next to them."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest

from xent_gui.core.maths import measure_float, round_likelihood, round_measure, round_term
from xent_gui.core.maths.exact import is_zero

HALF = Fraction(1, 2)
TWO_AND_A_HALF_BITS = [Fraction(1, 4)] * 2 + [Fraction(1, 8)] * 4


def test_an_entropy_of_exactly_two_and_a_half_bits_rounds_away_from_zero() -> None:
    assert round_measure("entropy_p", TWO_AND_A_HALF_BITS, TWO_AND_A_HALF_BITS, None, 2, 0) == "3"
    assert round_measure("entropy_p", TWO_AND_A_HALF_BITS, TWO_AND_A_HALF_BITS, None, 2, 1) == "2.5"
    assert measure_float("entropy_p", TWO_AND_A_HALF_BITS, TWO_AND_A_HALF_BITS, None, 2) == 2.5


@pytest.mark.parametrize(("sign", "expected"), [(1, "3"), (-1, "2")])
@pytest.mark.parametrize("distance", [20, 100, 300, 900])
def test_next_to_a_tie_the_side_decides(sign: int, expected: str, distance: int) -> None:
    # −log₂ q moves with q, so the cross entropy of a nudged q is off the tie by about 10^-distance.
    nudge = 1 - sign * Fraction(1, 10**distance)
    q = [TWO_AND_A_HALF_BITS[0] * nudge, *TWO_AND_A_HALF_BITS[1:]]
    assert round_measure("cross_entropy", TWO_AND_A_HALF_BITS, q, None, 2, 0) == expected


def test_ties_of_negative_values_go_away_from_zero() -> None:
    p, q = [HALF], [Fraction(2)]  # as typed: −½·log₂ 2 = −½
    assert round_measure("cross_entropy", p, q, None, 2, 0) == "-1"
    assert round_measure("log_likelihood", [1], [Fraction(1, 8)], [1], 4, 0) == "-2"


def test_ties_in_odd_bases_and_through_common_factors() -> None:
    assert round_measure("cross_entropy", [HALF], [Fraction(1, 49)], None, 7, 0) == "1"
    assert round_measure("cross_entropy", [HALF], [Fraction(1, 7)], None, 7, 0) == "1"
    p, q = [HALF, HALF], [Fraction(1, 6), Fraction(3, 4)]  # log₂ 6 + log₂ 4/3 = 3 bits, halved
    assert round_measure("cross_entropy", p, q, None, 2, 0) == "2"
    assert round_measure("cross_entropy", p, q, None, Fraction(1, 2), 0) == "-2"


def test_an_exact_zero_is_neither_negative_nor_almost_zero() -> None:
    p = [Fraction(2), *[HALF] * 4]  # −2·log 2 + 4·½·log 2 = 0
    assert round_measure("entropy_p", p, p, None, math.e, 4) == "0.0000"
    balanced = [Fraction(2), *[Fraction(1, 4)] * 4]  # −2·log 2 + 4·¼·log 4 = 0
    for base in (math.e, 2, 10):
        assert round_measure("entropy_p", balanced, balanced, None, base, 4) == "0.0000"
        value = measure_float("entropy_p", balanced, balanced, None, base)
        assert value == 0.0 and math.copysign(1, value) == 1
    assert round_measure("log_likelihood", [1], [1], [3], math.e, 4) == "0.0000"


def test_perplexity_ties() -> None:
    assert round_measure("perplexity", [1], [Fraction(2, 5)], None, math.e, 0) == "3"
    assert round_measure("perplexity", [1], [Fraction(2, 5)], None, math.e, 1) == "2.5"
    assert round_measure("perplexity", [HALF], [Fraction(4, 25)], None, 2, 0) == "3"  # √(25/4) = 2.5
    assert round_measure("perplexity", [1], [Fraction(2, 5) + Fraction(1, 10**200)], None, 2, 0) == "2"
    assert (
        round_measure("perplexity", [Fraction(1, 6)] * 6, [Fraction(1, 6)] * 6, None, 2, 12)
        == "6." + "0" * 12
    )


def test_likelihood_ties() -> None:
    assert round_likelihood([1, 1], [HALF, HALF], 1) == ("3", -1)  # 0.25
    assert round_likelihood([3], [HALF], 2) == ("1.3", -1)  # 0.125
    assert round_likelihood([1], [Fraction(995, 1000)], 2) == ("1.0", 0)  # 0.995 between 9.9e-1 and 1.0
    assert round_likelihood([10**12, 1], [Fraction(1, 10), Fraction(1, 4)], 1) == ("3", -(10**12) - 1)
    assert round_likelihood([1], [Fraction(1, 4) - Fraction(1, 10**300)], 1) == ("2", -1)


def test_tie_of_a_large_vector() -> None:
    p = [Fraction(1, 128)] * 64 + [Fraction(1, 256)] * 128
    assert round_measure("entropy_p", p, p, None, 2, 0) == "8"  # 7.5 bits
    assert round_measure("entropy_p", p, p, None, 2, 1) == "7.5"


def test_ties_of_single_terms() -> None:
    assert round_term("entropy_p", HALF, HALF, 2, 0) == "1"
    assert round_term("cross_entropy", Fraction(1, 8), HALF, 2, 2) == "0.13"
    assert round_term("kl_divergence", HALF, 1, 2, 0) == "-1"
    assert round_term("surprisal_q", 0, 0, 2, 3) == "inf"
    assert round_term("entropy_p", 0, 0, 2, 3) == "0.000"


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ([(1, 6), (-1, 2), (-1, 3)], True),
        ([(1, 6), (-1, 2), (-1, 5)], False),
        ([(HALF, 4), (-1, 2)], True),
        ([(1, Fraction(3, 2)), (1, Fraction(2, 3))], True),
        ([(1, 2**200), (-200, 2)], True),
        ([(1, 2**200 + 1), (-200, 2)], False),
        ([(3, 30), (-3, 10), (-1, 27)], True),
        ([], True),
        ([(5, 1)], True),
        ([(1, 2), (1, 2), (-2, 2)], True),
        ([(1, 2), (1, 2), (-1, 2)], False),
        ([(1, 2), (-2, 2), (HALF, 4)], True),
    ],
)
def test_sums_of_logarithms_that_are_zero(terms: list[tuple[Fraction, Fraction]], expected: bool) -> None:
    assert is_zero([(Fraction(c), Fraction(a)) for c, a in terms]) is expected


def test_the_exact_decision_gives_up_in_time() -> None:
    primes = [
        number for number in range(3, 9000, 2) if all(number % d for d in range(3, 95, 2) if d < number)
    ]
    assert is_zero([(Fraction(1), Fraction(prime)) for prime in primes]) is None
