"""One card of the gallery: a small picture of p and q, the title, what it shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from xent_gui.core.document.shown import Look
from xent_gui.core.formats.gallery import GalleryEntry, gallery_document
from xent_gui.ui.style.fonts import font, scaled
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.preview import paint_preview

_STEPS = {
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}
_WIDTH, _PICTURE, _LINES = 270, 64, 5


class GalleryCard(QAbstractButton):
    """A button; its accessible name is the title, its description the notes."""

    stepped = Signal(int, int)  # rows, columns: an arrow key leads to another card

    def __init__(self, entry: GalleryEntry, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = entry.key
        self._look = look
        self._title, self._notes = entry.title, " ".join(entry.notes.split())
        scene = gallery_document(entry.key).scenes[0]
        self._heights = [float(value) for value in scene.p], [float(value) for value in scene.q]
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._notes)
        self.setToolTip(self._notes)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def least_width(self) -> int:
        """The width below which fewer cards stand side by side."""
        return scaled(_WIDTH, self._look)

    def sizeHint(self) -> QSize:  # Qt override
        pad = scaled(12, self._look)
        lines = QFontMetrics(font("small", self._look)).lineSpacing() * _LINES
        title = QFontMetrics(font("strong", self._look)).lineSpacing()
        height = pad + scaled(_PICTURE, self._look) + pad // 2 + title + scaled(3, self._look) + lines + pad
        return QSize(self.least_width(), height)

    def minimumSizeHint(self) -> QSize:  # Qt override
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif step is not None:
            self.stepped.emit(*step)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # Qt override
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # Qt override
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        look, tokens = self._look, tokens_of(self._look.theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), edge))
        painter.setBrush(QColor(tokens.raised if self.underMouse() or self.isDown() else tokens.panel))
        half = edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8, 8)
        pad = scaled(12, look)
        box = self.rect().adjusted(pad, pad, -pad, -pad)
        picture = QRectF(box.left(), box.top(), box.width(), scaled(_PICTURE, look))
        paint_preview(painter, picture, *self._heights, tokens)
        top = round(picture.bottom()) + pad // 2
        painter.setFont(font("strong", look))
        painter.setPen(QColor(tokens.text))
        title = painter.fontMetrics()
        line = QRect(box.left(), top, box.width(), title.lineSpacing())
        painter.drawText(line, 0, title.elidedText(self._title, Qt.TextElideMode.ElideRight, box.width()))
        painter.setFont(font("small", look))
        painter.setPen(QColor(tokens.muted))
        below = QRect(box.left(), line.bottom() + scaled(3, look), box.width(), 0)
        metrics = painter.fontMetrics()
        for number, text in enumerate(wrapped(self._notes, metrics, box.width(), _LINES)):
            at = QRect(
                below.left(), below.top() + number * metrics.lineSpacing(), box.width(), metrics.height()
            )
            painter.drawText(at, 0, text)


def wrapped(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """A text in at most so many lines, the last one shortened where there is more."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
            taken += 1
        lines.append(" ".join(words[:taken]))
        words = words[taken:]
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return lines
