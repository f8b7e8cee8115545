"""The numbers of one p, q and n in any unit and with any decimals, computed once each, when asked for.

A scene whose title, notes, unit, decimals or locks change keeps its figures.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import cast

from xent_gui.core.document.causes import OBSERVED
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import Unit
from xent_gui.core.maths.forms import NothingToMeasure
from xent_gui.core.maths.likelihood import round_likelihood
from xent_gui.core.maths.rounding import measure_float, round_measure, round_terms, term_floats
from xent_gui.core.maths.vector import Values

_CHUNK = 16  # rows of a column computed together: what is painted comes in neighbours
_FEW = 64  # outcomes up to which nothing here imports numpy


class Figures:
    """Everything computed from the numbers of a scene. Texts are plain: "1.8356", "inf", "-0.5"."""

    def __init__(
        self, p: Distribution, q: Distribution, counts: tuple[int | None, ...], before: Figures | None = None
    ) -> None:
        self.p, self.q, self.counts = p, q, counts
        same_counts = before is not None and before.counts is counts
        self._observed: Values | None = before._observed if before is not None and same_counts else None
        self._texts: dict[tuple[str, str, int], str | None] = {}
        self._values: dict[tuple[str, str], float] = {}
        self._cells: dict[tuple[str, str, int], dict[int, str]] = {}
        self._term_values: dict[tuple[str, str], list[float]] = {}
        self._likelihoods: dict[int, tuple[str, int] | None] = {}

    def belong_to(self, p: Distribution, q: Distribution, counts: tuple[int | None, ...]) -> bool:
        """Whether these are the very numbers of a scene."""
        return self.p is p and self.q is q and self.counts is counts

    @property
    def observed(self) -> Values:
        """The counts as exact numbers, 0 where none was entered."""
        if self._observed is None:
            self._observed = _as_values(self.counts)
        return self._observed

    @property
    def observations(self) -> int:
        """m, the number of observations."""
        return int(self.observed.total)

    def text(self, key: str, unit: Unit, decimals: int) -> str | None:
        """A measure correctly rounded; None where there is nothing to measure."""
        place = key, unit.key, decimals
        if place not in self._texts:
            try:
                text: str | None = round_measure(
                    key, self.p.values, self.q.values, self._counts_for(key), unit.base, decimals
                )
            except NothingToMeasure:
                text = None
            self._texts[place] = text
        return self._texts[place]

    def value(self, key: str, unit: Unit) -> float:
        """A measure as the nearest double; nan where there is nothing to measure."""
        place = key, unit.key
        if place not in self._values:
            try:
                value = measure_float(key, self.p.values, self.q.values, self._counts_for(key), unit.base)
            except NothingToMeasure:
                value = math.nan
            self._values[place] = value
        return self._values[place]

    def likelihood(self, digits: int) -> tuple[str, int] | None:
        """L as mantissa and power of ten; None without observations."""
        if digits not in self._likelihoods:
            try:
                parts: tuple[str, int] | None = round_likelihood(self.observed, self.q.values, digits)
                if parts is not None and not float(parts[0]):
                    parts = "0", 0
            except NothingToMeasure:
                parts = None
            self._likelihoods[digits] = parts
        return self._likelihoods[digits]

    def cell(self, column: str, row: int, unit: Unit, decimals: int) -> str:
        """One outcome's term of a column, correctly rounded."""
        known = self._cells.setdefault((column, unit.key, decimals), {})
        if row not in known:
            start = row - row % _CHUNK
            stop = min(start + _CHUNK, len(self.q))
            texts = round_terms(column, self.p.values, self.q.values, unit.base, decimals, start, stop)
            known.update(zip(range(start, stop), texts, strict=True))
        return known[row]

    def term_values(self, column: str, unit: Unit) -> list[float]:
        """All outcomes' terms of a column as nearest doubles, length K."""
        place = column, unit.key
        if place not in self._term_values:
            self._term_values[place] = term_floats(column, self.p.values, self.q.values, unit.base)
        return self._term_values[place]

    def heights(self, side: str) -> Sequence[float]:
        """All of p, q, or n as doubles, length K: a list up to 64 outcomes, else a numpy array."""
        values = {"p": self.p.values, "q": self.q.values}.get(side) or self.observed
        return values.as_list() if len(values) <= _FEW else cast("Sequence[float]", values.floats)

    def rows_without(self, key: str) -> tuple[int, ...]:
        """The rows that make a measure infinite: their weight is above 0 and their logarithm's argument 0."""
        if key in OBSERVED and not any(self.counts):
            return ()
        weights, arguments = self._weights_and_arguments(key)
        if weights is arguments:
            return ()
        return tuple(row for row in arguments.zeros if weights[row])

    def _counts_for(self, key: str) -> Values | None:
        return self.observed if key in OBSERVED else None

    def _weights_and_arguments(self, key: str) -> tuple[Values, Values]:
        p, q = self.p.values, self.q.values
        if key in ("cross_entropy", "kl_divergence", "perplexity"):
            return p, q
        if key in ("reverse_cross_entropy", "reverse_kl_divergence"):
            return q, p
        if key in OBSERVED:
            return self.observed, q
        return p, p  # entropies and JS are never infinite


def figures_of(scene: Scene, before: Figures | None = None) -> Figures:
    """The figures of a scene: those of an earlier state where the numbers are the same."""
    numbers = scene.p, scene.q, scene.counts
    return before if before is not None and before.belong_to(*numbers) else Figures(*numbers, before)


def _as_values(counts: tuple[int | None, ...]) -> Values:
    """The counts as exact numbers, 0 for none."""
    if len(counts) <= _FEW:
        return Values.of([count or 0 for count in counts], "n")
    return Values.of_units([count or 0 for count in counts], Fraction(1))
