"""The mouse on the bars: dragging, selecting, zooming. It turns movements into the chart's signals."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from xent_gui.core.document.state import Side
from xent_gui.ui.charts.canvas import Pointer
from xent_gui.ui.charts.slots import Slots, nearest_bar

if TYPE_CHECKING:
    from xent_gui.ui.charts.bars import BarsChart

_STARTS_AFTER = 3  # pixels a bar is pulled before it moves: a click moves nothing
_NOTCH = 120  # of a wheel, as Qt counts it
_gestures = count(1)

ALONE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
FINE = Qt.KeyboardModifier.ShiftModifier


@dataclass(slots=True)
class Drag:
    """A bar in hand. All positions are computed from where it was grabbed, so nothing drifts."""

    row: int
    side: Side
    start: float
    grabbed: float
    y: float
    slots: Slots
    ceiling: float
    gesture: tuple[str, int]
    moved: bool = False

    @property
    def value(self) -> float:
        """The height pointed at."""
        return self.slots.dragged(self.start, self.grabbed, self.y, self.ceiling)


class BarPointer(Pointer):
    """Mouse handling of a `BarsChart`."""

    def __init__(self, chart: BarsChart) -> None:
        self._chart = chart
        self.drag: Drag | None = None
        self._pan_from: float | None = None

    # pyqtgraph-free mouse events, in pixels of the canvas

    def press(self, point: QPointF, event: QMouseEvent) -> None:
        chart = self._chart
        chart.setFocus(Qt.FocusReason.MouseFocusReason)
        chart.tools.close_field()
        chart.start_over()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = chart.canvas.to_plot(point)
        if place.y() > chart.canvas.item.slots.height and chart.canvas.zoomed:
            self._pan_from = place.x()
            return
        bar = self._bar_at(place)
        if bar is None:
            return
        chart.motion.finish()
        row, side = bar
        start = float(chart.canvas.item.values(side)[row])
        self.drag = Drag(
            row,
            side,
            start,
            place.y(),
            place.y(),
            chart.canvas.item.slots,
            chart.canvas.top,
            ("bars", next(_gestures)),
        )
        chart.bar_selected.emit(row, side)

    def move(self, point: QPointF, event: QMouseEvent) -> None:
        chart, place = self._chart, self._chart.canvas.to_plot(point)
        if self._pan_from is not None:
            slots = chart.canvas.item.slots
            chart.canvas.pan((self._pan_from - place.x()) / slots.slot)
            self._pan_from = place.x()
        elif self.drag is not None:
            self.drag.y = place.y()
            if not self.drag.moved and abs(place.y() - self.drag.grabbed) >= _STARTS_AFTER:
                self.drag.moved = True
                chart.drag_began()
            self.say(event.modifiers())
        else:
            self._hover(place)

    def release(self, point: QPointF, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        drag, self.drag, self._pan_from = self.drag, None, None
        if drag is not None and drag.moved:
            self._chart.drag_over(drag.gesture)
        self._hover(self._chart.canvas.to_plot(point))

    def say(self, modifiers: Qt.KeyboardModifier) -> None:
        """Tell where the bar in hand is; again when Shift or Alt change meanwhile."""
        drag = self.drag
        if drag is not None and drag.moved:
            fine, alone = bool(modifiers & FINE), bool(modifiers & ALONE)
            self._chart.bar_dragged.emit(drag.row, drag.side, drag.value, fine, alone, drag.gesture)

    def cancel(self) -> bool:
        """Let go of the bar in hand and take the drag back; whether there was one."""
        drag, self.drag = self.drag, None
        if drag is None:
            return False
        if drag.moved:
            self._chart.drag_cancelled.emit(drag.gesture)
            self._chart.drag_over(drag.gesture)
        return True

    def forget(self) -> None:
        """Let go of the bar in hand without a word: what it belonged to is gone."""
        self.drag = None

    def double_click(self, point: QPointF, event: QMouseEvent) -> None:
        place = self._chart.canvas.to_plot(point)
        if place.y() > self._chart.canvas.item.slots.height or place.x() < 0:
            self._chart.canvas.show_all()
            return
        bar = self._bar_at(place)
        if bar is not None and event.button() == Qt.MouseButton.LeftButton:
            self._chart.bar_selected.emit(*bar)
            self._chart.tools.ask()

    def wheel(self, point: QPointF, event: QWheelEvent) -> None:
        view, turned = self._chart.canvas, event.angleDelta()
        if not view.can_zoom:
            event.ignore()
            return
        sideways = turned.x() or (turned.y() if event.modifiers() & FINE else 0)
        if sideways:
            view.pan(-sideways / _NOTCH * 0.1 * (view.last - view.first))
        else:
            view.zoom(0.8 ** (turned.y() / _NOTCH), view.item.slots.data(view.to_plot(point).x()))
        event.accept()

    def leave(self) -> None:
        if self.drag is None:
            self._chart.point_at(None)

    def menu(self, point: QPointF, event: QContextMenuEvent) -> None:
        bar = self._bar_at(self._chart.canvas.to_plot(point))
        if bar is not None:
            self._chart.bar_selected.emit(*bar)
        self._chart.open_menu(event.globalPos())
        event.accept()

    def _bar_at(self, place: QPointF) -> tuple[int, Side] | None:
        view = self._chart.canvas
        item = view.item
        if not -4 <= place.y() <= item.slots.height + view.outcomes.size().height():
            return None
        bar = nearest_bar(item.slots, item.p, item.q, place.x(), place.y())
        return bar if bar is not None and bar[1] in item.sides else None

    def _hover(self, place: QPointF) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        chart = self._chart
        bar = self._bar_at(place)
        chart.point_at(None if bar is None else bar[0])
        inside = bar is not None and place.y() <= chart.canvas.item.slots.height
        if inside and bar is not None and chart.is_locked(bar[0]):
            chart.canvas.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
        elif inside:
            chart.canvas.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
        else:
            chart.canvas.viewport().unsetCursor()
