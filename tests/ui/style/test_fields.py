"""A field takes what assistive technology puts in as if it had been typed."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xent_gui.ui.style.fields import Field


def test_text_from_a_screen_reader_counts_as_edited(qapp: QApplication, qtbot: QtBot) -> None:
    field = Field("0.1")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.textEdited.connect(heard.append)
    field.setText("0.2")
    assert not field.isModified() and heard == []
    QAccessible.queryAccessibleInterface(field).editableTextInterface().replaceText(0, 3, "0.35")
    assert field.text() == "0.35"
    assert field.isModified() and heard[-1] == "0.35"
    field.clear()
    assert not field.isModified()


def test_typing_is_told_once(qapp: QApplication, qtbot: QtBot) -> None:
    field = Field()
    qtbot.addWidget(field)
    heard: list[str] = []
    field.textEdited.connect(heard.append)
    qtbot.keyClicks(field, "1/6")
    assert heard == ["1", "1/", "1/6"]
