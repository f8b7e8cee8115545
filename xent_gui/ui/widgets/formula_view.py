"""A calculation on the screen: typeset, wrapped to the width, each term tied to its outcome."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from xent_gui.core.document.shown import Look
from xent_gui.core.explain.pieces import Piece
from xent_gui.ui.style.fonts import font, scaled
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.formula_flow import Extent, Line, Placed, flow
from xent_gui.ui.widgets.typeset import renderer, typeset

_SIZE, _STRONG = 17, 21
_SLICE = 0.008  # seconds of typesetting at a time, so that a drag never waits for it
_PAUSE = 60  # ms without a change before typesetting begins


class FormulaView(QWidget):
    """Shows lines of pieces. What is not typeset yet stands there in plain letters, and is set when idle."""

    outcome_hovered = Signal(object)  # row or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._look = Look()
        self._highlighted: int | None = None
        self._set: set[tuple[str, float]] = set()
        self._placed: list[Placed] = []
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
        self._lines, self._look, self._highlighted = tuple(lines), look, highlighted
        self.setAccessibleDescription(spoken)
        if changed:
            self._arrange()
            self._timer.start(_PAUSE)
        self.update()

    def finish(self) -> None:
        """Typeset all that is left, at once: for pictures and tests."""
        for piece, size in self._missing():
            self._set.add((piece.latex, size))
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
            self._paint(painter, item, look)
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
        for placed in self._placed:
            if event.rect().intersects(self._box(placed).toAlignedRect()):
                self._paint(painter, placed, self._look)
        painter.end()

    def _arrange(self) -> None:
        self._flowed.clear()
        self._placed, height = self._flow(max(self.width(), 1))
        if height != self._height:
            self._height = height
            self.updateGeometry()
        self.update()

    def _flow(self, width: float) -> tuple[list[Placed], float]:
        if width not in self._flowed:
            gap = scaled(8, self._look)
            self._flowed[width] = flow(self._lines, width, self._extent, self._note_extent, gap)
        return self._flowed[width]

    def _missing(self) -> list[tuple[Piece, float]]:
        pieces = ((piece, self._size(line.strong)) for line in self._lines for piece in line.pieces)
        return [(piece, size) for piece, size in pieces if (piece.latex, size) not in self._set]

    def _set_some(self) -> None:
        """Typeset for a moment; go on later if more is missing."""
        until = monotonic() + _SLICE
        missing = self._missing()
        for at, (piece, size) in enumerate(missing):
            typeset(piece.latex, size)
            self._set.add((piece.latex, size))
            if monotonic() > until and at + 1 < len(missing):
                self._timer.start(0)
                return
        self._arrange()

    def _size(self, strong: bool) -> float:
        return float(scaled(_STRONG if strong else _SIZE, self._look))

    def _plain(self, strong: bool) -> QFont:
        made = font("body", self._look)
        made.setFamilies(["STIX Two Math", "DejaVu Serif", *made.families()])
        made.setPixelSize(round(self._size(strong) * 0.9))
        return made

    def _extent(self, piece: Piece, strong: bool) -> Extent:
        size = self._size(strong)
        if (piece.latex, size) in self._set:
            setting = typeset(piece.latex, size)
            return Extent(setting.width, setting.ascent, setting.descent)
        metrics = QFontMetricsF(self._plain(strong))
        return Extent(metrics.horizontalAdvance(piece.text), metrics.ascent(), metrics.descent())

    def _note_extent(self, note: str) -> Extent:
        metrics = QFontMetricsF(font("small", self._look))
        return Extent(metrics.horizontalAdvance(note) + 8, metrics.ascent(), metrics.descent())

    def _box(self, placed: Placed) -> QRectF:
        extent = placed.extent
        return QRectF(placed.x, placed.y - extent.ascent, extent.width, extent.ascent + extent.descent)

    def _paint(self, painter: QPainter, placed: Placed, look: Look) -> None:
        tokens, box = tokens_of(look.theme), self._box(placed)
        if placed.piece is None:
            painter.setPen(QColor(tokens.notice))
            painter.setFont(font("small", look))
            painter.drawText(QRectF(box).adjusted(8, 0, 8, 0), Qt.AlignmentFlag.AlignVCenter, placed.note)
            return
        if placed.piece.row is not None and placed.piece.row == self._highlighted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.highlight))
            painter.drawRoundedRect(box.adjusted(-3, -2, 3, 2), 4, 4)
        colour = tokens.muted if placed.piece.struck else tokens.role(placed.tone)
        size = self._size(placed.strong)
        if (placed.piece.latex, size) in self._set:
            renderer(placed.piece.latex, size, colour).render(painter, box)
        else:
            painter.setPen(QColor(colour))
            painter.setFont(self._plain(placed.strong))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, placed.piece.text)
        if placed.piece.struck:
            painter.setPen(QPen(QColor(tokens.notice), 1.5))
            painter.drawLine(box.bottomLeft(), box.topRight())
