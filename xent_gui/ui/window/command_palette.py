"""The command palette: type a few letters of any command, press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.window.command_list import CommandList
from xent_gui.ui.window.commands import MOST_REMEMBERED, commands

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk

_WIDTH = 620


class CommandPalette(QFrame):
    """Lies over the window while it is open; goes away by Escape, or when the focus goes elsewhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._before: QWidget | None = None
        self.setProperty("kind", "popup")
        self.setAccessibleName(self.tr("Command palette"))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Search every command"))
        self.field.setPlaceholderText(self.tr("Search every command"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.list = CommandList(self)
        self.list.command_chosen.connect(self._run)
        self._none = QLabel(self.tr("No command has these letters. Try fewer."), self)
        set_tone(self._none, "muted")
        set_role(self._none, "small")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        for widget in (self.field, self.list, self._none):
            self._column.addWidget(widget)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        desk.window.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Open, or go away."""
        if self.isVisible():
            self.dismiss()
            return
        self._before = QApplication.focusWidget()
        self.field.clear()
        self.list.set_commands(commands(self._desk), self._desk.settings.load().commands)
        self._search("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Go away and give the focus back."""
        if not self.isVisible():
            return
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._key(event)
        left = watched is self.field and event.type() == QEvent.Type.FocusOut
        if left and QApplication.focusWidget() is not self.field and self.window().isActiveWindow():
            self.hide()
        if isinstance(event, QResizeEvent) and self.isVisible():
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.choose_current()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return True  # a scene must not change under the palette
            self.list.step({Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}.get(Qt.Key(key), 8))
        elif key == Qt.Key.Key_Tab:
            self.list.step(+1)
        elif key == Qt.Key.Key_Backtab:
            self.list.step(-1)
        else:
            return False
        return True

    def _search(self, typed: str) -> None:
        self.list.search(typed)
        found = self.list.model().rowCount() > 0
        self.list.setVisible(found)
        self._none.setVisible(not found)
        if self.isVisible():
            self._place()

    def _run(self, name: str) -> None:
        command = self.list.command(name)
        self.dismiss()
        if ":" not in name:
            others = [other for other in self._desk.settings.load().commands if other != name]
            self._desk.settings.update(commands=(name, *others)[:MOST_REMEMBERED])
        command.run()
        self._desk.stirred.emit()

    def _place(self) -> None:
        look, window = look_of(), self._desk.window
        margin = scaled(10, look)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(scaled(8, look))
        self._none.setMinimumHeight(scaled(48, look))
        width = min(scaled(_WIDTH, look), window.width() - 2 * margin)
        top = min(scaled(64, look), window.height() // 8)
        self.list.set_most_height(window.height() - 2 * top - self.field.sizeHint().height() - 3 * margin)
        self._column.activate()
        self.setGeometry((window.width() - width) // 2, top, width, self._column.totalSizeHint().height())
