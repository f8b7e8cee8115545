"""How the areas look: filled boxes, lines of q, hatched costs, dashed savings, labels; each on a painter."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from xent_gui.core.language import translate
from xent_gui.ui.charts import marks
from xent_gui.ui.charts.area_flats import draw_flat
from xent_gui.ui.charts.area_layout import averaged

if TYPE_CHECKING:
    from xent_gui.ui.charts.areas import AreasChart

_LINE = 3.0  # pixels of a line of q, before zoom
_HANDLE_FROM = 22.0


def box_edges(chart: AreasChart, row: int) -> tuple[float, float]:
    """Left and right of a box in whole pixels; one with a width is never invisible."""
    left, right = (float(round(chart.pixel(float(chart.boxes.edges[row + end])))) for end in (0, 1))
    return left, right if right > left else left + 1


def draw_pointed(painter: QPainter, chart: AreasChart, row: int) -> None:
    """The highlight behind the outcome that is pointed at."""
    left, right = box_edges(chart, row)
    spread = max(0.0, (4 - (right - left)) / 2)
    top = chart.scale.top
    band = QRectF(left - spread, top, right - left + 2 * spread, chart.body.bottom() - top)
    painter.fillRect(band, chart.dress.color("highlight"))


def draw_frame(painter: QPainter, chart: AreasChart, row: int) -> None:
    """The frame around the outcome that is pointed at: its box covers the highlight."""
    if chart.boxes.widths[row] <= 0:
        return
    left, right = box_edges(chart, row)
    height = float(chart.boxes.filled[row] + max(chart.boxes.extra[row], chart.boxes.saved[row]))
    top = chart.ceiling if math.isinf(height) else chart.scale.y(height)
    painter.setPen(QPen(chart.dress.color("text"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    zero = chart.scale.y(0)
    painter.drawRect(QRectF(left, min(top, zero), right - left, abs(zero - top)))


def draw_boxes(painter: QPainter, chart: AreasChart) -> None:
    """Each box by itself, then lines and handles over all of them."""
    rows = [row for row in range(len(chart.boxes.widths)) if chart.boxes.widths[row] > 0]
    for row in rows:
        _draw_box(painter, chart, row)
    if chart.hovered is not None:
        draw_frame(painter, chart, chart.hovered)
    for row in rows:
        _draw_line(painter, chart, row)
    if chart.handles:
        _draw_grips(painter, chart, rows)
    _draw_words(painter, chart, rows)
    draw_flat(painter, chart)


def _draw_box(painter: QPainter, chart: AreasChart, row: int) -> None:
    dress, scale, boxes = chart.dress, chart.scale, chart.boxes
    left, right = box_edges(chart, row)
    inset = 1 if right - left >= 5 and row + 1 < len(boxes.widths) else 0
    width = right - left - inset
    filled, saved = float(boxes.filled[row]), float(boxes.saved[row])
    level, zero = round(scale.y(filled)), round(scale.y(0))
    painter.fillRect(QRectF(left, min(level, zero), width, abs(zero - level)), dress.color("p"))
    if boxes.endless[row]:
        box = QRectF(left, chart.ceiling, width, level - chart.ceiling)
        painter.save()
        painter.setClipPath(marks.torn(box, 5 * dress.zoom))
        marks.draw_hatched(painter, dress, box)
        painter.restore()
        center = QPointF(box.center().x(), box.top() - dress.metrics("value").height() / 2)
        within = QRectF(chart.left, chart.body.top(), chart.body.width() - chart.left, chart.body.height())
        marks.draw_plate(painter, dress, center, "∞", marks.ink(dress, "gap"), within, solid=False)
    elif boxes.extra[row] > 0:
        top = round(scale.y(filled + float(boxes.extra[row])))
        marks.draw_hatched(painter, dress, QRectF(left, top, width, level - top))
    elif saved > 0:
        crest, x = round(scale.y(filled + saved)) + 0.5, left + 0.5
        end = x + width - 1
        lines = [QLineF(x, level, x, crest), QLineF(x, crest, end, crest), QLineF(end, crest, end, level)]
        marks.draw_dashed(painter, lines, marks.ink(dress, "p"))


def _draw_line(painter: QPainter, chart: AreasChart, row: int) -> None:
    if chart.boxes.endless[row]:
        return
    left, right = box_edges(chart, row)
    thick = round(_LINE * chart.dress.zoom)
    y = round(chart.line_y(row))
    gap = 1 if right - left >= 5 and row + 1 < len(chart.boxes.widths) else 0
    painter.fillRect(QRectF(left, y - thick // 2, right - left - gap, thick), chart.dress.color("q"))


def _draw_grips(painter: QPainter, chart: AreasChart, rows: list[int]) -> None:
    """Pills on the lines, and upright ones on the edges that can be dragged."""
    dress, state = chart.dress, chart.state
    assert state is not None
    zoom, locked = dress.zoom, state.scene.locked
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(dress.color("panel"))
    for place, row in enumerate(rows):
        left, right = box_edges(chart, row)
        if right - left < _HANDLE_FROM * zoom or row in locked:
            continue
        y = chart.ceiling + 14 * zoom if chart.boxes.endless[row] else chart.line_y(row)
        painter.setPen(QPen(dress.color("q"), 1.4 * zoom))
        width = min(18 * zoom, right - left - 6)
        pill = QRectF((left + right - width) / 2, y - 3 * zoom, width, 6 * zoom)
        painter.drawRoundedRect(pill, 3 * zoom, 3 * zoom)
        if place + 1 < len(rows) and chart.pixel_width(rows[place + 1]) >= _HANDLE_FROM * zoom:
            painter.setPen(QPen(dress.color("p"), 1.4 * zoom))
            pill = QRectF(right - 3.5 * zoom, chart.scale.y(0) - 26 * zoom, 6 * zoom, 18 * zoom)
            painter.drawRoundedRect(pill, 3 * zoom, 3 * zoom)
    painter.restore()


def _draw_words(painter: QPainter, chart: AreasChart, rows: list[int]) -> None:
    """Names of the three kinds of area, each in the largest box it has room in."""
    boxes, dress = chart.boxes, chart.dress
    saves = bool(boxes.saved.any())
    told = (
        (
            "on_accent",
            translate("AreasChart", "filled and dashed: H(p)")
            if saves
            else translate("AreasChart", "filled: H(p)"),
            boxes.filled,
            0.0,
        ),
        (
            "gap",
            translate("AreasChart", "extra cost of believing q"),
            boxes.extra,
            boxes.filled,
        ),
    )
    for role, text, heights, base in told:
        spaces = [(heights[row], row) for row in rows if heights[row] > 0]
        best: tuple[float, QRectF] | None = None
        for height, row in spaces:
            left, right = box_edges(chart, row)
            foot = float(base if isinstance(base, float) else base[row])
            top = chart.ceiling + 8 if math.isinf(height) else chart.scale.y(foot + float(height))
            box = QRectF(left, top, right - left, chart.scale.y(foot) - top)
            if best is None or box.width() * box.height() > best[0]:
                best = (box.width() * box.height(), box)
        needed = QRectF(0, 0, dress.text_width("value", text) + 14, dress.metrics("value").height() + 10)
        if best is not None and best[1].width() >= needed.width() and best[1].height() >= needed.height():
            ink = dress.color("on_accent") if role == "on_accent" else marks.ink(dress, role)
            marks.draw_plate(
                painter, dress, best[1].center(), text, ink, best[1], role == "gap" and chart.ground
            )
    if saves:
        _draw_saved_words(painter, chart, rows)


def _draw_saved_words(painter: QPainter, chart: AreasChart, rows: list[int]) -> None:
    """Above the longest run of dashed boxes."""
    boxes, dress = chart.boxes, chart.dress
    runs: list[list[int]] = [[]]
    for row in rows:
        if boxes.saved[row] > 0:
            runs[-1].append(row)
        elif runs[-1]:
            runs.append([])
    run = max(runs, key=lambda run: sum(boxes.widths[row] for row in run))
    text = (
        translate("AreasChart", "dashed: saved on these outcomes")
        if len(run) > 1
        else translate("AreasChart", "dashed: saved")
    )
    left, right = box_edges(chart, run[0])[0], box_edges(chart, run[-1])[1]
    if right - left < dress.text_width("value", text):
        return
    top = chart.scale.y(max(float(boxes.filled[row] + boxes.saved[row]) for row in run))
    center = QPointF((left + right) / 2, top - dress.metrics("value").height() / 2 - 3)
    within = QRectF(chart.left, chart.body.top(), chart.body.width() - chart.left, chart.body.height())
    marks.draw_plate(painter, dress, center, text, marks.ink(dress, "p"), within, solid=False)


def merged_shapes(chart: AreasChart) -> tuple[QPolygonF, ...]:
    """Filled, dashed, hatched area and line of q: the means of each pixel column, which keep all areas."""
    scale, columns = chart.scale, max(int(chart.body.width() - chart.left), 1)
    left, zero, thick = round(chart.left), round(scale.y(0)), round(_LINE * chart.dress.zoom) - 1
    filled, extra, saved, endless = averaged(chart.boxes, columns)
    levels = [round(scale.y(height)) for height in filled.tolist()]
    tops = [round(scale.y(height)) for height in (filled + extra).tolist()]
    tops = [round(chart.ceiling) if torn else top for torn, top in zip(endless, tops, strict=True)]
    crests = [round(scale.y(height)) for height in (filled + saved).tolist()]
    above = [top - thick // 2 for top in tops]
    return (
        marks.band(left, levels, [zero] * columns),
        marks.band(left, crests, levels),
        marks.band(left, tops, levels),
        marks.band(left, above, [y + thick for y in above]),
    )


def draw_merged(painter: QPainter, chart: AreasChart) -> None:
    """Boxes narrower than pixels: savings are tinted, because dashes would be dust."""
    dress = chart.dress
    filled, saved, extra, line = chart.shapes()
    marks.draw_shape(painter, filled, dress.color("p"))
    marks.draw_shape(painter, saved, dress.color("p", 70))
    marks.draw_hatched_shape(painter, dress, extra)
    if chart.hovered is not None:
        draw_frame(painter, chart, chart.hovered)
    marks.draw_shape(painter, line, dress.color("q"))


def draw_labels(painter: QPainter, chart: AreasChart) -> None:
    """Outcomes under their boxes, and p under them."""
    dress, zoom = chart.dress, chart.dress.zoom
    line, small = dress.metrics("label").height(), dress.metrics("value").height()
    for row, label, p in chart.labelled:
        left, right = (chart.pixel(float(chart.boxes.edges[row + end])) for end in (0, 1))
        middle, top = (left + right) / 2, chart.scale.bottom + 5 * zoom
        width = dress.text_width("label", label)
        x = min(max(middle - width / 2, chart.left), chart.body.right() - width)
        if chart.merged:
            painter.fillRect(QRectF(round(middle), chart.scale.bottom, 1, 4 * zoom), dress.color("muted"))
        painter.setFont(dress.font("label"))
        painter.setPen(dress.color("text"))
        painter.drawText(QRectF(x - 20, top, width + 40, line), marks.CENTERED, label)
        if p:
            painter.setFont(dress.font("value"))
            painter.setPen(marks.ink(dress, "p"))
            painter.drawText(QRectF(middle - 100, top + line, 200, small), marks.CENTERED, p)
