"""Areas: boxes p wide and −log p high under lines at −log q; the areas are the numbers themselves."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from xent_gui.core.document.shown import State
from xent_gui.core.document.wording import listed
from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.charts import area_paint, marks
from xent_gui.ui.charts.area_flats import handle_at
from xent_gui.ui.charts.area_layout import boxes_of, label_places, row_at, sampled_rows
from xent_gui.ui.charts.area_pointer import AreaPointer
from xent_gui.ui.charts.bar_labels import elided
from xent_gui.ui.charts.bar_pointer import ALONE, FINE
from xent_gui.ui.charts.chart import DataTable, table_of
from xent_gui.ui.charts.painted import PaintedChart

_MERGED_BELOW = 4.0  # pixels of a box, on average
_LONGEST = 96.0  # pixels of a label, before zoom
_LOWER = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}  # a line up is a smaller q
_WIDER = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}


class AreasChart(PaintedChart):
    """The chart of areas: lines and edges are handles on q and p, as bars are in the chart of bars."""

    title = QT_TRANSLATE_NOOP("AreasChart", "Areas")
    description = QT_TRANSLATE_NOOP(
        "AreasChart",
        "Each box is p(x) wide. Filled: −log p(x) high. Line: −log q(x) high. Area is the number itself.",
    )

    bar_dragged = Signal(int, str, object, bool, bool, object)  # row, side, value, fine, alone, gesture
    drag_cancelled = Signal(object)  # gesture
    drag_ended = Signal(object)  # gesture
    bar_selected = Signal(int, str)  # row, side
    bar_nudged = Signal(int, str, int, bool, bool, object)  # row, side, steps, fine, alone, gesture

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pointer = AreaPointer(self)
        self.canvas.pointer = self.pointer
        self.boxes = boxes_of((), (), ())
        self.scale = marks.Scale(0, 1, 0, 1)
        self.left, self.per_pixel, self.ceiling = 0.0, 1.0, 0.0
        self.merged, self.handles, self.ground = False, True, True
        self.labelled: list[tuple[int, str, str]] = []  # row, label, p
        self._shapes: tuple[object, tuple[QPolygonF, ...]] | None = None

    # what is said

    def caption(self) -> str:
        if self.state is None:
            return ""
        if not len(self.state.scene):
            return self.tr("There are no outcomes")
        readout, cause = self.state.readout, self.state.readout.cause("cross_entropy")
        told = self.tr(
            "Under the line: H(p, q) = {cross} {unit}. Filled: H(p) = {entropy}. Hatched: D(p‖q) = {gap}."
        )
        if self.boxes.saved.any():
            told = self.tr(
                "Under the line: H(p, q) = {cross} {unit}. Filled + dashed: H(p) = {entropy}. "
                "Hatched − dashed: D(p‖q) = {gap}."
            )
        lines = [
            told.format(
                cross=readout.text("cross_entropy"),
                entropy=readout.text("entropy_p"),
                gap=readout.text("kl_divergence"),
                unit=readout.unit("entropy_p"),
            )
        ]
        if cause:
            lines.append(self.tr("Endless, because {cause}.").format(cause=cause))
        if self.boxes.flat:
            names = [self.state.scene.labels[row] for row in self.boxes.flat[:4]]
            named = listed(names, len(self.boxes.flat))
            lines.append(self.tr("No width, no area where p = 0: {outcomes}.").format(outcomes=named))
        return " ".join(lines)

    def about(self, row: int) -> str:
        assert self.state is not None
        scene, readout = self.state.scene, self.state.readout
        return self.tr(
            "{label}: width p = {p}, height −log p = {high}, line −log q = {line} (q = {q})"
        ).format(
            label=scene.labels[row],
            p=scene.p.shown(row),
            q=scene.q.shown(row),
            high=readout.cell("surprisal_p", row),
            line=readout.cell("surprisal_q", row),
        )

    def hint(self) -> str:
        if self.pointer.drag is not None and self.pointer.drag.moved:
            return self.tr("Shift: finer steps. Alt or Ctrl: this one alone. Esc: take it back.")
        if self.boxes.flat:
            return self.tr(
                "Drag a line up or down to change q, an edge or a handle of p = 0 aside to change p."
            )
        return self.tr("Drag a line up or down to change q, an edge aside to change p.")

    # where things are

    def draw_state(self, old: State | None, new: State) -> None:
        if old is not None and (old.focus.scene, len(old.scene)) != (new.focus.scene, len(new.scene)):
            self.pointer.drag = None
        if old is None or old.readout is not new.readout or old.scene is not new.scene:
            readout = new.readout
            heights = (readout.term_values(column) for column in ("surprisal_p", "surprisal_q"))
            self.boxes = boxes_of(readout.heights("p"), *heights)
        super().draw_state(old, new)
        self.setAccessibleDescription(f"{self.heading()[1]} {self.caption()}")

    def lay_out(self, box: QRectF) -> None:
        assert self.state is not None
        dress, boxes = self.dress, self.boxes
        zoom, line = dress.zoom, dress.metrics("value").height()
        low, high = self._range()
        drafts = (marks.Scale(low, part * high, box.top(), box.bottom()) for part in (1.0, 1.3))
        self.left = max(marks.scale_width(dress, draft) for draft in drafts)
        width = max(box.width() - self.left, 2.0)
        self.per_pixel = boxes.total / width if boxes.total > 0 else 1.0
        self.merged = len(boxes.widths) * _MERGED_BELOW > width
        self.labelled = self._labels(width)
        below = dress.metrics("label").height() + 6 * zoom
        if any(p for _, _, p in self.labelled):
            below += line
        top, foot = box.top() + 6 * zoom, box.bottom() - below
        head = (line + 10 * zoom) / max(foot - top, 1.0)
        self.scale = marks.Scale(low, low + (high - low) / max(1 - head, 0.5), top, foot)
        self.ceiling = round(top + line + 4 * zoom)

    def _range(self) -> tuple[float, float]:
        """The ends of the scale; it holds still while something is in hand, and makes room where needed."""
        low, high = self.boxes.lowest, self.boxes.highest
        high = high * (1.25 if self.boxes.endless.any() else 1.0) if high > 0 else 1.0
        drag = self.pointer.drag
        if drag is None:
            return low * 1.05, high
        return min(low * 1.05, drag.scale.low), max(drag.boxes.highest, high)

    def _labels(self, width: float) -> list[tuple[int, str, str]]:
        """The rows with a label, what it says, and p where there is room for it."""
        assert self.state is not None
        scene, dress, boxes = self.state.scene, self.dress, self.boxes
        if not boxes.total > 0:
            return []
        longest, edges = _LONGEST * dress.zoom, boxes.edges / self.per_pixel

        def wide(text: str) -> float:
            return dress.text_width("label", text)

        if self.merged:
            rows = sampled_rows(boxes, width, 1.4 * longest)
            return [(row, elided(scene.labels[row], longest, wide), "") for row in rows]
        texts = [
            elided(label, max(edges[row + 1] - edges[row] - 4, 0.3 * longest), wide)
            for row, label in enumerate(scene.labels)
        ]
        made = []
        for row in label_places(edges, [wide(text) for text in texts], 4 * dress.zoom):
            p = scene.p.shown(row)
            fits = dress.text_width("value", p) <= edges[row + 1] - edges[row] - 4
            made.append((row, texts[row], p if fits else ""))
        if sum(bool(p) for _, _, p in made) * 2 < len(made):
            return [(row, label, "") for row, label, _ in made]
        return made

    def pixel(self, place: float) -> float:
        """Pixel of a coordinate between 0 and Σp."""
        return self.left + place / self.per_pixel

    def pixel_width(self, row: int) -> float:
        """Width of a box in pixels; 0 for none."""
        return float(self.boxes.widths[row]) / self.per_pixel if row < len(self.boxes.widths) else 0.0

    def line_y(self, row: int) -> float:
        """The pixel of a line of q; the top where it is endless."""
        if row >= len(self.boxes.widths):
            return self.scale.top
        height = float(self.boxes.q_heights[row])
        return self.scale.top if np.isinf(height) else self.scale.y(height)

    def row_at(self, point: QPointF) -> int | None:
        if not self.scale.top - 8 <= point.y() <= self.body.bottom():
            return None
        flat = handle_at(self, point)
        if flat is not None:
            return flat
        return row_at(self.boxes, (point.x() - self.left) * self.per_pixel)

    def shapes(self) -> tuple[QPolygonF, ...]:
        """The shapes of merged boxes, kept as long as nothing moves."""
        key = (self.boxes, self.scale, self.left, self.body.width(), self.dress)
        kept = self._shapes
        if kept is None or kept[0] != key:
            kept = self._shapes = key, area_paint.merged_shapes(self)
        return kept[1]

    # drawing

    def draw(self, painter: QPainter) -> None:
        if self.hovered is not None:
            area_paint.draw_pointed(painter, self, self.hovered)
        marks.draw_scale(painter, self.dress, self.scale, self.left, self.body.right())
        if not self.boxes.total > 0:
            return
        (area_paint.draw_merged if self.merged else area_paint.draw_boxes)(painter, self)
        area_paint.draw_labels(painter, self)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        key = Qt.Key(event.key())
        side, steps = ("p", _WIDER[key]) if key in _WIDER else ("q", _LOWER.get(key))
        if event.key() == Qt.Key.Key_Escape and self.pointer.cancel():
            return
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Control):
            self.pointer.say(event.modifiers())
        row = self.hovered
        if steps is None or row is None:
            super().keyPressEvent(event)
            return
        self.start_over()
        fine = side == "q" and bool(event.modifiers() & FINE)  # "+" may need Shift
        self.bar_nudged.emit(row, side, steps, fine, bool(event.modifiers() & ALONE), None)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # Qt override
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Control):
            self.pointer.say(event.modifiers())
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # Qt override
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.drawing:
            self.pointer.cancel()

    def event(self, event: QEvent) -> bool:  # Qt override
        if event.type() == QEvent.Type.ShortcutOverride and self.pointer.drag is not None:
            event.accept()  # while something is in hand, Esc is its own
            return True
        return super().event(event)

    # elsewhere

    def data_table(self) -> DataTable:
        header = (self.tr("outcome"), "p", "q", "−log p", "−log q", "p·(−log p)", "p·(−log q)", "p·log(p/q)")
        if self.state is None:
            return table_of(header, ())
        scene, readout = self.state.scene, self.state.readout
        keys = ("surprisal_p", "surprisal_q", "entropy_p", "cross_entropy", "kl_divergence")
        columns = [readout.cells(key) for key in keys]
        rows = [*zip(scene.labels, scene.p.texts, scene.q.texts, *columns, strict=True)]
        totals = [readout.total(key) for key in keys]
        return table_of(header, [*rows, ("Σ", readout.sum_text("p"), readout.sum_text("q"), *totals)])

    def prepare_figure(self, ground: bool) -> None:
        super().prepare_figure(ground)
        self.handles, self.ground = False, ground
