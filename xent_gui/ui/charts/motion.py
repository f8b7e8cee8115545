"""Bars that move to new heights within 200 ms, or at once where things follow each other quickly."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

DURATION = 180  # milliseconds
_QUICK = 0.12  # seconds between two changes up to which the second is not animated: a slider, a held key


class Motion(QObject):
    """Moves three things together: the heights of p, of q, and the top of the axis.

    `step(p, q, top)` is called at each frame, the last time with exactly what was asked for.
    """

    arrived = Signal()

    def __init__(self, step: Callable[[Floats, Floats, float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._from = self._to = self._now = (np.zeros(0), np.zeros(0), 1.0)
        self._last_change = -1.0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(DURATION)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_frame)

    @property
    def target(self) -> tuple[Floats, Floats, float]:
        """Where all is or will be."""
        return self._to

    @property
    def duration(self) -> int:
        """Milliseconds from one scene to another."""
        return self._animation.duration()

    @property
    def moving(self) -> bool:
        """Whether something is on its way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def go(self, p: Floats, q: Floats, top: float, animated: bool) -> None:
        """Move there, animated where asked for and where the last change is not just past."""
        now = monotonic()
        quick, self._last_change = now - self._last_change < _QUICK, now
        self._animation.stop()
        self._to = (p, q, top)
        if not animated or quick or not len(self._now[0]):
            self._arrive()
            return
        old_p, old_q, old_top = self._now
        self._from = (_fitted(old_p, len(p)), _fitted(old_q, len(q)), old_top)
        self._animation.start()
        self._on_frame(0.0)  # now, before anything is painted: there may be other rows than those drawn

    def finish(self) -> None:
        """Be there now."""
        if self.moving:
            self._animation.stop()
            self._arrive()

    def _arrive(self) -> None:
        self._now = self._to
        self._step(*self._now)
        self.arrived.emit()

    def _on_frame(self, part: float) -> None:
        if part >= 1.0:
            self._arrive()
            return
        (p0, q0, top0), (p1, q1, top1) = self._from, self._to
        self._now = (p0 + (p1 - p0) * part, q0 + (q1 - q0) * part, top0 + (top1 - top0) * part)
        self._step(*self._now)


def _fitted(values: Floats, count: int) -> Floats:
    """Values of another number of outcomes as a start: new ones grow from 0."""
    fitted = np.zeros(count)
    kept = min(count, len(values))
    fitted[:kept] = values[:kept]
    return fitted
