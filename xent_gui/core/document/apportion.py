"""Whole steps shared out in proportion, by largest remainder."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_KEPT_ABOVE_ZERO = 20  # one part in so many may go to bars that would round to 0


def apportioned(weights: Sequence[Fraction], units: int) -> list[int]:
    """Whole units in proportion to weights, by largest remainder; equal where all weights are 0.

    Parameters
    ----------
    weights : sequence of Fraction, zero or more, at least one
    units : int

    Returns
    -------
    list of int
        Summing to `units`; each within one of its proportion, but for what keeps others above 0.
    """
    total = sum(weights, Fraction(0))
    if not total:
        return apportioned([Fraction(1)] * len(weights), units)
    shares = [weight * units / total for weight in weights]
    tiny = [0 < share < 1 for share in shares]
    kept = sum(tiny)
    if kept and kept * _KEPT_ABOVE_ZERO <= units:
        others = iter(
            apportioned(
                [weight for weight, is_tiny in zip(weights, tiny, strict=True) if not is_tiny], units - kept
            )
        )
        return [1 if is_tiny else next(others) for is_tiny in tiny]
    floors = [math.floor(share) for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda place: (floors[place] - shares[place], place))
    for place in by_remainder[: units - sum(floors)]:
        floors[place] += 1
    return floors


def apportioned_quickly(weights: NDArray[np.float64], units: int) -> NDArray[np.int64]:
    """As `apportioned`, in doubles, shape (K,)."""
    import numpy as np

    given = np.zeros(len(weights), dtype=bool)  # who has one unit, to stay above 0
    while True:
        total = float(weights.sum())
        if not total:
            weights = (~given).astype(np.float64)
            total = float(weights.sum())
        shares = weights * (units / total)
        tiny = (shares < 1) & (shares > 0)
        kept = int(np.count_nonzero(tiny))
        if not kept or kept * _KEPT_ABOVE_ZERO > units:
            break
        given |= tiny
        weights = np.where(given, 0.0, weights)
        units -= kept
    result = shares.astype(np.int64)
    missing = units - int(result.sum())
    if missing > 0:
        shares -= result
        shares[given] = -1.0
        edge = np.partition(shares, len(shares) - missing)[len(shares) - missing]
        above = shares > edge
        result += above
        result[np.flatnonzero(shares == edge)[: missing - int(np.count_nonzero(above))]] += 1
    result += given
    return result
