"""The editor: the only mutable thing. It holds the state and emits one signal, `changed(old, new)`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from xent_gui.core.document.edits import Edit
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document
from xent_gui.editing.undo import DocumentCommand


class Editor(QObject):
    """Holds document, focus, look and the undo stack.

    `apply` is the only way to change the document, `point` the only way to change what is looked at,
    `dress` the only way to change how it looks. Calling any of them while a view renders raises.
    """

    changed = Signal(object, object)  # old: State, new: State

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.cleanChanged.connect(self._on_clean_changed)
        self.state = State(document, Focus(), Look(), readouts_for(document, ()))
        self._rendering = False

    def apply(self, edit: Edit, gesture: object = None) -> None:
        """Apply an edit as one undo step.

        Raises `EditRefused` and changes nothing when the edit cannot be made. Edits with the same
        `gesture` token merge into one step; a gesture that comes back to its start leaves no step.
        """
        self._guard()
        before = self.state
        document = edit.change(before.document)  # computed first: an exception must not reach the stack
        if document == before.document:
            return
        focus = before.focus if edit.scene is None else replace(before.focus, scene=edit.scene)
        self.stack.push(DocumentCommand(self, edit.name, before, document, focus, gesture))

    def cancel(self, gesture: object) -> None:
        """Take back the gesture in progress, leaving no step behind (Escape during a drag)."""
        self._guard()
        top = self.stack.command(self.stack.count() - 1) if self.stack.index() == self.stack.count() else None
        if isinstance(top, DocumentCommand) and top.gesture == gesture and gesture is not None:
            top.setObsolete(True)
            self.stack.undo()

    def undo(self) -> None:
        """Take back the last step."""
        self._guard()
        self.stack.undo()

    def redo(self) -> None:
        """Do the step taken back again."""
        self._guard()
        self.stack.redo()

    def point(self, **focus: Any) -> None:
        """Change what is looked at: any field of `Focus`."""
        self._guard()
        self._show(
            replace(self.state, focus=_within(replace(self.state.focus, **focus), self.state.document))
        )

    def dress(self, **look: Any) -> None:
        """Change how it looks: any field of `Look`."""
        self._guard()
        self._show(replace(self.state, look=replace(self.state.look, **look)))

    def open(self, document: Document, path: Path | None) -> None:
        """Show another document with an empty undo stack."""
        self._guard()
        self.stack.clear()
        readouts = readouts_for(document, ())
        focus = Focus(measure=self.state.focus.measure)
        self._show(
            replace(self.state, document=document, focus=focus, readouts=readouts, path=path, modified=False)
        )

    def saved(self, path: Path) -> None:
        """The document as it stands is now on disk at `path`."""
        self.stack.setClean()
        self._show(replace(self.state, path=path, modified=False))

    def set_document(self, document: Document, focus: Focus) -> None:
        """For undo commands only: show another document of the history."""
        readouts = readouts_for(document, self.state.readouts)
        focus = _within(focus, document)
        self._show(replace(self.state, document=document, focus=focus, readouts=readouts))

    def _on_clean_changed(self, clean: bool) -> None:
        self._show(replace(self.state, modified=not clean))

    def _guard(self) -> None:
        if self._rendering:
            raise RuntimeError("a view changed the state while rendering it")

    def _show(self, new: State) -> None:
        old, self.state = self.state, new
        if old == new:
            return
        self._rendering = True
        try:
            self.changed.emit(old, new)
        finally:
            self._rendering = False


def _within(focus: Focus, document: Document) -> Focus:
    """The focus with scene and rows that exist."""
    scene = min(max(focus.scene, 0), len(document.scenes) - 1)
    rows = len(document.scenes[scene])
    outcome = None if focus.outcome is None or rows == 0 else min(max(focus.outcome, 0), rows - 1)
    hovered = focus.hovered if focus.hovered is not None and 0 <= focus.hovered < rows else None
    return replace(focus, scene=scene, outcome=outcome, hovered=hovered)
