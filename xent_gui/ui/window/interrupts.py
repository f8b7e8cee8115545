"""Signals of the system (Ctrl+C in the terminal, a shutdown) as a Qt signal."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Interrupts(QObject):
    """Emits `asked` for SIGINT and SIGTERM: a byte on a socket wakes Qt's loop, and Python with it."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        self._before = {number: signal.signal(number, _noted) for number in (signal.SIGINT, signal.SIGTERM)}

    def restore(self) -> None:
        """Leave the signals as they were found."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _on_activated(self) -> None:
        self._read.recv(64)
        self.asked.emit()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The byte on the socket says it all; without a handler Python would not write it."""
