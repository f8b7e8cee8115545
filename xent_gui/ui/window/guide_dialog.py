"""The guide: a page to read and to search, beside the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from xent_gui.core.formats.guide import guide_markdown
from xent_gui.ui.style.fonts import look_of, scaled


class GuideDialog(QDialog):
    """Enter in the search field goes to the next place, Shift+Enter to the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = look_of()
        self.resize(scaled(720, look), scaled(620, look))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(self._from_start)
        self.search.returnPressed.connect(self._on_return)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Guide"))
        self.page.setOpenLinks(False)
        self.page.setMarkdown(guide_markdown())
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.page, 1)
        self.search.setFocus()

    def find_words(self, words: str, backward: bool = False) -> bool:
        """Go to the next place with these words, around the end if needed; says whether there is one."""
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if self.page.find(words, flags):
            return True
        self.page.moveCursor(QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start)
        return self.page.find(words, flags)

    def _from_start(self, words: str) -> None:
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        found = self.find_words(words) if words else True
        self.search.setProperty("refused", not found)
        self.search.style().unpolish(self.search)
        self.search.style().polish(self.search)

    def _on_return(self) -> None:
        if self.search.text():
            self.find_words(self.search.text())
