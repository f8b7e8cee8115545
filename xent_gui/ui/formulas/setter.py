"""Sets pieces of a calculation in type and paints them: what views of formulas share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from time import monotonic

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from xent_gui.core.document.shown import Look
from xent_gui.core.explain.pieces import Piece
from xent_gui.ui.formulas.flow import Extent, Line, Placed, flow
from xent_gui.ui.formulas.typeset import renderer, typeset
from xent_gui.ui.style.fonts import font, scaled
from xent_gui.ui.style.tokens import tokens_of

_SIZE, _STRONG, _GAP = 17, 21, 8
_SET = 20.0  # pixels at which all is typeset, once; letters are outlines, and scale
_SLICE = 0.008  # seconds of typesetting at a time, so that a drag never waits for it
_PLATE = (-3, -2, 3, 2)  # pixels by which the plate of what is pointed at reaches beyond it
PAUSE = 60
"""Milliseconds without a change after which typesetting begins."""


class Setter:
    """Type for one look, `scale` times its usual size.

    What is not typeset yet stands there in plain letters; `set_some` typesets it when there is time. `done`
    is the LaTeX that is typeset already; setters of the same view share it, whatever their size.
    """

    def __init__(self, look: Look, scale: float = 1.0, done: set[str] | None = None) -> None:
        self.look, self.scale = look, scale
        self.done: set[str] = set() if done is None else done
        self._plain_fonts: dict[bool, tuple[QFont, QFontMetricsF]] = {}
        small = font("small", look)
        self._small = small, QFontMetricsF(small)

    @property
    def gap(self) -> float:
        """The room between pieces, and between lines."""
        return scaled(_GAP * self.scale, self.look)

    def size(self, strong: bool) -> float:
        """The size of type in pixels."""
        return float(scaled((_STRONG if strong else _SIZE) * self.scale, self.look))

    def flow(self, lines: Sequence[Line], width: float) -> tuple[list[Placed], float]:
        """Lines laid out within a width, and their height."""
        return flow(lines, width, self.extent, self.note_extent, self.gap)

    def missing(self, lines: Iterable[Line]) -> list[str]:
        """The LaTeX that is not typeset yet."""
        every = dict.fromkeys(piece.latex for line in lines for piece in line.pieces)
        return [latex for latex in every if latex not in self.done]

    def set_some(self, lines: Iterable[Line]) -> bool:
        """Typeset for a moment; True where there is more to do."""
        until = monotonic() + _SLICE
        missing = self.missing(lines)
        for at, latex in enumerate(missing):
            typeset(latex, _SET)
            self.done.add(latex)
            if monotonic() > until and at + 1 < len(missing):
                return True
        return False

    def set_all(self, lines: Iterable[Line]) -> None:
        """Typeset all that is left when it is looked at, at once: for pictures and tests."""
        self.done.update(self.missing(lines))

    def extent(self, piece: Piece, strong: bool) -> Extent:
        """The room that a piece takes."""
        if piece.latex in self.done:
            setting, part = typeset(piece.latex, _SET), self.size(strong) / _SET
            return Extent(setting.width * part, setting.ascent * part, setting.descent * part)
        metrics = self._plain(strong)[1]
        return Extent(metrics.horizontalAdvance(piece.text), metrics.ascent(), metrics.descent())

    def note_extent(self, note: str) -> Extent:
        """The room that a note takes."""
        metrics = self._small[1]
        return Extent(metrics.horizontalAdvance(note) + 8, metrics.ascent(), metrics.descent())

    def box(self, placed: Placed) -> QRectF:
        """Where something placed is."""
        extent = placed.extent
        return QRectF(placed.x, placed.y - extent.ascent, extent.width, extent.ascent + extent.descent)

    def reach(self, placed: Placed) -> QRectF:
        """What painting it may touch: its box and the plate that it may stand on."""
        box = self.box(placed)
        if placed.piece is not None and placed.piece.new:
            room = self.gap / 2
            return box.adjusted(-room, -room, room, room + self._thick)
        return box.adjusted(*_PLATE)

    def paint(self, painter: QPainter, placed: Placed, theme: str, highlighted: int | None) -> None:
        """Paint something placed in the colours of a theme; `highlighted` is the outcome pointed at."""
        tokens, box, piece = tokens_of(theme), self.box(placed), placed.piece
        if piece is None:
            painter.setPen(QColor(tokens.notice))
            painter.setFont(self._small[0])
            painter.drawText(QRectF(box).adjusted(8, 0, 8, 0), Qt.AlignmentFlag.AlignVCenter, placed.note)
            return
        if piece.row is not None and piece.row == highlighted:
            self._plate(painter, box.adjusted(*_PLATE), tokens.highlight)
        if piece.new:
            self._mark_new(painter, box, tokens.raised, tokens.notice)
        colour = tokens.muted if piece.struck else str(getattr(tokens, placed.tone))
        # what was typeset since the layout is painted plain until the next one, or it would be distorted
        if piece.latex in self.done and placed.extent == self.extent(piece, placed.strong):
            renderer(piece.latex, _SET, colour).render(painter, box)
        else:
            painter.setPen(QColor(colour))
            painter.setFont(self._plain(placed.strong)[0])
            painter.drawText(QPointF(placed.x, placed.y), piece.text)
        if piece.struck:
            painter.setPen(QPen(QColor(tokens.notice), 1.5))
            painter.drawLine(box.bottomLeft(), box.topRight())

    @property
    def _thick(self) -> float:
        """How thick the line is under what is new."""
        return max(2.0, self.size(False) / 9)

    def _mark_new(self, painter: QPainter, box: QRectF, ground: str, line: str) -> None:
        """What the line before did not have: on a plate, underlined."""
        thick, room = self._thick, self.gap / 2
        plate = box.adjusted(-room + 1, -room + 1, room - 1, room)
        self._plate(painter, plate, ground)
        painter.fillRect(QRectF(plate.left(), plate.bottom() - thick / 2, plate.width(), thick), QColor(line))

    def _plate(self, painter: QPainter, box: QRectF, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, 4, 4)

    def _plain(self, strong: bool) -> tuple[QFont, QFontMetricsF]:
        """The font of what is not typeset, and its metrics."""
        if strong not in self._plain_fonts:
            made = font("body", self.look)
            made.setFamilies(["STIX Two Math", "DejaVu Serif", *made.families()])
            made.setPixelSize(round(self.size(strong) * 0.9))
            self._plain_fonts[strong] = made, QFontMetricsF(made)
        return self._plain_fonts[strong]
