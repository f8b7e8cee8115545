"""Answers as people write them: a number, a fraction, or a calculation like ``-(1/6*ln(0.18)+…)``.

A recursive-descent parser over a fixed grammar; nothing is ever evaluated as code. Values are
`decimal.Decimal` at 50 digits, exact for what is exact in them.

Grammar (loosest first)::

    answer  = sum [unit]
    sum     = product { (+ | −) product }
    product = factor { (× | · | * | ÷ | / | :) factor | juxtaposed factor }
    factor  = [+ | −] factor | power
    power   = atom [ (^ | **) factor | superscript ]
    atom    = number [%] | e | ( sum ) | function factor-or-(sum)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal, DivisionByZero, InvalidOperation, Overflow, localcontext
from fractions import Fraction

from xent_gui.core.document.units import BANS, BITS, NATS, Unit
from xent_gui.core.maths.numbers import NumberError, parse_number

MAX_LENGTH = 2000
MAX_DEPTH = 60
_CONTEXT = Context(prec=50, Emax=10**6, Emin=-(10**6), traps=[InvalidOperation, DivisionByZero, Overflow])
_UNIT_WORDS = {
    "nats": NATS, "nat": NATS,
    "bits": BITS, "bit": BITS, "shannon": BITS, "shannons": BITS, "sh": BITS,
    "bans": BANS, "ban": BANS, "hartley": BANS, "hartleys": BANS, "hart": BANS, "dits": BANS, "dit": BANS,
}  # fmt: skip
_TOKEN = re.compile(
    r"""\s*(?:
    (?P<number>(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d+(?![\w.]))?|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])
    |(?P<name>log_?(?:2|10|e)(?!\d)|log[₂ₑ]|log₁₀|[A-Za-zπ]+)
    |(?P<superscript>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)
    |(?P<sign>\*\*|[-+*/^()%:−–·⋅×÷∙√\[\]])
    )""",
    re.VERBOSE,
)
_SIGNS = {
    "−": "-",
    "–": "-",
    "·": "*",
    "⋅": "*",
    "∙": "*",
    "×": "*",
    "÷": "/",
    ":": "/",
    "**": "^",
    "[": "(",
    "]": ")",
}
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_LOGS = {
    "ln": "e", "loge": "e", "log_e": "e", "logₑ": "e", "lb": "2", "ld": "2",
    "log2": "2", "log_2": "2", "log₂": "2",
    "lg": "10", "log10": "10", "log_10": "10", "log₁₀": "10",
}  # fmt: skip


class ExpressionError(ValueError):
    """The text is no answer; the message is one sentence for the user."""


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
        raise ExpressionError(f"That is {len(text)} characters long; an answer may have {MAX_LENGTH}.")
    if not text.strip():
        raise ExpressionError("Type an answer: a number, a fraction or a calculation like ln 6.")
    body, written = _split_unit(text)
    if body.strip().lower() in ("∞", "+∞", "inf", "infinity", "infinite"):
        return Answer(text, Decimal("Infinity"), None, None, written)
    plain = _plain_number(body)
    if plain is not None:
        value, decimals, significant = plain
        return Answer(text, value, decimals, significant, written)
    parser = _Parser(_tokens(body), unit)
    try:
        with localcontext(_CONTEXT):
            value = parser.whole()
    except RecursionError:
        raise ExpressionError("That is nested too deeply to read.") from None
    except (InvalidOperation, DivisionByZero):
        raise ExpressionError("That divides by zero or takes a root or log of something negative.") from None
    except Overflow:
        raise ExpressionError("That is too large a number to handle.") from None
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


def _tokens(text: str) -> list[tuple[str, str, int]]:
    found, at = [], 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if not match:
            place = at + len(text[at:]) - len(text[at:].lstrip())
            raise ExpressionError(
                f"“{text[place]}” at place {place + 1} is not understood; numbers, + − × ÷ ^, brackets, "
                "ln, log, log2, log10, lb, exp and sqrt are."
            )
        kind = str(match.lastgroup)
        found.append((kind, match[kind], match.start(kind)))
        at = match.end()
    return found


class _Parser:
    """One pass over the tokens; each method reads one rule of the grammar."""

    def __init__(self, tokens: list[tuple[str, str, int]], unit: Unit) -> None:
        self._tokens, self._at, self._depth, self._unit = tokens, 0, 0, unit

    def whole(self) -> Decimal:
        value = self._sum()
        if self._at < len(self._tokens):
            raise self._unexpected()
        return value

    def _peek(self) -> tuple[str, str]:
        if self._at >= len(self._tokens):
            return "end", ""
        kind, text, _ = self._tokens[self._at]
        return kind, _SIGNS.get(text, text) if kind == "sign" else text

    def _take(self, *signs: str) -> str | None:
        kind, text = self._peek()
        if kind == "sign" and text in signs:
            self._at += 1
            return text
        return None

    def _unexpected(self) -> ExpressionError:
        if self._at >= len(self._tokens):
            return ExpressionError(
                "The calculation ends too early: a number or a closing bracket is missing."
            )
        _, text, place = self._tokens[self._at]
        return ExpressionError(f"“{text}” at place {place + 1} was not expected there.")

    def _sum(self) -> Decimal:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise RecursionError
        value = self._product()
        while sign := self._take("+", "-"):
            other = self._product()
            value = value + other if sign == "+" else value - other
        self._depth -= 1
        return value

    def _product(self) -> Decimal:
        value = self._factor()
        while True:
            if sign := self._take("*", "/"):
                other = self._factor()
                value = value * other if sign == "*" else value / other
            elif self._peek()[0] == "name" or self._peek() in (("sign", "("), ("sign", "√")):
                value *= self._factor()  # 0.5 ln 0.5, 2(3 + 4)
            else:
                return value

    def _factor(self) -> Decimal:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise RecursionError
        sign = self._take("+", "-")
        value = self._factor() if sign else self._power()
        self._depth -= 1
        return -value if sign == "-" else value

    def _power(self) -> Decimal:
        value = self._atom()
        if self._take("^"):
            return _raised(value, self._factor())
        kind, text = self._peek()
        if kind == "superscript":
            self._at += 1
            return _raised(value, Decimal(text.translate(_SUPERSCRIPT)))
        return value

    def _atom(self) -> Decimal:
        kind, text = self._peek()
        if self._take("("):
            value = self._sum()
            if not self._take(")"):
                raise self._unexpected()
            return value
        if self._take("√"):
            return self._power().sqrt()
        if kind == "number":
            self._at += 1
            return self._number(text)
        if kind == "name":
            self._at += 1
            return self._named(text)
        raise self._unexpected()

    def _number(self, text: str) -> Decimal:
        try:
            exact = parse_number(text)
        except NumberError as error:
            raise ExpressionError(str(error)) from None
        value = _decimal(exact)
        return value / 100 if self._take("%") else value

    def _named(self, name: str) -> Decimal:
        word = name.lower()
        if word == "e":
            return Decimal(1).exp()
        if word in ("pi", "π"):
            return Decimal("3.14159265358979323846264338327950288419716939937510")
        if word == "exp":
            return self._argument().exp()
        if word in ("sqrt", "root"):
            return self._argument().sqrt()
        if word == "log":
            return _log(self._argument(), {NATS.key: "e", BITS.key: "2", BANS.key: "10"}[self._unit.key])
        if word in _LOGS:
            return _log(self._argument(), _LOGS[word])
        raise ExpressionError(f"“{name}” is not known here; ln, log, log2, log10, lb, lg, exp and sqrt are.")

    def _argument(self) -> Decimal:
        """What a function stands before: ln 0.1, ln(0.1), ln 1/6 (read as ln(1/6), as people mean it)."""
        if self._peek() == ("sign", "("):
            return self._atom()  # ln(2)^2 is (ln 2)², as calculators read it
        value = self._power()
        if self._peek() == ("sign", "/") and self._numbers_around_slash():
            self._take("/")
            value = value / self._atom()
        return value

    def _numbers_around_slash(self) -> bool:
        before, after = self._tokens[self._at - 1], self._tokens[self._at + 1 : self._at + 2]
        return before[0] == "number" and bool(after) and after[0][0] == "number"


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _log(value: Decimal, base: str) -> Decimal:
    if value <= 0:
        raise ExpressionError("The log of zero or of a negative number is not a number.")
    if base == "10":
        return value.log10()
    return value.ln() if base == "e" else value.ln() / Decimal(2).ln()


def _raised(value: Decimal, power: Decimal) -> Decimal:
    if abs(power) > 100_000:
        raise ExpressionError("That power is too large to handle.")
    return value**power
