"""One undo command for every edit: it holds the document before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from xent_gui.core.document.state import Document

if TYPE_CHECKING:
    from xent_gui.core.document.shown import Focus, State
    from xent_gui.editing.editor import Editor

_GESTURE_ID = 1  # QUndoStack asks mergeWith only between equal ids other than −1


class DocumentCommand(QUndoCommand):
    """Before and after, with the focus to show at each."""

    def __init__(
        self, editor: Editor, name: str, before: State, after: Document, focus: Focus, gesture: object
    ) -> None:
        super().__init__(name)
        self._editor = editor
        self._before, self._before_focus = before.document, before.focus
        self._after, self._after_focus = after, focus
        self.gesture = gesture

    def id(self) -> int:  # Qt override
        return -1 if self.gesture is None else _GESTURE_ID

    def redo(self) -> None:  # Qt override
        self._editor.set_document(self._after, self._after_focus)

    def undo(self) -> None:  # Qt override
        self._editor.set_document(self._before, self._before_focus)

    def mergeWith(self, other: QUndoCommand) -> bool:  # Qt override
        if not isinstance(other, DocumentCommand) or other.gesture != self.gesture:
            return False
        self._after, self._after_focus = other._after, other._after_focus
        self.setObsolete(self._after == self._before)
        return True
