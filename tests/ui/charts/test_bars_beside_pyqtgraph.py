"""Every bar's height is in the picture, at 100,000 bars too; in pyqtgraph's own bars it is not.

Both draw the same heights into an area of the same size; of each column of pixels the height of what is
painted is compared with the highest of the bars that touch the column.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import bars, settle, shown
from tests.ui.charts.test_bars_paint import is_color, pixels, plot
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene
from xent_gui.core.maths.vector import Values
from xent_gui.ui.style.tokens import LIGHT

COUNT = 100_000
NEAR = 2  # pixels


def missed(painted: NDArray[np.bool_], units: list[int], top: float, size: tuple[float, float]) -> float:
    """The share of the columns in which what is painted is more than 2 px off the highest bar there.

    Parameters
    ----------
    painted : shape (height, width), where there is a bar
    top : the value, in the unit of `units`, at the upper edge
    size : width and height of the area in pixels, which may have fractions
    """
    across, high = COUNT / size[0], size[1]
    wrong = 0
    for column in range(painted.shape[1]):
        true = max(units[math.floor(across * column) : math.ceil(across * (column + 1))]) / top * high
        rows = np.flatnonzero(painted[:, column])
        seen = high - rows[0] if len(rows) else 0
        wrong += abs(seen - true) > NEAR
    return wrong / painted.shape[1]


def even(count: int) -> list[int]:
    """Heights in millionths, evenly spread: the highest of many is near the top, most are far below."""
    return np.random.default_rng(1).integers(1, 900_000, count).tolist()


def test_no_column_of_pixels_misses_its_highest_bar(qtbot: QtBot) -> None:
    units = even(COUNT)
    p = Distribution.exact(Values.of_units(np.array(units), Fraction(1, 1_000_000)))
    none = Distribution.typed(["0"] * COUNT)
    panel = shown(qtbot, Scene("many", tuple(map(str, range(COUNT))), p, none, (None,) * COUNT))
    chart = bars(panel)
    item = chart.canvas.item
    item.ticks = lambda: []  # type: ignore[method-assign]  # grid lines would hide low tops
    item.sides = ("p",)
    chart.canvas.viewport().update()
    size = item.slots.width, item.slots.height
    assert missed(is_color(plot(chart), LIGHT.p), units, item.slots.top * 1_000_000, size) == 0


def test_pyqtgraph_misses_it_nearly_everywhere(qtbot: QtBot) -> None:
    """The counter-example, which also shows that the check sees heights that are lost."""
    units = even(COUNT)
    widget = pg.PlotWidget(background=LIGHT.panel)
    qtbot.addWidget(widget)
    widget.plotItem.layout.setContentsMargins(0, 0, 0, 0)
    for axis in ("left", "bottom"):
        widget.hideAxis(axis)
    bars_of_pyqtgraph = pg.BarGraphItem(x0=np.arange(COUNT), width=1, height=units, pen=None, brush=LIGHT.p)
    widget.addItem(bars_of_pyqtgraph)
    widget.resize(570, 400)
    widget.setXRange(0, COUNT, padding=0)
    widget.setYRange(0, max(units), padding=0)
    widget.show()
    settle()
    place = widget.getViewBox().sceneBoundingRect()
    painted = is_color(pixels(widget.grab().toImage()), LIGHT.p)
    assert place.topLeft().manhattanLength() == 0
    assert missed(painted, units, max(units), (place.width(), place.height())) > 0.9
