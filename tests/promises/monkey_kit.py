"""What a monkey needs: answers to questions at random, and ears for what goes wrong."""

from __future__ import annotations

import random
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices

from tests.ui.window.kit import ScriptedAsker
from xent_gui.ui.window.questions import Choice

NOISE = (
    "propagateSizeHints",
    "support raise",
    "requestActivate",
    "support grabbing",
    "outside target",
)  # what offscreen cannot do


class MonkeyAsker(ScriptedAsker):
    """Answers every question at random, or not at all; files come from one folder."""

    def __init__(self, dice: random.Random, folder: Path) -> None:
        super().__init__()
        self._dice = dice
        self._folder = folder

    def next_answer(self, choices: Sequence[Choice]) -> str | None:
        return self._dice.choice(choices).key if self._dice.random() < 0.9 else None

    def next_file(self) -> Path | None:
        there = [*sorted(self._folder.iterdir()), self._folder / "new.xent", self._folder / "missing.csv"]
        return self._dice.choice(there) if self._dice.random() < 0.9 else None


class _Sink(QObject):
    """Takes the links that would open a browser."""

    @Slot(QUrl)
    def take(self, _url: QUrl) -> None:
        """Nothing is opened."""


@contextmanager
def watching(faults: list[str]) -> Iterator[None]:
    """Take every exception that Qt would swallow, and every warning of Qt."""

    def take(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        faults.append("".join(traceback.format_exception(kind, error, trace)))

    def take_message(kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(n in text for n in NOISE):
            faults.append(f"Qt: {text}")

    hook, sys.excepthook = sys.excepthook, take
    handler = qInstallMessageHandler(take_message)
    schemes = ("http", "https", "file", "mailto")
    sink = _Sink()
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, sink, "take")
    try:
        yield
    finally:
        for scheme in schemes:
            QDesktopServices.unsetUrlHandler(scheme)
        qInstallMessageHandler(handler)
        sys.excepthook = hook
