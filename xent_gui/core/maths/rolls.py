"""Simulated observations: the mean NLL of the first m rolls of p scored with q, for m up to 10¹².

Between two checkpoints the rolls are not drawn one by one: how often each outcome comes is a multinomial
count, and the mean NLL needs no more. By the law of large numbers the mean settles on H(p, q); by the central
limit theorem it is within 1.96 σ/√m of it in 95 % of runs, σ² the variance of −log q under p.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .intake import checked_doubles

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Counts = NDArray[np.int64]

MOST_ROLLS = 10**12
_SINGLY_BELOW = 4  # drawing one roll costs about as much as this many outcomes of a multinomial count
_MOST_KEPT = 1_000_000  # counts kept for all checkpoints; beyond, only the last


@dataclass(frozen=True)
class Run:
    """One simulated run.

    Attributes
    ----------
    seed : of numpy's default generator
    rolls : m at each checkpoint, ascending, shape (C,)
    means : mean NLL of the first m rolls in nats, ∞ once an outcome with q = 0 was rolled, shape (C,)
    counts : how often each outcome came, at each checkpoint, shape (C, K); only the last, shape (1, K), where
        that would be more than a million numbers
    """

    seed: int
    rolls: Counts
    means: Floats
    counts: Counts

    def frequencies(self, checkpoint: int) -> Floats:
        """p̂ at a checkpoint (of the last, where only that is kept), shape (K,)."""
        kept = checkpoint if len(self.counts) == len(self.rolls) else 0
        counts = self.counts[kept]
        shares: Floats = counts / counts.sum()
        return shares


def simulate(
    p: Sequence[float] | Floats,
    q: Sequence[float] | Floats,
    m: int,
    seed: int,
    checkpoints: int = 200,
    first: int = 1,
) -> Run:
    """Roll m observations from p and score them with q.

    Parameters
    ----------
    p : shape (K,), summing to 1 but for rounding
    q : shape (K,)
    m : 1 to 10¹²
    seed : zero or more; the same seed gives the same run
    checkpoints : at how many m the mean is known, evenly spaced on a log scale; fewer where they coincide
    first : the first checkpoint

    Raises
    ------
    ValueError
        When p does not sum to 1, a number is negative or not finite, lengths differ, or m is out of range.
    """
    import numpy as np

    shares, scores = _checked(p, q, m)
    rolls = _checkpoints(min(first, m), m, checkpoints)
    generator = np.random.default_rng(seed)
    keep = len(rolls) * len(shares) <= _MOST_KEPT
    now = np.zeros(len(shares), dtype=np.int64)
    kept, totals, below = [], [], np.cumsum(shares)
    finite = np.isfinite(scores)
    plain = np.where(finite, scores, 0.0)
    for more in np.diff(rolls, prepend=0).tolist():
        if more * _SINGLY_BELOW < len(shares):
            drawn = np.searchsorted(below, generator.random(more) * below[-1], side="right")
            np.add.at(now, drawn, 1)
        else:
            now += generator.multinomial(more, shares)
        totals.append(math.inf if now[~finite].any() else float(now @ plain))
        if keep:
            kept.append(now.copy())
    counts = np.array(kept) if keep else now[np.newaxis]
    return Run(seed, rolls, np.array(totals) / rolls, counts)


def roll_counts(p: Sequence[float] | Floats, m: int, seed: int) -> tuple[int, ...]:
    """How often each outcome comes in m rolls of p, length K; see `simulate` for what is accepted."""
    return tuple(simulate(p, p, m, seed, 1, m).counts[-1].tolist())


def _checkpoints(first: int, last: int, number: int) -> Counts:
    """Whole numbers from `first` to `last`, evenly spaced on a log scale."""
    import numpy as np

    places = np.geomspace(first, last, number).round().astype(np.int64)
    places[-1] = last
    return np.array(sorted(set(places.tolist())))  # np.unique would import numpy.ma: 0.2 s


def band(p: Sequence[float] | Floats, q: Sequence[float] | Floats) -> tuple[float, float]:
    """H(p, q) in nats and σ, the standard deviation of −log q under p; (∞, nan) where q = 0 < p."""
    import numpy as np

    shares, scores = _checked(p, q, 1)
    rolled = shares > 0
    shares, scores = shares[rolled], scores[rolled]
    if not np.isfinite(scores).all():
        return math.inf, math.nan
    mean = float(shares @ scores)
    return mean, math.sqrt(float(shares @ (scores - mean) ** 2))


def _checked(p: Sequence[float] | Floats, q: Sequence[float] | Floats, m: int) -> tuple[Floats, Floats]:
    """p summing to 1 as well as doubles can, and −log q."""
    import numpy as np

    shares, beliefs = np.asarray(p, dtype=np.float64), np.asarray(q, dtype=np.float64)
    if shares.shape != beliefs.shape or shares.ndim != 1 or not len(shares):
        raise ValueError(f"p and q need equal lengths, one or more: {shares.shape} and {beliefs.shape}.")
    if not 1 <= m <= MOST_ROLLS:
        raise ValueError(f"{m} rolls are out of range: 1 to 10¹² can be simulated.")
    checked_doubles(shares, "p")
    checked_doubles(beliefs, "q")
    if abs(float(shares.sum()) - 1) > 1e-9:
        raise ValueError(f"p sums to {float(shares.sum()):.12g}, not 1, so nothing can be rolled from it.")
    with np.errstate(divide="ignore"):
        return shares / shares.sum(), -np.log(beliefs) + 0.0
