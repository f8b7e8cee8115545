"""What is asked, and what comes out with a slip in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from xent_gui.core.document.state import Scene
from xent_gui.core.explain.calculation import Calculation, Columns, Factor, calculation, columns_of


@dataclass(frozen=True)
class Case:
    """What is asked: a measure of these columns in this base; `labels` name the outcomes.

    `given` is a calculation that already holds a slip, for looking at slips on top of it.
    """

    measure: str
    columns: Columns
    base: float
    labels: tuple[str, ...]
    given: Calculation | None = None

    @cached_property
    def right(self) -> Calculation:
        """The calculation to slip in."""
        return self.given or self.of(self.measure)

    def of(self, measure: str) -> Calculation:
        """The calculation of another measure of the same columns."""
        return calculation(measure, self.columns, self.base)

    def with_columns(self, p: Iterable[Factor], q: Iterable[Factor]) -> Calculation:
        """The right calculation with other numbers put in."""
        return calculation(self.measure, replace(self.columns, p=tuple(p), q=tuple(q)), self.base)

    def after(self, slipped: Calculation) -> Case:
        """The same question where one slip has already happened."""
        return replace(self, given=slipped)


@dataclass(frozen=True, slots=True)
class Slipped:
    """A calculation with a slip in it; `where` completes the slip's sentence."""

    calculation: Calculation
    where: str = ""


def case_of(scene: Scene, measure: str) -> Case:
    """The question that a scene and a measure pose."""
    return Case(measure, columns_of(scene), float(scene.unit.base), scene.labels)
