"""The program as a person starts it; something is done in it, and it is left: in a way that a number chooses.

Run: python -m tests.crash.leaver NUMBER FOLDER

Prints what was done as soon as it is left, so that a test can tell that it came that far.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from tests.crash.lives import LIVES, Deed
from xent_gui import app as program_root
from xent_gui.app import Program
from xent_gui.core.document import edits


def left_by_menu(program: Program) -> None:
    """File → Quit."""
    program.actions["quit"].trigger()


def left_by_close(program: Program) -> None:
    """The cross of the window."""
    program.window.close()


def left_unsaved(program: Program) -> None:
    """File → Quit with a change that is not saved, which is given up."""
    program.desk.edit(edits.set_probability, 0, "p", "0.123", "1")
    program.actions["quit"].trigger()
    _answer(program, "discard")


def left_saved(program: Program) -> None:
    """The cross of the window with a change that is not saved, which is saved."""
    program.files.save_as(Path(sys.argv[2]) / "left.xent")
    program.desk.edit(edits.set_probability, 0, "p", "0.123", "1")
    program.window.close()
    _answer(program, "save")


def left_by_term(program: Program) -> None:
    """SIGTERM with a change that is not saved."""
    program.desk.edit(edits.set_probability, 0, "p", "0.123", "1")
    os.kill(os.getpid(), signal.SIGTERM)


def left_by_interrupt(_program: Program) -> None:
    """Ctrl+C in the terminal."""
    os.kill(os.getpid(), signal.SIGINT)


WAYS: tuple[Deed, ...] = (
    left_by_menu,
    left_by_close,
    left_unsaved,
    left_saved,
    left_by_term,
    left_by_interrupt,
)


def _answer(program: Program, wanted: str) -> None:
    """Press a button of the question that is open."""
    (box,) = program.window.findChildren(QMessageBox)
    roles = {"discard": QMessageBox.ButtonRole.DestructiveRole, "save": QMessageBox.ButtonRole.AcceptRole}
    (button,) = [each for each in box.buttons() if box.buttonRole(each) == roles[wanted]]
    button.click()


def chosen(number: int) -> tuple[Deed, Deed]:
    """A life and a way to leave; six numbers in a row have each once, 36 have each pair."""
    return LIVES[number % len(LIVES)], WAYS[(number + number // len(LIVES)) % len(WAYS)]


def main() -> int:
    """Start the program, let one life run in it, leave it one way."""
    live, leave = chosen(int(sys.argv[1]))
    complete = program_root.complete

    def completed(*parts: object) -> Program:
        program = complete(*parts)  # type: ignore[arg-type]
        QTimer.singleShot(0, lambda: act(program))
        return program

    def act(program: Program) -> None:
        live(program)
        QTest.qWait(0)
        print(live.__name__, leave.__name__, flush=True)  # noqa: T201
        leave(program)

    program_root.complete = completed  # type: ignore[assignment]
    return program_root.main([])


if __name__ == "__main__":
    sys.exit(main())
