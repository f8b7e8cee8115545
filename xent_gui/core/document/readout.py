"""The readout: every number that anything shows, from one frozen value made once per change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from xent_gui.core.document.causes import why_infinite, why_nothing
from xent_gui.core.document.figures import Figures, figures_of
from xent_gui.core.document.measures import MEASURES, TERM_COLUMNS, Measure, TermColumn
from xent_gui.core.document.state import Scene, Side
from xent_gui.core.document.sums import SumProblem, sum_line, sum_problem, sum_text
from xent_gui.core.document.units import UNITS, Unit
from xent_gui.core.document.wording import NOTHING, scientific, typographic
from xent_gui.core.language import translate, with_mark
from xent_gui.core.maths.numbers import format_decimal

if TYPE_CHECKING:
    from xent_gui.core.document.classifier_numbers import ClassifierNumbers

__all__ = ["MEASURES", "TERM_COLUMNS", "Identity", "Measure", "Readout", "SumProblem", "TermColumn"]

_MANY = 1_000  # outcomes from which eight decimals are there sooner than all digits of a double
_DRAWN, _LEAST_DRAWN = 8, 0.001
_NEXT_TO_THE_LEAST = range(-325, -322)  # exponents of ten of likelihoods next to half the least double
_WITHOUT_UNIT = ("perplexity", "likelihood")


@dataclass(frozen=True, slots=True)
class Identity:
    """H(p, q) = H(p) + D(p‖q), for drawing.

    `case` is "finite"; "infinite" where H(p, q) is; "negative" where D or H(p) is below 0, which
    numbers not summing to 1 can bring about; "nothing" without outcomes (the floats are nan then).
    """

    entropy: float
    divergence: float
    cross_entropy: float
    case: Literal["finite", "infinite", "negative", "nothing"]


class Readout:
    """All numbers of one scene, computed when first asked for and kept.

    `before`, the readout of an earlier state, lends what it has computed where the numbers are the same.
    """

    def __init__(self, scene: Scene, before: Readout | None = None) -> None:
        self.scene = scene
        self.figures: Figures = figures_of(scene, None if before is None else before.figures)

    def text(self, key: str, unit: Unit | str | None = None, decimals: int | None = None) -> str:
        """The measure as shown: correctly rounded, "∞", or "–" where there is nothing to measure.

        Parameters
        ----------
        key : a key of MEASURES
        unit : another unit than the scene's, or its key
        decimals : another number than the scene's; L has one significant digit more
        """
        if key == "likelihood":
            parts = self.likelihood_parts(decimals)
            return NOTHING if parts is None else scientific(*parts)
        text = self.figures.text(key, self._unit(unit), self._decimals(decimals))
        return NOTHING if text is None else typographic(text)

    def unit(self, key: str) -> str:
        """The unit beside the number, in words: "nats", or "" for perplexity and likelihood."""
        return "" if key in _WITHOUT_UNIT else self.scene.unit.name

    def value(self, key: str, unit: Unit | str | None = None) -> float:
        """The measure as the nearest double, for drawing; nan where there is nothing to measure."""
        if key == "likelihood":
            parts = self.figures.likelihood(17)
            return float("nan") if parts is None else float(f"{parts[0]}e{parts[1]}")
        return self.figures.value(key, self._unit(unit))

    def copy_text(self, key: str, unit: Unit | str | None = None, decimals: int | None = None) -> str:
        """The measure for other programs: "1.8356", "-178.8926", "inf", "3.5213e-78"; "" for nothing."""
        if key == "likelihood":
            parts = self.likelihood_parts(decimals)
            return "" if parts is None else f"{parts[0]}e{parts[1]}" if parts[1] else parts[0]
        return self.figures.text(key, self._unit(unit), self._decimals(decimals)) or ""

    def spoken(self, key: str) -> str:
        """The measure for a screen reader: "Cross entropy H(p, q), 1.8356 nats"."""
        measure = MEASURES[key]
        text = self.copy_text(key)
        if not text:
            said = translate("core", "nothing to measure")
        elif text.endswith("inf"):
            infinite = translate("core", "infinite")
            said = translate("core", "minus infinity") if text.startswith("-") else infinite
        else:
            minus = translate("core", "minus") + " "
            shown = self.text(key).replace("−", minus) if key != "likelihood" else with_mark(text)
            said = f"{shown} {self.unit(key)}".rstrip()
        return f"{measure.name} {measure.symbol}, {said}"

    def cause(self, key: str) -> str:
        """Why the measure is infinite or missing, naming the outcome; "" when finite.

        "q(3) = 0 where p(3) = 1/6". For the likelihood: why it is 0.
        """
        rows = self.infinite_rows(key)
        return why_infinite(self.scene, key, rows) if rows else why_nothing(self.scene, key)

    def infinite_rows(self, key: str) -> tuple[int, ...]:
        """The rows that make the measure infinite (the likelihood 0)."""
        if key not in self._infinite:
            self._infinite[key] = self.figures.rows_without(key)
        return self._infinite[key]

    def cell(self, column: str, row: int, unit: Unit | str | None = None) -> str:
        """A computed table cell as shown: column is a key of TERM_COLUMNS."""
        return typographic(self.figures.cell(column, row, self._unit(unit), self.scene.decimals))

    def cells(self, column: str, start: int = 0, stop: int | None = None) -> list[str]:
        """Several cells of a column, rows `start` up to but without `stop`."""
        return [self.cell(column, row) for row in range(len(self.scene))[start:stop]]

    def total(self, column: str) -> str:
        """The Σ row of a computed column: the measure whose terms it holds; "" for surprisals."""
        return "" if column.startswith("surprisal") or not len(self.scene) else self.text(column)

    def term_values(self, column: str, unit: Unit | str | None = None) -> list[float]:
        """All terms of a column as doubles, for drawing; inf where infinite."""
        return self.figures.term_values(column, self._unit(unit))

    def heights(self, side: Side | Literal["n"]) -> Sequence[float]:
        """p, q or n as doubles, for drawing: a list up to 64 outcomes, else a read-only numpy array."""
        return self.figures.heights(side)

    def likelihood_parts(self, decimals: int | None = None) -> tuple[str, int] | None:
        """L as mantissa ("3.5213") and power of ten; None without observations."""
        return self.figures.likelihood(self._decimals(decimals) + 1)

    @property
    def vanishes(self) -> bool:
        """Whether the likelihood is above 0, and 0.0 all the same as a double."""
        mantissa, exponent = self.likelihood_parts() or ("0", 0)
        if exponent in _NEXT_TO_THE_LEAST:
            return self.value("likelihood") == 0.0
        return exponent < 0 and float(f"{mantissa}e{exponent}") == 0.0

    @cached_property
    def identity(self) -> Identity:
        """H(p, q) = H(p) + D(p‖q) for the strip: of many outcomes to eight decimals, where these tell."""
        values = self._drawn("entropy_p", "kl_divergence", "cross_entropy")
        entropy, divergence, cross = values
        if not len(self.scene):
            return Identity(entropy, divergence, cross, "nothing")
        if cross == float("inf"):
            return Identity(entropy, divergence, cross, "infinite")
        return Identity(entropy, divergence, cross, "negative" if min(values) < 0 else "finite")

    def _drawn(self, *keys: str) -> list[float]:
        """Measures for drawing: the nearest doubles, or, among many outcomes, what is decided sooner."""
        if len(self.scene) > _MANY:
            texts = [self.figures.text(key, self.scene.unit, _DRAWN) for key in keys]
            drawn = [float(text) for text in texts if text is not None]
            if min(map(abs, drawn), default=0.0) >= _LEAST_DRAWN:  # signs and proportions are right
                return drawn
        return [self.value(key) for key in keys]

    @cached_property
    def classifier(self) -> ClassifierNumbers | None:
        """What the logits of the scene give; None without."""
        if self.scene.classifier is None:
            return None
        from xent_gui.core.document.classifier_numbers import ClassifierNumbers  # not before the first frame

        return ClassifierNumbers(self.scene.classifier)

    def gradient(self, row: int) -> str:
        """(q − p)/T of an outcome, by which H(p, q) grows with its logit; T = 1 where no logits are known."""
        if self.classifier is not None:
            return self.classifier.gradient(row, self.scene.decimals)
        from xent_gui.core.document.classifier_numbers import signed

        return signed(format_decimal(self.scene.q[row] - self.scene.p[row], self.scene.decimals))

    @cached_property
    def sum_counts(self) -> int:
        """m, the number of observations."""
        return self.figures.observations if self.scene.has_counts else 0

    def sum_text(self, side: Side) -> str:
        """Σ of p or q as shown: "1", "49/50", "1.05"; "≈ 0.98333" where it has no short form."""
        if side not in self._sum_texts:
            self._sum_texts[side] = sum_text(self.scene.side(side))
        return self._sum_texts[side]

    @cached_property
    def sums(self) -> dict[Side, SumProblem | None]:
        """What is wrong with each sum; None where it is exactly 1."""
        return {"p": sum_problem("p", self.scene.p), "q": sum_problem("q", self.scene.q)}

    @cached_property
    def sum_line(self) -> str:
        """The line under the table."""
        return sum_line(self.scene.p, self.scene.q)

    @cached_property
    def _infinite(self) -> dict[str, tuple[int, ...]]:
        return {}

    @cached_property
    def _sum_texts(self) -> dict[Side, str]:
        return {}

    def _unit(self, unit: Unit | str | None) -> Unit:
        if unit is None:
            return self.scene.unit
        return UNITS[unit] if isinstance(unit, str) else unit

    def _decimals(self, decimals: int | None) -> int:
        return self.scene.decimals if decimals is None else decimals
