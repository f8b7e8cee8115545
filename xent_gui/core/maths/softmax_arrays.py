"""Softmax of many numbers in double-double arrays: the first try, whose bound decides nearly every digit."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .arrays import of_fractions, split
from .doubledouble import multiplied
from .enclosure import QUICK, Enclosure
from .exponentials import powers_down
from .fixed import ln_fixed, to_fixed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Integers = NDArray[np.int64]

DIGITS = 15
"""Significant digits of shares as decimals."""

_BITS = 86
"""A share is off by less than 2^-86 of itself, a logarithm of the sum by less than 2^-86: see POWER_ERROR."""

_LEAST, _TOO_MUCH = 10.0 ** (DIGITS - 1), 10.0**DIGITS
_DECIDED = 2.0**-84  # a share, times a power of ten, is off by less than this part of itself
_FAR = 2.0**500  # gaps beyond need not be told apart: divided by any temperature, e^−gap is 0
_LOG2 = 0.30102999566398120


class Gaps:
    """How far numbers are below the largest of them, as double-doubles; None stands for −∞."""

    def __init__(self, numbers: Sequence[Fraction | None], largest: Fraction) -> None:
        gaps = [Fraction(0) if number is None else largest - number for number in numbers]
        high, low, _ = of_fractions(gaps)  # what of a gap is below all doubles is nothing beside 1
        near = high < _FAR
        self._high, self._low = np.where(near, high, _FAR), np.where(near, 0.0 if low is None else low, 0.0)
        self._endless = np.array([number is None for number in numbers])

    def over(self, divisor: Fraction) -> tuple[Floats, Floats]:
        """Return the gaps divided by a number above 0, as double-doubles; inf for −∞."""
        high, low = multiplied((self._high, self._low), split(1 / divisor))
        high[self._endless] = np.inf
        return high, low


class RoundedShares(NamedTuple):
    """Numbers m/10^k, shape (K,): m of up to 15 digits, 0 for what is too small for any digit."""

    mantissas: Integers
    places: Integers


class SoftmaxInArrays:
    """e^−gap of each number and their sum, for :data:`.exponentials.MOST` numbers at most."""

    def __init__(self, gaps: Gaps, divisor: Fraction) -> None:
        self._powers = powers_down(*gaps.over(divisor))
        self._sum = sum(map(Fraction, self._powers.sum()), Fraction(0))

    def share(self, row: int) -> Enclosure:
        """Enclose the softmax of one number."""
        high, low, halvings = (part[row].item() for part in self._powers)
        share = to_fixed((Fraction(high) + Fraction(low)) / (self._sum * 2**halvings), QUICK)
        return Enclosure(share, (share >> _BITS) + 2, QUICK)

    def log_sum(self) -> Enclosure:
        """Enclose ln Σ e^−gap."""
        return Enclosure(ln_fixed(self._sum, QUICK), 1 << (QUICK - _BITS), QUICK)

    def decimals(self, most_places: int) -> RoundedShares | None:
        """Return the shares rounded to 15 significant digits, or fewer where that were too many decimals.

        None where the bound leaves a digit open.
        """
        powers, tens = self._powers, _tens(most_places)
        gone = powers.high == 0.0
        share = multiplied((np.where(gone, 1.0, powers.high), powers.low), split(1 / self._sum))
        size = np.floor(np.log10(share[0]) - powers.halvings * _LOG2).astype(np.int64)
        places = np.minimum(DIGITS - 1 - size, most_places)
        scaled = tens.times(share, powers.halvings, places)
        wrong = (scaled[0] < _LEAST) & (places < most_places)
        wrong_by = wrong.astype(np.int64) - (scaled[0] >= _TOO_MUCH)
        if wrong_by.any():  # a logarithm next to a whole number
            places = places + wrong_by
            scaled = tens.times(share, powers.halvings, places)
        gone |= (scaled[0] - 1.0) + scaled[1] < 0.0
        mantissas = np.rint(scaled[0])
        rest = (scaled[0] - mantissas) + scaled[1]
        slack = scaled[0] * _DECIDED
        open_ = (np.abs(np.abs(rest) - 0.5) < slack) | (np.abs((scaled[0] - 1.0) + scaled[1]) < slack)
        if (open_ & (powers.high > 0.0)).any():
            return None
        mantissas += (rest > 0.5).astype(float) - (rest < -0.5)
        full = mantissas == _TOO_MUCH
        mantissas = np.where(gone, 0.0, np.where(full, mantissas / 10, mantissas))
        return RoundedShares(mantissas.astype(np.int64), np.where(gone, 0, places - full))


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
