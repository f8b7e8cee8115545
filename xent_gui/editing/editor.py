"""The editor: the only mutable thing. It holds the state and emits one signal, `changed(old, new)`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from xent_gui.core.document.edit import Edit
from xent_gui.core.document.shown import Focus, Look, State, readouts_for, said_anew
from xent_gui.core.document.state import Document
from xent_gui.editing.undo import DocumentCommand, Moment, moments, within


class Editor(QObject):
    """Holds document, focus, look and the undo stack.

    `apply` is the only way to change the document, `point` the only way to change what is looked at,
    `dress` the only way to change how it looks. Each call emits `changed` once, or not at all where
    nothing changed. Calling any of them while a view renders raises `RuntimeError`.
    """

    changed = Signal(object, object)  # old: State, new: State
    asked = Signal()  # before a change is computed, whatever comes of it: for threads that stand back

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self.state = State(document, Focus(), Look(), readouts_for(document, ()))
        self._rendering = False

    def apply(self, edit: Edit, gesture: object = None) -> None:
        """Apply an edit as one undo step.

        Raises `EditRefused` and changes nothing when the edit cannot be made. Edits with the same
        `gesture` token merge into one step; a gesture that comes back to its start leaves no step.
        """
        self._guard()
        before = self._moment
        document = edit.change(before.document)  # computed first: an exception must not reach the stack
        if document == before.document:
            return
        start, end = moments(before, document, edit.scene)
        self._stack.push(DocumentCommand(edit.name, start, end, gesture))
        self._show_moment(end)

    def cancel(self, gesture: object) -> None:
        """Take back the gesture in progress, leaving no step behind (Escape during a drag)."""
        self._guard()
        step = self._step(-1)
        if step is None or self._stack.canRedo() or gesture is None or step.gesture != gesture:
            return
        step.setObsolete(True)
        before = step.before  # the stack deletes an obsolete step
        self._stack.undo()
        self._show_moment(before)

    def undo(self) -> None:
        """Take back the last step, and go to the scene where it happened."""
        self._guard()
        step = self._step(-1)
        if step is not None:
            self._stack.undo()
            self._show_moment(self._seen_now(step.before))

    def redo(self) -> None:
        """Do the step taken back again."""
        self._guard()
        step = self._step(0)
        if step is not None:
            self._stack.redo()
            self._show_moment(self._seen_now(step.after))

    @property
    def undo_text(self) -> str:
        """The name of the step that `undo` would take back; "" when there is none."""
        return self._stack.undoText()

    @property
    def redo_text(self) -> str:
        """The name of the step that `redo` would do again; "" when there is none."""
        return self._stack.redoText()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._stack.canRedo()

    def point(self, **focus: Any) -> None:
        """Change what is looked at: any field of `Focus`."""
        self._guard()
        wanted = within(replace(self.state.focus, **focus), self.state.document)
        self._show(replace(self.state, focus=wanted))

    def hover(self, row: int | None) -> None:
        """Point at an outcome with the mouse, or at none.

        A widget that rendering takes from under the mouse says so at once; that counts after the rendering.
        """
        if self._rendering:
            QTimer.singleShot(0, self, lambda: self.hover(row))
        else:
            self.point(hovered=row)

    def dress(self, **look: Any) -> None:
        """Change how it looks: any field of `Look`."""
        self._guard()
        wanted, readouts = replace(self.state.look, **look), self.state.readouts
        if wanted.decimal_mark != self.state.look.decimal_mark:
            readouts = said_anew(readouts)
        self._show(replace(self.state, look=wanted, readouts=readouts))

    def open(self, document: Document, path: Path | None, modified: bool = False) -> None:
        """Show another document with an empty undo stack.

        `modified` says that the document is nowhere on disk as it stands (recovered after a crash).
        """
        self._guard()
        self._stack.clear()
        if modified:
            self._stack.resetClean()
        focus = Focus(measure=self.state.focus.measure)
        readouts = readouts_for(document, ())
        fresh = State(document, focus, self.state.look, readouts, path, modified)
        self._show(fresh)

    def saved(self, path: Path) -> None:
        """The document as it stands is now on disk at `path`."""
        self._guard()
        self._stack.setClean()
        self._show(replace(self.state, path=path, modified=False))

    def unsaved(self) -> None:
        """What was on disk is there no more: the document counts as modified until it is saved."""
        self._guard()
        self._stack.resetClean()
        self._show(replace(self.state, modified=True))

    @property
    def _moment(self) -> Moment:
        return Moment(self.state.document, self.state.focus)

    def _step(self, offset: int) -> DocumentCommand | None:
        """The step below (−1) or above (0) the position in the stack."""
        index = self._stack.index() + offset
        if not 0 <= index < self._stack.count():
            return None
        step = self._stack.command(index)
        assert isinstance(step, DocumentCommand)
        return step

    def _seen_now(self, moment: Moment) -> Moment:
        """A moment of the history, with the measure looked at and the mouse where they are now."""
        now = self.state.focus
        hovered = now.hovered if now.scene == moment.focus.scene else None
        focus = replace(moment.focus, hovered=hovered, measure=now.measure)
        return Moment(moment.document, within(focus, moment.document))

    def _show_moment(self, moment: Moment) -> None:
        readouts = readouts_for(moment.document, self.state.readouts)
        modified = not self._stack.isClean()
        shown = State(moment.document, moment.focus, self.state.look, readouts, self.state.path, modified)
        self._show(shown)

    def _guard(self) -> None:
        if self._rendering:
            raise RuntimeError("a view changed the state while rendering it")
        self.asked.emit()

    def _show(self, new: State) -> None:
        old, self.state = self.state, new
        if _same(old, new):
            return
        self._rendering = True
        try:
            self.changed.emit(old, new)
        finally:
            self._rendering = False


def _same(old: State, new: State) -> bool:
    """Whether nothing is to be rendered: by identity of the document, because equality costs every row."""
    return old.document is new.document and (old.focus, old.look, old.path, old.modified) == (
        new.focus,
        new.look,
        new.path,
        new.modified,
    )
