"""Slips in one term. Each function gives what stands in the term's place."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from xent_gui.core.explain.calculation import Factor, Term
from xent_gui.core.explain.case import Case, Slipped
from xent_gui.core.language import translate, with_mark


def each_term(
    change: Callable[[Case, Term], Iterable[tuple[Term, ...]]],
) -> Callable[[Case], Iterator[Slipped]]:
    """A slip in one term: `change` gives the terms that stand in its place."""

    def work(case: Case) -> Iterator[Slipped]:
        for index, term in enumerate(case.right.terms):
            for terms in change(case, term):
                yield Slipped(case.right.at(index, *terms), case.labels[term.row])

    return work


def left_out(_: Case, term: Term) -> Iterator[tuple[Term, ...]]:
    """The term is missing."""
    if term.weight.value:
        yield ()


def twice(_: Case, term: Term) -> Iterator[tuple[Term, ...]]:
    """The term is counted twice."""
    if term.weight.value:
        yield term, term


def subtracted(_: Case, term: Term) -> Iterator[tuple[Term, ...]]:
    """The term is subtracted."""
    yield (replace(term, sign=-1),)


def unweighted_term(_: Case, term: Term) -> Iterator[tuple[Term, ...]]:
    """The term lacks its weight."""
    yield (replace(term, weight=Factor("1", 1.0)),)


def unlogged_term(_: Case, term: Term) -> Iterator[tuple[Term, ...]]:
    """The term lacks its log."""
    yield (replace(term, logged=False),)


def term_in_other_base(case: Case, term: Term) -> Iterator[tuple[Term, ...]]:
    """The term’s log is to another base."""
    for base in (math.e, 2.0, 10.0):
        if not math.isclose(base, case.base):
            yield (replace(term, base=base),)


def log_of_the_other(case: Case, term: Term) -> Iterator[tuple[Term, ...]]:
    """The term’s log is of the other distribution’s value."""
    if case.measure not in ("kl_divergence", "reverse_kl_divergence", "jensen_shannon_divergence"):
        for side in (case.columns.p, case.columns.q):
            if side[term.row].value not in (term.argument.value, 0.0):
                yield (replace(term, argument=side[term.row]),)


def weight_of_the_other(case: Case, term: Term) -> Iterator[tuple[Term, ...]]:
    """The term’s weight is the other distribution’s."""
    if case.measure in ("cross_entropy", "reverse_cross_entropy", "perplexity", "kl_divergence"):
        for side in (case.columns.p, case.columns.q):
            if side[term.row].value != term.weight.value:
                yield (replace(term, weight=side[term.row]),)


def decimal_place(_: Case, term: Term) -> Iterator[tuple[Term, ...]]:
    """A factor of ten in the term’s weight or argument."""
    for factor in (0.1, 10.0):
        argument, weight = term.argument, term.weight
        if 0 < argument.value * factor <= 1:
            yield (
                replace(
                    term,
                    argument=Factor(with_mark(f"{argument.value * factor:.6g}"), argument.value * factor),
                ),
            )
        if 0 < weight.value * factor <= 1:
            yield (
                replace(
                    term, weight=Factor(with_mark(f"{weight.value * factor:.6g}"), weight.value * factor)
                ),
            )


def instead(wrong: str, right: str) -> str:
    """One thing written or read for another."""
    return translate("core", "{wrong} for {right}").format(wrong=wrong, right=right)


def misread(case: Case) -> Iterator[Slipped]:
    """One probability of the scene read for its neighbour above or below."""
    columns = case.columns
    for letter, side in (("p", columns.p), ("q", columns.q)):
        for row in range(len(side)):
            for other in (row - 1, row + 1):
                if 0 <= other < len(side) and side[other].value != side[row].value:
                    changed = (*side[:row], side[other], *side[row + 1 :])
                    work = (changed, columns.q) if letter == "p" else (columns.p, changed)
                    where = instead(f"{letter}({case.labels[row]})", f"{letter}({case.labels[other]})")
                    yield Slipped(case.with_columns(*work), where)
