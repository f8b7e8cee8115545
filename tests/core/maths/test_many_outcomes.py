"""More than 64 outcomes, where double-doubles compute: against integers, against mpmath, and at 100,000."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.maths.truth import is_nearest, nearest, rounded, true_value
from tests.work import work
from xent_gui.core.maths import (
    MEASURE_NAMES,
    TERM_NAMES,
    Values,
    cross_entropy,
    entropy,
    jensen_shannon_divergence,
    kl_divergence,
    measure_float,
    round_measure,
    term_floats,
)
from xent_gui.core.maths.bregman import divergence_of_arrays
from xent_gui.core.maths.bulk import cross_sum_of_arrays, logarithms
from xent_gui.core.maths.doubledouble import LOG_ABSOLUTE, LOG_RELATIVE, LOG_SHARE, log, sum_exactly
from xent_gui.core.maths.enclosure import Enclosure, cross_sum
from xent_gui.core.maths.fixed import ln_fixed
from xent_gui.core.maths.forms import measure_form
from xent_gui.core.maths.vector import as_float

LOGS = [name for name in MEASURE_NAMES if name != "perplexity"]


def _kinds(size: int) -> dict[str, list[Fraction]]:
    random = np.random.default_rng(20)
    uniform = [Fraction(float(x)) for x in random.random(size)]
    return {
        "doubles": uniform,
        "grid": [Fraction(int(x), 10**6) for x in random.integers(0, 10**6, size)],
        "quotients": [Fraction(int(a), int(b) + 1) for a, b in random.integers(1, 10**15, (size, 2))],
        "long": [
            Fraction(int(a) * 3**80 + 1, int(b) * 7**70) for a, b in random.integers(1, 10**9, (size, 2))
        ],
        "wide": [Fraction(float(x)) for x in 10.0 ** random.uniform(-300, 0, size)],
        "beyond": [Fraction(int(a), 10**400) for a in random.integers(0, 10**9, size)],
        "huge": [Fraction(float(x)) for x in 10.0 ** random.uniform(0, 305, size)],
        "one": [1 - Fraction(int(a), 10**30) for a in random.integers(0, 10**9, size)],
        "subnormal": [Fraction(float(x) * 5e-324) for x in random.integers(0, 99, size)],
    }


KINDS = _kinds(200)


def _overlap(one: Enclosure, other: Enclosure) -> bool:
    bits = max(one.bits, other.bits)
    one, other = one.at(bits), other.at(bits)
    return abs(one.middle - other.middle) <= one.error + other.error


@pytest.mark.parametrize("arguments", KINDS)
@pytest.mark.parametrize("coefficients", KINDS)
def test_enclosures_of_both_engines_overlap(coefficients: str, arguments: str) -> None:
    c = Values.of(KINDS[coefficients])
    v = Values.of([a or Fraction(1, 3) for a in KINDS[arguments]])
    quick, exact = cross_sum_of_arrays(c, v), cross_sum(c, v, 1200, arrays=False)
    assert quick is not None and exact is not None
    assert _overlap(quick, exact)
    if arguments != "one":  # where what doubles cut off is all there is
        assert quick.error << 60 < abs(quick.middle), "right but too wide"


@pytest.mark.parametrize("kind", KINDS)
def test_logarithms_keep_their_bounds(kind: str) -> None:
    numbers = [number for number in KINDS[kind] if number]
    values = Values.of(numbers)
    high, low = logarithms(values)
    for number, a, b in zip(numbers, high.tolist(), low.tolist(), strict=True):
        true = Fraction(ln_fixed(number, 256), 2**256)
        error = abs(Fraction(a) + Fraction(b) - true)
        cut = 0 if kind in ("doubles", "wide") else Fraction(1, 2**104)
        assert error <= Fraction(LOG_ABSOLUTE) + abs(true) * Fraction(LOG_SHARE), number
        assert error <= abs(true) * Fraction(LOG_RELATIVE) + cut + Fraction(1, 2**254), number


@settings(max_examples=50)
@given(st.integers(3072, 6144), st.integers(-3, 3), st.integers(-900, 900))
def test_logarithms_at_the_borders_of_cells(cell: int, steps: int, exponent: int) -> None:
    number = math.ldexp((cell + 0.5) / 4096, exponent)
    for _ in range(abs(steps)):
        number = math.nextafter(number, math.inf * steps)
    high, low = log(np.array([number, 1.0, 0.0]), None)
    true = Fraction(ln_fixed(Fraction(number), 256), 2**256)
    error = abs(Fraction(float(high[0])) + Fraction(float(low[0])) - true)
    assert error <= Fraction(LOG_ABSOLUTE) + abs(true) * Fraction(LOG_SHARE)
    assert error <= abs(true) * Fraction(LOG_RELATIVE) + Fraction(1, 2**254)
    assert high[1:].tolist() == low[1:].tolist() == [0, 0]


@pytest.mark.parametrize("bits", [128, 256, 700])
@given(st.fractions(min_value=Fraction(1, 10**30)).filter(bool) | st.floats(1e-300, 1e300).map(Fraction))
@settings(max_examples=60)
def test_integer_logarithms_are_within_their_two_units(bits: int, number: Fraction) -> None:
    finer = ln_fixed(number, 1000)
    assert abs((ln_fixed(number, bits) << (1000 - bits)) - finer) < 2 << (1000 - bits)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 100, 8192, 8193, 100_001])
def test_sums_are_nearly_exact(size: int) -> None:
    array = np.random.default_rng(size).standard_normal(size) * 1e10
    high, low = sum_exactly(array)
    true = sum(map(Fraction, array.tolist()), Fraction(0))
    assert abs(Fraction(high) + Fraction(low) - true) <= Fraction(float(np.abs(array).sum())) / 2**97


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("other", ["quotients", "wide", "beyond"])
@pytest.mark.parametrize("kind", ["doubles", "grid", "wide", "subnormal"])
def test_many_outcomes_agree_with_mpmath(name: str, kind: str, other: str) -> None:
    p, q = KINDS[kind][:100], [a or Fraction(1, 7) for a in KINDS[other][:100]]
    counts = [place % 7 * 10**11 for place in range(100)]
    true = true_value(name, p, q, counts, 2, 900)
    assert is_nearest(measure_float(name, p, q, counts, 2), true)


@pytest.mark.parametrize("function", [kl_divergence, jensen_shannon_divergence])
@pytest.mark.parametrize("distance", [1e-15, 1e-12, 1e-7, 1e-3, 0.02, 0.5])
def test_divergences_of_close_vectors(function: object, distance: float) -> None:
    random = np.random.default_rng(3)
    p = random.random(150) ** 4
    q = p * (1 + distance * random.uniform(-1, 1, 150))
    p[7] = q[7] = 0.0
    p[8] = 0.0
    name = "kl_divergence" if function is kl_divergence else "jensen_shannon_divergence"
    true = true_value(name, [Fraction(a) for a in p], [Fraction(a) for a in q], None, math.e, 200)
    assert function(p, q) == nearest(true)  # type: ignore[operator]


@pytest.mark.parametrize("name", ["kl_divergence", "jensen_shannon_divergence"])
@pytest.mark.parametrize("distance", [3e-16, 1e-15, 1e-9, 1e-4, 0.01, 0.02, 0.9, 50.0])
def test_bregman_sums_are_right_and_narrow(name: str, distance: float) -> None:
    random = np.random.default_rng(5)
    p = random.random(150) ** 4
    q = p * (1 + distance * random.random(150))
    if distance > 1:
        p[:3], q[3:6] = 0.0, 1e-60
    form = measure_form(name, Values.of(p), Values.of(q), None)
    enclosed = divergence_of_arrays(form)
    assert enclosed is not None
    exact = [Fraction(a) for a in p], [Fraction(a) for a in q]
    with mpmath.workdps(300):
        true = true_value(name, *exact, None, math.e, 300)
        apart = abs(mpmath.mpf(enclosed.middle) / 2**enclosed.bits - true)
        outside = 0 if name != "kl_divergence" else abs(float(sum(exact[0]) - sum(exact[1])))
        assert apart <= mpmath.mpf(enclosed.error) / 2**enclosed.bits
        assert mpmath.mpf(enclosed.error) / 2**enclosed.bits <= (abs(true) + outside) / 2**58


def test_close_doubles_are_decided_without_integers() -> None:
    random = np.random.default_rng(6)
    p = random.random(300)
    one, other = Values.of(p), Values.of(np.nextafter(p, 1))
    for name in ("kl_divergence", "jensen_shannon_divergence"):
        measure_float(name, one, other, None, math.e)
    assert not [key for values in (one, other) for key in values.memo if key[0] == "ln"]


def test_divergences_of_close_fractions() -> None:
    p = [Fraction(place, 5050) for place in range(1, 101)]
    q = list(p)
    q[3], q[4] = q[3] + Fraction(1, 10**30), q[4] - Fraction(1, 10**30)
    for name in ("kl_divergence", "reverse_kl_divergence", "jensen_shannon_divergence"):
        assert measure_float(name, p, q, None, 2) == nearest(true_value(name, p, q, None, 2, 300))


@pytest.mark.parametrize("name", TERM_NAMES)
def test_terms_of_many_outcomes_are_within_a_unit_in_the_last_place(name: str) -> None:
    p = [*KINDS["grid"][:100], *KINDS["beyond"][:20], Fraction(0), Fraction(1, 3), 1 - Fraction(1, 10**25)]
    q = [*KINDS["quotients"][:120], Fraction(0), Fraction(0), Fraction(1)]
    for base in (math.e, 2, 10):
        few = [term_floats(name, [a], [b], base)[0] for a, b in zip(p, q, strict=True)]
        for many, single in zip(term_floats(name, p, q, base), few, strict=True):
            assert many == single or abs(many - single) <= max(math.ulp(single), 2.0**-80)


@pytest.mark.parametrize("kind", ["subnormal", "huge", "beyond"])
@pytest.mark.parametrize("other", ["wide", "subnormal", "long"])
def test_jensen_shannon_of_every_mixture_is_finite_and_nearest(kind: str, other: str) -> None:
    p = [*KINDS[kind][:80], Fraction(5e-324), Fraction(0), Fraction(10**400)]
    q = [*KINDS[other][:80], Fraction(0), Fraction(5e-324), Fraction(10**309)]
    assert all(math.isfinite(value) for value in term_floats("jensen_shannon_divergence", p, q, 2)[:82])
    for size in (82, 83):
        true = true_value("jensen_shannon_divergence", p[:size], q[:size], None, 2, 900)
        assert is_nearest(measure_float("jensen_shannon_divergence", p[:size], q[:size], None, 2), true)


def test_texts_of_both_engines_are_the_same() -> None:
    few_p, few_q = KINDS["grid"][:64], [a or Fraction(1, 9) for a in KINDS["quotients"][:64]]
    many_p, many_q = [*few_p, Fraction(0), Fraction(0)], [*few_q, Fraction(0), Fraction(1, 5)]
    for name in ("entropy_p", "cross_entropy", "kl_divergence"):
        for decimals in (0, 4, 15):
            few = round_measure(name, few_p, few_q, None, 2, decimals)
            assert round_measure(name, many_p, many_q, None, 2, decimals) == few


def test_zeros_among_many_outcomes() -> None:
    p = np.zeros(1000)
    p[3] = 1.0
    q = np.full(1000, 1 / 999)
    q[3] = 0.0
    assert entropy(p) == 0.0
    assert cross_entropy(p, q) == kl_divergence(p, q) == math.inf
    assert cross_entropy(p, q, base=0.5) == -math.inf
    assert cross_entropy(p, np.zeros(1000)) == math.inf
    assert cross_entropy(np.zeros(1000), np.zeros(1000)) == 0.0
    assert jensen_shannon_divergence(p, q, base=2) < 1.0000001
    underflowing = [Fraction(1, 10**400)] * 1000  # 0.0 as a double, but not zero
    assert cross_entropy([1] * 1000, underflowing, base=10) == 400_000.0


def test_a_hundred_thousand_outcomes() -> None:
    random = np.random.default_rng(4)
    p, q = random.random(100_000), random.random(100_000)
    p, q = p / p.sum(), q / q.sum()
    near = np.nextafter(p, 1)
    found = [0.0]

    def measure() -> None:
        found[:] = entropy(p), cross_entropy(p, q), kl_divergence(p, q), kl_divergence(p, near)

    assert work(measure).calls < 30_000  # no outcome is looked at for itself
    exact = [Values.of([Fraction(a) for a in vector.tolist()]) for vector in (p, q)]
    h, ce = (cross_sum(exact[0], other, 128, arrays=False) for other in exact)
    assert h is not None and ce is not None
    assert found[0] == h.middle / 2**h.bits
    assert found[1] == ce.middle / 2**ce.bits
    assert found[2] == as_float(Fraction(ce.middle, 2**ce.bits) - Fraction(h.middle, 2**h.bits))
    # Here D = Σp − Σq + ½Σ(p − q)²/q − …, of which the second is below 1e-31.
    assert found[3] == pytest.approx(as_float(Values.of(p).total - Values.of(near).total), rel=1e-13)


def test_logarithms_of_more_outcomes_than_are_kept_come_in_chunks() -> None:
    """Few pairs many times, with numbers beyond doubles in the first, a middle and the last chunk."""
    size = 2**18 + 77
    few = np.random.default_rng(8).random((2, 50))
    tiny = Fraction(1, 10**400)
    p, q = (Values.of(np.resize(side, size)) for side in few)
    for place in (3, 100_000, size - 1):
        p, q = p.replaced(place, tiny), q.replaced(place, tiny)
    times = [len(range(row, size, 50)) for row in range(50)]
    for place in (3, 100_000, size - 1):
        times[place % 50] -= 1
    pairs = [(Fraction(a), Fraction(b)) for a, b in zip(*few.tolist(), strict=True)]
    weights = [a * number for (a, _), number in zip(pairs, times, strict=True)]
    true = true_value("cross_entropy", [*weights, 3 * tiny], [*(b for _, b in pairs), tiny], None, 2, 500)
    assert is_nearest(measure_float("cross_entropy", p, q, None, 2), true)
    assert ("logs",) not in q.memo


def test_memory_beside_the_copies_of_many_doubles_is_a_few_blocks() -> None:
    """The promise is two arrays beside the input: the copies of p and q."""
    p, q = np.random.default_rng(8).random((2, 600_000))
    p, q = p / p.sum(), q / q.sum()

    def shown() -> None:
        one, other = Values.of(p), Values.of(q)
        for name in ("entropy_p", "cross_entropy", "kl_divergence", "jensen_shannon_divergence"):
            round_measure(name, one, other, None, 2, 4)

    assert work(shown).bytes < 2.3 * p.nbytes


@pytest.mark.parametrize("digits", range(297, 304))
def test_a_perplexity_of_about_as_many_digits_as_are_computed_has_only_right_ones(digits: int) -> None:
    """With 1,024 bits the last decimals of these cannot be told: it is no tie that they lie between."""
    q = [Fraction(1, 10)] * digits + [Fraction(1)] * 100
    for seed in range(12):
        other, power = Fraction(1000 + 37 * seed, 3000), Fraction(2 * seed + 1, 7)
        ones = [Fraction(1)] * len(q)
        text = round_measure("perplexity", [*ones, power], [*q, other], None, math.e, 3)
        mantissa, _, exponent = text.partition("e+")
        with mpmath.workdps(1000):
            true = true_value("perplexity", [power], [other], None, math.e, 1000)
            scaled = true * mpmath.mpf(10) ** (digits - int(exponent or 0))
        assert mantissa == rounded(scaled, 3, 1000)


def test_a_perplexity_of_more_digits_than_are_computed_shows_only_right_ones() -> None:
    """p = 1 and q = 1/3 a thousand times: e^H is 3^1000, of 478 digits."""
    one, third = [Fraction(1)] * 1000, [Fraction(1, 3)] * 1000
    text = round_measure("perplexity", one, third, None, math.e, 7)
    mantissa, _, exponent = text.partition("e+")
    assert text == str(3**1000) + ".0000000" or (exponent == "477" and mantissa == "1.3220708")
