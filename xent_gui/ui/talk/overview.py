"""All scenes of a talk as pictures: choose one by arrows, by Enter, or by a click."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.talk.pictures import Pictures

_ACROSS = 4


class Overview(QListWidget):
    """A grid over the stage; the pictures come one by one, so that it opens at once."""

    scene_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("All scenes"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self._state: State | None = None
        self._pictures: Pictures | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._draw_next)
        self._drawn = 0
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)
        self.hide()

    def open(self, state: State) -> None:
        """Show the scenes, the one in view chosen."""
        parent, look = self.parentWidget(), look_of(self)
        assert parent is not None
        self._state, self._drawn = state, 0
        self.setGeometry(parent.rect())
        gap = scaled(10, look)
        wide = (parent.width() - gap * (_ACROSS + 2)) // _ACROSS
        self.setIconSize(QSize(wide, wide * 9 // 16))
        self.setFont(font("small", look))
        self.setGridSize(QSize(wide + gap, wide * 9 // 16 + self.fontMetrics().height() + 2 * gap))
        tokens = tokens_of(look.theme)
        self.setStyleSheet(f"QListWidget {{ background: {tokens.ground}; border: none; }}")
        self.clear()
        for number, scene in enumerate(state.document.scenes, start=1):
            item = QListWidgetItem(_blank(self.iconSize()), f"{number}  {scene.title}")
            item.setToolTip(scene.title)
            self.addItem(item)
        self.setCurrentRow(state.focus.scene)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scrollToItem(self.currentItem())
        self._timer.start()

    def close_again(self) -> None:
        """Back to the stage."""
        self._timer.stop()
        self.hide()

    def finish(self) -> None:
        """Draw all pictures now."""
        while self._timer.isActive():
            self._draw_next()

    def _draw_next(self) -> None:
        if self._state is None or self._drawn >= self.count():
            self._timer.stop()
            return
        if self._pictures is None:
            self._pictures = Pictures()
            self.destroyed.connect(self._pictures.close)
        item = self.item(self._drawn)
        drawn = self._pictures.picture(self._state, self._drawn, self.iconSize().width())
        icon = QIcon(drawn)
        icon.addPixmap(drawn, QIcon.Mode.Selected)  # else Qt tints it
        item.setIcon(icon)
        self._drawn += 1

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.scene_chosen.emit(self.row(item))


def _blank(size: QSize) -> QIcon:
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    return QIcon(made)
