"""Natural logarithms as integers: ln(n/d)·2^bits to within two units, for any positive rational and any bits.

Python's integers make the error bounds of a sum a matter of counting, and this is ten times as fast as
``decimal`` at 128 bits: two table steps bring the argument to within 2^-12 of 1, then five terms of the
series of artanh do.
"""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

LOG_ERROR = 2
"""Units in the last place by which a logarithm may be off."""

_TABLE_BITS = 256  # up to here tables pay; beyond, the ln of ``decimal``
_GUARD = 32
_COARSE, _FINE = 7, 13  # bits of the multipliers of the two steps


def context(digits: int) -> decimal.Context:
    """Return a decimal context of our own: the thread's default one belongs to whoever else uses it."""
    return decimal.Context(
        prec=digits,
        rounding=decimal.ROUND_HALF_EVEN,
        Emin=decimal.MIN_EMIN,
        Emax=decimal.MAX_EMAX,
        traps=[decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow],
    )


def to_fixed(value: Fraction, bits: int) -> int:
    """Return floor(value·2^bits)."""
    return (value.numerator << bits) // value.denominator


def float_to_fixed(number: float, bits: int) -> int:
    """Return floor(number·2^bits)."""
    top, bottom = number.as_integer_ratio()
    return (top << bits) // bottom


def ln_fixed(value: Fraction, bits: int) -> int:
    """Return ln(value)·2^bits for a positive rational, off by less than :data:`LOG_ERROR`."""
    numerator, denominator = value.numerator, value.denominator
    work = bits + _GUARD
    if numerator == denominator:
        return 0
    if bits > _TABLE_BITS or abs(numerator.bit_length() - denominator.bit_length()) > 1 << (_GUARD - 8):
        return _decimal_ln(numerator, denominator, bits)
    halvings = denominator.bit_length() - numerator.bit_length()
    shift = work + halvings
    # Between a half and two; the steps bring it to 1 + 2^-6 at most, then to within 2^-11 of 1.
    mantissa = (numerator << shift) // denominator if shift >= 0 else numerator // (denominator << -shift)
    coarse = -(-(1 << 2 * _COARSE) // (mantissa >> (work - _COARSE)))
    mantissa = mantissa * coarse >> _COARSE
    fine = (1 << 2 * _FINE) // ((mantissa >> (work - _FINE)) or 1)
    mantissa = mantissa * fine >> _FINE
    total = _ln_near_one(mantissa, work) - halvings * _ln_integer(2, work)
    total += (_COARSE + _FINE) * _ln_integer(2, work) - _ln_integer(coarse, work) - _ln_integer(fine, work)
    return total >> _GUARD


def _ln_near_one(mantissa: int, work: int) -> int:
    """Return ln(mantissa/2^work) for an argument within 2^-11 of 1: 2·artanh(s), s = (m − 1)/(m + 1)."""
    one = 1 << work
    ratio = ((mantissa - one) << work) // (mantissa + one)
    square = ratio * ratio >> work
    inverses = _odd_inverses(work)
    total = inverses[0]
    for inverse in inverses[1:]:
        total = inverse + (total * square >> work)
    return ratio * total >> (work - 1)


@lru_cache(maxsize=4)
def _odd_inverses(work: int) -> tuple[int, ...]:
    """Return 2^work/(2k + 1) from the last needed k down to 0; each term gains 24 bits."""
    return tuple((1 << work) // odd for odd in range(2 * (work // 24) + 1, 0, -2))


@lru_cache(maxsize=4096)
def _ln_integer(number: int, work: int) -> int:
    """Return ln(number)·2^work to the nearest unit."""
    return _decimal_ln(number, 1, work)


def _decimal_ln(numerator: int, denominator: int, bits: int) -> int:
    """Return ln(n/d)·2^bits, rounded down, by ``decimal``.

    The quotient is off by half a unit in its last place, which shifts the logarithm by as much absolutely;
    ``ln`` is correctly rounded. Eight guard digits beyond the integer part keep both far below one unit of
    the result.
    """
    size = abs(numerator.bit_length() - denominator.bit_length()) + 1
    using = context(int(bits * 0.30103) + len(str(size)) + 10)
    logarithm = using.ln(using.divide(Decimal(numerator), Decimal(denominator)))
    exact = context(using.prec + bits + 10)
    return int(exact.multiply(logarithm, Decimal(1 << bits)).to_integral_value(decimal.ROUND_FLOOR))


_STEP = 8  # bits of the table of exponentials


def exp_fixed(value: Fraction, bits: int) -> tuple[int, int]:
    """Return m and s with e^value = m/2^s to within a relative 2^-bits, for a rational of zero or less.

    Halvings and one table step bring the exponent below 2^-8, where the Taylor series gains more than eight
    bits a term. Meant for exponents that are not huge: -10^4 takes no longer than -1.
    """
    work = bits + _GUARD
    whole = to_fixed(value, work)
    two = _ln_integer(2, work)
    halvings = -whole // two + 1
    rest = whole + halvings * two  # off by less than halvings + 1 units
    index, rest = rest >> (work - _STEP), rest & ((1 << (work - _STEP)) - 1)
    total = one = 1 << work
    for term in range(2 * (work // (2 * _STEP)) - 2, 0, -1):
        total = one + (total * rest >> work) // term
    return total * _exp_step(index, work) >> work, work + halvings


@lru_cache(maxsize=1024)
def _exp_step(index: int, work: int) -> int:
    """Return e^(index/2^8)·2^work."""
    using = context(int(work * 0.30103) + 10)
    exact = context(using.prec + work)
    power = using.exp(Decimal(index) / Decimal(1 << _STEP))
    return int(exact.multiply(power, Decimal(1 << work)).to_integral_value(decimal.ROUND_FLOOR))
