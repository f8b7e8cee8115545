"""Bars on their way to another scene."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.core.document.scenes import alone, observed_die
from xent_gui.core.document import edits
from xent_gui.editing.editor import Editor
from xent_gui.ui.charts import motion
from xent_gui.ui.charts.bars import BarsChart
from xent_gui.ui.style.theme import apply_theme


def test_rows_that_come_or_go_can_be_painted_before_the_first_frame(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "_QUICK", 0.0)  # each change is animated, as after a pause
    editor = Editor(alone(observed_die()))
    apply_theme(qapp, editor.state.look)
    chart = BarsChart()
    qtbot.addWidget(chart)
    editor.changed.connect(chart.show_state)
    chart.show_state(None, editor.state)
    chart.resize(600, 400)
    chart.show()
    qapp.processEvents()
    for edit in (edits.add_outcome(0), edits.remove_outcomes(0, [0, 1, 2])):
        editor.apply(edit)
        assert len(chart.canvas.item.p) == len(editor.state.scene), "heights and rows belong together"
        chart.grab()
