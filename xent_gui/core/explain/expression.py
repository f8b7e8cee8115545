"""Answers as people write them: a number, a fraction, or a calculation like ``-(1/6*ln(0.18)+…)``.

A recursive-descent parser over a fixed grammar; nothing is ever evaluated as code. Values are
`decimal.Decimal` at 50 digits, exact for what is exact in them. The grammar is in `grammar`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal, DivisionByZero, InvalidOperation, Overflow, localcontext

from xent_gui.core.document.units import BANS, BITS, NATS, Unit
from xent_gui.core.explain.grammar import ExpressionError, Parser, tokens
from xent_gui.core.language import translate

MAX_LENGTH = 2000
_CONTEXT = Context(prec=50, Emax=10**6, Emin=-(10**6), traps=[InvalidOperation, DivisionByZero, Overflow])
_LARGEST = Decimal("1e300")
_MOST_DIGITS, _MOST_DECIMALS = 30, 300
_INFINITE = re.compile(r"(?:\+|([-−–]))?\s*(?:∞|inf|infinity|infinite)", re.IGNORECASE)
_UNIT_WORDS = {
    "nats": NATS, "nat": NATS,
    "bits": BITS, "bit": BITS, "shannon": BITS, "shannons": BITS, "sh": BITS,
    "bans": BANS, "ban": BANS, "hartley": BANS, "hartleys": BANS, "hart": BANS, "dits": BANS, "dit": BANS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as written.

    Attributes
    ----------
    text : as typed
    value : its value, 50 digits
    decimals : decimal places written in a plain decimal number; None for a fraction or a calculation, and
        for more than 30 significant digits
    significant : significant digits written; None where `decimals` is
    unit : the unit written behind it, if any
    """

    text: str
    value: Decimal
    decimals: int | None
    significant: int | None
    unit: Unit | None

    @property
    def half_step(self) -> Decimal:
        """Half a unit of the last digit written: what the digits leave open; 0 for an expression."""
        return Decimal(0) if self.decimals is None else Decimal((0, (5,), -self.decimals - 1))


def parse_answer(text: str, unit: Unit) -> Answer:
    """Read an answer; ``log`` without a base means the log of `unit`.

    Raises
    ------
    ExpressionError
        With what was read, where it goes wrong and what is accepted.
    """
    if len(text) > MAX_LENGTH:
        told = translate("core", "That is {count} characters long; an answer may have {most}.")
        raise ExpressionError(told.format(count=len(text), most=MAX_LENGTH))
    if not text.strip():
        raise ExpressionError(
            translate("core", "Type an answer: a number, a fraction or a calculation like ln 6.")
        )
    body, written = _split_unit(text)
    if infinite := _INFINITE.fullmatch(body.strip()):
        return Answer(text, Decimal("-Infinity" if infinite[1] else "Infinity"), None, None, written)
    value, decimals, significant = _plain_number(body) or (_calculated(body, unit), None, None)
    if value.copy_abs() > _LARGEST:
        raise ExpressionError(_too_large())
    return Answer(text, value, decimals, significant, written)


def _calculated(text: str, unit: Unit) -> Decimal:
    parser = Parser(tokens(text), unit)
    try:
        with localcontext(_CONTEXT):
            return parser.whole()
    except RecursionError:
        raise ExpressionError(translate("core", "That is nested too deeply to read.")) from None
    except (InvalidOperation, DivisionByZero):
        told = translate("core", "That divides by zero or takes a root or log of something negative.")
        raise ExpressionError(told) from None
    except Overflow:
        raise ExpressionError(_too_large()) from None


def _too_large() -> str:
    return translate("core", "That is too large a number to handle.")


def _split_unit(text: str) -> tuple[str, Unit | None]:
    match = re.fullmatch(r"(?s)(.*?[\d)%\]½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒eπ∞])\s*([A-Za-z]+)\s*\.?\s*", text)
    if match and match[2].lower() in _UNIT_WORDS:
        return match[1], _UNIT_WORDS[match[2].lower()]
    return text, None


def _plain_number(text: str) -> tuple[Decimal, int | None, int | None] | None:
    """A decimal number as written: value, decimals and significant digits; None for anything else.

    With more digits than a value is computed with it is judged like a calculation, without any.
    """
    bare = text.strip().replace("−", "-").replace("–", "-")
    match = re.fullmatch(r"([+-]?)\s*(\d*)(?:[.,](\d*))?(?:[eE]([+-]?\d{1,4}))?", bare)
    if not match or not (match[2] or match[3]):
        return None
    digits, exponent = (match[2] or "") + (match[3] or ""), int(match[4] or 0)
    decimals = len(match[3] or "") - exponent
    value = Decimal(f"{match[1]}{match[2] or '0'}.{match[3] or '0'}E{exponent}")
    stripped = digits.lstrip("0") or digits[-1:]
    if len(stripped) > _MOST_DIGITS or decimals > _MOST_DECIMALS:
        return value, None, None
    return value, decimals, len(stripped)


__all__ = ["Answer", "ExpressionError", "parse_answer"]
