"""The grammar of answers: tokens, and a recursive-descent parser over them.

Grammar, loosest first::

    answer  = sum [unit]
    sum     = product { (+ | −) product }
    product = factor { (× | · | * | ÷ | / | :) factor | juxtaposed factor }
    factor  = [+ | −] factor | power
    power   = atom [ (^ | **) factor | superscript ]
    atom    = number [%] | e | ( sum ) | function factor-or-(sum)
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from xent_gui.core.document.units import BANS, BITS, NATS, Unit
from xent_gui.core.language import translate
from xent_gui.core.maths.numbers import NumberError, parse_number

MAX_DEPTH = 60
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


def tokens(text: str) -> list[tuple[str, str, int]]:
    """The tokens of a text: kind, text and place; raises `ExpressionError` at what is none."""
    found, at = [], 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if not match:
            place = at + len(text[at:]) - len(text[at:].lstrip())
            told = translate(
                "core",
                "“{sign}” at place {place} is not understood; numbers, + − × ÷ ^, brackets, "
                "ln, log, log2, log10, lb, exp and sqrt are.",
            )
            raise ExpressionError(told.format(sign=text[place], place=place + 1))
        kind = str(match.lastgroup)
        found.append((kind, match[kind], match.start(kind)))
        at = match.end()
    return found


class Parser:
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
                translate("core", "The calculation ends too early: a number or a closing bracket is missing.")
            )
        _, text, place = self._tokens[self._at]
        told = translate("core", "“{sign}” at place {place} was not expected there.")
        return ExpressionError(told.format(sign=text, place=place + 1))

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
        told = translate(
            "core", "“{name}” is not known here; ln, log, log2, log10, lb, lg, exp and sqrt are."
        )
        raise ExpressionError(told.format(name=name))

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
        raise ExpressionError(translate("core", "The log of zero or of a negative number is not a number."))
    if base == "10":
        return value.log10()
    return value.ln() if base == "e" else value.ln() / Decimal(2).ln()


def _raised(value: Decimal, power: Decimal) -> Decimal:
    if abs(power) > 100_000:
        raise ExpressionError(translate("core", "That power is too large to handle."))
    return value**power
