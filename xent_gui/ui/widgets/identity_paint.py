"""How the identity strip is drawn: a filled bar, a hatched one, a bracket, and honest ends."""

from __future__ import annotations

from itertools import count, takewhile

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import scaled
from xent_gui.ui.style.theme import mixed
from xent_gui.ui.style.tokens import Tokens
from xent_gui.ui.widgets.identity_plan import BRACKET, CROSS, DIVERGENCE, ENTROPY, Plan

_ROLES = {ENTROPY: "p", CROSS: "q", DIVERGENCE: "gap"}
_ROUND = 3


def paint_plan(
    painter: QPainter,
    made: Plan,
    tokens: Tokens,
    look: Look,
    chosen: str,
    ringed: str | None,
    parts: frozenset[str] | None = None,
) -> None:
    """Paint the strip.

    `chosen` is the measure explained, `ringed` the part with the keyboard focus; `parts` names the measures
    to paint, None all.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for key, paint in _PARTS.items():
        if parts is None or key in parts:
            paint(painter, made, tokens, look)
    for label in made.labels:
        if parts is not None and label.key not in parts:
            continue
        if label.key == chosen and not label.inside:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.highlight))
            painter.drawRoundedRect(label.box.adjusted(-5, 0, 5, 0), 4, 4)
        painter.setFont(label.used)
        painter.setPen(QColor(tokens.on_accent if label.inside else tokens.ink(_ROLES[label.key])))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(label.box, int(flags), label.words)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if chosen in (ENTROPY, DIVERGENCE) and made.boxes[chosen].width() > 2:
        painter.setPen(QPen(QColor(tokens.text), scaled(2, look)))
        painter.drawPath(_outline(made, chosen, look))
    if ringed is not None:
        painter.setPen(QPen(QColor(tokens.accent), 2))
        ring = made.boxes[ringed].adjusted(-4, -3, 4, 3)
        ring.setTop(max(ring.top(), 1))
        painter.drawRoundedRect(ring, 5, 5)


def hatch(painter: QPainter, path: QPainterPath, colour: QColor, step: float, falling: bool = False) -> None:
    """Hatch an area with rising ("/") or falling lines, fixed to its left edge."""
    box = path.boundingRect()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, max(step / 5, 1.4)))
    left, right, height = box.left() - box.height(), box.right(), box.height()
    start, end = (box.top(), box.bottom()) if falling else (box.bottom(), box.top())
    places = takewhile(lambda x: x < right, count(left, step))
    painter.drawLines([QLineF(x, start, x + height, end) for x in places])
    painter.restore()


def _paint_entropy(painter: QPainter, made: Plan, tokens: Tokens, look: Look) -> None:
    box = made.boxes[ENTROPY]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.p))
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    below_zero = made.zero > box.left() + 1 or made.cross < made.zero - 1
    if below_zero or box.width() < 1:  # say where zero is
        painter.setPen(QPen(QColor(tokens.text), scaled(2, look)))
        painter.drawLine(QLineF(made.zero, box.top() - 3, made.zero, box.bottom() + 3))


def _paint_divergence(painter: QPainter, made: Plan, tokens: Tokens, look: Look) -> None:
    box, colour = made.boxes[DIVERGENCE], QColor(tokens.gap)
    if box.width() < 1:  # too small to hatch: a line where it is, if it is
        if made.cross != made.entropy:
            painter.fillRect(QRectF(box.left(), box.top(), 1.5, box.height()), colour)
        return
    path = _outline(made, DIVERGENCE, look)
    painter.fillPath(path, QColor(mixed(tokens.panel, tokens.gap, 0.18)))
    hatch(painter, path, colour, scaled(8, look), falling=made.backward)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if made.backward and box.width() > scaled(24, look):
        _paint_way_back(painter, box, tokens, look)


def _paint_way_back(painter: QPainter, box: QRectF, tokens: Tokens, look: Look) -> None:
    """An arrow from right to left: D takes away from H(p) here."""
    y, end, head = box.center().y(), box.left() + scaled(4, look), scaled(7, look)
    start = min(box.right() - scaled(4, look), end + scaled(40, look))
    for width, colour in ((6, mixed(tokens.panel, tokens.gap, 0.18)), (2, tokens.text)):
        painter.setPen(
            QPen(QColor(colour), scaled(width, look), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        painter.drawLine(QLineF(end + 2, y, start, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.text))
    painter.drawPolygon(
        QPolygonF([QPointF(end, y), QPointF(end + head, y - head * 0.6), QPointF(end + head, y + head * 0.6)])
    )


def _outline(made: Plan, key: str, look: Look) -> QPainterPath:
    if key == DIVERGENCE and made.case == "infinite":
        return _torn(made.boxes[key], scaled(7, look))
    path = QPainterPath()
    path.addRoundedRect(made.boxes[key].adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    return path


def _torn(box: QRectF, tooth: float) -> QPainterPath:
    """The box with a torn right edge: it goes on."""
    path = QPainterPath(box.topLeft() + QPointF(0.5, 0.5))
    teeth = 5
    for place in range(teeth + 1):
        x = box.right() - (tooth if place % 2 else 0) - 0.5
        path.lineTo(x, box.top() + 0.5 + (box.height() - 1) * place / teeth)
    path.lineTo(box.left() + 0.5, box.bottom() - 0.5)
    path.closeSubpath()
    return path


def _paint_bracket(painter: QPainter, made: Plan, tokens: Tokens, look: Look) -> None:
    y, colour, half = made.bracket_y, QColor(tokens.q), scaled(BRACKET, look) / 2
    painter.setPen(QPen(colour, scaled(2, look), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QLineF(made.zero, y, made.cross, y))
    painter.drawLine(QLineF(made.zero, y - half, made.zero, y + half))
    if made.case != "infinite":
        painter.drawLine(QLineF(made.cross, y - half, made.cross, y + half))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    tip, back = made.cross + half, made.cross - half
    painter.drawPolygon(QPolygonF([QPointF(tip, y), QPointF(back, y - half), QPointF(back, y + half)]))


_PARTS = {ENTROPY: _paint_entropy, DIVERGENCE: _paint_divergence, CROSS: _paint_bracket}
