"""Vectors of decimals, each with places of its own, as a softmax leaves them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from .sources import Arrays

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


DIGITS = 15
"""Significant digits that a double holds of any decimal."""


class Decimals:
    """Numbers m/10^k, m an int64 array of numbers up to 10^15 and k one of whole numbers, zero or more."""

    def __init__(self, mantissas: NDArray[np.int64], places: NDArray[np.int64]) -> None:
        self._mantissas, self._places = mantissas, places

    def __len__(self) -> int:
        return int(self._mantissas.size)

    def item(self, place: int) -> Fraction:
        return Fraction(int(self._mantissas[place]), 10 ** int(self._places[place]))

    def numbers(self) -> tuple[Fraction, ...]:
        return tuple(map(self.item, range(len(self))))

    def arrays(self) -> Arrays:
        from .arrays import of_decimals

        return of_decimals(self._mantissas, self._places, self.item)

    def same(self, other: Decimals) -> bool | None:
        """Whether all are written alike; None where they are not, for 10/100 is 1/10."""
        alike = (self._mantissas == other._mantissas) & (self._places == other._places)
        return True if alike.all() else None

    def total(self) -> Fraction:
        from .arrays import sum_by

        sums = sum_by(self._places, self._mantissas)
        most = max(sums, default=0)
        return Fraction(sum(part * 10 ** (most - places) for places, part in sums.items()), 10**most)
