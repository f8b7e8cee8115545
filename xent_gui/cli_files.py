"""What the console commands share: exit codes, refusals, files and their scenes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from xent_gui.core.document.state import Document, Scene
from xent_gui.core.document.wording import clean_line, plural
from xent_gui.core.formats.errors import MAX_BYTES, FormatError
from xent_gui.core.formats.load import read_document

OK, WRONG, BAD_INPUT = 0, 1, 2


class Refused(Exception):
    """The command cannot be carried out; the message is one sentence for standard error."""


def read_file(name: str) -> Document:
    """The document in a file, or on standard input for "-"; raises `FormatError` naming the file."""
    if name == "-":
        source: Any = sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin else b""
        name = "standard input"
    else:
        source = name
    try:
        return read_document(source)
    except FormatError as error:
        said = str(error)
        short = Path(name).name
        raise FormatError(said if short and short in said else f"{clean_line(name)}: {said}") from None


def chosen_scenes(document: Document, number: int | None) -> list[tuple[int, Scene]]:
    """The scenes with their numbers, or the one that was asked for, from 1."""
    scenes = list(enumerate(document.scenes, 1))
    if number is None:
        return scenes
    if not 1 <= number <= len(scenes):
        raise Refused(f"There is no scene {number}: the file has {plural(len(scenes), 'scene')}.")
    return [scenes[number - 1]]
