"""The gallery, which is also the start page: cards with small pictures, by group."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.shown import Look
from xent_gui.core.formats.gallery import gallery
from xent_gui.ui.style.fonts import scaled, set_role, set_tone
from xent_gui.ui.widgets.link_button import LinkButton
from xent_gui.ui.window.gallery_card import GalleryCard

_SIZE = (960, 640)
_GAP = 12
_MOST_RECENT, _LONGEST = 4, 28


class GalleryDialog(QDialog):
    """Cards to choose from; arrow keys go from card to card, Enter takes one."""

    entry_chosen = Signal(str)
    blank_chosen = Signal()
    open_chosen = Signal()
    recent_chosen = Signal(object)  # Path

    def __init__(
        self, look: Look, adding: bool, recent: Sequence[Path] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add scene from gallery") if adding else self.tr("Gallery"))
        self._look = look
        self._groups: list[tuple[QGridLayout, list[GalleryCard]]] = []
        self._columns = 0
        self.cards: list[GalleryCard] = []
        self.recent: list[LinkButton] = []
        page = QWidget()
        page.setProperty("kind", "page")
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(0, 0, scaled(8, look), 0)
        self._page.setSpacing(scaled(8, look))
        self._fill()
        scroll = QScrollArea(self)
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().installEventFilter(self)
        self._scroll = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24, look), scaled(20, look), scaled(16, look), scaled(16, look))
        column.setSpacing(scaled(12, look))
        column.addLayout(self._heading(adding))
        if recent and not adding:
            column.addLayout(self._recent(recent))
        column.addWidget(scroll, 1)
        column.addLayout(self._foot(adding))
        room = parent.size() if parent is not None else None
        width, height = (scaled(side, look) for side in _SIZE)
        self.resize(
            min(width, room.width() - 40) if room else width, min(height, room.height()) if room else height
        )

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        self.cards[0].setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # Qt override
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _heading(self, adding: bool) -> QVBoxLayout:
        title = QLabel(self.tr("Add scenes to this document") if adding else self.tr("Start with …"), self)
        set_role(title, "heading")
        words = QLabel(self.tr("Each is a copy: change whatever you like."), self)
        set_tone(words, "muted")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(words)
        return column

    def _recent(self, recent: Sequence[Path]) -> QHBoxLayout:
        """Links to the documents worked on last."""
        row = QHBoxLayout()
        row.setSpacing(scaled(14, self._look))
        words = QLabel(self.tr("Open again:"), self)
        set_tone(words, "muted")
        row.addWidget(words)
        for path in recent[:_MOST_RECENT]:
            name = path.name if len(path.name) <= _LONGEST else f"{path.name[: _LONGEST - 1]}…"
            link = LinkButton(name, self)
            link.setAccessibleName(self.tr("Open {name} again").format(name=path.name))
            link.setToolTip(str(path))
            link.setProperty("path", str(path))
            link.clicked.connect(self._on_recent)
            self.recent.append(link)
            row.addWidget(link)
        row.addStretch(1)
        return row

    def _on_recent(self) -> None:
        path = Path(str(self.sender().property("path")))
        self.accept()
        self.recent_chosen.emit(path)

    def _foot(self, adding: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(scaled(8, self._look))
        if not adding:
            for text, signal in (
                (self.tr("&Empty document"), self.blank_chosen),
                (self.tr("&Open a file…"), self.open_chosen),
            ):
                button = QPushButton(text, self)
                button.setAutoDefault(False)
                button.clicked.connect(self.accept)
                button.clicked.connect(signal)
                row.addWidget(button)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        return row

    def _fill(self) -> None:
        group = ""
        for entry in gallery():
            if entry.group != group:
                group = entry.group
                label = QLabel(group)
                set_role(label, "title")
                self._page.addWidget(label)
                grid = QGridLayout()
                grid.setSpacing(scaled(_GAP, self._look))
                grid.setContentsMargins(0, 0, 0, scaled(8, self._look))
                self._page.addLayout(grid)
                self._groups.append((grid, []))
            card = GalleryCard(entry, self._look)
            card.clicked.connect(self._on_clicked)
            card.stepped.connect(self._go)
            self.cards.append(card)
            self._groups[-1][1].append(card)
        self._page.addStretch(1)

    def _arrange(self) -> None:
        """As many cards side by side as there is room for."""
        room = self._scroll.viewport().width() + scaled(_GAP, self._look)
        columns = max(1, room // (self.cards[0].least_width() + scaled(_GAP, self._look)))
        if columns == self._columns:
            return
        for grid, cards in self._groups:
            for column in range(max(columns, self._columns)):
                grid.setColumnStretch(column, 1 if column < columns else 0)
            for place, card in enumerate(cards):
                grid.addWidget(card, place // columns, place % columns)
        self._columns = columns

    def _go(self, rows: int, columns: int) -> None:
        """To the card beside, above or below; across groups, to the nearest place."""
        here = self.sender()
        assert isinstance(here, GalleryCard)
        lines = [
            cards[start : start + self._columns]
            for _, cards in self._groups
            for start in range(0, len(cards), self._columns)
        ]
        line = next(number for number, cards in enumerate(lines) if here in cards)
        place = lines[line].index(here)
        if columns:
            to = self.cards.index(here) + columns
            target = self.cards[to] if 0 <= to < len(self.cards) else None
        else:
            to = line + rows
            target = lines[to][min(place, len(lines[to]) - 1)] if 0 <= to < len(lines) else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(target)

    def _on_clicked(self) -> None:
        card = self.sender()
        assert isinstance(card, GalleryCard)
        self.accept()
        self.entry_chosen.emit(card.key)
