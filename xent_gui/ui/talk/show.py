"""A talk from its beginning to its end: windows on the right displays, keys, and the screen kept awake."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from xent_gui.editing.editor import Editor
from xent_gui.editing.stage import Stage
from xent_gui.ui.talk.awake import keep_awake
from xent_gui.ui.talk.key_filter import KeyFilter
from xent_gui.ui.talk.presenter import PresenterView
from xent_gui.ui.talk.talk_window import TalkWindow


class Talk(QObject):
    """One talk; `left` is emitted once, when it is over and its windows are gone."""

    left = Signal()

    def __init__(
        self,
        editor: Editor,
        scene: int,
        screen: QScreen,
        home: QScreen,
        parent: QObject,
        awake: Callable[[], Callable[[], None]] = keep_awake,
    ) -> None:
        super().__init__(parent)
        self.stage = Stage(editor, scene, self)
        self.window = TalkWindow(self.stage)
        self.presenter: PresenterView | None = None
        self._screens = [screen, home]
        self._filter = KeyFilter(self.window, self.windows)
        self._awake = awake
        self._let_sleep: Callable[[], None] | None = None
        self._over = False
        self.window.leave_asked.connect(self.leave)

    def windows(self) -> list[QWidget]:
        """The windows whose keys are the talk's."""
        return [self.window] if self.presenter is None else [self.window, self.presenter]

    def start(self) -> None:
        """Show it: the stage on its display, and the presenter view on the other, if there is one."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self._filter)
        self._let_sleep = self._awake()
        if self._screens[0] is not self._screens[1]:
            self.show_presenter()
        self._place()
        self.window.activateWindow()
        self.window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_presenter(self) -> None:
        """Open the presenter view: filling the other display, or as a window beside the stage."""
        if self.presenter is not None:
            self.presenter.raise_()
            return
        self.presenter = PresenterView(self.window)
        self.presenter.swap_asked.connect(self.swap)
        self.presenter.closed.connect(self._on_presenter_closed)
        self.presenter.swap.setVisible(len(QGuiApplication.screens()) > 1)
        self._place()
        self.presenter.show()

    def swap(self) -> None:
        """Stage and presenter view change displays."""
        self._screens.reverse()
        self._place()

    def leave(self) -> None:
        """End the talk."""
        if self._over:
            return
        self._over = True
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self._filter)
        if self.presenter is not None:
            presenter, self.presenter = self.presenter, None
            presenter.end()
        self.window.end()
        if self._let_sleep is not None:
            self._let_sleep()
        self.left.emit()

    def _place(self) -> None:
        _fill(self.window, self._screens[0])
        if self.presenter is not None and self._screens[0] is not self._screens[1]:
            _fill(self.presenter, self._screens[1])

    def _on_presenter_closed(self) -> None:
        self.presenter = None


def stage_screen(home: QScreen, name: str = "") -> QScreen:
    """The display for the stage: the one of that name, else another than the window's, else the window's."""
    screens = QGuiApplication.screens()
    named = [screen for screen in screens if screen.name() == name]
    others = [screen for screen in screens if screen is not home]
    return (named or others or [home])[0]


def _fill(window: QWidget, screen: QScreen) -> None:
    window.showNormal() if window.isFullScreen() else None
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
