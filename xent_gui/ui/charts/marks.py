"""What the painted charts share: scales, hatching, torn ends, texts on plates. Each draws on a painter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.ticks import nice_step, tick_texts, tick_values

CENTERED = Qt.AlignmentFlag.AlignCenter
_TICK_GAP = 8.0  # pixels between the numbers of a scale and the plot, before zoom


@dataclass(frozen=True)
class Scale:
    """An upright scale: the values `low` to `high` fill the pixels `bottom` to `top`, y downwards."""

    low: float
    high: float
    top: float
    bottom: float

    def y(self, value: float) -> float:
        """Pixel of a value; those beyond the scale stay at its ends."""
        part = (value - self.low) / (self.high - self.low)
        return self.bottom - min(max(part, 0.0), 1.0) * (self.bottom - self.top)

    def value(self, y: float) -> float:
        """Value of a pixel, also beyond the ends."""
        return self.low + (self.bottom - y) / max(self.bottom - self.top, 1.0) * (self.high - self.low)

    def ticks(self, line: float) -> tuple[list[float], list[str]]:
        """Round values along it and how they are written; `line` is the height of a line of text."""
        most = min(max(int((self.bottom - self.top) / (2.2 * line)), 2), 7)
        step = nice_step(self.high - self.low, most)
        values = tick_values(self.low, self.high, step)
        return values, tick_texts(values, step)


def scale_width(dress: Dress, scale: Scale) -> float:
    """Whole pixels that the numbers of a scale need left of the plot."""
    texts = scale.ticks(dress.metrics("tick").height())[1]
    widest = max((dress.text_width("tick", text) for text in texts), default=0.0)
    return float(int(widest + _TICK_GAP * dress.zoom) + 2)


def draw_scale(painter: QPainter, dress: Dress, scale: Scale, left: float, right: float) -> None:
    """Grid lines from `left` to `right` and the numbers before them; the line at 0 is stronger."""
    line = dress.metrics("tick").height()
    painter.setFont(dress.font("tick"))
    faint = dress.color("line", 110 if dress.tokens.name == "contrast" else 255)
    for value, text in zip(*scale.ticks(line), strict=True):
        y = round(scale.y(value)) - 0.5
        painter.setPen(QPen(dress.color("muted") if value == 0 else faint, 1))
        painter.drawLine(QLineF(left, y, right, y))
        painter.setPen(dress.color("muted"))
        box = QRectF(0, y - line / 2, left - _TICK_GAP * dress.zoom, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def draw_hatched(
    painter: QPainter, dress: Dress, box: QRectF, role: str = "gap", framed: bool = True
) -> None:
    """A box of the gap: a tint of its colour under rising lines that stand still while the box grows."""
    if box.width() <= 0 or box.height() <= 0:
        return
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    _hatch(painter, dress, box, role)
    painter.restore()
    if framed and box.width() >= 5 and box.height() >= 3:
        painter.setPen(QPen(dress.color(role), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def draw_hatched_shape(painter: QPainter, dress: Dress, shape: QPolygonF, role: str = "gap") -> None:
    """The same for any shape, without a frame."""
    path = QPainterPath()
    path.addPolygon(shape)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    _hatch(painter, dress, shape.boundingRect(), role)
    painter.restore()


def draw_shape(painter: QPainter, shape: QPolygonF, color: QColor) -> None:
    """A filled shape with sharp edges."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(shape)


def band(left: float, tops: Sequence[float], foots: Sequence[float]) -> QPolygonF:
    """The shape between two lines of steps, one pixel wide each, from `left` on."""
    upper = [QPointF(left + x + end, y) for x, y in enumerate(tops) for end in (0, 1)]
    lower = [QPointF(left + x + end, y) for x, y in enumerate(foots) for end in (0, 1)]
    return QPolygonF(upper + lower[::-1])


def _hatch(painter: QPainter, dress: Dress, box: QRectF, role: str) -> None:
    painter.fillRect(box, dress.color(role, 38))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(dress.color(role), 1.2 * dress.zoom))
    painter.drawLines(_hatching(box, 8.0 * dress.zoom))


def _hatching(box: QRectF, step: float) -> list[QLineF]:
    """Lines x + y = a multiple of `step`, across a box."""
    lines, place = [], (box.left() + box.top()) // step * step
    while place <= box.right() + box.bottom():
        lines.append(QLineF(place - box.top(), box.top(), place - box.bottom(), box.bottom()))
        place += step
    return lines


def draw_dashed(painter: QPainter, lines: list[QLineF], color: QColor) -> None:
    """Dashed lines, one pixel wide."""
    pen = QPen(color, 1)
    pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.drawLines(lines)


def torn(box: QRectF, tooth: float) -> QPainterPath:
    """A box with the torn upper end of something that goes on for ever, for clipping."""
    path = QPainterPath(box.bottomLeft())
    path.lineTo(box.topLeft())
    x, low = box.left(), False
    while x < box.right():
        x, low = min(x + tooth, box.right()), not low
        path.lineTo(x, box.top() + (tooth if low else 0.0))
    path.lineTo(box.bottomRight())
    path.closeSubpath()
    return path


def draw_plate(
    painter: QPainter,
    dress: Dress,
    center: QPointF,
    text: str,
    ink: QColor,
    within: QRectF,
    solid: bool = True,
) -> None:
    """A text centred on a point, on a plate that keeps it legible, never outside `within`."""
    width, height = dress.text_width("value", text), dress.metrics("value").height()
    box = QRectF(center.x() - width / 2 - 5, center.y() - height / 2 - 1, width + 10, height + 2)
    box.moveLeft(min(max(box.left(), within.left()), within.right() - box.width()))
    box.moveTop(min(max(box.top(), within.top()), within.bottom() - box.height()))
    if solid:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dress.color("panel"))
        painter.drawRoundedRect(box, 4, 4)
        painter.restore()
    painter.setFont(dress.font("value"))
    painter.setPen(ink)
    painter.drawText(box, CENTERED, text)


def ink(dress: Dress, role: str) -> QColor:
    """The colour of a role for small text."""
    return QColor(dress.tokens.ink(role))
