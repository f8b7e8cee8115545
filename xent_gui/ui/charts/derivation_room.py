"""Who gets the height of the derivation: in a low chart the calculation first, in type that can be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from xent_gui.core.explain.samples import Samples
from xent_gui.ui.charts.derivation_plan import TilePlan, tile_plan
from xent_gui.ui.charts.dress import Dress

_TILES = 0.38  # of the height
_LOW = 250.0  # pixels of height at zoom 1, below which the type takes the room of the reason
_CALCULATION = 104.0  # of which a formula and its numbers need so many, in type of 16 pixels
_LEAST_TILES = 36.0  # below, tiles would be dust: the calculation has their room too


def is_low(box: QRectF, zoom: float) -> bool:
    """Whether the reason gives its room to the calculation, and is told in the line below."""
    return box.height() < _LOW * zoom


def tiles_height(box: QRectF, head: float, zoom: float) -> float:
    """How much of the height the tiles have, below a head so high; 0 where too little is left for them."""
    if not is_low(box, zoom):
        return box.height() * _TILES
    left = box.height() - head - _CALCULATION * zoom
    return left if left >= _LEAST_TILES * zoom else 0.0


def planned(samples: Samples, labels: Sequence[str], box: QRectF, dress: Dress, *, told: bool) -> TilePlan:
    """The tiles placed in a box; `told` keeps a line above them for what they are."""
    zoom, line = dress.zoom, dress.metrics("tick").height()
    widest = max(dress.text_width("tick", labels[tile.row][:24]) for tile in samples.tiles)
    room = box.adjusted(0, line + 3 * zoom if told else 0.0, 0, 0)
    return tile_plan(samples, room, 2 * line + 6 * zoom, widest + 8 * zoom, zoom)
