"""What each measure adds up: its defining formula, its weights and arguments, its terms correctly rounded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar, overload

from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import Unit
from xent_gui.core.explain.pieces import Piece, Step, in_words
from xent_gui.core.language import with_mark
from xent_gui.core.maths.forms import no_observations, no_outcomes
from xent_gui.core.maths.rounding import NothingToMeasure, round_terms
from xent_gui.core.maths.vector import Values

T = TypeVar("T")


class AsAsked(Sequence[T]):
    """A sequence whose items are made when asked for: of 100,000 terms seven are written."""

    def __init__(self, number: int, make: Callable[[int], T]) -> None:
        self._number, self._make = number, make

    def __len__(self) -> int:
        return self._number

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> list[T]: ...
    def __getitem__(self, place: int | slice) -> T | list[T]:
        if isinstance(place, slice):
            return [self._make(row) for row in range(self._number)[place]]
        return self._make(range(self._number)[place])


@dataclass(frozen=True, slots=True)
class Part:
    """One sum within a measure: its weights and arguments, and which term texts belong to it."""

    weights: Sequence[str]
    arguments: Sequence[tuple[str, ...]]
    term: str
    p: Values
    q: Values
    leading: str = "−"


def round_of(numbers: Readout, measure: str, unit: Unit) -> str:
    """A measure of a scene, correctly rounded; raises `NothingToMeasure`."""
    text = numbers.figures.text(measure, unit, numbers.scene.decimals)
    if text is None:
        raise NothingToMeasure(no_observations() if len(numbers.scene) else no_outcomes())
    return text


def shown(number: str) -> str:
    """A number of the core as people read it."""
    return with_mark(number.replace("-inf", "−∞").replace("inf", "∞").replace("-", "−"))


_DEFINITIONS = {
    "entropy_p": (r"H(p) = -\sum_x p(x) {log} p(x)", "H(p) = −Σ p(x) {log} p(x)"),
    "entropy_q": (r"H(q) = -\sum_x q(x) {log} q(x)", "H(q) = −Σ q(x) {log} q(x)"),
    "cross_entropy": (r"H(p, q) = -\sum_x p(x) {log} q(x)", "H(p, q) = −Σ p(x) {log} q(x)"),
    "reverse_cross_entropy": (r"H(q, p) = -\sum_x q(x) {log} p(x)", "H(q, p) = −Σ q(x) {log} p(x)"),
    "kl_divergence": (r"D(p \| q) = \sum_x p(x) {log} \frac{p(x)}{q(x)}", "D(p‖q) = Σ p(x) {log}(p(x)/q(x))"),
    "reverse_kl_divergence": (
        r"D(q \| p) = \sum_x q(x) {log} \frac{q(x)}{p(x)}",
        "D(q‖p) = Σ q(x) {log}(q(x)/p(x))",
    ),
    "jensen_shannon_divergence": (
        r"JS(p, q) = \tfrac{1}{2} D(p \| r) + \tfrac{1}{2} D(q \| r), \quad r = \tfrac{1}{2}(p + q)",
        "JS(p, q) = ½ D(p‖r) + ½ D(q‖r), r = ½(p + q)",
    ),
    "perplexity": (r"PP(p, q) = {base}^{H(p, q)}", "PP(p, q) = {base}^H(p, q)"),
    "nll_total": (r"-{log} L = -\sum_x n(x) {log} q(x)", "−{log} L = −Σ n(x) {log} q(x)"),
    "nll_mean": (
        r"-\tfrac{1}{m} {log} L = -\tfrac{1}{m} \sum_x n(x) {log} q(x)",
        "−(1/m) {log} L = −(1/m) Σ n(x) {log} q(x)",
    ),
    "log_likelihood": (r"{log} L = \sum_x n(x) {log} q(x)", "{log} L = Σ n(x) {log} q(x)"),
}


def definition(measure: str, scene: Scene) -> Step:
    """The defining formula, with the log of the scene's unit."""
    latex, text = _DEFINITIONS[measure]
    unit = scene.unit
    latex = latex.replace("{log}", rf"\,{unit.latex}\,").replace("{base}", unit.base_name)
    text = text.replace("{log}", unit.log).replace("{base}", unit.base_name)
    return Step("definition", (Piece(latex, text, spoken=in_words(text)),))


def part_of(numbers: Readout, measure: str) -> Part:
    """The sum that a measure is: weights, arguments and the rounding name of its terms."""
    scene = numbers.scene
    p, q, number = scene.p, scene.q, len(scene)
    p_texts, q_texts = AsAsked(number, p.shown), AsAsked(number, q.shown)
    alone_p = AsAsked(number, lambda row: (p.shown(row),))
    alone_q = AsAsked(number, lambda row: (q.shown(row),))
    if measure in ("nll_total", "nll_mean", "log_likelihood"):
        leading = "" if measure == "log_likelihood" else "−"
        weights = AsAsked(number, lambda row: str(scene.counts[row] or 0))
        return Part(weights, alone_q, "cross_entropy", numbers.figures.observed, q.values, leading)
    ratio_pq = AsAsked(number, lambda row: (p.shown(row), q.shown(row)))
    ratio_qp = AsAsked(number, lambda row: (q.shown(row), p.shown(row)))
    table = {
        "entropy_p": Part(p_texts, alone_p, measure, p.values, p.values),
        "entropy_q": Part(q_texts, alone_q, measure, q.values, q.values),
        "cross_entropy": Part(p_texts, alone_q, measure, p.values, q.values),
        "reverse_cross_entropy": Part(q_texts, alone_p, measure, p.values, q.values),
        "kl_divergence": Part(p_texts, ratio_pq, measure, p.values, q.values, ""),
        "reverse_kl_divergence": Part(q_texts, ratio_qp, measure, p.values, q.values, ""),
    }
    return table[measure]


def part_weight(part: Part, row: int) -> Fraction:
    """The exact weight of a term."""
    return part_weights(part)[row]


def part_weights(part: Part) -> Values:
    """The exact weights of all terms."""
    return part.q if part.term in ("entropy_q", "reverse_cross_entropy", "reverse_kl_divergence") else part.p


def term_texts(scene: Scene, measure: str, decimals: int) -> list[str]:
    """Every term of a measure's sum, correctly rounded, signs as in the sum (core notation)."""
    part = part_of(Readout(scene), measure)
    texts = round_terms(part.term, part.p, part.q, scene.unit.base, decimals, 0, len(scene))
    return [_negated(text) for text in texts] if measure == "log_likelihood" else list(texts)


def term_text(numbers: Readout, measure: str, part: Part, row: int) -> str:
    """One of `term_texts`, with the decimals of the scene: the table's, where it has a column for it."""
    unit, decimals = numbers.scene.unit, numbers.scene.decimals
    if part.p is numbers.figures.observed:
        (text,) = round_terms(part.term, part.p, part.q, unit.base, decimals, row, row + 1)
    else:
        text = numbers.figures.cell(part.term, row, unit, decimals)
    return _negated(text) if measure == "log_likelihood" else text


def _negated(text: str) -> str:
    if text.startswith("-"):
        return text[1:]
    return f"-{text}" if text.strip("0.") else text
