"""The values above the bars: as typed, each within its half of the slot, so that none can collide."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Side
from xent_gui.ui.charts.bar_labels import value_text
from xent_gui.ui.charts.bar_paint import HANDLE_FROM
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.slots import Slots

_BESIDE_RING = 3.0  # pixels that the ring around a bar takes from the half beside it


def draw_values(
    painter: QPainter,
    slots: Slots,
    dress: Dress,
    side: Side,
    values: Distribution,
    tops: list[tuple[float, float]],
    ground: tuple[int | None] | None,
) -> None:
    """The values as typed above the bars, each within its half of the slot, so that none can collide.

    Where the ground is known (`ground` names the row that is highlighted) no grid line runs through a number.
    """
    if value_room(slots) < dress.text_width("value", "0"):
        return
    painter.setFont(dress.font("value"))
    painter.setPen(dress.color(f"{side}_ink"))
    below = QPointF(0, dress.metrics("value").ascent())
    for row, (middle, y) in zip(slots.visible, tops, strict=True):
        placed = value_place(slots, dress, side, row, values.shown(row), middle, y)
        if placed is not None:
            if ground is not None:
                painter.fillRect(placed[0], dress.color("highlight" if row in ground else "panel"))
            painter.drawText(placed[0].topLeft() + below, placed[1])


def value_place(
    slots: Slots, dress: Dress, side: Side, row: int, typed: str, middle: float, y: float
) -> tuple[QRectF, str] | None:
    """Where the value of a bar stands and what of it fits; None where nothing does."""
    room = value_room(slots)
    text = _fitting(dress, typed, room)
    if not text:
        return None
    width, line = dress.text_width("value", text), dress.metrics("value").height()
    low = slots.x(row) + 1 if side == "p" else slots.x(row + 0.5) + _BESIDE_RING
    x = min(max(middle - width / 2, low), low + room - width)
    lowest = slots.height - 5 * dress.zoom  # clear of the handle and the ring of a bar of height 0
    return QRectF(x, max(min(y, lowest) - value_rise(dress, slots) - line, 0.0), width + 1, line), text


@lru_cache(maxsize=1024)
def _fitting(dress: Dress, typed: str, room: float) -> str:
    """What of a value fits; an edit paints most of those again that were there before."""
    return value_text(typed, room, lambda text: dress.text_width("value", text))


def value_room(slots: Slots) -> float:
    """Pixels for a value above its bar, clear of the ring around the bar beside it."""
    return slots.slot / 2 - 1 - _BESIDE_RING - slots.lane


def value_rise(dress: Dress, slots: Slots) -> float:
    """Pixels between a bar's top and its value."""
    return (6.0 if slots.bar >= HANDLE_FROM else 2.0) * dress.zoom
