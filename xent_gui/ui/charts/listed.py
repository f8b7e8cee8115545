"""Painted charts that are a list of lines, scrolled where there are more than fit."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from xent_gui.ui.charts.chart import Chart
from xent_gui.ui.charts.painted import PaintedChart, RowPointer

_NOTCH = 120  # of a wheel, as Qt counts it
_LINES_A_NOTCH = 2


class ListPointer(RowPointer):
    """Adds the wheel."""

    _chart: ListChart

    def wheel(self, _point: QPointF, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() / _NOTCH * _LINES_A_NOTCH * self._chart.line_height
        event.setAccepted(self._chart.scroll_to(self._chart.offset - turned))


class ListChart(PaintedChart):
    """A chart of lines of equal height within `view`; `lay_out` calls `place_lines`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas.pointer = ListPointer(self)
        self.view = QRectF()
        self.count, self.line_height, self.offset = 0, 1.0, 0.0
        self._on_paper = False

    def place_lines(self, view: QRectF, count: int, least: float, most: float) -> None:
        """So many lines in `view`, as high as there is room, between `least` and `most` pixels."""
        self.view, self.count = view, count
        self.line_height = min(max(view.height() / max(count, 1), least), most)
        if self._on_paper and self.farthest:
            self._cut()
        self.offset = min(max(self.offset, 0.0), self.farthest)

    def _cut(self) -> None:
        """Whole lines only, with room below them to say which ones they are: nobody can scroll a figure."""
        room = self.view.height() - self.dress.metrics("note").height() - 4 * self.dress.zoom
        whole = max(int(room / self.line_height), 1)
        self.view.setHeight(whole * self.line_height)
        self.offset = round(self.offset / self.line_height) * self.line_height

    @property
    def farthest(self) -> float:
        """How far it can be scrolled, in pixels."""
        return max(self.count * self.line_height - self.view.height(), 0.0)

    def scroll_to(self, offset: float) -> bool:
        """Show the lines from so many pixels on; whether that changed anything."""
        wanted = min(max(offset, 0.0), self.farthest)
        changed = wanted != self.offset
        self.offset = wanted
        if changed:
            self.sheet.update()
        return changed

    def reveal(self, line: int) -> None:
        """Bring a line into view."""
        top = line * self.line_height
        self.scroll_to(max(min(self.offset, top), top + self.line_height - self.view.height()))

    def lines_in_view(self) -> range:
        """The lines to draw: those in view, in part or whole."""
        first = math.floor(self.offset / self.line_height + 1e-9)
        last = math.ceil((self.offset + self.view.height()) / self.line_height - 1e-9)
        return range(max(first, 0), min(last, self.count))

    def line_box(self, line: int) -> QRectF:
        """A line in pixels of the sheet."""
        top = self.view.top() + line * self.line_height - self.offset
        return QRectF(self.view.left(), round(top), self.view.width(), self.line_height)

    def line_at(self, point: QPointF) -> int | None:
        """The line at a point of the canvas."""
        if not self.view.contains(point):
            return None
        line = int((point.y() - self.view.top() + self.offset) // self.line_height)
        return line if 0 <= line < self.count else None

    def draw_thumb(self, painter: QPainter) -> None:
        """Where in the list we are, at the right edge."""
        if not self.farthest:
            return
        if self._on_paper:
            self._say_lines(painter)
            return
        whole = self.view.height()
        part = max(whole * whole / (self.count * self.line_height), 18 * self.dress.zoom)
        top = self.view.top() + (whole - part) * self.offset / self.farthest
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.dress.color("edge"))
        painter.drawRoundedRect(QRectF(self.view.right() + 3, top, 4, part), 2, 2)
        painter.restore()

    def _say_lines(self, painter: QPainter) -> None:
        shown = self.lines_in_view()
        said = self.tr("Lines {first} to {last} of {count}").format(
            first=shown.start + 1, last=shown.stop, count=self.count
        )
        painter.setFont(self.dress.font("note"))
        painter.setPen(self.dress.color("muted"))
        below = QRectF(self.view.left(), self.view.bottom() + 2 * self.dress.zoom, self.view.width(), 100)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)

    def prepare_figure(self, ground: bool) -> None:
        super().prepare_figure(ground)
        self._on_paper = True

    def take_options(self, other: Chart) -> None:
        if isinstance(other, ListChart):
            self.offset = other.offset
