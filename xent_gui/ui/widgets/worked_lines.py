"""A worked calculation as the lines that `FormulaView` shows."""

from __future__ import annotations

from collections.abc import Iterable

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.explain.pieces import Step
from xent_gui.core.explain.worked import Worked
from xent_gui.ui.formulas.flow import Line


def lines_of(calculation: Worked) -> list[Line]:
    """One line a step; the result is strong, in the colour of its measure."""
    role = MEASURES[calculation.measure].role
    return [*map(_line, calculation.steps[:-1]), *_result(calculation.steps[-1:], role)]


def _line(step: Step) -> Line:
    return Line(step.pieces, note=" · ".join(step.notes))


def _result(steps: Iterable[Step], role: str) -> list[Line]:
    return [Line(step.pieces, role, " · ".join(step.notes), strong=True) for step in steps]
