"""Round numbers along an axis, and how they are written. Pure, without Qt."""

from __future__ import annotations

import math

from xent_gui.core.language import with_mark

_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LARGEST = 1e300  # leaves room above the highest bar below the largest double
_PLAIN_FROM, _PLAIN_TO = 1e-4, 1e6


def nice_step(span: float, most: int = 6) -> float:
    """The smallest of 1, 2, 5, 10, … times a power of ten that divides `span` into at most `most` steps."""
    if not span > 0:
        return 0.2
    power = 10.0 ** math.floor(math.log10(span / most))
    for factor in (1, 2, 5, 10):
        if span / (factor * power) <= most * (1 + 1e-9):
            return factor * power
    return 10 * power


def nice_top(highest: float, most: int = 6) -> float:
    """The top of an axis from 0: the first whole step at or above the highest value; 1 where all are zero."""
    if not highest > 0:
        return 1.0
    highest = min(highest, _LARGEST)
    step = nice_step(highest, most)
    return step * math.ceil(highest / step - 1e-9)


def tick_values(low: float, high: float, step: float) -> list[float]:
    """Whole multiples of `step` from `low` to `high`, both included."""
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [number * step for number in range(first, min(last, first + 100) + 1)]


def tick_texts(values: list[float], step: float) -> list[str]:
    """All ticks of an axis in one manner: equally many decimals, or powers of ten where those get long."""
    plain = step >= _PLAIN_FROM and max((abs(value) for value in values), default=0.0) < _PLAIN_TO
    return [_plain(value, step) if plain else _power(value) for value in values]


def _plain(value: float, step: float) -> str:
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    text = f"{value:.{decimals}f}"
    return with_mark(text.replace("-", "−"))


def _power(value: float) -> str:
    if value == 0:
        return "0"
    digits, _, power = f"{value:.6e}".partition("e")
    digits = digits.rstrip("0").rstrip(".").replace("-", "−")
    return f"{with_mark(digits)}·10{str(int(power)).translate(_SUPERSCRIPTS)}"
