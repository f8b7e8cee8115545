"""Merged bars as one picture: of tens of thousands of bars, the highest in each pixel column."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.slots import Slots, column_boxes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

VEIL = 90  # opacity of q, of 255: p is seen through it
EDGE = 2.0  # pixels of the edge that marks the top of q


def draw_skyline(painter: QPainter, slots: Slots, dress: Dress, p: Floats, q: Floats, ratio: float) -> None:
    """Draw p solid and q in front as a veil with a solid top edge, one column for each device pixel."""
    boxes = [column_boxes(slots, side, ratio) for side in (p, q)]
    tops = [np.rint(side[:, 1] * ratio).astype(np.int16) for side in boxes]
    left, columns, rows = boxes[0][0, 0], len(boxes[0]), max(1, round(slots.height * ratio))
    picture = skyline(rows, tops[0], tops[1], max(1, round(EDGE * ratio)), palette(dress))
    image = QImage(picture.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(QRectF(left, slots.height - rows / ratio, columns / ratio, rows / ratio), image)


def skyline(
    rows: int,
    p_tops: NDArray[np.int16],
    q_tops: NDArray[np.int16],
    edge: int,
    colors: NDArray[np.uint32],
) -> NDArray[np.uint32]:
    """The picture, shape (rows, columns), row 0 at the top.

    Parameters
    ----------
    p_tops, q_tops : first row that belongs to a bar, `rows` where there is none, shape (columns,)
    edge : rows of the top edge of q
    colors : by number: 1 where p is, plus 2 where q is, plus 4 where q's edge is; shape (8,)
    """
    row = np.arange(rows, dtype=np.int16)[:, None]
    number = (row >= p_tops).view(np.uint8)
    inside = row >= q_tops
    number += inside.view(np.uint8) * np.uint8(2)
    number += (inside & (row < q_tops + np.int16(edge))).view(np.uint8) * np.uint8(4)
    return np.take(colors, number)


def palette(dress: Dress) -> NDArray[np.uint32]:
    """Premultiplied colours for `skyline`."""
    p, q = dress.color("p"), dress.color("q")
    share = VEIL / 255
    both = [round(under + share * (over - under)) for under, over in zip(_rgb(p), _rgb(q), strict=True)]
    veil = [round(share * part) for part in _rgb(q)]
    mixed = _packed(both, 255)
    edge = _packed(_rgb(q), 255)
    return np.array([0, _packed(_rgb(p), 255), _packed(veil, VEIL), mixed, 0, 0, edge, edge], dtype=np.uint32)


def _rgb(color: QColor) -> list[int]:
    return [color.red(), color.green(), color.blue()]


def _packed(rgb: list[int], alpha: int) -> int:
    red, green, blue = rgb
    return alpha << 24 | red << 16 | green << 8 | blue
