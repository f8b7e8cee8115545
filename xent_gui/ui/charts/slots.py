"""Where the bars stand: from outcomes and probabilities to pixels and back. Pure, without Qt.

Outcome i owns the data interval [i, i + 1): its *slot*. In it p stands left of the middle and q right of it.
Where a slot is too narrow for two bars, those of a pixel column are merged into one as high as the highest.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from xent_gui.core.document.state import Side

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

APART = 4
"""Pixels between the plot area and what is drawn around it: a repaint of the plot leaves the axes alone."""

SINGLE_FROM = 4.0
"""Pixels a slot needs for a bar of p and a bar of q with a gap between groups."""

_FILLED = 0.70  # part of a slot that p and q fill together
_WIDEST = 76.0  # pixels, before zoom: a bar of one or two outcomes must not become a wall
_REACH = 120.0  # pixels above the plot within which a dragged bar reaches 1


@dataclass(frozen=True)
class Slots:
    """The plot area and what of the outcomes is in view.

    Attributes
    ----------
    count : number of outcomes
    width, height : of the plot area in pixels
    first, last : the data interval in view; 0 and `count` show all
    top : probability at the upper edge of the plot area
    zoom : of the type sizes, for what is measured in pixels
    clip : pixels (left, right) that have to be drawn; all where None
    lane : pixels beside each bar of q that values leave free, for the arrow of the gradient
    """

    count: int
    width: float
    height: float
    first: float
    last: float
    top: float
    zoom: float = 1.0
    clip: tuple[float, float] | None = None
    lane: float = 0.0

    @cached_property
    def slot(self) -> float:
        """Width of a slot in pixels."""
        return self.width / max(self.last - self.first, 1e-9)

    @cached_property
    def single(self) -> bool:
        """Whether each bar is drawn by itself."""
        return self.slot >= SINGLE_FROM

    @cached_property
    def bar(self) -> int:
        """Width of a bar in whole pixels."""
        return max(1, round(min(self.slot * _FILLED, 2 * _WIDEST * self.zoom + self.gap) - self.gap) // 2)

    @cached_property
    def gap(self) -> int:
        """Pixels between p and q of one outcome."""
        return 2 if self.slot >= 28 else 1 if self.slot >= 12 else 0

    @cached_property
    def visible(self) -> range:
        """The rows to draw: those in view, in part or whole."""
        left, right = self.clip or (0.0, self.width)
        first = math.floor(max(self.first, self.data(left)) + 1e-9)
        last = math.ceil(min(self.last, self.data(right)) - 1e-9)
        return range(max(0, first), max(0, min(self.count, last)))

    def clipped(self, left: float, right: float) -> Slots:
        """The same for drawing only what lies between two pixels."""
        return replace(self, clip=(max(left, 0.0), min(right, self.width)))

    def x(self, data: float) -> float:
        """Pixel of a data coordinate."""
        return (data - self.first) * self.slot

    def data(self, x: float) -> float:
        """Data coordinate of a pixel."""
        return self.first + x / self.slot

    def y(self, value: float) -> float:
        """Pixel of a probability; 0 is the upper edge, never outside the plot area."""
        return self.height - self.rise(value)

    def rise(self, value: float) -> int:
        """Height of a bar in whole pixels; a value above zero is never invisible."""
        share = min(max(value / self.top, 0.0), 1.0)
        return max(round(share * self.height), 1 if value > 0 else 0)

    def left(self, row: int, side: Side) -> int:
        """Left edge of a bar in whole pixels."""
        middle = round(self.x(row + 0.5) - self.gap / 2)
        return middle - self.bar if side == "p" else middle + self.gap

    def dragged(self, start: float, grabbed: float, y: float, ceiling: float) -> float:
        """The value of a bar that was `start` when grabbed at `grabbed` and is now held at `y`.

        Straight up to `ceiling`, the highest tick. Above it the way to 1 is shortened, so that every bar can
        reach 1 from any axis.
        """
        value = start + (grabbed - y) * self.top / self.height
        over = (value - ceiling) * self.height / self.top
        if over > 0 and ceiling < 1:
            value = ceiling + (1 - ceiling) * min(over / (_REACH * self.zoom), 1)
        return min(max(value, 0.0), max(1.0, ceiling))


def bar_boxes(slots: Slots, values: Floats, side: Side) -> Floats:
    """Rectangles (x, y, width, height) of the visible bars of a side in whole pixels, shape (visible, 4)."""
    rows = np.arange(slots.visible.start, slots.visible.stop)
    shown = values[slots.visible.start : slots.visible.stop]
    middle = np.rint((rows + 0.5 - slots.first) * slots.slot - slots.gap / 2)
    boxes = np.empty((len(rows), 4))
    boxes[:, 0] = middle - slots.bar if side == "p" else middle + slots.gap
    boxes[:, 2] = slots.bar
    _stand(boxes, shown, slots)
    return boxes


def column_boxes(slots: Slots, values: Floats, per_pixel: float = 1.0) -> Floats:
    """One rectangle (x, y, width, height) for each device pixel column to draw, shape (columns, 4).

    Its height is that of the highest bar that touches the column.
    """
    left, right = slots.clip or (0.0, slots.width)
    start, stop = math.floor(left * per_pixel), max(math.ceil(right * per_pixel), 1)
    boxes = np.empty((stop - start, 4))
    boxes[:, 0] = np.arange(start, stop) / per_pixel
    boxes[:, 2] = 1 / per_pixel
    ends = slots.data(start / per_pixel), slots.data(stop / per_pixel)
    _stand(boxes, column_maxima(values, *ends, stop - start), slots)
    return boxes


def column_maxima(values: Floats, first: float, last: float, columns: int) -> Floats:
    """The largest value in each of `columns` equal parts of the data interval [first, last].

    Parameters
    ----------
    values : shape (K,); value i covers [i, i + 1)

    Returns
    -------
    shape (columns,); 0 where there is no value
    """
    edges = np.round(first + (last - first) / columns * np.arange(columns + 1), 9)
    starts = np.clip(np.floor(edges[:-1]), 0, len(values)).astype(np.intp)
    stops = np.clip(np.ceil(edges[1:]), 0, len(values)).astype(np.intp)
    pairs = np.empty(2 * columns, dtype=np.intp)
    pairs[::2], pairs[1::2] = starts, stops
    begin, end = int(starts[0]), int(stops[-1])
    needed = np.append(values[begin:end], 0.0)  # reduceat wants each index inside
    maxima: Floats = np.maximum.reduceat(needed, pairs - begin)[::2]
    maxima[starts >= stops] = 0.0
    return maxima


def _stand(boxes: Floats, values: Floats, slots: Slots) -> None:
    """Fill in y and height: the boxes stand on the lower edge."""
    rises = np.rint(np.clip(values / slots.top, 0.0, 1.0) * slots.height)
    np.maximum(rises, values > 0, out=rises)
    boxes[:, 3] = rises
    boxes[:, 1] = slots.height - rises


def nearest_bar(
    slots: Slots, p: Floats, q: Floats, x: float, y: float, reach: float = 3.0
) -> tuple[int, Side] | None:
    """The bar meant by a point: its half of a slot, or among merged bars the one whose top is nearest."""
    if not 0 <= x <= slots.width or slots.count == 0:
        return None
    if slots.single:
        row = math.floor(slots.data(x))
        if not 0 <= row < slots.count:
            return None
        return row, "p" if x < slots.x(row + 0.5) else "q"
    start = min(max(0, math.floor(slots.data(x - reach))), slots.count - 1)
    stop = max(start + 1, min(slots.count, math.ceil(slots.data(x + reach))))
    tops = slots.height * (1 - np.stack([p[start:stop], q[start:stop]]) / slots.top)
    side, offset = np.unravel_index(int(np.argmin(np.abs(tops - y))), tops.shape)
    return start + int(offset), "p" if side == 0 else "q"
