"""After a crash: find the journals of sessions that are gone, and bring back what they hold."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QLocale

from xent_gui.core.document.edits import Edit
from xent_gui.core.document.state import Document
from xent_gui.core.formats.columns import from_columns
from xent_gui.core.formats.errors import MAX_BYTES
from xent_gui.core.formats.xent_json import FormatError, from_json
from xent_gui.core.language import translate
from xent_gui.editing.disk import check_ordinary, glance
from xent_gui.editing.editor import Editor
from xent_gui.editing.files import Files
from xent_gui.editing.locks import Lock
from xent_gui.editing.results import Opened

FORMAT = "xent journal"
JOURNAL = ".journal"
LOCK = ".lock"
AS_FILE, AS_COLUMNS = 1, 2  # versions: the document follows as in a .xent file, or by columns
_MOST_BYTES = MAX_BYTES + 2**16


@dataclass(frozen=True)
class Recovered:
    """A document with changes that were never saved.

    Attributes
    ----------
    document : as it was within a second of the end
    path : its file; None when it had none
    when : the time of the last change that is in it
    scene : the scene that was in view
    file_changed : the file on disk is not the one these are changes of (or is gone)
    """

    document: Document
    path: Path | None
    when: datetime
    scene: int
    file_changed: bool
    journal: Path = field(repr=False)
    lock: Lock = field(repr=False, compare=False)

    @property
    def sentence(self) -> str:
        """What the bar says after it was restored."""
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(self.when.timestamp())), QLocale.FormatType.ShortFormat
        )
        if self.path is None:
            text = translate(
                "files", "The program ended before this document was saved. It is back as it was at {when}."
            )
        elif self.file_changed:
            text = translate(
                "files",
                "The program ended before “{name}” was saved. Your changes up to {when} are back, "
                "but the file has changed on the disk since: compare before you save.",
            )
        else:
            text = translate(
                "files", "The program ended before “{name}” was saved. Your changes up to {when} are back."
            )
        return text.format(name=self.path.name if self.path else "", when=when)

    def discard(self) -> None:
        """The changes are not wanted, or are safe elsewhere."""
        with contextlib.suppress(OSError):
            self.journal.unlink(missing_ok=True)
        self.lock.release()

    def release(self) -> None:
        """Leave it for another window or the next start."""
        self.lock.release()


@dataclass(frozen=True, slots=True)
class Found:
    """What earlier sessions left: the newest first, and the damaged journals, where they are now."""

    recovered: tuple[Recovered, ...] = ()
    damaged: tuple[Path, ...] = ()

    def of(self, path: Path) -> Recovered | None:
        """The newest one of a file."""
        wanted = path.absolute()
        return next((each for each in self.recovered if each.path == wanted), None)


def find_orphans(folder: Path) -> Found:
    """The journals whose session is gone.

    Each is locked by the caller, so that two programs that start at once do not restore one twice; call
    `discard` or `release` on every one. A damaged journal is moved to the folder `damaged`; nothing raises.
    """
    found: list[Recovered] = []
    damaged: list[Path] = []
    for journal in _journals(folder):
        lock = Lock(journal.with_suffix(LOCK))
        try:
            if not lock.take():
                continue  # its session lives
        except OSError:
            pass  # no locks here: better restored twice than not at all
        try:
            found.append(_read(journal, lock))
        except FileNotFoundError:
            lock.release()  # its session ended in good order this moment
        except (OSError, FormatError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            damaged.append(_set_aside(journal))
            lock.release()
    _tidy(folder)
    return Found(tuple(sorted(found, key=lambda each: each.when, reverse=True)), tuple(damaged))


def restore(recovered: Recovered, files: Files, editor: Editor) -> bool:
    """Show a recovered document, as one step over what is on disk: undo shows the file as it is.

    Where the file cannot be opened the document stands alone, unsaved. Returns False when the file
    already holds all of it.
    """
    path = recovered.path
    opened = files.open(path) if path is not None else None
    if isinstance(opened, Opened) and not opened.imported:
        if editor.state.document == recovered.document:
            return False
        name = translate("files", "Restore unsaved changes")
        editor.apply(Edit(name, lambda _on_disk: recovered.document, recovered.scene))
        return True
    files.new(recovered.document, path, modified=True)
    editor.point(scene=recovered.scene)
    return True


def _journals(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob(f"*{JOURNAL}"))
    except OSError:
        return []


def _read(journal: Path, lock: Lock) -> Recovered:
    if check_ordinary(journal).st_size > _MOST_BYTES:
        raise ValueError("larger than any journal")
    head_line, _, text = journal.read_bytes().partition(b"\n")
    head: Any = json.loads(head_line)
    read = {AS_FILE: from_json, AS_COLUMNS: from_columns}.get(head["version"])
    if head["format"] != FORMAT or read is None:
        raise ValueError("not a journal")
    path = None if head["path"] is None else Path(str(head["path"]))
    if path is not None and not path.is_absolute():
        raise ValueError("no absolute path")
    seen = None if path is None else glance(path)
    changed = path is not None and head["base"] != (None if seen is None else list(seen[:2]))
    document = read(text)
    when = datetime.fromtimestamp(float(head["written"])).astimezone()
    scene = min(max(int(head["scene"]), 0), len(document.scenes) - 1)
    return Recovered(document, path, when, scene, changed, journal, lock)


def _set_aside(journal: Path) -> Path:
    aside = journal.parent / "damaged" / journal.name
    try:
        aside.parent.mkdir(exist_ok=True)
        return journal.rename(aside)
    except OSError:
        return journal


def _tidy(folder: Path) -> None:
    """Remove locks whose session is gone and has left no journal."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f"*{LOCK}"):
            lock = Lock(path)
            if not path.with_suffix(JOURNAL).exists() and lock.take():
                lock.release()
