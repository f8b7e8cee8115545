"""The ground that plots stand on: a pyqtgraph view, its value axis, and the mouse handed to one object."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.plotting import pg
from xent_gui.ui.charts.slots import APART
from xent_gui.ui.charts.ticks import nice_step, tick_texts, tick_values


class Pointer:
    """What a chart does with the mouse; a chart that reads the mouse gives its own to `Canvas.pointer`.

    Points are in pixels of the canvas. pyqtgraph's own mouse handling is not used: it searches all items
    at each move and may drop moves.
    """

    def press(self, point: QPointF, event: QMouseEvent) -> None:
        """A button went down."""

    def move(self, point: QPointF, event: QMouseEvent) -> None:
        """The mouse moved, with or without a button."""

    def release(self, point: QPointF, event: QMouseEvent) -> None:
        """A button went up."""

    def double_click(self, point: QPointF, event: QMouseEvent) -> None:
        """Two quick clicks; the second press does not come as `press`."""

    def wheel(self, _point: QPointF, event: QWheelEvent) -> None:
        """The wheel turned; accept the event where it was used."""
        event.ignore()

    def leave(self) -> None:
        """The mouse left the canvas."""

    def menu(self, _point: QPointF, event: QContextMenuEvent) -> None:
        """The context menu was asked for."""
        event.ignore()


class Canvas(pg.GraphicsLayoutWidget):
    """A view that lays out plots in a grid. It takes no focus: the chart around it has the keyboard."""

    arranged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pointer = Pointer()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # see `wear`
        self.setMinimumSize(80, 60)
        self.ci.layout.setContentsMargins(0, 0, 0, 0)
        self.ci.layout.setSpacing(0)

    def wear(self, dress: Dress) -> None:
        """The panel's colour behind everything."""
        self.setBackground(dress.color("panel"))

    def paint_scene(self, painter: QPainter, target: QRectF) -> None:
        """Draw all of it into `target` of any painter; vectors stay vectors."""
        for _ in range(2):  # an axis that grew moves the plot, which may change the axis once more
            self.ci.layout.activate()
        self.scene().prepareForPaint()
        source = QRectF(self.viewport().rect())
        self.scene().render(painter, target, source, Qt.AspectRatioMode.KeepAspectRatio)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        self.pointer.press(event.position(), event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # Qt override
        self.pointer.move(event.position(), event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # Qt override
        self.pointer.release(event.position(), event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # Qt override
        self.pointer.double_click(event.position(), event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # Qt override
        self.pointer.wheel(event.position(), event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # Qt override
        self.pointer.menu(QPointF(event.pos()), event)

    def leaveEvent(self, _event: Any) -> None:  # Qt override
        self.pointer.leave()


class ValueAxis(pg.AxisItem):
    """An upright axis of round numbers, right-aligned beside the plot, without a line of its own."""

    GAP = 8

    def __init__(self, view: Any, dress: Dress) -> None:
        super().__init__("left", showValues=True, maxTickLength=0)
        self.enableAutoSIPrefix(False)  # of a label: it has none, and each new range would set it anew
        self.most = 6
        self.step: float | None = None  # chosen by itself, unless grid lines of a plot prescribe it
        self.linkToView(view)
        self.wear(dress)

    def wear(self, dress: Dress) -> None:
        """Colours and fonts."""
        self.dress = dress
        self._fit()
        self.update()

    def linkedViewChanged(self, view: Any, new_range: Any = None) -> None:  # pyqtgraph override
        super().linkedViewChanged(view, new_range)
        self._fit()

    def ticks(self) -> tuple[list[float], list[str]]:
        """The values with a tick and how they are written."""
        low, high = self.range
        step = self.step or nice_step(high - low, self.most)
        values = tick_values(low, high, step)
        return values, tick_texts(values, step)

    def _fit(self) -> None:
        """Wide enough for the longest number; whole pixels keep the plot's columns sharp."""
        if not hasattr(self, "dress"):
            return  # pyqtgraph calls while it is being made
        widest = max((self.dress.text_width("tick", text) for text in self.ticks()[1]), default=0.0)
        least = self.dress.text_width("tick", "0.0")
        width = int(max(widest, least)) + 2 + self.GAP
        if width != self.fixedWidth:
            self.setWidth(width)

    def boundingRect(self) -> QRectF:  # Qt override
        overhang = self.dress.metrics("tick").height() / 2 if hasattr(self, "dress") else 8
        return QRectF(self.rect()).marginsAdded(QMarginsF(0, overhang, -APART, overhang))

    def paint(self, painter: QPainter, _option: Any, _widget: Any = None) -> None:  # Qt override
        low, high = self.range
        if not high > low:
            return
        box, line = self.rect(), self.dress.metrics("tick").height()
        painter.setFont(self.dress.font("tick"))
        painter.setPen(self.dress.color("muted"))
        for value, text in zip(*self.ticks(), strict=True):
            y = box.bottom() - (value - low) / (high - low) * box.height()
            place = QRectF(box.left(), y - line / 2, box.width() - self.GAP, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
