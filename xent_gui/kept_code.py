"""Code that Python would compile anew at each start, kept in files beside our bytecode."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def place_of(name: str) -> Path:
    """The file of a name."""
    from pathlib import Path  # not before `lean_imports`

    made = Path(cache_from_source(__file__))
    return made.with_name(made.name.replace("kept_code", name).replace(".pyc", ".code"))


def read_kept(path: Path) -> Any:
    """What was kept in a file; None when it is of another Python, or damaged."""
    try:
        data = path.read_bytes()
        return marshal.loads(data[len(MAGIC_NUMBER) :]) if data.startswith(MAGIC_NUMBER) else None
    except (OSError, EOFError, ValueError, TypeError):
        return None


def keep(path: Path, value: Any) -> None:
    """Write a file, whole or not at all: another start may read it meanwhile."""
    if sys.dont_write_bytecode:
        return
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(MAGIC_NUMBER + marshal.dumps(value))
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()


@contextmanager
def dataclasses_compiled_once(path: Path | None = None) -> Iterator[None]:
    """While this lasts, the methods that `dataclass` writes are taken from a file, and kept there when new.

    `dataclass` writes them as text and runs the text; the same text is the same code.

    Parameters
    ----------
    path : the file; beside the bytecode of this module when not given
    """
    import dataclasses

    place = path or place_of("dataclass_methods")
    found = read_kept(place)
    codes: dict[str, CodeType] = found if _are_codes(found) else {}
    before = len(codes)

    def run(text: str, *spaces: Any) -> None:
        code = codes.get(text)
        if code is None:
            code = codes[text] = compile(text, "<string>", "exec")
        exec(code, *spaces)

    names = vars(dataclasses)
    names["exec"] = run  # found before the builtin
    try:
        yield
    finally:
        del names["exec"]
        if len(codes) > before:
            keep(place, codes)


def _are_codes(found: object) -> bool:
    return isinstance(found, dict) and all(
        isinstance(text, str) and isinstance(code, CodeType) for text, code in found.items()
    )
