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

    total = float(weights.sum())
    if not total:
        weights, total = np.ones(len(weights)), float(len(weights))
    shares = weights * (units / total)
    tiny = (shares > 0) & (shares < 1)
    kept = int(np.count_nonzero(tiny))
    if kept and kept * _KEPT_ABOVE_ZERO <= units:
        result = np.ones(len(weights), dtype=np.int64)
        result[~tiny] = apportioned_quickly(weights[~tiny], units - kept)
        return result
    result = np.floor(shares).astype(np.int64)
    missing = units - int(result.sum())
    if missing > 0:
        remainders = shares - result
        edge = np.partition(remainders, len(remainders) - missing)[len(remainders) - missing]
        above = np.flatnonzero(remainders > edge)
        result[above] += 1
        result[np.flatnonzero(remainders == edge)[: missing - len(above)]] += 1
    return result
