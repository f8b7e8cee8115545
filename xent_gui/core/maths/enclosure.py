"""Enclosures of cross sums C(c, v) = −Σ c·ln v, which every measure is made of, at any precision.

Up to 64 outcomes they are integers from the start. For more, the first try is in double-double arrays,
where the bound on its error decides almost every digit anyone asks for; the rest falls back to integers.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from .fixed import LOG_ERROR, ln_fixed, to_fixed
from .vector import SMALL, Values

QUICK = 128
"""Bits of the first try."""


class Enclosure(NamedTuple):
    """A real number within ``error``/2^bits of ``middle``/2^bits."""

    middle: int
    error: int
    bits: int

    def at(self, bits: int) -> Enclosure:
        """Return the same with more bits."""
        shift = bits - self.bits
        return Enclosure(self.middle << shift, self.error << shift, bits)

    def over_power_of_two(self, power: int) -> Enclosure:
        """Return the same divided by 2^power."""
        if power < 0:
            return Enclosure(self.middle << -power, self.error << -power, self.bits)
        return Enclosure(self.middle, self.error, self.bits + power)


def cross_sum(coefficients: Values, arguments: Values, bits: int, arrays: bool = True) -> Enclosure | None:
    """Enclose −Σ c·ln v; None where it is infinite: c > 0 = v. 0·ln 0 = 0.

    Parameters
    ----------
    coefficients, arguments : Values, shape (K,)
    bits : int
        The least precision of the result.
    arrays : bool
        Whether more than 64 outcomes may be computed in double-double arrays, whatever ``bits`` says.
    """
    arrays = arrays and len(arguments) > SMALL
    key = ("sum", "arrays" if arrays else bits)
    known = coefficients.memo.setdefault(key, [])
    for reference, result in known:
        if reference() is arguments:
            return result  # type: ignore[no-any-return]
    if arrays:
        from .bulk import cross_sum_of_arrays

        found = cross_sum_of_arrays(coefficients, arguments)
    else:
        found = cross_sum_at(range(len(arguments)), coefficients, arguments, bits)
    known[:] = [*known[-3:], (weakref.ref(arguments), found)]
    return found


def cross_sum_at(
    places: Iterable[int], coefficients: Values, arguments: Values, bits: int
) -> Enclosure | None:
    """Enclose −Σ c·ln v over some places, in integers; None where it is infinite.

    Where every coefficient that matters is tiny, as in H(p) of p = (1, 1e-300), they are scaled up: as many
    bits then say as much.
    """
    logs = arguments.memo.setdefault(("ln", bits), {})
    factors, least = [], None
    for place in places:
        coefficient = coefficients[place]
        if not coefficient:
            continue
        log = logs.get(place)
        if log is None:
            argument = arguments[place]
            if not argument:
                return None
            log = logs[place] = ln_fixed(argument, bits)
        if log:
            factors.append((coefficient, log))
            size = coefficient.denominator.bit_length() - coefficient.numerator.bit_length()
            least = size if least is None or size < least else least
    scale = max(0, least or 0)
    return _sum_in_integers(factors, bits, scale).over_power_of_two(scale)


def _sum_in_integers(factors: list[tuple[Fraction, int]], bits: int, scale: int) -> Enclosure:
    total = weight = largest = 0
    for coefficient, log in factors:
        factor = to_fixed(coefficient, bits + scale)
        total -= factor * log
        weight += factor
        largest = max(largest, abs(log))
    # Each factor is cut by less than a unit, which its logarithm multiplies; each logarithm is off by
    # LOG_ERROR, which the factors multiply (one more unit for the cut); the last shift cuts one unit.
    error = len(factors) * (largest + LOG_ERROR) + LOG_ERROR * weight
    return Enclosure(total >> bits, (error >> bits) + 2, bits)
