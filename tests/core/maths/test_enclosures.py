"""Every enclosure at its edges: sources, double-doubles, rounding and powers against exact fractions."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

import mpmath
import numpy as np
import pytest

from tests.core.maths.truth import is_nearest, true_value
from xent_gui.core.maths import Values, measure_float, round_measure
from xent_gui.core.maths.arrays import LARGEST, SMALLEST, changed, exact_sum, of_fractions, of_means, of_units
from xent_gui.core.maths.enclosure import QUICK, Enclosure, cross_sum
from xent_gui.core.maths.evaluate import in_base
from xent_gui.core.maths.exponential import power_ends
from xent_gui.core.maths.fixed import float_to_fixed, ln_fixed, to_fixed
from xent_gui.core.maths.numbers import as_text
from xent_gui.core.maths.rounding import round_scaled
from xent_gui.core.maths.sources import Arrays, Changed, Constant, Doubles, Given, Middle, Source, Units

TINY, HUGE, THIRD = Fraction(1, 10**400), Fraction(10**400), Fraction(1, 3)
EDGES = [
    Fraction(0), THIRD, Fraction(1, 2), Fraction(1), Fraction(2**53), Fraction(2**53 + 1),
    Fraction(2**53 - 1),
    Fraction(2**53 + 1, 3), Fraction(1, 2**53 + 1), Fraction(1, 2**53 - 1), Fraction(3**90, 7**60), TINY,
    HUGE,
    Fraction(5e-324), Fraction(5e-324) / 2, Fraction(2.0**-900), Fraction(2.0**900), Fraction(2.0**-900) / 3,
    Fraction(2.0**901) / 3, Fraction(1.7976931348623157e308), Fraction(10) ** -320,
]  # fmt: skip


def check_arrays(arrays: Arrays, numbers: list[Fraction]) -> None:
    high, low = arrays.high.tolist(), [0.0] * len(numbers) if arrays.low is None else arrays.low.tolist()
    assert arrays.low is None or any(low)
    assert list(arrays.odd) == sorted(set(arrays.odd))
    for place, number in enumerate(numbers):
        if place in arrays.odd:  # only where the number or its rest is beyond the range
            rest = number - Fraction(high[place] if number < HUGE else 0)
            assert rest and (not SMALLEST < number < LARGEST or abs(rest) < Fraction(5e-324))
        else:
            error = abs(Fraction(high[place]) + Fraction(low[place]) - number)
            assert error <= number / 2**104, number


def test_double_doubles_of_fractions_at_every_edge() -> None:
    check_arrays(of_fractions(EDGES), EDGES)
    check_arrays(of_fractions([]), [])
    for number in EDGES:
        check_arrays(of_fractions([number]), [number])
    arrays = of_fractions([THIRD, Fraction(1, 2)])
    for change in EDGES:
        check_arrays(changed(arrays, {1: change}), [THIRD, change])
        check_arrays(changed(changed(arrays, {0: change}), {0: THIRD}), [THIRD, Fraction(1, 2)])
    assert arrays.high.tolist() == [1 / 3, 0.5]  # the original is left as it was


def test_double_doubles_of_means_at_every_edge() -> None:
    for one in EDGES[:-1]:
        others = [number for number in EDGES if number != HUGE]
        means = [(one + other) / 2 for other in others]
        if one == HUGE:
            continue
        arrays = of_means(of_fractions([one] * len(others)), of_fractions(others))
        for place, mean in enumerate(means):
            if place not in arrays.odd:
                low = 0 if arrays.low is None else Fraction(float(arrays.low[place]))
                assert abs(Fraction(float(arrays.high[place])) + low - mean) <= mean / 2**104
            else:
                assert {one, others[place]} & {n for n in EDGES if n and not 2.0**-800 < n < 2.0**800}


@pytest.mark.parametrize(
    "step", [Fraction(1), THIRD, Fraction(7, 10**6), Fraction(2**53 + 1), Fraction(1, 2**54)]
)
@pytest.mark.parametrize("units", [[], [0], [1, 2, 3], [2**53, 0], [2**53 + 1, 5], [2**62, 2**62, 7]])
def test_units_are_multiples_of_their_step(units: list[int], step: Fraction) -> None:
    numbers = [unit * step for unit in units]
    array = np.array(units, dtype=np.int64)
    source = Units(array, step)
    check_source(source, numbers)
    quick = of_units(array, step)
    fits = max(units, default=0) * step.numerator <= 2**53 and step.denominator <= 2**53
    assert (quick is not None) == fits
    if quick is not None:
        check_arrays(quick, numbers)


def check_source(source: Source, numbers: list[Fraction]) -> None:
    assert len(source) == len(numbers)
    assert list(source.numbers()) == numbers == [source.item(place) for place in range(len(numbers))]
    assert source.total() == sum(numbers, Fraction(0))
    check_arrays(source.arrays(), numbers)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 64, 65, 66, 129, 200])
def test_every_source_says_its_numbers_and_their_sum(size: int) -> None:
    different = [Fraction(place + 1, 2 * place + 3) for place in range(size)]  # as many denominators
    check_source(Given(different), different)
    check_source(Constant(THIRD, size), [THIRD] * size)
    doubles = [place / 7 for place in range(size)]
    check_source(Doubles(np.array(doubles, dtype=np.float64)), list(map(Fraction, doubles)))
    if size:
        one, other = Values.of(different), Values.of(doubles)
        means = [(a + b) / 2 for a, b in zip(one, other, strict=True)]
        check_source(Middle(one, other), means)
        found = Middle(one, other).doubles(slice(None))
        assert found is not None and found.tolist() == pytest.approx(list(map(float, means)), rel=4e-16)
        assert Middle(Values.of([TINY] * size), one).doubles(slice(None)) is None
        assert Middle(one, Values.of([TINY] * size)).doubles(slice(None)) is None
        changes = {0: Fraction(9), size - 1: Fraction(0)}
        check_source(Changed(one, changes), [changes.get(at, number) for at, number in enumerate(one)])
        assert Changed(one, changes).item(-1) == 0 and Changed(one, changes).item(-size) == changes[0]


@pytest.mark.parametrize(
    "numbers",
    [[], [0.0], [5e-324], [1.7976931348623157e308] * 3, [1e300, 5e-324, 1.0], [2.0**53, 1.0, 2.0**-53] * 40,
     [0.1] * 1000, [0.0, 0.0, 3.0]],
)  # fmt: skip
def test_sums_of_doubles_are_exact(numbers: list[float]) -> None:
    assert exact_sum(np.array(numbers, dtype=np.float64)) == sum(map(Fraction, numbers), Fraction(0))


def test_equal_vectors_are_equal_whatever_they_come_from() -> None:
    half = Fraction(1, 2)
    for size in (3, 70):
        given = [Values.of([half] * size), Values.of([0.5] * size), Values.of_units([1] * size, half),
                 Values.of_units([2] * size, half / 2), Values(Constant(half, size)),
                 Values.of([Fraction(7)] * size).replaced(0, half)]  # fmt: skip
        last = given.pop()
        assert all(one == other for one in given for other in given)
        assert not any(last == one or one == last for one in given)
        near = Values.of([half] * (size - 1) + [half + TINY])
        assert not any(near == one or one == near for one in given)
        for other in (Values.of([0.5] * (size - 1) + [0.25]), Values.of_units([1] * (size - 1) + [2], half)):
            assert not any(other == one or one == other for one in given)
        assert given[1] != Values.of([0.25] + [0.5] * (size - 1))
    assert Values.of(np.zeros(0)) == Values.of(np.zeros(0)) == Values.of([])


def test_what_a_vector_shows_of_itself() -> None:
    assert repr(Values.of([1, 0.5])) == "Values([1, 1/2])"
    assert repr(Values.of([1] * 6)) == "Values([1, 1, 1, 1, 1, 1])"
    assert repr(Values.of([1] * 7)) == "Values([1, 1, 1, 1, 1, 1, …])"
    assert (Values.of(np.array([0.5, 2])).ends, Values.of([1, 2]).ends) == ((0.5, 2.0), None)
    assert (Values.of(np.array([0.5])).exact, Values.of([0.5]).exact) == (True, False)


@pytest.mark.parametrize("decimals", [0, 1, 5])
@pytest.mark.parametrize("bits", [1, 3, 128])
def test_rounding_of_fixed_numbers_is_exact(bits: int, decimals: int) -> None:
    scale = 10**decimals
    for number in (0, 1, 2, 3, 5, 7, 2**bits - 1, 2**bits, 2**bits + 1, 10**9 + 1):
        exact = Fraction(number * scale, 2**bits)
        expected = math.floor(exact + Fraction(1, 2))
        assert round_scaled(number, bits, decimals) == expected
        assert round_scaled(-number, bits, decimals) == -expected


def test_fixed_numbers_are_floors() -> None:
    for value in (THIRD, -THIRD, Fraction(5, 2), Fraction(-5, 2), Fraction(0)):
        for bits in (0, 1, 7, 128):
            assert to_fixed(value, bits) == math.floor(value * 2**bits)
            assert float_to_fixed(float(value), bits) == math.floor(Fraction(float(value)) * 2**bits)


@pytest.mark.parametrize("bits", [64, 128, 255, 256, 257, 700])
def test_logarithms_are_within_two_units_at_every_edge(bits: int) -> None:
    steps = [
        Fraction(1) + Fraction(sign, 2**power) for power in (3, 6, 11, 12, 40, 200, 300) for sign in (1, -1)
    ]
    numbers = [number for number in (*EDGES, *steps, *(Fraction(k) for k in range(1, 40))) if number]
    with mpmath.workdps(330):
        for number in numbers:
            true = (mpmath.log(number.numerator) - mpmath.log(number.denominator)) * mpmath.mpf(2) ** bits
            assert abs(ln_fixed(number, bits) - true) < 2, number
    assert ln_fixed(Fraction(1), bits) == 0


@pytest.mark.parametrize(
    "base", [Fraction(2), Fraction(1, 2), Fraction(10), 1 + Fraction(1, 10**30), HUGE, TINY]
)
@pytest.mark.parametrize(
    "value", [Fraction(0), THIRD, -THIRD, Fraction(10**60), Fraction(-(10**60)), Fraction(1, 10**30)]
)
def test_another_base_keeps_the_value_enclosed_and_narrowly(value: Fraction, base: Fraction) -> None:
    nats = Enclosure(to_fixed(value, QUICK), 1, QUICK)
    found = in_base(nats, base)
    with mpmath.workdps(300):
        unit = mpmath.log(base.numerator) - mpmath.log(base.denominator)
        scale = mpmath.mpf(2) ** QUICK
        true = mpmath.mpf(value.numerator) / value.denominator / unit * scale
        assert abs(found.middle - true) <= found.error
        assert found.bits == QUICK and found.error <= 1 / abs(unit) + abs(true) / mpmath.mpf(2) ** 128 + 4


@pytest.mark.parametrize("digits", [1, 5, 40])
@pytest.mark.parametrize("middle", [0, 1, -1, 20, -20, 700, -700, 10**6, -(10**6)])
@pytest.mark.parametrize("error", [0, 1, 2**60])
def test_powers_are_between_their_ends(middle: int, error: int, digits: int) -> None:
    bits = 100
    low, high = power_ends(Enclosure(middle << bits, error, bits), digits)
    with mpmath.workdps(digits + 60):
        ends = [mpmath.exp(middle + sign * mpmath.mpf(error) / 2**bits) for sign in (-1, 1)]
        assert mpmath.mpf(str(low)) <= ends[0] <= ends[1] <= mpmath.mpf(str(high))
        width = mpmath.mpf(str(high - low)) / ends[1]
        assert width <= 40 * mpmath.mpf(10) ** (1 - digits) + 4 * mpmath.mpf(error) / 2**bits, "too wide"


def test_powers_beyond_all_exponents_stay_ordered() -> None:
    for sign in (1, -1):
        low, high = power_ends(Enclosure(sign * 10**20, 0, 0), 5)
        assert isinstance(low, Decimal) and Decimal(0) < low <= high


def test_enclosures_are_moved_exactly() -> None:
    one = Enclosure(-5, 3, 10)
    assert one.at(12) == (-20, 12, 12)
    assert (one.over_power_of_two(4), one.over_power_of_two(-4)) == ((-5, 3, 14), (-80, 48, 10))
    assert one.over_power_of_two(0) == one


@pytest.mark.parametrize("bits", [128, 256])
def test_integer_sums_are_right_and_as_narrow_as_they_promise(bits: int) -> None:
    cases = [
        ([THIRD, Fraction(2, 3)], [THIRD, Fraction(2, 3)]), ([HUGE, THIRD], [THIRD, Fraction(2)]),
        ([TINY, 0], [THIRD, 0]), ([TINY, TINY], [THIRD, HUGE]), ([0, 0], [0, 0]), ([1], [1]),
        ([Fraction(2**70), Fraction(2**200)], [THIRD, 1 - TINY]),
        ([Fraction(5)], [Fraction(10**9, 10**9 + 1)]),
    ]  # fmt: skip
    with mpmath.workdps(900):
        for c, v in cases:
            found = cross_sum(Values.of(c), Values.of(v), bits, arrays=False)
            assert found is not None
            pairs = [(Fraction(a), Fraction(b)) for a, b in zip(c, v, strict=True) if a]
            terms = [
                mpmath.mpf(a.numerator)
                / a.denominator
                * (mpmath.log(b.numerator) - mpmath.log(b.denominator))
                for a, b in pairs
            ]
            scale = mpmath.mpf(2) ** found.bits
            assert abs(found.middle + mpmath.fsum(terms) * scale) <= found.error
            size = mpmath.fsum(map(abs, terms)) * scale
            assert found.error <= 40 + size / mpmath.mpf(2) ** (bits - 12), "right but too wide"
    assert cross_sum(Values.of([1, 1]), Values.of([0, 1]), bits, arrays=False) is None


@pytest.mark.parametrize(
    "name", ["entropy_p", "cross_entropy", "kl_divergence", "perplexity", "log_likelihood"]
)
def test_doubles_at_the_edges_of_their_range(name: str) -> None:
    for p, q in [(TINY, THIRD), (Fraction(5e-324), Fraction(1, 2)), (Fraction(3), Fraction(2.0**-1000)),
                 (Fraction(1, 10**300), 1 - Fraction(1, 10**30)), (Fraction(1), THIRD)]:  # fmt: skip
        true = true_value(name, [p, p], [q, q], [1, 2], 2, 1200)
        assert is_nearest(measure_float(name, [p, p], [q, q], [1, 2], 2), true)


def test_perplexities_of_every_length() -> None:
    """e^H = 3^(2p) has up to a thousand digits before it is written with a power of ten."""
    with mpmath.workdps(1300):
        for power in (1, 20, 477, 1040, 1047, 1048, 1050, 1052, 1060):
            text = round_measure("perplexity", [Fraction(power, 2)] * 2, [THIRD] * 2, None, math.e, 2)
            exact = 3**power
            mantissa, _, exponent = text.partition("e+")
            if exponent:
                assert int(exponent) == len(str(exact)) - 1 >= 998
                assert abs(Fraction(mantissa) - Fraction(exact, 10 ** int(exponent))) <= Fraction(1, 200)
            else:
                assert text == f"{exact}.00" and len(str(exact)) <= 1001
    assert round_measure("perplexity", [1], [Fraction(8)], None, 2, 2) == "0.13"  # 1/8: a tie
    assert round_measure("perplexity", [1], [8 + TINY], None, 2, 2) == "0.12"
    assert round_measure("perplexity", [1], [8 - TINY], None, 2, 2) == "0.13"
    assert round_measure("perplexity", [1], [Fraction(0)], None, 2, 2) == "inf"
    assert round_measure("perplexity", [0], [Fraction(0)], None, 2, 2) == "1.00"
    assert round_measure("perplexity", [Fraction(1000)], [Fraction(10)], None, 2, 2) == "0.00"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (10**11, "100000000000"), (10**12, "1e12"), (123456789012, "123456789012"),
        (1234567890120, "1234567890120"),
        (1234567890123, "1234567890123"), (Fraction(1, 10**13), "1e-13"),
        (Fraction(12, 10**13), "1.2e-12"),
        (Fraction(12, 10**14), "1.2e-13"), (Fraction(10) ** 999, "1e999"),
        (Fraction(10) ** 1000, "1" + "0" * 1000),
        (Fraction(1, 10**1000), "1/1" + "0" * 1000), (Fraction(-3, 10**20), "-3e-20"),
        (Fraction(5, 10**13), "5e-13"),
        (Fraction(1, 2**13), "1/8192"), (Fraction(1, 2**12), "0.000244140625"),
        (Fraction(3, 2**13), "3/8192"),
    ],
)  # fmt: skip
def test_the_shortest_text_at_every_edge(value: Fraction, text: str) -> None:
    assert as_text(Fraction(value)) == text
