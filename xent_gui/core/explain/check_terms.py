"""Term by term: each own term judged, and the row found at which the running sum goes wrong."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from xent_gui.core.document.state import Scene
from xent_gui.core.explain import slips_local as local
from xent_gui.core.explain.calculation import Factor, Term
from xent_gui.core.explain.candidates import Precision
from xent_gui.core.explain.case import Case, case_of
from xent_gui.core.explain.check import WIDE, precision_of, rounded, show, truncated
from xent_gui.core.explain.expression import Answer, ExpressionError, parse_answer
from xent_gui.core.explain.sums import term_texts
from xent_gui.core.language import translate

TERM_MEASURES = (
    "entropy_p", "cross_entropy", "kl_divergence", "entropy_q",
    "reverse_cross_entropy", "reverse_kl_divergence", "nll_total", "log_likelihood",
)  # fmt: skip
_DIGITS = 40


@dataclass(frozen=True, slots=True)
class TermVerdict:
    """One typed term: `kind` is empty, right, rounded, wrong or unreadable; `symbol` goes with it."""

    kind: str
    symbol: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class TermsVerdict:
    """All typed terms: a verdict a row, the running sums of what was typed, and what they show.

    `error_row` is the first row whose term is wrong, where the running sum leaves the right one; None where
    there is none.
    """

    rows: tuple[TermVerdict, ...]
    running: tuple[str, ...]
    error_row: int | None
    sentence: str


def check_terms(scene: Scene, measure: str, texts: Sequence[str]) -> TermsVerdict:
    """Judge a column of typed terms of one of `TERM_MEASURES`; "" is a term not typed yet.

    Parameters
    ----------
    texts : one text per outcome, length K
    """
    truths = [Decimal(text) for text in term_texts(scene, measure, _DIGITS)]
    case = case_of(scene, measure)
    verdicts: list[TermVerdict] = []
    answers: list[Answer | None] = []
    for row, text in enumerate(texts):
        verdict, answer = _judge(scene, case, row, text, truths)
        verdicts.append(verdict)
        answers.append(answer)
    running = _running(answers)
    error_row = next((row for row, verdict in enumerate(verdicts) if verdict.kind == "wrong"), None)
    return TermsVerdict(
        tuple(verdicts), running, error_row, _sentence(scene, verdicts, answers, error_row, running)
    )


def _judge(
    scene: Scene, case: Case, row: int, text: str, truths: Sequence[Decimal]
) -> tuple[TermVerdict, Answer | None]:
    if not text.strip():
        return TermVerdict("empty", ""), None
    try:
        answer = parse_answer(text, scene.unit)
    except ExpressionError as error:
        return TermVerdict("unreadable", "?", str(error)), None
    truth = truths[row]
    kind = _agreement(answer, truth)
    if kind == "right":
        return TermVerdict("right", "✓"), answer
    if kind:
        decimals = scene.decimals if answer.decimals is None else answer.decimals
        told = translate("core", "Cut off: it rounds to {number}.")
        return TermVerdict("rounded", "≈", told.format(number=show(rounded(truth, decimals)))), answer
    told = translate("core", "It is {number}.").format(number=show(rounded(truth, scene.decimals)))
    slip = next(_term_slips(case, row, precision_of(answer), truths), "")
    return TermVerdict("wrong", "✗", f"{told} {slip}".rstrip()), answer


def _agreement(answer: Answer, truth: Decimal) -> str:
    if not (answer.value.is_finite() and truth.is_finite()):
        return "right" if answer.value == truth else ""
    if answer.decimals is None:
        return "right" if abs(answer.value - truth) <= Decimal("1e-12") * max(Decimal(1), abs(truth)) else ""
    if answer.value == rounded(truth, answer.decimals):
        return "right"
    return "rounded" if answer.value == truncated(truth, answer.decimals) else ""


def _term_slips(case: Case, row: int, precision: Precision, truths: Sequence[Decimal]) -> Iterator[str]:
    """The slips that give a wrong term, likeliest first."""
    right = case.right
    term = next(term for term in right.terms if term.row == row)
    scale = right.scale if case.measure == "log_likelihood" else 1.0
    for sentence, slipped in _slipped_terms(case, term):
        value = scale * slipped.value(case.base)
        if math.isfinite(value) and value and precision.fits(value):
            yield sentence
    for other, truth in enumerate(truths):
        if other != row and truth.is_finite() and precision.fits(float(truth)):
            yield translate("core", "That is the term of {outcome}.").format(outcome=case.labels[other])


def _slipped_terms(case: Case, term: Term) -> Iterator[tuple[str, Term]]:
    yield translate("core", "The minus sign is missing."), _first(local.subtracted(case, term))
    yield (
        translate("core", "The weight is missing: that is the log alone."),
        _first(local.unweighted_term(case, term)),
    )
    for (other,) in local.log_of_the_other(case, term):
        yield translate("core", "The log is of the other distribution's value."), other
    for (other,) in local.weight_of_the_other(case, term):
        yield translate("core", "The weight is the other distribution's."), other
    for (other,) in local.term_in_other_base(case, term):
        yield translate("core", "The log is to another base."), other
    yield translate("core", "The log is missing."), _first(local.unlogged_term(case, term))
    for (other,) in local.decimal_place(case, term):
        yield translate("core", "A decimal place is off."), other
    if term.argument.value < 1:
        complement = Factor(f"1 − {term.argument.text}", 1 - term.argument.value)
        yield translate("core", "1 − probability was used."), Term(term.row, term.weight, complement)


def _first(ways: Iterator[tuple[Term, ...]]) -> Term:
    return next(ways)[0]


def _running(answers: Sequence[Answer | None]) -> tuple[str, ...]:
    """The sums up to each row, as far as terms were typed and have a sum, with the most decimals so far."""
    total, decimals, texts = Decimal(0), 0, list[str]()
    for answer in answers:
        if answer is None or (total.is_infinite() and answer.value == -total):
            break
        total = WIDE.add(total, answer.value)
        decimals = max(decimals, 4 if answer.decimals is None else answer.decimals)
        texts.append(show(rounded(total, decimals)))
    return tuple(texts)


def _sentence(
    scene: Scene, verdicts: Sequence[TermVerdict], answers: Sequence[Answer | None], error_row: int | None,
    running: Sequence[str],
) -> str:  # fmt: skip
    if error_row is not None and not any(answers[:error_row]):
        told = translate("core", "The error enters at {outcome}, the first term typed.")
        return told.format(outcome=scene.labels[error_row])
    if error_row is not None:
        told = translate("core", "The error enters at {outcome}: up to there the running sum is right.")
        return told.format(outcome=scene.labels[error_row])
    typed = sum(1 for answer in answers if answer is not None)
    if not typed:
        return translate("core", "Type your own terms, one an outcome.")
    if typed < len(verdicts):
        told = translate("core", "{count} of {all} terms typed, and the sum is right so far.")
        return told.format(count=typed, all=len(verdicts))
    return translate("core", "Every term is right; they add to {total}.").format(total=running[-1])
