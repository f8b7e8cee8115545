"""Slips that change a calculation as a whole. Each function yields the calculation with the slip in it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from xent_gui.core.document.readout import MEASURES
from xent_gui.core.explain.calculation import Calculation, Factor, Term, ratio
from xent_gui.core.explain.case import Case, Slipped
from xent_gui.core.language import plural, translate, with_mark

CLIPS = (1e-15, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6)
_SWAPPED = {
    "cross_entropy": "reverse_cross_entropy",
    "reverse_cross_entropy": "cross_entropy",
    "kl_divergence": "reverse_kl_divergence",
    "reverse_kl_divergence": "kl_divergence",
}


def whole(change: Callable[[Calculation], Calculation]) -> Callable[[Case], Iterator[Slipped]]:
    """A slip that changes the calculation as a whole, in one way."""

    def work(case: Case) -> Iterator[Slipped]:
        yield Slipped(change(case.right))

    return work


def swapped(case: Case) -> Iterator[Slipped]:
    """p and q exchanged."""
    if case.measure in _SWAPPED:
        yield Slipped(case.of(_SWAPPED[case.measure]))
    elif case.measure == "perplexity":
        yield Slipped(replace(case.of("reverse_cross_entropy"), raised=case.base))


def measure_for(*keys: str) -> Callable[[Case], Iterator[Slipped]]:
    """Another measure of the same columns."""

    def work(case: Case) -> Iterator[Slipped]:
        for key in keys:
            if key != case.measure and (case.columns.m or not key.startswith(("nll", "log"))):
                measure = MEASURES[key]
                where = translate("core", "{symbol}, {noun}").format(symbol=measure.symbol, noun=measure.noun)
                yield Slipped(case.of(key), where)

    return work


def weightless(case: Case) -> Iterator[Slipped]:
    """Σ −log without the weights."""
    one = Factor("1", 1.0)
    yield Slipped(case.right.each(lambda term: replace(term, weight=one) if term.weight.value else term))


def mean_for_sum(case: Case) -> Iterator[Slipped]:
    """The same weight for every outcome, or the sum divided by K."""
    count = len(case.labels)
    if count > 1:
        share = Factor(f"1/{count}", 1 / count)
        yield Slipped(
            case.right.each(lambda term: replace(term, weight=share)), translate("core", "weighted")
        )
        yield Slipped(
            replace(case.right, scale=case.right.scale / count, note=f"÷ {count}"),
            translate("core", "divided"),
        )


def squared(case: Case) -> Iterator[Slipped]:
    """Products added up without a log."""
    yield Slipped(case.right.each(lambda term: replace(term, logged=False)))


def other_base(case: Case) -> Iterator[Slipped]:
    """The log to another base."""
    for base, word in ((math.e, "ln"), (2.0, "log₂"), (10.0, "lg")):
        if not math.isclose(base, case.base):
            yield Slipped(replace(case.right, base=base), word)


def multiplied_base(case: Case) -> Iterator[Slipped]:
    """Converted between units with the factor upside down, or twice."""
    for base, word in ((2.0, "ln 2"), (10.0, "ln 10")):
        factor, scale = math.log(base), case.right.scale
        where = translate("core", "multiplied by {factor}").format(factor=word)
        yield Slipped(replace(case.right, scale=scale * factor, note=f"× {word}"), where)
        where = translate("core", "divided by {factor}").format(factor=word)
        yield Slipped(replace(case.right, scale=scale / factor, note=f"÷ {word}"), where)


def wrong_power(case: Case) -> Iterator[Slipped]:
    """Perplexity with a base that is not the log’s."""
    if case.measure == "perplexity":
        for base, text in ((2.0, "2"), (math.e, "e"), (10.0, "10")):
            if not math.isclose(base, case.base):
                yield Slipped(replace(case.right, raised=base), text)


def raised(case: Case) -> Iterator[Slipped]:
    """Perplexity for entropy, or entropy for perplexity."""
    if case.right.raised:
        yield Slipped(replace(case.right, raised=0.0))
    elif case.measure not in ("nll_total", "log_likelihood"):
        yield Slipped(replace(case.right, raised=case.base))


def factor_m(case: Case) -> Iterator[Slipped]:
    """Sum for mean, or mean for sum."""
    m = case.columns.m
    if m > 1 and case.measure in ("nll_mean", "nll_total", "log_likelihood"):
        factor, note = (m, f"× {m}") if case.measure == "nll_mean" else (1 / m, f"÷ {m}")
        yield Slipped(replace(case.right, scale=case.right.scale * factor, note=note), note)


def percent(case: Case) -> Iterator[Slipped]:
    """Percentages put in as they are written."""

    def hundred(factor: Factor) -> Factor:
        return Factor(with_mark(f"{factor.value * 100:.6g}"), factor.value * 100)

    right = case.right
    yield Slipped(
        right.each(lambda t: replace(t, weight=hundred(t.weight))), translate("core", "the weights")
    )
    yield Slipped(
        right.each(lambda t: replace(t, argument=hundred(t.argument))), translate("core", "the logs")
    )
    both = right.each(lambda t: replace(t, weight=hundred(t.weight), argument=hundred(t.argument)))
    yield Slipped(both, translate("core", "both"))


def normalised(case: Case) -> Iterator[Slipped]:
    """p or q divided by its sum first."""

    def scaled(side: tuple[Factor, ...]) -> tuple[Factor, ...] | None:
        total = math.fsum(factor.value for factor in side)
        if not total or math.isclose(total, 1, rel_tol=1e-12):
            return None
        text = with_mark(f"{total:.6g}")
        return tuple(Factor(f"({factor.text}/{text})", factor.value / total) for factor in side)

    p, q = case.columns.p, case.columns.q
    new_p, new_q = scaled(p), scaled(q)
    if new_p:
        yield Slipped(case.with_columns(new_p, q), translate("core", "p was"))
    if new_q:
        yield Slipped(case.with_columns(p, new_q), translate("core", "q was"))
    if new_p and new_q:
        yield Slipped(case.with_columns(new_p, new_q), translate("core", "p and q were"))


def rounded_inputs(case: Case) -> Iterator[Slipped]:
    """Probabilities rounded before the calculation."""

    def cut(factor: Factor, digits: int) -> Factor:
        value = math.floor(factor.value * 10**digits + 0.5) / 10**digits
        return factor if value == factor.value else Factor(with_mark(f"{value:.{digits}f}"), value)

    for digits in (2, 3, 1):
        p, q = ([cut(f, digits) for f in side] for side in (case.columns.p, case.columns.q))
        if not any(f.value == 0 < g.value for f, g in zip(q, case.columns.q, strict=True)):
            one, many = translate("core", "{count} decimal"), translate("core", "{count} decimals")
            yield Slipped(case.with_columns(p, q), plural(digits, one, many))


def no_ratio(case: Case) -> Iterator[Slipped]:
    """p·q for p/q, or the other distribution’s weights."""
    if case.measure in ("kl_divergence", "reverse_kl_divergence"):
        p, q = case.columns.p, case.columns.q
        if case.measure.startswith("reverse"):
            p, q = q, p
        terms = tuple(
            Term(i, a, Factor(f"({a.text}·{b.text})", a.value * b.value)) for i, (a, b) in _pairs(p, q)
        )
        yield Slipped(Calculation(terms, case.base), translate("core", "multiplied"))
        other = Calculation(tuple(Term(i, b, ratio(b, a)) for i, (a, b) in _pairs(p, q)), case.base)
        yield Slipped(other, translate("core", "weights"))


def _pairs(p: tuple[Factor, ...], q: tuple[Factor, ...]) -> Iterable[tuple[int, tuple[Factor, Factor]]]:
    return enumerate(zip(p, q, strict=True))


def half(case: Case) -> Iterator[Slipped]:
    """JS without its halves, or with D(p‖q) and D(q‖p) in them."""
    if case.measure == "jensen_shannon_divergence":
        yield Slipped(replace(case.right, scale=2.0), translate("core", "without ½"))
        terms, half_way = case.right.terms, len(case.labels)
        where = translate("core", "only the half from {side}")
        yield Slipped(replace(case.right, terms=terms[:half_way]), where.format(side="p"))
        yield Slipped(replace(case.right, terms=terms[half_way:]), where.format(side="q"))
        both = (*case.of("kl_divergence").terms, *case.of("reverse_kl_divergence").terms)
        yield Slipped(
            replace(case.right, terms=both, scale=0.5), translate("core", "D(p‖q) and D(q‖p) averaged")
        )
        yield Slipped(replace(case.right, terms=both), translate("core", "D(p‖q) and D(q‖p) added"))


def complement(case: Case) -> Iterator[Slipped]:
    """1 − probability in the logs, in the weights, or added for every outcome."""

    def other(factor: Factor) -> Factor:
        return Factor(f"(1 − {factor.text})", 1 - factor.value)

    if any(term.argument.value > 1 or term.weight.value > 1 for term in case.right.terms):
        return
    yield Slipped(
        case.right.each(lambda t: replace(t, argument=other(t.argument))), translate("core", "in the logs")
    )
    yield Slipped(
        case.right.each(lambda t: replace(t, weight=other(t.weight))), translate("core", "in the weights")
    )
    both = [replace(t, weight=other(t.weight), argument=other(t.argument)) for t in case.right.terms]
    added = replace(case.right, terms=(*case.right.terms, *both))
    yield Slipped(added, translate("core", "added for every outcome"))


def zero_terms(case: Case) -> Iterator[Slipped]:
    """0·log 0 as ±1; an infinite term left out or clipped."""
    terms = case.right.terms
    infinite = [i for i, term in enumerate(terms) if math.isinf(term.value(case.base))]
    if infinite:
        kept = tuple(term for i, term in enumerate(terms) if i not in infinite)
        yield Slipped(replace(case.right, terms=kept), translate("core", "the infinite term was left out"))
        for clip in CLIPS:
            floor = Factor(with_mark(f"{clip:g}"), clip)
            lifted = tuple(term if term.argument.value else replace(term, argument=floor) for term in terms)
            where = translate("core", "the zero was taken as {number}").format(number=floor.text)
            yield Slipped(replace(case.right, terms=lifted), where)
    zeros = sum(1 for term in terms if term.weight.value == 0)
    if zeros:
        where = translate("core", "0·log 0 was taken as {number}")
        more = replace(case.right, offset=float(zeros), note=f"+ {zeros}·1")
        yield Slipped(more, where.format(number="1"))
        less = replace(case.right, offset=-float(zeros), note=f"− {zeros}·1")
        yield Slipped(less, where.format(number="−1"))


def shifted_point(case: Case) -> Iterator[Slipped]:
    """The decimal point of the result moved."""
    for factor, text in ((10.0, "× 10"), (0.1, "÷ 10"), (100.0, "× 100"), (0.01, "÷ 100")):
        yield Slipped(replace(case.right, scale=case.right.scale * factor, note=text), text)
