"""The context menu of the bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from xent_gui.core.language import translate

if TYPE_CHECKING:
    from xent_gui.ui.charts.bars import BarsChart


def open_bar_menu(chart: BarsChart, at: QPoint) -> QMenu:
    """Show what can be done with the selected bar and with the view, at a point of the screen."""
    menu = QMenu(chart)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    bar, scene = chart.selected, chart.scene
    if bar is not None and scene is not None:
        row, side = bar
        label = scene.labels[row] or str(row + 1)
        set_value = menu.addAction(
            translate("BarsChart", "Set {side} of {label}…").format(side=side, label=label)
        )
        set_value.triggered.connect(lambda: chart.tools.ask())
        lock = (
            translate("BarsChart", "Unlock {label}")
            if chart.is_locked(row)
            else translate("BarsChart", "Lock {label}")
        )
        toggle = menu.addAction(lock.format(label=label))
        toggle.triggered.connect(lambda: chart.lock_toggled.emit(row))
        menu.addSeparator()
    view = chart.canvas
    for text, does, enabled in (
        (
            translate("BarsChart", "Show fewer outcomes"),
            lambda: view.zoom(0.5),
            view.can_zoom,
        ),
        (translate("BarsChart", "Show more outcomes"), lambda: view.zoom(2.0), view.zoomed),
        (translate("BarsChart", "Show all outcomes"), lambda: view.show_all(), view.zoomed),
    ):
        action = menu.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(does)
    menu.addSeparator()
    chart.add_figure_entries(menu)
    menu.popup(at)
    return menu
