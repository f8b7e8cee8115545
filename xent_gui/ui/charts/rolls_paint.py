"""How runs of rolls are drawn: the band, the line they settle on, the runs, and p̂ beside p."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from xent_gui.core.document.wording import superscript
from xent_gui.core.language import with_mark
from xent_gui.ui.charts import marks
from xent_gui.ui.charts.digits import grouped
from xent_gui.ui.charts.dress import Dress

if TYPE_CHECKING:
    from xent_gui.ui.charts.waterfall import Floats

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BAND = 1.96
_LOWEST_ROW = 0.76  # of its usual height; lower, the numbers of a row would touch


@dataclass(frozen=True)
class Frame:
    """The plot: m from `first` to `last` on a log axis, values on `scale`."""

    plot: QRectF
    first: int
    last: int
    scale: marks.Scale

    def x(self, m: float) -> float:
        """Pixel of a number of rolls."""
        span = math.log(self.last / self.first) or 1.0
        return self.plot.left() + math.log(m / self.first) / span * self.plot.width()

    def points(self, rolls: Floats, values: Floats) -> QPolygonF:
        """A line through values at numbers of rolls; beyond the plot it is cut off when drawn."""
        low, high = self.scale.low, self.scale.high
        span = high - low
        kept = np.clip(values, low - 5 * span, high + 5 * span)
        ys = self.scale.bottom - (kept - low) / span * (self.scale.bottom - self.scale.top)
        xs = (
            self.plot.left()
            + np.log(rolls / self.first) / math.log(self.last / self.first) * self.plot.width()
        )
        return QPolygonF([QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)])


def draw_band(painter: QPainter, dress: Dress, frame: Frame, mean: float, sigma: float) -> None:
    """Where 95 % of runs are at each m."""
    rolls = np.geomspace(frame.first, frame.last, 120)
    half = _BAND * sigma / np.sqrt(rolls)
    upper, lower = frame.points(rolls, mean + half), frame.points(rolls, mean - half)
    painter.save()
    painter.setClipRect(frame.plot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dress.color("q", 44 if not dress.tokens.dark else 60))
    painter.drawPolygon(QPolygonF([*upper.toList(), *reversed(lower.toList())]))
    painter.restore()


def draw_run(painter: QPainter, dress: Dress, frame: Frame, rolls: Floats, means: Floats, age: int) -> None:
    """A run; `age` 0 is the newest, older ones are fainter."""
    if not len(rolls):
        return
    painter.save()
    painter.setClipRect(frame.plot.adjusted(-4, 0, 4, 0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = dress.color("text", 255) if not age else dress.color("muted", max(200 - 35 * age, 70))
    painter.setPen(QPen(color, (1.8 if not age else 1.1) * dress.zoom, j=Qt.PenJoinStyle.RoundJoin))
    line = frame.points(rolls, means)
    painter.drawPolyline(line)
    if not age:
        painter.setBrush(color)
        painter.drawEllipse(line.at(line.size() - 1), 2.5 * dress.zoom, 2.5 * dress.zoom)
    painter.restore()


def draw_limit(painter: QPainter, dress: Dress, frame: Frame, mean: float, text: str) -> None:
    """The dashed line that runs settle on, with its name above the right end."""
    y = round(frame.scale.y(mean)) + 0.5
    pen = QPen(dress.color("q"), 2 * dress.zoom)
    pen.setDashPattern([4.0, 2.5])
    painter.setPen(pen)
    painter.drawLine(QLineF(frame.plot.left(), y, frame.plot.right(), y))
    width = dress.text_width("title", text)
    center = QPointF(
        frame.plot.right() - width / 2 - 2, y - dress.metrics("title").height() * 0.5 - 5 * dress.zoom
    )
    painter.setFont(dress.font("title"))
    painter.setPen(marks.ink(dress, "q"))
    painter.drawText(QRectF(center.x() - width, center.y() - 20, 2 * width, 40), marks.CENTERED, text)


def draw_axis(painter: QPainter, dress: Dress, frame: Frame) -> None:
    """Powers of ten under the plot."""
    line = dress.metrics("tick").height()
    painter.setFont(dress.font("tick"))
    painter.setPen(dress.color("muted"))
    first, last = math.ceil(math.log10(frame.first)), math.floor(math.log10(frame.last) + 1e-9)
    every = max(math.ceil((last - first + 1) * 56 * dress.zoom / max(frame.plot.width(), 1)), 1)
    for power in range(first, last + 1, every):
        text = grouped(10**power) if power < 5 else f"10{superscript(power)}"
        x = frame.x(10**power)
        painter.drawText(
            QRectF(x - 60, frame.plot.bottom() + 6 * dress.zoom, 120, line), marks.CENTERED, text
        )


def draw_words(painter: QPainter, dress: Dress, plot: QRectF, wide: str, narrow: str) -> None:
    """What the band is, at the upper right of a plot; the shorter words where there is little room."""
    text = wide if dress.text_width("note", wide) <= plot.width() * 0.86 else narrow
    painter.setFont(dress.font("note"))
    painter.setPen(marks.ink(dress, "muted"))
    place = QRectF(plot.left(), plot.top() + 4, plot.width() - 4, dress.metrics("note").height())
    painter.drawText(place, _RIGHT, text)


def draw_beside(
    painter: QPainter,
    dress: Dress,
    box: QRectF,
    title: str,
    rows: Sequence[tuple[str, float, float]],
    rest: str,
) -> None:
    """p̂ beside p: for each (label, p, p̂) a bar of p over a bar of p̂, and both as numbers."""
    line, zoom = dress.metrics("tick").height(), dress.zoom
    painter.setFont(dress.font("value"))
    painter.setPen(dress.color("text"))
    painter.drawText(QRectF(box.left(), box.top(), box.width(), line), _LEFT, title)
    widest = max((dress.text_width("tick", label) for label, _, _ in rows), default=0.0)
    widest = min(widest, 48 * zoom)
    number = dress.text_width("tick", "0.0000") + 6 * zoom
    left = box.left() + widest + 6 * zoom
    room = max(box.right() - left - number, 8.0)
    top_value = max((max(p, seen) for _, p, seen in rows), default=1.0) or 1.0
    step = row_height(dress)
    if not rest:
        step = min(step, (box.height() - line - 6 * zoom) / max(len(rows), 1))
    for at, (label, p, seen) in enumerate(rows):
        top = box.top() + line + 6 * zoom + at * step
        painter.setFont(dress.font("tick"))
        painter.setPen(dress.color("text"))
        short = dress.metrics("tick").elidedText(label, Qt.TextElideMode.ElideRight, widest + 1)
        painter.drawText(QRectF(box.left(), top, widest + 2, step - 4 * zoom), _RIGHT, short)
        half = (step - 6 * zoom) / 2
        painter.fillRect(
            QRectF(left, round(top), max(p / top_value * room, 1), round(half)), dress.color("p")
        )
        seen_box = QRectF(left, round(top) + round(half) + 1, max(seen / top_value * room, 1), round(half))
        painter.fillRect(seen_box, dress.color("text"))
        for value, y, tone in ((p, top - 2 * zoom, "p"), (seen, top + half, "text")):
            painter.setPen(marks.ink(dress, tone))
            place = QRectF(box.right() - number, y, number, half + 3 * zoom)
            painter.drawText(place, _RIGHT, with_mark(f"{value:.4f}"))
    if rest:
        painter.setPen(dress.color("muted"))
        top = box.top() + line + 6 * zoom + len(rows) * step
        painter.drawText(QRectF(box.left(), top, box.width(), line), _LEFT, rest)


def row_height(dress: Dress) -> float:
    """Pixels of an outcome in the column of p̂ beside p."""
    return round(2 * dress.metrics("tick").height() * 0.92 + 6 * dress.zoom)


def rows_that_fit(dress: Dress, height: float, count: int) -> int:
    """How many of `count` outcomes fit into a column: all, a little lower, or some and a last line."""
    line = dress.metrics("tick").height()
    if count * _LOWEST_ROW * row_height(dress) <= height - line - 6 * dress.zoom:
        return count
    return max(int((height - 2 * line - 6 * dress.zoom) / row_height(dress)), 0)
