"""The journal: a second after each edit it is on the disk, whatever happens to the program then."""

from __future__ import annotations

import json
import os
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from xent_gui.core.document.shown import State
from xent_gui.core.formats.columns import ColumnWriter
from xent_gui.core.language import translate
from xent_gui.editing.calm import Calm
from xent_gui.editing.disk import glance, write_whole
from xent_gui.editing.editor import Editor
from xent_gui.editing.files import Files
from xent_gui.editing.locks import Lock
from xent_gui.editing.recovery import AS_COLUMNS, AS_FILE, FORMAT, JOURNAL, LOCK, Recovered, restore

_INTERVAL = 0.25  # seconds; an edit waits for one interval and two writes at most
_SHORTEST = 0.05


class Journal(QObject):
    """Writes the whole document, as it stands, into one file of the session while it has unsaved changes.

    Documents are frozen, so a thread of its own makes the bytes and waits for the disk; the window never
    does. It makes only those that changed: while Python runs in the thread, the window waits all the same.
    The file is removed when there is nothing unsaved, and when the session ends in good order.
    """

    written = Signal()
    failed = Signal(str)  # a sentence, once until a write succeeds again
    _done = Signal(str)  # from the thread: "" or why the write failed

    def __init__(self, editor: Editor, files: Files, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._files = files
        self.path = folder / f"{uuid.uuid4().hex}{JOURNAL}"
        self._lock = Lock(self.path.with_suffix(LOCK))
        self._worker = _Worker()
        self._columns = ColumnWriter()  # the thread's
        self._calm = Calm(editor, self)
        self._adopted: list[Recovered] = []
        self._base = _base(editor.state)
        self._waiting = editor.state.modified  # whether an edit waits to be written
        self._busy = False  # whether the thread writes
        self._well = True  # whether the last write succeeded
        self._closed = False
        self._began = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._write)
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        editor.changed.connect(self._on_changed)
        files.saving.connect(self._on_saving)
        self._schedule()

    def restore(self, recovered: Recovered) -> bool:
        """Bring back what a crash interrupted; its journal goes once this one holds the same.

        Returns False when there was nothing to bring back: everything had been saved.
        """
        restored = restore(recovered, self._files, self._editor)
        self._adopted.append(recovered)
        if not restored:
            self._drop_adopted()
        return restored

    def flush(self) -> None:
        """Write what waits, and come back when it is on the disk."""
        self._calm.hurry()
        if self._waiting:
            self._write()
        self._worker.finish()

    def close(self) -> None:
        """The session ends in good order: what is unsaved is not wanted. Closing twice is harmless."""
        if self._closed:
            return
        self._closed = True
        self._editor.changed.disconnect(self._on_changed)
        self._files.saving.disconnect(self._on_saving)
        self._timer.stop()
        self._worker.put(self._remove)
        self._worker.finish()
        self._lock.release()
        self._drop_adopted()

    def _on_changed(self, old: State, new: State) -> None:
        own_again = old.modified and not new.modified and old.document is new.document
        if new.path != old.path or own_again:
            self._base = _base(new)
        if not new.modified:
            if old.modified:
                self._timer.stop()
                self._waiting = False
                self._worker.put(self._remove)
                self._drop_adopted()
        elif new.document is not old.document or new.path != old.path or not old.modified:
            self._waiting = True
            self._schedule()

    def _schedule(self) -> None:
        """Wait a little, so that a drag is not one write per pixel; never put off what waits already."""
        if self._waiting and not self._busy and not self._timer.isActive():
            since = time.monotonic() - self._began
            self._timer.start(round(1000 * max(_SHORTEST, _INTERVAL - since)))

    def _on_saving(self, path: Path, data: bytes) -> None:
        """Let the journal never lag behind the file.

        A kill after a save and before the journal's removal would else bring back an older document as
        unsaved changes; one that equals the file is recognised as saved.
        """
        if self._waiting:
            self._timer.stop()
            self._waiting = False
            state = replace(self._editor.state, path=path)
            head = _head(state, _base(state), AS_FILE)
            self._worker.put(lambda: self._write_now(head, data))
        self._worker.finish()

    def _write(self) -> None:
        self._timer.stop()
        self._waiting, self._busy, self._began = False, True, time.monotonic()
        document, head = self._editor.state.document, _head(self._editor.state, self._base, AS_COLUMNS)

        def write() -> None:
            data = b"".join(self._calm.between(self._columns.parts(document)))
            self._done.emit(self._write_now(head, data))

        self._worker.put(write)

    def _write_now(self, head: bytes, data: bytes) -> str:
        """Write one state; in the thread. Returns why it failed, or ""."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._claim()
            write_whole(self.path, head + data)
        except OSError as error:
            return error.strerror or str(error)
        return ""

    def _claim(self) -> None:
        """Hold the lock that says this session lives."""
        for _ in range(50):
            if self._lock.take():
                return
            time.sleep(0.01)  # a program that starts looks at it just now

    def _remove(self) -> None:
        """Remove the journal; in the thread, so after every write that was under way."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return  # the next start finds it, and that everything was saved

    def _on_done(self, reason: str) -> None:
        self._busy = False
        if reason:
            if self._well:
                self.failed.emit(_sentence(reason))
            self._waiting = self._editor.state.modified  # try again
        else:
            self._drop_adopted()
            self.written.emit()
        self._well = not reason
        self._schedule()

    def _drop_adopted(self) -> None:
        while self._adopted:
            self._adopted.pop().discard()


class _Worker:
    """One thread that does one job after the other; started with the first job."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def put(self, job: Callable[[], object]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def finish(self) -> None:
        """Do every job, then end the thread (the next job starts another)."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()


def _base(state: State) -> list[int] | None:
    """The file that the unsaved changes are changes of, as it is on the disk."""
    seen = None if state.path is None else glance(state.path)
    return None if seen is None else list(seen[:2])


def _head(state: State, base: list[int] | None, version: int) -> bytes:
    """The first line of a journal: what is known of the document beside itself."""
    head = {
        "format": FORMAT,
        "version": version,
        "process": os.getpid(),
        "written": time.time(),
        "path": None if state.path is None else str(state.path),
        "base": base,
        "scene": state.focus.scene,
    }
    return json.dumps(head).encode("ascii") + b"\n"


def _sentence(reason: str) -> str:
    text = translate(
        "files", "Your unsaved changes would be lost in a crash: they cannot be kept on the disk ({reason})."
    )
    return text.format(reason=reason)
