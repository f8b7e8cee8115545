"""The guide: contents, a page to read, and a search that marks what it finds; it stays beside the window."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.formats.guide import guide_sections
from xent_gui.core.language import translate
from xent_gui.editing.language import spoken_language
from xent_gui.ui.style.focus_ring import FocusRing
from xent_gui.ui.style.fonts import font, look_of, restyle, scaled, set_role, set_tone
from xent_gui.ui.style.icons import icon
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.window.guide_page import GuidePage
from xent_gui.ui.window.shortcut_dialog import shortcut_groups


def keys_markdown() -> str:
    """Every key of the program, from the table of actions."""
    parts = []
    key, does = translate("actions", "key"), translate("actions", "what it does")
    for title, lines in shortcut_groups():
        rows = "\n".join(f"| {_cell(keys)} | {_cell(text)} |" for keys, text in lines)
        parts.append(f"## {title}\n| {key} | {does} |\n|---|---|\n{rows}")
    return "\n\n".join(parts)


def _cell(words: str) -> str:
    return "".join("\\" + sign if sign in "\\|*_<`[]" else sign for sign in words)


class GuideDialog(QDialog):
    """F3 or Enter goes to the next place found, Shift with it to the one before, Ctrl+F to the search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = self._look = look_of()
        self.resize(scaled(980, look), scaled(700, look))
        self.page = GuidePage(guide_sections({"keys": keys_markdown()}, spoken_language()), self)
        self.page.setAccessibleName(self.tr("Guide"))
        self._chosen = -1  # of the places found
        self._begin = 0  # where in the text one read when the search began
        self._searched = False
        self.contents = self._made_contents()
        split = QSplitter(self)
        split.addWidget(self.contents)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setSizes([scaled(230, look), scaled(750, look)])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.addLayout(self._made_search())
        column.addWidget(split, 1)
        self.page.place_shown.connect(self._on_place_shown)
        self._add_keys()
        self.contents.setCurrentRow(0)
        self.search.setFocus()

    def open_at(self, key: str, heading: str = "") -> None:
        """Show a section, or a heading in it; the layout must stand before places can be found."""
        self.page.document().documentLayout().documentSize()
        self.page.go_to(key, heading)

    def step(self, by: int) -> None:
        """Go to the next place found (1) or the one before (-1), around the ends."""
        if self.page.hits:
            self._chosen = (self._chosen + by) % len(self.page.hits)
            self._show_hit()

    def _made_contents(self) -> QListWidget:
        look, made = look_of(), QListWidget(self)
        made.setAccessibleName(self.tr("Contents"))
        made.setMinimumWidth(scaled(150, look))
        FocusRing(made)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _key, _heading, words, level in self.page.places:
            item = QListWidgetItem(words if level == 1 else f"    {words}")
            item.setFont(font("strong" if level == 1 else "body", look))
            item.setToolTip(words)
            item.setSizeHint(QSize(0, scaled(28, look)))
            made.addItem(item)
        made.itemClicked.connect(lambda item: self.page.go_to_place(made.row(item)))
        made.itemActivated.connect(lambda item: self.page.go_to_place(made.row(item)))
        return made

    def _made_search(self) -> QHBoxLayout:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_words)
        self.search.installEventFilter(self)
        self.found = QLabel(self)
        set_role(self.found, "small")
        set_tone(self.found, "muted")
        self.found.setMinimumWidth(scaled(76, look_of()))
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.found)
        self.steps = [
            self._step_button("chevron_up", self.tr("Previous place found"), -1),
            self._step_button("chevron", self.tr("Next place found"), 1),
        ]
        for button in self.steps:
            row.addWidget(button)
        return row

    def _step_button(self, picture: str, words: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(picture, tokens_of(self._look.theme)))
        button.setProperty("picture", picture)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setEnabled(False)
        button.clicked.connect(lambda: self.step(by))
        return button

    def _add_keys(self) -> None:
        for key, does in (
            (QKeySequence.StandardKey.Find, self._to_search),
            (QKeySequence.StandardKey.FindNext, lambda: self.step(1)),
            (QKeySequence.StandardKey.FindPrevious, lambda: self.step(-1)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(does)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible() and look_of() != self._look:
            self._look = look_of()
            self.page.dress()
            for button in self.steps:
                button.setIcon(icon(button.property("picture"), tokens_of(self._look.theme)))
            self._on_words(self.search.text())

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # Qt override
        """Enter in the search field goes on, and closes nothing."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                by = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            if by:
                self.step(by)
                return True
        return False

    def _on_words(self, words: str) -> None:
        """Mark the words, and show the first from where one reads."""
        if not self._searched:
            self._begin = self.page.first_in_view
        self._searched = bool(words.strip())
        count = self.page.mark(words.strip())
        for button in self.steps:
            button.setEnabled(count > 0)
        self.search.setProperty("refused", self._searched and not count)
        restyle(self.search)
        starts = [hit.selectionStart() for hit in self.page.hits]
        self._chosen = bisect_left(starts, self._begin) % count if count else -1
        if count:
            self._show_hit()
        else:
            self.found.setText(self.tr("nothing found") if self._searched else "")

    def _show_hit(self) -> None:
        self.page.show_hit(self._chosen)
        place, count = self._chosen + 1, len(self.page.hits)
        self.found.setText(self.tr("{place} of {count}").format(place=place, count=count))

    def _on_place_shown(self, index: int) -> None:
        self.contents.setCurrentRow(index)
