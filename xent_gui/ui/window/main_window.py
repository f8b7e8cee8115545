"""The main window: layout only. What it does is wired from outside, see `desk` and `live_actions`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from xent_gui.core.document.shown import State
from xent_gui.editing.editor import Editor
from xent_gui.ui.window.menus import MENUS
from xent_gui.ui.window.pane_area import PaneArea
from xent_gui.ui.window.panes import PANES, Pane
from xent_gui.ui.window.scene_notes import SceneNotes
from xent_gui.ui.window.status import StatusLine
from xent_gui.ui.window.toolbar import ToolBar

if TYPE_CHECKING:
    from xent_gui.ui.window.notices import Notices

FIRST_SIZE, _SMALLEST = QSize(1440, 900), QSize(760, 480)


class MainWindow(QMainWindow):
    """Menu bar, toolbar, notices, notes, panes, status line."""

    close_asked = Signal()
    activated = Signal()
    file_dropped = Signal(object)  # Path

    bar: ToolBar
    area: PaneArea
    notes: SceneNotes

    def __init__(self, editor: Editor, panes: Sequence[Pane] = PANES) -> None:
        super().__init__()
        self.may_close = False
        self.setAcceptDrops(True)
        self.setMinimumSize(_SMALLEST)
        menu_bar = self.menuBar()
        self.menus = [menu_bar.addMenu(menu.shown_title) for menu in MENUS]
        middle = QWidget(self)
        middle.setProperty("kind", "ground")
        self.bar = ToolBar(middle)
        self.notes = SceneNotes(middle)
        self.area = PaneArea(panes, editor, middle)
        self.status = StatusLine(middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.notes)
        column.addWidget(self.area, 1)
        column.addWidget(self.status)
        self._column = column
        self.setCentralWidget(middle)
        self.resize(FIRST_SIZE)
        editor.changed.connect(self.show_state)
        self.show_state(None, editor.state)

    @cached_property
    def notices(self) -> Notices:
        """The bars under the toolbar, made when there is something to say."""
        from xent_gui.ui.window.notices import Notices

        notices = Notices()
        self._column.insertWidget(1, notices)
        return notices

    def complete(self) -> None:
        """Make what is no part of the first frame."""
        from xent_gui.ui.widgets.list_names import name_lists

        name_lists()
        self.notes.complete()
        self.area.complete()

    def show_state(self, old: State | None, new: State) -> None:
        """Show the title, and pass on."""
        self.bar.show_state(old, new)
        self.notes.show_state(old, new)
        self.status.show_state(old, new)
        if old is None or old.look != new.look:
            self.area.dress(new.look)
        if old is None or (old.path, old.modified) != (new.path, new.modified):
            name = new.path.name if new.path else self.tr("untitled")
            self.setWindowTitle(self.tr("{file}[*] — xent").format(file=name))
            self.setWindowModified(new.modified)

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt override
        if not self.may_close:
            self.close_asked.emit()  # may be answered at once, or later by another close()
        event.setAccepted(self.may_close)

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        """A click beside everything ends typing, as it does everywhere."""
        if isinstance(QApplication.focusWidget(), QLineEdit):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # Qt override
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # Qt override
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)


def _dropped_file(event: QDropEvent) -> Path | None:
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if files else None
