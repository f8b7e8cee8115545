"""Whether p and q sum to 1, decided exactly, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Side
from xent_gui.core.document.wording import exact_text, typographic
from xent_gui.core.language import translate

_FRACTION_MARKS = frozenset("/½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒⁄∕")
_SAMPLE = 64  # texts looked at to see whether fractions or decimals were typed


@dataclass(frozen=True, slots=True)
class SumProblem:
    """A sum that is not 1.

    Attributes
    ----------
    side : "p" or "q"
    total : Σ, exactly
    difference : Σ − 1, exactly: negative where something is missing
    sentence : "p sums to 49/50: 0.02 short"
    can_normalise : whether there is anything to divide by the sum
    """

    side: Side
    total: Fraction
    difference: Fraction
    sentence: str
    can_normalise: bool


def sum_problem(side: Side, distribution: Distribution) -> SumProblem | None:
    """What is wrong with a sum; None where it is exactly 1, or where there are no outcomes."""
    total = distribution.total
    if total == 1 or not len(distribution):
        return None
    difference = total - 1
    amount = _about(*exact_text(abs(difference)))
    short = translate("core", "{side} sums to {total}: {amount} short")
    sentence = short if difference < 0 else translate("core", "{side} sums to {total}: {amount} over")
    sentence = sentence.format(side=side, total=_about(*_total(distribution)), amount=typographic(amount))
    return SumProblem(side, total, difference, sentence, total > 0)


def sum_text(distribution: Distribution) -> str:
    """Σ as shown in the table: "1", "49/50", "1.05", or "≈ 0.98333" where it has no short form."""
    shown, exact = _total(distribution)
    return shown if exact else f"≈ {shown}"


def sum_line(p: Distribution, q: Distribution) -> str:
    """The line under the table."""
    if not len(p):
        return no_outcomes()
    problems = [sum_problem("p", p), sum_problem("q", q)]
    wrong = [problem.sentence for problem in problems if problem]
    return " · ".join(wrong) if wrong else translate("core", "p and q each sum to 1 exactly")


def no_outcomes() -> str:
    """What a scene without outcomes needs."""
    return translate("core", "There are no outcomes: add one, or paste a table")


def _total(distribution: Distribution) -> tuple[str, bool]:
    total = distribution.total
    whole = total.denominator == 1  # is written in one way
    text, exact = exact_text(total, fraction_first=not whole and _typed_as_fractions(distribution))
    return typographic(text), exact


def _about(text: str, exact: bool) -> str:
    return text if exact else translate("core", "about {number}").format(number=text)


def _typed_as_fractions(distribution: Distribution) -> bool:
    texts = (distribution.text(row) for row in range(min(_SAMPLE, len(distribution))))
    return any(
        "/" in text or any(character in text for character in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒⁄∕") for text in texts
    )
