"""The whole outcome table: the rows, the Σ row under them, and the line about the sums of p and q."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.tables.cell_editor import NoticeMaker
from xent_gui.ui.tables.empty_state import EmptyState
from xent_gui.ui.tables.outcome_grid import COMPACT_ROW, LEAST_ROW, ROOMY_ROW
from xent_gui.ui.tables.outcome_view import OutcomeView
from xent_gui.ui.tables.sum_line import SumLine
from xent_gui.ui.tables.totals import TotalsRow

_LEAST_ROWS, _LEAST_WIDTH = 3, 260
_SUMS_MORE = 4  # pixels by which the Σ row is higher than the others


class OutcomeTable(QWidget):
    """Puts the parts together; the signals with what the user meant are those of `view`."""

    normalise_asked = Signal(str)  # "p" or "q"

    def __init__(self, make_notice: NoticeMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = OutcomeView(make_notice, self)
        self.totals = TotalsRow(self.view.outcomes, self.view.head, self)
        self.line = SumLine(self)
        self.empty = EmptyState(self.view)
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._state: State | None = None
        self.setFocusProxy(self.view)
        self.empty.hide()
        self.empty.add_asked.connect(self.view.row_added)
        self.empty.paste_asked.connect(self._on_paste_asked)
        self.line.normalise_asked.connect(self.normalise_asked)
        self.view.refused.connect(self.line.say)
        self.view.head.fitted.connect(self.totals.arrange)
        self._share_scrolling()

    def show_state(self, old: State | None, new: State) -> None:
        """Show the scene in view."""
        self._state = new
        self.view.show_state(old, new)
        self.totals.show_state(old, new)
        self.line.show_state(old, new)
        has_rows = len(new.scene) > 0
        self.totals.setVisible(has_rows)
        self.line.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self._arrange()

    def set_columns(self, keys: Iterable[str]) -> None:
        """Show these columns, and those that cannot be hidden."""
        self.view.set_columns(keys)

    def refuse(self, sentence: str) -> None:
        """Say why something cannot be done: beside the cell that is typed, else in the line below."""
        if self.view.outcomes.answering:
            self.view.outcomes.refuse(sentence)
        else:
            self.line.say(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:  # Qt override
        if event.type() == QEvent.Type.LayoutRequest:  # a part has another height
            self._arrange()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:  # Qt override
        view = self.view
        rows = view.head.sizeHint().height() + _LEAST_ROWS * view.dress.length(COMPACT_ROW)
        beside = view.dress.length(COMPACT_ROW + _SUMS_MORE) + self.line.sizeHint().height()
        return QSize(view.dress.length(_LEAST_WIDTH), rows + beside)

    def sizeHint(self) -> QSize:  # Qt override
        return QSize(self.view.dress.length(424), self.view.dress.length(380))

    def _arrange(self) -> None:
        """Rows as high as there is room for, from compact to roomy; the Σ row right under the last one.

        Not by a layout: that would need a second pass after the first frame, and parts would jump.
        """
        if self._state is None:
            return
        view, rows, width = self.view, len(self._state.scene), self.width()
        head = view.head.sizeHint().height()
        self.empty.setGeometry(0, head, width, max(self.height() - head, 0))
        if not rows:
            view.setGeometry(0, 0, width, self.height())
            return
        line = self.line.sizeHint().height()
        bar = 0 if self._bar.isHidden() else self._bar.sizeHint().height()
        room = self.height() - line - bar
        height = row_height(room - head, rows, view.dress.length)
        sums = height + view.dress.length(_SUMS_MORE)
        view.set_row_height(height)
        with view.quiet():
            top, before = 0, view.height()
            for part, tall in (
                (view, max(min(room - sums, head + rows * height), head + height)),
                (self.totals, sums),
                (self._bar, bar),
                (self.line, line),
            ):
                part.setGeometry(0, top, width, tall)
                top += tall
            if view.height() < before and view.currentIndex().isValid():
                view.scrollTo(view.currentIndex())  # what one works on must not be covered

    def _share_scrolling(self) -> None:
        """Let a scroll bar under the Σ row move the table and the sums together."""
        inner = self.view.horizontalScrollBar()
        self._bar.hide()
        self._bar.setAccessibleName(self.tr("Scroll the columns"))
        inner.rangeChanged.connect(self._on_range_changed)
        inner.valueChanged.connect(self._on_scrolled)
        self._bar.valueChanged.connect(inner.setValue)

    def _on_range_changed(self, low: int, high: int) -> None:
        inner = self.view.horizontalScrollBar()
        self._bar.setRange(low, high)
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        if self._bar.isHidden() != (high <= low):
            self._bar.setVisible(high > low)
            self._arrange()
        self.totals.arrange()

    def _on_scrolled(self, value: int) -> None:
        self._bar.setValue(value)
        self.totals.arrange()

    def _on_paste_asked(self) -> None:
        self.view.setFocus()
        self.view.paste()


def row_height(room: int, rows: int, length: Callable[[float], int]) -> int:
    """How high a row is where `rows` rows and the Σ row have `room`: roomy as far as they fit, else compact.

    `length` is a length at zoom 1 as it is at the zoom in use; all in pixels.
    """
    height = (room - length(_SUMS_MORE)) // (rows + 1)
    return length(COMPACT_ROW) if height < length(LEAST_ROW) else min(height, length(ROOMY_ROW))
