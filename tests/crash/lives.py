"""What somebody may have done before they leave the program, each a short life of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.ui.panels.charts_panel import CHARTS

Deed = Callable[[Program], None]


def nothing(_program: Program) -> None:
    """The window was only seen."""


def copied(program: Program) -> None:
    """The whole table, the worked calculation and a figure on the clipboard."""
    program.actions["copy_figure"].trigger()
    program.desk.outcomes.setFocus()
    QTest.keyClick(program.desk.outcomes.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    program.desk.outcomes.clip("copy")


def every_chart(program: Program) -> None:
    """Each chart was open, and the mouse over it."""
    for entry in CHARTS:
        program.desk.show_chart(entry.key)
        QTest.mouseMove(program.window.windowHandle(), program.window.rect().center())
        QApplication.processEvents()


def talking(program: Program) -> None:
    """In the middle of a talk."""
    program.actions["present_with_notes"].trigger()
    QApplication.processEvents()


def asked(program: Program) -> None:
    """Dialogs were opened, and the last one still is."""
    for name in ("gallery", "guide", "practice", "simulate_observations", "shortcuts", "about"):
        program.actions[name].trigger()
        QApplication.processEvents()


def edited(program: Program) -> None:
    """Much was changed, and taken back; a cell is half typed."""
    for number in range(60):
        program.desk.edit(edits.set_probability, number % 6, "q", f"0.{number + 1}", "1")
        QApplication.processEvents()
    while program.editor.can_undo:
        program.editor.undo()
    program.actions["theme_dark"].trigger()
    QTest.keyClicks(program.desk.outcomes.table, "0.3")


LIVES: tuple[Deed, ...] = (nothing, copied, every_chart, talking, asked, edited)
