"""A small still picture of a scene: p and q as bars, for the gallery and the list of scenes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from xent_gui.ui.style.tokens import Tokens


def paint_preview(
    painter: QPainter, box: QRectF, heights_p: Sequence[float], heights_q: Sequence[float], tokens: Tokens
) -> None:
    """Draw p and q side by side, the highest bar as high as the box; many outcomes share a bar.

    q is dotted as well as coloured, so that the two differ without colour.
    """
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(QColor(tokens.edge), 1))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    bins = max(1, min(len(heights_p), int(box.width() // 5)))
    p, q = _peaks(heights_p, bins), _peaks(heights_q, bins)
    top = max([*p, *q, 0.0])
    if top:
        _paint_bars(painter, box, [height / top for height in p], [height / top for height in q], tokens)
    painter.restore()


def _paint_bars(
    painter: QPainter, box: QRectF, p: Sequence[float], q: Sequence[float], tokens: Tokens
) -> None:
    slot = box.width() / len(p)
    width = min(max(slot * 0.38, 1.0), 22.0)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, (height_p, height_q) in enumerate(zip(p, q, strict=True)):
        middle = box.left() + (place + 0.5) * slot
        painter.fillRect(_bar(box, middle - width, width - 0.5, height_p), QColor(tokens.p))
        bar = _bar(box, middle + 0.5, width - 0.5, height_q)
        painter.fillRect(bar, QColor(tokens.q))
        if width >= 8:
            painter.fillRect(bar, QBrush(QColor(tokens.panel), Qt.BrushStyle.Dense7Pattern))


def _bar(box: QRectF, left: float, width: float, height: float) -> QRectF:
    high = height * (box.height() - 1)
    return QRectF(left, box.bottom() - 1 - high, width, high)


def _peaks(heights: Sequence[float], bins: int) -> list[float]:
    """The highest of each of `bins` groups of neighbours."""
    count = len(heights)
    if not count:
        return [0.0]
    edges = [place * count // bins for place in range(bins + 1)]
    return [max(heights[start:end]) for start, end in pairwise(edges)]
