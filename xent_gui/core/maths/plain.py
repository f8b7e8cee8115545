"""Cross sums and terms in plain doubles with a bound on their error: the first try, which decides most.

Each term c·ln v is off by the rounding of c and v to doubles (half a unit in the last place, UNIT of itself),
by the machine's logarithm, by its product, and by the sum. A sum of n products in any order, fused or not,
is off by less than γ = n·UNIT/(1 − n·UNIT) of Σ|c·ln v| (Higham, Accuracy and Stability of Numerical
Algorithms, section 3.1); short rows of products are therefore added up exactly, and on a second try all are.

What is assumed of logarithms: glibc, macOS, the C runtime of Windows and numpy's own vectors (whose tests
allow one unit in the last place for doubles, and four where the vectors of SVML are used) stay below four
units; here they may be off by twice as much. A test compares them with mpmath.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, isfinite, log
from operator import mul

from .enclosure import QUICK, Enclosure
from .fixed import float_to_fixed
from .vector import Values, as_float

UNIT = 2.0**-53
_LOG = 8 * 2.0**-52
_ROUNDED = 6 * UNIT
"""Coefficients, products, sums that are rounded once; a mean of two doubles is off by two units."""

_FEW = 128
"""Outcomes up to which Python's floats are faster than arrays."""

LEAST, LARGEST = 2.0**-900, 2.0**900
"""Beyond these plain doubles give up: roundings would no longer be relative, or sums overflow."""


def cross_sums_in_doubles(
    coefficients: Sequence[Values], arguments: Values, exactly: bool = False
) -> list[Enclosure | None]:
    """Enclose −Σ c·ln v for each c; None where it may be infinite or leaves the range of doubles.

    ``exactly`` adds up all products exactly, as those of few outcomes are anyway; the bound is a sixth then.
    """
    if len(arguments) <= _FEW:
        return [_among_few(factors, arguments) for factors in coefficients]
    from .blocks import cross_sums_in_blocks

    return cross_sums_in_blocks(coefficients, arguments, exactly)


def term_in_doubles(coefficients: Values, arguments: Values, place: int) -> Enclosure | None:
    """Enclose −c·ln v of one place; None where it may be infinite or leaves the range of doubles."""
    factor = as_float(coefficients[place])
    if not factor:
        return Enclosure(0, 0, QUICK) if not coefficients[place] else None
    value = as_float(arguments[place])
    if not (LEAST < factor < LARGEST and LEAST < value < LARGEST):
        return None
    total = factor * log(value)
    return enclosed(-total, abs(total), factor)


def enclosed(total: float, size: float, weight: float, length: int = 0) -> Enclosure | None:
    """Return the enclosure of a cross sum that came out as ``total``.

    Parameters
    ----------
    total : −Σ c·ln v, added up exactly from sums of at most ``length`` products
    size, weight : Σ c·|ln v|, and Σ c where the v are rounded, else 0; right to a thousandth
    """
    error = 1.01 * (size * (_LOG + _ROUNDED + length * UNIT) + weight * 2 * UNIT)
    if not (isfinite(total) and isfinite(error)):
        return None
    # What underflows is far below the units that are added.
    return Enclosure(float_to_fixed(total, QUICK), float_to_fixed(error, QUICK) + 4, QUICK)


def _among_few(coefficients: Values, arguments: Values) -> Enclosure | None:
    factors, values = _doubles(coefficients), _doubles(arguments)
    if factors is None or values is None:
        return None
    logs = arguments.memo.get(("plain logs",))
    if logs is None:
        logs = [log(value) if value else 0.0 for value in values]
        arguments.memo["plain logs",] = logs
    if 0.0 in values and any(factor for factor, value in zip(factors, values, strict=True) if not value):
        return None
    total = fsum(map(mul, factors, logs))
    size = fsum(map(mul, factors, map(abs, logs))) if max(values) > 1 else abs(total)
    return enclosed(-total, size, sum(factors))


def _doubles(values: Values) -> list[float] | None:
    """Return the nearest doubles, remembered by the vector; None where one is beyond the range above."""
    key = ("plain",)
    if key not in values.memo:
        doubles = values.few_doubles()
        if min(doubles) > LEAST and max(doubles) < LARGEST:
            values.memo[key] = doubles
        else:
            pairs = zip(doubles, values.numbers, strict=True)
            near = all(LEAST < double < LARGEST or not number for double, number in pairs)
            values.memo[key] = doubles if near else None
    return values.memo[key]  # type: ignore[no-any-return]
