"""A change of theme reaches every part of the bars, also where no bar moves."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.core.explain.scenes import BIASED
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document
from xent_gui.ui.charts.bars import BarsChart


def test_labels_under_the_bars_change_colour_with_the_theme(qtbot: QtBot) -> None:
    document = Document((BIASED,))
    light = State(document, Focus(), Look("light", animate=False), readouts_for(document, ()))
    chart = BarsChart()
    qtbot.addWidget(chart)
    chart.resize(500, 360)
    with qtbot.waitExposed(chart):
        chart.show()
    chart.show_state(None, light)
    chart.show_state(light, replace(light, look=Look("dark", animate=False)))
    for part in (chart.canvas.outcomes, chart.canvas.values, chart.canvas.legend, chart.canvas.item):
        assert part.dress.tokens.name == "dark"
