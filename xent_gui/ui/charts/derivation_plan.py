"""Where the tiles of the derivation stand: mixed in rows, and gathered in columns. No painting here."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from xent_gui.core.explain.samples import Samples

_LARGEST, _LEAST = 30.0, 3.0  # pixels of a tile's height, before zoom
_LEGIBLE = 14.0  # pixels of height below which labels are not read
_SHARED = 4  # so many times as wide is the column that many outcomes share
_STAGGER = 0.6  # the last tile leaves so much of a flight after the first


@dataclass(frozen=True, slots=True)
class TilePlan:
    """Places of all tiles, in the order of `Samples.tiles`, and of the columns.

    Attributes
    ----------
    mixed, gathered : boxes before and after the samples are regrouped
    columns : the room of each column, from the top of the picture to the foot of its stack
    """

    mixed: tuple[QRectF, ...]
    gathered: tuple[QRectF, ...]
    columns: tuple[QRectF, ...]

    def place(self, tile: int, gathered: float) -> QRectF:
        """A tile on its way: `gathered` is 0 where they are mixed, 1 where all are in their columns."""
        late = _STAGGER * tile / max(len(self.mixed) - 1, 1)
        part = _eased(min(max(gathered * (1 + _STAGGER) - late, 0.0), 1.0))
        start, end = self.mixed[tile], self.gathered[tile]
        if part in (0.0, 1.0):
            return end if part else start
        return QRectF(
            _between(start.x(), end.x(), part), _between(start.y(), end.y(), part),
            _between(start.width(), end.width(), part), _between(start.height(), end.height(), part),
        )  # fmt: skip

    def tile_at(self, point: QPointF, gathered: float) -> int | None:
        """The tile at a point."""
        places = range(len(self.mixed))
        return next((tile for tile in places if self.place(tile, gathered).contains(point)), None)

    def column_at(self, point: QPointF) -> int | None:
        """The column at a point, with what is written below it."""
        for at, column in enumerate(self.columns):
            if column.left() <= point.x() < column.right() and point.y() >= column.top():
                return at
        return None


def tile_plan(samples: Samples, box: QRectF, foot: float, widest: float, zoom: float) -> TilePlan:
    """Place the tiles of samples in a box.

    Parameters
    ----------
    foot : height below the columns that is kept for what is written there
    widest : width that the longest label needs; tiles are as wide where there is room for that
    """
    gap = max(2 * zoom, 1.0)
    room = QRectF(box.left(), box.top(), box.width(), max(box.height() - foot, 1.0))
    number = len(samples.tiles)
    stacks = [sum(tile.column == at for tile in samples.tiles) for at in range(len(samples.columns))]
    width, height = _largest([(number, box.width())], box.height(), gap, widest, zoom)
    across = max(int((box.width() + gap) / (width + gap)), 1)
    mixed = tuple(
        QRectF(
            box.left() + at % across * (width + gap), box.top() + at // across * (height + gap), width, height
        )
        for at in range(number)
    )
    columns = _columns(samples, room)
    rooms = [(stack, column.width() - gap) for stack, column in zip(stacks, columns, strict=True)]
    size = _largest(rooms, room.height(), gap, widest, zoom)
    return TilePlan(mixed, _in_columns(samples, stacks, columns, size, gap), columns)


def _columns(samples: Samples, room: QRectF) -> tuple[QRectF, ...]:
    """Side by side and equally wide, but for the one that many outcomes share."""
    shares = [_SHARED if column.row is None else 1 for column in samples.columns]
    each, left, found = room.width() / sum(shares), room.left(), []
    for share in shares:
        found.append(QRectF(left, room.top(), share * each, room.height()))
        left += share * each
    return tuple(found)


def _largest(
    stacks: list[tuple[int, float]], height: float, gap: float, widest: float, zoom: float
) -> tuple[float, float]:
    """The largest tiles with which each stack, so many in so wide a box, has room.

    As wide as labels need where that leaves them high enough to be read, else square.
    """
    narrowest = min(width for _, width in stacks)
    for least, wide in ((_LEGIBLE * zoom, widest), (_LEAST * zoom, 0.0)):
        high = _LARGEST * zoom
        while high >= least:
            across = max(min(max(wide, high), narrowest), 1.0)
            fits = all(
                math.ceil(number / max(int((width + gap) / (across + gap)), 1)) * (high + gap) <= height
                for number, width in stacks
            )
            if fits and across >= wide:
                return across, high
            high -= max(zoom / 2, 0.25)
    return max(min(_LEAST * zoom, narrowest), 1.0), _LEAST * zoom


def _in_columns(
    samples: Samples, stacks: list[int], columns: tuple[QRectF, ...], size: tuple[float, float], gap: float
) -> tuple[QRectF, ...]:
    """Stacks from the foot up, as many tiles side by side as a column has room for."""
    width, height = size
    filled = [0] * len(stacks)
    found = []
    for tile in samples.tiles:
        at, stacked = tile.column, filled[tile.column]
        filled[at] += 1
        box = columns[at]
        across = min(max(int(box.width() / (width + gap)), 1), stacks[at])
        left = box.center().x() - (across * (width + gap) - gap) / 2
        top = box.bottom() - (stacked // across + 1) * (height + gap)
        found.append(QRectF(left + stacked % across * (width + gap), top, width, height))
    return tuple(found)


def _between(start: float, end: float, part: float) -> float:
    return start + (end - start) * part


def _eased(part: float) -> float:
    """Slowly off, slowly in."""
    return part * part * (3 - 2 * part)
