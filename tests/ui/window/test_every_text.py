"""Every word of the window and its dialogs goes through a translator: one that marks all it is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.core.language import Language, spoken, use
from xent_gui.editing.language import speak

DIALOGS = (
    *("", "worksheet", "rename_scene", "type_observations", "simulate_observations"),
    *("classifier", "practice", "palette", "shortcuts", "about", "figure"),
)
FOREIGN = re.compile(r"[A-Za-z]{3,}")
SAME = re.compile(  # what is called so in every language
    r"xent\b.*|\b(?:Ctrl|Shift|Alt|Return|Del|PgUp|PgDown|Up|Down|Left|Right|Space|NLL|SVG|PDF|PNG|log|Deutsch|English"
    r"|Tab|Esc)\b"
)


class Marks(QTranslator):
    """Puts every text in brackets."""

    def translate(  # Qt override
        self, context: str, source: str, _disambiguation: str | None = None, _count: int = -1
    ) -> str:
        return source if context == "QShortcut" else f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # Qt override
        return False


@pytest.fixture(params=DIALOGS, ids=[name or "window" for name in DIALOGS])
def marked(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The program in a language of brackets, with a dialog open or none; its document holds no words."""
    before, marks = spoken(), Marks(qapp)

    def speak_in_brackets(_app: QCoreApplication, _chosen: str) -> None:
        qapp.installTranslator(marks)
        use(Language(QCoreApplication.translate))

    monkeypatch.setattr("xent_gui.editing.language.speak", speak_in_brackets)
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.actions["new"].trigger()
        if request.param:
            program.actions[request.param].trigger()
        QApplication.processEvents()
        yield program
    qapp.removeTranslator(marks)
    marks.deleteLater()
    speak(qapp, "en")
    use(before)


def words() -> Iterator[tuple[QWidget | QAction, str]]:
    """Everything that widgets say, seen, heard and on hovering."""
    for widget in QApplication.allWidgets():
        if widget.isVisible() or isinstance(widget, QMenu):
            yield widget, widget.accessibleName()
            yield widget, widget.toolTip()
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton | QLabel):
            yield widget, widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from ((widget, widget.itemText(index)) for index in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from ((widget, widget.tabText(index)) for index in range(widget.count()))
        if widget.isWindow():
            yield widget, widget.windowTitle()
        for action in widget.actions():
            yield action, action.text()
            yield action, action.toolTip()


def test_every_word_is_asked_for(marked: Program) -> None:
    left = set()
    for widget, text in words():
        plain = re.sub(r"<[^>]*>", " ", text.replace("&", ""))
        while "⟦" in plain:
            inner = re.sub(r"⟦[^⟦⟧]*⟧", " ", plain)
            if inner == plain:
                break
            plain = inner
        if FOREIGN.search(SAME.sub("", plain)):
            left.add(f"{type(widget).__name__}: {text!r}")
    assert sorted(left) == []
