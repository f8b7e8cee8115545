"""Arithmetic on numpy arrays of double-doubles: unevaluated sums high + low of two doubles.

Error-free sums are Knuth's, products Dekker's (numpy has no fused multiply-add). Inputs must stay far from
overflow.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .fixed import ln_fixed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_SPLITTER = 2.0**27 + 1
_BLOCK = 8192  # rows at a time, so that the two dozen temporaries stay in the cache
_CELLS = 4096  # cells of the table for each unit of the argument
_LN2_HIGH_BITS = 42


def two_sum(a: Any, b: Any) -> tuple[Any, Any]:
    """Return s, e with s + e = a + b exactly and s the rounded sum."""
    total = a + b
    shadow = total - a
    return total, (a - (total - shadow)) + (b - shadow)


def two_product(a: Any, b: Any) -> tuple[Any, Any]:
    """Return x, e with x + e = a·b exactly and x the rounded product."""
    product = a * b
    scaled = a * _SPLITTER
    a_high = scaled - (scaled - a)
    a_low = a - a_high
    scaled = b * _SPLITTER
    b_high = scaled - (scaled - b)
    b_low = b - b_high
    return product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low


def multiplied(a: Any, b: Any) -> tuple[Any, Any]:
    """Return the product of two double-doubles, off by less than 2^-101 of itself."""
    product, rest = two_product(a[0], b[0])
    return two_sum(product, rest + (a[0] * b[1] + a[1] * b[0]))


def added(a: Any, b: Any) -> tuple[Any, Any]:
    """Return the sum of two double-doubles, off by less than 2^-103 of the larger."""
    total, rest = two_sum(a[0], b[0])
    return two_sum(total, rest + (a[1] + b[1]))


def sum_exactly(array: Floats) -> tuple[float, float]:
    """Return the sum as high + low, off by less than 2^-97·Σ|array| for up to 2^20 numbers."""
    rest = 0.0
    while array.size > 1:
        if array.size % 2:
            array = np.append(array, 0.0)
        half = array.size // 2
        array, errors = two_sum(array[:half], array[half:])
        rest += float(errors.sum())
    return (float(array[0]) if array.size else 0.0), rest


class _Table(NamedTuple):
    """For each cell of [0.75, 1.5]: a 15-bit inverse of its middle, and −ln of it in two parts."""

    inverse: Floats
    high: Floats
    low: Floats
    ln2_high: float
    ln2_low: float


@lru_cache(maxsize=1)
def _table() -> _Table:
    cells = range(3 * _CELLS // 4, 3 * _CELLS // 2 + 1)
    inverses = [round(2**14 * _CELLS / cell) for cell in cells]
    logs = [-ln_fixed(Fraction(inverse, 2**14), 128) for inverse in inverses]
    pairs = [_on_grid(log) for log in logs]
    ln2_high, ln2_low = _on_grid(ln_fixed(Fraction(2), 128))
    return _Table(
        np.array(inverses) / 2.0**14,
        np.array([high for high, _ in pairs]),
        np.array([low for _, low in pairs]),
        ln2_high,
        ln2_low,
    )


def _on_grid(log: int) -> tuple[float, float]:
    """Split log/2^128 into a multiple of 2^-42, so that sums with e·ln 2 are exact, and the rest."""
    high = (log + (1 << (127 - _LN2_HIGH_BITS))) >> (128 - _LN2_HIGH_BITS)
    return high / 2**_LN2_HIGH_BITS, (log - (high << (128 - _LN2_HIGH_BITS))) / 2**128


LOG_ABSOLUTE, LOG_SHARE, LOG_RELATIVE = 2.0**-86, 2.0**-93, 2.0**-72
"""A logarithm l is off by less than LOG_ABSOLUTE + LOG_SHARE·|l|, and by less than LOG_RELATIVE·|l|."""


def log(high: Floats, low: Floats | None) -> tuple[Floats, Floats]:
    """Return ln(high + low) as double-doubles, within the bounds above; 0 where the argument is 0.

    The argument is 2^e·m with m in [0.75, 1.5), and m times its cell's inverse is 1 + z with |z| < 2^-12:
    exactly, as the inverse has 15 bits and m is cut in two. ln(1 + z) needs only its first two terms in
    double-double. Near 1 the cell's inverse is 1 and its logarithm 0, so that small logarithms keep their
    relative accuracy.
    """
    out_high, out_low = np.empty_like(high), np.empty_like(high)
    for start in range(0, high.size, _BLOCK):
        block = slice(start, start + _BLOCK)
        out_high[block], out_low[block] = _log_block(high[block], None if low is None else low[block])
    return out_high, out_low


def _log_block(high: Floats, low: Floats | None) -> tuple[Floats, Floats]:
    table = _table()
    zero = high == 0.0
    mantissa, exponent = np.frexp(np.where(zero, 1.0, high))
    small = mantissa < 0.75
    mantissa = np.where(small, mantissa * 2, mantissa)
    exponent = exponent - small
    cell = (mantissa * _CELLS + 0.5).astype(np.intp) - 3 * _CELLS // 4
    z, z_low = _reduced(mantissa, table.inverse[cell])
    if low is not None:
        z_low = z_low + np.ldexp(low, -exponent) * table.inverse[cell]
        z, z_low = two_sum(z, z_low)
    square, square_low = two_product(z, z)
    square_low = square_low + 2 * z * z_low
    tail = z * square * (1 / 3 - z * (1 / 4 - z * (1 / 5 - z * (1 / 6 - z / 7))))
    total, first = two_sum(exponent * table.ln2_high + table.high[cell], z)
    total, second = two_sum(total, square * -0.5)
    rest = (exponent * table.ln2_low + table.low[cell]) + (z_low - square_low / 2) + tail
    total, rest = two_sum(total, first + second + rest)
    return np.where(zero, 0.0, total), np.where(zero, 0.0, rest)


def _reduced(mantissa: Floats, inverse: Floats) -> tuple[Floats, Floats]:
    """Return mantissa·inverse − 1 exactly, in two parts."""
    upper = (mantissa + 1.5 * 2**14) - 1.5 * 2**14  # a multiple of 2^-38
    return two_sum(upper * inverse - 1.0, (mantissa - upper) * inverse)


def dot(a: tuple[Floats, Floats | None], b: tuple[Floats, Floats]) -> tuple[float, float]:
    """Return Σ a·b as high + low, off by less than 2^-95·Σ|a·b|; 2^20 products at most, without underflow."""
    high = low = 0.0
    for start in range(0, a[0].size, _BLOCK):
        block = slice(start, start + _BLOCK)
        product, rest = two_product(a[0][block], b[0][block])
        rest = rest + a[0][block] * b[1][block]
        if a[1] is not None:
            rest = rest + a[1][block] * b[0][block]
        part, errors = sum_exactly(product)
        high, carried = two_sum(high, part)
        low += float(rest.sum()) + errors + carried
    return high, low
