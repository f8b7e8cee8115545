"""Files that the system hands over: macOS sends them as events, at the start and while the program runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileOpens(QObject):
    """Keeps the last file handed over until `tell` says who opens it; from then on each is passed on."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._waiting: Path | None = None
        self._opens: Callable[[Path], object] | None = None
        app.installEventFilter(self)

    def tell(self, opens: Callable[[Path], object]) -> None:
        """Who opens files from now on, the one that waits first."""
        self._opens = opens
        if self._waiting is not None:
            opens(self._waiting)
            self._waiting = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # Qt override
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        path = Path(event.file())
        if self._opens is None:
            self._waiting = path
        else:
            self._opens(path)
        return True
