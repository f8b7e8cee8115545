"""A field whose text may come from assistive technology too: a screen reader, dictation, a board of keys."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget


class Field(QLineEdit):
    """A line of text in which whatever a person puts in counts as edited.

    What assistive technology puts in reaches Qt as `setText`, as if the program had: neither `isModified`
    nor `textEdited` tell of it, and it would be dropped. The program's own `setText` and `clear` pass here.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._by_program = False
        self.textChanged.connect(self._on_changed)

    def setText(self, text: str | None) -> None:  # Qt override
        self._by_program = True
        super().setText(text)
        self._by_program = False

    def clear(self) -> None:  # Qt override
        self.setText("")

    def _on_changed(self, text: str) -> None:
        if not self._by_program and not self.isModified():
            self.setModified(True)
            self.textEdited.emit(text)
