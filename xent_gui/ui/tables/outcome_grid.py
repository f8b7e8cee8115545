"""The grid of the outcome table: how a state comes on the screen, and how a cell is typed in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from xent_gui.core.document.readout import Readout
from xent_gui.core.document.shown import Look, State
from xent_gui.ui.tables.cell_delegate import CellDelegate
from xent_gui.ui.tables.cell_editor import NoticeMaker
from xent_gui.ui.tables.cell_paint import CellMarks, paint_cell
from xent_gui.ui.tables.columns import OutcomeColumn
from xent_gui.ui.tables.differing import may_differ
from xent_gui.ui.tables.dress import TableDress
from xent_gui.ui.tables.needs import needed_widths
from xent_gui.ui.tables.outcome_header import OutcomeHeader, give_viewport
from xent_gui.ui.tables.outcome_model import OutcomeModel
from xent_gui.ui.tables.selection import number_selected

LEAST_ROW, COMPACT_ROW, ROOMY_ROW = 24, 28, 40


class OutcomeGrid(QTableView):
    """Shows a state. `showing` is true meanwhile: what the table does then is no wish of the user."""

    def __init__(self, make_notice: NoticeMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.showing = False
        self.hovered_row: int | None = None
        self.chosen_row: int | None = None
        self.several_selected = False
        self._measured = range(0)  # the rows whose texts the columns are wide enough for
        self.dress = TableDress(Look())
        self.outcomes = OutcomeModel(self, self.visible_rows)
        self.head = OutcomeHeader(self.outcomes, self)
        self.setHorizontalHeader(self.head)
        self.setModel(self.outcomes)
        self.delegate = CellDelegate(self, make_notice)
        self.setItemDelegate(self.delegate)
        self._set_up()

    def _set_up(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # one stands under the Σ row
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(8)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # showing a state

    def show_state(self, old: State | None, new: State) -> None:
        """Show the scene in view, the row chosen and the row hovered."""
        with self.quiet():
            if old is not None and old.focus.scene != new.focus.scene:
                self.delegate.revert()  # what is typed belongs to the scene that is gone
            if old is None or old.look != new.look:
                self._wear(TableDress(new.look))
            before = self.outcomes.readout
            self.outcomes.show_state(old, new)
            fresh = old is None or _needs_fresh_widths(old, new)
            if fresh:
                self.head.forget_needs()
            if fresh or before is None or self.visible_rows() != self._measured:
                self.measure()
            elif before is not new.readout:
                self._measure_changed(before, new.readout)
            self._show_focus(new)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """What happens meanwhile is no wish of the user: no cell is told to be selected."""
        before, self.showing = self.showing, True
        try:
            yield
        finally:
            self.showing = before

    def measure(self, changed: Sequence[OutcomeColumn] | None = None) -> None:
        """Widen the columns to what the rows in view need; after an edit only those that it changed."""
        readout, every = self.outcomes.readout, self.outcomes.columns
        if readout is not None:
            columns, self._measured = every if changed is None else changed, self.visible_rows()
            rows, sampled = self._measured, changed is None
            self.head.need(needed_widths(readout, columns, every[-1], rows, self.dress, sampled))

    def _measure_changed(self, before: Readout, after: Readout) -> None:
        self.measure([column for column in self.outcomes.columns if may_differ(before, after, column.key)])

    def set_columns(self, keys: Iterable[str]) -> None:
        """Show these columns, and those that cannot be hidden."""
        with self.quiet():
            self.delegate.revert()
            self.outcomes.set_columns(keys)
            self.measure()
            self.head.fit()

    def visible_rows(self) -> range:
        """The rows in view."""
        first, last = self.rowAt(0), self.rowAt(max(self.viewport().height() - 1, 0))
        return range(max(first, 0), (last if last >= 0 else self.outcomes.rowCount() - 1) + 1)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current and select it alone; Qt's own way looks at Ctrl and Shift as they are held."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.outcomes.index(row, column), flags)

    def set_row_height(self, height: int) -> None:
        """Make all rows this high, in pixels; the first one in view stays where it is."""
        if self.verticalHeader().defaultSectionSize() != height:
            first = max(self.rowAt(0), 0)
            self.verticalHeader().setDefaultSectionSize(height)
            self.verticalScrollBar().setValue(first * height)

    def _wear(self, dress: TableDress) -> None:
        self.dress = dress
        self.head.wear(dress)
        self.viewport().update()

    def _show_focus(self, new: State) -> None:
        focus = new.focus
        for row in {self.hovered_row, focus.hovered, self.chosen_row, focus.outcome}:
            self._update_row(row)
        self.hovered_row, self.chosen_row = focus.hovered, focus.outcome
        current = self.currentIndex()
        row_now = current.row() if current.isValid() else None
        if self.delegate.editor is not None or focus.outcome == row_now:
            return
        if focus.outcome is None or focus.outcome >= self.outcomes.rowCount():
            self.selectionModel().clear()
            return
        column = current.column() if current.isValid() else self.outcomes.column_of(focus.side)
        self.go_to(focus.outcome, column)

    def _update_row(self, row: int | None) -> None:
        if row is not None and 0 <= row < self.outcomes.rowCount():
            top = self.rowViewportPosition(row)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))

    # what Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:  # Qt override
        """Paint the cells; Qt's own way asks model and style a dozen things about each, at twice the cost."""
        readout, columns = self.outcomes.readout, self.outcomes.columns
        painter, last = QPainter(self.viewport()), len(columns) - 1
        painter.fillRect(event.rect(), self.dress.panel)
        if readout is None:
            return
        there, focused = self.currentIndex(), self.hasFocus() or self.viewport().hasFocus()
        current = (there.row(), there.column()) if focused else None
        for part in cast("Iterable[QRect]", event.region()):
            spans = [(place, *self._across(place)) for place in self._columns_in(part)]
            for row in self._rows_in(part):
                hovered, chosen = row == self.hovered_row, row == self.chosen_row
                top, height = self.rowViewportPosition(row), self.rowHeight(row)
                for place, left, width in spans:
                    selected = self.several_selected and self._is_selected(row, place)
                    marks = CellMarks(hovered, chosen, selected, (row, place) == current, place == last)
                    box = QRect(left, top, width, height)
                    paint_cell(painter, box, self.dress, readout, columns[place], row, marks)
        painter.end()

    def _rows_in(self, part: QRect) -> range:
        return _between(self.rowAt(part.top()), self.rowAt(part.bottom()), self.outcomes.rowCount())

    def _columns_in(self, part: QRect) -> range:
        first, last = self.columnAt(part.left()), self.columnAt(part.right())
        return _between(first, last, self.outcomes.columnCount())

    def _across(self, place: int) -> tuple[int, int]:
        """Where a column begins, and how wide it is."""
        return self.columnViewportPosition(place), self.columnWidth(place)

    def _is_selected(self, row: int, place: int) -> bool:
        return self.selectionModel().isSelected(self.outcomes.index(row, place))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # Qt override
        before, self.several_selected = self.several_selected, number_selected(self.selectionModel()) > 1
        super().selectionChanged(selected, deselected)
        if before != self.several_selected:
            self.viewport().update()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # Qt override
        """Close the editor, but not one whose text was refused: it would be lost silently."""
        kept = hint != QAbstractItemDelegate.EndEditHint.RevertModelCache
        if kept and editor is self.delegate.editor and self.delegate.editor.refusal:
            return
        super().closeEditor(editor, hint)

    def focusInEvent(self, event: QFocusEvent) -> None:  # Qt override
        """Not choose an outcome only because the window has come to the front."""
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason and not self.currentIndex().isValid():
            QWidget.focusInEvent(self, event)
        else:
            super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self.head.fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # Qt override
        super().scrollContentsBy(dx, dy)
        if dy and not self.showing:
            self.measure()


def _needs_fresh_widths(old: State, new: State) -> bool:
    """Whether what the columns needed so far says nothing about what they need now."""
    if old.focus.scene != new.focus.scene or old.look != new.look or old.path != new.path:
        return True
    return (old.scene.unit, old.scene.decimals) != (new.scene.unit, new.scene.decimals)


def _between(first: int, last: int, count: int) -> range:
    """The places from one to another, as Qt tells them: -1 is beyond the last of them."""
    if first < 0:
        return range(0)
    return range(first, last + 1 if last >= 0 else count)
