"""Work that waits until the window is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _FirstFrame(QObject):
    def __init__(self, window: QWidget, does: Callable[[], None]) -> None:
        super().__init__(window)
        self._does = does
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._does)  # the frame is handed to the screen before
        return False


def after_first_frame(window: QWidget, does: Callable[[], None]) -> None:
    """Do something once, after the first frame of a window."""
    _FirstFrame(window, does)
