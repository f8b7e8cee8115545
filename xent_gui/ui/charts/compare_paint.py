"""How a scene looks in one line: its bars as a small picture, its measures as lengths."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from xent_gui.core.document.readout import Readout
from xent_gui.ui.charts import marks
from xent_gui.ui.charts.bar_paint import draw_dots
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.slots import column_maxima

_PAIRED_FROM = 5.0  # pixels of an outcome in which p and q stand side by side
_WIDEST = 22.0  # pixels of a small bar, before zoom


def draw_picture(
    painter: QPainter, dress: Dress, box: QRectF, readout: Readout, hovered: int | None = None
) -> None:
    """The bars of a scene in `box`, as high as it at the highest; narrow ones merged."""
    p, q = (np.asarray(readout.heights(side), dtype=float) for side in ("p", "q"))
    base = round(box.bottom())
    if len(p):
        top = min(max(float(p.max()), float(q.max())), 1e300) or 1.0
        slot = box.width() / len(p)
        if hovered is not None:
            place = QRectF(box.left() + hovered * slot, box.top() - 4, max(slot, 2.0), box.height() + 8)
            painter.fillRect(place, dress.color("highlight"))
        draw = _draw_pairs if slot >= _PAIRED_FROM else _draw_merged
        draw(painter, dress, box, p / top, q / top)
    painter.fillRect(QRectF(box.left(), base, box.width(), 1), dress.color("muted"))


def _draw_pairs(painter: QPainter, dress: Dress, box: QRectF, p: np.ndarray, q: np.ndarray) -> None:
    slot, base = box.width() / len(p), round(box.bottom())
    width = max(round(min(slot * 0.38, _WIDEST * dress.zoom)), 2)
    for row in range(len(p)):
        middle = round(box.left() + (row + 0.5) * slot)
        for side, part, left in (("p", p[row], middle - width), ("q", q[row], middle)):
            high = max(round(min(part, 1.0) * box.height()), int(part > 0))
            bar = QRectF(left, base - high, width, high)
            painter.fillRect(bar, dress.color(side))
            if side == "q" and width >= 6:
                draw_dots(painter, dress, [bar])


def _draw_merged(painter: QPainter, dress: Dress, box: QRectF, p: np.ndarray, q: np.ndarray) -> None:
    """p as a filled shape, q as a line over it."""
    columns, base, left = max(int(box.width()), 1), round(box.bottom()), round(box.left())
    highs = [np.minimum(column_maxima(side, 0, len(side), columns), 1.0) * box.height() for side in (p, q)]
    for place, high in enumerate(np.rint(highs[0])):
        painter.fillRect(QRectF(left + place, base - high, 1, high), dress.color("p"))
    painter.setPen(QPen(dress.color("q"), 1.6 * dress.zoom))
    painter.drawPolyline(
        QPolygonF([QPointF(left + place + 0.5, base - high) for place, high in enumerate(highs[1])])
    )


def draw_length(painter: QPainter, dress: Dress, bar: QRectF, role: str, endless: bool) -> None:
    """A measure as a length, ending at the right; torn at its left where it has no end."""
    if role == "gap" and bar.width() >= 10:
        marks.draw_hatched(painter, dress, bar, framed=False)
    else:
        painter.fillRect(bar, dress.color(role))
    if endless:
        painter.setPen(QPen(dress.color("text"), 1.4 * dress.zoom))
        x, tooth = bar.left() + 3, 3 * dress.zoom
        points = [(0, -2), (tooth, 1), (0, bar.height() - 1), (tooth, bar.height() + 2)]
        painter.drawPolyline(QPolygonF([QPointF(x + dx, bar.top() + dy) for dx, dy in points]))
