"""Compare: all scenes of the document side by side, with what ranks them."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from xent_gui.core.document.compare import ranking_note
from xent_gui.core.document.readout import MEASURES
from xent_gui.core.document.shown import State
from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.charts import compare_paint, marks
from xent_gui.ui.charts.bar_labels import elided
from xent_gui.ui.charts.chart import Chart, DataTable, table_of
from xent_gui.ui.charts.compare_layout import (
    COLUMNS,
    MEASURED,
    Line,
    column_spans,
    in_order,
    lines_of,
    longest,
    next_order,
)
from xent_gui.ui.charts.listed import ListChart, ListPointer

_LEAST, _MOST = 34.0, 84.0  # pixels of a line, before zoom
_SORTABLE = tuple(column for column in COLUMNS if column != "picture")


class _Pointer(ListPointer):
    """Clicks on headings and scenes."""

    _chart: CompareChart

    def press(self, point: QPointF, event: QMouseEvent) -> None:
        super().press(point, event)
        chart = self._chart
        if event.button() != Qt.MouseButton.LeftButton:
            return
        column, line = chart.heading_at(point), chart.line_at(point)
        if column is not None:
            chart.sort_by(column)
        elif line is not None:
            chart.scene_chosen.emit(chart.lines[line].index)

    def move(self, point: QPointF, event: QMouseEvent) -> None:
        super().move(point, event)
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._chart.look_at(self._chart.line_at(point))
        hand = self._chart.heading_at(point) is not None or self._chart.line_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self._chart.canvas.viewport().setCursor(shape)

    def leave(self) -> None:
        super().leave()
        self._chart.look_at(None)


class CompareChart(ListChart):
    """One line for each scene: bars of p and q, H(p), H(p, q), D(p‖q)."""

    title = QT_TRANSLATE_NOOP("CompareChart", "Compare")
    description = QT_TRANSLATE_NOOP(
        "CompareChart", "All scenes side by side: their bars, and H(p, q) = H(p) + D(p‖q) in every line."
    )

    scene_chosen = Signal(int)  # index in the document

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas.pointer = _Pointer(self)
        self.column: str | None = None
        self.descending = False
        self.lines: tuple[Line, ...] = ()
        self.spans: dict[str, tuple[float, float]] = {}
        self.looked_at: int | None = None
        self._note: tuple[object, str] | None = None

    # what is said

    def heading(self) -> tuple[str, str]:
        if self.state is None:
            return super().heading()
        told = self.tr("All scenes side by side, in {unit}: H(p, q) = H(p) + D(p‖q) in every line.")
        return self.tr(self.title), told.format(unit=self.state.scene.unit.name)

    def caption(self) -> str:
        """Whether H(p, q) and D(p‖q) rank the scenes alike."""
        if self.state is None:
            return ""
        readouts = self.state.readouts
        if self._note is None or self._note[0] is not readouts:
            self._note = readouts, ranking_note(readouts) or self._agreement()
        return self._note[1]

    def _agreement(self) -> str:
        assert self.state is not None
        measured = [readout.scene for readout in self.state.readouts if len(readout.scene)]
        if len(self.state.readouts) < 2:
            return self.tr("This document has one scene. With a second one, here is where they compare.")
        if all(scene.p.values == measured[0].p.values for scene in measured[1:]):
            return self.tr("All scenes have the same p, so H(p, q) and D(p‖q) rank them alike.")
        return self.tr("H(p, q) and D(p‖q) rank these scenes alike, although their p differ.")

    def hint(self) -> str:
        return self.tr("Click a scene to go to it, a heading to sort.")

    def about(self, row: int) -> str:
        assert self.state is not None
        scene = self.state.scene
        return self.tr("{label}: p {p}, q {q}").format(
            label=scene.labels[row], p=scene.p.shown(row), q=scene.q.shown(row)
        )

    def column_name(self, column: str) -> str:
        """What stands above a column."""
        if column == "title":
            return self.tr("scene")
        return "" if column == "picture" else MEASURES[column].symbol

    # where things are

    def lay_out(self, box: QRectF) -> None:
        assert self.state is not None
        dress, scene = self.dress, self.state.scene
        zoom = dress.zoom
        made = lines_of(self.state.readouts, scene.unit, scene.decimals)
        self.lines = in_order(made, self.column, self.descending)
        texts = [text for line in self.lines for text in line.texts.values()]
        heads = [self.column_name(key) for key in MEASURED]
        number = max(dress.text_width("label", text) for text in (*texts, *heads, "0.0000")) + 14 * zoom
        names = [line.title for line in self.lines]
        title = max(dress.text_width("label", name[:80]) for name in (*names, "")) + 12 * zoom
        self.spans = column_spans(box.width() - 10 * zoom, number, title, 14 * zoom)
        head = dress.metrics("value").height() + 12 * zoom
        view = box.adjusted(0, head, -10 * zoom, 0)
        self.place_lines(view, len(self.lines), _LEAST * zoom, _MOST * zoom)

    def draw_state(self, old: State | None, new: State) -> None:
        super().draw_state(old, new)
        if old is None or old.focus.scene != new.focus.scene:
            self.reveal(self.current_line)
        self.setAccessibleDescription(f"{self.heading()[1]} {self.caption()}")

    @property
    def current_line(self) -> int:
        """The line of the scene in view."""
        assert self.state is not None
        scene = self.state.focus.scene
        return next((at for at, line in enumerate(self.lines) if line.index == scene), 0)

    def heading_at(self, point: QPointF) -> str | None:
        """The column whose heading is at a point, if it can be sorted by."""
        if not self.body.top() <= point.y() < self.view.top():
            return None
        for column in _SORTABLE:
            left, right = self.spans.get(column, (0.0, 0.0))
            if left <= point.x() <= right:
                return column
        return None

    def row_at(self, point: QPointF) -> int | None:
        """The outcome at a point of the current scene's picture."""
        line = self.line_at(point)
        if self.state is None or line is None or line != self.current_line or not len(self.state.scene):
            return None
        left, right = self.spans["picture"]
        part = (point.x() - left) / (right - left)
        return int(part * len(self.state.scene)) if 0 <= part < 1 else None

    # what the user means

    def sort_by(self, column: str) -> None:
        """Sort by a column: least first, then greatest first, then as in the document."""
        self.column, self.descending = next_order(self.column, self.descending, column)
        self.arrange()
        self.reveal(self.current_line)

    def look_at(self, line: int | None) -> None:
        """The mouse is on a line."""
        if line != self.looked_at:
            self.looked_at = line
            self.sheet.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and self.lines:
            line = min(max(self.current_line + step, 0), len(self.lines) - 1)
            if line != self.current_line:
                self.scene_chosen.emit(self.lines[line].index)
        elif Qt.Key.Key_1 <= event.key() < Qt.Key.Key_1 + len(_SORTABLE):
            self.sort_by(_SORTABLE[event.key() - Qt.Key.Key_1])
        else:
            super().keyPressEvent(event)

    # drawing

    def draw(self, painter: QPainter) -> None:
        self._draw_headings(painter)
        painter.save()
        painter.setClipRect(self.view.adjusted(-4, 0, 4, 0))
        for line in self.lines_in_view():
            self._draw_line(painter, line)
        painter.restore()
        self.draw_thumb(painter)

    def _draw_headings(self, painter: QPainter) -> None:
        dress, zoom = self.dress, self.dress.zoom
        high = self.view.top() - self.body.top()
        painter.setFont(dress.font("value"))
        for column, (left, right) in self.spans.items():
            name = self.column_name(column)
            chosen = column == self.column
            painter.setPen(dress.color("text" if chosen else "muted"))
            side = Qt.AlignmentFlag.AlignLeft if column == "title" else Qt.AlignmentFlag.AlignRight
            box = QRectF(left, self.body.top(), right - left, high - 4 * zoom)
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, name)
            if chosen:
                width = dress.text_width("value", name)
                x = left + width + 8 * zoom if column == "title" else right - width - 8 * zoom
                self._draw_arrow(painter, QPointF(x, box.center().y()))
        y = self.view.top() - 1
        painter.fillRect(QRectF(0, y, self.view.right(), 1), dress.color("edge"))

    def _draw_arrow(self, painter: QPainter, center: QPointF) -> None:
        """The direction of the order: up for least first."""
        size = 3.5 * self.dress.zoom * (-1 if self.descending else 1)
        points = [QPointF(-abs(size), size / 2), QPointF(abs(size), size / 2), QPointF(0, -size)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.dress.color("text"))
        painter.drawPolygon(QPolygonF([center + point for point in points]))
        painter.restore()

    def _draw_line(self, painter: QPainter, at: int) -> None:
        assert self.state is not None
        dress, zoom, line, box = self.dress, self.dress.zoom, self.lines[at], self.line_box(at)
        current = line.index == self.state.focus.scene
        if current or at == self.looked_at:
            painter.fillRect(box, dress.color("raised", 255 if current else 130))
        if current:
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), dress.color("p"))
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), dress.color("line"))
        left, right = self.spans["title"]
        name = elided(line.title, right - left - 8 * zoom, lambda text: dress.text_width("label", text))
        painter.setFont(dress.font("label"))
        painter.setPen(dress.color("text"))
        place = QRectF(left + 8 * zoom, box.top(), right - left, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
        left, right = self.spans["picture"]
        picture = QRectF(left, box.top() + 6 * zoom, right - left, box.height() - 12 * zoom)
        readout = self.state.readouts[line.index]
        compare_paint.draw_picture(painter, dress, picture, readout, self.hovered if current else None)
        for key in MEASURED:
            self._draw_number(painter, line, key, box)

    def _draw_number(self, painter: QPainter, line: Line, key: str, box: QRectF) -> None:
        dress, zoom = self.dress, self.dress.zoom
        left, right = self.spans[key]
        high = dress.metrics("label").height()
        top = box.center().y() - (high + 7 * zoom) / 2
        painter.setFont(dress.font("label"))
        painter.setPen(marks.ink(dress, MEASURES[key].role))
        painter.drawText(QRectF(left, top, right - left, high), Qt.AlignmentFlag.AlignRight, line.texts[key])
        value, whole = line.values[key], longest(self.lines)
        if value > 0:
            length = max((right - left) * (1.0 if math.isinf(value) else value / whole), 2.0)
            bar = QRectF(right - length, top + high + 2 * zoom, length, round(5 * zoom))
            compare_paint.draw_length(painter, dress, bar, MEASURES[key].role, math.isinf(value))

    # elsewhere

    def data_table(self) -> DataTable:
        heads = [self.column_name(key) for key in MEASURED]
        header = (self.tr("scene"), *heads)
        return table_of(header, [(line.title, *line.texts.values()) for line in self.lines])

    def take_options(self, other: Chart) -> None:
        super().take_options(other)
        if isinstance(other, CompareChart):
            self.column, self.descending = other.column, other.descending
