"""The frame of dialogs that end in an answer: parts in a column, the button that takes them, and Cancel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xent_gui.ui.style.fonts import look_of, scaled, set_tone
from xent_gui.ui.window.buttons import make_primary


class AnswerDialog(QDialog):
    """A subclass makes its parts and then calls `lay_out`, so that Tab reaches the buttons last."""

    take: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def lay_out(self, take: str, *parts: QWidget | QLayout, tall: QWidget | None = None) -> None:
        """Put the parts above the buttons; `take` is on the one that accepts, `tall` gets the room left."""
        look = look_of()
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(self.take)
        self.take.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        margin = scaled(20, look)
        column.setContentsMargins(margin, margin, margin, scaled(14, look))
        column.setSpacing(scaled(12, look))
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part, int(part is tall))
        column.addWidget(buttons)


class JudgingDialog(AnswerDialog):
    """Says in a sentence what it thinks of what is chosen; what it complains of cannot be taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)

    def approve(self, sentence: str) -> None:
        """It can be taken."""
        self._judge(sentence, "muted", True)

    def complain(self, sentence: str) -> None:
        """It cannot, and why."""
        self._judge(sentence, "bad", False)

    def _judge(self, sentence: str, tone: str, good: bool) -> None:
        self.verdict.setText(sentence)
        set_tone(self.verdict, tone)
        self.take.setEnabled(good)


class ReadingDialog(JudgingDialog):
    """Shows how a file is read; what is chosen stays, and the rest is guessed anew to fit it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: dict[str, Any] = {}

    def guess(self) -> None:
        """Read the file as `chosen` says, and show it. For subclasses."""
        raise NotImplementedError

    def reading_choice(self, key: str, choices: Mapping[str, str], name: str) -> QComboBox:
        """A list for one part of the reading."""
        return chooser(choices, name, self, lambda value: self.choose(key, value))

    def choose(self, key: str, value: object) -> None:
        """Read it with this part so. Cut into other columns or letters, it may have other names, or none."""
        if key in ("delimiter", "encoding"):
            self.chosen.pop("header", None)
        self.chosen[key] = value
        self.guess()


def chooser(
    choices: Mapping[str, str], name: str, parent: QWidget, chosen: Callable[[Any], None] | None = None
) -> QComboBox:
    """A list of keys, each with its words; `name` is read aloud, `chosen` gets the key."""
    combo = QComboBox(parent)
    combo.setAccessibleName(name)
    for key, words in choices.items():
        combo.addItem(words, key)
    if chosen is not None:
        combo.activated.connect(lambda row: chosen(combo.itemData(row)))
    return combo


def form_layout() -> QFormLayout:
    """A form with the spacing of dialogs."""
    form, look = QFormLayout(), look_of()
    form.setHorizontalSpacing(scaled(12, look))
    form.setVerticalSpacing(scaled(8, look))
    return form
