"""The picture of the bars: plot, axes and legend laid out, and the part of the outcomes that is in view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtWidgets import QWidget

from xent_gui.core.document.state import Scene
from xent_gui.ui.charts.bar_gradient import LANE
from xent_gui.ui.charts.bar_item import Bar, BarItem
from xent_gui.ui.charts.bar_values import value_rise
from xent_gui.ui.charts.canvas import Canvas, ValueAxis
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.outcome_axis import Legend, OutcomeAxis
from xent_gui.ui.charts.plotting import pg
from xent_gui.ui.charts.slots import APART, Slots
from xent_gui.ui.charts.ticks import nice_step

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FEWEST = 4.0  # outcomes that zooming leaves in view
_ZOOMED_FROM = 9  # outcomes from which zooming is offered


class BarView(Canvas):
    """Bars with their axes. What is shown is set by calls; only the zoom is its own."""

    range_changed = Signal()

    def __init__(
        self, dress: Dress, legend: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.dress = dress
        self.top = 1.0
        self.count, self.first, self.last = 0, 0.0, 1.0
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self.box.disableAutoRange()
        self.values = ValueAxis(self.box, dress)
        self.outcomes = OutcomeAxis(dress)
        self.legend = Legend(dress, legend)
        self.ci.addItem(self.legend, row=0, col=0, colspan=2)
        self.ci.addItem(self.values, row=1, col=0)
        self.ci.addItem(self.box, row=1, col=1)
        self.ci.addItem(self.outcomes, row=2, col=1)
        self.item = BarItem(self.box, dress)
        self.labels: Sequence[str] = ()
        self.box.sigResized.connect(self.arrange)

    # what is shown

    def wear(self, dress: Dress) -> None:
        """Colours and fonts."""
        super().wear(dress)
        self.dress = dress
        for part in (self.item, self.values, self.legend):
            part.wear(dress)
        self.arrange()
        # the places may be the same as before, the colours are not
        self.outcomes.place(self.item.slots, self.labels, dress, self.box.scenePos().x())
        self.outcomes.update()

    def show_scene(self, labels: Sequence[str], count: int) -> None:
        """The outcomes; another number of them is shown whole."""
        self.labels = labels
        if count != self.count:
            self.count, self.first, self.last = count, 0.0, float(max(count, 1))
            self.range_changed.emit()
        self.arrange()

    def show_values(self, scene: Scene, p: NDArray[np.float64], q: NDArray[np.float64], top: float) -> None:
        """The heights of the bars and the highest tick."""
        self.item.show_values(scene, p, q)
        if top != self.top:
            self.top = top
            self.arrange()

    def mark(self, hovered: int | None, selected: Bar | None, locked: frozenset[int]) -> None:
        """The outcome pointed at, the selected bar, the locked outcomes."""
        self.item.mark(hovered, selected)
        self.outcomes.mark(hovered, locked)

    def show_gradient(self, shown: bool, names: Sequence[tuple[str, str]]) -> None:
        """Draw the arrows of the gradient, or not; `names` are those of the legend."""
        self.legend.name(names)
        if shown != self.item.gradient:
            self.item.gradient = shown
            self.item.update()
            self.arrange()

    # where things are

    def arrange(self) -> None:
        """Fit everything to the size, the range in view and the type."""
        size = self.box.size()
        width, height = max(size.width(), 1.0), max(size.height() - APART, 1.0)
        zoom = self.dress.zoom
        head = self.dress.metrics("value").height() + value_rise(self.dress, self.item.slots) + 3 * zoom
        edge = self.top * height / max(height - head, height / 2)
        lane = LANE * zoom if self.item.gradient else 0.0
        slots = Slots(self.count, width, height, self.first, self.last, edge, zoom, lane=lane)
        most = min(max(int(height / (2.2 * self.dress.metrics("tick").height())), 2), 7)
        if slots == self.item.slots and most == self.values.most:
            return
        self.values.most = self.item.most_ticks = most
        self.values.step = nice_step(edge, most)
        self.item.place(slots)
        self.box.setRange(xRange=(self.first, self.last), yRange=(-edge * APART / height, edge), padding=0)
        self.values.update()
        self.outcomes.place(slots, self.labels, self.dress, self.box.scenePos().x())
        self.arranged.emit()

    def to_plot(self, point: QPointF) -> QPointF:
        """A point of the view in pixels of the plot area."""
        return point - self.box.scenePos()

    def from_plot(self, rect: QRectF) -> QRectF:
        """A rectangle of the plot area in pixels of the view."""
        return rect.translated(self.box.scenePos())

    # what of the outcomes is in view

    @property
    def can_zoom(self) -> bool:
        """Whether there are enough outcomes to look at a part of them."""
        return self.count >= _ZOOMED_FROM

    @property
    def zoomed(self) -> bool:
        """Whether only a part of the outcomes is in view."""
        return self.last - self.first < self.count - 1e-9

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show `factor` times as many outcomes; the data coordinate `around` stays in its place."""
        if not self.can_zoom:
            return
        span = self.last - self.first
        new = min(max(span * factor, _FEWEST), float(self.count))
        middle = (self.first + self.last) / 2 if around is None else around
        self._look_at(middle - (middle - self.first) * new / span, new)

    def pan(self, outcomes: float) -> None:
        """Move on by a number of outcomes."""
        self._look_at(self.first + outcomes, self.last - self.first)

    def show_all(self) -> bool:
        """All outcomes again; whether that changed anything."""
        if not self.zoomed:
            return False
        self._look_at(0.0, float(max(self.count, 1)))
        return True

    def reveal(self, row: int) -> None:
        """Bring an outcome into view."""
        span = self.last - self.first
        if row < self.first:
            self._look_at(float(row), span)
        elif row + 1 > self.last:
            self._look_at(row + 1 - span, span)

    def clip_bars_themselves(self) -> None:
        """For pictures: QtSvg forgets to end a clip that the scene has set, one of the painter is ended."""
        self.box.setFlag(self.box.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        self.item.clipped = True

    def take_range(self, other: BarView) -> None:
        """Look at the same outcomes as another view."""
        self.labels, self.count = other.labels, other.count
        self.first, self.last = other.first, other.last

    def _look_at(self, first: float, span: float) -> None:
        first = min(max(first, 0.0), max(self.count - span, 0.0))
        if (first, first + span) != (self.first, self.last):
            self.first, self.last = first, first + span
            self.arrange()
            self.range_changed.emit()
