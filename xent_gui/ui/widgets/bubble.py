"""A sentence that hangs under a widget, without moving anything else: why an entry was refused."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone

_WIDEST = 320


class Bubble(QFrame):
    """Words over the window, under (or where there is no room, above) the widget they are about."""

    def __init__(self, about: QWidget) -> None:
        super().__init__(about.window())
        self._about = about
        self.setObjectName("bubble")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._words, "small")
        set_tone(self._words, "bad")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._words)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, and have it read aloud where a screen reader runs."""
        if self.parentWidget() is not self._about.window():
            self.setParent(self._about.window())
        look = look_of()
        margin = scaled(8, look)
        self._column.setContentsMargins(margin, scaled(5, look), margin, scaled(5, look))
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._place(scaled(_WIDEST, look), scaled(4, look))
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def sentence(self) -> str:
        """What it says while it shows; "" while it does not."""
        return "" if self.isHidden() else self._words.text()

    def _place(self, widest: int, gap: int) -> None:
        window = self._about.window()
        margins = self._column.contentsMargins()
        beside = margins.left() + margins.right() + 2
        room = min(widest, window.width() - 2 * gap) - beside
        words = min(self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4, room)
        height = self._words.heightForWidth(words) + margins.top() + margins.bottom() + 2
        self.resize(QSize(words + beside, height))
        corner = self._about.mapTo(window, QPoint(0, self._about.height() + gap))
        if corner.y() + height > window.height():
            corner = self._about.mapTo(window, QPoint(0, -gap - height))
        corner.setX(max(gap, min(corner.x(), window.width() - self.width() - gap)))
        self.move(corner)
