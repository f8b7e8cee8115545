"""A segmented control: a few choices side by side, one of them chosen; radio buttons to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from xent_gui.ui.style.fonts import look_of, scaled, set_role


class Segment(NamedTuple):
    """One choice: its key, its words and what its tool tip says."""

    key: str
    text: str
    tip: str = ""


class Segmented(QWidget):
    """Choices side by side; Tab reaches the chosen one, arrow keys move the choice."""

    chosen = Signal(str)  # the key, when the user chooses another; not when `choose` does

    def __init__(self, segments: Sequence[Segment], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons = {segment.key: self._button(segment, name) for segment in segments}
        self._key = ""
        self._space()

    @property
    def key(self) -> str:
        """The key of what is chosen; "" before anything was."""
        return self._key

    def choose(self, key: str) -> None:
        """Show a choice without telling anybody."""
        self._key = key
        self._buttons[key].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_buttons"):
            self._space()

    def _button(self, segment: Segment, name: str) -> QPushButton:
        button = QPushButton(segment.text, self)
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.setObjectName(segment.key)
        button.setToolTip(segment.tip)
        button.setAccessibleName(f"{name}: {segment.text}")
        set_role(button, "label")
        button.toggled.connect(self._on_toggled)
        self._row.addWidget(button)
        return button

    def _on_toggled(self, checked: bool) -> None:
        button = self.sender()
        if checked and button is not None and button.objectName() != self._key:
            self._key = button.objectName()
            self.chosen.emit(self._key)

    def _space(self) -> None:
        self._row.setSpacing(scaled(2, look_of(self)))
