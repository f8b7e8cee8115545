"""Powers of e, for perplexity and likelihood, which are exponentials of what is enclosed."""

from __future__ import annotations

import decimal
from decimal import Decimal

from .enclosure import Enclosure
from .fixed import context

_LARGEST = 10**15  # e to more than this has an exponent that ``decimal`` cannot hold


def power_ends(enclosed: Enclosure, digits: int) -> tuple[Decimal, Decimal]:
    """Return bounds below and above e^x for the enclosed x, rounded to these digits."""
    middle, error, bits = enclosed
    integers = max(1, (abs(middle) + error >> bits).bit_length() // 3 + 1)
    argument, power = context(digits + integers + 3), context(digits)
    one = Decimal(1 << bits)
    argument.rounding = decimal.ROUND_FLOOR
    low = argument.divide(Decimal(middle - error), one)
    argument.rounding = decimal.ROUND_CEILING
    high = argument.divide(Decimal(middle + error), one)
    # exp is correctly rounded, so its true value lies between the neighbours of what it returns.
    return power.next_minus(_exp(low, power)), power.next_plus(_exp(high, power))


def _exp(argument: Decimal, using: decimal.Context) -> Decimal:
    """Return e^argument; beyond all exponents, the end of the range."""
    return using.exp(max(min(argument, Decimal(_LARGEST)), Decimal(-_LARGEST)))
