"""The frame of a pane: a card with a title, an italic subtitle and links at the right."""

from __future__ import annotations

from functools import cached_property

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
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self.body, 1)
        self._space()
        if title:
            self.set_title(title)

    @property
    def header(self) -> QHBoxLayout:
        """The layout of the header row."""
        return self._header.row

    @cached_property
    def _header(self) -> _Header:
        """Made when there is something in it: the first frame has cards without."""
        header = _Header(self)
        header.space()
        self._column.insertWidget(0, header)
        return header

    def set_title(self, title: str) -> None:
        """The title at the left, which also names the pane to assistive technology."""
        self._header.title.setText(title)
        self.setAccessibleName(title)
        self._header.show_parts()

    def set_subtitle(self, subtitle: str, tone: str = "muted") -> None:
        """Italic words after the title, in the colour of a token."""
        self._header.subtitle.setText(subtitle)
        set_tone(self._header.subtitle, tone)
        self._header.show_parts()

    def add_link(self, text: str) -> LinkButton:
        """A link button at the right of the header."""
        link = LinkButton(text, self._header)
        self.add_beside(link)
        return link

    def add_beside(self, widget: QWidget) -> None:
        """Any widget at the right of the header."""
        self._header.extras += 1
        self.header.addWidget(widget)
        self._header.show_parts()

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

    def _space(self) -> None:
        look = look_of(self)
        padding, top = scaled(self._padding, look), scaled(12, look)
        self._column.setContentsMargins(0, top, 0, padding)
        self._column.setSpacing(scaled(8, look))
        self.body.setContentsMargins(padding, 0, padding, 0)
        self.body.setSpacing(scaled(8, look))
        if "_header" in self.__dict__:
            self._header.space()


class _Header(QWidget):
    """Title, subtitle, and what was added at the right; shown as far as there is any of it."""

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self.title, self.subtitle = QLabel(self), QLabel(self)
        set_role(self.title, "title")
        set_role(self.subtitle, "symbol")
        set_tone(self.subtitle, "muted")
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.title)
        self.row.addWidget(self.subtitle)
        self.row.addStretch(1)
        self.extras = 0

    def show_parts(self) -> None:
        """Show what has words, and the row where there is anything in it."""
        for label in (self.title, self.subtitle):
            label.setVisible(bool(label.text()))
        self.setVisible(bool(self.title.text() or self.subtitle.text() or self.extras))

    def space(self) -> None:
        """Margins and gaps of this zoom."""
        look = look_of(self)
        self.row.setContentsMargins(scaled(MARGIN, look), 0, scaled(MARGIN - 2, look), 0)
        self.row.setSpacing(scaled(8, look))
