"""Decide exactly whether a combination of logarithms of rational numbers is zero.

Rounding needs this only at ties: H = 2.5 bits shown without decimals. No precision can tell 2.5 from 2.5 +
10^-1000, but logarithms of pairwise coprime integers are linearly independent over the rationals (unique
factorisation), so splitting all integers into coprime factors and comparing coefficients decides it.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import gcd

_MOST_DIVISORS = 200_000
"""Greatest common divisors to try before giving up, a fraction of a second."""


def is_zero(terms: Iterable[tuple[Fraction, Fraction]]) -> bool | None:
    """Whether Σ c·log(a) over pairs (c, a), a > 0, is exactly zero; None when it takes too long."""
    pending: list[tuple[int, Fraction]] = []
    for coefficient, argument in _gathered(terms).items():
        pending += [(coefficient.numerator, argument), (coefficient.denominator, -argument)]
    coprime: dict[int, Fraction] = {}
    tried = 0
    while pending:
        number, weight = pending.pop()
        if number == 1 or not weight:
            continue
        for other in coprime:
            tried += 1
            common = gcd(number, other)
            if common > 1:
                other_weight = coprime.pop(other)
                pending += [(other // common, other_weight), (number // common, weight)]
                pending.append((common, weight + other_weight))
                break
        else:
            coprime[number] = weight
        if tried > _MOST_DIVISORS:
            return None
    return not coprime


def _gathered(terms: Iterable[tuple[Fraction, Fraction]]) -> dict[Fraction, Fraction]:
    """Add up the coefficients of equal arguments: large vectors often repeat a few values."""
    sums: dict[Fraction, Fraction] = {}
    for coefficient, argument in terms:
        sums[argument] = sums.get(argument, Fraction(0)) + coefficient
    return sums
