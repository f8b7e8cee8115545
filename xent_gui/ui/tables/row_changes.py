"""Which rows came or went between two scenes: pure, so that selections can stay where they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

_MOST_RANGES = 100  # ranges that are removed or inserted one by one


@dataclass(frozen=True, slots=True)
class RowChange:
    """Ranges of rows that are gone, in old places, and that came, in new places; never both. Ascending."""

    gone: tuple[range, ...] = ()
    come: tuple[range, ...] = ()


SAME = RowChange()


def row_change(old: Sequence[str], new: Sequence[str]) -> RowChange:
    """Tell from the labels which rows were removed or inserted; equally many rows are the same rows.

    Where labels changed too, the rows at both ends that agree stay, and between them as many as there can.
    With equal labels several answers are right, and one is given.
    """
    if len(old) == len(new):
        return SAME
    shrunk = len(old) > len(new)
    ranges = _left_out(old, new) if shrunk else _left_out(new, old)
    return RowChange(gone=ranges) if shrunk else RowChange(come=ranges)


def _left_out(longer: Sequence[str], shorter: Sequence[str]) -> tuple[range, ...]:
    """The places in `longer` that have no place in `shorter`."""
    most, more = len(shorter), len(longer) - len(shorter)
    start = _agreeing(most, lambda number: longer[:number] == shorter[:number])
    rest = most - start
    end = _agreeing(rest, lambda number: longer[len(longer) - number :] == shorter[most - number :])
    if start + end == most:
        return (range(start, start + more),)
    places = _skipped(longer[start : len(longer) - end], shorter[start : most - end])
    ranges = tuple(_ranges(place + start for place in places)) if places is not None else ()
    if 0 < len(ranges) <= _MOST_RANGES:
        return ranges
    return (range(most - end, most - end + more),)


def _skipped(longer: Sequence[str], shorter: Sequence[str]) -> list[int] | None:
    """The places that are skipped when `shorter` is read off `longer`; None where it cannot be."""
    skipped, place = list[int](), 0
    for position, label in enumerate(longer):
        if place < len(shorter) and label == shorter[place]:
            place += 1
        else:
            skipped.append(position)
    return skipped if place == len(shorter) else None


def _ranges(places: Iterator[int]) -> Iterator[range]:
    """Ascending places as ranges of neighbours."""
    start = stop = -1
    for place in places:
        if place != stop:
            if stop > start:
                yield range(start, stop)
            start = place
        stop = place + 1
    if stop > start:
        yield range(start, stop)


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
