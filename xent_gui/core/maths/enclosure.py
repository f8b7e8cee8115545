"""Sums of c·(−ln v) in decimal arithmetic with a rigorous error bound, at any precision.

``decimal`` is C (libmpdec), its ``ln`` is correctly rounded, and it needs no import that slows the start.
"""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from .vector import Values

ZERO = Decimal(0)
INFINITY = Decimal("Infinity")


class Enclosure(NamedTuple):
    """A real number known to lie within ``error`` of ``middle``."""

    middle: Decimal
    error: Decimal


def context(digits: int) -> decimal.Context:
    """Return a context of our own: the thread's default one belongs to whoever else uses it."""
    return decimal.Context(
        prec=digits,
        rounding=decimal.ROUND_HALF_EVEN,
        Emin=decimal.MIN_EMIN,
        Emax=decimal.MAX_EMAX,
        traps=[decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow],
    )


def to_decimal(value: Fraction, using: decimal.Context) -> Decimal:
    """Return the fraction, rounded once."""
    return using.divide(Decimal(value.numerator), Decimal(value.denominator))


def log_of(values: Values, place: int, using: decimal.Context) -> Decimal:
    """Return ln of one positive value to within 10^(1−digits)·(1 + |ln|), remembered by the vector.

    The quotient is off by at most half a unit in the last place, which shifts the logarithm by as much absolutely;
    ``ln`` itself is correctly rounded.
    """
    known = values.logs.setdefault(using.prec, {})
    found = known.get(place)
    if found is None:
        value = values[place]
        found = known[place] = ZERO if value == 1 else using.ln(to_decimal(value, using))
    return found


def cross_sum(coefficients: Values, arguments: Values, using: decimal.Context) -> Enclosure:
    """Enclose Σ c·(−ln v); 0·(−ln 0) = 0, and c·(−ln 0) is infinite."""
    total, weight, largest = ZERO, ZERO, ZERO
    for place, coefficient in enumerate(coefficients):
        if not coefficient:
            continue
        if not arguments[place]:
            return Enclosure(INFINITY, ZERO)
        log = log_of(arguments, place, using)
        factor = to_decimal(coefficient, using)
        total = using.subtract(total, using.multiply(factor, log))
        weight = using.add(weight, factor)
        largest = max(largest, log.copy_abs())
    # Per term: the log's error, and half a unit each for factor, product and every later addition. The count of
    # terms bounds the additions; weight·(1 + largest) bounds every partial sum, and 1.1 the roundings of the bound.
    steps = Decimal(len(coefficients) + 4)
    unit = Decimal((0, (1, 1), -using.prec))
    return Enclosure(total, using.multiply(using.multiply(steps, unit), using.multiply(weight, 1 + largest)))
