"""A wide button with words at its left, muted words after them, and a note or a sign at its right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.widgets.elided_label import ElidedLabel


class WideButton(QPushButton):
    """The scene chooser and the search box of the toolbar; too little room shortens the words at its left.

    It is as wide as its words, between `least` and `most` pixels at zoom 1.
    """

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.words, self.after, self.right = ElidedLabel("", self), QLabel(self), QLabel(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for label in (self.words, self.after, self.right):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for label in (self.after, self.right):
            set_role(label, "small")
            set_tone(label, "muted")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        self._row.addWidget(self.after)
        self._row.addStretch(1)
        self._row.addWidget(self.right)
        self._space()

    def sizeHint(self) -> QSize:  # Qt override
        look = look_of()
        least, most = scaled(self._least, look), scaled(self._most, look)
        words = self._row.sizeHint().width() + scaled(8, look)
        return QSize(min(max(words, least), most), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # Qt override
        return QSize(scaled(self._least * 2 // 3, look_of()), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._space()

    def _space(self) -> None:
        look = look_of()
        self._row.setContentsMargins(scaled(12, look), 0, scaled(12, look), 0)
        self._row.setSpacing(scaled(8, look))
        self.updateGeometry()
