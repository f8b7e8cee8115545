"""How the window was left: put back before its first frame, kept when it closes."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from xent_gui.editing.settings import Preferences, Settings
from xent_gui.ui.panels.charts_panel import CHARTS, ChartsPanel
from xent_gui.ui.panels.outcomes_panel import OutcomesPanel
from xent_gui.ui.panels.readouts_panel import ReadoutsPanel
from xent_gui.ui.window.main_window import FIRST_SIZE, MainWindow

_FRAME = QSize(12, 44)  # what the desktop puts around a window


def restore(window: MainWindow, preferences: Preferences) -> None:
    """Take size, place, panes, columns and the chart in view as they were left."""
    geometry = preferences.geometry
    if not (geometry and window.restoreGeometry(QByteArray(geometry))):
        window.resize(FIRST_SIZE.boundedTo(window.screen().availableSize() - _FRAME))
    window.area.restore(preferences.splitters, preferences.hidden)
    outcomes, charts, readouts = _parts(window)
    if preferences.columns is not None:
        outcomes.set_columns(preferences.columns)
    if preferences.chart in {entry.key for entry in CHARTS}:
        charts.show_chart(preferences.chart)
    readouts.set_expanded(preferences.expanded)


def remember(window: MainWindow, settings: Settings) -> None:
    """Keep all that for the next start; columns are kept when they change."""
    _, charts, readouts = _parts(window)
    settings.update(
        geometry=bytes(window.saveGeometry().data()),
        splitters=window.area.sizes(),
        hidden=window.area.hidden,
        chart=charts.key,
        expanded=readouts.expanded,
    )


def _parts(window: MainWindow) -> tuple[OutcomesPanel, ChartsPanel, ReadoutsPanel]:
    def panel(key: str) -> QWidget:
        return window.area.panels[key]

    outcomes, charts, readouts = panel("outcomes"), panel("charts"), panel("readouts")
    assert isinstance(outcomes, OutcomesPanel)
    assert isinstance(charts, ChartsPanel)
    assert isinstance(readouts, ReadoutsPanel)
    return outcomes, charts, readouts
