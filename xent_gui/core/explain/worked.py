"""Worked by hand: a measure as definition → numbers put in → terms → result, as data.

Views typeset it, `formats` writes it as LaTeX, Markdown and text; nothing here draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.readout import MEASURES, Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import NATS, Unit
from xent_gui.core.document.wording import listed
from xent_gui.core.explain.calculation import bracketed
from xent_gui.core.explain.pieces import Piece, Step, log_latex, log_text, number_latex
from xent_gui.core.explain.sums import (
    AsAsked,
    Part,
    definition,
    part_of,
    part_weight,
    part_weights,
    round_of,
    shown,
    term_text,
    term_texts,
)
from xent_gui.core.language import translate
from xent_gui.core.maths.rounding import NothingToMeasure
from xent_gui.core.maths.vector import Values

MAX_TERMS = 12
_SHOWN_FIRST = 6
_MOST_ADDED = 64
"""Up to here all terms are looked at, written or not."""
WORKED = tuple(key for key in MEASURES if key != "likelihood")
Groups = Sequence[tuple[int, list[int]]]


@dataclass(frozen=True, slots=True)
class Options:
    """How a calculation is written: equal terms collected; change of base shown."""

    grouped: bool = False
    change_of_base: bool = False


@dataclass(frozen=True, slots=True)
class Worked:
    """A calculation, line by line."""

    measure: str
    symbol: str
    steps: tuple[Step, ...]
    result: str
    unit: str

    def step(self, key: str) -> Step:
        """The line of that key."""
        return next(step for step in self.steps if step.key == key)

    @property
    def spoken(self) -> str:
        """The whole calculation in words."""
        name = MEASURES[self.measure].name
        lines = [step.spoken + "".join(f" ({note})" for note in step.notes) for step in self.steps]
        return f"{name}. " + ". ".join(lines) + "."


def worked(
    scene: Scene, measure: str, options: Options = Options(), readout: Readout | None = None
) -> Worked:
    """Work a measure of a scene by hand; numbers that its `readout` has computed are not computed again.

    Raises
    ------
    NothingToMeasure
        Where there are no outcomes, or no counts for a likelihood.
    """
    numbers = readout if readout is not None and readout.scene is scene else Readout(scene)
    text = shown(round_of(numbers, measure, scene.unit))
    unit = "" if measure == "perplexity" else scene.unit.name
    symbol = MEASURES[measure].symbol
    steps = [definition(measure, scene)]
    if measure == "jensen_shannon_divergence":
        steps += _jensen_shannon(scene, options)
    elif measure == "perplexity":
        steps += [*_sum_steps(numbers, "cross_entropy", options), _raised(numbers)]
    else:
        steps += _sum_steps(numbers, measure, options)
    if options.change_of_base and scene.unit != NATS and unit:
        steps.append(_converted(numbers, measure))
    steps.append(_result(text, unit))
    return Worked(measure, symbol, tuple(steps), text, unit)


def _sum_steps(numbers: Readout, measure: str, options: Options) -> list[Step]:
    scene, part = numbers.scene, part_of(numbers, measure)
    groups = _groups(part, options.grouped)
    rows = _rows_shown(groups)
    wrapped = measure == "nll_mean"
    m = numbers.sum_counts if wrapped else 0  # of 100,000 counts a sum is a third of a frame
    prefix, suffix = (rf"\tfrac{{1}}{{{m}}}\big(", f"1/{m}·("), (r"\big)", ")")
    inserted = _inserted(scene.unit, part, groups, rows)
    terms, notes = _terms(numbers, measure, part, groups, rows)
    if wrapped:
        inserted = (Piece(*prefix), *inserted, Piece(*suffix))
        terms = (Piece(*prefix), *terms, Piece(*suffix))
    equals = Piece("=", "=")
    zero_notes = _zero_notes(numbers, measure, part)
    steps = [
        Step("inserted", (equals, *inserted), zero_notes),
        Step("terms", (equals, *terms), notes),
    ]
    if wrapped:
        total = shown(round_of(numbers, "nll_total", scene.unit))
        steps.append(Step("sum", (equals, Piece(number_latex(total) + f" / {m}", f"{total} / {m}"))))
    return steps


def _groups(part: Part, grouped: bool) -> Groups:
    """Rows to write, each with the rows it stands for."""
    if not grouped:
        return AsAsked(len(part.weights), lambda row: (row, [row]))
    found: dict[tuple[object, ...], list[int]] = {}
    for row, weight in enumerate(part.weights):
        found.setdefault((weight, part.arguments[row]), []).append(row)
    return [(rows[0], rows) for rows in found.values()]


def _rows_shown(groups: Groups) -> list[int | None]:
    """Indices of the groups that are written; None where some are left out."""
    if len(groups) <= MAX_TERMS:
        return list(range(len(groups)))
    return [*range(_SHOWN_FIRST), None, len(groups) - 1]


def _gap(groups: Groups) -> Piece:
    count = len(groups) - _SHOWN_FIRST - 1
    more = translate("core", "{count} more").format(count=count)
    said = translate("core", "and {count} more terms").format(count=count)
    return Piece(rf"+ \cdots \text{{({more})}} \cdots", f"+ … ({more}) …", spoken=said)


def _inserted(unit: Unit, part: Part, groups: Groups, rows: list[int | None]) -> tuple[Piece, ...]:
    pieces = []
    for at, index in enumerate(rows):
        if index is None:
            pieces.append(_gap(groups))
            continue
        row, members = groups[index]
        sign = part.leading if at == 0 else ("− " if part.leading else "+ ")
        times = f"{len(members)}" if len(members) > 1 else ""
        pieces.append(_term_piece(unit, part, row, sign, times))
    return tuple(pieces)


def _term_piece(unit: Unit, part: Part, row: int, sign: str, times: str) -> Piece:
    weight, argument = part.weights[row], part.arguments[row]
    zero = part_weight(part, row) == 0
    if len(argument) == 2:
        above, below = argument
        log = log_latex(unit, rf"\frac{{{_inline(above)}}}{{{_inline(below)}}}")
        log_plain = log_text(unit, f"{bracketed(above)}/{bracketed(below)}", bracket=True)
    else:
        bracket = "/" in argument[0] or "%" in argument[0]
        log = log_latex(unit, number_latex(argument[0]))
        log_plain = log_text(unit, argument[0], bracket)
    factor = rf"{times} \cdot " if times else ""
    latex = rf"{_sign_latex(sign)} {factor}{number_latex(weight)} \cdot {log}".strip()
    text = f"{sign}{times + '·' if times else ''}{weight}·{log_plain}"
    return Piece(latex, text, row, zero)


def _inline(text: str) -> str:
    return number_latex(text).replace(r"\tfrac", r"\frac")


def _sign_latex(sign: str) -> str:
    """A sign before a term: with the room of an operator after it where it joins two terms."""
    return sign.strip().replace("−", "-") + (r"\;" if sign.endswith(" ") else "")


def _terms(
    numbers: Readout, measure: str, part: Part, groups: Groups, rows: list[int | None]
) -> tuple[tuple[Piece, ...], tuple[str, ...]]:
    pieces: list[Piece] = []
    for at, index in enumerate(rows):
        if index is None:
            pieces.append(_gap(groups))
            continue
        row, members = groups[index]
        text = term_text(numbers, measure, part, row)
        negative = text.startswith("-")
        sign = ("−" if negative else "") if at == 0 else ("− " if negative else "+ ")
        times = f"{len(members)}·" if len(members) > 1 else ""
        body = shown(text.lstrip("-"))
        factor = rf"{len(members)} \cdot " if times else ""
        latex = f"{_sign_latex(sign)} {factor}{number_latex(body)}".strip()
        pieces.append(Piece(latex, f"{sign}{times}{body}", row, part_weight(part, row) == 0))
    return tuple(pieces), _rounding_note(numbers, measure, part)


def _rounding_note(numbers: Readout, measure: str, part: Part) -> tuple[str, ...]:
    """Says so where the rounded terms do not add to the rounded result, and there are few enough to add."""
    scene = numbers.scene
    if len(scene) > _MOST_ADDED:
        return ()
    texts = [term_text(numbers, measure, part, row) for row in range(len(scene))]
    if measure == "nll_mean":
        measure = "nll_total"
    result = round_of(numbers, measure, scene.unit)
    if "inf" in result or any("inf" in text for text in texts):
        return ()
    total = sum(map(Decimal, texts), Decimal(0))
    off = abs(total - Decimal(result))
    if not off:
        return ()
    note = translate("core", "the rounded terms add to {total}: {amount} is rounding")
    return (note.format(total=shown(f"{total:f}"), amount=shown(f"{off:f}")),)


def _zero_notes(numbers: Readout, measure: str, part: Part) -> tuple[str, ...]:
    scene, notes = numbers.scene, list[str]()
    if _any_zero(part_weights(part)):
        notes.append(f"0·{scene.unit.log} 0 = 0")
    infinite = [scene.labels[row] for row in numbers.infinite_rows(measure)]
    if infinite:
        names = ", ".join(infinite[:3])
        if len(infinite) > 3:
            names = listed(infinite[:3], len(infinite))
        note = translate("core", "the term of {outcome} is infinite: it happens, and is given probability 0")
        notes.append(note.format(outcome=names))
    return tuple(notes)


def _any_zero(values: Values) -> bool:
    """Whether a weight is exactly zero; among many, those that are zero as doubles are looked at."""
    if len(values) <= _MOST_ADDED:
        return any(value == 0 for value in values)
    import numpy as np

    return any(values[int(row)] == 0 for row in np.flatnonzero(values.floats == 0))


def _jensen_shannon(scene: Scene, options: Options) -> list[Step]:
    r = Distribution.exact(Values.middle(scene.p.values, scene.q.values))
    steps: list[Step] = []
    halves = []
    for letter, side in (("p", scene.p), ("q", scene.q)):
        half = Readout(scene.with_(p=side, q=r))
        inner = _sum_steps(half, "kl_divergence", options)
        value = shown(round_of(half, "kl_divergence", scene.unit))
        halves.append(value)
        name = Piece(rf"D({letter} \| r)", f"D({letter}‖r)")
        steps += [Step(step.key, (name, *step.pieces), step.notes) for step in inner]
        steps.append(Step("half", (name, Piece(f"= {number_latex(value)}", f"= {value}"))))
    latex = "= " + " + ".join(rf"\tfrac{{1}}{{2}} \cdot {number_latex(half)}" for half in halves)
    steps.append(Step("sum", (Piece(latex, f"= ½·{halves[0]} + ½·{halves[1]}"),)))
    return steps


def _raised(numbers: Readout) -> Step:
    unit = numbers.scene.unit
    value, base = shown(round_of(numbers, "cross_entropy", unit)), unit.base_name
    return Step("raised", (Piece(rf"PP = {base}^{{{number_latex(value)}}}", f"PP = {base}^{value}"),))


def _converted(numbers: Readout, measure: str) -> Step:
    nats, base = shown(round_of(numbers, measure, NATS)), numbers.scene.unit.base_name
    latex = rf"= \frac{{{number_latex(nats)}\ \text{{{NATS.name}}}}}{{\ln {base}}}"
    return Step("converted", (Piece(latex, f"= {nats} {NATS.name} / ln {base}"),))


def _result(text: str, unit: str) -> Step:
    latex = rf"\mathbf{{{number_latex(text)}}}" + (rf"\ \text{{{unit}}}" if unit else "")
    return Step("result", (Piece("=", "="), Piece(latex, f"{text} {unit}".rstrip())))


__all__ = [
    "WORKED",
    "NothingToMeasure",
    "Options",
    "Part",
    "Worked",
    "definition",
    "part_of",
    "term_texts",
    "worked",
]
