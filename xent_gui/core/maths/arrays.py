"""Exact numbers as double-double arrays; everything here needs numpy."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from .doubledouble import multiplied, two_product, two_sum
from .sources import Arrays

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

SMALLEST, LARGEST = 2.0**-900, 2.0**900
"""Between these the rest of a number has all its bits, and products of rests do not underflow."""

_EXACT_TENS = 22  # 10^22 is the last power of ten that is a double
_TENS = np.array([float(10**power) for power in range(_EXACT_TENS + 1)])
_WHOLE = 1 << 53  # integers up to here are doubles


def of_fractions(numbers: Sequence[Fraction]) -> Arrays:
    """Return the double-doubles of fractions: quotients of short integers at once, the rest one by one."""
    tops = [number.numerator for number in numbers]
    bottoms = [number.denominator for number in numbers]
    long = [
        place
        for place, (top, bottom) in enumerate(zip(tops, bottoms, strict=True))
        if top > _WHOLE or bottom > _WHOLE
    ]
    for place in long:
        tops[place], bottoms[place] = 0, 1
    high, low = _quotients(np.array(tops, dtype=np.float64), np.array(bottoms, dtype=np.float64))
    return _patched(high, low, (), ((place, numbers[place]) for place in long))


def of_units(units: NDArray[np.int64], step: Fraction) -> Arrays | None:
    """Return the double-doubles of units·step, or None where the integers are too long for that."""
    largest = int(units.max(initial=0))
    if largest * step.numerator > _WHOLE or step.denominator > _WHOLE:
        return None
    high, low = _quotients((units * step.numerator).astype(np.float64), np.float64(step.denominator))
    return Arrays(high, low if low.any() else None, ())


def of_decimals(
    mantissas: NDArray[np.int64], places: NDArray[np.int64], item: Callable[[int], Fraction]
) -> Arrays:
    """Return the double-doubles of m/10^k, m up to 10^15; ``item`` gives those that have to be exact."""
    tops = mantissas.astype(np.float64)
    high, low = _quotients(tops, _TENS[np.minimum(places, _EXACT_TENS)])
    further = places > _EXACT_TENS
    if further.any():
        found = range(int(places.max()) + 1)
        parts = [split(Fraction(1, 10**power)) for power in found]
        inverse, inverse_low = (np.array(part)[places[further]] for part in zip(*parts, strict=True))
        high[further], low[further] = multiplied((tops[further], 0.0), (inverse, inverse_low))
    # where the rest is next to half a unit in the last place, high may not be the nearest double
    near = np.abs(low) > np.spacing(high) * (0.5 - 2.0**-30)
    again = np.flatnonzero(further & (near | (high < SMALLEST)) & (mantissas > 0))
    return _patched(high, low, (), ((place, item(place)) for place in again.tolist()))


def of_means(one: Arrays, other: Arrays) -> Arrays:
    """Return (one + other)/2; relative error 2^-104, as both are zero or more.

    Where that leaves the range of doubles, as half of 5e-324 does, the place is odd.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        high, rest = two_sum(one.high, other.high)
        rest = rest + (0.0 if one.low is None else one.low) + (0.0 if other.low is None else other.low)
        high, low = two_sum(high, rest)
    lost = (high / 2 * 2 != high) | (low / 2 * 2 != low) | ~(high <= LARGEST)
    odd = {*one.odd, *other.odd, *np.flatnonzero(lost).tolist()}
    return Arrays(high / 2, low / 2, tuple(sorted(odd)))


def changed(arrays: Arrays, changes: Mapping[int, Fraction]) -> Arrays:
    """Return a copy with a few numbers replaced."""
    low = np.zeros_like(arrays.high) if arrays.low is None else arrays.low.copy()
    odd = [place for place in arrays.odd if place not in changes]
    return _patched(arrays.high.copy(), low, odd, changes.items())


def sum_by(keys: NDArray[np.int64], integers: NDArray[np.int64]) -> dict[int, int]:
    """Return the exact sum of the integers of each key, both zero or more; up to 2^26 integers below 2^52."""
    upper = np.bincount(keys, (integers >> 26).astype(np.float64))
    lower = np.bincount(keys, (integers & 0x3FFFFFF).astype(np.float64))
    return {key: (int(upper[key]) << 26) + int(lower[key]) for key in np.unique(keys).tolist()}


def exact_sum(array: Floats) -> Fraction:
    """Return the sum of doubles without rounding: 53-bit integers are added up for each exponent."""
    mantissas, exponents = np.frexp(array)
    integers = np.ldexp(mantissas, 53).astype(np.int64)
    total, least = 0, int(exponents.min(initial=0))
    for exponent in (np.flatnonzero(np.bincount(exponents - least)) + least).tolist():
        chosen = integers[exponents == exponent]
        part = (int((chosen >> 26).sum()) << 26) + int((chosen & 0x3FFFFFF).sum())
        total += part << (exponent - least)
    return Fraction(total) * Fraction(2) ** (least - 53)


def _quotients(tops: Floats, bottoms: Floats | np.float64) -> tuple[Floats, Floats]:
    """Divide whole doubles: the remainder top − high·bottom is exactly a double, so low is rounded once."""
    high = tops / bottoms
    product, rest = two_product(high, bottoms)
    low: Floats = ((tops - product) - rest) / bottoms
    return high, low


def _patched(
    high: Floats, low: Floats, odd: Iterable[int], changes: Iterable[tuple[int, Fraction]]
) -> Arrays:
    odd = list(odd)
    for place, number in changes:
        high[place], low[place] = split(number)
        lost = not (SMALLEST < high[place] < LARGEST and low[place])
        if lost and Fraction(*_ratio(high[place])) != number:
            odd.append(place)
    return Arrays(high, low if low.any() else None, tuple(sorted(odd)))


def split(number: Fraction) -> tuple[float, float]:
    """Return the nearest double and the nearest double of what it leaves out."""
    top, bottom = number.numerator, number.denominator
    try:
        high = top / bottom
    except OverflowError:
        return math.inf, 0.0
    high_top, high_bottom = high.as_integer_ratio()
    rest = top * high_bottom - high_top * bottom
    return high, rest / (bottom * high_bottom) if rest else 0.0


def _ratio(number: float) -> tuple[int, int]:
    return float(number).as_integer_ratio() if math.isfinite(number) else (0, 1)
