"""How a cell is painted: ground, text, padlock, handle and the frame of the current one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Side
from xent_gui.ui.tables.columns import OutcomeColumn, cell_text
from xent_gui.ui.tables.dress import TableDress
from xent_gui.ui.tables.shortening import shortened

_ICON = 14


@dataclass(slots=True)
class CellMarks:
    """What is true of a cell beside its content."""

    hovered: bool = False
    chosen: bool = False
    selected: bool = False
    current: bool = False
    last: bool = False  # in the last column


def paint_cell(
    painter: QPainter,
    box: QRect,
    dress: TableDress,
    readout: Readout,
    column: OutcomeColumn,
    row: int,
    marks: CellMarks,
) -> None:
    """Draw one cell."""
    ground = (
        (dress.selected if marks.selected else dress.hovered if marks.hovered else dress.chosen)
        if marks.selected or marks.hovered or marks.chosen
        else dress.panel
    )
    painter.fillRect(box, ground)
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, dress.line)
    locked = column.key == "label" and row in readout.scene.locked
    inner = text_box(box, dress, column, locked, marks.last)
    painter.setFont(dress.font(column))
    painter.setPen(dress.ink(column.tone))
    text = fitting_text(readout, column, row, dress, inner.width())
    # placed here: to align it, Qt would lay it out as a paragraph, in as much time as drawing it takes
    x = inner.left() if column.key == "label" else inner.right() + 1 - dress.advance(column, text)
    painter.drawText(QPointF(x, box.top() + dress.baseline(column, box.height())), text)
    if column.key == "label":
        _paint_signs(painter, box, dress, inner, locked, marks.hovered)
    if marks.current:
        painter.setPen(QPen(dress.accent, 2))
        painter.drawRect(box.adjusted(1, 1, -1, -2))


def text_box(
    box: QRect, dress: TableDress, column: OutcomeColumn, locked: bool = False, last: bool = False
) -> QRect:
    """Where the text of a cell stands."""
    if column.key != "label":
        return box.adjusted(dress.padding // 2, 0, -dress.after(last), 0)
    return box.adjusted(dress.gutter, 0, -dress.length(_ICON + 6) if locked else -dress.padding // 2, 0)


def fitting_text(readout: Readout, column: OutcomeColumn, row: int, dress: TableDress, width: int) -> str:
    """The text of a cell; too long a label ends in "…", too long a number is rounded and marked."""
    text = cell_text(readout, column.key, row)
    if len(text) < 4 or dress.width(column, text) <= width:
        return text
    if column.key in ("p", "q"):
        value = readout.scene.side(cast("Side", column.key))[row]
        return shortened(value, lambda candidate: dress.width(column, candidate) <= width)
    return dress.metrics(column).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _paint_signs(
    painter: QPainter, box: QRect, dress: TableDress, inner: QRect, locked: bool, hovered: bool
) -> None:
    size = dress.length(_ICON)
    top = box.center().y() - size // 2
    if hovered:
        dress.handle.paint(painter, QRect(box.left() + (dress.gutter - size) // 2, top, size, size))
    if locked:
        dress.lock.paint(painter, QRect(inner.right() + dress.length(3), top, size, size))
