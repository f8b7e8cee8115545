"""Open and save, so that nothing is lost and nothing is overwritten silently."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xent_gui.core.document.edits import Edit
from xent_gui.core.document.state import Document
from xent_gui.core.formats.errors import MAX_BYTES
from xent_gui.core.formats.load import read_bytes, read_document
from xent_gui.core.formats.xent_json import FormatError, to_json
from xent_gui.editing import sentences
from xent_gui.editing.disk import Stamp, digest_of, glance, stamp, write_whole
from xent_gui.editing.editor import Editor
from xent_gui.editing.locks import Lock, Owner, lock_of
from xent_gui.editing.results import (
    Conflict,
    DiskChange,
    Failed,
    InUse,
    Opened,
    OpenResult,
    Saved,
    SaveResult,
    Unnamed,
)
from xent_gui.editing.settings import Settings
from xent_gui.editing.watch import DiskWatch

SUFFIX = ".xent"


class Files(QObject):
    """The file of the open document: reads, writes, locks and watches it.

    It asks nothing and shows nothing: every method returns what came of it, and the window asks.
    Documents come into the editor by `new`, `open` and `reload` only, so that file and document agree.
    """

    changed_on_disk = Signal(object)  # DiskChange, once for each thing another program does
    saving = Signal(object, object)  # path: Path, data: bytes, before the disk is touched

    def __init__(self, editor: Editor, settings: Settings, state: Path, parent: QObject | None = None):
        super().__init__(parent)
        self._editor = editor
        self._settings = settings
        self._locks = state / "locks"
        self._lock: Lock | None = None
        self._stamp: Stamp | None = None  # what was opened or last saved: guards against overwriting
        self._noticed: Stamp | None = None  # what was last seen there: each change is told once
        self._name = Path(f"untitled{SUFFIX}")
        self._watch = DiskWatch(self)
        self._watch.stirred.connect(self.check_disk)

    def new(self, document: Document, suggested: Path | None = None, modified: bool = False) -> None:
        """Show a document that has no file yet; `suggested` is where Save As starts."""
        self._settle(None, None, None)
        self._name = suggested or Path(f"untitled{SUFFIX}")
        self._editor.open(document, None, modified)

    def open(self, path: Path, as_copy: bool = False) -> OpenResult:
        """Open a file; the document that was open stays when it cannot be.

        `as_copy` opens what is in it without the file: it is nobody's lock, and Save asks for a name.
        Files of other formats (CSV) are always opened so: saving never writes another format into them.
        """
        path = path.absolute()
        read = _read(path)
        if isinstance(read, Failed):
            return read
        document, seen = read
        if as_copy or path.suffix.lower() != SUFFIX:
            self.new(document, _copy_name(path))
            self._settings.add_recent(path)
            return Opened(path, imported=True)
        lock = self._lock if self._is_current(path) else self._take(path)
        if lock is None:
            return InUse(sentences.locked_open(path), path)
        self._settle(path, lock, seen)
        self._editor.open(document, path)
        self._settings.add_recent(path)
        return Opened(path)

    def reload(self) -> OpenResult:
        """Take what is on disk into the open document, as a step that can be undone."""
        path = self._editor.state.path
        if path is None:
            return Failed(self.tr("This document has no file yet."))
        read = _read(path)
        if isinstance(read, Failed):
            return read
        document, seen = read
        self._settle(path, self._lock, seen)
        self._editor.apply(Edit(self.tr("Reload"), lambda _old: document))
        self._editor.saved(path)
        return Opened(path)

    def save(self, overwrite: bool = False) -> SaveResult:
        """Save under the document's own name.

        `Conflict` when the file is not the one that was opened or last saved; `overwrite` replaces it.
        """
        path = self._editor.state.path
        if path is None:
            return Unnamed(self.suggested)
        if not overwrite and self._is_foreign(path):
            return Conflict(sentences.changed_since(path), path)
        return self._write(path, self._lock)

    def save_as(self, path: Path, overwrite: bool = False, anyway: bool = False) -> SaveResult:
        """Save under another name, which becomes the document's own.

        `overwrite` replaces a file that is there (a file dialog has asked). That does not answer the
        questions a dialog cannot ask: `Conflict` when another window has the file open, or when it is the
        document's own and somebody changed it; `anyway` replaces it all the same.
        """
        path = path.absolute()
        if self._is_current(path):
            return self.save(anyway)
        lock = self._take(path)
        if lock is None and not anyway:
            return Conflict(sentences.locked_save(path), path)
        result: SaveResult
        if not (overwrite or anyway) and os.path.lexists(path):
            result = Conflict(sentences.exists_already(path), path)
        else:
            result = self._write(path, lock)
        if lock is not None and not isinstance(result, Saved):
            lock.release()
        return result

    def check_disk(self) -> None:
        """Look whether another program changed the file; call it when the window becomes active."""
        path = self._editor.state.path
        if path is None or self._noticed is None or glance(path) == self._noticed.glance:
            return
        now = stamp(path)
        gone = not os.path.lexists(path)
        if now is None and not gone:
            return  # it cannot be read just now: nothing is known
        before, self._noticed = self._noticed, now or Stamp(None, b"")
        if self._noticed.digest == before.digest:
            return  # touched, or replaced by the same
        if gone:
            self._editor.unsaved()
        self.changed_on_disk.emit(DiskChange(path, gone, sentences.noticed(path, gone)))

    def lock_owner(self, path: Path) -> Owner | None:
        """Who else has the file open; None when nobody has."""
        return None if self._is_current(path) else lock_of(self._locks, path).owner()

    @property
    def suggested(self) -> Path:
        """Where Save As starts: the document's own file, or a name for it beside where it came from."""
        own = self._editor.state.path
        if own is not None:
            return own
        folder = self._settings.load().folder
        return self._name if self._name.is_absolute() or folder is None else folder / self._name

    def close(self) -> None:
        """Give the lock back; the session ends."""
        self._settle(None, None, None)

    def _write(self, path: Path, lock: Lock | None) -> SaveResult:
        # a lone surrogate from a paste becomes its JSON escape: never a reason not to save
        data = to_json(self._editor.state.document).encode("utf-8", "backslashreplace")
        if len(data) > MAX_BYTES:
            return Failed(sentences.too_large(path, MAX_BYTES >> 20))
        self.saving.emit(path, data)
        try:
            write_whole(path, data)
        except OSError as error:
            if (now := stamp(path)) is not None and now.digest == digest_of(data):
                self._stamp = self._noticed = now  # it is there, but not for certain: ours to save again
            return Failed(sentences.not_saved(path, error))
        self._settle(path, lock, Stamp(glance(path), digest_of(data)))
        self._editor.saved(path)
        self._settings.add_recent(path)
        return Saved(path)

    def _settle(self, path: Path | None, lock: Lock | None, seen: Stamp | None) -> None:
        """From now on the document belongs to this file."""
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self._lock = lock
        self._stamp = self._noticed = seen
        self._watch.follow(path)

    def _is_foreign(self, path: Path) -> bool:
        """Whether saving would replace contents that are neither what was opened nor what was saved."""
        if not os.path.lexists(path) or self._stamp is None:
            return False
        now = stamp(path)
        if now is None:  # it cannot be read: judge by what can be seen of it
            return glance(path) not in (None, self._stamp.glance)
        return now.digest != self._stamp.digest

    def _is_current(self, path: Path) -> bool:
        own = self._editor.state.path
        return own is not None and os.path.realpath(own) == os.path.realpath(path)

    def _take(self, path: Path) -> Lock | None:
        """The lock of a file; None when another window has it."""
        lock = lock_of(self._locks, path)
        try:
            return lock if lock.take() else None
        except OSError:
            return lock  # no lock can be made here: work goes on, and stamps still guard the file


def _read(path: Path) -> tuple[Document, Stamp] | Failed:
    try:
        for _ in range(3):  # once more when it is being written meanwhile
            before = glance(path)
            data = read_bytes(path)
            if glance(path) == before:
                break
        return read_document(data, path.name), Stamp(before, digest_of(data))
    except FormatError as error:
        return Failed(sentences.not_readable(path, str(error)))


def _copy_name(path: Path) -> Path:
    """What a copy of a file, or a document imported from it, is to be called."""
    if path.suffix.lower() != SUFFIX and not path.with_suffix(SUFFIX).exists():
        return path.with_suffix(SUFFIX)
    numbers = (f"{path.stem}-{number}{SUFFIX}" for number in range(2, 1000))
    return next((path.with_name(name) for name in numbers if not path.with_name(name).exists()), path)
