"""The scene chooser of the toolbar: which scene is in view, and the list of all of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import set_role
from xent_gui.ui.window.wide_button import WideButton

_LEAST, _MOST = 240, 420


class SceneChooser(WideButton):
    """“The loaded die  scene 5 of 8 ▾”; opens the list of scenes."""

    scene_chosen = Signal(int)
    scene_moved = Signal(int, int)  # from, to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAST, _MOST, parent)
        self._state: State | None = None
        self._list_actions: list[QAction] = []
        set_role(self.words, "strong")
        self.right.setText("▾")
        self.setToolTip(self.tr("All scenes of this document"))
        self.clicked.connect(self.open_list)

    def set_list_actions(self, actions: list[QAction]) -> None:
        """What the list offers to do with the scenes."""
        self._list_actions = actions

    def show_state(self, old: State | None, new: State) -> None:
        """Show the title and place of the scene in view."""
        self._state = new
        if old is not None and old.document is new.document and old.focus.scene == new.focus.scene:
            return
        title = new.scene.title or self.tr("No title")
        place = self.tr("scene {number} of {all}").format(
            number=new.focus.scene + 1, all=len(new.document.scenes)
        )
        if (title, place) == (self.words.text(), self.after.text()):
            return  # an edit of numbers: the toolbar need not be laid out
        self.words.setText(title)
        self.after.setText(place)
        self.updateGeometry()
        self.setAccessibleName(self.tr("Scene: {title}, {place}").format(title=title, place=place))

    def open_list(self) -> None:
        """Show all scenes under the button."""
        from xent_gui.ui.window.scene_list import SceneList

        if self._state is None:
            return
        popup = SceneList(self._state, self._list_actions, self)
        popup.scene_chosen.connect(self.scene_chosen)
        popup.scene_moved.connect(self.scene_moved)
        popup.open_at(self.mapToGlobal(QPoint(0, self.height() + 4)), self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        if event.key() == Qt.Key.Key_Down:
            self.open_list()
        else:
            super().keyPressEvent(event)
