"""Enclosures of cross sums C(c, v) = −Σ c·ln v, which every measure is made of, at any precision.

Up to 64 outcomes they are integers from the start. For more, the first try is in double-double arrays,
where the bound on its error decides almost every digit anyone asks for; the rest falls back to integers.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable
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
    """Enclose −Σ c·ln v over some places, in integers; None where it is infinite."""
    logs = arguments.memo.setdefault(("ln", bits), {})
    total = weight = largest = count = 0
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
        factor = to_fixed(coefficient, bits)
        total -= factor * log
        weight += factor
        largest = max(largest, abs(log))
        count += 1
    # Each factor is cut by less than a unit, which its logarithm multiplies; each logarithm is off by
    # LOG_ERROR, which the factors multiply (one more unit for the cut); the last shift cuts one unit.
    error = count * (largest + LOG_ERROR) + LOG_ERROR * weight
    return Enclosure(total >> bits, (error >> bits) + 2, bits)
