"""Likelihood of observations under q, from their counts: Σ n = m observations, order does not matter."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from .nearest import measure_float
from .reading import Number
from .rounding import round_likelihood
from .vector import Values

__all__ = ["log_likelihood", "negative_log_likelihood", "round_likelihood"]


def log_likelihood(counts: Iterable[Any], q: Iterable[Any], base: Number = math.e) -> float:
    """Return log L = Σ n log q; -inf where an outcome with q = 0 was observed.

    Parameters
    ----------
    counts : sequence of whole numbers, zero or more, shape (K,)
        None counts as zero.
    q : sequence of numbers, zero or more, shape (K,)
    base : positive number other than 1

    Raises
    ------
    NothingToMeasure
        A ValueError: no outcomes or no observations.
    ValueError
        A number that is no count or probability (its place is named), or unequal lengths.
    """
    q = Values.of(q, "q")
    return measure_float("log_likelihood", q, q, counts, base)


def negative_log_likelihood(
    counts: Iterable[Any], q: Iterable[Any], base: Number = math.e, mean: bool = False
) -> float:
    """Return −log L, or −(1/m) log L = H(p̂, q) where ``mean``; else as :func:`log_likelihood`."""
    q = Values.of(q, "q")
    return measure_float("nll_mean" if mean else "nll_total", q, q, counts, base)
