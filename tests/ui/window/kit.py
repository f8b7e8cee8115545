"""A whole program in a temporary folder, with somebody who answers its questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from xent_gui.app import Program, build_shell, complete
from xent_gui.editing.language import speak
from xent_gui.ui.window.questions import Choice


class ScriptedAsker:
    """Answers questions from a list, oldest first; what has no answer stays unanswered."""

    def __init__(self) -> None:
        self.answers: list[str] = []
        self.files: list[Path] = []
        self.asked: list[str] = []
        self.choices: list[list[str]] = []

    def ask(
        self,
        parent: QWidget,
        text: str,
        informative: str,
        choices: Sequence[Choice],
        default: str,
        answered: Callable[[str], None],
    ) -> None:
        keys = [choice.key for choice in choices]
        assert default in keys
        self.asked.append(text)
        self.choices.append(keys)
        answer = self.next_answer(choices)
        if answer is not None:
            assert answer in keys
            answered(answer)

    def open_file(
        self, parent: QWidget, title: str, filters: str, folder: Path, chosen: Callable[[Path], None]
    ) -> None:
        self._choose(title, chosen)

    def save_file(
        self,
        parent: QWidget,
        title: str,
        filters: str,
        proposal: Path,
        suffix: str,
        chosen: Callable[[Path], None],
    ) -> None:
        self._choose(title, chosen)

    def choose_folder(
        self, parent: QWidget, title: str, folder: Path, chosen: Callable[[Path], None]
    ) -> None:
        self._choose(title, chosen)

    def _choose(self, title: str, chosen: Callable[[Path], None]) -> None:
        self.asked.append(title)
        file = self.next_file()
        if file is not None:
            chosen(file)

    def next_answer(self, choices: Sequence[Choice]) -> str | None:
        """The key of what is answered now; None leaves the question open."""
        return self.answers.pop(0) if self.answers else None

    def next_file(self) -> Path | None:
        """The file or folder that is chosen now; None chooses nothing."""
        return self.files.pop(0) if self.files else None


@contextmanager
def running_program(
    folder: Path, asker: ScriptedAsker, file: Path | None = None, language: str = "en"
) -> Iterator[Program]:
    """A program as `xent-gui FILE --language LANGUAGE` starts it, shown; put away afterwards."""
    app = cast("QApplication", QApplication.instance())
    program = complete(build_shell(app, folder / "xent.ini", language), folder / "state", asker)
    program.start(file)
    program.window.resize(1280, 800)  # the offscreen screen is small
    program.window.show()
    program.desk.charts.load()
    try:
        yield program
    finally:
        end(program)
        speak(app, "en")


def end(program: Program) -> None:
    """Put a program away, whatever state it is in."""
    if program.desk.dialogs.current is not None:
        program.desk.dialogs.current.close()
    for popup in QApplication.topLevelWidgets():
        if popup is not program.window and popup.isVisible():
            popup.close()
    if not program.window.may_close:
        program.close()
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app = cast("QApplication", QApplication.instance())
    app.setStyleSheet("")


def press(widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key with modifiers, where a person would: at the widget that has the focus."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(widget, key, held)


def asker_of(program: Program) -> ScriptedAsker:
    """Who answers the questions of a program."""
    assert isinstance(program.desk.asker, ScriptedAsker)
    return program.desk.asker
