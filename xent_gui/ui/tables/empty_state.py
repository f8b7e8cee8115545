"""What stands in the place of the rows while there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from xent_gui.ui.style.fonts import set_role, set_tone


class EmptyState(QWidget):
    """Says that there are no outcomes, and offers the two ways to get some."""

    add_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        head = self._label(self.tr("No outcomes yet"), "title", "text")
        words = self._label(
            self.tr("Add one, or paste a table with the columns outcome, p, q and n"), "body", "muted"
        )
        add = QPushButton(self.tr("Add outcome"), self)
        add.setProperty("kind", "primary")
        add.clicked.connect(self.add_asked)
        paste = QPushButton(self.tr("Paste table"), self)
        paste.clicked.connect(self.paste_asked)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(head)
        column.addWidget(words)
        for button in (add, paste):
            set_role(button, "label")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _label(self, text: str, role: str, tone: str) -> QLabel:
        label = QLabel(text, self)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        set_role(label, role)
        set_tone(label, tone)
        return label
