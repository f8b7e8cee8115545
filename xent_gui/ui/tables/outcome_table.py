"""The whole outcome table: the rows, the Σ row under them, and the line about the sums of p and q."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.tables.cell_editor import NoticeMaker
from xent_gui.ui.tables.empty_state import EmptyState
from xent_gui.ui.tables.outcome_grid import COMPACT_ROW, ROOMY_ROW
from xent_gui.ui.tables.outcome_view import OutcomeView
from xent_gui.ui.tables.sum_line import SumLine
from xent_gui.ui.tables.totals import TotalsRow

_UNBOUNDED = 16_777_215  # QWIDGETSIZE_MAX
_LEAST_ROWS = 3


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1000)
        for part in (self.totals, self._bar, self.line):
            column.addWidget(part)
        column.addStretch(1)
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
        self._fit_rows()

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
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Rows as high as there is room for, from compact to roomy; the Σ row right under the last one."""
        if self._state is None:
            return
        view, rows = self.view, len(self._state.scene)
        head = view.head.sizeHint().height()
        compact, roomy = view.dress.length(COMPACT_ROW), view.dress.length(ROOMY_ROW)
        beside = [part.sizeHint().height() for part in (self.totals, self.line) if not part.isHidden()]
        beside.append(self._bar.sizeHint().height() if not self._bar.isHidden() else 0)
        room = self.height() - head - sum(beside)
        height = max(compact, min(roomy, room // rows)) if rows else roomy
        view.set_row_height(height)
        view.setMinimumHeight(head + _LEAST_ROWS * compact)
        view.setMaximumHeight(head + rows * height if 0 < rows * height < _UNBOUNDED - head else _UNBOUNDED)
        self.empty.setGeometry(0, head, self.width(), max(self.height() - head, 0))

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
            self._fit_rows()
        self.totals.arrange()

    def _on_scrolled(self, value: int) -> None:
        self._bar.setValue(value)
        self.totals.arrange()

    def _on_paste_asked(self) -> None:
        self.view.setFocus()
        self.view.paste()
