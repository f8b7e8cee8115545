"""The number field takes our grammar, refuses with a sentence, and keeps what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from xent_gui.ui.widgets.bubble import Bubble
from xent_gui.ui.widgets.number_field import NumberField


class Form(QWidget):
    """A field, and something else to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.other = NumberField("Answer", self), QPushButton("other", self)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.resize(400, 200)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    return made


def bubble(form: Form) -> str:
    found = form.findChild(Bubble)
    return found.sentence if isinstance(found, Bubble) else ""


@pytest.mark.parametrize("text", ["0.18", "0,18", ".18", "1/6", "18 %", "1e-3", "½"])
def test_enter_takes_every_way_to_write_a_number(qtbot: QtBot, form: Form, text: str) -> None:
    form.field.setText("")
    form.field.insert(text)
    with qtbot.waitSignal(form.field.entered) as told:
        qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert told.args == [text]
    assert form.field.refusal == ""


def test_a_refused_text_stays_and_the_reason_is_said_under_it(qtbot: QtBot, form: Form) -> None:
    qtbot.keyClicks(form.field, "1.2.3")
    with qtbot.assertNotEmitted(form.field.entered):
        qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert form.field.text() == "1.2.3"
    assert form.field.hasFocus()
    assert "1.2.3" in bubble(form)
    assert form.field.accessibleDescription() == bubble(form) == form.field.toolTip()
    held = form.findChild(Bubble)
    assert isinstance(held, Bubble)
    assert held.geometry().top() >= form.field.geometry().bottom()
    assert form.rect().contains(held.geometry())


def test_typing_on_takes_the_reason_away(qtbot: QtBot, form: Form) -> None:
    qtbot.keyClicks(form.field, "x")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert bubble(form)
    qtbot.keyClick(form.field, Qt.Key.Key_Backspace)
    assert bubble(form) == ""
    assert form.field.refusal == ""


def test_escape_brings_back_what_was_taken_last(qtbot: QtBot, form: Form) -> None:
    form.field.show_text("1/6")
    qtbot.keyClicks(form.field, "x")
    qtbot.keyClick(form.field, Qt.Key.Key_Escape)
    assert form.field.text() == "1/6"
    assert form.field.refusal == ""


def test_leaving_the_field_takes_the_number(qtbot: QtBot, form: Form) -> None:
    qtbot.keyClicks(form.field, "0.5")
    with qtbot.waitSignal(form.field.entered):
        form.other.setFocus()


def test_leaving_an_untouched_field_says_nothing(qtbot: QtBot, form: Form) -> None:
    form.field.show_text("0.5")
    with qtbot.assertNotEmitted(form.field.entered):
        form.other.setFocus()


def test_leaving_a_refused_field_keeps_the_text_and_its_mark(qtbot: QtBot, form: Form) -> None:
    qtbot.keyClicks(form.field, "0.5x")
    form.other.setFocus()
    assert form.field.text() == "0.5x"
    assert form.field.refusal
    assert bubble(form) == "", "the bubble does not stay over the window"


def test_a_state_that_comes_in_does_not_disturb_typing(qtbot: QtBot, form: Form) -> None:
    form.field.show_text("0.5")
    qtbot.keyClicks(form.field, "1")
    form.field.show_text("0.75")
    assert form.field.text() == "0.51"


def test_the_caller_may_refuse_for_its_own_reasons(qtbot: QtBot, form: Form) -> None:
    form.field.refuse("m is 100: type at most that.")
    assert bubble(form) == "m is 100: type at most that."
