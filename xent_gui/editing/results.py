"""What comes of opening and saving, as values: the window asks and says, the files never do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Opened:
    """The document is in the editor. `imported`: it came from another format and has no file of its own."""

    path: Path
    imported: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """The document is on the disk."""

    path: Path


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing was changed; the sentence says what, why and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Nothing was written, because it would replace what somebody else made: ask, then save once more.

    `save(overwrite=True)` for the document's own path, `save_as(path, anyway=True)` for another.
    """

    sentence: str
    path: Path


@dataclass(frozen=True, slots=True)
class InUse:
    """Nothing was opened, because another window has the file: ask, then `as_copy=True`."""

    sentence: str
    path: Path


@dataclass(frozen=True, slots=True)
class Unnamed:
    """The document has no file yet: ask for a name, then `save_as`."""

    suggested: Path


@dataclass(frozen=True, slots=True)
class DiskChange:
    """Another program changed or removed (`gone`) the open file."""

    path: Path
    gone: bool
    sentence: str


OpenResult = Opened | Failed | InUse
SaveResult = Saved | Failed | Conflict | Unnamed
