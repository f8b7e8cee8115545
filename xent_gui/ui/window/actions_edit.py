"""Rows of the action table: undo, clipboard, and edits of outcomes."""

from __future__ import annotations

from xent_gui.core.document import edits
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate
from xent_gui.ui.window.action import Action, Now, with_ampersands


def _undo_words(now: Now) -> str:
    if not now.undo:
        return translate("actions", "&Undo")
    return translate("actions", "&Undo {step}").format(step=with_ampersands(now.undo))


def _redo_words(now: Now) -> str:
    if not now.redo:
        return translate("actions", "&Redo")
    return translate("actions", "&Redo {step}").format(step=with_ampersands(now.redo))


def _chosen(now: Now) -> bool:
    return now.state.focus.outcome is not None


def _can_go_up(now: Now) -> bool:
    return bool(now.state.focus.outcome)


def _can_go_down(now: Now) -> bool:
    row = now.state.focus.outcome
    return row is not None and row < len(now.state.scene) - 1


def _locked(now: Now) -> bool:
    return now.state.focus.outcome in now.state.scene.locked


EDIT_ACTIONS = (
    Action(
        "undo",
        QT_TRANSLATE_NOOP("actions", "&Undo"),
        lambda desk: desk.undo(),
        ("Ctrl+Z",),
        "undo",
        when=lambda now: bool(now.undo),
        wording=_undo_words,
    ),
    Action(
        "redo",
        QT_TRANSLATE_NOOP("actions", "&Redo"),
        lambda desk: desk.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        when=lambda now: bool(now.redo),
        wording=_redo_words,
    ),
    Action("cut", QT_TRANSLATE_NOOP("actions", "Cu&t"), lambda desk: desk.clip("cut"), ("Ctrl+X",)),
    Action(
        "copy", QT_TRANSLATE_NOOP("actions", "&Copy"), lambda desk: desk.clip("copy"), ("Ctrl+C",), "copy"
    ),
    Action(
        "paste", QT_TRANSLATE_NOOP("actions", "&Paste"), lambda desk: desk.clip("paste"), ("Ctrl+V",), "paste"
    ),
    Action(
        "delete",
        QT_TRANSLATE_NOOP("actions", "C&lear cells"),
        lambda desk: desk.clip("delete"),
        ("Del",),
        tip=QT_TRANSLATE_NOOP("actions", "The chosen p and q become 0, n none"),
    ),
    Action(
        "copy_number",
        QT_TRANSLATE_NOOP("actions", "Copy the chosen &number"),
        lambda desk: desk.copy_number(),
        ("Ctrl+Shift+C",),
        tip=QT_TRANSLATE_NOOP("actions", "The readout that is highlighted, with all its digits"),
    ),
    Action(
        "add_outcome",
        QT_TRANSLATE_NOOP("actions", "&Add outcome"),
        lambda desk: desk.add_outcome(),
        ("Ctrl+Return",),
        "plus",
    ),
    Action(
        "insert_outcome",
        QT_TRANSLATE_NOOP("actions", "&Insert outcome above"),
        lambda desk: desk.insert_outcome(),
        ("Ctrl+Shift+Return",),
        when=_chosen,
    ),
    Action(
        "duplicate_outcome",
        QT_TRANSLATE_NOOP("actions", "&Duplicate outcome"),
        lambda desk: desk.edit_rows(edits.duplicate_outcomes),
        ("Ctrl+D",),
        "duplicate",
        when=_chosen,
    ),
    Action(
        "remove_outcome",
        QT_TRANSLATE_NOOP("actions", "Re&move outcome"),
        lambda desk: desk.edit_rows(edits.remove_outcomes),
        ("Ctrl+Del",),
        "trash",
        when=_chosen,
    ),
    Action(
        "outcome_up",
        QT_TRANSLATE_NOOP("actions", "M&ove outcome up"),
        lambda desk: desk.move_rows(-1),
        ("Alt+Up",),
        "up",
        when=_can_go_up,
    ),
    Action(
        "outcome_down",
        QT_TRANSLATE_NOOP("actions", "Move outcome do&wn"),
        lambda desk: desk.move_rows(+1),
        ("Alt+Down",),
        "down",
        when=_can_go_down,
    ),
    Action(
        "lock",
        QT_TRANSLATE_NOOP("actions", "Loc&k outcome"),
        lambda desk: desk.edit_rows(edits.toggle_lock),
        ("Ctrl+L",),
        "lock",
        when=_chosen,
        checked=_locked,
        tip=QT_TRANSLATE_NOOP("actions", "A locked outcome keeps its p and q while other bars are dragged"),
    ),
)
