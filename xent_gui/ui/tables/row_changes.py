"""Which rows came or went between two scenes: pure, so that selections can stay where they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowChange:
    """Rows that are gone, or new ones, from `start` on; never both."""

    start: int
    removed: int
    inserted: int

    def old_row(self, row: int) -> int | None:
        """Where a row of the new scene was in the old one; None for a new row."""
        if row < self.start:
            return row
        if row < self.start + self.inserted:
            return None
        return row - self.inserted + self.removed


SAME = RowChange(0, 0, 0)


def row_change(old: Sequence[str], new: Sequence[str]) -> RowChange:
    """Tell from the labels where rows were inserted or removed; equally many rows are the same rows.

    Both ends that agree stay; between them, rows that were renamed stay too, as far as there are old and new
    ones. With equal labels several answers are right, and one is given.
    """
    if len(old) == len(new):
        return SAME
    most = min(len(old), len(new))
    start = _agreeing(most, lambda number: old[:number] == new[:number])
    rest = most - start
    end = _agreeing(rest, lambda number: old[len(old) - number :] == new[len(new) - number :])
    renamed = most - start - end
    return RowChange(start + renamed, len(old) - most, len(new) - most)


def _agreeing(most: int, agrees: Callable[[int], bool]) -> int:
    """The largest number up to `most` for which `agrees`, by halving: slices compare at the speed of C."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if agrees(middle):
            low = middle
        else:
            high = middle - 1
    return low
