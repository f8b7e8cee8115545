"""A button that looks like a link: words in the accent colour, underlined under the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from xent_gui.ui.style.fonts import set_role


class LinkButton(QPushButton):
    """A flat button of words; reached by Tab, pressed by Space or Enter."""

    def __init__(self, text: str, parent: QWidget | None = None, *, strong: bool = True) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        set_role(self, "small_strong" if strong else "small")
