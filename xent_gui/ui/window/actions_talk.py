"""Rows of the action table: talks."""

from __future__ import annotations

from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.window.action import Action

TALK_ACTIONS = (
    Action(
        "present",
        QT_TRANSLATE_NOOP("actions", "&Present"),
        lambda desk: desk.talk.present(0),
        ("F5",),
        "play",
        tip=QT_TRANSLATE_NOOP(
            "actions", "A talk over the whole screen, from the first scene; H shows its keys"
        ),
    ),
    Action(
        "present_here",
        QT_TRANSLATE_NOOP("actions", "Present from &this scene"),
        lambda desk: desk.talk.present(desk.scene),
        ("Shift+F5",),
    ),
    Action(
        "present_with_notes",
        QT_TRANSLATE_NOOP("actions", "Present with the presenter &view"),
        lambda desk: desk.talk.present_with_notes(),
        ("Ctrl+F5",),
        tip=QT_TRANSLATE_NOOP("actions", "What comes next, the notes and the time; alone with two displays"),
    ),
)
