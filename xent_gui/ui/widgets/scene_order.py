"""A list of scenes whose order is changed by dragging, or by Alt with the arrow keys along the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QWidget

_UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
_LEVEL = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}


class SceneOrder(QListWidget):
    """Says which scene was moved where; it moves nothing itself."""

    scene_moved = Signal(int, int)  # from, to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Scenes"))
        self.setUniformItemSizes(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        steps = _LEVEL if self.flow() == QListView.Flow.LeftToRight else _UPRIGHT
        step = steps.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(self.currentRow(), self.currentRow() + step)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # Qt override
        start, target = self.currentRow(), self.indexAt(event.position().toPoint())
        after = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        to = target.row() + after if target.isValid() else self.count()
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the document moves the scene, not the list
        event.accept()
        self._move(start, to - (to > start))

    def _move(self, start: int, to: int) -> None:
        if 0 <= to < self.count() and to != start:
            self.scene_moved.emit(start, to)
