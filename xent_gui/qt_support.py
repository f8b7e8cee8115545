"""PySide6's own support code, compiled once instead of at each start.

PySide6 carries the Python half of itself as sources inside its library and compiles them whenever it is
imported: a third of the time of a bare window. Here the compiled code is kept beside our bytecode, together
with the sources it was made from. Where these differ from what PySide6 asks for, or nothing can be kept,
PySide6 compiles as always.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any

_SUPPORT = "shibokensupport/"

Kept = dict[str, tuple[bytes, CodeType]]


@contextmanager
def compiled_once(path: Path | None = None) -> Iterator[None]:
    """While this lasts, what PySide6 compiles of itself is taken from a file, and kept there when it is new.

    Parameters
    ----------
    path : the file; beside the bytecode of this module when not given
    """
    path = path or _place()
    kept = _read(path)
    before = dict(kept)
    plain = builtins.compile

    def compile_once(source: Any, filename: Any, mode: str, *more: Any, **options: Any) -> Any:
        ours = isinstance(filename, str) and filename.startswith(_SUPPORT) and isinstance(source, bytes)
        if not ours or mode != "exec" or more or options:
            return plain(source, filename, mode, *more, **options)
        if filename not in kept or kept[filename][0] != source:
            kept[filename] = source, plain(source, filename, mode)
        return kept[filename][1]

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = plain
        if kept != before and not sys.dont_write_bytecode:
            _write(path, kept)


def _place() -> Path:
    made = Path(cache_from_source(__file__))
    return made.with_name(made.name.replace("qt_support", "pyside_support").replace(".pyc", ".code"))


def _read(path: Path) -> Kept:
    """What was kept; nothing when it is of another Python, or damaged."""
    try:
        data = path.read_bytes()
        if not data.startswith(MAGIC_NUMBER):
            return {}
        found = marshal.loads(data[len(MAGIC_NUMBER) :])
        whole = all(isinstance(text, bytes) and isinstance(code, CodeType) for text, code in found.values())
        return found if whole else {}
    except (OSError, EOFError, ValueError, TypeError, AttributeError):
        return {}


def _write(path: Path, kept: Kept) -> None:
    """Whole or not at all: another start may read it meanwhile."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(MAGIC_NUMBER + marshal.dumps(kept))
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
