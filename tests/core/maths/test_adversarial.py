"""Texts and doubles against mpmath where naive arithmetic fails: close p and q, zeros, subnormals."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.core.maths.truth import is_nearest, nearest, rounded, true_value
from xent_gui.core.maths import (
    MEASURE_NAMES,
    TERM_NAMES,
    measure_float,
    round_measure,
    round_term,
    round_terms,
    term_floats,
)

MEASURES = [name for name in MEASURE_NAMES if name != "perplexity"]
BASES: list[float | Fraction] = [math.e, 2, 10, 3, 0.5, Fraction(7, 3), 1.0000001, 2.718281828, 1e300]

doubles = st.floats(0, 1, exclude_min=False) | st.sampled_from(
    [0.0, 1.0, 5e-324, 1e-300, 2.2e-308, 0.1, 1 / 3]
)
numbers = (
    doubles.map(Fraction)
    | st.fractions(0, 1, max_denominator=1000)
    | st.decimals(0, 1, places=4).map(Fraction)
    | st.sampled_from([Fraction(0), Fraction(1), Fraction(1, 10**300), Fraction(2), Fraction(10**400)])
)


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Fraction], list[Fraction], list[int]]:
    """p, q and counts, q sometimes within 1e-15 (or 1e-30) of p."""
    p = draw(st.lists(numbers, min_size=1, max_size=5))
    size = len(p)
    if draw(st.booleans()):
        tiny = draw(st.sampled_from([10**7, 10**15, 10**30]))
        q = [max(Fraction(0), a * (1 + Fraction(draw(st.integers(-9, 9)), tiny))) for a in p]
    else:
        q = draw(st.lists(numbers, min_size=size, max_size=size))
    counts = draw(st.lists(st.integers(0, 10**12), min_size=size, max_size=size))
    counts[0] += 1
    return p, q, counts


@settings(max_examples=120)
@given(cases(), st.sampled_from(MEASURES), st.sampled_from(BASES), st.integers(0, 15))
@example(([Fraction(1, 2), Fraction(1, 2)], [Fraction(1, 2), Fraction(1, 2)], [1, 0]), "entropy_p", 2, 0)
def test_texts_are_correctly_rounded(
    case: tuple[list[Fraction], list[Fraction], list[int]], name: str, base: float | Fraction, decimals: int
) -> None:
    p, q, counts = case
    true = true_value(name, p, q, counts, base)
    assert round_measure(name, p, q, counts, base, decimals) == rounded(true, decimals)


@settings(max_examples=120)
@given(cases(), st.sampled_from(MEASURES), st.sampled_from([math.e, 2, 10, Fraction(7, 3)]))
def test_doubles_are_nearest(
    case: tuple[list[Fraction], list[Fraction], list[int]], name: str, base: float | Fraction
) -> None:
    p, q, counts = case
    true = true_value(name, p, q, counts, base, 2400)
    assert is_nearest(measure_float(name, p, q, counts, base), true)


@settings(max_examples=60)
@given(cases(), st.integers(0, 15))
def test_perplexity(case: tuple[list[Fraction], list[Fraction], list[int]], decimals: int) -> None:
    p, q, _ = case
    p = [min(a, Fraction(1)) for a in p]
    q = [min(a, Fraction(1)) for a in q]
    true = true_value("perplexity", p, q, None, math.e, 1500)
    text = round_measure("perplexity", p, q, None, 2, decimals)
    if "e" in text:  # beyond 10^1000
        mantissa, exponent = text.split("e+")
        assert float(mantissa) == pytest.approx(float(true / 10 ** int(exponent)), rel=10**-decimals)
    else:
        assert text == rounded(true, decimals, 1500)
    assert is_nearest(measure_float("perplexity", p, q, None, 2), true)


@settings(max_examples=100)
@given(numbers, numbers, st.sampled_from(TERM_NAMES), st.sampled_from([math.e, 2, 10]), st.integers(0, 15))
def test_terms(a: Fraction, b: Fraction, name: str, base: float, decimals: int) -> None:
    measure = {"surprisal_p": "cross_entropy", "surprisal_q": "cross_entropy"}.get(name, name)
    p, q = {"surprisal_p": (Fraction(1), a), "surprisal_q": (Fraction(1), b)}.get(name, (a, b))
    true = true_value(measure, [p], [q], None, base, 2400)
    assert round_term(name, a, b, base, decimals) == rounded(true, decimals, 2400)
    assert is_nearest(term_floats(name, [a], [b], base)[0], true)


def test_a_slice_of_terms_is_a_slice_of_all_terms() -> None:
    p = [Fraction(place, 5050) for place in range(1, 101)]
    q = p[::-1]
    everything = round_terms("kl_divergence", p, q, 2, 6)
    assert len(everything) == 100
    assert round_terms("kl_divergence", p, q, 2, 6, 40, 57) == everything[40:57]
    assert round_terms("kl_divergence", p, q, 2, 6, 90, 200) == everything[90:]


def test_the_divergence_of_close_floats() -> None:
    p = [0.1, 0.2, 0.7]
    q = [math.nextafter(a, 1) for a in p]
    true = nearest(true_value("kl_divergence", list(map(Fraction, p)), list(map(Fraction, q)), None, math.e))
    assert true < 0  # as typed: the floats sum to different numbers
    assert measure_float("kl_divergence", p, q, None, math.e) == true
