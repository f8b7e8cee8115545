"""Keeps a dialog high enough for all that is in it, at any width, zoom and length of its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QDialog

_TITLE_BAR = 32  # pixels that the frame of the window takes, where it is not known yet
_ASKS = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class Whole(QObject):
    """Watches one dialog.

    Layouts count wrapped words as if they stood in lines of their own choice; in a narrower dialog they need
    more height, and what stands below them is squeezed. Here the height follows from the width that is.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # Qt override
        if event.type() in _ASKS:
            self._fit()
        return False

    def _fit(self) -> None:
        dialog, layout = self._dialog, self._dialog.layout()
        if layout is None:
            return
        room = dialog.screen().availableGeometry()
        high, wide = room.height() - _TITLE_BAR, min(dialog.width(), room.width())
        needed = layout.totalMinimumHeightForWidth(wide) if layout.hasHeightForWidth() else 0
        least = min(max(needed, layout.totalMinimumSize().height()), high)
        if dialog.minimumHeight() != least:
            dialog.setMinimumHeight(least)
        if dialog.height() > high or dialog.width() > room.width():
            dialog.resize(wide, min(dialog.height(), high))
        if dialog.isVisible():
            _move_into(dialog, room)


def _move_into(dialog: QDialog, room: QRect) -> None:
    """Bring the dialog wholly onto the screen, where it fits there."""
    frame = dialog.frameGeometry()
    x = max(min(frame.x(), room.right() + 1 - frame.width()), room.x())
    y = max(min(frame.y(), room.bottom() + 1 - frame.height()), room.y())
    if (x, y) != (frame.x(), frame.y()):
        dialog.move(x, y)
