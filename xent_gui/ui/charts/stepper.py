"""Goes through the steps of something: forward, back, to one of them, or by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_PLAYED = 3000  # milliseconds a step


class Stepper(QObject):
    """Which of `count` steps is in view. It says `moved` and holds nothing else."""

    moved = Signal(int)
    playing_changed = Signal(bool)

    def __init__(self, count: int, parent: QObject) -> None:
        super().__init__(parent)
        self.count, self.step = count, 0
        self._clock = QTimer(self, interval=_PLAYED)
        self._clock.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._clock.isActive()

    @property
    def last(self) -> bool:
        """Whether the last step is in view."""
        return self.step == self.count - 1

    def go(self, step: int) -> None:
        """Go to a step, the first or the last where there is no such one; playing ends."""
        self.pause()
        self._go(step)

    def forward(self) -> None:
        """One step on."""
        self.go(self.step + 1)

    def back(self) -> None:
        """One step back."""
        self.go(self.step - 1)

    def play(self) -> None:
        """One step after another to the last, from the first where it is at the last; or pause."""
        if self.playing:
            self.pause()
            return
        self._clock.start()
        self.playing_changed.emit(True)
        self._go(0 if self.last else self.step + 1)

    def pause(self) -> None:
        """Stay here."""
        if self.playing:
            self._clock.stop()
            self.playing_changed.emit(False)

    def _tick(self) -> None:
        self._go(self.step + 1)
        if self.last:
            self.pause()

    def _go(self, step: int) -> None:
        step = min(max(step, 0), self.count - 1)
        if step != self.step:
            self.step = step
            self.moved.emit(step)
