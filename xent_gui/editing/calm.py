"""When the window has nothing to do: a thread that computes meanwhile would make it wait at every turn."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from xent_gui.editing.editor import Editor

T = TypeVar("T")
_PATIENCE = 0.1  # seconds that one piece of work stands back in all: an edit must be on the disk within one


class Calm(QObject):
    """Knows whether an edit is made and shown: from when it is asked for until nothing is left to paint.

    Python runs one thread at a time, and the window lets go of its turn at many calls of Qt: each time a
    computing thread would keep it for 5 ms.
    """

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = threading.Event()
        self._quiet.set()
        self._painted = QTimer(self, singleShot=True, interval=0)  # comes after what is posted and painted
        self._painted.timeout.connect(self._quiet.set)
        editor.asked.connect(self._on_asked)

    def between(self, parts: Iterable[T]) -> Iterator[T]:
        """Hand on parts of work, in a thread, and stand back while an edit is made and shown."""
        patience = _PATIENCE
        for part in parts:
            yield part
            if patience > 0 and not self._quiet.is_set():
                began = time.monotonic()
                self._quiet.wait(patience)
                patience -= time.monotonic() - began

    def hurry(self) -> None:
        """Somebody waits for the work: no more standing back for now."""
        self._quiet.set()

    def _on_asked(self) -> None:
        self._quiet.clear()
        self._painted.start()
