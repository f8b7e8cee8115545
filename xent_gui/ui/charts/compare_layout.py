"""What stands in the comparison of scenes: lines, their order, and the columns. Pure, without Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from xent_gui.core.document.readout import Readout
from xent_gui.core.document.units import Unit

MEASURED = ("entropy_p", "cross_entropy", "kl_divergence")
COLUMNS = ("title", "picture", *MEASURED)
"""The columns from left to right; all but the picture can be sorted by."""


@dataclass(frozen=True)
class Line:
    """A scene: its place in the document, title, and measures by key as shown and as doubles."""

    index: int
    title: str
    texts: dict[str, str]
    values: dict[str, float]


def lines_of(readouts: Sequence[Readout], unit: Unit, decimals: int) -> tuple[Line, ...]:
    """One line for each scene, all in one unit and with equally many decimals, so that they compare."""
    return tuple(
        Line(
            index,
            readout.scene.title,
            {key: readout.text(key, unit, decimals) for key in MEASURED},
            {key: readout.value(key, unit) for key in MEASURED},
        )
        for index, readout in enumerate(readouts)
    )


def in_order(lines: Sequence[Line], column: str | None, descending: bool = False) -> tuple[Line, ...]:
    """Lines sorted by a column, equal ones as in the document; None for the order of the document.

    Scenes with nothing to measure come last in either direction.
    """
    if column is None:
        return tuple(lines)
    if column == "title":
        return tuple(sorted(lines, key=lambda line: line.title.casefold(), reverse=descending))
    empty = [line for line in lines if math.isnan(line.values[column])]
    held = [line for line in lines if not math.isnan(line.values[column])]
    return (*sorted(held, key=lambda line: line.values[column], reverse=descending), *empty)


def next_order(column: str | None, descending: bool, clicked: str) -> tuple[str | None, bool]:
    """The order after a click on a heading: least first, then greatest first, then as in the document."""
    if clicked != column:
        return clicked, False
    return (None, False) if descending else (clicked, True)


def column_spans(width: float, number: float, title: float, gap: float) -> dict[str, tuple[float, float]]:
    """Left and right of each column: numbers as wide as needed, titles too up to half of the rest."""
    number = min(number + gap, width * 0.2)
    rest = width - 3 * number
    title = min(title + gap, rest * 0.5)
    edges = [0.0, title, rest, rest + number, rest + 2 * number, width]
    return {
        column: (edges[place], edges[place + 1] - gap * (place < 4)) for place, column in enumerate(COLUMNS)
    }


def longest(lines: Sequence[Line]) -> float:
    """The greatest finite value of all measures: the length of the longest bar; 1 where there is none."""
    finite = [value for line in lines for value in line.values.values() if math.isfinite(value)]
    return max(finite, default=0.0) if max(finite, default=0.0) > 0 else 1.0
