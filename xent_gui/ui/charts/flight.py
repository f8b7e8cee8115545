"""Something on its way from 0 to 1, or back, within a second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QVariantAnimation

DURATION = 1200  # milliseconds


class Flight(QObject):
    """A number between 0 and 1; `step()` is called whenever it changed."""

    def __init__(self, step: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.now = 0.0
        self._step = step
        self._there = False
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION)
        self._animation.valueChanged.connect(self._on_frame)

    @property
    def moving(self) -> bool:
        """Whether it is on its way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def go(self, there: bool, animated: bool) -> None:
        """Go to 1, or back to 0; at once where not animated."""
        if there == self._there:
            return
        self._there = there
        self._animation.stop()
        if not animated:
            self.finish()
            return
        self._animation.setStartValue(self.now)
        self._animation.setEndValue(float(there))
        self._animation.start()

    def finish(self) -> None:
        """Be there now."""
        self._animation.stop()
        self._on_frame(float(self._there))

    def _on_frame(self, now: float) -> None:
        if now != self.now:
            self.now = now
            self._step()
