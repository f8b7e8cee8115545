"""The window of a talk: the stage over the whole screen, and what the speaker's commands do to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from xent_gui.core.document.shown import State
from xent_gui.editing.stage import Stage
from xent_gui.ui.panels.chart_intents import ChartIntents
from xent_gui.ui.style.theme import dress_part
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.talk.calculation import Ahead
from xent_gui.ui.talk.control_bar import ControlBar, stage_menu
from xent_gui.ui.talk.key_card import KeyCard
from xent_gui.ui.talk.overlays import FADE, Blank, Fade, Magnifier, Spotlight, Word
from xent_gui.ui.talk.overview import Overview
from xent_gui.ui.talk.stage_view import StageView

_AFTER = 60  # milliseconds from the end of a fade until what comes is prepared
IDLE = 3000  # milliseconds after which the mouse pointer hides
_LARGEST, _LARGER = 1.6, 1.1


class TalkWindow(QWidget):
    """The stage with its overlays. `do(command)` is what every key, button and menu entry calls."""

    leave_asked = Signal()
    redrawn = Signal()

    def __init__(self, stage: Stage, idle: QTimer | None = None) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("xent — talk"))
        self.setMouseTracking(True)
        self.stage = stage
        self.view = StageView(self)
        self._intents = ChartIntents(stage.editor, self)
        self._intents.refused.connect(self._on_refused)
        self.view.chart_made.connect(self._intents.hear)
        self.blank, self.spotlight, self.magnifier = Blank(self), Spotlight(self), Magnifier(self)
        self.fade, self.word, self.keys = Fade(self), Word(self), KeyCard(self)
        self.overview, self.bar = Overview(self), ControlBar(self)
        self.overview.scene_chosen.connect(self._on_chosen)
        self.bar.asked.connect(self.do)
        self.view.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.idle = idle or QTimer(self, singleShot=True, interval=IDLE)
        self.idle.timeout.connect(self._on_idle)
        self._pointer_hidden = False
        self._ahead = Ahead(self)
        self._later = QTimer(self, singleShot=True, interval=FADE + _AFTER)
        self._later.timeout.connect(self._look_ahead)
        self._commands = self._table()
        stage.editor.changed.connect(self._on_changed)
        stage.moved.connect(self._show)

    def _table(self) -> dict[str, Callable[[], object]]:
        stage = self.stage
        return {
            "forward": self._forward,
            "back": stage.back,
            "first": lambda: stage.go_to(0),
            "last": lambda: stage.go_to(stage.count - 1, -1),
            "overview": self._toggle_overview,
            "black": lambda: self.blank.toggle("#000000"),
            "white": lambda: self.blank.toggle("#FFFFFF"),
            "larger": lambda: self._scale(_LARGER),
            "smaller": lambda: self._scale(1 / _LARGER),
            "dark": self._toggle_dark,
            "pointer": self._toggle_spotlight,
            "magnify": self._toggle_magnifier,
            "reset": self._reset,
            "help": self.keys.cover,
            "leave": self.leave_asked.emit,
        }

    def do(self, command: str) -> None:
        """Do what a command means now: what covers the stage goes first."""
        covers = self._put_away(command)
        if covers and command in (
            "leave",
            "forward",
            "back",
            "help",
            "magnify",
            "overview",
            "black",
            "white",
        ):
            return
        before = self._before(command)
        self._commands[command]()
        if before is not None and self.isVisible():
            self._fade_from(*before)

    def _before(self, command: str) -> tuple[int, QPixmap] | None:
        moves = command in ("forward", "back", "first", "last", "reset")
        if not moves or not self.stage.state.look.animate or not self.isVisible():
            return None
        self.fade.finish()
        return self.stage.scene, self.view.picture()

    def _fade_from(self, was: int, before: QPixmap) -> None:
        if self.stage.scene != was:
            if self._kinds(was) == self._kinds(self.stage.scene):
                return
            self.view.settle()
        after = None if self.view.moving else self.view.picture()
        self.fade.start(before, after)
        self.fade.lower()  # right above the stage
        self.view.lower()

    def _kinds(self, scene: int) -> tuple[object, ...]:
        """What fades where it differs: scenes that show the same charts glide into each other."""
        staging = self.stage.state.document.scenes[scene].staging
        return staging.arrangement, staging.shown_charts, staging.shows_strip

    def _put_away(self, command: str) -> bool:
        """Take away what covers the stage; whether this command was meant for that."""
        if not self.keys.isHidden():
            self.keys.hide()
            return True
        if not self.overview.isHidden():
            self._close_overview()
            return command in ("leave", "overview")
        if not self.blank.isHidden() and command not in ("black", "white"):
            self.blank.hide()
            return True
        if not self.magnifier.isHidden():
            self.magnifier.hide()
            return command in ("leave", "magnify")
        return False

    # what is shown

    def _on_changed(self, old: State, new: State) -> None:
        if old.look.theme != new.look.theme:
            self._dress()
        self._show()

    def _show(self) -> None:
        self.view.show_stage(self.stage.state, self.stage.revealed)
        self._ahead.pause()
        self._later.start()  # put off while a bar is in hand
        self.redrawn.emit()

    def _look_ahead(self) -> None:
        """While the speaker speaks: make ready what the next scenes will need."""
        if not self.fade.isHidden():
            self._later.start()
            return
        state, following = self.stage.state, self.stage.scene + 1
        charts = list(self.view.charts)
        if following < self.stage.count:
            charts += self.view.prepare(replace(state, focus=replace(state.focus, scene=following)))
        self._ahead.prepare(state.document.scenes[following : following + 2], charts)

    def _dress(self) -> None:
        self.view.show_stage(self.stage.state, self.stage.revealed)
        dress_part(self, self.view.look)
        self.bar.place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self.view.setGeometry(self.rect())
        self._dress()
        for cover in (self.blank, self.spotlight, self.magnifier, self.keys):
            cover.setGeometry(self.rect())
        self.fade.finish()
        self.overview.setGeometry(self.rect())

    def _on_refused(self, sentence: str) -> None:
        for chart in self.view.charts:
            chart.refuse(sentence)

    # commands

    def _forward(self) -> None:
        if not self.stage.forward():
            self.word.say(self.tr("The end of the talk"))

    def _scale(self, factor: float) -> None:
        wanted = min(max(self.view.factor * factor, 1.0), _LARGEST)
        if abs(wanted - self.view.factor) < 0.001:
            at_least = self.tr("The smallest type that is read from the last row")
            self.word.say(at_least if factor < 1 else self.tr("The largest type"))
            return
        self.view.factor = 1.0 if wanted < 1.02 else wanted
        self._dress()
        self.word.say(self.tr("Type {percent} %").format(percent=round(100 * self.view.factor)))

    def _toggle_dark(self) -> None:
        dark = tokens_of(self.stage.state.look.theme).dark
        self.stage.editor.dress(theme="light" if dark else "dark")

    def _reset(self) -> None:
        back = self.stage.reset_scene()
        self.word.say(self.tr("As it was saved") if back else self.tr("Nothing was changed here"))

    def _toggle_spotlight(self) -> None:
        if self.spotlight.isHidden():
            self.spotlight.cover()
            self.spotlight.point(self._mouse)
        else:
            self.spotlight.hide()

    def _toggle_magnifier(self) -> None:
        self.fade.finish()
        self.magnifier.magnify(self.view, self._mouse)

    def _toggle_overview(self) -> None:
        self.show_pointer()
        self.overview.open(self.stage.state)

    def _close_overview(self) -> None:
        self.overview.close_again()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, scene: int) -> None:
        self._close_overview()
        self.stage.go_to(scene)

    # the mouse

    @property
    def _mouse(self) -> QPoint:
        return self.mapFromGlobal(QCursor.pos())

    def mouse_moved(self, at: QPoint) -> None:
        """The mouse is somewhere on the stage."""
        self.show_pointer()
        if not self.spotlight.isHidden():
            self.spotlight.point(at)
        if not self.magnifier.isHidden():
            self.magnifier.point(at)
        low = at.y() > self.height() * 0.9 and not QApplication.mouseButtons()
        if low and self.bar.isHidden() and self.overview.isHidden():
            self.bar.place()
            self.bar.show()
            self.bar.raise_()
        elif at.y() < self.height() * 0.8:
            self.bar.hide()
        self.idle.start()

    def show_pointer(self) -> None:
        """The mouse pointer is seen again."""
        if self._pointer_hidden:
            self._pointer_hidden = False
            QApplication.restoreOverrideCursor()

    @property
    def pointer_hidden(self) -> bool:
        """Whether the mouse pointer is hidden, because it was not moved for a while."""
        return self._pointer_hidden

    def _on_idle(self) -> None:
        in_use = QApplication.activePopupWidget() is not None or self.bar.underMouse()
        if self._pointer_hidden or not self.isVisible() or in_use or not self.overview.isHidden():
            return  # who clicks the same button again and again does not move the mouse
        self._pointer_hidden = True
        QApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self.bar.hide()

    def open_menu(self, at: QPoint) -> None:
        """Every command by mouse."""
        menu = stage_menu(self)
        menu.triggered.connect(lambda action: self.do(str(action.data())))
        menu.popup(at)

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.show_pointer()

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt override
        """Closed from outside (Alt+F4): the same as leaving."""
        event.ignore()
        self.leave_asked.emit()

    def end(self) -> None:
        """The talk is over."""
        self.idle.stop()
        self._later.stop()
        self.show_pointer()
        self.hide()
        self.deleteLater()
