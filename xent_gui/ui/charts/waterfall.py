"""Where the steps of a waterfall stand: from terms to levels, and many steps merged. Pure, without Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

ADDED = {
    "entropy_p": (),
    "entropy_q": (),
    "cross_entropy": ("entropy_p", "kl_divergence"),
    "reverse_cross_entropy": ("entropy_q", "reverse_kl_divergence"),
    "kl_divergence": (),
    "reverse_kl_divergence": (),
}
"""The measures that are a plain sum over outcomes, and the two measures that each is the sum of, if any."""


def summed(measure: str) -> str:
    """The measure whose terms are shown: itself where it is a plain sum, else the cross entropy."""
    return measure if measure in ADDED else "cross_entropy"


@dataclass(frozen=True)
class Waterfall:
    """Each step goes from `starts` to `ends`, shape (K,) each; finite.

    An infinite step goes from its start to for ever; `infinite` says which do, shape (K,). The finite
    steps after it stand where they would without it: what they add does not change the total any more.
    `low` and `high` are the least and greatest level, 0 included.
    """

    starts: Floats
    ends: Floats
    infinite: NDArray[np.bool_]
    total: float
    low: float
    high: float

    @property
    def first_infinite(self) -> int:
        """The first row with an infinite step; K where there is none."""
        return int(self.infinite.argmax()) if self.infinite.any() else len(self.ends)


def waterfall(terms: Sequence[float], total: float, beside: float = 0.0) -> Waterfall:
    """Stack terms, shape (K,), on each other up to their `total`, which may be ∞, or nan for none.

    `beside` is one more level that has to fit on the scale.
    """
    values = np.asarray(terms, dtype=float)
    infinite = np.isinf(values)
    ends = np.cumsum(np.where(infinite, 0.0, values))
    if len(ends) and math.isfinite(total):
        ends[-1] = total  # the sum of rounded terms may miss it by an ulp
    starts = np.concatenate(([0.0], ends[:-1])) if len(ends) else ends
    low, high = (
        min(0.0, ends.min(initial=0.0)),
        ends.max(initial=max(0.0, beside) if beside < math.inf else 0.0),
    )
    return Waterfall(starts, ends, infinite, total, float(low), float(high))


def value_range(fall: Waterfall, part: float = 1.0) -> tuple[float, float]:
    """The values at the lower and upper end of a scale of which the steps take at most `part`.

    The rest above is for what is written there; infinite steps get a quarter more to rise in.
    """
    span = fall.high - fall.low
    if not span > 0:
        return 0.0, 1.0
    low = fall.low - 0.03 * span if fall.low < 0 else 0.0
    above = (fall.high - low) * (1.25 if fall.infinite.any() else 1.0)
    return low, low + above / part


def merged(fall: Waterfall, columns: int) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """The least and greatest level within each of `columns` equal parts of the rows, and which hold an ∞."""
    count = len(fall.ends)
    starts = np.minimum((np.arange(columns) * count) // columns, count - 1)
    lows, highs = np.minimum(fall.starts, fall.ends), np.maximum(fall.starts, fall.ends)
    stops = np.maximum(((np.arange(columns) + 1) * count + columns - 1) // columns, starts + 1)
    if columns <= count:
        least = np.minimum.reduceat(lows, starts)
        greatest = np.maximum.reduceat(highs, starts)
        endless = np.logical_or.reduceat(fall.infinite, starts)
        return least, greatest, endless
    rows = np.minimum(starts, stops - 1)
    return lows[rows], highs[rows], fall.infinite[rows]
