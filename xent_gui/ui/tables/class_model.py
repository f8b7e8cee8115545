"""The classes of a classifier as a table: which is true, its logit, its softmax, the gradient."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from xent_gui.core.document.classifier import Classifier
from xent_gui.core.document.readout import Readout

LABEL, LOGIT, SHARE, GRADIENT = range(4)
Index = QModelIndex | QPersistentModelIndex
_ROLE, _NOWHERE = Qt.ItemDataRole, QModelIndex()


_ANSWERED = frozenset(
    map(int, (_ROLE.TextAlignmentRole, _ROLE.CheckStateRole, _ROLE.DisplayRole, _ROLE.EditRole))
)


class ClassModel(QAbstractTableModel):
    """Shows a readout with a classifier; says what the user meant and changes nothing itself."""

    logit_typed = Signal(int, str)  # row, text
    class_chosen = Signal(int)  # row

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readout: Readout | None = None

    def show_readout(self, readout: Readout | None) -> None:
        """Show other numbers; the same number of rows keeps selection and scrolling."""
        new = readout if readout is not None and readout.classifier is not None else None
        if self._count(new) != self._count(self._readout):
            self.beginResetModel()
            self._readout = new
            self.endResetModel()
            return
        self._readout = new
        if new is not None:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, GRADIENT))

    @property
    def classifier(self) -> Classifier | None:
        """What is shown."""
        return None if self._readout is None else self._readout.scene.classifier

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # Qt override
        return 0 if parent.isValid() else self._count(self._readout)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # Qt override
        return 0 if parent.isValid() else GRADIENT + 1

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:  # Qt override
        if side != Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return _alignment(section)
        if role == _ROLE.ToolTipRole:
            return (
                self.tr("Tick the class that the label names"),
                self.tr("Type or paste logits; −inf rules a class out"),
                self.tr("e^(z/T) divided by their sum, correctly rounded"),
                self.tr("∂H(p, q)/∂z in nats: by how much the loss grows with this logit"),
            )[section]
        names = (self.tr("true class"), self.tr("logit z"), "softmax(z/T)", self.tr("gradient (q − p)/T"))
        return names[section] if role == _ROLE.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:  # Qt override
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        more = {LABEL: Qt.ItemFlag.ItemIsUserCheckable, LOGIT: Qt.ItemFlag.ItemIsEditable}
        return plain | more.get(index.column(), Qt.ItemFlag.NoItemFlags)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:  # Qt override
        if role not in _ANSWERED:
            return None
        readout, row, column = self._readout, index.row(), index.column()
        if readout is None or readout.classifier is None:
            return None
        if role == _ROLE.TextAlignmentRole:
            return _alignment(column)
        if role == _ROLE.CheckStateRole and column == LABEL:
            true = readout.classifier.classifier.label == row
            return Qt.CheckState.Checked if true else Qt.CheckState.Unchecked
        if role in (_ROLE.DisplayRole, _ROLE.EditRole):
            return self._text(readout, row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:  # Qt override
        if role == _ROLE.CheckStateRole and index.column() == LABEL:
            self.class_chosen.emit(index.row())
            return True
        if role == _ROLE.EditRole and index.column() == LOGIT:
            self.logit_typed.emit(index.row(), str(value))
            return True
        return False

    def _text(self, readout: Readout, row: int, column: int) -> str:
        numbers = readout.classifier
        assert numbers is not None
        if column == LABEL:
            return readout.scene.labels[row]
        if column == LOGIT:
            return numbers.classifier.logits[row]
        if column == SHARE:
            return numbers.share(row, readout.scene.decimals)
        return readout.gradient(row)

    @staticmethod
    def _count(readout: Readout | None) -> int:
        return 0 if readout is None else len(readout.scene)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column == LABEL else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
