"""Rows of the action table: scenes."""

from __future__ import annotations

from xent_gui.core.document import edits
from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.window.action import Action, Now


def _has_next(now: Now) -> bool:
    return now.state.focus.scene < len(now.state.document.scenes) - 1


def _has_previous(now: Now) -> bool:
    return now.state.focus.scene > 0


SCENE_ACTIONS = (
    Action(
        "next_scene",
        QT_TRANSLATE_NOOP("actions", "&Next scene"),
        lambda desk: desk.go_to_scene(desk.scene + 1),
        ("Ctrl+PgDown",),
        "next",
        when=_has_next,
    ),
    Action(
        "previous_scene",
        QT_TRANSLATE_NOOP("actions", "&Previous scene"),
        lambda desk: desk.go_to_scene(desk.scene - 1),
        ("Ctrl+PgUp",),
        "previous",
        when=_has_previous,
    ),
    Action(
        "choose_scene",
        QT_TRANSLATE_NOOP("actions", "&Go to scene…"),
        lambda desk: desk.window.bar.scenes.open_list(),
        ("Ctrl+J",),
    ),
    Action(
        "add_scene",
        QT_TRANSLATE_NOOP("actions", "&Add scene"),
        lambda desk: desk.edit(edits.add_scene),
        ("Ctrl+T",),
        "plus",
        tip=QT_TRANSLATE_NOOP("actions", "A blank scene after this one, in the same unit"),
    ),
    Action(
        "scene_from_gallery",
        QT_TRANSLATE_NOOP("actions", "Add scene &from gallery…"),
        lambda desk: desk.dialogs.gallery(adding=True),
        ("Ctrl+Shift+G",),
    ),
    Action(
        "duplicate_scene",
        QT_TRANSLATE_NOOP("actions", "&Duplicate scene"),
        lambda desk: desk.edit(edits.duplicate_scene),
        ("Ctrl+Shift+D",),
        "duplicate",
    ),
    Action(
        "rename_scene",
        QT_TRANSLATE_NOOP("actions", "&Rename scene…"),
        lambda desk: desk.dialogs.scene_title(),
        ("Shift+F2",),
        "edit",
    ),
    Action(
        "edit_notes",
        QT_TRANSLATE_NOOP("actions", "&Edit notes"),
        lambda desk: desk.edit_notes(),
        ("F4",),
        tip=QT_TRANSLATE_NOOP("actions", "What this scene is about, in the line under the toolbar"),
    ),
    Action(
        "scene_earlier",
        QT_TRANSLATE_NOOP("actions", "Move scene &up"),
        lambda desk: desk.edit(edits.move_scene, desk.scene - 1),
        ("Ctrl+Shift+PgUp",),
        "up",
        when=_has_previous,
    ),
    Action(
        "scene_later",
        QT_TRANSLATE_NOOP("actions", "Move scene do&wn"),
        lambda desk: desk.edit(edits.move_scene, desk.scene + 1),
        ("Ctrl+Shift+PgDown",),
        "down",
        when=_has_next,
    ),
    Action(
        "remove_scene",
        QT_TRANSLATE_NOOP("actions", "Re&move scene"),
        lambda desk: desk.edit(edits.remove_scene),
        ("Ctrl+Shift+Del",),
        "trash",
    ),
)
