"""Which slips could have produced a wrong answer, and which of them are worth saying.

Among enough candidates every number is somebody's slip. So candidates are tried in order of
likelihood, and only as many distinct ones as keep the chance that a random wrong answer is
"explained" within `COINCIDENCE`: with four digits written that is well over a hundred, with two
hardly any. Two slips at a time are said only if nothing simpler fits and one pair alone does.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from xent_gui.core.document.wording import listed
from xent_gui.core.explain.calculation import Calculation
from xent_gui.core.explain.case import Case, Slipped
from xent_gui.core.explain.slips import SLIPS, Slip

COINCIDENCE = 0.016
SPREAD = 4.0
MAX_LOCAL_OUTCOMES = 40
_FIRST = (
    "swapped",
    "measure",
    "weight",
    "power",
    "mean_for_weights",
    "percent",
    "normalised",
    "zero",
    "ratio",
)
_SECOND = ("minus", "base", "sum_for_mean")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One or two slips with where they happened, and the calculation they make."""

    slips: tuple[tuple[Slip, str], ...]
    calculation: Calculation
    value: float

    @property
    def name(self) -> str:
        """The slips by name."""
        return listed([slip.name for slip, _ in self.slips], len(self.slips))

    @property
    def sentence(self) -> str:
        """The slips in words."""
        return " ".join(slip.says(where) for slip, where in self.slips)


@dataclass(frozen=True, slots=True)
class Precision:
    """What the digits of an answer leave open: it stands for value ± half_step."""

    value: float
    half_step: float
    significant: int

    def fits(self, value: float) -> bool:
        """Whether a value, rounded to the digits written, is the answer."""
        if not math.isfinite(value) or not math.isfinite(self.value):
            return value == self.value
        return abs(value - self.value) <= self.half_step * (1 + 1e-9) + 1e-12 * abs(self.value)

    def cell(self, value: float) -> float:
        """Values with the same cell cannot be told apart by the digits written."""
        return round(value / (2 * self.half_step)) if self.half_step else value

    @property
    def credible(self) -> float:
        """How many distinct candidates may be tried before coincidences become likely."""
        return COINCIDENCE * 9 * 10.0 ** (self.significant - 1)


def singles(case: Case) -> Iterator[Candidate]:
    """Every single slip in every place, likeliest first."""
    many = len(case.labels) > MAX_LOCAL_OUTCOMES
    for slip in SLIPS:
        if not (slip.local and many):
            for slipped in slip.work(case):
                yield _candidate(((slip, slipped.where),), slipped.calculation)


def pairs(case: Case) -> Iterator[Candidate]:
    """Two slips at a time, of the common ones that change a calculation as a whole."""
    by_key = {slip.key: slip for slip in SLIPS}
    for first in (by_key[key] for key in _FIRST):
        for slipped in first.work(case):
            for second in (by_key[key] for key in _SECOND):
                for both in second.work(case.after(slipped.calculation)):
                    yield _candidate(((first, slipped.where), (second, both.where)), _noted(slipped, both))


def explanations(case: Case, precision: Precision, truth: float) -> tuple[tuple[Candidate, ...], int]:
    """The candidates that give the answer and are credible, likeliest first; and how many were tried.

    `truth` is the right value: what cannot be told from it is no slip.
    """
    found, tried = _fitting(singles(case), precision, truth, precision.credible)
    if found:
        return tuple(found), tried
    room = precision.credible - tried
    twice, more = _fitting(pairs(case), precision, truth, room)
    sentences = {candidate.sentence for candidate in twice}
    return (tuple(twice) if len(sentences) == 1 else ()), tried + more


def _fitting(
    candidates: Iterator[Candidate], precision: Precision, truth: float, credible: float
) -> tuple[list[Candidate], int]:
    found: list[Candidate] = []
    cells: set[float] = set()
    for candidate in candidates:
        value = candidate.value
        if math.isnan(value) or precision.fits(truth) or _alike(value, truth, precision):
            continue
        if math.isfinite(value) and abs(truth) / SPREAD <= abs(value) <= abs(truth) * SPREAD:
            cells.add(precision.cell(value))
        if len(cells) > credible:
            break
        if precision.fits(value):
            found.append(candidate)
    return found, len(cells)


def _alike(value: float, truth: float, precision: Precision) -> bool:
    if not (math.isfinite(value) and math.isfinite(truth)):
        return value == truth
    return abs(value - truth) <= max(precision.half_step, 1e-12 * abs(truth))


def _candidate(slips: tuple[tuple[Slip, str], ...], calculation: Calculation) -> Candidate:
    return Candidate(slips, calculation, calculation.total())


def _noted(first: Slipped, second: Slipped) -> Calculation:
    notes = [note for note in (first.calculation.note, second.calculation.note) if note]
    return replace(second.calculation, note=", ".join(dict.fromkeys(notes)))
