"""How bars look: ground, bars, handles, values and marks, each drawn by one function on a painter.

Coordinates are pixels of the plot area, y downwards, the lower edge is probability 0.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPainterPath, QPen, QPixmap

from xent_gui.core.document.state import Side
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.skyline import EDGE, VEIL, draw_skyline
from xent_gui.ui.charts.slots import APART, Slots, column_boxes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

SIDES: tuple[Side, Side] = ("p", "q")
_ROUNDED_FROM = 8  # pixels of a bar
_RADIUS = 2.0  # of its upper corners, before zoom
HANDLE_FROM = 13
_TEXTURED_FROM = 6
_DOTS = 5  # pixels between the dots of q
_VECTOR = {QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture}


def draw_grid(painter: QPainter, slots: Slots, dress: Dress, ticks: list[float]) -> None:
    """Grid lines at the ticks; the one at 0 is the base line and drawn last, over the bars."""
    painter.setPen(QPen(dress.color("line", 110 if dress.tokens.name == "contrast" else 255), 1))
    painter.drawLines([_level(slots, tick) for tick in ticks if tick > 0])


def draw_base(painter: QPainter, slots: Slots, dress: Dress) -> None:
    """The line that the bars stand on."""
    painter.setPen(QPen(dress.color("muted"), 1))
    painter.drawLine(_level(slots, 0.0))


def _level(slots: Slots, value: float) -> QLineF:
    y = round(slots.height * (1 - value / slots.top)) - 0.5
    return QLineF(0, y, slots.width, y)


def draw_column(painter: QPainter, slots: Slots, dress: Dress, row: int) -> None:
    """The highlight behind an outcome that is pointed at."""
    painter.fillRect(column_rect(slots, row).adjusted(0, 0, 0, APART), dress.color("highlight"))


def column_rect(slots: Slots, row: int) -> QRectF:
    """The whole column of an outcome in whole pixels, at least 3 wide."""
    left, right = round(slots.x(row)), round(slots.x(row + 1))
    if right - left < 3:
        left, right = round(slots.x(row + 0.5)) - 1, round(slots.x(row + 0.5)) + 2
    return QRectF(left, 0, right - left, slots.height)


def draw_single(painter: QPainter, slots: Slots, dress: Dress, side: Side, boxes: Floats) -> None:
    """Bars wide enough to be seen one by one, as rectangles (x, y, width, height) in whole pixels."""
    if slots.bar >= _ROUNDED_FROM:
        draw = _draw_vectors if is_vector(painter) else _draw_strips
        draw(painter, slots, dress, side, boxes.tolist())
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dress.color(side))
    draw_boxes(painter, boxes)
    if side == "q" and slots.bar >= _TEXTURED_FROM:
        draw_dots(painter, dress, [QRectF(*box) for box in boxes.tolist()])


def draw_boxes(painter: QPainter, boxes: Floats) -> None:
    """Rectangles in whole pixels, all at once: floating ones would cost ten times as much."""
    drawn = boxes[boxes[:, 3] > 0].astype(np.int32)
    if len(drawn):
        drawn[:, 2:] += drawn[:, :2] - 1  # a QRect in memory is left, top, right, bottom
        first: Any = shiboken6.wrapInstance(drawn.ctypes.data, QRect)
        painter.drawRects(first, len(drawn))


def _draw_vectors(
    painter: QPainter, slots: Slots, dress: Dress, side: Side, boxes: list[list[float]]
) -> None:
    radius = _RADIUS * dress.zoom
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dress.color(side))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x, _, width, height in boxes:
        foot = slots.height
        path = QPainterPath(QPointF(x, foot))
        rise = min(radius, height)
        path.lineTo(x, foot - height + rise)
        path.quadTo(x, foot - height, x + rise, foot - height)
        path.lineTo(x + width - rise, foot - height)
        path.quadTo(x + width, foot - height, x + width, foot - height + rise)
        path.lineTo(x + width, foot)
        painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if side == "q":
        draw_dots(painter, dress, [QRectF(*box) for box in boxes])


def _draw_strips(painter: QPainter, slots: Slots, dress: Dress, side: Side, boxes: list[list[float]]) -> None:
    """Each bar cut from a strip of the full height: its texture stands still while the bar moves."""
    strip = _strip(painter, slots, dress, side)
    cap, ratio = _cap(painter, slots, dress, side), strip.devicePixelRatio()
    rise, foot = math.ceil(_RADIUS * dress.zoom), slots.height
    for x, y, width, height in boxes:
        if height > 2 * rise:
            painter.drawPixmap(QPointF(x, y), cap)
            y, height = y + rise, height - rise
        source = QRectF(0, (strip.height() / ratio - height) * ratio, width * ratio, height * ratio)
        painter.drawPixmap(QRectF(x, foot - height, width, height), strip, source)


def _strip(painter: QPainter, slots: Slots, dress: Dress, side: Side) -> QPixmap:
    size = (slots.bar, math.ceil(slots.height))

    def draw(onto: QPainter) -> None:
        onto.fillRect(QRectF(0, 0, *size), dress.color(side))
        if side == "q":
            draw_dots(onto, dress, [QRectF(0, 0, *size)])

    return dress.picture(("strip", side), size, _ratio(painter), draw)


def _cap(painter: QPainter, slots: Slots, dress: Dress, side: Side) -> QPixmap:
    """The top of a bar with its round corners."""
    radius = _RADIUS * dress.zoom

    def draw(onto: QPainter) -> None:
        onto.setRenderHint(QPainter.RenderHint.Antialiasing)
        onto.setPen(Qt.PenStyle.NoPen)
        onto.setBrush(dress.color(side))
        onto.drawRoundedRect(QRectF(0, 0, slots.bar, 4 * radius), radius, radius)

    return dress.picture(("cap", side), (slots.bar, math.ceil(radius)), _ratio(painter), draw)


def _ratio(painter: QPainter) -> float:
    device = painter.device()
    return device.devicePixelRatioF() if device is not None else 1.0


def is_vector(painter: QPainter) -> bool:
    """Whether the painter writes a drawing (SVG, PDF), which pixels would spoil."""
    engine = painter.paintEngine()
    return engine is not None and engine.type() in _VECTOR


def draw_dots(painter: QPainter, dress: Dress, boxes: list[QRectF]) -> None:
    """The texture of q: light dots, so that it differs from p without colour too."""
    painter.setPen(QPen(dress.color("panel", 105), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box in boxes:
        painter.drawPoints(_dots_in(box))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _dots_in(box: QRectF) -> list[QPointF]:
    """Dots in quincunx, counted from the foot of the bar."""
    columns, rows = int(box.width() // _DOTS), int(box.height() // _DOTS)
    left = box.x() + (box.width() - columns * _DOTS) / 2
    return [
        QPointF(left + _DOTS * (column + 0.5), box.bottom() - _DOTS * (row + 0.5))
        for row in range(rows)
        for column in range(row % 2, columns, 2)
    ]


def draw_merged(painter: QPainter, slots: Slots, dress: Dress, p: Floats, q: Floats) -> None:
    """Merged columns: p solid, q a veil before it with its top edge drawn, so that both are seen."""
    if not is_vector(painter):
        draw_skyline(painter, slots, dress, p, q, _ratio(painter))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    p_boxes, q_boxes = column_boxes(slots, p), column_boxes(slots, q)
    painter.setBrush(dress.color("p"))
    draw_boxes(painter, p_boxes)
    painter.setBrush(dress.color("q", VEIL))
    draw_boxes(painter, q_boxes)
    q_boxes[:, 3] = q_boxes[:, 3].clip(0, EDGE)
    painter.setBrush(dress.color("q"))
    draw_boxes(painter, q_boxes)


def draw_handles(
    painter: QPainter, slots: Slots, dress: Dress, side: Side, tops: list[tuple[float, float]]
) -> None:
    """White pills at the tops (middle, y) of the bars that can be dragged."""
    if slots.bar < HANDLE_FROM:
        return
    width, height = min(18.0 * dress.zoom, slots.bar - 4.0), 6.0 * dress.zoom
    size = (math.ceil(width) + 4, math.ceil(height) + 4)

    def draw(onto: QPainter) -> None:
        onto.setRenderHint(QPainter.RenderHint.Antialiasing)
        onto.setPen(QPen(dress.color(side), 1.4 * dress.zoom))
        onto.setBrush(dress.color("panel"))
        box = QRectF(size[0] / 2 - width / 2, size[1] / 2 - height / 2, width, height)
        onto.drawRoundedRect(box, height / 2, height / 2)

    vector, lowest = is_vector(painter), slots.height - height / 2 - 1
    pill = None if vector else dress.picture(("handle", side), size, _ratio(painter), draw)
    for middle, y in tops:
        place = QPointF(middle - size[0] / 2, round(min(y, lowest) - size[1] / 2))
        if pill is not None:
            painter.drawPixmap(place, pill)
        else:
            painter.save()
            painter.translate(place)
            draw(painter)
            painter.restore()


def draw_ring(painter: QPainter, slots: Slots, dress: Dress, row: int, side: Side, top: float) -> None:
    """The frame around the bar that the keyboard moves."""
    margin = 3.0 if slots.bar >= _ROUNDED_FROM else 2.0
    box = QRectF(slots.left(row, side), top, slots.bar, slots.height - top)
    box.adjust(-margin, -margin - (2 if slots.bar >= HANDLE_FROM else 0), margin, margin)
    box.setTop(max(min(box.top(), slots.height - 11), 1))
    box.setBottom(slots.height + 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(dress.color("text"), 2.0))
    painter.drawRoundedRect(box, 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def draw_pin(painter: QPainter, slots: Slots, dress: Dress, row: int, heights: dict[Side, float]) -> None:
    """Among merged bars: a line through the outcome that is meant, with a knob on p and one on q."""
    x = slots.x(row + 0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(dress.color("text", 150), 1))
    painter.drawLine(QLineF(x, 0, x, slots.height))
    for side, y in heights.items():
        painter.setPen(QPen(dress.color("panel"), 1.5))
        painter.setBrush(dress.color(side))
        painter.drawEllipse(QPointF(x, y), 4 * dress.zoom, 4 * dress.zoom)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
