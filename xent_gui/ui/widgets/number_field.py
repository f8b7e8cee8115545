"""A field for one number in our grammar: refuses with a sentence under it and keeps what was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from xent_gui.core.maths.numbers import parse_number
from xent_gui.ui.style.fields import Field
from xent_gui.ui.style.fonts import restyle, set_role
from xent_gui.ui.widgets.bubble import Bubble


class NumberField(Field):
    """Emits `entered` with the text when Enter, or leaving the field, finds it acceptable.

    `accept` is called with the text and raises ValueError with a sentence for the user when it cannot be
    taken; the default reads a number (`parse_number`). Escape brings back the text taken last.
    """

    entered = Signal(str)

    def __init__(
        self, name: str, parent: QWidget | None = None, accept: Callable[[str], object] = parse_number
    ) -> None:
        super().__init__("", parent)
        self.setAccessibleName(name)
        set_role(self, "number")
        self._accept = accept
        self._taken = ""
        self._bubble: Bubble | None = None
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_return)

    def show_text(self, text: str) -> None:
        """Show a text that is known to be good; does not disturb typing in progress."""
        self._taken = text
        if not self.isModified() and self.text() != text:
            self.setText(text)

    def refuse(self, sentence: str) -> None:
        """Mark what is typed as refused and say why, for reasons only the caller knows."""
        self._mark(sentence)
        if self._bubble is None:
            self._bubble = Bubble(self)
        self._bubble.say(sentence)

    @property
    def refusal(self) -> str:
        """Why the text cannot be taken; "" where it can, or was not tried."""
        return str(self.property("refusal") or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        if event.key() == Qt.Key.Key_Escape and (self.isModified() or self.refusal):
            self.setText(self._taken)
            self._mark("")
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # Qt override
        super().focusOutEvent(event)
        leaving = event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )
        if leaving and self.isModified():
            self._take()
        if leaving and self._bubble is not None:
            self._bubble.hide()  # the red edge and the tool tip stay

    def hideEvent(self, event: QHideEvent) -> None:  # Qt override
        super().hideEvent(event)
        if self._bubble is not None:
            self._bubble.hide()

    def _on_edited(self) -> None:
        self._mark("")

    def _on_return(self) -> None:
        self._take()

    def _take(self) -> None:
        text = self.text()
        try:
            self._accept(text)
        except ValueError as error:
            self.refuse(str(error))
            return
        self._mark("")
        self.setModified(False)
        self._taken = text
        self.entered.emit(text)

    def _mark(self, sentence: str) -> None:
        if self.refusal == sentence:
            return
        self.setProperty("refusal", sentence)
        self.setProperty("refused", bool(sentence))
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)
        if not sentence and self._bubble is not None:
            self._bubble.hide()
        restyle(self)
