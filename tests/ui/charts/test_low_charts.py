"""Where a chart is low, its heading gives way to the picture: nothing overlaps at 1280 × 800."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.core.explain.scenes import BIASED
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document
from xent_gui.ui.charts.likelihood import LikelihoodChart


@pytest.mark.parametrize(("height", "has_heading"), [(215, False), (285, False), (460, True)])
def test_the_plots_of_likelihood_never_overlap(qtbot: QtBot, height: int, has_heading: bool) -> None:
    document = Document((BIASED,))
    chart = LikelihoodChart()
    qtbot.addWidget(chart)
    chart.resize(535, height)
    with qtbot.waitExposed(chart):
        chart.show()
    chart.show_state(None, State(document, Focus(), Look(animate=False), readouts_for(document, ())))
    assert bool(chart.shown_heading()[0]) == has_heading
    picture = chart.picture
    assert picture is not None
    assert len(picture.plots) == 3
    assert all(plot.height() >= 18 for plot in picture.plots)
    for upper, lower in zip(picture.plots, picture.plots[1:], strict=False):
        assert upper.bottom() < lower.top() - (2 if picture.tight else 12)
    assert picture.tight == (height < 250)
    assert picture.plots[-1].bottom() < picture.axis.top() + 4
