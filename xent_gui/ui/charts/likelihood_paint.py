"""How the three curves of likelihood, and the data that might have come, are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from xent_gui.ui.charts import marks
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.plotting import pg

if TYPE_CHECKING:
    from xent_gui.ui.charts.likelihood_curves import Curve, Floats

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Told:
    """One line beside a plot: a text in the colour of a token."""

    text: str
    tone: str


@dataclass(frozen=True)
class Panel:
    """One of the plots over w: its title, its curve at places 0 to 1, scaled to 0 to 1, and what is told.

    `short` is the title where it has to stand within the plot.
    """

    title: str
    places: Floats
    heights: Floats
    tone: str
    lines: tuple[Told, ...]
    short: str = ""


def heights_of(curve: Curve) -> tuple[Floats, Floats]:
    """L relative to its maximum, and log L from 1 at its maximum to 0 at the lowest worth showing.

    The lowest is what the curve falls to before the outermost parts of the axis, where it may go to −∞.
    """
    with np.errstate(under="ignore"):
        scaled = np.exp(curve.logs - curve.top)
    inner = curve.logs[(curve.places >= 0.02) & (curve.places <= 0.98)]
    finite = inner[np.isfinite(inner)]
    low = float(finite.min()) if len(finite) else curve.top - 1
    span = max(curve.top - low, 1e-9)
    return scaled, np.maximum((curve.logs - low) / span, -0.5)


def draw_panel(
    painter: QPainter, dress: Dress, panel: Panel, plot: QRectF, beside: QRectF, title: str = "above"
) -> None:
    """A plot with its title, "above" it or within at the "left" or "right", and its numbers beside."""
    line = dress.metrics("value").height()
    draw_ground(painter, dress, plot)
    draw_curve(painter, dress, panel.places, panel.heights, panel.tone, plot)
    if title == "above":
        painter.setFont(dress.font("value"))
        painter.setPen(dress.color("text"))
        painter.drawText(QRectF(plot.left(), plot.top() - line - 3, plot.width(), line), _LEFT, panel.title)
    else:
        half = dress.text_width("value", panel.short) / 2 + 8
        x = plot.left() + half if title == "left" else plot.right() - half
        marks.draw_plate(
            painter, dress, QPointF(x, plot.center().y()), panel.short, dress.color("text"), plot
        )
        painter.setFont(dress.font("value"))
    step = min(line + 4 * dress.zoom, beside.height() / max(len(panel.lines), 1))
    top = beside.center().y() - step * len(panel.lines) / 2
    for at, told in enumerate(panel.lines):
        painter.setPen(marks.ink(dress, told.tone))
        painter.drawText(QRectF(beside.left(), top + at * step, beside.width(), step), _LEFT, told.text)


def draw_ground(painter: QPainter, dress: Dress, plot: QRectF) -> None:
    """The field that a curve stands on."""
    painter.save()
    painter.setPen(QPen(dress.color("line"), 1) if dress.tokens.name == "contrast" else Qt.PenStyle.NoPen)
    painter.setBrush(dress.color("ground"))
    painter.drawRoundedRect(plot.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.restore()


def draw_curve(
    painter: QPainter, dress: Dress, places: Floats, heights: Floats, tone: str, plot: QRectF
) -> None:
    """A curve with heights from 0 to 1 within a plot; what is beyond is cut off at its edge."""
    if not len(places):
        return
    pad = 4 * dress.zoom
    painter.save()
    painter.setClipRect(plot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(dress.color(tone), 2 * dress.zoom, j=Qt.PenJoinStyle.RoundJoin))
    xs = plot.left() + places * plot.width()
    ys = plot.bottom() - pad - heights * (plot.height() - 2 * pad)
    painter.drawPolyline(pg.functions.arrayToQPolygonF(xs, ys))
    painter.restore()


def draw_upright(
    painter: QPainter, color: QColor, x: float, plot: QRectF, dashed: bool, width: float
) -> None:
    """A line across a plot at a parameter or count."""
    pen = QPen(color, width)
    if dashed:
        pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.drawLine(QLineF(round(x), plot.top(), round(x), plot.bottom()))


def draw_slider(
    painter: QPainter, dress: Dress, plot: QRectF, x: float, text: str, ticks: Sequence[tuple[float, str]]
) -> None:
    """The axis of w: a groove with a handle at x, and its numbers below."""
    zoom, y = dress.zoom, plot.center().y()
    line = dress.metrics("tick").height()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dress.color("muted"))
    painter.drawRoundedRect(QRectF(plot.left(), y - 1.5 * zoom, plot.width(), 3 * zoom), 1.5, 1.5)
    painter.setBrush(dress.color("gap"))
    painter.drawEllipse(QPointF(x, y), 8 * zoom, 8 * zoom)
    painter.restore()
    painter.setFont(dress.font("value"))
    painter.setPen(marks.ink(dress, "gap"))
    width = dress.text_width("value", text)
    left = x + 14 * zoom if x + 14 * zoom + width < plot.right() + 60 * zoom else x - 14 * zoom - width
    painter.drawText(QRectF(left, y - line - 3 * zoom, width + 4, line), _LEFT, text)
    painter.setFont(dress.font("tick"))
    painter.setPen(dress.color("muted"))
    for place, words in ticks:
        wide = dress.text_width("tick", words) + 2
        left = max(plot.left() + place * plot.width() - wide / 2, plot.left() - 13 * zoom)
        box = QRectF(left, y + 9 * zoom, wide, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def draw_bars(painter: QPainter, dress: Dress, values: Floats, top: float, plot: QRectF, tone: str) -> None:
    """Bars from the foot of a plot, side by side; merged into the highest of each pixel column when many."""
    count, columns = len(values), max(int(plot.width()), 1)
    if not count or not top > 0:
        return
    color = dress.color(tone)
    slot = plot.width() / count
    if slot >= 2:
        wide = max(min(slot * 0.7, 76 * dress.zoom), 1.0)
        for row, high in enumerate(_pixels(values, top, plot)):
            left = plot.left() + (row + 0.5) * slot - wide / 2
            painter.fillRect(QRectF(round(left), plot.bottom() - high, max(round(wide), 1), high), color)
        return
    starts = np.minimum(np.arange(columns) * count // columns, count - 1)
    left, foot = plot.left(), plot.bottom()
    for x, high in enumerate(_pixels(np.maximum.reduceat(values, starts), top, plot)):
        painter.fillRect(QRectF(left + x, foot - high, 1, high), color)


def draw_levels(painter: QPainter, dress: Dress, values: Floats, top: float, plot: QRectF, tone: str) -> None:
    """A short line across each bar at another value; none where bars are too narrow to carry one."""
    slot = plot.width() / max(len(values), 1)
    if slot < 4:
        return
    painter.setPen(QPen(dress.color(tone), 2 * dress.zoom))
    for row, high in enumerate(_pixels(values, top, plot)):
        left, y = plot.left() + row * slot, plot.bottom() - high
        painter.drawLine(QLineF(left + slot * 0.05, y, left + slot * 0.95, y))


def draw_note(painter: QPainter, dress: Dress, text: str, place: QRectF) -> None:
    """Small muted words."""
    painter.setFont(dress.font("tick"))
    painter.setPen(marks.ink(dress, "muted"))
    painter.drawText(
        place, _LEFT, dress.metrics("tick").elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    )


def _pixels(values: Floats, top: float, plot: QRectF) -> list[float]:
    """Heights of bars; one that is there is never invisible."""
    high = np.rint(values / top * plot.height())
    pixels: list[float] = np.where(values > top * 1e-9, np.maximum(high, 1.0), high).tolist()
    return pixels
