"""The bars as one item of a pyqtgraph view: it repaints only where something changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from xent_gui.core.document.state import Scene, Side
from xent_gui.ui.charts import bar_paint as paint
from xent_gui.ui.charts.bar_gradient import draw_gradient
from xent_gui.ui.charts.bar_values import draw_values
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.slots import APART, Slots, bar_boxes
from xent_gui.ui.charts.ticks import nice_step, tick_values

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FEW = 3  # changed bars up to which only their columns are repainted
Bar = tuple[int, Side]


class BarItem(QGraphicsItem):
    """Draws the bars of a scene in pixels of its parent, the view box.

    What it shows is set by plain calls (`show_values`, `place`, `mark`, `wear`), each of which asks for no
    more repainting than it needs. It reads no mouse and holds no state of the program.
    """

    def __init__(self, parent: QGraphicsItem, dress: Dress) -> None:
        super().__init__(parent)
        self.setFlag(self.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # tells which part to repaint
        self.dress = dress
        self.slots = Slots(0, 1, 1, 0, 1, 1)
        self.scene_shown: Scene | None = None
        self.p: NDArray[np.float64] = np.zeros(0)
        self.q: NDArray[np.float64] = np.zeros(0)
        self.hovered: int | None = None
        self.selected: Bar | None = None
        self.most_ticks = 6
        self.handles = self.ground = True
        self.sides: tuple[Side, ...] = paint.SIDES
        self.gradient = self.clipped = False

    # what is shown

    def wear(self, dress: Dress) -> None:
        """Colours and fonts."""
        self.dress = dress
        self.update()

    def place(self, slots: Slots) -> None:
        """Size, range of outcomes and range of probabilities."""
        if slots != self.slots:
            self.prepareGeometryChange()
            self.slots = slots
            self.update()

    def show_values(self, scene: Scene, p: NDArray[np.float64], q: NDArray[np.float64]) -> None:
        """The heights of the bars, shape (K,) each, and the scene for their texts and locks."""
        old, old_p, old_q = self.scene_shown, self.p, self.q
        self.scene_shown, self.p, self.q = scene, p, q
        if old is None or self.gradient or len(old_p) != len(p) or old.locked != scene.locked:
            self.update()
            return
        changed, also = _changed(old_p, p), _changed(old_q, q)
        if len(changed) + len(also) > 2 * _FEW:
            self._update_bars()
            return
        rows = {
            *changed.tolist(),
            *also.tolist(),
        }  # np.union1d would import numpy.ma: 0.2 s in the first drag
        if not rows and (old.p is not scene.p or old.q is not scene.q):
            self._update_bars()  # texts may differ where values do not: 0.5 and 1/2
        elif len(rows) <= _FEW:
            for row in rows:
                self._update_column(row)
        else:
            self._update_bars()

    def mark(self, hovered: int | None, selected: Bar | None) -> None:
        """The outcome pointed at, and the bar that the keyboard moves."""
        touched: set[int | None] = set()
        if hovered != self.hovered:
            touched |= {hovered, self.hovered}
        if selected != self.selected:
            touched |= {bar[0] for bar in (selected, self.selected) if bar is not None}
        self.hovered, self.selected = hovered, selected
        for row in touched:
            if row is not None:
                self._update_column(row)

    def show_sides(self, sides: tuple[Side, ...]) -> None:
        """Draw p, q or both; a side left out keeps its place."""
        if sides != self.sides:
            self.sides = sides
            self.update()

    def _update_bars(self) -> None:
        self.update(QRectF(0, 0, self.slots.width, self.slots.height))

    def _update_column(self, row: int) -> None:
        margin = 6 * self.dress.zoom  # the ring and the knobs of the pin reach beyond their column
        self.update(paint.column_rect(self.slots, row).adjusted(-margin, 0, margin, 0))

    # where things are

    def values(self, side: Side) -> NDArray[np.float64]:
        """The heights shown, shape (K,)."""
        return self.p if side == "p" else self.q

    def top_of(self, bar: Bar) -> float:
        """The pixel of a bar's top."""
        return self.slots.y(float(self.values(bar[1])[bar[0]]))

    def bar_rect(self, bar: Bar) -> QRectF:
        """The bar as drawn; among merged bars the pixel column it is in."""
        slots, (row, side) = self.slots, bar
        top = self.top_of(bar)
        if slots.single:
            return QRectF(slots.left(row, side), top, slots.bar, slots.height - top)
        return QRectF(slots.x(row), top, max(slots.slot, 1.0), slots.height - top)

    def ticks(self) -> list[float]:
        """The values with a grid line."""
        return tick_values(0.0, self.slots.top, nice_step(self.slots.top, self.most_ticks))

    # drawing

    def boundingRect(self) -> QRectF:  # Qt override
        return QRectF(0, 0, self.slots.width, self.slots.height + APART)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:  # Qt override
        painter.save()
        if self.clipped:
            painter.setClipRect(self.boundingRect(), Qt.ClipOperation.IntersectClip)
        self._paint(painter, option.exposedRect)
        painter.restore()

    def _paint(self, painter: QPainter, exposed: QRectF) -> None:
        dress = self.dress
        slots = self.slots.clipped(exposed.left(), exposed.right())
        if self.hovered is not None and self.hovered in slots.visible:
            paint.draw_column(painter, slots, dress, self.hovered)
        paint.draw_grid(painter, slots, dress, self.ticks())
        if self.scene_shown is not None and len(self.p):
            (self._paint_single if slots.single else self._paint_merged)(painter, slots)
        paint.draw_base(painter, slots, dress)

    def _paint_single(self, painter: QPainter, slots: Slots) -> None:
        dress, scene = self.dress, self.scene_shown
        assert scene is not None
        boxes = {side: bar_boxes(slots, self.values(side), side) for side in paint.SIDES}
        for side in self.sides:
            paint.draw_single(painter, slots, dress, side, boxes[side])
        if self.gradient:
            draw_gradient(painter, slots, dress, self.p, self.q)
        tops = {side: [(x + width / 2, y) for x, y, width, _ in boxes[side].tolist()] for side in paint.SIDES}
        for side in self.sides:
            ground = (self.hovered,) if self.ground else None
            draw_values(painter, slots, dress, side, scene.side(side), tops[side], ground)
        if self.selected is not None and self.selected[0] in slots.visible and self.selected[1] in self.sides:
            row, side = self.selected
            top = boxes[side][row - slots.visible.start][1]
            paint.draw_ring(painter, slots, dress, row, side, float(top))
        for side in self.sides if self.handles else ():
            rows = zip(slots.visible, tops[side], strict=True)
            free = [top for row, top in rows if row not in scene.locked] if scene.locked else tops[side]
            paint.draw_handles(painter, slots, dress, side, free)

    def _paint_merged(self, painter: QPainter, slots: Slots) -> None:
        shown = {
            side: self.values(side) if side in self.sides else np.zeros_like(self.p) for side in paint.SIDES
        }
        paint.draw_merged(painter, slots, self.dress, shown["p"], shown["q"])
        if self.gradient:
            draw_gradient(painter, slots, self.dress, self.p, self.q)
        meant = self.selected[0] if self.selected is not None else None
        for row in {self.hovered, meant} - {None}:
            if row is not None and row in slots.visible:
                heights = {side: self.top_of((row, side)) for side in self.sides}
                paint.draw_pin(painter, slots, self.dress, row, heights)


def _changed(old: NDArray[np.float64], new: NDArray[np.float64]) -> NDArray[np.intp]:
    """The rows whose values differ; at once where it is the same array."""
    return np.flatnonzero(old != new) if old is not new else np.zeros(0, dtype=np.intp)
