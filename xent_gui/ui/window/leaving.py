"""What must be gone before Python ends: what Qt frees afterwards would run code of Python that is gone."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QProcess, qInstallMessageHandler
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import createdByPython


def leave(app: QApplication, *windows: QWidget) -> None:
    """Free windows, then what else Qt holds of Python; call it once, after the event loop.

    Windows go while their application lives: left to the collector they would go in any order after it.
    """
    for window in windows:
        window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    release_clipboard(app.clipboard())
    qInstallMessageHandler(None)


def release_clipboard(clipboard: QClipboard) -> None:
    """Empty a clipboard that is nothing but memory of this process.

    Where the system has no clipboard (platforms offscreen, minimal, vnc, linuxfb, eglfs) Qt keeps the data
    in a static of its own until after Python's end, and dies in the destructor that PySide6 has given them.
    Nothing is lost: nobody else could ever paste them. A clipboard of the system says that we own it, or
    has data that were not made here.
    """
    data = clipboard.mimeData()
    if data is not None and createdByPython(data) and not clipboard.ownsClipboard():
        clipboard.clear()


def start_again(files: Iterable[Path | None]) -> None:
    """Start another xent for each of these documents, None for none; after `leave`."""
    words = [] if getattr(sys, "frozen", False) else ["-m", "xent_gui"]
    for file in files:
        QProcess.startDetached(sys.executable, [*words, *([str(file)] if file else [])])
