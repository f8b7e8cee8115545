"""Buttons for whoever has only a mouse: they come when it goes to the lower edge of the stage."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from xent_gui.core.language import translate
from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.icons import icon
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.talk.keys import KEYS

_ICONS = {
    "back": "previous",
    "forward": "next",
    "overview": "chart",
    "black": "pause",
    "dark": "moon",
    "pointer": "eye",
    "magnify": "search",
    "reset": "refresh",
    "help": "help",
    "leave": "close",
}
_IN_MENU = (*_ICONS, "white", "larger", "smaller", "first", "last")
_SIZE = 22  # logical pixels


class ControlBar(QWidget):
    """One button for each command that makes sense by mouse."""

    asked = Signal(str)  # command

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self.buttons: dict[str, QToolButton] = {}
        for command, words in commands(_ICONS):
            button = QToolButton(self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _on=False, command=command: self.asked.emit(command))
            self.buttons[command] = button
            self._row.addWidget(button)
        self.hide()

    def place(self) -> None:
        """At the middle of the lower edge, in the size and theme of the stage."""
        parent, look = self.parentWidget(), look_of(self)
        assert parent is not None
        tokens, side = tokens_of(look.theme), max(scaled(_SIZE * 0.7, look), 20)
        for command, button in self.buttons.items():
            button.setIcon(icon(_ICONS[command], tokens))
            button.setIconSize(QSize(side, side))
        self._row.setContentsMargins(*[scaled(4, look)] * 4)
        self._row.setSpacing(scaled(4, look))
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height())


def commands(wanted: Iterable[str] = _IN_MENU) -> list[tuple[str, str]]:
    """Commands with their words, in the order asked for."""
    found = {row.command: row.words for row in KEYS}
    return [(name, found[name]) for name in wanted]


def stage_menu(parent: QWidget) -> QMenu:
    """The same by a right click; each action's data is its command."""
    menu = QMenu(parent)
    menu.setFont(font("small", look_of(parent)))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(translate("Talk", "Talk"))
    keys = {row.command: row.shown for row in KEYS}
    for command, words in commands():
        menu.addAction(f"{words}\t{keys[command]}").setData(command)
    return menu
