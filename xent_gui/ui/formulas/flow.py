"""Where the parts of a calculation stand: lines of pieces, wrapped to a width. No painting here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from xent_gui.core.explain.pieces import Piece


@dataclass(frozen=True, slots=True)
class Extent:
    """The room a piece takes around its baseline."""

    width: float
    ascent: float
    descent: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a calculation: its pieces, a colour token, a note after it, whether it is the result."""

    pieces: tuple[Piece, ...]
    tone: str = "text"
    note: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece (or, where it is None, a note) at its place; `y` is the baseline."""

    piece: Piece | None
    note: str
    tone: str
    strong: bool
    x: float
    y: float
    extent: Extent

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in the piece's box."""
        inside = self.x <= x <= self.x + self.extent.width
        return inside and self.y - self.extent.ascent <= y <= self.y + self.extent.descent


Measure = Callable[[Piece, bool], Extent]


def flow(
    lines: Sequence[Line], width: float, measure: Measure, note: Callable[[str], Extent], gap: float
) -> tuple[list[Placed], float]:
    """Lay lines out within a width.

    Parameters
    ----------
    measure, note : the extent of a piece, and of a note
    gap : the room between pieces; rows stand a gap apart, wrapped rows are indented by four

    Returns
    -------
    placed, height
    """
    placed: list[Placed] = []
    top = 0.0
    for line in lines:
        rows = _rows(line, width, measure, note, gap)
        for number, row in enumerate(rows):
            ascent = max(extent.ascent for _, _, extent in row)
            descent = max(extent.descent for _, _, extent in row)
            x, baseline = (4 * gap if number else 0.0), top + ascent
            for piece, words, extent in row:
                placed.append(Placed(piece, words, line.tone, line.strong, x, baseline, extent))
                x += extent.width + gap
            top = baseline + descent + gap
    return placed, max(top - gap, 0.0)


def _rows(
    line: Line, width: float, measure: Measure, note: Callable[[str], Extent], gap: float
) -> list[list[tuple[Piece | None, str, Extent]]]:
    items: list[tuple[Piece | None, str, Extent]] = [
        (piece, "", measure(piece, line.strong)) for piece in line.pieces
    ]
    if line.note:
        items.append((None, line.note, note(line.note)))
    rows: list[list[tuple[Piece | None, str, Extent]]] = [[]]
    x = 0.0
    for item in items:
        if rows[-1] and x + item[2].width > width:
            rows.append([])
            x = 4 * gap
        rows[-1].append(item)
        x += item[2].width + gap
    return [row for row in rows if row]
