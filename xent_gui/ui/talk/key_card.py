"""The keys of the talk, shown over the stage."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.texts import elided
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.talk.keys import told
from xent_gui.ui.talk.overlays import Overlay


class KeyCard(Overlay):
    """All keys in one column; any key or a click puts it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, catches_mouse=True)
        self.setAccessibleName(self.tr("Keys of the talk"))
        self.setAccessibleDescription(". ".join(f"{keys}: {words}" for keys, words in told()))

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # Qt override
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter, look, lines = QPainter(self), look_of(self), told()
        tokens = tokens_of(look.theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 120))
        side = scaled(18, look)
        box = QRectF(self.rect()).adjusted(side, side, -side, -side)
        painter.setPen(QColor(tokens.edge))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(box, scaled(8, look), scaled(8, look))
        each = (box.height() - 2 * scaled(10, look)) / len(lines)
        keys_wide = box.width() * 0.3
        strong, plain = font("strong", look), font("body", look)
        for used in (strong, plain):
            used.setPixelSize(min(used.pixelSize(), round(each * 0.75)))
        for place, (keys, words) in enumerate(lines):
            top = box.top() + scaled(10, look) + place * each
            left = box.left() + scaled(14, look)
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.setFont(strong)
            painter.setPen(QColor(tokens.text))
            painter.drawText(QRectF(left, top, keys_wide, each), flags, keys)
            painter.setFont(plain)
            room = QRectF(left + keys_wide + side, top, box.right() - left - keys_wide - 2 * side, each)
            painter.drawText(room, flags, elided(words, plain, round(room.width())))
