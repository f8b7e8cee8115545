"""Softmax of many numbers in double-double arrays: the first try, whose bound decides nearly every digit."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from .arrays import of_fractions, split
from .digits import Digits, rounded_at_once
from .doubledouble import multiplied
from .enclosure import QUICK, Enclosure
from .exponentials import powers_down
from .fixed import float_to_fixed, ln_fixed, to_fixed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_BITS = 86
"""A share is off by less than 2^-86 of itself, a logarithm of the sum by less than 2^-86: see POWER_ERROR."""

_FAR = 2.0**500  # gaps beyond need not be told apart: divided by any temperature, e^−gap is 0


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


class SoftmaxInArrays:
    """e^−gap of each number and their sum, for up to 2^20 numbers."""

    def __init__(self, gaps: Gaps, divisor: Fraction) -> None:
        self._powers = powers_down(*gaps.over(divisor))
        self._sum = sum(map(Fraction, self._powers.sum()), Fraction(0))
        self._inverse = to_fixed(1 / self._sum, QUICK)

    def share(self, row: int) -> Enclosure:
        """Enclose the softmax of one number."""
        high, low, halvings = (part[row].item() for part in self._powers)
        power = float_to_fixed(high, QUICK) + float_to_fixed(low, QUICK)  # two floors, and one of the inverse
        share = power * self._inverse >> (QUICK + halvings)
        return Enclosure(share, (share >> _BITS) + 6, QUICK)

    def log_sum(self) -> Enclosure:
        """Enclose ln Σ e^−gap."""
        return Enclosure(ln_fixed(self._sum, QUICK), 1 << (QUICK - _BITS), QUICK)

    def decimals(self, most_places: int) -> Digits | None:
        """Return the shares rounded to 15 significant digits, or fewer where that were too many decimals.

        None where the bound leaves a digit open.
        """
        high, low, halvings = self._powers
        shares = multiplied((high, low), split(1 / self._sum))
        rounded = rounded_at_once(*shares, halvings, most_places)
        return None if rounded.open.size else rounded
