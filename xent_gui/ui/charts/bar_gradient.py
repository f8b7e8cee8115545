"""Arrows beside the bars from p to q: the gradient of H(p, q) by the logits, q − p where T = 1.

An arrow is as long as q − p on the axis; it points up where q is more than p. Where slots are too narrow for
one each, neighbours share one: that of the outcome whose q and p differ most.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from xent_gui.core.document.shown import State
from xent_gui.core.language import translate
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.slots import Slots

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LANE = 12.0
"""Pixels, before zoom, that an arrow needs for itself."""

_SHORT = 3.0  # pixels; shorter ones are dots


def legend_names(state: State | None) -> list[tuple[str, str]]:
    """What is told apart on the bars, as (role, words), and how the arrows are to be read."""
    names = [
        ("p", translate("BarsChart", "p true")),
        ("q", translate("BarsChart", "q estimated")),
    ]
    if state is None or not state.look.gradient:
        return names
    classifier = state.scene.classifier
    if classifier is None or classifier.t == 1:
        return [*names, ("gradient", translate("BarsChart", "gradient q − p"))]
    words = translate("BarsChart", "q − p; gradient (q − p)/{t}").format(t=classifier.temperature.strip())
    return [*names, ("gradient", words)]


def sharing(slots: Slots) -> int:
    """How many outcomes share one arrow."""
    return 1 if slots.slot >= LANE * slots.zoom else math.ceil(LANE * slots.zoom / slots.slot)


def arrow_rows(slots: Slots, p: Floats, q: Floats) -> list[int]:
    """The outcomes to draw an arrow for: of each group, counted from the first outcome, the largest."""
    group = sharing(slots)
    apart = np.abs(q - p)
    if group == 1:
        return [row for row in slots.visible if apart[row] > 0]
    first, last = slots.visible.start // group, -(-slots.visible.stop // group)
    starts = [at * group for at in range(first, last) if at * group < len(apart)]
    rows = [start + int(apart[start : start + group].argmax()) for start in starts]
    return [row for row in rows if apart[row] > 0]


def draw_gradient(painter: QPainter, slots: Slots, dress: Dress, p: Floats, q: Floats) -> None:
    """Draw the arrows of all outcomes in view."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    alone = sharing(slots) == 1
    for row in arrow_rows(slots, p, q):
        x = _beside(slots, row) if alone else slots.x(row + 0.5)
        draw_arrow(painter, dress, x, slots.y(float(p[row])), slots.y(float(q[row])))
    painter.restore()


def draw_arrow(painter: QPainter, dress: Dress, x: float, start: float, end: float) -> None:
    """One arrow with a rim in the ground's colour, so that it is seen on bars too."""
    zoom = dress.zoom
    length = abs(end - start)
    head = min(6.0 * zoom, length)
    step = math.copysign(1.0, end - start)
    half = 4.0 * zoom
    if length < _SHORT * zoom:
        tip = QPolygonF()
    else:
        tip = QPolygonF(
            [QPointF(x - half, end - step * head), QPointF(x, end), QPointF(x + half, end - step * head)]
        )
    foot, neck = QPointF(x, start), QPointF(x, end - step * head * 0.8)
    for token, extra in (("panel", 3.0), ("gap", 0.0)):
        color = dress.color(token)
        pen = QPen(color, 2.0 * zoom + extra, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if tip.isEmpty():
            painter.setPen(QPen(color, 4.0 * zoom + extra, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoint(QPointF(x, (start + end) / 2))
            continue
        painter.drawLine(foot, neck)
        painter.setPen(QPen(color, max(extra, 0.5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(color)
        painter.drawPolygon(tip)


def _beside(slots: Slots, row: int) -> float:
    """Right of the bar of q, in the free part of the slot."""
    right = slots.left(row, "q") + slots.bar
    free = max(slots.x(row + 1) - right, 0.0) * 2  # the next slot begins with as much
    beside = right + min(free / 2, LANE * slots.zoom / 2 + 1)
    return min(beside, slots.width - 5 * slots.zoom)
