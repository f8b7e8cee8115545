"""Moving rows with the mouse: press a label, drag, and a line shows where they will stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from xent_gui.ui.tables.outcome_view import OutcomeView

_EDGE = 24  # pixels from the top and bottom within which the table scrolls
_SCROLL_EVERY = 30  # milliseconds


class RowDrag(QObject):
    """One drag of rows, from press to release; emits nothing, the view asks `release` where they go."""

    def __init__(self, view: OutcomeView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._rows: list[int] = []
        self._to: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_EVERY)
        self._timer.timeout.connect(self._scroll)

    @property
    def armed(self) -> bool:
        """Whether a label is pressed."""
        return self._pressed is not None

    @property
    def active(self) -> bool:
        """Whether rows are being dragged."""
        return self._to is not None

    def press(self, at: QPoint, rows: list[int]) -> None:
        """The mouse went down on the label of one of these rows."""
        self._pressed, self._rows, self._to = at, rows, None

    def move(self, at: QPoint) -> None:
        """The mouse moved with the button down."""
        if self._pressed is None:
            return
        if not self.active and (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        if not self.active:
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._timer.start()
        self._to = self._boundary(at.y())
        self._view.viewport().update()

    def release(self) -> tuple[list[int], int] | None:
        """The rows and the row before which they are to stand; None where nothing moves."""
        rows, to = self._rows, self._to
        self.cancel()
        if to is None or not rows:
            return None
        together = rows[-1] - rows[0] == len(rows) - 1
        return None if together and rows[0] <= to <= rows[-1] + 1 else (rows, to)

    def cancel(self) -> None:
        """Forget the drag."""
        if self.active:
            self._view.viewport().unsetCursor()
            self._view.viewport().update()
        self._timer.stop()
        self._pressed, self._rows, self._to = None, [], None

    def paint(self, painter: QPainter) -> None:
        """Draw the line where the rows will stand."""
        if self._to is None:
            return
        view = self._view
        last = view.outcomes.rowCount() - 1
        below = self._to > last
        y = view.rowViewportPosition(min(self._to, last)) + (view.rowHeight(last) if below else 0)
        y = max(1, min(y, view.viewport().height() - 2))
        thickness = view.dress.length(3)
        painter.fillRect(0, y - thickness // 2, view.viewport().width(), thickness, view.dress.accent)

    def _boundary(self, y: int) -> int:
        """The row before which a drop at this height lands."""
        view, rows = self._view, self._view.outcomes.rowCount()
        row = view.rowAt(max(0, min(y, view.viewport().height() - 1)))
        if row < 0:
            return rows
        return row + (y > view.rowViewportPosition(row) + view.rowHeight(row) // 2)

    def _scroll(self) -> None:
        view = self._view
        y = view.viewport().mapFromGlobal(view.cursor().pos()).y()
        direction = -1 if y < _EDGE else 1 if y > view.viewport().height() - _EDGE else 0
        bar = view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + direction * view.rowHeight(0) // 2)
        if bar.value() != before:
            self._to = self._boundary(y)
            view.viewport().update()
