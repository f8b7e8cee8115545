"""The frame of a pane: a card with a title, an italic subtitle and links at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF
from PySide6.QtGui import QPainterPath, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.widgets.link_button import LinkButton

MARGIN = 16
_ROUND = 8  # radius of the corners, as in the style sheet


class Card(QFrame):
    """A pane with 1 px line and round corners; put what it holds into `body`.

    The header row shows when it has a title, a subtitle or anything added by `add_link`, `add_beside`.
    `padding` is the room at left, right and bottom (0 lets a table touch the card's edges).
    """

    def __init__(self, title: str = "", parent: QWidget | None = None, *, padding: int = MARGIN) -> None:
        super().__init__(parent)
        self._padding = padding
        self._title, self._subtitle = QLabel(self), QLabel(self)
        set_role(self._title, "title")
        set_role(self._subtitle, "symbol")
        set_tone(self._subtitle, "muted")
        self._header = QWidget(self)
        self.header = QHBoxLayout(self._header)
        self.header.addWidget(self._title)
        self.header.addWidget(self._subtitle)
        self.header.addStretch(1)
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._header)
        self._column.addLayout(self.body, 1)
        self._extras = 0
        self._space()
        self.set_title(title)
        self.set_subtitle("")

    def set_title(self, title: str) -> None:
        """The title at the left, which also names the pane to assistive technology."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
        self._show_header()

    def set_subtitle(self, subtitle: str, tone: str = "muted") -> None:
        """Italic words after the title, in the colour of a token."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        set_tone(self._subtitle, tone)
        self._show_header()

    def add_link(self, text: str) -> LinkButton:
        """A link button at the right of the header."""
        link = LinkButton(text, self._header)
        self.add_beside(link)
        return link

    def add_beside(self, widget: QWidget) -> None:
        """Any widget at the right of the header."""
        self._extras += 1
        self.header.addWidget(widget)
        self._show_header()

    def clip_to_corners(self, inside: QWidget) -> None:
        """Keep something that reaches to the card's edges out of its round corners."""
        shape = QPainterPath()
        corner = scaled(_ROUND, look_of(self))
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        whole = QRegion(shape.toFillPolygon().toPolygon()).translated(-inside.mapTo(self, QPoint()))
        inside.setMask(whole)

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._space()

    def _show_header(self) -> None:
        self._header.setVisible(bool(self._title.text() or self._subtitle.text() or self._extras))

    def _space(self) -> None:
        look = look_of(self)
        padding, top = scaled(self._padding, look), scaled(12, look)
        self._column.setContentsMargins(0, top, 0, padding)
        self._column.setSpacing(scaled(8, look))
        self.header.setContentsMargins(scaled(MARGIN, look), 0, scaled(MARGIN - 2, look), 0)
        self.header.setSpacing(scaled(8, look))
        self.body.setContentsMargins(padding, 0, padding, 0)
        self.body.setSpacing(scaled(8, look))
