"""Rows of the action table: going through the derivation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.window.action import Action, Now

if TYPE_CHECKING:
    from xent_gui.ui.charts.stepper import Stepper
    from xent_gui.ui.window.desk import Desk


def _stepper(desk: Desk) -> Stepper:
    """What goes through the steps, with the derivation in view."""
    from xent_gui.ui.charts.derivation import DerivationChart

    desk.show_chart("derivation")
    chart = desk.charts.made("derivation")
    assert isinstance(chart, DerivationChart)
    return chart.stepper


def _has_counts(now: Now) -> bool:
    return now.state.scene.has_counts


DERIVATION_ACTIONS = (
    Action(
        "derivation_next",
        QT_TRANSLATE_NOOP("actions", "Derivation: &next step"),
        lambda desk: _stepper(desk).forward(),
        ("Ctrl+Alt+Right",),
        when=_has_counts,
        tip=QT_TRANSLATE_NOOP("actions", "From the likelihood to the cross entropy, step by step"),
    ),
    Action(
        "derivation_back",
        QT_TRANSLATE_NOOP("actions", "Derivation: step &back"),
        lambda desk: _stepper(desk).back(),
        ("Ctrl+Alt+Left",),
        when=_has_counts,
    ),
    Action(
        "derivation_play",
        QT_TRANSLATE_NOOP("actions", "Derivation: &play or pause"),
        lambda desk: _stepper(desk).play(),
        when=_has_counts,
        tip=QT_TRANSLATE_NOOP("actions", "One step after another, to the cross entropy"),
    ),
)
