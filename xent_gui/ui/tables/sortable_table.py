"""A table of texts that can be sorted by what they stand for: click a heading, or press Enter on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from xent_gui.ui.style.focus_ring import FocusRing
from xent_gui.ui.style.fonts import look_of, scaled, set_role

Cell = tuple[str, float | str]
"""What is shown, and what it is sorted by."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SORTED_BY = Qt.ItemDataRole.UserRole
_ROW = 28  # pixels


class CellModel(QAbstractTableModel):
    """Rows of cells; text at the left, numbers at the right."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: Sequence[Sequence[Cell]] = ()

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # Qt override
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # Qt override
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> Any:  # Qt override
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole and self._rows:
            return _alignment(self._rows[0][section][1])
        return None

    def data(self, index: Index, role: int = 0) -> Any:  # Qt override
        text, key = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == _SORTED_BY:
            return key
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(key)
        return None


class SortableTable(QTableView):
    """The view of a `CellModel`; whole rows are chosen."""

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = CellModel(headings, self)
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self.cells)
        proxy.setSortRole(_SORTED_BY)
        self.setModel(proxy)
        self.setAccessibleName(name)
        FocusRing(self)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # as given
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW, look_of()))
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        set_role(self, "number")
        set_role(header, "small_strong")

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows, in the order chosen."""
        self.cells.show_rows(rows)

    @property
    def chosen(self) -> int | None:
        """The place of the chosen row among those given to `show_rows`."""
        index = self.currentIndex()
        model = self.model()
        assert isinstance(model, QSortFilterProxyModel)
        return model.mapToSource(index).row() if index.isValid() else None


def _alignment(key: float | str) -> int:
    side = Qt.AlignmentFlag.AlignLeft if isinstance(key, str) else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
