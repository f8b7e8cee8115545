"""What is written in the derivation: title, reason, the line before, the line in view, what it comes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from xent_gui.core.explain.derivation import DerivationStep
from xent_gui.core.explain.pieces import Piece
from xent_gui.ui.charts import marks
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.formulas.flow import Line, Placed
from xent_gui.ui.formulas.setter import Setter
from xent_gui.ui.style.texts import fitted

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_SCALES = (2.4, 2.1, 1.8, 1.6, 1.4, 1.25, 1.1, 1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.6)
_WITH_FORMER = 0.93  # 16 pixels at zoom 1: the line before gives way where type would be smaller than this
_USUAL = 560.0, 125.0  # pixels in which type of the usual size looks right, before zoom


@dataclass(frozen=True, slots=True)
class Written:
    """The calculation laid out: what is placed from `top` on, and notes below it in words."""

    setter: Setter
    placed: tuple[Placed, ...]
    top: float
    notes: str
    notes_top: float

    def row_at(self, x: float, y: float) -> int | None:
        """The outcome whose factor or term is at a point."""
        for item in self.placed:
            if item.piece is not None and item.piece.row is not None and item.holds(x, y - self.top):
                return item.piece.row
        return None


def lines_of(step: DerivationStep) -> list[Line]:
    """A step as lines: formula, numbers, what it comes to."""
    if step.key == "equal":
        return [Line(step.formula, strong=True), Line(step.numbers, "q_ink", strong=True)]
    unit = rf"\ \text{{{step.unit}}}" if step.unit else ""
    value = Piece(rf"\mathbf{{{step.value_latex}}}{unit}", f"{step.value} {step.unit}".rstrip())
    return [
        Line(step.formula, strong=True),
        Line(step.numbers),
        Line((Piece("=", "="), value), strong=True),
    ]


def short_lines_of(step: DerivationStep) -> list[Line]:
    """The same in fewer lines, for a low chart: what it comes to stands behind the numbers."""
    lines = lines_of(step)
    if len(lines) < 3:
        return lines
    formula, numbers, value = lines
    return [formula, replace(numbers, pieces=(*numbers.pieces, *value.pieces))]


def former_line(step: DerivationStep) -> Line:
    """The step before, in one line: its formula and what it came to."""
    unit = rf"\ \text{{{step.unit}}}" if step.unit else ""
    value = Piece(rf"{step.value_latex}{unit}", f"{step.value} {step.unit}".rstrip())
    pieces = tuple(replace(piece, new=False) for piece in step.formula)
    return Line((*pieces, Piece("=", "="), value), "muted")


def lines_at(steps: Sequence[DerivationStep], at: int) -> list[Line]:
    """What a step may show: those before it in one line each, and its own."""
    own = lines_of(steps[at]) if at < len(steps) else []
    return [*map(former_line, steps[:at]), *own]


def every_line(steps: Sequence[DerivationStep]) -> list[Line]:
    """What any of the steps may show."""
    return [line for at in range(len(steps)) for line in lines_at(steps, at)]


def missing(found: Written | None, steps: Sequence[DerivationStep], at: int) -> bool:
    """Whether some of a step still stands in plain letters."""
    return found is not None and bool(found.setter.missing(lines_at(steps, at)))


def written(steps: tuple[DerivationStep, ...], at: int, box: QRectF, dress: Dress, done: set[str]) -> Written:
    """The step in view laid out in a box: as large as suits the box, smaller where it would not fit.

    As many of the steps before as there is room for stand above it.
    """
    notes = " · ".join(steps[at].notes)
    below = _height(dress, notes, box.width())
    room, settings = box.height() - below, (lines_of(steps[at]), short_lines_of(steps[at]))
    wanted = max(min(box.width() / _USUAL[0], box.height() / _USUAL[1]) / dress.zoom, 1.0)
    scales = [scale for scale in _SCALES if scale <= wanted + 0.01] or [_SCALES[-1]]
    former = [former_line(step) for step in steps[:at]]
    for least in (min(1, at), 0):
        for scale in (scale for scale in scales if not least or scale >= _WITH_FORMER):
            setter = Setter(dress.look, scale, done)
            for own in settings:
                if setter.flow([*former[at - least :], *own], box.width())[1] <= room:
                    return _filled(setter, former, own, least, room, box, notes)
    return _filled(Setter(dress.look, scales[-1], done), [], settings[-1], 0, room, box, notes)


def _filled(
    setter: Setter, former: list[Line], own: list[Line], least: int, room: float, box: QRectF, notes: str
) -> Written:
    """With as many former lines as fit."""
    shown = least
    while shown < len(former):
        if setter.flow([*former[len(former) - shown - 1 :], *own], box.width())[1] > room:
            break
        shown += 1
    placed, height = setter.flow([*former[len(former) - shown :], *own], box.width())
    return Written(setter, tuple(placed), box.top(), notes, box.top() + height + setter.gap / 2)


def draw_written(painter: QPainter, dress: Dress, found: Written, box: QRectF, hovered: int | None) -> None:
    """Draw the calculation and its notes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.left(), found.top)
    for item in found.placed:
        found.setter.paint(painter, item, dress.tokens.name, hovered)
    painter.restore()
    if found.notes:
        painter.setFont(dress.font("note"))
        painter.setPen(marks.ink(dress, "notice"))
        room = QRectF(box.left(), found.notes_top, box.width(), 1000)
        painter.drawText(room, int(_WRAPPED), found.notes)


def heading_height(dress: Dress, width: float, reasons: list[str]) -> float:
    """What title and reason need, the same at each step."""
    title = dress.metrics("title").height()
    return title + 2 * dress.zoom + max((_height(dress, reason, width) for reason in reasons), default=0.0)


def draw_heading(painter: QPainter, dress: Dress, box: QRectF, title: str, reason: str) -> None:
    """Draw title and reason."""
    painter.setFont(fitted(dress.font("title"), title, int(box.width())))
    painter.setPen(dress.color("text"))
    painter.drawText(box, int(_WRAPPED), title)
    painter.setFont(dress.font("note"))
    painter.setPen(dress.color("muted"))
    top = dress.metrics("title").height() + 2 * dress.zoom
    painter.drawText(box.adjusted(0, top, 0, 0), int(_WRAPPED), reason)


def _height(dress: Dress, text: str, width: float) -> float:
    if not text:
        return 0.0
    return dress.metrics("note").boundingRect(QRectF(0, 0, width, 1000), int(_WRAPPED), text).height()
