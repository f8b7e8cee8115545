"""Numbers that are wider than their column: shown rounded and marked with ≈, never cut in the middle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from xent_gui.core.document.wording import scientific
from xent_gui.core.language import with_mark
from xent_gui.core.maths.numbers import format_decimal

_MOST_DECIMALS = 9


def shortened(value: Fraction, fits: Callable[[str], bool]) -> str:
    """The longest rounded text of a value that fits; the shortest where none does."""
    text = "≈"
    for text in _candidates(value):
        if fits(text):
            return text
    return text


def _candidates(value: Fraction) -> Iterator[str]:
    """Rounded texts from long to short: "≈ 0.166667", …, "≈ 0.2"; powers of ten where decimals say little."""
    if value and not Fraction(1, 1000) <= value < 10**6:
        exponent = _exponent(value)
        mantissa = value / Fraction(10) ** exponent
        for decimals in (4, 3, 2, 1, 0):
            yield f"≈ {scientific(format_decimal(mantissa, decimals), exponent)}"
        return
    for decimals in range(_MOST_DECIMALS, 0, -1):
        yield f"≈ {with_mark(format_decimal(value, decimals))}"


def _exponent(value: Fraction) -> int:
    """The power of ten of the first digit."""
    guess = len(str(value.numerator)) - len(str(value.denominator)) if _short(value) else _by_bits(value)
    while value >= Fraction(10) ** (guess + 1):
        guess += 1
    while value < Fraction(10) ** guess:
        guess -= 1
    return guess


def _short(value: Fraction) -> bool:
    return max(value.numerator.bit_length(), value.denominator.bit_length()) < 10_000


def _by_bits(value: Fraction) -> int:
    return (value.numerator.bit_length() - value.denominator.bit_length()) * 3 // 10
