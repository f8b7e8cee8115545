"""The derivation from the window: its actions, and its way to observations."""

from __future__ import annotations

import pytest

from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.ui.charts.derivation import DerivationChart
from xent_gui.ui.window.observation_dialogs import TypedDialog
from xent_gui.ui.window.simulate_dialog import SimulateDialog


def chart_of(program: Program) -> DerivationChart:
    program.desk.charts.load()
    chart = program.desk.charts.made("derivation")
    assert isinstance(chart, DerivationChart)
    return chart


def test_actions_bring_it_into_view_and_go_through_the_steps(program: Program) -> None:
    program.editor.apply(edits.set_counts(0, [1] * len(program.editor.state.scene)))
    chart = chart_of(program)
    assert program.desk.charts.key != "derivation"
    program.actions["derivation_next"].trigger()
    assert program.desk.charts.key == "derivation" and chart.step == 1
    program.actions["derivation_next"].trigger()
    program.actions["derivation_back"].trigger()
    assert chart.step == 1
    program.actions["derivation_play"].trigger()
    assert chart.stepper.playing and chart.step == 2
    program.actions["derivation_play"].trigger()
    assert not chart.stepper.playing


@pytest.mark.parametrize(("offer", "dialog"), [("simulate", SimulateDialog), ("type", TypedDialog)])
def test_without_observations_it_opens_the_ways_to_them(
    program: Program, offer: str, dialog: type[object]
) -> None:
    program.editor.apply(edits.clear_counts(0))
    assert not program.actions["derivation_next"].isEnabled()
    chart = chart_of(program)
    program.desk.show_chart("derivation")
    getattr(chart.controls, offer).click()
    assert isinstance(program.desk.dialogs.current, dialog)
