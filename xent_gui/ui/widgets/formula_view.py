"""A calculation on the screen: typeset, wrapped to the width, each term tied to its outcome."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xent_gui.core.document.shown import Look
from xent_gui.ui.formulas.flow import Line, Placed
from xent_gui.ui.formulas.setter import PAUSE, Setter
from xent_gui.ui.style.fonts import scaled


class FormulaView(QWidget):
    """Shows lines of pieces. What is not typeset yet stands there in plain letters, and is set when idle."""

    outcome_hovered = Signal(object)  # row or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._look = Look()
        self._setter = Setter(self._look)
        self._highlighted: int | None = None
        self._placed: list[Placed] = []
        self._reaches: list[QRect] = []  # what painting each of them may touch
        self._flowed: dict[float, tuple[list[Placed], float]] = {}  # by width: layouts ask many times
        self._height = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._set_some)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, lines: Sequence[Line], look: Look, highlighted: int | None, spoken: str) -> None:
        """Show a calculation; `highlighted` is the outcome under the mouse anywhere, `spoken` its words."""
        changed = tuple(lines) != self._lines or look != self._look
        if not changed and highlighted == self._highlighted:
            return
        if look != self._look:
            self._setter = Setter(look, done=self._setter.done)
            self.update()
        elif highlighted != self._highlighted:
            rows = {highlighted, self._highlighted} - {None}
            for item, reach in zip(self._placed, self._reaches, strict=True):
                if item.piece is not None and item.piece.row in rows:
                    self.update(reach)
        self._lines, self._look, self._highlighted = tuple(lines), look, highlighted
        self.setAccessibleDescription(spoken)
        if changed:
            self._arrange()
            self._timer.start(PAUSE)

    def finish(self) -> None:
        """Typeset all that is left, at once: for pictures and tests."""
        self._setter.set_all(self._lines)
        self._arrange()

    def heightForWidth(self, width: int) -> int:  # Qt override
        return round(self._flow(width)[1]) + 2

    def hasHeightForWidth(self) -> bool:  # Qt override
        return True

    def sizeHint(self) -> QSize:  # Qt override
        return QSize(scaled(480, self._look), self.heightForWidth(max(self.width(), scaled(240, self._look))))

    def minimumSizeHint(self) -> QSize:  # Qt override
        return QSize(scaled(160, self._look), round(self._height) + 2)

    def row_at(self, x: float, y: float) -> int | None:
        """The outcome whose term is at a point."""
        for placed in self._placed:
            if placed.piece is not None and placed.piece.row is not None and placed.holds(x, y):
                return placed.piece.row
        return None

    def texts(self) -> list[str]:
        """What is shown, piece by piece, for tests and for screen readers."""
        return [placed.piece.text if placed.piece else placed.note for placed in self._placed]

    def paint_on(self, painter: QPainter, width: float, look: Look) -> float:
        """Paint the calculation elsewhere (a picture, a page); returns its height."""
        placed, height = self._flow(width)
        for item in placed:
            self._setter.paint(painter, item, look.theme, self._highlighted)
        return height

    def height_at(self, width: float) -> float:
        """The height that `paint_on` will need."""
        return self._flow(width)[1]

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # Qt override
        at = event.position()
        row = self.row_at(at.x(), at.y())
        if row != self._highlighted:
            self.outcome_hovered.emit(row)

    def leaveEvent(self, event: QEvent) -> None:  # Qt override
        super().leaveEvent(event)
        if self._highlighted is not None:
            self.outcome_hovered.emit(None)

    def paintEvent(self, event: QPaintEvent) -> None:  # Qt override
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        region = event.region()
        for placed, reach in zip(self._placed, self._reaches, strict=True):
            if region.intersects(reach):
                self._setter.paint(painter, placed, self._look.theme, self._highlighted)
        painter.end()

    def _arrange(self) -> None:
        self._flowed.clear()
        before = list(zip(self._placed, self._reaches, strict=True))
        self._placed, height = self._flow(max(self.width(), 1))
        self._reaches = [self._setter.reach(placed).toAlignedRect() for placed in self._placed]
        if height != self._height:
            self._height = height
            self.updateGeometry()
        now = zip(self._placed, self._reaches, strict=True)
        for old, new in zip_longest(before, now):
            if old is None or new is None or old[0] != new[0]:
                for _, reach in filter(None, (old, new)):
                    self.update(reach)

    def _flow(self, width: float) -> tuple[list[Placed], float]:
        if width not in self._flowed:
            self._flowed[width] = self._setter.flow(self._lines, width)
        return self._flowed[width]

    def _set_some(self) -> None:
        """Typeset for a moment; go on later if more is missing."""
        if self._setter.set_some(self._lines):
            self._timer.start(0)
        else:
            self._arrange()
