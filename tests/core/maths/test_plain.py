"""Plain doubles, the first try: true values are within the bound; they give up where they cannot tell."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.maths.truth import rounded, true_value
from xent_gui.core.maths import TERM_NAMES, Values, round_measure, round_terms
from xent_gui.core.maths.enclosure import Enclosure, cross_sum
from xent_gui.core.maths.evaluate import enclose, levels, over_all
from xent_gui.core.maths.forms import measure_form
from xent_gui.core.maths.plain import LARGEST, LEAST, cross_sums_in_doubles, term_in_doubles

SIZES = (1, 6, 64, 65, 128, 129, 255, 1_024, 1_025, 1_500)
MEASURES = (
    "entropy_p",
    "cross_entropy",
    "reverse_cross_entropy",
    "kl_divergence",
    "jensen_shannon_divergence",
)


DIGITS = 60


def _true(c: Iterable[Fraction], v: Iterable[Fraction], digits: int = DIGITS) -> mpmath.mpf:
    """−Σ c·ln v; outcomes of one v share their logarithm."""
    weights: dict[Fraction, Fraction] = {}
    for a, b in zip(c, v, strict=True):
        if a:
            weights[b] = weights.get(b, Fraction(0)) + a
    with mpmath.workdps(digits):
        numbers = [tuple(mpmath.mpf(x.numerator) / x.denominator for x in pair) for pair in weights.items()]
        return -mpmath.fsum(a * mpmath.log(b) for b, a in numbers)


def _holds(found: Enclosure, true: mpmath.mpf, digits: int = DIGITS) -> bool:
    with mpmath.workdps(digits):
        distance = abs(mpmath.ldexp(found.middle, -found.bits) - true)
        return bool(distance <= mpmath.ldexp(found.error, -found.bits))


def _width(found: Enclosure) -> float:
    return math.ldexp(float(found.error), -found.bits)


positive = st.one_of(
    st.floats(1e-260, 1e260),
    st.floats(0.5, 2.0),
    st.floats(1 - 1e-12, 1 + 1e-12),
    st.fractions(Fraction(1, 10**40), 1, max_denominator=10**45).filter(bool),
)
factor = st.one_of(st.just(0.0), st.floats(0, 1), st.floats(0, 1e-307), st.floats(1e-300, 1e200))


@settings(deadline=None, max_examples=100)
@given(st.data(), st.sampled_from(SIZES[:-1]))
def test_the_true_value_is_within_the_bound(data: st.DataObject, size: int) -> None:
    """A few numbers of every kind, repeated in some order up to the size: with zeros, tiny and huge ones."""
    pairs = data.draw(st.lists(st.tuples(factor, positive), min_size=1, max_size=8))
    random = np.random.default_rng(data.draw(st.integers(0, 99)))
    chosen = [pairs[place] for place in random.integers(0, len(pairs), size).tolist()]
    c, v = Values.of([a for a, _ in chosen]), Values.of([b for _, b in chosen])
    (found,) = cross_sums_in_doubles([c], v)
    if found is not None:  # some of these fractions and factors are beyond what plain doubles take
        assert _holds(found, _true(c, v))


@pytest.mark.parametrize("size", [*SIZES, 16_384, 16_385, 100_000])
@pytest.mark.parametrize("kind", ["spread", "near", "zeros", "large", "fractions"])
def test_the_bound_holds_at_every_size_and_is_narrow(kind: str, size: int) -> None:
    random, distinct = np.random.default_rng(size), min(size, 1_500)
    p, q = random.dirichlet(np.full(distinct, 0.3)) + 1e-200, random.dirichlet(np.ones(distinct))
    if kind == "near":
        q = p * (1 + 1e-15 * random.integers(-2, 3, distinct))
    if kind == "zeros":
        p[random.random(distinct) < 0.3] = 0.0
        q[p == 0.0] *= random.random(int((p == 0.0).sum())) < 0.5
    if kind == "large":
        q = 10.0 ** random.uniform(-250, 250, distinct)
    few_c, few_v = [Fraction(x) for x in p.tolist()], [Fraction(x) for x in q.tolist()]
    if kind == "fractions":
        few_c = [Fraction(int(top), 999_983) for top in random.integers(1, 10**6, distinct)]
        few_v = [Fraction(int(top), 10**6 + 3) for top in random.integers(1, 10**6, distinct)]
    places = random.permutation(np.arange(size) % distinct)  # few pairs many times: mpmath is slow
    times = np.bincount(places).tolist()
    if kind == "fractions":
        c, v = (Values.of([few[place] for place in places.tolist()]) for few in (few_c, few_v))
    else:
        c, v = Values.of(p[places]), Values.of(q[places])
    sums = cross_sums_in_doubles([c, v], v)
    for few, coefficients, found in zip((few_c, few_v), (c, v), sums, strict=True):
        true = _true([a * number for a, number in zip(few, times, strict=True)], few_v)
        assert found is not None
        assert _holds(found, true)
        logs = np.abs(np.log(np.where(v.floats > 0, v.floats, 1.0)))
        scale = float(coefficients.floats @ logs + coefficients.floats.sum())
        assert _width(found) <= 2e-13 * scale + 1e-37, "right but too wide"
        (closer,) = cross_sums_in_doubles([coefficients], v, exactly=True)
        assert closer is not None and _holds(closer, true)
        assert _width(closer) <= 6e-15 * scale + 1e-37


@settings(deadline=None, max_examples=200)
@given(factor, st.one_of(positive, st.just(0.0)), st.sampled_from((1, 3, 200)))
def test_one_term_is_within_its_bound(c: float, v: float | Fraction, size: int) -> None:
    coefficients, arguments = Values.of([c, *[0.25] * (size - 1)]), Values.of([v, *[0.25] * (size - 1)])
    found = term_in_doubles(coefficients, arguments, 0)
    if found is None:
        assert v == 0 or not LEAST < c < LARGEST or not LEAST < v < LARGEST
    elif c:
        assert _holds(found, _true([coefficients[0]], [arguments[0]]))
    else:
        assert (found.middle, found.error) == (0, 0), "0·ln 0 = 0"


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(TERM_NAMES), st.sampled_from((2, 300)), st.integers(0, 10**6), st.integers(0, 14))
def test_terms_near_ties_are_shown_right(name: str, size: int, seed: int, decimals: int) -> None:
    random = np.random.default_rng(seed)
    p, q = (Values.of(random.dirichlet(np.ones(size))) for _ in range(2))
    nats = round_terms(name, p, q, math.e, 40, 0, 1)[0]
    tie = (math.floor(float(nats) * 10**decimals) + 0.5) / 10**decimals
    base = Fraction(math.exp(float(nats) / tie)) if tie * float(nats) > 0 else Fraction(1)
    if not 1e-9 < abs(base - 1) < 1e100:
        return
    with mpmath.workdps(60):
        true = mpmath.mpf(nats) / mpmath.log(mpmath.mpf(base.numerator) / base.denominator)
    assert round_terms(name, p, q, base, decimals, 0, 1) == [rounded(true, decimals, 60)]


@pytest.mark.parametrize("size", [3, 200])
def test_means_serve_the_first_try_without_their_double_doubles(size: int) -> None:
    random = np.random.default_rng(size)
    p, q = (Values.of(random.dirichlet(np.ones(size))) for _ in range(2))
    middle = Values.middle(p, q)
    (found,) = cross_sums_in_doubles([middle], middle)
    assert found is not None
    assert _holds(found, _true(middle, middle))
    assert "arrays" not in middle.__dict__


@pytest.mark.parametrize("size", [3, 200])
@pytest.mark.parametrize(
    ("c", "v"),
    [
        (0.5, 0.0),  # infinite
        (0.5, 5e-324),
        (0.5, LEAST / 2),
        (1e300, 1e-300),  # 200 of these sum up to infinity
        (Fraction(1, 10**400), 0.5),
        (0.5, Fraction(1, 10**400)),
        (10**400, 0.5),
    ],
)
def test_what_doubles_cannot_tell_they_leave_to_finer_levels(c: object, v: object, size: int) -> None:
    factors, arguments = Values.of([c, *[0.25] * (size - 1)]), Values.of([v, *[0.25] * (size - 1)])
    (found,) = cross_sums_in_doubles([factors], arguments)
    if found is not None:  # only where the sum is in range after all
        assert c == 1e300 and _holds(found, _true(factors, arguments, 700), 700)
    exact = cross_sum(factors, arguments, 128, plain=True)
    assert (exact is None) == (v == 0.0)
    if exact is not None:
        assert _holds(exact, _true(factors, arguments, 700), 700)


@pytest.mark.parametrize("copies", [1, 3, 64, 100, 700])
@pytest.mark.parametrize("above", [1 + 2**-40, 1.001, 1.5, 2.0, 3.7, 1e6])
def test_terms_of_both_signs_that_cancel_do_not_narrow_the_bound(above: float, copies: int) -> None:
    """Numbers above 1 have logarithms of the other sign: the sum is next to nothing, its error is not."""
    below = [1 / above * (1 + step * 2**-52) for step in range(-2, 3)]
    v = Values.of([*[above] * 5, *below] * copies)
    c = Values.of([1 / 3, 0.7, 0.1, 1e-5, 0.9] * 2 * copies)
    for found in cross_sums_in_doubles([c, c, v], v)[:2]:
        assert found is not None and _holds(found, _true(c, v))


@pytest.mark.parametrize("size", [3, 200])
def test_one_infinite_sum_does_not_keep_the_other_from_being_told(size: int) -> None:
    v = Values.of([0.0, 0.5, *[0.25] * (size - 2)])
    infinite, finite = cross_sums_in_doubles([Values.of([0.5] * size), v], v)
    assert infinite is None
    assert finite is not None and _holds(finite, _true(v, v))


def test_logarithms_of_this_machine_keep_what_is_assumed_of_them() -> None:
    """Half of the eight units that are allowed for."""
    random = np.random.default_rng(4)
    numbers = np.concatenate(
        [
            10.0 ** random.uniform(-270, 270, 3_000),
            1 + random.uniform(-1e-6, 1e-6, 3_000),
            random.random(3_000),
        ]
    )
    numbers = numbers[numbers != 1.0]
    with mpmath.workdps(40):
        true = [mpmath.log(mpmath.mpf(number)) for number in numbers.tolist()]
        for found in (np.log(numbers).tolist(), [math.log(number) for number in numbers.tolist()]):
            worst = max(
                abs((mpmath.mpf(one) - other) / other) for one, other in zip(found, true, strict=True)
            )
            assert worst <= 4 * 2.0**-52


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(MEASURES), st.sampled_from((2, 65, 300)), st.integers(0, 10**6), st.integers(0, 14))
def test_near_ties_are_shown_right(name: str, size: int, seed: int, decimals: int) -> None:
    """The base is chosen so that the measure is next to a tie; the first try must not decide it wrongly."""
    random = np.random.default_rng(seed)
    p, q = (Values.of(random.dirichlet(np.ones(size))) for _ in range(2))
    nats = float(true_value(name, p.numbers, q.numbers, None, math.e, 40))
    tie = (math.floor(nats * 10**decimals) + 0.5) / 10**decimals
    base = Fraction(math.exp(nats / tie))
    if abs(base - 1) < 1e-9:
        return
    true = true_value(name, p.numbers, q.numbers, None, base, 80)
    assert round_measure(name, p, q, None, base, decimals) == rounded(true, decimals, 80)


def test_the_first_try_decides_what_is_shown_and_a_tie_goes_on() -> None:
    """H(1/2, 1/4, 1/4) = 1.5 bits: a tie without decimals, which no bound decides."""
    values = Values.of([Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)])
    task = over_all(measure_form("entropy_p", values, values, None), Fraction(2))
    first, second = list(levels(task))[:2]
    assert first.plain and not second.plain
    rough, fine = enclose(task, first), enclose(task, second)
    assert isinstance(rough, Enclosure) and isinstance(fine, Enclosure)
    assert 2**-60 < _width(rough) < 1e-13
    assert _width(fine) < 2**-120
    assert round_measure("entropy_p", values, values, None, 2, 0) == "2"


def test_perplexity_and_likelihood_of_many_outcomes() -> None:
    random = np.random.default_rng(9)
    p, q = (Values.of(random.dirichlet(np.ones(300))) for _ in range(2))
    true = true_value("perplexity", p.numbers, q.numbers, None, math.e, 60)
    for decimals in (0, 4, 12, 30):
        assert round_measure("perplexity", p, q, None, math.e, decimals) == rounded(true, decimals, 60)
