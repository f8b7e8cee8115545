"""What measures are given, checked: distributions, counts and the base of the logarithm."""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from .vector import Values

Number = float | Fraction | Decimal
"""What a logarithm's base may be."""


def count_values(counts: Iterable[Any], what: str = "n") -> Values:
    """Read counts as Values: whole numbers, None for an outcome without observations.

    Raises
    ------
    ValueError
        Names the place of a number that is negative or not whole.
    """
    if isinstance(counts, Values):
        return counts
    listed = [0 if count is None else count for count in counts]
    values = Values.of(listed, what)
    if set(map(type, listed)) <= {int}:
        return values
    for place, count in enumerate(values, 1):
        if count.denominator != 1:
            raise ValueError(f"{what} of outcome {place} is {listed[place - 1]}: a whole number is needed")
    return values


def read_pair(p: Iterable[Any], q: Iterable[Any]) -> tuple[Values, Values]:
    """Read p and q, which must be of one length."""
    first, second = Values.of(p, "p"), Values.of(q, "q")
    if len(first) != len(second):
        raise ValueError(f"p has {len(first)} and q has {len(second)} outcomes: both need the same number")
    return first, second


def read_all(
    p: Iterable[Any], q: Iterable[Any], counts: Iterable[Any] | None
) -> tuple[Values, Values, Values | None]:
    """Read p, q and the counts, which must be of one length."""
    first, second = read_pair(p, q)
    counted = None if counts is None else count_values(counts)
    if counted is not None and len(counted) != len(second):
        raise ValueError(f"n has {len(counted)} and q has {len(second)} outcomes: both need the same number")
    return first, second, counted


def read_base(base: Number) -> Fraction | None:
    """Return the base of the logarithm exactly; None for e, which ``math.e`` stands for.

    Raises
    ------
    ValueError
        Not a positive number other than 1.
    """
    if isinstance(base, float) and base == math.e:
        return None
    try:
        exact = Fraction(base)
    except (ValueError, OverflowError, TypeError):
        exact = Fraction(0)
    if exact <= 0 or exact == 1:
        raise ValueError(f"The base is {base}: a positive number other than 1 is needed")
    return exact
