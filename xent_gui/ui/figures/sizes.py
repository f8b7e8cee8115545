"""How large a figure is, and how large its type then has to be."""

from __future__ import annotations

from dataclasses import dataclass

from xent_gui.core.language import QT_TRANSLATE_NOOP

PER_MM = 96 / 25.4  # pixels of 1/96 inch
LEAST, MOST = 20.0, 2000.0  # millimetres of a side
_SMALLEST_TYPE = 12.0  # pixels of the smallest text of a chart at scale 1
_LEGIBLE = 6.0 * 96 / 72  # pixels of the smallest print that is read without effort, 6 points
_ROOM = (640.0, 400.0)  # pixels that a chart needs to show all it has
_SHAPE = 0.7  # height for a width, where nothing else decides


@dataclass(frozen=True, slots=True)
class Size:
    """A named size; millimetres. A height of 0 follows from the width and what is drawn."""

    key: str
    name: str
    width: float
    height: float = 0.0


SIZES: tuple[Size, ...] = (
    Size("screen", QT_TRANSLATE_NOOP("figures", "As on the screen"), 0.0),
    Size("slide", QT_TRANSLATE_NOOP("figures", "Slide 16:9"), 1280 / PER_MM, 720 / PER_MM),
    Size("column", QT_TRANSLATE_NOOP("figures", "Paper, one column (85 mm)"), 85.0),
    Size("columns", QT_TRANSLATE_NOOP("figures", "Paper, two columns (174 mm)"), 174.0),
    Size("free", QT_TRANSLATE_NOOP("figures", "Width × height"), 160.0, 100.0),
)


def height_for(width: float) -> float:
    """The height of a chart of that width, where nobody asked for another."""
    return width * _SHAPE


def scale_for(width: float, height: float) -> float:
    """How much larger than on the screen a figure of `width` × `height` pixels is drawn.

    As large as leaves a chart the room it needs; never so small that its type would be below 6 points.
    """
    return max(min(width / _ROOM[0], height / _ROOM[1]), _LEGIBLE / _SMALLEST_TYPE)
