"""A hidden chart whose scene changed is shown again in another size, which comes before the scene."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import editor_of, settle, shown
from tests.ui.scenes import LOADED_DIE, scene
from xent_gui.core.document.state import Document
from xent_gui.ui.panels.charts_panel import CHARTS

KEYS = [entry.key for entry in CHARTS]
LETTERS = scene(["1/26"] * 26, ["1/26"] * 26, range(1, 27), labels=list("abcdefghijklmnopqrstuvwxyz"))
ONE = scene(["1"], ["1"], [3])


@pytest.mark.parametrize("key", KEYS)
def test_a_hidden_chart_catches_up_with_a_scene_of_another_length(qtbot: QtBot, key: str) -> None:
    panel = shown(qtbot, LOADED_DIE)
    other = next(one for one in KEYS if one != key)
    for at, made in enumerate((LETTERS, ONE, LOADED_DIE)):
        panel.show_chart(key)
        settle()
        panel.show_chart(other)
        settle()
        editor_of(panel).open(Document((made,)), None)
        panel.resize(560 + 50 * at, 400 + 30 * at)
        settle()
        panel.show_chart(key)
        settle()
        assert panel.chart is not None and panel.chart.state is editor_of(panel).state
