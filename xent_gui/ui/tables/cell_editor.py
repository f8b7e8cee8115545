"""The line in which a cell is typed: it stays open while its text is refused, and says why beside itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from xent_gui.ui.style.fields import Field
from xent_gui.ui.style.fonts import restyle

_ROOM = 20  # pixels for the cursor and the edge beside the text


class Notice(Protocol):
    """A sentence beside a widget."""

    def say(self, sentence: str) -> None:
        """Show the sentence, and have it read aloud."""

    def hide(self) -> None:
        """Hide it."""

    def deleteLater(self) -> None:  # Qt's name
        """Remove it."""


NoticeMaker = Callable[[QWidget], Notice]


class CellEditor(Field):
    """A frameless field over one cell; widens while its text needs it."""

    def __init__(self, parent: QWidget, name: str, make_notice: NoticeMaker) -> None:
        super().__init__("", parent)
        self.setProperty("kind", "cell")
        self.setFrame(False)
        self.setAccessibleName(name)
        self._make_notice = make_notice
        self._notice: Notice | None = None
        self.refusal = ""
        self.textChanged.connect(self._on_text_changed)

    @property
    def _around(self) -> QRect:
        parent = self.parentWidget()
        return self.rect() if parent is None else parent.rect()

    def refuse(self, sentence: str) -> None:
        """Mark the text as refused and say why."""
        self._mark(sentence)
        if self._notice is None:
            self._notice = self._make_notice(self)
        self._notice.say(sentence)

    def forgive(self) -> None:
        """The text is good, or being changed."""
        self._mark("")
        if self._notice is not None:
            self._notice.hide()

    def place(self, cell: QRect) -> None:
        """Cover a cell; and more, towards the side where its text grows, while the text is longer."""
        box, around = QRect(cell), self._around
        wanted = self.fontMetrics().horizontalAdvance(self.text()) + _ROOM
        if wanted > cell.width():
            if self.alignment() & Qt.AlignmentFlag.AlignRight:
                box.setLeft(max(0, box.right() - wanted))
            box.setWidth(min(max(wanted, cell.width()), max(around.width() - box.left(), 1)))
        if box != self.geometry():
            self.setGeometry(box)
            if self.refusal and self._notice is not None:
                if around.intersects(box):
                    self._notice.say(self.refusal)
                else:
                    self._notice.hide()

    def hideEvent(self, event: QHideEvent) -> None:  # Qt override
        super().hideEvent(event)
        if self._notice is not None:
            self._notice.hide()

    def drop_notice(self) -> None:
        """The editor is going: the sentence goes with it."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    def _on_text_changed(self) -> None:
        if self.refusal:
            self.forgive()
        self.place(self.geometry())

    def _mark(self, sentence: str) -> None:
        if self.refusal == sentence:
            return
        self.refusal = sentence
        self.setProperty("refused", bool(sentence))
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        restyle(self)
