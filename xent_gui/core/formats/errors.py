"""What every reader of files raises, and the limits they share."""

from __future__ import annotations

from xent_gui.core import language

MAX_BYTES = 64 * 2**20
"""Largest file that is read: eight times the largest document the window is made for."""

MAX_OUTCOMES = 1_000_000
"""Most outcomes of one scene."""

MAX_SCENES = 1_000
"""Most scenes of one document."""

_SHOWN = 40


class FormatError(ValueError):
    """A file that cannot be read; the message is one sentence: where, what was read, what is accepted."""


def quoted(text: object) -> str:
    """What was read, for a sentence: in quotation marks, short, and without anything unprintable."""
    start = str(text)[: _SHOWN + 1]
    shown = "".join(character if character.isprintable() else "\ufffd" for character in start)
    return language.quoted(f"{shown[:_SHOWN]}…" if len(shown) > _SHOWN else shown)
