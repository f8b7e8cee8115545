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
    decimals : decimal places written in a plain decimal number; None for a fraction or a calculation
    significant : significant digits written, None for an expression
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
    if body.strip().lower() in ("∞", "+∞", "inf", "infinity", "infinite"):
        return Answer(text, Decimal("Infinity"), None, None, written)
    plain = _plain_number(body)
    if plain is not None:
        value, decimals, significant = plain
        return Answer(text, value, decimals, significant, written)
    parser = Parser(tokens(body), unit)
    try:
        with localcontext(_CONTEXT):
            value = parser.whole()
    except RecursionError:
        raise ExpressionError(translate("core", "That is nested too deeply to read.")) from None
    except (InvalidOperation, DivisionByZero):
        told = translate("core", "That divides by zero or takes a root or log of something negative.")
        raise ExpressionError(told) from None
    except Overflow:
        raise ExpressionError(translate("core", "That is too large a number to handle.")) from None
    if not value.is_finite():
        raise ExpressionError(translate("core", "That divides by zero."))
    return Answer(text, value, None, None, written)


def _split_unit(text: str) -> tuple[str, Unit | None]:
    match = re.fullmatch(r"(?s)(.*?[\d)%\]½⅓⅔¼¾⅙e])\s*([A-Za-z]+)\s*\.?\s*", text)
    if match and match[2].lower() in _UNIT_WORDS:
        return match[1], _UNIT_WORDS[match[2].lower()]
    return text, None


def _plain_number(text: str) -> tuple[Decimal, int, int] | None:
    """A decimal number as written: value, decimals and significant digits; None for anything else."""
    bare = text.strip().replace("−", "-").replace("–", "-")
    match = re.fullmatch(r"([+-]?)\s*(\d*)(?:[.,](\d*))?(?:[eE]([+-]?\d{1,4}))?", bare)
    if not match or not (match[2] or match[3]):
        return None
    digits, exponent = (match[2] or "") + (match[3] or ""), int(match[4] or 0)
    decimals = len(match[3] or "") - exponent
    value = Decimal(f"{match[1]}{match[2] or '0'}.{match[3] or '0'}E{exponent}")
    stripped = digits.lstrip("0") or digits[-1:]
    return value, decimals, len(stripped)


__all__ = ["Answer", "ExpressionError", "parse_answer"]
