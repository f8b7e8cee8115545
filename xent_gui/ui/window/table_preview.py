"""The first rows of a table that is being imported, with what each column is chosen above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from xent_gui.core.formats.csv_table import Preview
from xent_gui.core.formats.reading import ROLES
from xent_gui.core.language import translate
from xent_gui.ui.style.focus_ring import FocusRing
from xent_gui.ui.style.fonts import look_of, scaled


class TablePreview(QTableWidget):
    """Row 0 holds one choice per column; the rows below are as in the file."""

    role_chosen = Signal(int, str)  # column, role

    def __init__(self, parent: QWidget | None = None, roles: Mapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self._roles = roles or ROLES
        self.setAccessibleName(self.tr("First rows of the table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        FocusRing(self)
        self.setWordWrap(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(scaled(120, look_of()))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_preview(self, shown: Preview, roles: Sequence[str]) -> None:
        """Show rows and roles; a choice that is in use stays the same object."""
        columns = len(shown.names)
        self.setColumnCount(columns)
        self.setRowCount(1 + len(shown.rows) + shown.more)
        self.setHorizontalHeaderLabels(
            [
                name or self.tr("column {number}").format(number=place)
                for place, name in enumerate(shown.names, 1)
            ]
        )
        lines = [str(line) for line in shown.lines]
        self.setVerticalHeaderLabels([self.tr("is"), *lines, *(["…"] if shown.more else [])])
        for column in range(columns):
            self._show_role(column, roles[column] if column < len(roles) else "skip")
        for row, cells in enumerate(shown.rows, start=1):
            for column, text in enumerate(cells):
                self._put(row, column, text, column < len(roles) and roles[column] != "skip")
        if shown.more:
            for column in range(columns):
                self._put(1 + len(shown.rows), column, "…", False)
        self.setRowHeight(0, scaled(36, look_of()))

    def clear(self) -> None:  # Qt override
        super().clear()
        self.setRowCount(0)

    def _put(self, row: int, column: int, text: str, used: bool) -> None:
        item = QTableWidgetItem(text)
        if not used:
            item.setForeground(self.palette().placeholderText())
        self.setItem(row, column, item)

    def _show_role(self, column: int, role: str) -> None:
        combo = self.cellWidget(0, column)
        if not isinstance(combo, QComboBox):
            combo = QComboBox(self)
            for key, words in self._roles.items():
                combo.addItem(translate("core", words), key)
            combo.setProperty("column", column)
            combo.activated.connect(self._on_activated)
            combo.installEventFilter(self)
            self.setCellWidget(0, column, combo)
            self.setTabOrder(self.cellWidget(0, column - 1) if column else self, combo)
        name = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        combo.setAccessibleName(self.tr("{name} is").format(name=name))
        combo.setCurrentIndex(combo.findData(role))

    def eventFilter(self, _watched: object, event: QEvent) -> bool:  # Qt override
        return (
            event.type() == QEvent.Type.Wheel
        )  # a wheel over the choices scrolls nothing and changes nothing

    def _on_activated(self) -> None:
        combo = self.sender()
        assert isinstance(combo, QComboBox)
        self.role_chosen.emit(int(combo.property("column")), str(combo.currentData()))
