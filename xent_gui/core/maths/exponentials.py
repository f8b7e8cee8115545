"""e^−x of thousands of double-doubles, and their sum, with a bound on the error."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .arrays import split
from .doubledouble import added, multiplied, sum_exactly, two_sum
from .fixed import context, ln_fixed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Pair = tuple[Floats, Floats]

LARGEST = 800.0
"""Exponents up to which powers are computed; beyond, they are 0 here: e^−800 is far below any double."""

POWER_ERROR = 2.0**-88
"""A power, and the sum of up to 2^20 with the largest of them 1, is off by less than this part of itself."""

_BLOCK = 4096  # rows at a time, so that the temporaries stay in the cache
_STEPS = 64  # of the table of e^(j/64)
_PART_BITS = 42  # of the parts of ln 2: their products with whole numbers below 2^11 are exact


class Powers(NamedTuple):
    """e^−x as (high + low)·2^−halvings; high is from 0.7 to 1.5, or 0 where x is beyond LARGEST."""

    high: Floats
    low: Floats
    halvings: NDArray[np.int64]

    def sum(self) -> tuple[float, float]:
        """Return the sum as high + low."""
        top, rest = sum_exactly(np.ldexp(self.high, -self.halvings))
        return top, rest + float(np.ldexp(self.low, -self.halvings).sum())


def powers_down(high: Floats, low: Floats) -> Powers:
    """Return e^−(high + low) for numbers of zero or more, known to within 2^-100 of themselves.

    A multiple of ln 2 and one of 1/64 bring the exponent below 2^-6; the terms of the series from the fifth
    power on are so small that plain doubles will do for them.
    """
    found = Powers(np.empty_like(high), np.empty_like(high), np.empty(high.size, dtype=np.int64))
    for start in range(0, high.size, _BLOCK):
        rows = slice(start, start + _BLOCK)
        found.high[rows], found.low[rows], found.halvings[rows] = _powers(high[rows], low[rows])
    return found


def _powers(high: Floats, low: Floats) -> tuple[Floats, Floats, NDArray[np.int64]]:
    beyond = high > LARGEST
    high, low = np.where(beyond, 0.0, high), np.where(beyond, 0.0, low)
    table = _table()
    halvings = np.rint(high / table.ln2[0])
    rest, carried = two_sum(halvings * table.ln2[0], -high)
    finer, finest = two_sum(halvings * table.ln2[1], carried - low)
    rest, rest_low = two_sum(rest, finer)
    step = np.rint(rest * _STEPS)
    rest, rest_low = two_sum(rest - step / _STEPS, rest_low + (finest + halvings * table.ln2[2]))
    place = step.astype(np.intp) + _STEPS
    power = multiplied(_series(rest, rest_low), (table.high[place], table.low[place]))
    power[0][beyond] = power[1][beyond] = 0.0
    return *power, halvings.astype(np.int64)


def _series(z: Floats, z_low: Floats) -> Pair:
    """Return e^z for |z| < 2^-6.99."""
    tail = 1 / 5_040 + z * (1 / 40_320 + z * (1 / 362_880 + z / 3_628_800))
    tail = z * (1 / 120 + z * (1 / 720 + z * tail))
    total = _FIRST
    for coefficient in _OTHERS:
        total = added(multiplied(total, (z, z_low)), coefficient)
    square = z * z
    return added(total, (0.0, square * square * tail))


_FIRST, *_OTHERS = (split(Fraction(1, number)) for number in (24, 6, 2, 1, 1))


class _Table(NamedTuple):
    """e^(j/64) for j from −64 to 64, and ln 2 in three parts."""

    high: Floats
    low: Floats
    ln2: tuple[float, float, float]


@lru_cache(maxsize=1)
def _table() -> _Table:
    using = context(50)
    steps = range(-_STEPS, _STEPS + 1)
    pairs = [split(Fraction(using.exp(using.divide(Decimal(step), Decimal(_STEPS))))) for step in steps]
    rest, parts = Fraction(ln_fixed(Fraction(2), 200), 1 << 200), list[float]()
    for bits in (_PART_BITS, 2 * _PART_BITS, 200):
        parts.append(float(Fraction(round(rest * (1 << bits)), 1 << bits)))
        rest -= Fraction(parts[-1])
    high, low = zip(*pairs, strict=True)
    return _Table(np.array(high), np.array(low), (parts[0], parts[1], parts[2]))
