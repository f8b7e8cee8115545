"""The Σ row: it stands under the table and never scrolls away; its cells stand under the table's columns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QWidget

from xent_gui.core.document.readout import MEASURES, TERM_COLUMNS, Readout
from xent_gui.core.document.shown import Look, State
from xent_gui.ui.style.fonts import set_role, set_tone
from xent_gui.ui.tables.columns import OutcomeColumn, total_text
from xent_gui.ui.tables.dress import TableDress
from xent_gui.ui.tables.outcome_model import OutcomeModel
from xent_gui.ui.tables.plain_label import PlainLabel


class TotalsRow(QWidget):
    """One label per column, so that each sum can be read aloud, and explains itself in a tooltip."""

    def __init__(self, model: OutcomeModel, head: QHeaderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._head = model, head
        self._dress = TableDress(Look())
        self._labels: dict[str, QLabel] = {}
        self._readout: Readout | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Sums"))
        model.columnsInserted.connect(self._on_columns_changed)
        model.columnsRemoved.connect(self._on_columns_changed)

    def show_state(self, old: State | None, new: State) -> None:
        """Show the sums of the scene in view."""
        if old is None or old.look != new.look:
            self._dress = TableDress(new.look)
        if new.readout is not self._readout:
            self._readout = new.readout
            self._fill(new.readout)
        self.arrange()

    def text(self, key: str) -> str:
        """What stands under a column; "" under one that is not shown."""
        label = self._labels.get(key)
        return label.text() if label is not None else ""

    def arrange(self) -> None:
        """Put each sum under its column."""
        for section, column in enumerate(self._model.columns):
            label = self._labels.get(column.key)
            if label is None:
                continue
            left, width = self._head.sectionViewportPosition(section), self._head.sectionSize(section)
            before = self._dress.gutter if column.key == "label" else 0
            after = 0 if column.key == "label" else self._dress.after(section == len(self._model.columns) - 1)
            label.setGeometry(left + before, 1, max(width - before - after, 0), self.height() - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dress.chosen)
        painter.end()

    def _on_columns_changed(self) -> None:
        if self._readout is not None:
            self._fill(self._readout)

    def _fill(self, readout: Readout) -> None:
        shown = {column.key for column in self._model.columns}
        for key in [key for key in self._labels if key not in shown]:
            self._labels.pop(key).deleteLater()
        for column in self._model.columns:
            label = self._labels.get(column.key) or self._made(column)
            text = total_text(readout, column.key)
            if label.text() != text:
                label.setText(text)
            tip = self._tip(column.key, text, readout)
            if label.toolTip() != tip:
                label.setToolTip(tip)
                label.setAccessibleName(tip)

    def _made(self, column: OutcomeColumn) -> QLabel:
        label = PlainLabel(self)
        side = Qt.AlignmentFlag.AlignLeft if column.key == "label" else Qt.AlignmentFlag.AlignRight
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        set_role(label, "number_strong")
        set_tone(label, column.total_tone)
        label.setAccessibleName(self.tr("Sums") if column.key == "label" else "")
        label.show()
        self._labels[column.key] = label
        return label

    def _tip(self, key: str, text: str, readout: Readout) -> str:
        if not text or key == "label":
            return ""
        if key in TERM_COLUMNS:
            said = f"{MEASURES[key].symbol} = {text} {readout.unit(key)}"
            cause = readout.cause(key)
            return f"{said}: {cause}" if cause else said
        return f"Σ{key} = {text}"
