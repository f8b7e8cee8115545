"""Opens, checks and closes the line in which a cell is typed, and says the whole of a shortened text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from xent_gui.ui.tables.cell_editor import CellEditor, NoticeMaker
from xent_gui.ui.tables.cell_paint import fitting_text, text_box
from xent_gui.ui.tables.outcome_model import Index, OutcomeModel
from xent_gui.ui.tables.spoken import editor_name
from xent_gui.ui.tables.table_keys import step_of

if TYPE_CHECKING:
    from xent_gui.ui.tables.outcome_grid import OutcomeGrid

_ELSEWHERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class CellDelegate(QStyledItemDelegate):
    """Keeps an editor open while its text is refused; `stepped` says where to go after a text was taken."""

    stepped = Signal(str)  # a step of table_keys

    def __init__(self, view: OutcomeGrid, make_notice: NoticeMaker) -> None:
        super().__init__(view)
        self._view = view
        self._make_notice = make_notice
        self.editor: CellEditor | None = None

    def helpEvent(  # Qt override
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole of a text that is shortened, and why a cell is infinite or locked."""
        model = self._view.outcomes
        if event.type() != QEvent.Type.ToolTip or not index.isValid() or model.readout is None:
            return super().helpEvent(event, view, option, index)
        column, dress = model.columns[index.column()], self._view.dress
        locked = column.key == "label" and index.row() in model.readout.scene.locked
        last = index.column() == len(model.columns) - 1
        room = text_box(option.rect, dress, column, locked, last).width()
        text = model.text(index.row(), index.column())
        shown = fitting_text(model.readout, column, index.row(), dress, room)
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        words = "\n".join(part for part in (text if shown != text else "", tip or "") if part)
        QToolTip.showText(event.globalPos(), words, view)
        return True

    # the editor

    def createEditor(  # Qt override
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        view, column = self._view, self._view.outcomes.columns[index.column()]
        readout = view.outcomes.readout
        name = editor_name(readout, column.key, index.row()) if readout is not None else ""
        editor = CellEditor(parent, name, self._make_notice)
        editor.setFont(view.dress.font(column))
        editor.setAlignment(
            Qt.AlignmentFlag.AlignLeft if column.key == "label" else Qt.AlignmentFlag.AlignRight
        )
        self.editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # Qt override
        """Show the cell, unless the user has begun to type."""
        if isinstance(editor, CellEditor) and not editor.isModified():
            text = str(index.data(Qt.ItemDataRole.EditRole) or "")
            if editor.text() != text:
                editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # Qt override
        if (
            not isinstance(editor, CellEditor)
            or not isinstance(model, OutcomeModel)
            or not editor.isModified()
        ):
            return
        if model.setData(index, editor.text()):
            editor.setModified(False)
            editor.forgive()
        else:
            editor.refuse(model.refusal)

    def updateEditorGeometry(  # Qt override
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        cast("CellEditor", editor).place(option.rect)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # Qt override
        if isinstance(editor, CellEditor):
            editor.drop_notice()
        if editor is self.editor:
            self.editor = None
        super().destroyEditor(editor, index)

    def finish(self) -> bool:
        """Take what is being typed and close the editor; False, and it stays open, where it is refused."""
        editor = self.editor
        if editor is None:
            return True
        self.commitData.emit(editor)
        if editor.refusal:
            return False
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return True

    def revert(self) -> None:
        """Close the editor and leave the cell as it was."""
        editor = self.editor
        if editor is not None:
            editor.setModified(False)
            editor.forgive()
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def take_focus(self) -> None:
        """Lead the user back to the text that was refused."""
        if self.editor is not None:
            self.editor.setFocus()
            self.editor.refuse(self.editor.refusal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        """Decide keys and the loss of focus here: Qt's own way closes an editor whose text was refused."""
        if watched is not self.editor:
            return False
        if isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape or step_of(event):
                if event.type() == QEvent.Type.KeyPress:
                    self._on_key(event)
                event.accept()  # as a shortcut too: the window's Escape or Enter must not come first
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _ELSEWHERE:
            self.finish()
        return False

    def _on_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.revert()
        elif self.finish():
            self.stepped.emit(step_of(event))
