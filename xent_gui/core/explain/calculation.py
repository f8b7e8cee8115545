"""A measure as one calculates it by hand: a sum of terms −weight·log argument.

All additive measures have this shape: H(p) with weights p and arguments p, H(p, q) with p and q,
D(p‖q) with p and q/p (since p·log(p/q) = −p·log(q/p)), NLL with n and q. A slip is the same
calculation with something changed, so right and wrong are worked, shown and compared alike.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from xent_gui.core.document.state import Scene


@dataclass(frozen=True, slots=True)
class Factor:
    """A number of a calculation: as written, and its value."""

    text: str
    value: float


@dataclass(frozen=True, slots=True)
class Term:
    """−weight·log argument, of the outcome `row`; `base` where it differs from the calculation's.

    `sign` −1 is a term subtracted by mistake; `logged` False is a term whose log was forgotten.
    """

    row: int
    weight: Factor
    argument: Factor
    base: float | None = None
    sign: int = 1
    logged: bool = True

    def value(self, base: float) -> float:
        """The term's value; 0·log 0 = 0, and weight > 0 with argument 0 gives inf."""
        weight, argument = self.weight.value, self.argument.value
        if weight == 0:
            return 0.0
        if not self.logged:
            return self.sign * weight * argument
        if argument == 0:
            return math.inf * self.sign * math.copysign(1, weight)
        return -self.sign * weight * math.log(argument) / math.log(self.base or base)


@dataclass(frozen=True, slots=True)
class Calculation:
    """scale·(offset + Σ terms), raised to a power of the base for perplexity.

    `note` says in symbols what follows the sum ("÷ ln 2", say) where a slip adds such a step.
    """

    terms: tuple[Term, ...]
    base: float
    scale: float = 1.0
    offset: float = 0.0
    raised: float = 0.0
    note: str = ""

    def total(self) -> float:
        """The result; nan where infinities of both signs meet."""
        values = [term.value(self.base) for term in self.terms]
        if any(math.isinf(value) for value in values):
            total = sum(values)  # fsum refuses inf − inf
        else:
            total = math.fsum(values)
        total = self.scale * (self.offset + total)
        if not self.raised:
            return total
        try:
            return math.pow(self.raised, total)
        except OverflowError:
            return math.inf

    def each(self, change: Callable[[Term], Term]) -> Calculation:
        """The same with every term changed."""
        return replace(self, terms=tuple(map(change, self.terms)))

    def at(self, index: int, *terms: Term) -> Calculation:
        """The same with one term replaced: by another, by several, by none."""
        return replace(self, terms=(*self.terms[:index], *terms, *self.terms[index + 1 :]))


@dataclass(frozen=True, slots=True)
class Columns:
    """The numbers of a scene, as factors."""

    p: tuple[Factor, ...]
    q: tuple[Factor, ...]
    n: tuple[Factor, ...]
    m: int


def columns_of(scene: Scene) -> Columns:
    """p, q and n of a scene as typed; n is empty without counts."""
    p, q = (
        tuple(Factor(side.shown(row), float(side[row])) for row in range(len(side)))
        for side in (scene.p, scene.q)
    )
    m = sum(count or 0 for count in scene.counts)
    n = tuple(Factor(str(count or 0), float(count or 0)) for count in scene.counts) if m else ()
    return Columns(p, q, n, m)


def calculation(measure: str, columns: Columns, base: float) -> Calculation:
    """The right calculation of a measure, by its key in `MEASURES`.

    Raises
    ------
    KeyError
        For a measure that is no sum (the likelihood itself).
    """
    return _SHAPES[measure](columns, base)


def _sum(weights: Sequence[Factor], arguments: Sequence[Factor], base: float) -> Calculation:
    pairs = enumerate(zip(weights, arguments, strict=True))
    return Calculation(tuple(Term(row, weight, argument) for row, (weight, argument) in pairs), base)


def _ratios(above: Sequence[Factor], below: Sequence[Factor]) -> list[Factor]:
    return [ratio(a, b) for a, b in zip(above, below, strict=True)]


def ratio(above: Factor, below: Factor) -> Factor:
    """above/below as one factor; 0/0 counts as 1, a/0 as ∞ (its weight is 0 where it matters)."""
    text = f"({bracketed(above.text)}/{bracketed(below.text)})"
    if below.value == 0:
        return Factor(text, 1.0 if above.value == 0 else math.inf)
    return Factor(text, above.value / below.value)


def bracketed(text: str) -> str:
    """A number as typed, in brackets where it is a fraction or a percentage."""
    return f"({text})" if "/" in text or "%" in text else text


def _jensen_shannon(p: Sequence[Factor], q: Sequence[Factor], base: float) -> Calculation:
    terms: list[Term] = []
    for side in (p, q):
        for row, factor in enumerate(side):
            middle = (p[row].value + q[row].value) / 2
            text = f"(({bracketed(p[row].text)} + {bracketed(q[row].text)})/2)"
            weight = Factor(f"½·{bracketed(factor.text)}", factor.value / 2)
            terms.append(Term(row, weight, ratio(Factor(text, middle), factor)))
    return Calculation(tuple(terms), base)


_SHAPES: dict[str, Callable[[Columns, float], Calculation]] = {
    "entropy_p": lambda c, base: _sum(c.p, c.p, base),
    "entropy_q": lambda c, base: _sum(c.q, c.q, base),
    "cross_entropy": lambda c, base: _sum(c.p, c.q, base),
    "reverse_cross_entropy": lambda c, base: _sum(c.q, c.p, base),
    "kl_divergence": lambda c, base: _sum(c.p, _ratios(c.q, c.p), base),
    "reverse_kl_divergence": lambda c, base: _sum(c.q, _ratios(c.p, c.q), base),
    "jensen_shannon_divergence": lambda c, base: _jensen_shannon(c.p, c.q, base),
    "perplexity": lambda c, base: replace(_sum(c.p, c.q, base), raised=base),
    "nll_total": lambda c, base: _sum(c.n, c.q, base),
    "nll_mean": lambda c, base: replace(_sum(c.n, c.q, base), scale=1 / c.m),
    "log_likelihood": lambda c, base: replace(_sum(c.n, c.q, base), scale=-1.0),
}
