"""The mouse on the areas: lines dragged up and down change q, edges dragged aside change p."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from xent_gui.core.document.state import Side
from xent_gui.ui.charts.area_flats import handle_at
from xent_gui.ui.charts.area_layout import Boxes, edge_at, q_for_height, width_for_edge
from xent_gui.ui.charts.bar_pointer import ALONE, FINE
from xent_gui.ui.charts.marks import Scale
from xent_gui.ui.charts.painted import RowPointer

if TYPE_CHECKING:
    from xent_gui.ui.charts.areas import AreasChart

_STARTS_AFTER = 3  # pixels before something moves: a click moves nothing
_EDGE = 5.0  # pixels from an edge that still mean the edge
_gestures = count(1)


@dataclass(slots=True)
class AreaDrag:
    """A line or an edge in hand. All is computed from where it was grabbed, so nothing drifts."""

    row: int
    side: Side
    grabbed: QPointF
    start: float
    boxes: Boxes
    scale: Scale
    per_pixel: float
    base: float
    zoom: float
    gesture: tuple[str, int]
    moved: bool = False

    def value(self, point: QPointF, alone: bool) -> float:
        """The probability pointed at; `start` is the pixel of the line or edge when it was grabbed."""
        if self.side == "p":
            place = (self.start + point.x() - self.grabbed.x()) * self.per_pixel
            return width_for_edge(self.boxes, self.row, place, alone)
        y = self.start + point.y() - self.grabbed.y()
        above = self.scale.top - y
        return q_for_height(self.scale.value(max(y, self.scale.top)), self.base, above, self.zoom)


class AreaPointer(RowPointer):
    """Mouse handling of an `AreasChart`."""

    _chart: AreasChart

    def __init__(self, chart: AreasChart) -> None:
        super().__init__(chart)
        self.drag: AreaDrag | None = None
        self._last = QPointF()

    def press(self, point: QPointF, event: QMouseEvent) -> None:
        chart = self._chart
        super().press(point, event)
        chart.start_over()
        found = self._grip_at(point)
        if event.button() != Qt.MouseButton.LeftButton or found is None or chart.state is None:
            return
        row, side = found
        start = point.x() - chart.left if side == "p" else chart.line_y(row)
        if side == "p":
            start = float(chart.boxes.edges[row + 1]) / chart.per_pixel
        self.drag = AreaDrag(
            row,
            side,
            point,
            start,
            chart.boxes,
            chart.scale,
            chart.per_pixel,
            chart.state.scene.unit.base,
            chart.dress.zoom,
            ("areas", next(_gestures)),
        )
        self._last = point
        chart.bar_selected.emit(row, side)

    def move(self, point: QPointF, event: QMouseEvent) -> None:
        drag = self.drag
        if drag is None:
            super().move(point, event)
            self._show_cursor(point)
            return
        self._last = point
        if math.dist(point.toTuple(), drag.grabbed.toTuple()) >= _STARTS_AFTER:
            drag.moved = True
        self.say(event.modifiers())

    def say(self, modifiers: Qt.KeyboardModifier) -> None:
        """Tell where what is in hand is; again when Shift or Alt change meanwhile."""
        drag = self.drag
        if drag is not None and drag.moved:
            fine, alone = bool(modifiers & FINE), bool(modifiers & ALONE)
            value = drag.value(self._last, alone)
            self._chart.bar_dragged.emit(drag.row, drag.side, value, fine, alone, drag.gesture)

    def release(self, point: QPointF, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        drag, self.drag = self.drag, None
        if drag is not None and drag.moved:
            self._chart.drag_ended.emit(drag.gesture)
            self._chart.arrange()
        self._show_cursor(point)

    def cancel(self) -> bool:
        """Let go and take the drag back; whether there was one."""
        drag, self.drag = self.drag, None
        if drag is not None and drag.moved:
            self._chart.drag_cancelled.emit(drag.gesture)
            self._chart.arrange()
        return drag is not None

    def leave(self) -> None:
        if self.drag is None:
            super().leave()

    def _grip_at(self, point: QPointF) -> tuple[int, Side] | None:
        """What can be dragged at a point: a handle of p = 0, an edge, or the line of a box anywhere in it."""
        chart = self._chart
        if not chart.scale.top - 8 <= point.y() <= chart.scale.bottom + 4:
            return None
        flat = handle_at(chart, point)
        if flat is not None:
            return flat, "p"
        place = (point.x() - chart.left) * chart.per_pixel
        if not chart.merged:
            edge = edge_at(chart.boxes, place, _EDGE * chart.per_pixel)
            near_line = edge is not None and any(
                abs(point.y() - chart.line_y(row)) < 4 and chart.pixel_width(row) < 4 * _EDGE
                for row in (edge, edge + 1)
            )
            if edge is not None and not near_line:
                return edge, "p"
        row = chart.row_at(point)
        return None if row is None else (row, "q")

    def _show_cursor(self, point: QPointF) -> None:
        found, viewport = self._grip_at(point), self._chart.canvas.viewport()
        if found is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            viewport.unsetCursor()
            return
        locked = self._chart.state is not None and found[0] in self._chart.state.scene.locked
        shapes = {"p": Qt.CursorShape.SizeHorCursor, "q": Qt.CursorShape.SizeVerCursor}
        viewport.setCursor(Qt.CursorShape.ForbiddenCursor if locked else shapes[found[1]])
