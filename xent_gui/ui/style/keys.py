"""How keys are written in lists, in the user's language: Shift is Umschalt, PgDn is Bild ab."""

from __future__ import annotations

import re

from xent_gui.core.language import QT_TRANSLATE_NOOP, translate

NAMES = (
    QT_TRANSLATE_NOOP("keys", "Space"),
    QT_TRANSLATE_NOOP("keys", "Enter"),
    QT_TRANSLATE_NOOP("keys", "PgUp"),
    QT_TRANSLATE_NOOP("keys", "PgDn"),
    QT_TRANSLATE_NOOP("keys", "Backspace"),
    QT_TRANSLATE_NOOP("keys", "Home"),
    QT_TRANSLATE_NOOP("keys", "End"),
    QT_TRANSLATE_NOOP("keys", "Shift"),
    QT_TRANSLATE_NOOP("keys", "Ctrl"),
    QT_TRANSLATE_NOOP("keys", "Up"),
    QT_TRANSLATE_NOOP("keys", "Down"),
    QT_TRANSLATE_NOOP("keys", "Left"),
    QT_TRANSLATE_NOOP("keys", "Right"),
    QT_TRANSLATE_NOOP("keys", "Arrows"),
    QT_TRANSLATE_NOOP("keys", "Drag"),
)
"""Those that are called otherwise in other languages; letters, F1, Tab, Esc and Alt are not."""

_WORD = re.compile(r"[A-Za-z]{2,}")


def named_keys(keys: str) -> str:
    """Keys as this language calls them: "Ctrl+Enter" is "Strg+Eingabe" in German."""
    return _WORD.sub(lambda found: translate("keys", found[0]) if found[0] in NAMES else found[0], keys)
