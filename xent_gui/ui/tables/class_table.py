"""The table of a classifier's classes: keys, mouse and clipboard."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from xent_gui.ui.style.fonts import look_of, scaled, set_role
from xent_gui.ui.tables.class_model import LABEL, LOGIT, ClassModel

_ROW = 28  # pixels


class ClassTable(QTableView):
    """Typing goes into the logit of the row, Space makes its class the true one, paste takes a row."""

    logits_pasted = Signal(int, str)  # first row, text
    class_chosen = Signal(int)
    outcome_hovered = Signal(object)  # row, or None

    def __init__(self, model: ClassModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Classes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # by what is in view: a thousand gradients cost a second
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        set_role(self, "number")
        set_role(self.horizontalHeader(), "small_strong")
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.wear()

    def wear(self) -> None:
        """Heights of another look."""
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW, look_of()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            self.logits_pasted.emit(max(index.row(), 0) if index.column() == LOGIT else 0, text)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self.class_chosen.emit(index.row())
        elif event.text().strip() and index.isValid() and index.column() != LOGIT:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index.siblingAtColumn(LOGIT), flag)
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == LABEL:
            self.class_chosen.emit(index.row())  # the whole cell is the target, not only the tick

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # Qt override
        super().mouseMoveEvent(event)
        self._point(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: object) -> None:  # Qt override
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.outcome_hovered.emit(None)

    def _point(self, index: QModelIndex) -> None:
        self.outcome_hovered.emit(index.row() if index.isValid() else None)
