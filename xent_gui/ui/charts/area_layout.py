"""Where the boxes of the areas stand: from p and surprisals to areas, and back from pixels. Pure, without Qt.

Outcome i has a box from `edges[i]` to `edges[i + 1]`, which is p(i) wide.
"""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_MOST_LABELS = 80
_REACH = 80.0  # pixels above the plot within which a dragged line reaches q = 0
_HUGE = 1e300


@dataclass(frozen=True, eq=False)
class Boxes:
    """Widths p, and heights −log p and −log q in some unit, shape (K,) each; heights may be ∞."""

    widths: Floats
    p_heights: Floats
    q_heights: Floats

    @cached_property
    def edges(self) -> Floats:
        """Where boxes begin and end, shape (K + 1,)."""
        return np.concatenate(([0.0], np.cumsum(self.widths)))

    @property
    def total(self) -> float:
        """Width of all boxes: Σp."""
        return float(self.edges[-1])

    @cached_property
    def endless(self) -> NDArray[np.bool_]:
        """Which boxes are infinitely high: q = 0 and p > 0."""
        return np.isinf(self.q_heights) & (self.widths > 0)

    @cached_property
    def filled(self) -> Floats:
        """Height of what p and q have in common, the filled part; 0 where a box has no width."""
        return np.where(self.widths > 0, np.minimum(self.p_heights, self.q_heights), 0.0)

    @cached_property
    def extra(self) -> Floats:
        """Height of the hatched part, where the line of q is higher than −log p; ∞ where it is endless."""
        return np.where(self.widths > 0, np.maximum(self.q_heights, self.filled) - self.filled, 0.0)

    @cached_property
    def saved(self) -> Floats:
        """Height of the dashed part, where the line of q is lower than −log p."""
        tall = np.where(self.widths > 0, self.p_heights, 0.0)
        return np.maximum(tall, self.filled) - self.filled

    @property
    def highest(self) -> float:
        """The greatest finite height of a box or line; at least 0."""
        lines = np.where(self.endless, 0.0, self.filled + np.where(self.endless, 0.0, self.extra))
        return float(max(0.0, lines.max(initial=0.0), (self.filled + self.saved).max(initial=0.0)))

    @property
    def lowest(self) -> float:
        """The least height, below 0 only where a probability is above 1."""
        return float(min(0.0, self.filled.min(initial=0.0)))

    @property
    def areas(self) -> tuple[float, float, float]:
        """Filled, hatched and dashed area: H(p) is filled + dashed, H(p, q) is filled + hatched."""
        extra = math.inf if self.endless.any() else float(self.widths @ self.extra)
        return float(self.widths @ self.filled), extra, float(self.widths @ self.saved)

    @cached_property
    def flat(self) -> tuple[int, ...]:
        """The rows without width."""
        return tuple(np.flatnonzero(self.widths <= 0).tolist())


def boxes_of(p: Sequence[float], p_heights: Sequence[float], q_heights: Sequence[float]) -> Boxes:
    """Boxes from sequences of K numbers; those beyond doubles are cut off."""
    widths = np.minimum(np.asarray(p, dtype=float), _HUGE)
    return Boxes(widths, np.asarray(p_heights, dtype=float), np.asarray(q_heights, dtype=float))


def averaged(boxes: Boxes, columns: int) -> tuple[Floats, Floats, Floats, NDArray[np.bool_]]:
    """Mean heights filled, hatched, dashed in each of `columns` equal parts, and which hold an endless box.

    The area of each part is kept, and with it the sums: pixels show the numbers.
    """
    places = np.linspace(0.0, boxes.total, columns + 1)
    part = boxes.total / columns
    means = []
    for heights in (boxes.filled, np.where(boxes.endless, 0.0, boxes.extra), boxes.saved):
        area = np.concatenate(([0.0], np.cumsum(boxes.widths * heights)))
        means.append(np.diff(np.interp(places, boxes.edges, area)) / part)
    endless = np.zeros(columns, dtype=bool)
    for row in np.flatnonzero(boxes.endless):
        first = int(np.searchsorted(places, boxes.edges[row], "right")) - 1
        last = int(np.searchsorted(places, boxes.edges[row + 1], "left"))
        endless[max(first, 0) : max(last, first + 1)] = True
    return means[0], means[1], means[2], endless


def row_at(boxes: Boxes, place: float) -> int | None:
    """The box at a coordinate between 0 and Σp."""
    if not 0 <= place <= boxes.total or not boxes.total > 0:
        return None
    row = int(np.searchsorted(boxes.edges, place, "right")) - 1
    return min(row, int(np.flatnonzero(boxes.widths > 0)[-1]))


def edge_at(boxes: Boxes, place: float, reach: float) -> int | None:
    """The box whose right edge is within `reach` of a coordinate; the last box has none: its edge is Σp."""
    if not boxes.total > 0:
        return None
    near = int(np.abs(boxes.edges - place).argmin())
    inside = 0 < boxes.edges[near] < boxes.total * (1 - 1e-12)
    if not inside or abs(float(boxes.edges[near]) - place) > reach:
        return None
    return int(np.searchsorted(boxes.edges, boxes.edges[near], "left")) - 1


def width_for_edge(boxes: Boxes, row: int, place: float, alone: bool = False) -> float:
    """p of a box for its right edge to come to a coordinate while the others keep their proportions.

    The last box ends at Σp whatever it is; where it has no width, its left edge comes there.

    Parameters
    ----------
    boxes : as they were when the drag began
    place : between 0 and Σp
    alone : no other box moves, and Σp changes

    Returns
    -------
    between 0 and 1
    """
    before, width = float(boxes.edges[row]), float(boxes.widths[row])
    if alone:
        return min(max(place - before, 0.0), 1.0)
    rest = boxes.total - width
    if not rest > 0:
        return 1.0
    share = before / rest  # of what is left over, how much stands left of the box
    if share >= 1 and width > 0:
        return min(max(width / boxes.total, 0.0), 1.0)
    if share >= 1:  # it opens at the end, to the left
        return min(max(1 - place / boxes.total, 0.0), 1.0)
    return min(max((place / boxes.total - share) / (1 - share), 0.0), 1.0)


def q_for_height(height: float, base: float, above: float = 0.0, zoom: float = 1.0) -> float:
    """q for its line to come to a height: base^−height.

    `above` is by how many pixels the line is pulled beyond the top of the plot, which is `height`: the way
    to q = 0, where the line is infinitely high, is shortened to a few of them.
    """
    q = math.exp(-max(height, 0.0) * math.log(base))
    return q * (1 - min(max(above, 0.0) / (_REACH * zoom), 1.0))


def label_places(edges: Floats, wide: Sequence[float], apart: float) -> list[int]:
    """The rows whose labels can stand under their boxes without touching each other, wider boxes first.

    Parameters
    ----------
    edges : in pixels, shape (K + 1,)
    wide : widths of the labels, length K
    """
    spans: list[tuple[float, float]] = []
    placed: list[int] = []
    for row in sorted(range(len(wide)), key=lambda row: edges[row] - edges[row + 1])[: 4 * _MOST_LABELS]:
        room = edges[row + 1] - edges[row]
        if room < 0.5 * wide[row] or len(placed) >= _MOST_LABELS:
            continue
        middle = (edges[row] + edges[row + 1]) / 2
        span = (middle - wide[row] / 2, middle + wide[row] / 2)
        at = bisect(spans, span)
        if at and spans[at - 1][1] + apart > span[0]:
            continue
        if at < len(spans) and spans[at][0] - apart < span[1]:
            continue
        spans.insert(at, span)
        placed.append(row)
    return sorted(placed)


def sampled_rows(boxes: Boxes, width: float, apart: float) -> list[int]:
    """The rows found every `apart` pixels, for boxes too narrow for labels of their own."""
    number = max(int(width / apart), 1)
    places = [(place + 0.5) / number * boxes.total for place in range(number)]
    rows = [row_at(boxes, place) for place in places]
    return sorted({row for row in rows if row is not None})
