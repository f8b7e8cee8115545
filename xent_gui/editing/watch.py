"""Notice that something happens to a file, whoever does it and however."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_SETTLE_MS = 150  # a program that writes in several steps is looked at once


class DiskWatch(QObject):
    """Emits `stirred` a moment after a file or the folder it stands in has changed.

    The folder is watched too: programs that save by replacing remove the watched file, and a watch on a
    file that is gone never wakes again. `stirred` is a hint to look, no more; where the system offers no
    watching (some network disks) it never comes, and the window's activation is the time to look.
    """

    stirred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = None  # made with the first file: it starts a thread
        self._file: Path | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._settled)

    def follow(self, file: Path | None) -> None:
        """Watch this file and no other."""
        self._timer.stop()
        self._file = file
        if self._watcher is not None and (old := [*self._watcher.files(), *self._watcher.directories()]):
            self._watcher.removePaths(old)
        self._watch()

    def _watch(self) -> None:
        if self._file is None:
            return
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._stir)
            self._watcher.directoryChanged.connect(self._stir)
        there = [str(path) for path in (self._file, self._file.parent) if path.exists()]
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if missing := [path for path in there if path not in watched]:
            self._watcher.addPaths(missing)

    def _stir(self, _path: str) -> None:
        self._timer.start()

    def _settled(self) -> None:
        self._watch()
        self.stirred.emit()
