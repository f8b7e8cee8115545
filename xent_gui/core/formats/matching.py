"""Which outcome of a scene each observed label is; labels that are none of them are kept, never dropped.

The rules, in this order: the same text; the same number (3 and 3.0); with `ignore_case`, the same letters.
A label that would be several outcomes by a later rule is unknown, not guessed. Of outcomes with one name the
first is counted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from .tally import Tally, key_of


@dataclass(frozen=True, slots=True)
class Matched:
    """Observations of a scene's outcomes.

    Attributes
    ----------
    counts : n of each outcome, length K
    unknown : (label, n) of labels that are no outcome, in natural order
    blank : rows without a value
    """

    counts: tuple[int, ...]
    unknown: tuple[tuple[str, int], ...] = ()
    blank: int = 0

    @property
    def known(self) -> int:
        """Observations of outcomes that the scene has."""
        return sum(self.counts)

    @property
    def left_over(self) -> int:
        """Observations of labels that are no outcome."""
        return sum(number for _, number in self.unknown)


def match_outcomes(labels: Sequence[str], tally: Tally, ignore_case: bool = False) -> Matched:
    """Find the outcome of every label of a tally.

    Parameters
    ----------
    labels : the outcomes of a scene
    tally : what was counted
    ignore_case : also "Heads" for "heads", where only one outcome is it
    """
    exact: dict[str, int] = {label: row for row, label in reversed(list(enumerate(labels)))}
    alike: dict[str | Fraction, set[int]] = {}
    folded: dict[str, set[int]] = {}
    for label, place in exact.items():
        alike.setdefault(key_of(label), set()).add(place)
        if ignore_case:
            folded.setdefault(_fold(label), set()).add(place)
    counts = [0] * len(labels)
    unknown: list[tuple[str, int]] = []
    for label, number in tally.counts.items():
        row: int | None = exact.get(label)
        if row is None:
            row = _only(alike.get(key_of(label)))
        if row is None and ignore_case:
            row = _only(folded.get(_fold(label)))
        if row is None:
            unknown.append((label, number))
        else:
            counts[row] += number
    return Matched(tuple(counts), tuple(unknown), tally.blank)


def _only(rows: set[int] | None) -> int | None:
    return next(iter(rows)) if rows is not None and len(rows) == 1 else None


def _fold(label: str) -> str:
    return unicodedata.normalize("NFC", label.casefold())
