"""A slip's working beside the right one, term by term, with the difference marked."""

from __future__ import annotations

import math
from dataclasses import dataclass

from xent_gui.core.document.units import Unit
from xent_gui.core.explain.calculation import Calculation, Term
from xent_gui.core.language import translate, with_mark

MAX_ROWS = 12


@dataclass(frozen=True, slots=True)
class Pair:
    """One row: what was done, what is right, whether they differ, and the outcome it is about."""

    row: int | None
    done: str
    right: str
    differs: bool


def side_by_side(done: Calculation, right: Calculation, unit: Unit, decimals: int) -> list[Pair]:
    """The two workings, a row a term, and the totals last; long ones only where they differ.

    Terms are matched by outcome: a term left out stands beside nothing, one counted twice beside one.
    """
    pairs: list[Pair] = []
    rows = sorted({term.row for term in (*done.terms, *right.terms)})
    for row in rows:
        ours = [term for term in done.terms if term.row == row]
        theirs = [term for term in right.terms if term.row == row]
        pairs.append(_pair(row, ours, theirs, done, right, unit, decimals))
    if len(pairs) > MAX_ROWS:
        pairs = [pair for pair in pairs if pair.differs][:MAX_ROWS]
    note = f" ({done.note})" if done.note else ""
    total = Pair(
        None, f"= {_number(done.total(), decimals)}{note}", f"= {_number(right.total(), decimals)}", True
    )
    return [*pairs, total]


def _pair(
    row: int,
    ours: list[Term],
    theirs: list[Term],
    done: Calculation,
    right: Calculation,
    unit: Unit,
    decimals: int,
) -> Pair:
    texts = [
        "  ".join(_term(term, calculation, unit, decimals) for term in terms) or "–"
        for terms, calculation in ((ours, done), (theirs, right))
    ]
    return Pair(row, texts[0], texts[1], texts[0] != texts[1])


def _term(term: Term, calculation: Calculation, unit: Unit, decimals: int) -> str:
    base = term.base or calculation.base
    log = {math.e: "ln", 2.0: "log₂", 10.0: "lg"}.get(float(base), unit.log)
    factor = f"{log}({term.argument.text})" if term.logged else term.argument.text
    weight = "" if term.weight.text == "1" and term.logged else f"{term.weight.text}·"
    sign = "−" if (term.logged and term.sign > 0) or (not term.logged and term.sign < 0) else ""
    return f"{sign}{weight}{factor} = {_number(term.value(calculation.base), decimals)}"


def _number(value: float, decimals: int) -> str:
    if math.isnan(value):
        return translate("core", "undefined")
    if math.isinf(value):
        return "−∞" if value < 0 else "∞"
    text = f"{value:.{decimals}f}"
    return with_mark(text.replace("-", "−") if float(text) else text.lstrip("-"))
