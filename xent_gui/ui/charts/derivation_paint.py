"""Draws the samples of the derivation: tiles, the columns they gather in, and what a column comes to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from xent_gui.core.document.readout import Readout
from xent_gui.core.explain.samples import Column, Samples
from xent_gui.ui.charts import marks
from xent_gui.ui.charts.bar_labels import elided
from xent_gui.ui.charts.derivation_plan import TilePlan
from xent_gui.ui.charts.digits import grouped
from xent_gui.ui.charts.dress import Dress

_FEWEST = 3  # letters of a label that is cut, with its dots
_LEGIBLE = 0.8  # of a line of small text: lower tiles stay without a label


def draw_told(painter: QPainter, dress: Dress, box: QRectF, told: str) -> None:
    """Say above the tiles what they are."""
    painter.setFont(dress.font("tick"))
    painter.setPen(dress.color("muted"))
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, told)


def draw_tiles(
    painter: QPainter,
    dress: Dress,
    plan: TilePlan,
    samples: Samples,
    readout: Readout,
    gathered: float,
    hovered: int | None,
    exact: bool,
) -> None:
    """All tiles at their places; those whose q is 0 are framed in red and crossed out.

    `exact` draws each outline, for figures of any size; else it is drawn once and kept as a picture.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(dress.font("tick"))
    impossible = set(readout.infinite_rows("likelihood"))
    line = dress.metrics("tick").height() * _LEGIBLE
    room = min(plan.place(tile, gathered).width() for tile in (0, len(samples.tiles) - 1)) - 3
    texts = tile_texts(dress, readout.scene.labels, {tile.row for tile in samples.tiles}, room)
    for at, tile in enumerate(samples.tiles):
        box, bad = plan.place(at, gathered), tile.row in impossible
        lit = tile.row == hovered
        if lit or exact:
            _draw_tile(painter, dress, box, bad, lit)
        else:  # a hundred smooth outlines a frame would make the flight stutter, and each step wait
            _draw_kept(painter, dress, box, bad, resting=not 0 < gathered < 1)
        if box.height() >= line:
            painter.setPen(dress.color("text"))
            painter.drawText(box, marks.CENTERED, texts[tile.row])
    painter.restore()


def _draw_kept(painter: QPainter, dress: Dress, box: QRectF, bad: bool, resting: bool) -> None:
    """A tile as a picture; at rest it is one of the very place between pixels, so that it is as sharp."""
    edge = math.ceil(dress.zoom)  # by which an outline may reach beyond the box
    inside = QRectF(QPointF(edge, edge), box.size())
    if resting:
        inside.translate(box.left() % 1, box.top() % 1)
    size = math.ceil(inside.right()) + edge, math.ceil(inside.bottom()) + edge
    draw = partial(_draw_tile, dress=dress, box=inside, bad=bad, lit=False)
    place = inside.left(), inside.top(), inside.width(), inside.height()
    name = ("tile", bad, place if resting else ())
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(box.topLeft() - inside.topLeft(), dress.picture(name, size, ratio, draw))


def _draw_tile(painter: QPainter, dress: Dress, box: QRectF, bad: bool, lit: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    role = "bad" if bad else "q"
    painter.setPen(QPen(dress.color("text" if lit else role), (2.2 if lit or bad else 1.0) * dress.zoom))
    painter.setBrush(dress.color("highlight") if lit else dress.color(role, 40))
    corner = min(3 * dress.zoom, box.height() / 4)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    if bad:
        painter.drawLine(box.bottomLeft(), box.topRight())


def tile_texts(dress: Dress, labels: Sequence[str], rows: set[int], room: float) -> dict[int, str]:
    """A text for each row that has tiles: labels, cut where needed, else as many first letters as fit.

    All or none: a few labels among empty tiles would look like a pattern.
    """

    def width(text: str) -> float:
        return dress.text_width("tick", text)

    texts = {row: elided(labels[row], room, width) for row in rows}
    if all(text == labels[row] or len(text) > _FEWEST for row, text in texts.items()):
        return texts
    for letters in range(_FEWEST, 0, -1):
        texts = {row: labels[row][:letters] for row in rows}
        if len(set(texts.values())) == len(rows) and all(width(text) <= room for text in texts.values()):
            return texts
    return dict.fromkeys(rows, "")


def draw_columns(
    painter: QPainter, dress: Dress, plan: TilePlan, names: list[str], sums: list[str], lit: int | None
) -> None:
    """The line that the stacks stand on, and below it each column's outcome and what it counts."""
    line = dress.metrics("tick").height()
    for at, box in enumerate(plan.columns):
        foot = box.bottom()
        if at == lit:
            painter.fillRect(box.adjusted(0, 0, 0, 2 * line + 5 * dress.zoom), dress.color("highlight"))
        painter.fillRect(QRectF(box.left() + 1, foot, box.width() - 2, 1), dress.color("edge"))
        for place, text, role in ((0, names[at], "text"), (1, sums[at] if sums else "", "muted")):
            painter.setFont(dress.font("tick"))
            painter.setPen(dress.color(role))
            room = QRectF(box.left(), foot + 3 * dress.zoom + place * line, box.width(), line)
            shown = elided(text, box.width() - 2, lambda text: dress.text_width("tick", text))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


def column_names(readout: Readout, columns: tuple[Column, ...], more: str) -> list[str]:
    """What each column is called; `more` is a sentence with {n} for the outcomes that share the last."""
    labels = readout.scene.labels
    return [
        more.format(n=grouped(column.others)) if column.row is None else labels[column.row]
        for column in columns
    ]


def column_sums(
    readout: Readout, dress: Dress, samples: Samples, shares: bool, rooms: list[float]
) -> list[str]:
    """What each column adds: n times −log q, or n/m times; shorter, or nothing, where that does not fit."""
    end = f"/{grouped(samples.m)}" if shares else ""
    full, short = [], []
    for column in samples.columns:
        count = f"{grouped(column.count)}{end}"
        cost = "" if column.row is None else f" × {readout.cell('surprisal_q', column.row)}"
        full.append(count + cost)
        short.append(count)
    for texts in (full, short):
        if all(dress.text_width("tick", one) <= room - 4 for one, room in zip(texts, rooms, strict=True)):
            return texts
    return []
