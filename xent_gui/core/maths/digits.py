"""Many numbers rounded to 15 significant digits at once: whole numbers over powers of ten."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .arrays import split
from .decimals import DIGITS
from .doubledouble import multiplied

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Integers = NDArray[np.int64]

_LEAST, _TOO_MUCH = 10.0 ** (DIGITS - 1), 10.0**DIGITS
_SLACK = 2.0**-84  # a number times a power of ten is off by less than this part of itself
_LOG2 = 0.30102999566398120


class Digits(NamedTuple):
    """Numbers m/10^k, shape (K,), m of up to 15 digits; 0 where there is no digit within the places allowed.

    At the places ``open`` a digit is not decided.
    """

    mantissas: Integers
    places: Integers
    open: Integers


def rounded_at_once(high: Floats, low: Floats, halvings: Integers, most_places: int) -> Digits:
    """Round (high + low)/2^halvings, from 0 to 1, to 15 significant digits, or fewer within ``most_places``.

    The numbers are taken to be off by 2^-86 of themselves; ties, and what is as near to one, are open.
    """
    tens, gone = _tens(most_places), high == 0.0
    number = np.where(gone, 1.0, high), low
    size = np.floor(np.log10(number[0]) - halvings * _LOG2).astype(np.int64)
    places = np.minimum(DIGITS - 1 - size, most_places)
    whole, rest = tens.times(number, halvings, places)
    wrong_by = ((whole < _LEAST) & (places < most_places)).astype(np.int64) - (whole >= _TOO_MUCH)
    if wrong_by.any():  # a logarithm next to a whole number
        places = places + wrong_by
        whole, rest = tens.times(number, halvings, places)
    below_one = (whole - 1.0) + rest
    mantissas = np.rint(whole)
    part, slack = (whole - mantissas) + rest, whole * _SLACK
    open_ = (np.abs(np.abs(part) - 0.5) < slack) | (np.abs(below_one) < slack)
    open_ &= high > 0.0
    gone |= below_one < 0.0
    mantissas += (part > 0.5).astype(float) - (part < -0.5)
    full = mantissas == _TOO_MUCH
    mantissas = np.where(gone, 0.0, np.where(full, mantissas / 10, mantissas))
    places = np.where(gone, 0, places - full)
    return Digits(mantissas.astype(np.int64), places, np.flatnonzero(open_))


class _Tens(NamedTuple):
    """10^k = (high + low)·2^doublings for k from 0."""

    high: Floats
    low: Floats
    doublings: Integers

    def times(
        self, share: tuple[Floats, Floats], halvings: Integers, places: Integers
    ) -> tuple[Floats, Floats]:
        """Return share·10^places/2^halvings."""
        high, low = multiplied(share, (self.high[places], self.low[places]))
        power = self.doublings[places] - halvings
        return np.ldexp(high, power), np.ldexp(low, power)


@lru_cache(maxsize=1)
def _tens(most: int) -> _Tens:
    lengths = [(10**power).bit_length() for power in range(most + 1)]
    pairs = [split(Fraction(10**power, 1 << length)) for power, length in enumerate(lengths)]
    high, low = zip(*pairs, strict=True)
    return _Tens(np.array(high), np.array(low), np.array(lengths))
