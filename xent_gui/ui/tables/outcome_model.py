"""The outcomes as Qt's item model: one row for each, the columns that are shown, computed cells on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from xent_gui.core.document.causes import label_of
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.shown import State
from xent_gui.ui.tables.columns import SHOWN_AT_FIRST, OutcomeColumn, cell_text, in_order
from xent_gui.ui.tables.differing import differing_blocks
from xent_gui.ui.tables.entries import check_entry
from xent_gui.ui.tables.row_changes import row_change
from xent_gui.ui.tables.spoken import cell_tip, heading_tip, spoken_cell, spoken_note

Index = QModelIndex | QPersistentModelIndex

_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_TIP, _ALIGN = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_SPOKEN_NOTE = int(Qt.ItemDataRole.AccessibleDescriptionRole)
_ANSWERED = frozenset({_DISPLAY, _EDIT, _TIP, _ALIGN, _SPOKEN, _SPOKEN_NOTE})
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()


class OutcomeModel(QAbstractTableModel):
    """Shows a readout; `setData` changes nothing, it checks the text and says what the user meant.

    `visible` gives the rows in view: only their changes are announced, because nothing keeps the others.
    """

    cell_typed = Signal(int, str, str)  # row, column key, text

    def __init__(self, parent: QObject | None = None, visible: Callable[[], range] | None = None) -> None:
        super().__init__(parent)
        self._visible = visible
        self._readout: Readout | None = None
        self._meanwhile: list[tuple[Readout, int]] | None = None  # while rows come and go: whose they are
        self._place = -1  # of the scene
        self.columns: tuple[OutcomeColumn, ...] = in_order(SHOWN_AT_FIRST)
        self.refusal = ""  # why the last text was not taken
        self.answering = False  # while `cell_typed` is being answered

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # Qt override
        if parent.isValid() or self._readout is None:
            return 0
        return len(self._readout.scene if self._meanwhile is None else self._meanwhile)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # Qt override
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # Qt override
        if role not in _ANSWERED or not index.isValid() or self._readout is None:
            return None
        readout, row, key = self._readout, index.row(), self.columns[index.column()].key
        if self._meanwhile is not None:
            readout, row = self._meanwhile[row]
        if role in (_DISPLAY, _EDIT):
            return cell_text(readout, key, row)
        if role == _ALIGN:
            return _LEFT if key == "label" else _RIGHT
        if role == _TIP:
            return cell_tip(readout, key, row)
        return (spoken_cell if role == _SPOKEN else spoken_note)(readout, key, row)

    def flags(self, index: Index) -> Qt.ItemFlag:  # Qt override
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if self.columns[index.column()].editable else flags

    def headerData(  # Qt override
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> Any:
        if role not in _ANSWERED:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == _DISPLAY else None
        if not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return column.heading
        if role == _ALIGN:
            return _LEFT if column.key == "label" else _RIGHT
        return heading_tip(column, self._readout)

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:  # Qt override
        """Check a text, and if it can stand there, say that it was typed; `refusal` tells why not."""
        self.refusal = ""
        if role != _EDIT or not index.isValid() or not self.columns[index.column()].editable:
            return False
        key = self.columns[index.column()].key
        try:
            check_entry(key, str(value))
        except ValueError as error:
            self.refusal = str(error)
            return False
        self.answering = True
        self.cell_typed.emit(index.row(), key, str(value))
        self.answering = False
        return not self.refusal

    # ours

    @property
    def readout(self) -> Readout | None:
        """The readout that is shown."""
        return self._readout

    def name(self, row: int) -> str:
        """How an outcome is called in a sentence."""
        return "" if self._readout is None else label_of(self._readout.scene, row)

    def text(self, row: int, column: int) -> str:
        """What a cell shows, without the detour over `data`."""
        return "" if self._readout is None else cell_text(self._readout, self.columns[column].key, row)

    def column_of(self, key: str) -> int:
        """Where a column stands; −1 when it is not shown."""
        return next((place for place, column in enumerate(self.columns) if column.key == key), -1)

    def refuse(self, sentence: str) -> None:
        """Say, while `cell_typed` is being answered, why the text cannot be taken."""
        self.refusal = sentence

    def show_state(self, _old: State | None, new: State) -> None:
        """Show the scene in view with as few signals as tell what changed."""
        before, readout = self._readout, new.readout
        if readout is before and new.focus.scene == self._place:
            return
        same_scene, self._place = new.focus.scene == self._place, new.focus.scene
        if before is None or (not same_scene and len(before.scene) != len(readout.scene)):
            self.beginResetModel()
            self._readout = readout
            self.endResetModel()
            return
        places = self._come_and_go(before, readout)
        self._readout, self._meanwhile = readout, None
        rows = range(self.rowCount()) if self._visible is None else self._visible()
        for top, left, bottom, right in differing_blocks(before, readout, self.columns, rows, places):
            self.dataChanged.emit(self.index(top, left), self.index(bottom, right))
        if (before.scene.unit, before.scene.decimals) != (readout.scene.unit, readout.scene.decimals):
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _come_and_go(self, before: Readout, after: Readout) -> list[int] | None:
        """Announce rows that are gone or new, one range at a time; None where there are none.

        Returns
        -------
        list of int, one per row now
            Where the row was before, −1 for a new one.
        """
        change = row_change(before.scene.labels, after.scene.labels)
        if not change.gone and not change.come:
            return None
        self._meanwhile = [(before, row) for row in range(len(before.scene))]
        for gone in reversed(change.gone):
            self.beginRemoveRows(_NOWHERE, gone.start, gone.stop - 1)
            del self._meanwhile[gone.start : gone.stop]
            self.endRemoveRows()
        for come in change.come:
            self.beginInsertRows(_NOWHERE, come.start, come.stop - 1)
            self._meanwhile[come.start : come.start] = [(after, row) for row in come]
            self.endInsertRows()
        return [row if readout is before else -1 for readout, row in self._meanwhile]

    def set_columns(self, keys: Iterable[str]) -> None:
        """Show these columns, and those that cannot be hidden."""
        wanted = in_order(tuple(keys))
        for place in reversed(range(len(self.columns))):
            if self.columns[place] not in wanted:
                self.beginRemoveColumns(_NOWHERE, place, place)
                self.columns = (*self.columns[:place], *self.columns[place + 1 :])
                self.endRemoveColumns()
        for place, column in enumerate(wanted):
            if column not in self.columns:
                self.beginInsertColumns(_NOWHERE, place, place)
                self.columns = (*self.columns[:place], column, *self.columns[place:])
                self.endInsertColumns()
