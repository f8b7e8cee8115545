"""What keys mean in the outcome table: pure, a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

_STEPS: dict[tuple[int, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Return, _NONE): "down",
    (Qt.Key.Key_Enter, _NONE): "down",
    (Qt.Key.Key_Return, _SHIFT): "up",
    (Qt.Key.Key_Enter, _SHIFT): "up",
    (Qt.Key.Key_Tab, _NONE): "right",
    (Qt.Key.Key_Backtab, _SHIFT): "left",
    (Qt.Key.Key_Backtab, _NONE): "left",
    (Qt.Key.Key_Tab, _SHIFT): "left",
    (Qt.Key.Key_Return, _CTRL): "add",
    (Qt.Key.Key_Enter, _CTRL): "add",
}
_ARROWS: dict[tuple[int, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Down, _NONE): "down",
    (Qt.Key.Key_Up, _NONE): "up",
}
_COMMANDS: dict[tuple[int, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Escape, _NONE): "escape",
    (Qt.Key.Key_Delete, _NONE): "clear",
    (Qt.Key.Key_Backspace, _NONE): "erase",
    (Qt.Key.Key_F2, _NONE): "edit",
    (Qt.Key.Key_Up, _ALT): "move_up",
    (Qt.Key.Key_Down, _ALT): "move_down",
    (Qt.Key.Key_Tab, _CTRL): "leave",
    (Qt.Key.Key_Backtab, _CTRL | _SHIFT): "leave_back",
    (Qt.Key.Key_Tab, _CTRL | _SHIFT): "leave_back",
}
_STANDARD = (
    (QKeySequence.StandardKey.Copy, "copy"),
    (QKeySequence.StandardKey.Cut, "cut"),
    (QKeySequence.StandardKey.Paste, "paste"),
)


def step_of(event: QKeyEvent, arrows: bool = True) -> str:
    """Where a key leads from cell to cell: "down", "up", "right", "left", "add" a row; "" for other keys.

    `arrows` are asked for while a cell is typed; else Qt knows them, with all that Shift adds.
    """
    key = event.key(), event.modifiers() & ~_KEYPAD
    return _STEPS.get(key, _ARROWS.get(key, "") if arrows else "")


def command_of(event: QKeyEvent) -> str:
    """What else a key asks for while no cell is typed; "" for nothing of ours."""
    for standard, command in _STANDARD:
        if event.matches(standard):
            return command
    return _COMMANDS.get((event.key(), event.modifiers() & ~_KEYPAD), "")


def is_tab(event: QKeyEvent) -> bool:
    """Whether Qt would leave the table with this key."""
    return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
