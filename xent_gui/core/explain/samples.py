"""Observations as a picture of tiles: all of them where there are few, else a hundred that stand for all.

Only counts are kept, so nobody knows in which order the observations came; the tiles are mixed, always in the
same way. However large m is, no more than `MOST_TILES` of them are made.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from random import Random

from xent_gui.core.document.apportion import apportioned
from xent_gui.core.document.state import Scene

MOST_TILES = 120
"""Up to here each observation has a tile of its own."""
STAND_INS = 100
"""Beyond, so many stand for all."""
MOST_COLUMNS = 26
"""Up to here each outcome that was observed has a column of its own."""
MOST_NAMED = 9
"""Beyond, so many have, and all others share one."""
_SEED = 6


@dataclass(frozen=True, slots=True)
class Column:
    """An outcome that was observed, and how often; `row` None is all others together, `others` of them."""

    row: int | None
    count: int
    others: int = 0


@dataclass(frozen=True, slots=True)
class Tile:
    """One observation, or one that stands for several: its outcome, and the column it belongs to."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Samples:
    """The observations of a scene.

    Attributes
    ----------
    m : how many observations there are
    columns : observed outcomes in the order of the scene, at most `MOST_COLUMNS`
    tiles : mixed
    """

    m: int
    columns: tuple[Column, ...]
    tiles: tuple[Tile, ...]

    @property
    def complete(self) -> bool:
        """Whether each tile is one observation."""
        return len(self.tiles) == self.m


def samples(scene: Scene, named: Sequence[int] = ()) -> Samples:
    """The observations of a scene as tiles and columns; none without counts.

    Parameters
    ----------
    named : rows that must be seen, because something is said about them
    """
    counted = [(row, count) for row, count in enumerate(scene.counts) if count]
    m = sum(count for _, count in counted)
    if not m:
        return Samples(0, (), ())
    columns = _columns(counted, named)
    number = m if m <= MOST_TILES else STAND_INS
    shares = _with_one(apportioned([Fraction(column.count) for column in columns], number), columns, named)
    rest = [] if columns[-1].row is not None else _others(counted, columns)
    tiles = []
    for place, (column, share) in enumerate(zip(columns, shares, strict=True)):
        rows = [column.row] * share if column.row is not None else _spread(rest, share)
        tiles += [Tile(row, place) for row in rows]
    Random(_SEED).shuffle(tiles)
    return Samples(m, columns, _brought_forward(tiles, named))


def _columns(counted: list[tuple[int, int]], named: Sequence[int]) -> tuple[Column, ...]:
    """All observed outcomes where they are few, else those named, the most frequent, and the rest as one."""
    if len(counted) <= MOST_COLUMNS:
        return tuple(Column(row, count) for row, count in counted)
    wanted = set(named[: MOST_NAMED // 2])
    by_count = sorted(counted, key=lambda pair: (pair[0] not in wanted, -pair[1], pair[0]))
    kept, others = sorted(by_count[:MOST_NAMED]), by_count[MOST_NAMED:]
    rest = Column(None, sum(count for _, count in others), len(others))
    return (*(Column(row, count) for row, count in kept), rest)


def _with_one(shares: list[int], columns: Sequence[Column], named: Sequence[int]) -> list[int]:
    """With a tile for the first row named, taken from the column with the most."""
    at = next((at for at, column in enumerate(columns) if column.row in named[:1]), None)
    if at is not None and not shares[at]:
        shares[shares.index(max(shares))] -= 1
        shares[at] = 1
    return shares


def _others(counted: list[tuple[int, int]], columns: Sequence[Column]) -> list[tuple[int, int]]:
    own = {column.row for column in columns}
    return [pair for pair in counted if pair[0] not in own]


def _spread(counted: list[tuple[int, int]], number: int) -> list[int]:
    """So many rows, evenly spaced among the observations."""
    ends = list(accumulate(count for _, count in counted))
    places = [(2 * step + 1) * ends[-1] // (2 * number) for step in range(number)]
    return [counted[bisect_right(ends, place)][0] for place in places]


def _brought_forward(tiles: list[Tile], named: Sequence[int]) -> tuple[Tile, ...]:
    """With a tile of the first row named in the second place, where it is seen and written out."""
    at = next((at for at, tile in enumerate(tiles) if tile.row in named[:1]), None)
    if at is not None and len(tiles) > 2:
        tiles.insert(1, tiles.pop(at))
    return tuple(tiles)
