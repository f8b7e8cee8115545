"""The table of outcomes: it is typed in like a spreadsheet, and says what the user meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from xent_gui.ui.tables.cell_editor import NoticeMaker
from xent_gui.ui.tables.outcome_grid import OutcomeGrid
from xent_gui.ui.tables.outcome_model import Index
from xent_gui.ui.tables.selection import selected_columns_by_rows, selected_ranges, selected_rows
from xent_gui.ui.tables.table_clipboard import copy_selection, paste_into
from xent_gui.ui.tables.table_keyboard import TableKeyboard
from xent_gui.ui.tables.table_keys import is_tab
from xent_gui.ui.tables.table_menus import open_cell_menu, open_header_menu
from xent_gui.ui.tables.table_pointer import TablePointer

_FLAGS = QItemSelectionModel.SelectionFlag


class OutcomeView(OutcomeGrid):
    """One row per outcome. It changes nothing by itself: each signal is what the user meant."""

    outcome_hovered = Signal(object)  # row, or None; also while a state is shown, where rows move
    outcome_selected = Signal(object, str)  # row or None, key of the column
    cell_typed = Signal(int, str, str)  # row, column key, text
    cells_cleared = Signal(object)  # list of (rows, keys of entry columns)
    block_pasted = Signal(int, str, object, str)  # row, column key, rows of texts, what was left out
    rows_moved = Signal(object, int)  # rows, the row before which they are to stand
    rows_asked = Signal(str, object)  # "insert_above", "insert_below", "duplicate", "remove", "lock"; rows
    side_asked = Signal(str, str)  # "normalise", "uniform", "counts"; "p" or "q"
    row_added = Signal()  # a new outcome at the end
    columns_chosen = Signal(object)  # keys, by the header's menu
    refused = Signal(str)  # a sentence: why what was asked for cannot be done

    def __init__(self, make_notice: NoticeMaker, parent: QWidget | None = None) -> None:
        super().__init__(make_notice, parent)
        self.pointer = TablePointer(self)
        self.keyboard = TableKeyboard(self)
        self.setAccessibleName(self.tr("Outcomes"))
        self.setAccessibleDescription(
            self.tr("One row for each outcome: p, q, the count n, and the terms computed from them")
        )
        self.delegate.stepped.connect(self.keyboard.step)
        self.outcomes.cell_typed.connect(self.cell_typed)
        self.head.customContextMenuRequested.connect(self._on_header_menu)

    # what is selected

    def selected_rows(self) -> list[int]:
        """Every row of which a cell is selected, ascending; else the row of the current cell."""
        current = self.currentIndex()
        return selected_rows(self.selectionModel()) or ([current.row()] if current.isValid() else [])

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select the columns that are selected now in other rows, the first of them current."""
        ranges = selected_ranges(self.selectionModel())
        place = max(self.currentIndex().column(), 0)
        left = min((part[1] for part in ranges), default=place)
        right = max((part[3] for part in ranges), default=place)
        self.select_block(rows, left, right, place)

    def select_block(self, rows: Sequence[int], left: int, right: int, place: int) -> None:
        """Select the columns from `left` to `right` in rows; the current cell is in column `place`."""
        kept = [row for row in rows if 0 <= row < self.outcomes.rowCount()]
        if not kept:
            return
        selection, start = QItemSelection(), kept[0]
        for row, following in zip(kept, [*kept[1:], -1], strict=True):
            if following != row + 1:
                selection.select(self.outcomes.index(start, left), self.outcomes.index(row, right))
                start = following
        self.selectionModel().setCurrentIndex(self.outcomes.index(kept[0], place), _FLAGS.NoUpdate)
        self.selectionModel().select(selection, _FLAGS.ClearAndSelect)
        self.scrollTo(self.currentIndex())

    # what can be done

    def copy(self) -> bool:
        """Put the selected cells on the clipboard."""
        return copy_selection(self)

    def cut(self) -> None:
        """Put the selected cells on the clipboard and clear them."""
        if self.copy():
            self.clear()

    def paste(self) -> None:
        """Paste what is on the clipboard from the current cell on."""
        paste_into(self)

    def clear(self) -> None:
        """Clear the selected cells; computed ones stay what they are."""
        columns, groups = self.outcomes.columns, []
        for places, rows in selected_columns_by_rows(self.selectionModel()).items():
            keys = tuple(columns[place].entry for place in places if columns[place].editable)
            if keys:
                groups.append((tuple(rows), keys))
        if groups:
            self.cells_cleared.emit(groups)

    def move_rows(self, step: int) -> None:
        """Move the selected rows up (−1) or down (+1) by one place."""
        rows = self.selected_rows()
        if rows and rows[0] + step >= 0 and rows[-1] + step < self.outcomes.rowCount():
            self.rows_moved.emit(rows, rows[0] - 1 if step < 0 else rows[-1] + 2)

    def ask_rows(self, what: str) -> None:
        """Ask for something to be done with the selected rows."""
        rows = self.selected_rows()
        if rows:
            self.rows_asked.emit(what, rows)

    def toggle_column(self, key: str) -> None:
        """Show or hide a column, and tell."""
        shown = [column.key for column in self.outcomes.columns]
        self.set_columns([other for other in shown if other != key] if key in shown else [*shown, key])
        self.columns_chosen.emit(tuple(column.key for column in self.outcomes.columns))

    def go_on(self, ahead: bool) -> None:
        """Give the keyboard to what comes after, or before, the table."""
        self.focusNextPrevChild(ahead)

    # what Qt calls

    def currentChanged(self, current: Index, previous: Index) -> None:  # Qt override
        super().currentChanged(current, previous)
        if self.showing:
            return
        if current.isValid():
            self.outcome_selected.emit(current.row(), self.outcomes.columns[current.column()].key)
        else:
            self.outcome_selected.emit(None, "")

    def event(self, event: QEvent) -> bool:  # Qt override
        """Take our keys before the window's shortcuts do, and Tab before Qt leaves the table with it."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self.keyboard.wants(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and is_tab(event):
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        event.accept()
        if not self.keyboard.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        event.accept()
        if not self.pointer.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # Qt override
        if not self.pointer.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # Qt override
        if not self.pointer.release():
            super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # Qt override
        super().leaveEvent(event)
        self.pointer.point(None)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # Qt override
        super().scrollContentsBy(dx, dy)
        self.pointer.scrolled()

    def paintEvent(self, event: QPaintEvent) -> None:  # Qt override
        super().paintEvent(event)
        if self.pointer.drag.active:
            painter = QPainter(self.viewport())
            self.pointer.drag.paint(painter)
            painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # Qt override
        readout = self.outcomes.readout
        if self.delegate.editor is not None or readout is None:
            return
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        open_cell_menu(self, readout, at)

    def _on_header_menu(self, at: QPoint) -> None:
        open_header_menu(self, self.head.viewport().mapToGlobal(at))
