"""The keys of a talk, as a table: what they do, and how they are told."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from xent_gui.core.language import QT_TRANSLATE_NOOP, translate
from xent_gui.ui.style.keys import named_keys

K = Qt.Key


@dataclass(frozen=True, slots=True)
class TalkKey:
    """One command of a talk: its keys, how they are written, and what it does (untranslated)."""

    command: str
    keys: tuple[Qt.Key, ...]
    shown: str
    text: str

    @property
    def words(self) -> str:
        """What it does, in the user's language."""
        return translate("Talk", self.text)


KEYS: tuple[TalkKey, ...] = (
    TalkKey(
        "forward",
        (K.Key_Right, K.Key_Down, K.Key_Space, K.Key_Return, K.Key_Enter, K.Key_PageDown),
        "→ ↓ Space Enter PgDn",
        QT_TRANSLATE_NOOP("Talk", "Reveal more, then the next scene"),
    ),
    TalkKey(
        "back",
        (K.Key_Left, K.Key_Up, K.Key_PageUp, K.Key_Backspace),
        "← ↑ PgUp Backspace",
        QT_TRANSLATE_NOOP("Talk", "One step back"),
    ),
    TalkKey("first", (K.Key_Home,), "Home", QT_TRANSLATE_NOOP("Talk", "The first scene")),
    TalkKey("last", (K.Key_End,), "End", QT_TRANSLATE_NOOP("Talk", "The last scene, all of it")),
    TalkKey("digit", (), "12 Enter", QT_TRANSLATE_NOOP("Talk", "Go to scene 12")),
    TalkKey(
        "overview", (K.Key_S,), "S", QT_TRANSLATE_NOOP("Talk", "All scenes: choose by arrows or a click")
    ),
    TalkKey("black", (K.Key_B, K.Key_Period), "B .", QT_TRANSLATE_NOOP("Talk", "Black screen")),
    TalkKey("white", (K.Key_W,), "W", QT_TRANSLATE_NOOP("Talk", "White screen")),
    TalkKey("larger", (K.Key_Plus, K.Key_Equal), "+", QT_TRANSLATE_NOOP("Talk", "Larger type")),
    TalkKey("smaller", (K.Key_Minus,), "−", QT_TRANSLATE_NOOP("Talk", "Smaller type")),
    TalkKey("dark", (K.Key_D,), "D", QT_TRANSLATE_NOOP("Talk", "Dark or light")),
    TalkKey("pointer", (K.Key_P,), "P", QT_TRANSLATE_NOOP("Talk", "Spotlight at the mouse")),
    TalkKey("magnify", (K.Key_Z,), "Z", QT_TRANSLATE_NOOP("Talk", "Zoom to where the mouse is")),
    TalkKey("reset", (K.Key_R,), "R", QT_TRANSLATE_NOOP("Talk", "The scene as it was saved")),
    TalkKey("help", (K.Key_H, K.Key_Question), "H ?", QT_TRANSLATE_NOOP("Talk", "These keys")),
    TalkKey("leave", (K.Key_Escape, K.Key_F5), "Esc F5", QT_TRANSLATE_NOOP("Talk", "Leave the talk")),
)

LIVE_KEYS: tuple[tuple[str, str], ...] = (
    ("Drag", QT_TRANSLATE_NOOP("Talk", "Move a bar, a line or a slider: every number follows")),
    ("0.25 Enter", QT_TRANSLATE_NOOP("Talk", "With a bar chosen (click it): set its value")),
    ("Tab, Ctrl+Arrows", QT_TRANSLATE_NOOP("Talk", "Choose and move bars and sliders by keyboard")),
)
"""What is no command: how numbers are moved on stage."""

_COMMANDS = {key: row.command for row in KEYS for key in row.keys}


def command_of(event: QKeyEvent) -> str | None:
    """The command of a key; "digit" for a digit, None for keys that mean nothing here."""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    if modifiers:
        return None
    if len(event.text()) == 1 and event.text() in "0123456789":
        return "digit"
    return _COMMANDS.get(Qt.Key(event.key()))


def told() -> list[tuple[str, str]]:
    """All keys of a talk with what they do, in the user's language."""
    live = [(named_keys(keys), translate("Talk", text)) for keys, text in LIVE_KEYS]
    return [*((named_keys(row.shown), row.words) for row in KEYS), *live]
