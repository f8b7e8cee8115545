"""The keyboard and the mouse during a talk, from any focus: what is a command, what a field's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from xent_gui.ui.charts.bars import BarsChart
from xent_gui.ui.talk.keys import command_of
from xent_gui.ui.talk.talk_window import TalkWindow

_CLICKER = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F5)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSED_ON = (
    *_ENTER,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Space,
)
_MOST_DIGITS = 4


class KeyFilter(QObject):
    """Sees every key and mouse move of the talk's windows before they do.

    Digits: with a bar chosen they are its value, and the field for it opens at the bar; else they are the
    number of a scene, shown until Enter. In a field all keys but those of a clicker are the field's.
    With Ctrl the arrows, Enter and Space go to what has the keyboard.
    """

    def __init__(self, window: TalkWindow, windows: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._window = window
        self._windows = windows
        self._typed = ""
        self._passing = False

    @property
    def typed(self) -> str:
        """The digits of a scene's number typed so far."""
        return self._typed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        kind = event.type()
        if kind not in _KINDS or self._passing or not isinstance(watched, QWidget):
            return False
        if kind == QEvent.Type.MouseMove and watched.window() is self._window:
            assert isinstance(event, QMouseEvent)
            self._window.mouse_moved(self._window.mapFromGlobal(event.globalPosition().toPoint()))
            return False
        if watched.window() not in self._windows():
            return False
        if isinstance(event, QContextMenuEvent):
            self._window.open_menu(event.globalPos())
            return True
        if not isinstance(event, QKeyEvent):
            return False
        focus = QApplication.focusWidget()
        if focus is not None and focus is not watched and focus.window() is watched.window():
            return False  # left over by a part that had it first
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        """Whether a key is a command of the talk."""
        focus, key = QApplication.focusWidget(), Qt.Key(event.key())
        if isinstance(focus, (QLineEdit, QAbstractSpinBox)) and key not in _CLICKER:
            return False
        if not self._window.overview.isHidden() and command_of(event) not in ("overview", "leave"):
            return False
        if key == Qt.Key.Key_Escape and QApplication.mouseButtons():
            return False  # takes back the drag
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _PASSED_ON:
            return self._pass_on(event, focus)
        if self._typed and self._typing(key):
            return True
        command = command_of(event)
        if command == "digit":
            return self._digit(event, focus)
        self._forget()
        if command is None:
            return False
        if command == "leave" and event.isAutoRepeat():
            return True
        self._leave_field(focus)
        self._window.do(command)
        return True

    def _digit(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        if isinstance(focus, BarsChart) and focus.selected is not None:
            return False  # the field at the bar opens with it
        self._typed = (self._typed + event.text())[:_MOST_DIGITS].lstrip("0")
        self._say()
        return True

    def _typing(self, key: Qt.Key) -> bool:
        """Whether a key belongs to the number being typed."""
        if key in _ENTER:
            number, there = int(self._typed), self._window.stage.count
            self._forget()
            if not self._window.stage.go_to(number - 1):
                words = self.tr("There is no scene {number}: the talk has {count}")
                self._window.word.say(words.format(number=number, count=there))
            return True
        if key == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
            self._say()
            return True
        if key == Qt.Key.Key_Escape:
            self._forget()
            return True
        return False

    def _say(self) -> None:
        words = self.tr("Scene {number}  Enter").format(number=self._typed) if self._typed else ""
        self._window.word.say(words, stays=True)

    def _forget(self) -> None:
        if self._typed:
            self._typed = ""
            self._window.word.say("")

    def _leave_field(self, focus: QWidget | None) -> None:
        if isinstance(focus, (QLineEdit, QAbstractSpinBox)):
            self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pass_on(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        if focus is None:
            return True
        plain = event.modifiers() & ~Qt.KeyboardModifier.ControlModifier
        self._passing = True
        try:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                text = event.text() if event.key() != Qt.Key.Key_Space else " "
                QApplication.sendEvent(focus, QKeyEvent(kind, event.key(), plain, text, event.isAutoRepeat()))
        finally:
            self._passing = False
        return True


_KINDS = (
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.MouseMove,
    QEvent.Type.ContextMenu,
)
