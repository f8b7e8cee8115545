"""What the program remembers from one start to the next, as one frozen value and one file."""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from xent_gui.core.document.state import MAX_DECIMALS
from xent_gui.core.document.units import UNITS
from xent_gui.core.language import LANGUAGES

SYSTEM = "system"
THEMES = (SYSTEM, "light", "dark", "contrast")
DECIMAL_MARKS = ("language", "point", "comma")
MOST_RECENT = 6
MIN_ZOOM, MAX_ZOOM = 0.5, 3.0


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that is remembered; the defaults are what a first start shows.

    Attributes
    ----------
    theme : "system", "light", "dark" or "contrast"
    language : "system", or a key of `LANGUAGES`
    decimal_mark : "language" for the one usual in it, "point" or "comma"
    zoom : 0.5 to 3
    animate : whether bars glide to a new scene; None, before anybody has chosen, as the desktop wants it
    unit, decimals : of new scenes
    columns : shown columns of the outcome table by key, None for the usual ones
    hidden : keys of the panes that are hidden, None before anybody has chosen
    geometry, window : `saveGeometry()` and `saveState()` of the window, b"" when never saved
    splitters : `saveState()` of each splitter by its name
    recent : documents opened or saved last, newest first, six at most
    folder : where a file was last opened or saved
    commands : ids of the commands used last in the palette, newest first
    chart : key of the chart in view
    expanded : whether the measures on demand are shown
    figure : what was chosen last when a figure was exported
    display : name of the display for talks, "" for the usual one
    """

    theme: str = SYSTEM
    language: str = SYSTEM
    decimal_mark: str = "language"
    zoom: float = 1.0
    animate: bool | None = None
    unit: str = "nats"
    decimals: int = 4
    columns: tuple[str, ...] | None = None
    hidden: tuple[str, ...] | None = None
    geometry: bytes = b""
    window: bytes = b""
    splitters: Mapping[str, bytes] = field(default_factory=dict)
    recent: tuple[Path, ...] = ()
    folder: Path | None = None
    commands: tuple[str, ...] = ()
    chart: str = ""
    expanded: bool = False
    figure: Mapping[str, str] = field(default_factory=dict)
    display: str = ""

    @property
    def recent_there(self) -> tuple[Path, ...]:
        """The recent documents that still exist."""
        return tuple(path for path in self.recent if _is_file(path))


class Settings:
    """The settings file: INI with one line per field, each value JSON.

    A damaged file, or a damaged line, gives defaults; nothing here raises. Two programs that run at once
    write only the fields they change.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Preferences:
        """What is remembered, each field checked, with defaults for the rest."""
        if not self._is_safe():
            return Preferences()
        store = self._store()
        found: dict[str, Any] = {}
        for each in fields(Preferences):
            text = store.value(each.name)
            if not isinstance(text, str):
                continue
            # ValueError covers damaged JSON and damaged base64
            with contextlib.suppress(ValueError, TypeError, AttributeError, RecursionError, OverflowError):
                found[each.name] = _READ[each.name](json.loads(text))
        return Preferences(**found)

    def update(self, **changes: Any) -> bool:
        """Remember some fields; False when they cannot be written (the program goes on all the same)."""
        wanted = replace(Preferences(), **changes)  # unknown names raise here
        if not self._is_safe():
            self._set_aside()
        store = self._store()
        for name in changes:
            text = json.dumps(_plain(getattr(wanted, name)))
            store.setValue(name, text.replace("@", "\\u0040"))  # so that none of ours looks like @Variant
        store.sync()
        return store.status() == QSettings.Status.NoError

    def add_recent(self, path: Path) -> None:
        """Put a document first among the recent ones."""
        others = [other for other in self.load().recent_there if other != path]
        self.update(recent=(path, *others)[:MOST_RECENT], folder=path.parent)

    def _store(self) -> QSettings:
        return QSettings(str(self.path), QSettings.Format.IniFormat)

    def _is_safe(self) -> bool:
        """Whether the file may be given to QSettings.

        Values written as @Variant or @ByteArray are rebuilt as objects when they are read, Python ones
        among them. We write none, so a file with one is damaged.
        """
        try:
            text = self.path.read_bytes()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return b"@Variant(" not in text and b"@DateTime(" not in text and b"\0" not in text

    def _set_aside(self) -> None:
        with contextlib.suppress(OSError):
            self.path.replace(self.path.with_suffix(".damaged"))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _plain(value: object) -> object:
    """A field as JSON can hold it."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def _one_of(*allowed: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in allowed:
            raise ValueError(value)
        return str(value)

    return read


def _zoom(value: Any) -> float:
    zoom = float(value)
    if not math.isfinite(zoom):
        raise ValueError(value)
    return min(max(zoom, MIN_ZOOM), MAX_ZOOM)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _decimals(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    return min(max(value, 0), MAX_DECIMALS)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(_text(each) for each in value)


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(_text(value), validate=True)
    except binascii.Error as error:
        raise ValueError(value) from error


def _path(value: Any) -> Path:
    path = Path(_text(value))
    if not path.is_absolute() or "\0" in str(path):
        raise ValueError(value)
    return path


_READ: dict[str, Callable[[Any], Any]] = {
    "theme": _one_of(*THEMES),
    "language": _one_of(SYSTEM, *LANGUAGES),
    "decimal_mark": _one_of(*DECIMAL_MARKS),
    "zoom": _zoom,
    "animate": lambda value: None if value is None else _flag(value),
    "unit": _one_of(*UNITS),
    "decimals": _decimals,
    "columns": lambda value: None if value is None else _texts(value),
    "hidden": lambda value: None if value is None else _texts(value),
    "geometry": _bytes,
    "window": _bytes,
    "splitters": lambda value: {name: _bytes(each) for name, each in value.items()},
    "recent": lambda value: tuple(_path(each) for each in value)[:MOST_RECENT],
    "folder": lambda value: None if value is None else _path(value),
    "commands": _texts,
    "chart": _text,
    "expanded": _flag,
    "display": _text,
    "figure": lambda value: {name: _text(each) for name, each in value.items()},
}
