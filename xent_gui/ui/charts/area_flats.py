"""Handles of the outcomes with p = 0, whose boxes have no width to be grabbed by: pulled aside they open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from xent_gui.ui.charts import marks
from xent_gui.ui.charts.bar_labels import elided

if TYPE_CHECKING:
    from xent_gui.ui.charts.areas import AreasChart

_HEIGHT, _LEAST, _MOST = 24.0, 30.0, 96.0  # pixels of a handle, before zoom
_ARROW = 4.0
_MOST_HANDLES = 40


@dataclass(frozen=True, slots=True)
class Handle:
    """The handle of an outcome without width."""

    row: int
    box: QRectF


def handles_of(chart: AreasChart) -> list[Handle]:
    """Handles at the places where the boxes would be, below each other where places are the same."""
    if chart.merged or chart.state is None or not chart.boxes.total > 0:
        return []
    dress, zoom = chart.dress, chart.dress.zoom
    found: list[Handle] = []
    for row in chart.boxes.flat[:_MOST_HANDLES]:
        if row in chart.state.scene.locked:
            continue
        text = dress.text_width("label", _name(chart, row)) + 26 * zoom
        width = max(text, _LEAST * zoom)
        x = chart.pixel(float(chart.boxes.edges[row]))
        left = min(max(x - width / 2, chart.left), chart.body.right() - width)
        box = QRectF(left, chart.ceiling + 4 * zoom, width, _HEIGHT * zoom)
        while any(box.intersects(other.box) for other in found):
            box.translate(0, (_HEIGHT + 3) * zoom)
        if box.bottom() <= chart.scale.y(0):
            found.append(Handle(row, box))
    return found


def handle_at(chart: AreasChart, point: QPointF) -> int | None:
    """The outcome without width whose handle is at a point."""
    return next((handle.row for handle in handles_of(chart) if handle.box.contains(point)), None)


def draw_flat(painter: QPainter, chart: AreasChart) -> None:
    """Where p = 0: a height without a width, so without an area; and a handle with its label."""
    dress, zoom = chart.dress, chart.dress.zoom
    places = {round(chart.pixel(float(chart.boxes.edges[row]))) for row in chart.boxes.flat}
    lines = [QLineF(x + 0.5, chart.scale.y(0), x + 0.5, chart.ceiling) for x in sorted(places)]
    marks.draw_dashed(painter, lines, marks.ink(dress, "p"))
    if not chart.handles:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(dress.font("label"))
    for handle in handles_of(chart):
        box = handle.box.adjusted(0.5, 2.5, -0.5, -2.5)
        painter.setPen(QPen(dress.color("p"), 1.4 * zoom))
        painter.setBrush(dress.color("highlight" if handle.row == chart.hovered else "panel"))
        painter.drawRoundedRect(box, 5 * zoom, 5 * zoom)
        for x, way in ((box.left() + 5 * zoom, 1), (box.right() - 5 * zoom, -1)):
            tip, arrow = QPointF(x, box.center().y()), _ARROW * zoom
            painter.drawPolyline([tip + QPointF(way * arrow, -arrow), tip, tip + QPointF(way * arrow, arrow)])
        painter.setPen(dress.color("text"))
        painter.drawText(box, marks.CENTERED, _name(chart, handle.row))
    painter.restore()


def _name(chart: AreasChart, row: int) -> str:
    assert chart.state is not None
    dress = chart.dress
    room = _MOST * dress.zoom - 26 * dress.zoom
    return elided(chart.state.scene.labels[row], room, lambda text: dress.text_width("label", text))
