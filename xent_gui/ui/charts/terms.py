"""Terms: how a measure adds up, one outcome at a time, to its total."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from xent_gui.core.document.readout import MEASURES, TERM_COLUMNS
from xent_gui.core.document.shown import State
from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.charts import marks, term_paint
from xent_gui.ui.charts.bar_paint import column_rect
from xent_gui.ui.charts.chart import DataTable, table_of
from xent_gui.ui.charts.outcome_axis import OutcomeAxis
from xent_gui.ui.charts.painted import PaintedChart
from xent_gui.ui.charts.slots import Slots
from xent_gui.ui.charts.waterfall import ADDED, Waterfall, summed, value_range, waterfall

_FILLED = 0.77  # part of a slot that a step fills
_WIDEST = 76.0  # pixels of a step, before zoom
_SINGLE_FROM = 3.0  # pixels of a slot


class TermsChart(PaintedChart):
    """A waterfall of the terms of the chosen measure."""

    title = QT_TRANSLATE_NOOP("TermsChart", "Terms")
    description = QT_TRANSLATE_NOOP("TermsChart", "How the chosen measure adds up, one outcome at a time.")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = OutcomeAxis(self.dress)
        self.axis.setParentItem(self.sheet)
        self.slots = Slots(0, 1, 1, 0, 1, 1)
        self.scale = marks.Scale(0, 1, 0, 1)
        self.left = self.total_width = 0.0
        self.ceiling = 0  # the pixel that infinite steps reach
        self.manner = ""
        self._known: tuple[object, Waterfall] | None = None

    # what is shown

    @property
    def key(self) -> str:
        """The measure whose terms are shown."""
        return summed("" if self.state is None else self.state.focus.measure)

    @property
    def fall(self) -> Waterfall:
        """The steps, kept as long as the numbers are the same."""
        assert self.state is not None
        readout = self.state.readout
        if self._known is None or self._known[0] != (id(readout), self.key):
            beside = readout.value(ADDED[self.key][0]) if ADDED[self.key] else 0.0
            made = waterfall(readout.term_values(self.key), readout.value(self.key), beside)
            self._known, self._of = ((id(readout), self.key), made), readout
        return self._known[1]

    def text(self, row: int) -> str:
        """A term as shown; with its sign where terms may be of either."""
        assert self.state is not None
        text = self.state.readout.cell(self.key, row)
        signed = self.key.endswith("kl_divergence") and any(digit in text for digit in "123456789")
        return f"+{text}" if signed and not text.startswith("−") else text

    def heading(self) -> tuple[str, str]:
        symbol = MEASURES[self.key].symbol
        told = self.tr("How {symbol} = {formula} adds up, one outcome at a time.")
        if self.key.endswith("kl_divergence"):
            told = self.tr("How {symbol} = {formula} adds up: hatched steps cost, dashed ones save.")
        return (
            self.tr("Terms of {symbol}").format(symbol=symbol),
            told.format(symbol=symbol, formula=MEASURES[self.key].formula),
        )

    def caption(self) -> str:
        if self.state is None:
            return ""
        readout = self.state.readout
        cause = readout.cause(self.key)
        total = self.tr("{symbol} = {value} {unit}").format(
            symbol=MEASURES[self.key].symbol, value=readout.text(self.key), unit=readout.unit(self.key)
        )
        if math.isnan(self.fall.total):
            return cause
        return self.tr("{total}, because {cause}").format(total=total, cause=cause) if cause else total

    def about(self, row: int) -> str:
        assert self.state is not None
        return self.tr("{label}: {term} = {value}").format(
            label=self.state.scene.labels[row], term=TERM_COLUMNS[self.key].heading, value=self.text(row)
        )

    def hint(self) -> str:
        return self.tr("Point at a term: its row, bar, box and formula light up together.")

    # where things are

    def lay_out(self, box: QRectF) -> None:
        state, dress = self.state, self.dress
        assert state is not None
        fall, zoom, scene = self.fall, dress.zoom, state.scene
        draft = marks.Scale(*value_range(fall, 0.9), box.top(), box.bottom())
        self.left = marks.scale_width(dress, draft)
        room = max(box.width() - self.left, 2.0)
        wanted = max(dress.text_width("title", self.total_text()) + 8 * zoom, room / (len(scene) + 1))
        self.total_width = min(max(wanted, 56 * zoom), room / 2, 110 * zoom)
        width = room - self.total_width
        self.slots = Slots(len(scene), width, box.height(), 0, max(len(scene), 1), 1, zoom)
        self.axis.place(self.slots, scene.labels, dress, self.left)
        self.axis.mark(self.hovered, scene.locked)
        line = dress.metrics("value").height()
        depth = max(self.axis.minimumHeight(), line + 8 * zoom)
        self.manner = self._manner(line)
        head = (self._widest() if self.manner == "upright" else dress.metrics("title").height()) + 8 * zoom
        top, foot = box.top() + 6 * zoom, box.bottom() - depth
        part = max(1 - head / max(foot - top, 1.0), 0.5)
        self.scale = marks.Scale(*value_range(fall, part), top, foot)
        self.ceiling = round(foot - part * (foot - top))
        self.axis.setGeometry(QRectF(self.left, foot, width, depth))

    def total_text(self) -> str:
        """The total as shown."""
        assert self.state is not None
        return self.state.readout.text(self.key)

    def _widest(self) -> float:
        rows = range(0, self.slots.count, max(1, self.slots.count // 64))
        return max((self.dress.text_width("value", self.text(row)) for row in rows), default=0.0)

    def _manner(self, line: float) -> str:
        """How the values stand: level, upright, or not at all where steps are too narrow."""
        if not self.slots.count or self.slots.slot < line * 1.02:
            return ""
        return "level" if self._widest() + 4 <= self.slots.slot else "upright"

    def row_at(self, point: QPointF) -> int | None:
        x = point.x() - self.left
        if not 0 <= x < self.slots.width or not self.scale.top - 30 <= point.y() <= self.body.bottom():
            return None
        row = math.floor(self.slots.data(x))
        return row if 0 <= row < self.slots.count else None

    def box_of(self, row: int) -> QRectF:
        """A step in pixels of the sheet; an infinite one reaches to the top."""
        slots, fall = self.slots, self.fall
        width = max(round(min(slots.slot * _FILLED, _WIDEST * slots.zoom)), 1)
        left = round(self.left + slots.x(row + 0.5) - width / 2)
        start, end = float(fall.starts[row]), float(fall.ends[row])
        top = round(self.scale.y(max(start, end)))
        bottom = round(self.scale.y(min(start, end)))
        if fall.infinite[row]:
            top = self.ceiling
        if top == bottom and start != end:
            top -= 1  # a term that is there is never invisible
        return QRectF(left, top, width, bottom - top)

    @property
    def total_box(self) -> QRectF:
        """The bar of the total."""
        width = round(min(self.total_width * _FILLED, _WIDEST * self.slots.zoom))
        left = round(self.left + self.slots.width + (self.total_width - width) / 2)
        total, zero = self.fall.total, self.scale.y(0)
        end = self.ceiling if math.isinf(total) else self.scale.y(0 if math.isnan(total) else total)
        return QRectF(left, round(min(end, zero)), width, abs(round(zero) - round(end)))

    # drawing

    def draw(self, painter: QPainter) -> None:
        slots, dress = self.slots, self.dress
        if self.hovered is not None:
            column = column_rect(slots, self.hovered)
            top = self.scale.top - 4
            painter.fillRect(
                QRectF(self.left + column.x(), top, column.width(), self.scale.bottom - top),
                dress.color("highlight"),
            )
        marks.draw_scale(painter, dress, self.scale, self.left, self.body.right())
        if not slots.count:
            return
        if slots.slot >= _SINGLE_FROM:
            term_paint.draw_steps(painter, self)
        else:
            term_paint.draw_merged(painter, self)
        term_paint.draw_total(painter, self)
        if self.hovered is not None and not self.manner:
            term_paint.draw_pointed(painter, self, self.hovered)

    # elsewhere

    def data_table(self) -> DataTable:
        header = (self.tr("outcome"), TERM_COLUMNS[self.key].heading)
        if self.state is None:
            return table_of(header, ())
        cells = self.state.readout.cells(self.key)
        rows = [*zip(self.state.scene.labels, cells, strict=True), ("Σ", self.state.readout.total(self.key))]
        return table_of(header, rows)

    def draw_state(self, old: State | None, new: State) -> None:
        super().draw_state(old, new)
        self.setAccessibleDescription(f"{self.heading()[1]} {self.caption()}")
