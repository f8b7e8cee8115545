"""How a waterfall looks: steps, values, connectors, and the total; each drawn on a painter."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from xent_gui.core.document.readout import MEASURES, TERM_COLUMNS
from xent_gui.core.language import translate
from xent_gui.ui.charts import marks
from xent_gui.ui.charts.bar_paint import draw_dots
from xent_gui.ui.charts.slots import APART
from xent_gui.ui.charts.waterfall import ADDED, merged

if TYPE_CHECKING:
    from xent_gui.ui.charts.terms import TermsChart

_CONNECTED_FROM = 8.0  # pixels of a slot


def draw_steps(painter: QPainter, chart: TermsChart) -> None:
    """Each step by itself, connected to the next where there is room."""
    fall, dress = chart.fall, chart.dress
    boxes = [chart.box_of(row) for row in range(chart.slots.count)]
    if chart.slots.slot >= _CONNECTED_FROM:  # from each step on to the next
        stop = min(fall.first_infinite, len(boxes))
        ends = [*boxes[1:], chart.total_box]
        lines = []
        for row in range(stop):
            y = round(chart.scale.y(float(fall.ends[row]))) + 0.5
            flat = fall.starts[row] == fall.ends[row]
            lines.append(QLineF(boxes[row].left() if flat else boxes[row].right(), y, ends[row].left(), y))
        marks.draw_dashed(painter, lines, dress.color("muted"))
    for row, box in enumerate(boxes):
        _draw_step(painter, chart, row, box)
        if chart.manner:
            _draw_value(painter, chart, row, box)


def _draw_step(painter: QPainter, chart: TermsChart, row: int, box: QRectF) -> None:
    """A step: filled, hatched for a cost of D, dashed for a saving, torn where it is infinite."""
    fall, dress, role = chart.fall, chart.dress, TERM_COLUMNS[chart.key].role
    painter.save()
    if fall.infinite[row]:
        painter.setClipPath(marks.torn(box, 5 * dress.zoom))
    if fall.ends[row] < fall.starts[row]:
        painter.fillRect(box, dress.color(role, 20))
        edges = box.adjusted(0.5, 0.5, -0.5, -0.5)
        corners = [edges.topLeft(), edges.topRight(), edges.bottomRight(), edges.bottomLeft()]
        sides = [QLineF(one, other) for one, other in zip(corners, corners[1:] + corners[:1], strict=True)]
        marks.draw_dashed(painter, sides, dress.color(role))
    elif role == "gap":
        marks.draw_hatched(painter, dress, box)
    else:
        painter.fillRect(box, dress.color(role, 120 if row > fall.first_infinite else 255))
        if role == "q" and box.width() >= 6:
            draw_dots(painter, dress, [box])
    painter.restore()


def _draw_value(painter: QPainter, chart: TermsChart, row: int, box: QRectF) -> None:
    """What stands above a step."""
    dress, text = chart.dress, chart.text(row)
    line = dress.metrics("value").height()
    painter.setFont(dress.font("value"))
    painter.setPen(marks.ink(dress, TERM_COLUMNS[chart.key].role))
    if chart.manner == "level":
        place = QRectF(box.center().x() - chart.slots.slot, box.top() - line - 2, 2 * chart.slots.slot, line)
        painter.drawText(place, marks.CENTERED, text)
        return
    painter.save()
    painter.translate(box.center().x(), box.top() - 5)
    painter.rotate(-90)
    painter.drawText(QRectF(0, -line / 2, 400, line), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


def draw_merged(painter: QPainter, chart: TermsChart) -> None:
    """Steps narrower than pixels: the levels of each pixel column, tinted down to 0."""
    dress, role = chart.dress, TERM_COLUMNS[chart.key].role
    columns = max(int(chart.slots.width), 1)
    zero = round(chart.scale.y(0))
    lows, highs, endless = merged(chart.fall, columns)
    tops = [round(chart.scale.y(high)) - 1 for high in highs.tolist()]
    tops = [chart.ceiling if torn else top for torn, top in zip(endless, tops, strict=True)]
    foots = [round(chart.scale.y(low)) for low in lows.tolist()]
    foots = [max(foot, top + 3) for foot, top in zip(foots, tops, strict=True)]
    marks.draw_shape(painter, marks.band(round(chart.left), tops, [zero] * columns), dress.color(role, 40))
    marks.draw_shape(painter, marks.band(round(chart.left), tops, foots), dress.color(role))


def draw_total(painter: QPainter, chart: TermsChart) -> None:
    """The bar of the total, split into the two measures it is the sum of."""
    dress, box, line = chart.dress, chart.total_box, chart.dress.metrics("label").height()
    assert chart.state is not None
    total, role = chart.fall.total, TERM_COLUMNS[chart.key].role
    parts = [chart.state.readout.value(part) for part in ADDED[chart.key]]
    painter.save()
    if math.isinf(total):
        painter.setClipPath(marks.torn(box, 5 * dress.zoom))
    if parts and min(parts) >= 0 and math.isfinite(parts[0]):
        level = round(chart.scale.y(parts[0]))
        base = QRectF(box.left(), level, box.width(), box.bottom() - level)
        painter.fillRect(base, dress.color(MEASURES[ADDED[chart.key][0]].role))
        marks.draw_hatched(painter, dress, QRectF(box.left(), box.top(), box.width(), level - box.top()))
    elif role == "gap":
        marks.draw_hatched(painter, dress, box)
    else:
        painter.fillRect(box, dress.color(role))
    painter.restore()
    painter.setFont(dress.font("title"))
    painter.setPen(marks.ink(dress, role))
    high = dress.metrics("title").height()
    place = QRectF(box.center().x() - 200, box.top() - high - 2, 400, high)
    place.moveRight(
        min(place.right(), chart.body.right() + 200 - dress.text_width("title", chart.total_text()) / 2)
    )
    painter.drawText(place, marks.CENTERED, chart.total_text())
    painter.setFont(dress.font("label"))
    painter.setPen(dress.color("text"))
    foot = QRectF(box.center().x() - 200, chart.scale.bottom + 6 * dress.zoom - APART, 400, line)
    painter.drawText(foot, marks.CENTERED, translate("TermsChart", "total"))


def draw_pointed(painter: QPainter, chart: TermsChart, row: int) -> None:
    """Among narrow steps: the value of the one that is meant."""
    box = chart.box_of(row)
    center = QPointF(box.center().x(), box.top() - chart.dress.metrics("value").height())
    within = QRectF(chart.left, chart.body.top(), chart.slots.width, chart.body.height())
    ink = marks.ink(chart.dress, TERM_COLUMNS[chart.key].role)
    marks.draw_plate(painter, chart.dress, center, chart.about(row), ink, within)
