"""What the bars tell assistive technology by themselves: that they moved, and which one has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleValueChangeEvent

from xent_gui.ui.charts.bar_accessible import accessible_of

if TYPE_CHECKING:
    from xent_gui.core.document.state import Scene
    from xent_gui.ui.charts.bars import BarsChart


def announce_values(chart: BarsChart, old: Scene | None, new: Scene) -> None:
    """Tell that bars moved; nothing to do while none listens."""
    interface = accessible_of(chart)
    if interface is None or not QAccessible.isActive():
        return
    for (row, side), bar in interface.told:
        if row < len(new) and (old is None or row >= len(old) or old.side(side)[row] != new.side(side)[row]):
            event = QAccessibleValueChangeEvent(bar, float(new.side(side)[row]))
            QAccessible.updateAccessibility(event)


def announce_focus(chart: BarsChart) -> None:
    """Tell which bar the keyboard is on: for Qt the chart has it, whatever the bar."""
    if QAccessible.isActive():
        QTimer.singleShot(0, chart, lambda: _announce_focus(chart))  # after what Qt says of the chart


def _announce_focus(chart: BarsChart) -> None:
    interface, bar = accessible_of(chart), chart.selected
    if interface is not None and bar is not None and chart.hasFocus():
        QAccessible.updateAccessibility(QAccessibleEvent(interface.bar(bar), QAccessible.Event.Focus))
