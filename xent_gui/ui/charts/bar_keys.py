"""The keyboard on the bars: everything that dragging does, without dragging."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from xent_gui.core.document.state import Side
from xent_gui.ui.charts.bar_pointer import ALONE, FINE

if TYPE_CHECKING:
    from xent_gui.ui.charts.bars import BarsChart

_UP = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}
_ASIDE = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Control)
_DECIMAL_MARKS = ".,"


class BarKeys:
    """Key handling of a `BarsChart`."""

    def __init__(self, chart: BarsChart) -> None:
        self._chart = chart
        self._holds = count(1)
        self._hold: tuple[str, int] = ("keys", 0)

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        chart, key = self._chart, Qt.Key(event.key())
        if chart.pointer.drag is not None:
            return self._while_dragging(key, event.modifiers())
        bar = chart.selected
        if key == Qt.Key.Key_Escape:
            return chart.canvas.show_all()
        if bar is None:
            return self._begin(key)
        if key in _UP:
            self._step(bar, _UP[key], event)
        elif key in _ASIDE or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(bar, key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            chart.tools.ask()
        elif key == Qt.Key.Key_L and not event.modifiers() & ~FINE:
            if not event.isAutoRepeat():  # held, it would lock and unlock
                chart.lock_toggled.emit(bar[0])
        elif _starts_number(event):
            chart.tools.ask(event.text())
        else:
            return False
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here: Shift and Alt do while a bar is in hand."""
        dragging = self._chart.pointer.drag is not None
        if dragging and event.key() in _MODIFIERS:
            self._chart.pointer.say(event.modifiers() & ~_modifier_of(event.key()))
        return dragging

    def wants(self, event: QEvent) -> bool:
        """Whether a key that is also a shortcut of the window is meant for the bars."""
        if not isinstance(event, QKeyEvent):
            return False
        if self._chart.pointer.drag is not None:
            return event.key() == Qt.Key.Key_Escape
        plain = not event.modifiers() & ~(FINE | Qt.KeyboardModifier.KeypadModifier)
        mine = event.key() in _UP or event.key() in _ASIDE or event.key() == Qt.Key.Key_L
        return self._chart.selected is not None and plain and (mine or _starts_number(event))

    def tab(self, forward: bool) -> bool:
        """Between p and q; False where the keyboard leaves the bars."""
        bar = self._chart.selected
        if bar is None or bar[1] != ("p" if forward else "q"):
            return False
        self._chart.bar_selected.emit(bar[0], "q" if forward else "p")
        return True

    def arrive(self, forward: bool) -> None:
        """The keyboard came by Tab: to the bar it left, or the first."""
        if not self._chart.canvas.count:
            return
        row = (self._chart.selected or (0, "p"))[0]
        side: Side = "p" if forward else "q"
        self._chart.bar_selected.emit(row, side)

    def _while_dragging(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if key == Qt.Key.Key_Escape:
            return self._chart.pointer.cancel()
        if key in _MODIFIERS:
            self._chart.pointer.say(modifiers | _modifier_of(key))
        return True  # no other key while a bar is in hand

    def _begin(self, key: Qt.Key) -> bool:
        if (key not in _ASIDE and key not in _UP) or not self._chart.canvas.count:
            return False
        self._chart.bar_selected.emit(0, "p")
        return True

    def _step(self, bar: tuple[int, Side], steps: int, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._hold = ("keys", next(self._holds))
        modifiers = event.modifiers()
        fine = bool(modifiers & FINE) and event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        )  # "+" may need Shift
        self._chart.bar_nudged.emit(*bar, steps, fine, bool(modifiers & ALONE), (*self._hold, id(self)))

    def _go(self, bar: tuple[int, Side], key: Qt.Key) -> None:
        rows = self._chart.canvas.count
        target = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: rows - 1}.get(key, bar[0] + _ASIDE.get(key, 0))
        self._chart.bar_selected.emit(min(max(target, 0), rows - 1), bar[1])


def _modifier_of(key: int) -> Qt.KeyboardModifier:
    return {
        Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
        Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
        Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    }[Qt.Key(key)]


def _starts_number(event: QKeyEvent) -> bool:
    text = event.text()
    plain = not event.modifiers() & ALONE
    return plain and len(text) == 1 and (text.isnumeric() or text in _DECIMAL_MARKS)
