"""The presenter view: what is shown, what comes next, the notes, the time, and buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from xent_gui.ui.style.fonts import set_role, set_tone
from xent_gui.ui.talk.pictures import Pictures
from xent_gui.ui.talk.talk_window import TalkWindow

_SOON = 80  # milliseconds: a drag on stage does not wait for the pictures here
_MANY_SECONDS = 3600


class PresenterView(QWidget):
    """For the speaker's screen. It holds no position of its own: buttons ask, pictures follow the stage."""

    swap_asked = Signal()
    closed = Signal()

    def __init__(self, window: TalkWindow, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "ground")
        self.setWindowTitle(self.tr("xent — presenter view"))
        self._window, self._stage, self._clock = window, window.stage, clock
        self._began = clock()
        self._pictures: Pictures | None = None
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.refresh)
        self._ticks = QTimer(self, interval=1000)
        self._ticks.timeout.connect(self.tick)
        self._ticks.start()
        window.redrawn.connect(self._on_redrawn)
        self.tick()

    def _build(self) -> None:
        self.now, self.next = _Picture(self.tr("On stage now")), _Picture(self.tr("Next"))
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        set_role(self.notes, "heading")
        self.place, self.time, self.elapsed = QLabel(), QLabel(), QLabel()
        for label in (self.place, self.time, self.elapsed):
            set_role(label, "number_medium")
        set_tone(self.time, "muted")
        grid = QGridLayout()
        grid.addWidget(_heading(self.tr("On stage now")), 0, 0)
        grid.addWidget(_heading(self.tr("Next")), 0, 1)
        grid.addWidget(self.now, 1, 0, 2, 1)
        grid.addWidget(self.next, 1, 1)
        grid.addWidget(self.notes, 2, 1)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(1, 1)
        grid.setRowStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(grid, 1)
        column.addLayout(self._lower())

    def _lower(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.elapsed)
        self.again = self._button(self.tr("Start the time again"), self.restart)
        row.addWidget(self.again)
        row.addWidget(self.time)
        row.addStretch(1)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self._button(self.tr("Previous"), partial(self._window.do, "back")))
        row.addWidget(self._button(self.tr("Next", "button"), partial(self._window.do, "forward")))
        self.swap = self._button(self.tr("Swap displays"), self.swap_asked.emit)
        row.addWidget(self.swap)
        row.addWidget(self._button(self.tr("Leave the talk"), self._window.leave_asked.emit))
        return row

    def _button(self, words: str, does: Callable[[], object]) -> QPushButton:
        made = QPushButton(words)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(made, "label")
        made.clicked.connect(lambda _on=False: does())
        return made

    def restart(self) -> None:
        """Count the time from now."""
        self._began = self._clock()
        self.tick()

    def tick(self) -> None:
        """Show the time of day, and how long the talk lasts."""
        seconds = int(self._clock() - self._began)
        hours, rest = divmod(seconds, _MANY_SECONDS)
        minutes = f"{rest // 60:02d}:{rest % 60:02d}"
        self.elapsed.setText(f"{hours}:{minutes}" if hours else minutes)
        self.elapsed.setAccessibleName(self.tr("Elapsed {time}").format(time=self.elapsed.text()))
        self.time.setText(QTime.currentTime().toString("HH:mm"))

    def refresh(self) -> None:
        """Draw what is on stage and what comes next."""
        stage = self._stage
        self.now.show_picture(self._window.view.grab())
        upcoming = stage.upcoming
        if upcoming is None:
            self.next.show_words(self.tr("The end of the talk"))
        else:
            if self._pictures is None:
                self._pictures = Pictures(self._window.size())
            wide = max(self.next.width(), 100)
            state = stage.state
            self.next.show_picture(self._pictures.picture(state, upcoming[0], wide, upcoming[1]))
        words = self.tr("Scene {scene} of {count}, step {step} of {steps}")
        self.place.setText(
            words.format(
                scene=stage.scene + 1, count=stage.count, step=stage.step + 1, steps=len(stage.steps)
            )
        )
        if self.notes.toPlainText() != stage.state.scene.notes:
            self.notes.setPlainText(stage.state.scene.notes)

    def _on_redrawn(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self._soon.start()

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt override
        super().closeEvent(event)
        self.end()
        self.closed.emit()

    def end(self) -> None:
        """Put away."""
        self._ticks.stop()
        self._soon.stop()
        self._window.redrawn.disconnect(self._on_redrawn)
        if self._pictures is not None:
            self._pictures.close()
        self.hide()
        self.deleteLater()


class _Picture(QLabel):
    """A picture as large as fits."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(QSize(120, 80))
        set_role(self, "title")

    def show_picture(self, drawn: QPixmap) -> None:
        """Show a picture."""
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.setPixmap(drawn.scaled(self.size(), keep, smooth))

    def show_words(self, words: str) -> None:
        """Show words instead."""
        self.setText(words)


def _heading(words: str) -> QLabel:
    made = QLabel(words)
    set_role(made, "label")
    set_tone(made, "muted")
    return made
