"""Check my answer: is it right, to how many digits, and if not, which slip gives it?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal

from xent_gui.core.document.readout import MEASURES
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import UNITS, Unit
from xent_gui.core.explain.candidates import Candidate, Precision, explanations
from xent_gui.core.explain.case import case_of
from xent_gui.core.explain.expression import Answer, ExpressionError, parse_answer
from xent_gui.core.explain.slips import SLIPS, TRANSPOSED
from xent_gui.core.explain.slips_local import instead
from xent_gui.core.language import in_row, plural, translate, with_mark
from xent_gui.core.maths.rounding import NothingToMeasure, round_measure, round_terms

CHECKED = tuple(key for key in MEASURES if key != "likelihood")
UNITLESS = ("perplexity",)
WIDE = Context(prec=400)
"""Holds every number that an answer may be, with all its decimals."""
_DIGITS = 40


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said about an answer.

    `kind` is exact, truncated, rounded (sum of rounded terms), last_digit, unit, measure, slip,
    unexplained, unreadable or nothing; `right` counts as a right answer; `symbol` goes with it, so
    that it never rests on colour. `detail` gives the value in all units and how far off the answer is.
    """

    kind: str
    right: bool
    symbol: str
    sentence: str
    detail: str = ""
    explanations: tuple[Candidate, ...] = ()
    tried: int = 0

    @property
    def slip(self) -> str:
        """The likeliest slip by name, "" without one."""
        return self.explanations[0].name if self.explanations else ""


def check_answer(scene: Scene, measure: str, text: str) -> Verdict:
    """Judge an answer to one measure of a scene.

    Parameters
    ----------
    scene : the numbers as typed, with unit and decimals
    measure : a key of `CHECKED`
    text : the answer as written; its digits set the tolerance

    Returns
    -------
    Verdict
    """
    try:
        answer = parse_answer(text, scene.unit)
    except ExpressionError as error:
        return Verdict("unreadable", False, "?", str(error))
    unit = answer.unit or scene.unit
    try:
        truth = true_value(scene, measure, unit)
    except NothingToMeasure as error:
        return Verdict("nothing", False, "–", str(error))
    answer = _with_digits(answer, scene.decimals)
    verdict = _right(scene, measure, answer, truth, unit)
    if not verdict:
        verdict = _slipped(scene.with_(unit=unit), measure, answer, truth)
        elsewhere = _elsewhere(scene, measure, answer, unit)
        if elsewhere:
            verdict = replace(elsewhere, explanations=verdict.explanations, tried=verdict.tried)
    return replace(verdict, detail=_detail(scene, measure, answer, truth, verdict))


def true_value(scene: Scene, measure: str, unit: Unit) -> Decimal:
    """A measure to 40 decimals; Infinity where it is infinite. Raises `NothingToMeasure`."""
    return Decimal(round_measure(measure, scene.p.values, scene.q.values, scene.counts, unit.base, _DIGITS))


def rounded(value: Decimal, decimals: int) -> Decimal:
    """Rounded as by hand, ties away from zero; negative decimals round to tens, hundreds …"""
    return value.quantize(Decimal((0, (1,), -decimals)), ROUND_HALF_UP, WIDE) if value.is_finite() else value


def truncated(value: Decimal, decimals: int) -> Decimal:
    """Cut off instead of rounded."""
    return value.quantize(Decimal((0, (1,), -decimals)), ROUND_DOWN, WIDE) if value.is_finite() else value


def _with_digits(answer: Answer, decimals: int) -> Answer:
    """A calculation that is not exactly right is judged like its value at the decimals shown."""
    if answer.decimals is not None or not answer.value.is_finite():
        return answer
    value = rounded(answer.value, 15)
    return replace(
        answer, value=answer.value, decimals=None, significant=max(len(value.as_tuple().digits), decimals)
    )


def _right(scene: Scene, measure: str, answer: Answer, truth: Decimal, unit: Unit) -> Verdict | None:
    kind = _agreement(answer, truth, scene.decimals)
    name = MEASURES[measure].symbol
    if kind == "exact":
        return Verdict("exact", True, "✓", _exactly_right(scene, measure, answer, unit))
    if kind == "truncated":
        shown = show(rounded(truth, answer.decimals or 0))
        told = translate("core", "Right, but cut off instead of rounded: {measure} rounds to {number}.")
        return Verdict("truncated", True, "≈", told.format(measure=name, number=shown))
    if answer.decimals is None or not truth.is_finite():
        return None
    if measure not in UNITLESS and _rounded_terms_sum(scene, measure, answer.decimals, unit) == answer.value:
        shown = show(rounded(truth, answer.decimals))
        told = translate(
            "core",
            "Right within the last digit: the rounded terms add to {total}, {measure} is {number}.",
        )
        sentence = told.format(total=show(answer.value), measure=name, number=shown)
        return Verdict("rounded", True, "≈", sentence)
    step = Decimal((0, (1,), -answer.decimals))
    if (answer.significant or 0) >= 3 and abs(answer.value - rounded(truth, answer.decimals)) == step:
        shown = show(rounded(truth, answer.decimals))
        told = translate("core", "Right but for one in the last digit: {measure} rounds to {number}.")
        return Verdict("last_digit", True, "≈", told.format(measure=name, number=shown))
    return None


def _exactly_right(scene: Scene, measure: str, answer: Answer, unit: Unit) -> str:
    written = _as_written(answer) if measure in UNITLESS else f"{_as_written(answer)} {unit.name}"
    if answer.unit and answer.unit != scene.unit and measure not in UNITLESS:
        shown = show(rounded(true_value(scene, measure, scene.unit), scene.decimals))
        told = translate("core", "Right: {answer} is {number}.")
        return told.format(answer=written, number=f"{shown} {scene.unit.name}")
    told, decimals = translate("core", "Right: {measure} is {answer}."), answer.decimals or 0
    if decimals > 0 and answer.value.is_finite():
        one = translate("core", "Right: {measure} is {answer}, to {count} decimal.")
        many = translate("core", "Right: {measure} is {answer}, to {count} decimals.")
        told = one if decimals == 1 else many
    return told.format(measure=MEASURES[measure].symbol, answer=written, count=decimals)


def _agreement(answer: Answer, truth: Decimal, decimals: int) -> str | None:
    if not (answer.value.is_finite() and truth.is_finite()):
        return "exact" if answer.value == truth else None
    if answer.decimals is None:
        close = abs(answer.value - truth) <= Decimal("1e-12") * max(Decimal(1), abs(truth))
        alike = rounded(answer.value, max(decimals, 3)) == rounded(truth, max(decimals, 3))
        return "exact" if close or alike else None
    if answer.value == rounded(truth, answer.decimals):
        return "exact"
    return "truncated" if answer.value == truncated(truth, answer.decimals) != 0 else None


def _rounded_terms_sum(scene: Scene, measure: str, decimals: int, unit: Unit) -> Decimal | None:
    """What the terms add to when each is rounded first, for the measures that are plain sums."""
    if measure not in TERM_SUMS or not 0 <= decimals <= 15:
        return None
    p, q = scene.p.values, scene.q.values
    terms = round_terms(measure, p, q, unit.base, decimals, 0, len(scene))
    total = sum(map(Decimal, terms), Decimal(0))
    return total if total.is_finite() else None


TERM_SUMS = (
    "entropy_p", "entropy_q", "cross_entropy", "reverse_cross_entropy",
    "kl_divergence", "reverse_kl_divergence",
)  # fmt: skip


def _elsewhere(scene: Scene, measure: str, answer: Answer, unit: Unit) -> Verdict | None:
    """Right in another unit, or right for another measure."""
    if (answer.significant or 0) < 3 and answer.decimals is not None:
        return None
    name = MEASURES[measure].symbol
    for other in UNITS.values():
        if other != unit and measure not in UNITLESS:
            value = true_value(scene, measure, other)
            if value.is_finite() and value and _agreement(answer, value, scene.decimals):
                shown = _shown(scene, measure, answer, unit)
                told = translate(
                    "core", "Right in {other}, but {unit} are asked: in {unit}, {measure} is {number}."
                ).format(other=other.name, unit=unit.name, measure=name, number=shown)
                return Verdict("unit", False, "≠", told)
    for key, value in _other_measures(scene, measure, unit):
        if value.is_finite() and value and _agreement(answer, value, scene.decimals):
            told = translate("core", "That is {symbol}, {noun}, not {measure}.")
            found = MEASURES[key]
            sentence = told.format(symbol=found.symbol, noun=found.noun, measure=name)
            return Verdict("measure", False, "≠", sentence)
    return None


def _other_measures(scene: Scene, measure: str, unit: Unit) -> Iterator[tuple[str, Decimal]]:
    truth = true_value(scene, measure, unit)
    for key in CHECKED:
        try:
            value = true_value(scene, key, unit)
        except NothingToMeasure:
            continue
        if key != measure and value != truth:
            yield key, value


def _slipped(scene: Scene, measure: str, answer: Answer, truth: Decimal) -> Verdict:
    precision = precision_of(answer)
    found, tried = explanations(case_of(scene, measure), precision, float(truth))
    found = (*_transposed(scene, measure, answer, truth), *found)
    name = MEASURES[measure].symbol
    if found:
        told = [translate("core", "Not {measure}.").format(measure=name), found[0].sentence]
        if found[1:]:
            one = translate("core", "{count} other slip would give it too.")
            told.append(
                plural(len(found) - 1, one, translate("core", "{count} other slips would give it too."))
            )
        return Verdict("slip", False, "✗", " ".join(told), explanations=found, tried=tried)
    sentence = translate(
        "core",
        "Not {measure} in any base, and no common slip gives it: {count} kinds of slip were tried.",
    ).format(measure=name, count=len(SLIPS))
    return Verdict("unexplained", False, "✗", sentence, tried=tried)


def precision_of(answer: Answer) -> Precision:
    """The tolerance of an answer, in doubles."""
    return Precision(float(answer.value), float(answer.half_step), answer.significant or 12)


def _transposed(scene: Scene, measure: str, answer: Answer, truth: Decimal) -> Iterator[Candidate]:
    """Two neighbouring digits exchanged in an otherwise right answer."""
    if answer.decimals is None or (answer.significant or 0) < 3 or not truth.is_finite():
        return
    right = rounded(truth, answer.decimals)
    written, sign = [*map(str, abs(answer.value).as_tuple().digits)], (answer.value < 0)
    for at in range(len(written) - 1):
        digits = [*written[:at], written[at + 1], written[at], *written[at + 2 :]]
        value = Decimal((int(sign), tuple(map(int, digits)), -answer.decimals))
        if digits != written and value == right:
            calculation = case_of(scene, measure).right
            where = instead(show(answer.value), show(right))
            yield Candidate(((TRANSPOSED, where),), calculation, float(answer.value))


def _detail(scene: Scene, measure: str, answer: Answer, truth: Decimal, verdict: Verdict) -> str:
    if verdict.kind == "exact":
        return ""
    name, decimals = MEASURES[measure].symbol, max(scene.decimals, 4)
    if measure in UNITLESS:
        value = translate("core", "{measure} is {number}.").format(
            measure=name, number=show(rounded(truth, decimals))
        )
    else:
        first, *rest = sorted(UNITS.values(), key=lambda unit: unit != scene.unit)
        texts = [
            f"{show(rounded(true_value(scene, measure, unit), decimals))} {unit.name}"
            for unit in (first, *rest)
        ]
        value = translate("core", "{measure} is {number} ({others}).").format(
            measure=name, number=texts[0], others=in_row(texts[1:])
        )
    if verdict.right or not (truth.is_finite() and answer.value.is_finite()):
        return value
    off = WIDE.subtract(answer.value, truth)
    large = translate("core", "Your answer is {amount} too large.")
    told = large if off > 0 else translate("core", "Your answer is {amount} too small.")
    amount = show(rounded(abs(off), max(decimals, answer.decimals or 0)))
    return f"{value} {told.format(amount=amount)}"


def _shown(scene: Scene, measure: str, answer: Answer, unit: Unit) -> str:
    decimals = scene.decimals if answer.decimals is None else answer.decimals
    return show(rounded(true_value(scene, measure, unit), decimals))


def _as_written(answer: Answer) -> str:
    text = answer.text.strip().replace("-", "−")
    return text.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ") if answer.unit else text


def show(value: Decimal) -> str:
    """A decimal for reading: U+2212 for minus, ∞ for infinity, the decimal mark in use."""
    if value.is_infinite():
        return "−∞" if value < 0 else "∞"
    return with_mark(f"{value:f}".replace("-", "−"))
