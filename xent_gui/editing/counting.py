"""A count that runs beside the window: in a thread of its own, told of, and ended when asked."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.tally import Cancelled, Tally, Told

_PAUSE = 0.1  # seconds between two tellings: the window has other things to do


class CountJob(QThread):
    """Counts once. Of `counted` and `refused` one comes, unless it was cancelled; the core does the work."""

    told = Signal(float)  # 0 to 1; the first after a tenth of a second
    counted = Signal(object)  # Tally
    refused = Signal(str)  # one sentence

    def __init__(self, count: Callable[[Told], Tally], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._cancelled = False

    def cancel(self) -> None:
        """End soon, and say nothing more."""
        self._cancelled = True

    def stop(self) -> None:
        """End before this returns."""
        self.cancel()
        self.wait()

    def run(self) -> None:  # Qt override
        last = time.monotonic()

        def told(share: float) -> None:
            nonlocal last
            if self._cancelled:
                raise Cancelled
            if time.monotonic() - last > _PAUSE:
                last = time.monotonic()
                self.told.emit(share)

        try:
            tally = self._count(told)
        except Cancelled:
            return
        except (FormatError, MemoryError) as error:
            sentence = str(error) or self.tr("There is not enough memory to count this file.")
            if not self._cancelled:
                self.refused.emit(sentence)
        else:
            if not self._cancelled:
                self.counted.emit(tally)
