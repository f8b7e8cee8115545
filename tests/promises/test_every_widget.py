"""Every widget of the window and of each dialog has a name, can be hit, and shows its words whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.ui.widgets.elided_label import ElidedLabel

SMALLEST = 24  # pixels, of what is clicked
DIALOGS = (
    *("", "gallery", "scene_from_gallery", "worksheet", "rename_scene", "type_observations"),
    *("simulate_observations", "classifier", "guide", "practice", "palette", "shortcuts", "about"),
)
LOWER = {  # known to be lower than that, with the least height they have
    "LinkButton": 20,  # words in a line of words, whose height they keep
    "ReadoutView": 21,  # a full line of the list wide
}


LANGUAGES = ("en", "de")


@pytest.fixture(
    params=[(name, language) for name in DIALOGS for language in LANGUAGES],
    ids=[f"{name or 'window'}-{language}" for name in DIALOGS for language in LANGUAGES],
)
def opened(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program with a dialog open, or none, in a language."""
    name, language = request.param
    with running_program(tmp_path, ScriptedAsker(), language=language) as program:
        if name:
            program.actions[name].trigger()
        QApplication.processEvents()
        yield program


def shown(kind: type[QWidget] = QWidget) -> list[QWidget]:
    """All widgets of a kind that can be seen, in whatever window."""
    return [w for w in QApplication.allWidgets() if isinstance(w, kind) and w.isVisible()]


def words(widget: QWidget) -> str:
    """Which widget it is, for a person who mends it."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    size = f"{widget.width()} × {widget.height()}"
    inside = type(widget.parentWidget()).__name__ if widget.parentWidget() else "nothing"
    return f"{type(widget).__name__} {widget.objectName()} {text!r} of {size} in {inside}"


def nameless(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface is None or not interface.text(QAccessible.Text.Name).strip()


def is_cut(widget: QWidget) -> bool:
    """Whether a label or a button shows less than its words; what is elided says so with an ellipsis."""
    if isinstance(widget, ElidedLabel) or (isinstance(widget, QLabel | QToolButton) and not widget.text()):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    needed = widget.minimumSizeHint()
    return widget.width() + 1 < needed.width() or widget.height() + 1 < needed.height()


def test_what_takes_the_focus_has_a_name(opened: Program) -> None:
    takes = [w for w in shown() if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled()]
    takes = [w for w in takes if w.focusProxy() is None]  # else what has the focus is the proxy
    assert takes
    assert [words(w) for w in takes if nameless(w)] == []


def test_what_is_clicked_is_large_enough(opened: Program) -> None:
    clicked = [w for kind in (QAbstractButton, QComboBox, QLineEdit) for w in shown(kind)]
    clicked = [w for w in clicked if w.focusProxy() is None and not isinstance(w.parentWidget(), QTabBar)]
    assert clicked
    assert [words(w) for w in clicked if w.width() < SMALLEST or w.height() < least_height(w)] == []


def least_height(widget: QWidget) -> int:
    """The least height that is accepted of what is clicked."""
    return LOWER.get(type(widget).__name__, SMALLEST)


def test_no_words_are_cut_off(opened: Program) -> None:
    seen = [w for kind in (QLabel, QAbstractButton) for w in shown(kind)]
    seen = [w for w in seen if not isinstance(w.parentWidget(), QTabBar)]  # its arrows have no words
    assert seen
    assert [words(w) for w in seen if is_cut(w)] == []
