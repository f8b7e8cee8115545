"""How bars look: ground, bars, handles, values and marks, each drawn by one function on a painter.

Coordinates are pixels of the plot area, y downwards, the lower edge is probability 0.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEngine, QPen, QPixmap

from xent_gui.core.document.state import Scene, Side
from xent_gui.ui.charts.bar_labels import value_text
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.slots import Slots

SIDES: tuple[Side, Side] = ("p", "q")
_ROUNDED_FROM = 8  # pixels of a bar
_HANDLE_FROM = 10
_TEXTURED_FROM = 6
_DOTS = 5  # pixels between the dots of q
_VECTOR = {QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture}


def draw_grid(painter: QPainter, slots: Slots, dress: Dress, ticks: list[float]) -> None:
    """Grid lines at the ticks; the one at 0 is the base line and drawn last, over the bars."""
    painter.setPen(QPen(dress.color("line"), 1))
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
    painter.fillRect(column_rect(slots, row), dress.color("highlight"))


def column_rect(slots: Slots, row: int) -> QRectF:
    """The whole column of an outcome in whole pixels, at least 3 wide."""
    left, right = round(slots.x(row)), round(slots.x(row + 1))
    if right - left < 3:
        left, right = round(slots.x(row + 0.5)) - 1, round(slots.x(row + 0.5)) + 2
    return QRectF(left, 0, right - left, slots.height)


def draw_single(painter: QPainter, slots: Slots, dress: Dress, side: Side, boxes: Any) -> None:
    """Bars wide enough to be seen one by one; `boxes` is an array of rectangles (x, y, width, height)."""
    color = dress.color(side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    count = len(boxes.ndarray())
    if not count:
        return
    if slots.bar < _ROUNDED_FROM:
        painter.drawRects(*boxes.drawargs())
    else:
        _draw_rounded(painter, dress, boxes)
    if side == "q" and slots.bar >= _TEXTURED_FROM:
        draw_dots(painter, dress, [QRectF(*box) for box in boxes.ndarray().tolist()])


def _draw_rounded(painter: QPainter, dress: Dress, boxes: Any) -> None:
    radius = 2.0 * dress.zoom
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x, y, width, height in boxes.ndarray().tolist():
        if height > 2 * radius:
            painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)
            height, y = radius, y + height - radius  # square feet
        painter.drawRect(QRectF(x, y, width, height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def draw_dots(painter: QPainter, dress: Dress, boxes: list[QRectF]) -> None:
    """The texture of q: light dots, so that it differs from p without colour too."""
    color = dress.color("panel", 105)
    engine = painter.paintEngine()
    if engine is not None and engine.type() in _VECTOR:
        painter.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for box in boxes:
            painter.drawPoints(_dots_in(box))
        return
    brush = QBrush(_dot_tile(dress))
    for box in boxes:
        painter.setBrushOrigin(box.topLeft())
        painter.fillRect(box.adjusted(0, 0, 0, 0), brush)


def _dots_in(box: QRectF) -> list[QPointF]:
    columns, rows = int(box.width() // _DOTS), int(box.height() // _DOTS)
    return [
        QPointF(box.x() + _DOTS * (column + 0.5), box.y() + _DOTS * (row + 0.5))
        for row in range(rows)
        for column in range(row % 2, columns, 2)
    ]


def _dot_tile(dress: Dress) -> QPixmap:
    """A tile of two dots in quincunx, made once for each dress."""
    made: QPixmap | None = getattr(dress, "_dot_tile", None)
    if made is None:
        made = QPixmap(2 * _DOTS, 2 * _DOTS)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(dress.color("panel", 105), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints([QPointF(_DOTS * 0.5, _DOTS * 0.5), QPointF(_DOTS * 1.5, _DOTS * 1.5)])
        painter.end()
        dress._dot_tile = made  # type: ignore[attr-defined]
    return made


def draw_merged(painter: QPainter, dress: Dress, p_boxes: Any, q_boxes: Any) -> None:
    """Merged columns: p solid, q in front as a veil with its top edge drawn, so that both heights are seen."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dress.color("p"))
    painter.drawRects(*p_boxes.drawargs())
    painter.setBrush(dress.color("q", 150))
    painter.drawRects(*q_boxes.drawargs())
    edges = q_boxes.ndarray()
    edges[:, 3] = edges[:, 3].clip(0, 2)
    painter.setBrush(dress.color("q"))
    painter.drawRects(*q_boxes.drawargs())


def draw_handles(painter: QPainter, slots: Slots, dress: Dress, side: Side, tops: list[tuple[float, float]]) -> None:
    """White pills at the tops (middle, y) of the bars that can be dragged."""
    if slots.bar < _HANDLE_FROM:
        return
    width = min(18.0 * dress.zoom, slots.bar - 4.0)
    height = 6.0 * dress.zoom
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(dress.color(side), 1.4 * dress.zoom))
    painter.setBrush(dress.color("panel"))
    for middle, y in tops:
        box = QRectF(middle - width / 2, y - height / 2 + 0.5, width, height)
        painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def draw_values(painter: QPainter, slots: Slots, dress: Dress, scene: Scene, side: Side, tops: Any) -> None:
    """The values as typed above the bars, each within its half of the slot, so that none can collide."""
    room = slots.slot / 2 - 2
    if room < dress.text_width("value", "0"):
        return
    painter.setFont(dress.font("value"))
    painter.setPen(dress.color(side))
    line, rise = dress.metrics("value").height(), value_rise(dress, slots)
    values = scene.side(side)
    for row, (middle, y) in zip(slots.visible, tops, strict=True):
        text = value_text(values.text(row), room, lambda text: dress.text_width("value", text))
        if text:
            width = dress.text_width("value", text)
            low = slots.x(row) + 1 if side == "p" else slots.x(row + 0.5) + 1
            x = min(max(middle - width / 2, low), low + room - width)
            painter.drawText(QRectF(x, y - rise - line, width + 2, line), Qt.AlignmentFlag.AlignLeft, text)


def value_rise(dress: Dress, slots: Slots) -> float:
    """Pixels between a bar's top and its value."""
    return (5.0 if slots.bar >= _HANDLE_FROM else 2.0) * dress.zoom


def draw_ring(painter: QPainter, slots: Slots, dress: Dress, row: int, side: Side, top: float) -> None:
    """The frame around the bar that the keyboard moves."""
    margin = 3.0 if slots.bar >= _ROUNDED_FROM else 2.0
    box = QRectF(slots.left(row, side), top, slots.bar, slots.height - top)
    box.adjust(-margin, -margin - (3 if slots.bar >= _HANDLE_FROM else 0), margin, margin)
    box.setBottom(slots.height + 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(dress.color("text"), 2.0))
    painter.drawRoundedRect(box, 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def draw_pin(painter: QPainter, slots: Slots, dress: Dress, row: int, heights: dict[Side, float]) -> None:
    """Among merged bars: a line through the outcome that is meant, with a knob at the height of p and of q."""
    x = slots.x(row + 0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(dress.color("text", 150), 1))
    painter.drawLine(QLineF(x, 0, x, slots.height))
    for side, y in heights.items():
        painter.setPen(QPen(dress.color("panel"), 1.5))
        painter.setBrush(dress.color(side))
        painter.drawEllipse(QPointF(x, y), 4 * dress.zoom, 4 * dress.zoom)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
