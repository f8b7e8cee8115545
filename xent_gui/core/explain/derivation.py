"""From the likelihood to the cross entropy, step by step, as data: NLL and H(p̂, q) are one number.

L = Π q(x_j) → log L = Σ log q(x_j) → −log L → −(1/m) log L → the samples j regrouped by outcome i → n_i/m =
p̂(x_i) → H(p̂, q). Each step has its formula, this scene's own numbers in it, and what it comes to, correctly
rounded. Observations are never written out one by one, so that 10¹² of them are no more work than ten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.document.wording import scientific, typographic
from xent_gui.core.explain import derivation_lines as lines
from xent_gui.core.explain.pieces import Piece, in_words, number_latex
from xent_gui.core.explain.samples import Samples, samples
from xent_gui.core.language import QT_TRANSLATE_NOOP, plural, translate, with_mark
from xent_gui.core.maths.rounding import round_measure
from xent_gui.core.maths.vector import Values

KEYS = ("likelihood", "log", "minus", "mean", "regroup", "shares", "equal")
_MEASURES = ("likelihood", "log_likelihood", "nll_total", "nll_mean", "nll_mean", "cross_entropy", "nll_mean")
TITLES = {
    "likelihood": QT_TRANSLATE_NOOP("core", "Likelihood: a product"),
    "log": QT_TRANSLATE_NOOP("core", "Log: the product becomes a sum"),
    "minus": QT_TRANSLATE_NOOP("core", "Minus: a cost"),
    "mean": QT_TRANSLATE_NOOP("core", "Divide by m: a mean"),
    "regroup": QT_TRANSLATE_NOOP("core", "Regroup: from samples to outcomes"),
    "shares": QT_TRANSLATE_NOOP("core", "Shares: the empirical distribution p̂"),
    "equal": QT_TRANSLATE_NOOP("core", "Mean NLL and cross entropy are one number"),
}
WHYS = {
    "likelihood": QT_TRANSLATE_NOOP("core", "Independent observations: their probabilities multiply."),
    "log": QT_TRANSLATE_NOOP("core", "The log of a product is the sum of the logs: a number one can read."),
    "minus": QT_TRANSLATE_NOOP(
        "core", "Logs of probabilities are negative. With a minus it is a cost: less is better."
    ),
    "mean": QT_TRANSLATE_NOOP("core", "The total grows with every observation; its mean does not."),
    "regroup": QT_TRANSLATE_NOOP(
        "core", "Equal observations add equal terms: count them. The order never mattered."
    ),
    "shares": QT_TRANSLATE_NOOP("core", "n of m observations is the share p̂ = n/m: how often each was seen."),
    "equal": QT_TRANSLATE_NOOP(
        "core", "What the observations cost on average is H(p̂, q), whatever p may be."
    ),
}
"""What each step does, and why, in English; a step has them in the language in use."""


@dataclass(frozen=True, slots=True)
class DerivationStep:
    """One step.

    Attributes
    ----------
    key : one of `KEYS`
    title, why : what it does and one sentence why
    formula : in letters; pieces that the step before did not have are `new`
    numbers : the same with the numbers of the scene
    value, unit : what it comes to, as shown; "∞" and "−∞" where it is
    value_latex : the same in LaTeX
    notes : what has to be said about the numbers
    """

    key: str
    title: str
    why: str
    formula: tuple[Piece, ...]
    numbers: tuple[Piece, ...]
    value: str
    unit: str
    value_latex: str
    notes: tuple[str, ...] = ()

    @property
    def formula_text(self) -> str:
        """The formula in Unicode."""
        return " ".join(piece.text for piece in self.formula)

    @property
    def numbers_text(self) -> str:
        """The numbers in Unicode."""
        return " ".join(piece.text for piece in self.numbers)

    @property
    def spoken(self) -> str:
        """The step in words."""
        said = [f"{self.title}. {self.why}"]
        for pieces in (self.formula, self.numbers):
            said.append(" ".join(piece.spoken or in_words(piece.text) for piece in pieces))
        said.append(in_words(f"= {self.value} {self.unit}").strip())
        return " ".join([*said, *self.notes])


class Derivation:
    """The steps of a scene's derivation, made when asked for; `steps` is empty without observations."""

    def __init__(self, readout: Readout) -> None:
        self.readout = readout
        self.scene = readout.scene

    @cached_property
    def missing(self) -> str:
        """Why there is nothing to derive; "" where there is something."""
        return self.readout.cause("likelihood") if not self.samples.m else ""

    @cached_property
    def samples(self) -> Samples:
        """The observations as tiles and columns."""
        return samples(self.scene, self.impossible)

    @cached_property
    def impossible(self) -> tuple[int, ...]:
        """The rows that were observed although q is 0."""
        return self.readout.infinite_rows("likelihood")

    @cached_property
    def steps(self) -> tuple[DerivationStep, ...]:
        """All steps in order."""
        return tuple(map(self._step, range(len(KEYS)))) if self.samples.m else ()

    def evaluated(self, step: int, decimals: int) -> str:
        """What a step comes to with any number of decimals: "178.8926", "inf", "3.5213e-78".

        Mean NLL and H(p̂, q) are computed apart from each other: one from the counts and m, the other from
        the fractions n/m.
        """
        key = _MEASURES[step]
        if key == "likelihood":
            mantissa, exponent = self.readout.likelihood_parts(decimals) or ("0", 0)
            return f"{mantissa}e{exponent}"
        if key != "cross_entropy":
            return self.readout.figures.text(key, self.scene.unit, decimals) or ""
        return round_measure(key, self._empirical, self.scene.q.values, None, self.scene.unit.base, decimals)

    @cached_property
    def _empirical(self) -> Values:
        """p̂ = n/m, exactly."""
        m = self.samples.m
        return Distribution.exact(Values.of([lines.share(count, m) for count in self.scene.counts])).values

    def _step(self, at: int) -> DerivationStep:
        scene, key = self.scene, KEYS[at]
        value, latex = self._shown(at)
        formula = _marked(
            lines.formula(key, scene.unit), lines.formula(KEYS[at - 1], scene.unit) if at else ()
        )
        if key == "equal":
            numbers = self._both()
        else:
            numbers = _NUMBERS[key](scene, self.samples, self.impossible)
        return DerivationStep(
            key,
            translate("core", TITLES[key]),
            translate("core", WHYS[key]),
            formula,
            numbers,
            value,
            "" if key == "likelihood" else scene.unit.name,
            latex,
            self._notes(key),
        )

    def _shown(self, at: int) -> tuple[str, str]:
        text = self.evaluated(at, self.scene.decimals)
        if at == 0:
            mantissa, _, exponent = text.partition("e")
            power = int(exponent)
            latex = number_latex(with_mark(mantissa)) + (rf" \times 10^{{{power}}}" if power else "")
            return scientific(mantissa, power), latex
        return typographic(text), number_latex(typographic(text))

    def _both(self) -> tuple[Piece, ...]:
        """Both numbers, each computed its own way."""
        unit = self.scene.unit
        pieces = []
        for at, sign in ((3, ""), (5, "=")):
            value, latex = self._shown(at)
            lead = [Piece("=", "=")] if sign else []
            pieces += [
                *lead,
                Piece(rf"{latex}\ \text{{{unit.name}}}", f"{value} {unit.name}", new=bool(sign)),
            ]
        return tuple(pieces)

    def _notes(self, key: str) -> tuple[str, ...]:
        notes = [self.readout.cause("likelihood")] if self.impossible else []
        if key in ("regroup", "shares") and (unseen := sum(not count for count in self.scene.counts)):
            one = translate("core", "{count} outcome was never observed: the term is 0")
            many = translate("core", "{count} outcomes were never observed: the term is 0")
            notes.append(plural(unseen, one, many))
        return tuple(notes)


def _marked(formula: tuple[Piece, ...], before: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces of a formula, those that the step before did not have marked as new."""
    if not before:
        return formula
    known = {piece.latex for piece in before}
    return tuple(replace(piece, new=piece.latex not in known) for piece in formula)


_NUMBERS: dict[str, Callable[[Scene, Samples, tuple[int, ...]], tuple[Piece, ...]]] = {
    "likelihood": lambda scene, found, _: lines.product(scene, found),
    "log": lambda scene, found, _: lines.log_sum(scene, found, "log"),
    "minus": lambda scene, found, _: lines.log_sum(scene, found, "minus"),
    "mean": lambda scene, found, _: lines.log_sum(scene, found, "mean"),
    "regroup": lambda scene, found, named: lines.outcome_sum(scene, found.m, named, shares=False),
    "shares": lambda scene, found, named: lines.outcome_sum(scene, found.m, named, shares=True),
}
