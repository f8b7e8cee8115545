"""The list of all keys: those of the action table, and those that tables, charts and fields know."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.language import QT_TRANSLATE_NOOP, translate
from xent_gui.ui.style.focus_ring import FocusRing
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.style.keys import named_keys
from xent_gui.ui.talk.keys import told
from xent_gui.ui.window.action import without_mnemonic
from xent_gui.ui.window.actions import ACTIONS
from xent_gui.ui.window.fuzzy import match
from xent_gui.ui.window.menus import MENUS, ids_in

# keys that are no actions: where, then key and meaning
OTHER_KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("actions", "In the table"),
        (
            ("Enter", QT_TRANSLATE_NOOP("actions", "Keep the entry and go down; Shift+Enter goes up")),
            ("Tab", QT_TRANSLATE_NOOP("actions", "Keep the entry and go right; Shift+Tab goes left")),
            ("F2", QT_TRANSLATE_NOOP("actions", "Change the entry; typing replaces it")),
            ("Esc", QT_TRANSLATE_NOOP("actions", "Drop what was typed")),
            ("Shift+Arrows", QT_TRANSLATE_NOOP("actions", "Choose several cells")),
            ("Ctrl+Tab", QT_TRANSLATE_NOOP("actions", "Leave the table")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "On the bars"),
        (
            ("Up, Down", QT_TRANSLATE_NOOP("actions", "0.01 more or less; with Shift 0.001")),
            ("Alt+Drag", QT_TRANSLATE_NOOP("actions", "Move one bar alone; the sum changes")),
            ("Left, Right", QT_TRANSLATE_NOOP("actions", "The bar beside it; Tab goes between p and q")),
            ("0 … 9", QT_TRANSLATE_NOOP("actions", "Type the value of the chosen bar; Enter keeps it")),
            ("L", QT_TRANSLATE_NOOP("actions", "Lock the outcome, or unlock it")),
            ("Esc", QT_TRANSLATE_NOOP("actions", "Take back a drag while the button is down")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "On the areas"),
        (
            ("Left, Right", QT_TRANSLATE_NOOP("actions", "The outcome beside it")),
            ("Up, Down", QT_TRANSLATE_NOOP("actions", "Its line of q up or down; with Shift in finer steps")),
            ("+, −", QT_TRANSLATE_NOOP("actions", "Its box wider or narrower: p by 0.01")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "In the notes"),
        (
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("actions", "Keep what was written")),
            ("Esc", QT_TRANSLATE_NOOP("actions", "Drop what was written")),
        ),
    ),
)


def shortcut_groups() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Every key with its meaning, in the user's language, by menu and then by place."""
    native = QKeySequence.SequenceFormat.NativeText
    for menu in MENUS:
        lines = [
            (" / ".join(QKeySequence(key).toString(native) for key in ACTIONS[name].keys), ACTIONS[name])
            for name in ids_in(menu)
            if ACTIONS[name].keys
        ]
        yield without_mnemonic(menu.shown_title), [(keys, row.plain_text()) for keys, row in lines]
    for place, known in OTHER_KEYS:
        words = translate("actions", place)
        yield words, [(named_keys(keys), translate("actions", text)) for keys, text in known]
    yield translate("Talk", "In a talk"), told()


class ShortcutDialog(QDialog):
    """All keys in two columns, with a field to find one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.groups = list(shortcut_groups())
        look = look_of()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a shortcut"))
        self.field.setAccessibleName(self.tr("Find a shortcut"))
        self.field.textChanged.connect(self._show)
        self._columns = [_KeyColumn(self), _KeyColumn(self)]
        page = QWidget()
        page.setProperty("kind", "page")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, scaled(8, look), 0)
        grid.setHorizontalSpacing(scaled(40, look))
        for place, label in enumerate(self._columns):
            grid.addWidget(label, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        FocusRing(scroll)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        margin = scaled(20, look)
        column.setContentsMargins(margin, margin, margin, scaled(14, look))
        column.setSpacing(scaled(12, look))
        column.addWidget(self.field)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        self._show("")
        self.resize(scaled(860, look), scaled(620, look))

    @property
    def shown(self) -> str:
        """What the list says now, as plain text."""
        return "\n".join(label.words for label in self._columns)

    def _show(self, typed: str) -> None:
        wanted = [
            (title, [line for line in lines if match(typed, f"{line[1]} {line[0]}") is not None])
            for title, lines in self.groups
        ]
        groups = [(title, lines) for title, lines in wanted if lines]
        half = sum(len(lines) + 2 for _, lines in groups) / 2
        sides: tuple[list[tuple[str, list[tuple[str, str]]]], ...] = ([], [])
        height = 0
        for group in groups:
            sides[0 if height < half else 1].append(group)
            height += len(group[1]) + 2
        for label, side in zip(self._columns, sides, strict=True):
            label.show_groups(side)


class _KeyColumn(QLabel):
    """One column of groups; text that can be selected and is read aloud as a whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self, "body")
        set_tone(self, "text")

    def show_groups(self, groups: list[tuple[str, list[tuple[str, str]]]]) -> None:
        """Show keys at the left and what they do at the right."""
        self.words = "\n".join(f"{keys}: {text}" for _, lines in groups for keys, text in lines)
        self.setAccessibleName(self.words)
        parts = []
        for title, lines in groups:
            parts.append(f'<tr><td colspan="2" style="padding-top:10px"><b>{escape(title)}</b></td></tr>')
            parts.extend(
                f'<tr><td style="padding:3px 18px 3px 0; white-space:nowrap">{escape(keys)}</td>'
                f'<td style="padding:3px 0">{escape(text)}</td></tr>'
                for keys, text in lines
            )
        self.setText(f'<table cellspacing="0">{"".join(parts)}</table>')
