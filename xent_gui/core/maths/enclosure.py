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


def cross_sum(
    coefficients: Values,
    arguments: Values,
    bits: int,
    arrays: bool = True,
    plain: bool = False,
    exactly: bool = False,
) -> Enclosure | None:
    """Enclose −Σ c·ln v; None where it is infinite: c > 0 = v. 0·ln 0 = 0.

    Parameters
    ----------
    coefficients, arguments : Values, shape (K,)
    bits : int
        The least precision of the result.
    arrays : bool
        Whether more than 64 outcomes may be computed in double-double arrays, whatever ``bits`` says.
    plain : bool
        Whether plain doubles will do where they can tell, whatever ``bits`` says.
    exactly : bool
        Whether the products of these are all added up exactly.
    """
    if plain and (found := _plain_cross_sum(coefficients, arguments, exactly)):
        return found
    arrays = arrays and len(arguments) > SMALL
    key = "arrays" if arrays else bits
    known, found = _remembered(key, coefficients, arguments)
    if known:
        return found
    if arrays:
        from .bulk import cross_sum_of_arrays

        found = cross_sum_of_arrays(coefficients, arguments)
    else:
        found = cross_sum_at(range(len(arguments)), coefficients, arguments, bits)
    _remember(key, coefficients, arguments, found)
    return found


def _plain_cross_sum(coefficients: Values, arguments: Values, exactly: bool) -> Enclosure | None:
    """Enclose −Σ c·ln v in plain doubles; None where they cannot tell.

    −Σ v·ln v comes along, for the logarithms are what takes time, and who asks for H(p, q) asks for H(q).
    """
    key = "plain, exactly" if exactly else "plain"
    known, found = _remembered(key, coefficients, arguments)
    if known:
        return found
    from .plain import cross_sums_in_doubles

    wanted = [coefficients]
    many = len(arguments) > SMALL and not exactly
    if many and coefficients is not arguments and not _remembered(key, arguments, arguments)[0]:
        wanted.append(arguments)
    sums = cross_sums_in_doubles(wanted, arguments, exactly)
    for one, found in zip(wanted, sums, strict=True):
        _remember(key, one, arguments, found)
    return sums[0]


def _remembered(key: str | int, coefficients: Values, arguments: Values) -> tuple[bool, Enclosure | None]:
    """Return whether a cross sum is known, and what it is."""
    for reference, result in coefficients.memo.get(("sum", key), ()):
        if reference() is arguments:
            return True, result
    return False, None


def _remember(key: str | int, coefficients: Values, arguments: Values, found: Enclosure | None) -> None:
    known = coefficients.memo.setdefault(("sum", key), [])
    known[:] = [*known[-3:], (weakref.ref(arguments), found)]


def cross_sum_at(
    places: Iterable[int], coefficients: Values, arguments: Values, bits: int
) -> Enclosure | None:
    """Enclose −Σ c·ln v over some places, in integers; None where it is infinite.

    The result is good to about 2^-bits: a coefficient beyond 2^64 has its logarithm computed more finely.
    Where every coefficient that matters is tiny, as in H(p) of p = (1, 1e-300), it is good to as many bits
    of its own size.
    """
    factors, least = [], None
    for place in places:
        coefficient = coefficients[place]
        if not coefficient:
            continue
        size = coefficient.numerator.bit_length() - coefficient.denominator.bit_length()
        finer = max(0, size + 192) // 256 * 256
        log = _log(arguments, place, bits + finer)
        if log is None:
            return None
        if log:
            factors.append((coefficient, log, finer))
            least = -size if least is None or -size < least else least
    scale = max(0, least or 0)
    return _sum_in_integers(factors, bits, scale).over_power_of_two(scale)


def _log(values: Values, place: int, bits: int) -> int | None:
    """Return ln of one value, remembered by the vector; None for ln 0."""
    logs = values.memo.setdefault(("ln", bits), {})
    log = logs.get(place)
    if log is None:
        value = values[place]
        log = logs[place] = ln_fixed(value, bits) if value else None
    return log  # type: ignore[no-any-return]


def _sum_in_integers(factors: list[tuple[Fraction, int, int]], bits: int, scale: int) -> Enclosure:
    total = error = 0
    for coefficient, log, finer in factors:
        factor = to_fixed(coefficient, bits + scale)
        total -= factor * log >> finer
        # The factor is cut by less than a unit, which its logarithm multiplies; the logarithm is off by
        # LOG_ERROR, which the factor multiplies; the shift cuts one unit.
        error += ((abs(log) + LOG_ERROR * (factor + 1)) >> finer) + 2
    return Enclosure(total >> bits, (error >> bits) + 2, bits)
