"""What the mouse does in the table beside selecting: hovering, dragging rows, sparing a refused entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QMouseEvent

from xent_gui.ui.tables.row_drag import RowDrag

if TYPE_CHECKING:
    from xent_gui.ui.tables.outcome_view import OutcomeView

_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class TablePointer:
    """Decides mouse events before the table does; each method says whether the event is done with."""

    def __init__(self, view: OutcomeView) -> None:
        self._view = view
        self.drag = RowDrag(view)
        self._row: int | None = None  # under the mouse
        self._click_on: tuple[int, int] | None = (
            None  # a press on a selected label, to become a click or a drag
        )

    def press(self, event: QMouseEvent) -> bool:
        """A button went down."""
        view, at = self._view, event.position().toPoint()
        if not view.delegate.finish():
            view.delegate.take_focus()  # what was typed is refused: it must not be lost by a click
            return True
        index = view.indexAt(at)
        if event.button() != _LEFT or event.modifiers() != _PLAIN or not index.isValid():
            return False
        if view.outcomes.columns[index.column()].key != "label":
            return False
        rows = view.selected_rows()
        if len(rows) > 1 and index.row() in rows:
            self.drag.press(at, rows)
            self._click_on = index.row(), index.column()
            return True  # else the press would take the selection away that is to be dragged
        self.drag.press(at, [index.row()])
        return False

    def move(self, event: QMouseEvent) -> bool:
        """The mouse moved."""
        at = event.position().toPoint()
        self.point(at)
        if not self.drag.armed:
            return False
        self.drag.move(at)
        return True

    def release(self) -> bool:
        """A button went up."""
        if not self.drag.armed:
            return False
        was_drag, clicked = self.drag.active, self._click_on
        self._click_on = None
        moved = self.drag.release()
        if moved is not None:
            self._view.rows_moved.emit(*moved)
        elif clicked is not None and not was_drag:
            self._view.go_to(*clicked)
        return was_drag or clicked is not None

    def cancel(self) -> bool:
        """Escape: forget a drag of rows; False when there was none."""
        active = self.drag.active
        self.drag.cancel()
        self._click_on = None
        return active

    def scrolled(self) -> None:
        """Other rows are under the mouse now."""
        if self._row is not None:
            self.point(self._view.viewport().mapFromGlobal(QCursor.pos()))

    def point(self, at: QPoint | None) -> None:
        """The mouse is here, or (None) nowhere in the table."""
        row = self._view.rowAt(at.y()) if at is not None and self._view.viewport().rect().contains(at) else -1
        wanted = None if row < 0 else row
        if wanted != self._row:
            self._row = wanted
            self._view.outcome_hovered.emit(wanted)
