"""Where a fault of the program goes: into a log, and as one calm sentence into the window."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal

_MOST_BYTES = 512 * 1024
_MOST_ALIKE = 3  # a fault in painting comes back with every frame
LOG = "errors.log"


class CrashLog(QObject):
    """Takes uncaught exceptions and Qt's warnings; tells faults in the window's thread."""

    happened = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = folder / LOG
        self._seen: dict[str, int] = {}
        self._told: Callable[[str], None] | None = None
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every uncaught exception of this process from now on."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def tell(self, told: Callable[[str], None]) -> None:
        """Who tells the user about a fault."""
        self._told = told

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception and tell it once; the same one over and over only at first."""
        if issubclass(kind, KeyboardInterrupt):
            return  # Ctrl+C closes the window, see `interrupts`
        text = "".join(traceback.format_exception(kind, error, trace))
        last = traceback.extract_tb(trace)[-1:] if trace else []
        place = f"{kind.__name__} {[(frame.filename, frame.lineno) for frame in last]}"
        self._seen[place] = self._seen.get(place, 0) + 1
        if self._seen[place] <= _MOST_ALIKE:
            self._write(text)
            self.happened.emit(text)

    def take_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Log what Qt says; for `qInstallMessageHandler`."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        text = f"Qt: {message}"
        if context.file:
            text += f" ({context.file}, line {context.line})"
        self._seen[text] = self._seen.get(text, 0) + 1
        if self._seen[text] <= _MOST_ALIKE:
            self._write(f"{text}\n")
            if kind != QtMsgType.QtWarningMsg and sys.stderr is not None:
                sys.stderr.write(f"{text}\n")

    def _take_from_thread(self, fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            self.take(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def _tell(self, text: str) -> None:
        if self._told is not None:
            self._told(text)

    def _write(self, text: str) -> None:
        """Add to the log; where that fails there is nobody left to tell but the terminal."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self.path.exists() and self.path.stat().st_size > _MOST_BYTES:
                self.path.replace(self.path.with_suffix(".old.log"))
            with self.path.open("a", encoding="utf-8", errors="backslashreplace") as log:
                log.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n{text}\n")
        except OSError:
            if sys.stderr is not None:
                sys.stderr.write(text)
