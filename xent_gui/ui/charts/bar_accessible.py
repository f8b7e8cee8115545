"""Bars for assistive technology: each is a slider named "p of 3" that can be read and set.

A painted bar is nothing to a screen reader. The chart therefore answers for its bars itself: up to `MOST`
outcomes from the first in view. Beyond that the description says so, and the table has all of them.
"""

from __future__ import annotations

from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleValueInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget

from xent_gui.core.document.state import Scene, Side
from xent_gui.core.language import translate
from xent_gui.ui.charts.slots import nearest_bar

if TYPE_CHECKING:
    from xent_gui.ui.charts.bar_item import Bar
    from xent_gui.ui.charts.bars import BarsChart

MOST = 500
"""Outcomes whose bars are offered one by one."""

NOTHING: Any = None  # Qt takes a null where PySide declares an object
_KEPT = "_xent_accessible"
_gestures = count(1)


class _BarValue(QAccessibleValueInterface):
    """The value of one bar. An object of its own: Qt needs the address of exactly this interface."""

    def __init__(self, owner: BarAccessible) -> None:
        super().__init__()
        self._owner = owner

    def currentValue(self) -> float:  # Qt override
        return self._owner.value

    def setCurrentValue(self, value: Any) -> None:  # Qt override
        self._owner.set_value(float(value))

    def minimumValue(self) -> float:  # Qt override
        return 0.0

    def maximumValue(self) -> float:  # Qt override
        return 1.0

    def minimumStepSize(self) -> float:  # Qt override
        return 0.01


class BarAccessible(QAccessibleInterface):
    """One bar as a slider."""

    def __init__(self, chart: BarsChart, bar: Bar) -> None:
        super().__init__()
        self._chart, self._bar = chart, bar
        self._value = _BarValue(self)

    @property
    def value(self) -> float:
        """The probability as a double; 0 for a bar that is gone."""
        scene = self._scene()
        return float(scene.side(self._bar[1]).values.floats[self._bar[0]]) if scene is not None else 0.0

    def set_value(self, value: float) -> None:
        """What assistive technology sets is a drag in one step."""
        if self.isValid():
            row, side = self._bar
            self._chart.bar_dragged.emit(row, side, value, True, False, ("accessible", next(_gestures)))

    def _scene(self) -> Scene | None:
        scene = self._chart.scene if shiboken6.isValid(self._chart) else None
        return scene if scene is not None and self._bar[0] < len(scene) else None

    def isValid(self) -> bool:  # Qt override
        return self._scene() is not None

    def object(self) -> QObject:  # Qt override
        return NOTHING

    def window(self) -> QWindow:  # Qt override
        return self._chart.window().windowHandle() if self.isValid() else NOTHING

    def parent(self) -> QAccessibleInterface:  # Qt override
        return QAccessible.queryAccessibleInterface(self._chart) if self.isValid() else NOTHING

    def child(self, _index: int) -> QAccessibleInterface:  # Qt override
        return NOTHING

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:  # Qt override
        return NOTHING

    def childCount(self) -> int:  # Qt override
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # Qt override
        return -1

    def focusChild(self) -> QAccessibleInterface:  # Qt override
        return NOTHING

    def role(self) -> QAccessible.Role:  # Qt override
        return QAccessible.Role.Slider

    def rect(self) -> QRect:  # Qt override
        if not self.isValid():
            return QRect()
        view = self._chart.canvas
        box = view.from_plot(view.item.bar_rect(self._bar)).toAlignedRect()
        return QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:  # Qt override
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        state.readOnly = self._chart.is_locked(self._bar[0])
        state.selected = state.focused = self._chart.hasFocus() and self._chart.selected == self._bar
        state.offscreen = self._bar[0] not in self._chart.canvas.item.slots.visible
        return state

    def text(self, kind: QAccessible.Text) -> str:  # Qt override
        scene = self._scene()
        if scene is None:
            return ""
        row, side = self._bar
        if kind == QAccessible.Text.Name:
            label = scene.labels[row] or str(row + 1)
            return translate("BarsChart", "{side} of {label}").format(side=side, label=label)
        if kind == QAccessible.Text.Value:
            return scene.side(side).shown(row)
        return self._description(scene) if kind == QAccessible.Text.Description else ""

    def _description(self, scene: Scene) -> str:
        row, side = self._bar
        words = [translate("BarsChart", "locked")] if row in scene.locked else []
        state = self._chart.state
        if side == "q" and state is not None and state.look.gradient:
            words.append(translate("BarsChart", "gradient {slope}").format(slope=state.readout.gradient(row)))
        return ", ".join(words)

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # Qt override
        if kind == QAccessible.Text.Value and self.isValid():
            self._chart.bar_typed.emit(*self._bar, text, False)

    def foregroundColor(self) -> QColor:  # Qt override
        return self._chart.dress.color(self._bar[1])

    def backgroundColor(self) -> QColor:  # Qt override
        return self._chart.dress.color("panel")

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:  # Qt override
        """A null for what a bar is not: PySide turns None into an address and dies of it."""
        return self._value if kind == QAccessible.InterfaceType.ValueInterface else shiboken6.VoidPtr(0)


class BarsAccessible(QAccessibleWidget):
    """The chart: its bars first, then the widgets in it."""

    def __init__(self, chart: BarsChart) -> None:
        super().__init__(chart, QAccessible.Role.Chart, chart.accessibleName())
        self._chart = chart
        self._bars: dict[Bar, BarAccessible] = {}

    def bar(self, bar: Bar) -> BarAccessible:
        """The interface of a bar; the same one for the same bar."""
        if bar not in self._bars:
            self._bars[bar] = BarAccessible(self._chart, bar)
        return self._bars[bar]

    @property
    def told(self) -> list[tuple[Bar, BarAccessible]]:
        """The bars that somebody has asked for."""
        return list(self._bars.items())

    def forget(self) -> None:
        """Take the bars out of Qt's cache, which would keep them after the chart is gone."""
        for interface in self._bars.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
        self._bars.clear()

    def _rows(self) -> range:
        view = getattr(self._chart, "canvas", None)
        if view is None:
            return range(0)  # asked while the chart is still being made
        start = 0 if view.count <= MOST else min(view.item.slots.visible.start, view.count - MOST)
        return range(start, min(view.count, start + MOST))

    def childCount(self) -> int:  # Qt override
        return 2 * len(self._rows()) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:  # Qt override
        rows = self._rows()
        if not 0 <= index < 2 * len(rows):
            return super().child(index - 2 * len(rows))
        side: Side = "p" if index % 2 == 0 else "q"
        return self.bar((rows[index // 2], side))

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # Qt override
        rows = self._rows()
        for (row, side), interface in self._bars.items():
            if interface is child or interface == child:
                return 2 * (row - rows.start) + (side == "q") if row in rows else -1
        inner = super().indexOfChild(child)
        return inner if inner < 0 else inner + 2 * len(rows)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:  # Qt override
        if not self._rows():
            return super().childAt(x, y)
        view = self._chart.canvas
        place = view.to_plot(view.viewport().mapFromGlobal(QPoint(x, y)).toPointF())
        item = view.item
        if 0 <= place.y() <= item.slots.height:
            bar = nearest_bar(item.slots, item.p, item.q, place.x(), place.y())
            if bar is not None and bar[0] in self._rows():
                return self.bar(bar)
        return super().childAt(x, y)

    def focusChild(self) -> QAccessibleInterface:  # Qt override
        bar = self._chart.selected if self._rows() else None
        if self._chart.hasFocus() and bar is not None and bar[0] in self._rows():
            return self.bar(bar)
        return super().focusChild()

    def text(self, kind: QAccessible.Text) -> str:  # Qt override
        if kind == QAccessible.Text.Description and len(self._rows()) == MOST:
            count = self._chart.canvas.count
            if count > MOST:
                words = translate(
                    "BarsChart", "{most} of {count} outcomes are offered here; the table has all."
                )
                return words.format(most=MOST, count=count)
        return super().text(kind)


def prepare_accessible() -> None:
    """Let Qt find the bars. Before a chart is made: Qt keeps the first interface that it finds."""
    _install()


def forget_with(chart: BarsChart) -> None:
    """Forget the bars when their chart goes."""
    chart.destroyed.connect(_forgetter(chart.__dict__))


def accessible_of(chart: BarsChart) -> BarsAccessible | None:
    """What answers for a chart, if anybody has asked for it."""
    kept: BarsAccessible | None = chart.__dict__.get(_KEPT)
    return kept


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(_class_name: str, widget: Any) -> Any:
    """Qt asks here for every object; None leaves it to others."""
    if widget is None or not widget.inherits("BarsChart"):
        return None
    kept = widget.__dict__
    if _KEPT not in kept:
        kept[_KEPT] = BarsAccessible(widget)  # Qt keeps the address, Python must keep the object
    return kept[_KEPT]


def _forgetter(kept: dict[str, Any]) -> Any:
    def forget() -> None:
        interface = kept.pop(_KEPT, None)
        if interface is not None:
            interface.forget()

    return forget
