"""Divergences of distributions that nearly agree, in double-double arrays without cancellation.

Σ p·log(p/q) adds terms of both signs that are far larger than their sum, and Σ p ≠ Σ q by an unknown
rounding may exceed it. Written as Σ q·φ(t) + (Σ p − Σ q) with t = (p − q)/q and φ(t) = (1 + t)·ln(1 + t) −
t ≥ 0, the Bregman form, no term is negative, and the sums are known exactly. JS is the mean of two such
sums with r = (p + q)/2, where what is outside cancels: (p − r) + (q − r) = 0.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from .bulk import logarithms
from .doubledouble import sum_exactly, two_product, two_sum
from .enclosure import QUICK, Enclosure
from .fixed import float_to_fixed, to_fixed
from .forms import Form
from .vector import Values

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Pair = tuple[Floats, Floats]

_LIMIT = 2.0**-6  # up to here φ is a series, beyond a difference that cancels at most 14 bits
_TAIL = tuple((-1) ** k / ((k + 1) * (k + 2)) for k in range(11, 2, -1))
_RELATIVE = 2.0**-66  # of each term; the steps below add up to less than 2^-68
_LEAST, _LARGEST = 2.0**-400, 2.0**400


def divergence_of_arrays(form: Form) -> Enclosure | None:
    """Enclose a finite D(p‖q) or JS(p, q) in nats, given as its form; None for numbers out of range."""
    cross, own = form[0], form[1]
    if len(form) == 2:
        p, q = own.arguments, cross.arguments
        parts, outside, halved = [(p, q)], p.total - q.total, 0
    else:
        parts = [(part.arguments, cross.arguments) for part in form[1:]]
        outside, halved = Fraction(0), 1
    exact = all(part.arguments.arrays.low is None for part in form[1:])
    if any(not _within(values) for pair in parts for values in pair):
        return None
    total, rest, error = 0.0, 0.0, 0.0
    for p, q in parts:
        high, low, bound = _bregman_sum(p, q, exact)
        total, carried = two_sum(total, high)
        rest, error = rest + low + carried, error + bound
    bits = max(QUICK, 64 - int(np.frexp(error)[1])) if error else 4 * QUICK
    middle = float_to_fixed(total, bits) + float_to_fixed(rest, bits) + to_fixed(outside, bits)
    return Enclosure(middle, float_to_fixed(error, bits) + 4, bits).over_power_of_two(halved)


def _within(values: Values) -> bool:
    high = values.floats
    return not values.arrays.odd and bool(((high == 0.0) | ((high > _LEAST) & (high < _LARGEST))).all())


def _bregman_sum(p: Values, q: Values, exact: bool) -> tuple[float, float, float]:
    """Return Σ q·φ(t) as high + low and a bound on its error."""
    absent = q.floats == 0.0  # p is 0 there, too: a finite divergence was promised
    top = np.where(absent, 1.0, p.floats), np.where(absent, 0.0, p.low)
    bottom = np.where(absent, 1.0, q.floats), np.where(absent, 0.0, q.low)
    difference, rest = two_sum(top[0], -bottom[0])
    difference, rest = two_sum(difference, rest + (top[1] - bottom[1]))
    ratio = _divided((difference, rest), bottom)
    high, low = _product(_product((difference, rest), ratio), _series(ratio))
    far = np.abs(ratio[0]) > _LIMIT
    spread = 0.0
    if far.any():
        high[far], low[far] = _far_terms(p, q, far, (difference, rest))
        spread = float((top[0] + bottom[0])[far].sum())
    total, carried = sum_exactly(high)
    # A difference of numbers that are cut at 2^-106 of themselves is off by as much; far terms lose 2^-82.
    cut = 0.0 if exact else 2.0**-101 * float(np.abs(difference).sum())
    return total, carried + float(low.sum()), 1.01 * (_RELATIVE * total + 2.0**-81 * spread + cut)


def _series(ratio: Pair) -> Pair:
    """Return φ(t)/t² = 1/2 − t/6 + t²/12 − …, the first three terms as double-doubles."""
    t = np.clip(ratio[0], -_LIMIT, _LIMIT)
    tail = np.full_like(t, _TAIL[0])
    for coefficient in _TAIL[1:]:
        tail = tail * t + coefficient
    square = _product((t, ratio[1]), (t, ratio[1]))
    first, second = _divided((t, ratio[1]), (6.0, 0.0)), _divided(square, (12.0, 0.0))
    high, carried = two_sum(0.5, -first[0])
    high, again = two_sum(high, second[0])
    return high, carried + again + second[1] - first[1] + tail * t * square[0]


def _far_terms(p: Values, q: Values, far: NDArray[np.bool_], difference: Pair) -> Pair:
    """Return p·(ln p − ln q) − (p − q) where t is not small."""
    logs_p, logs_q = (tuple(array[far] for array in logarithms(values)) for values in (p, q))
    gap, carried = two_sum(logs_p[0], -logs_q[0])
    high, low = _product((p.floats[far], p.low[far]), (gap, carried + (logs_p[1] - logs_q[1])))
    high, carried = two_sum(high, -difference[0][far])
    return high, low + carried - difference[1][far]


def _product(a: Pair, b: Pair) -> Pair:
    high, rest = two_product(a[0], b[0])
    return two_sum(high, rest + (a[0] * b[1] + a[1] * b[0]))


def _divided(a: Pair, b: Pair | tuple[float, float]) -> Pair:
    quotient = a[0] / b[0]
    product, rest = two_product(quotient, b[0])
    return two_sum(quotient, ((a[0] - product) - rest + a[1] - quotient * b[1]) / b[0])
