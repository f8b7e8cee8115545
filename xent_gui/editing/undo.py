"""One undo command for every edit: the document before and after, as values."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand

from xent_gui.core.document.shown import Focus
from xent_gui.core.document.state import Document

_MERGES = 1  # QUndoStack asks mergeWith only between equal ids other than −1


@dataclass(frozen=True, slots=True)
class Moment:
    """A document of the history and what was looked at then."""

    document: Document
    focus: Focus


class DocumentCommand(QUndoCommand):
    """One step from `before` to `after`.

    It does nothing when it is undone or redone: the stack keeps the order, the merging and the clean
    mark, and the editor, who alone shows documents, reads here what to show. So no command refers to the
    editor, and no exception can occur while the stack moves.
    """

    def __init__(self, name: str, before: Moment, after: Moment, gesture: object = None) -> None:
        super().__init__(name)
        self.before = before
        self.after = after
        self.gesture = gesture

    def id(self) -> int:  # Qt override
        return -1 if self.gesture is None else _MERGES

    def mergeWith(self, other: QUndoCommand) -> bool:  # Qt override
        if not isinstance(other, DocumentCommand) or other.gesture != self.gesture:
            return False
        self.after = other.after
        self.setObsolete(self.after.document == self.before.document)
        return True


def moments(before: Moment, after: Document, scene: int | None) -> tuple[Moment, Moment]:
    """The two ends of a step, each looking at the scene where the edit happened.

    `scene` is the scene that the edit leaves in view, None for the one in view. An edit of a scene that
    was not in view is undone in that scene; an edit that adds, removes or moves scenes is undone where
    the user was.
    """
    focus = before.focus if scene is None else _at_scene(before.focus, scene)
    touched = _touched(before.document, after)
    start = before.focus if touched is None else _at_scene(before.focus, touched)
    return Moment(before.document, start), Moment(after, within(focus, after))


def within(focus: Focus, document: Document) -> Focus:
    """The focus with a scene and rows that exist."""
    scene = min(max(focus.scene, 0), len(document.scenes) - 1)
    rows = len(document.scenes[scene])
    outcome = None if focus.outcome is None or rows == 0 else min(max(focus.outcome, 0), rows - 1)
    hovered = focus.hovered if focus.hovered is not None and 0 <= focus.hovered < rows else None
    return Focus(scene, outcome, focus.side, hovered, focus.measure)


def _at_scene(focus: Focus, scene: int) -> Focus:
    if focus.scene == scene:
        return focus
    return Focus(scene, None, focus.side, None, focus.measure)


def _touched(before: Document, after: Document) -> int | None:
    """The one scene that differs between two documents of equally many scenes."""
    if len(before.scenes) != len(after.scenes):
        return None
    pairs = enumerate(zip(before.scenes, after.scenes, strict=True))
    differing = [index for index, (old, new) in pairs if old is not new]
    return differing[0] if len(differing) == 1 else None
