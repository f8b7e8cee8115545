"""The page of the guide: all sections as one document, with places to go to and words marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from xent_gui.assets import asset
from xent_gui.core.formats.guide import Section, heading_key
from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.tokens import Tokens, tokens_of

_HEADINGS = {1: ("heading", 28, 10), 2: ("title", 20, 6), 3: ("strong", 14, 4)}  # role, pixels above, below
_MOST_MARKED = 2000
_LINK = re.compile(r"(?P<key>[a-z_]+)\.md(?:#(?P<heading>.+))?")


class GuidePage(QTextBrowser):
    """Shows sections; `go_to("charts", "areas")` brings a place to the top, `mark(words)` marks words."""

    place_shown = Signal(int)  # index in `places` of the place at the top of the view

    def __init__(self, sections: tuple[Section, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # all of it wraps
        self.places: list[tuple[str, str, str, int]] = []
        """What the contents list: key of the section, heading's key ("" for the section), words, level."""
        self.hits: list[QTextCursor] = []
        self._blocks: list[int] = []
        self._pictures: dict[tuple[str, int], QImage] = {}
        self._sections = sections
        self.dress()
        self.anchorClicked.connect(self._on_link)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def dress(self) -> None:
        """Show everything in the look of the program, and the same place as before."""
        before = self.verticalScrollBar().value()
        self.places, self._blocks, self.hits = [], [], []
        self._tokens = tokens_of(look_of().theme)
        self.document().clear()  # with the pictures of another theme
        self.setMarkdown("\n\n".join(section.text for section in self._sections))
        self._dress(self._sections)
        self.document().documentLayout().documentSize()  # lays it out: only then is there a place to go to
        self.verticalScrollBar().setValue(before)

    def go_to(self, key: str, heading: str = "") -> bool:
        """Bring a section, or a heading in it, to the top; says whether it is there."""
        for place, block in zip(self.places, self._blocks, strict=True):
            if place[:2] == (key, heading):
                self._scroll_to(self.document().findBlockByNumber(block))
                return True
        return bool(heading) and self.go_to(key)

    def go_to_place(self, index: int) -> None:
        """Bring an entry of the contents to the top."""
        self._scroll_to(self.document().findBlockByNumber(self._blocks[index]))

    def mark(self, words: str) -> int:
        """Mark every place with these words, in any case of letters; returns how many there are."""
        self.hits = []
        cursor = QTextCursor(self.document())
        while words and len(self.hits) < _MOST_MARKED:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            self.hits.append(QTextCursor(cursor))
        self.show_hit(-1)
        return len(self.hits)

    def show_hit(self, index: int) -> None:
        """Bring one of the marked words into view and mark it more strongly; -1 for none."""
        marks = []
        for number, hit in enumerate(self.hits):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = hit
            chosen = number == index
            ground, ink = ("accent", "on_accent") if chosen else ("highlight", "text")
            mark.format.setBackground(QColor(getattr(self._tokens, ground)))
            mark.format.setForeground(QColor(getattr(self._tokens, ink)))
            mark.format.setFontUnderline(not chosen)
            marks.append(mark)
        self.setExtraSelections(marks)
        if 0 <= index < len(self.hits):
            at = QTextCursor(self.hits[index])
            at.setPosition(at.selectionStart())
            self.setTextCursor(at)
            self.ensureCursorVisible()
            below = self.cursorRect().top() - self.viewport().height() // 3
            if below > 0:  # at the lower edge one could not read on
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + below)

    @property
    def first_in_view(self) -> int:
        """Where in the text the view begins: searching goes on from there."""
        return self.cursorForPosition(self.viewport().rect().topLeft()).position()

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # Qt override
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        path = (name.toString() if isinstance(name, QUrl) else name).removeprefix("./")
        width = min(self.viewport().width() - scaled(56, look_of()), scaled(820, look_of()))
        return self._picture(path, max(width, scaled(240, look_of())))

    def _picture(self, path: str, width: int) -> QImage:
        """The picture in the theme's look, no wider than the page and never blown up."""
        if self._tokens.dark:
            path = path.replace("-light.", "-dark.")
        if (path, width) not in self._pictures:
            picture = QImage(str(asset(f"help/{path}")))
            if picture.width() > width:
                ratio = self.devicePixelRatioF()
                picture = picture.scaledToWidth(
                    min(round(width * ratio), picture.width()), Qt.TransformationMode.SmoothTransformation
                )
                picture.setDevicePixelRatio(picture.width() / width)
            self._pictures[path, width] = picture
        return self._pictures[path, width]

    def _dress(self, sections: tuple[Section, ...]) -> None:
        """Sizes and distances of headings, tables and paragraphs, which Markdown says nothing about."""
        look, document = look_of(), self.document()
        document.setDocumentMargin(scaled(24, look))
        remaining = iter(sections)
        key = ""
        headings: Iterator[str] = iter(())
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level == 1:
                section = next(remaining)
                key, headings = section.key, iter(section.headings)
            if level in (1, 2):
                words = unescape(block.text())
                heading = next(headings, "") or heading_key(words) if level == 2 else ""
                self.places.append((key, heading, words, level))
                self._blocks.append(block.blockNumber())
            _space(block, level)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame, self._tokens)

    def _scroll_to(self, block: QTextBlock) -> None:
        box = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(round(box.y()) - scaled(8, look_of()))
        self.setTextCursor(QTextCursor(block))

    def _on_link(self, link: QUrl) -> None:
        found = _LINK.fullmatch(link.toString())
        if found:
            self.go_to(found["key"], found["heading"] or "")

    def _on_scrolled(self, value: int) -> None:
        layout, document = self.document().documentLayout(), self.document()
        shown = 0
        for index, number in enumerate(self._blocks):
            if layout.blockBoundingRect(document.findBlockByNumber(number)).y() > value + scaled(
                60, look_of()
            ):
                break
            shown = index
        self.place_shown.emit(shown)


def _space(block: QTextBlock, level: int) -> None:
    """Room around a block; headings get the fonts of the program."""
    look, cursor = look_of(), QTextCursor(block)
    shape = block.blockFormat()
    shape.setLineHeight(125, 1)  # proportional
    if level in _HEADINGS:
        role, above, below = _HEADINGS[level]
        shape.setTopMargin(scaled(above, look) if block.blockNumber() else 0)
        shape.setBottomMargin(scaled(below, look))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        letters = cursor.charFormat()
        letters.setFont(font(role, look))
        cursor.setCharFormat(letters)
    elif cursor.currentTable() is None:
        shape.setBottomMargin(scaled(3 if cursor.currentList() else 8, look))
    cursor.setBlockFormat(shape)


def _dress_table(table: QTextTable, tokens: Tokens) -> None:
    look, shape = look_of(), table.format()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(tokens.line))
    shape.setBorderCollapse(True)
    shape.setCellPadding(scaled(6, look))
    shape.setCellSpacing(0)
    shape.setBottomMargin(scaled(12, look))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        letters = cell.format()
        letters.setBackground(QColor(tokens.raised))
        cell.setFormat(letters)
