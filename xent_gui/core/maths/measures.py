"""Entropy, cross entropy, divergences, perplexity and surprisal of the numbers as given, never renormalised.

0·log 0 = 0; p > 0 where q = 0 makes H(p, q) and D(p‖q) infinite. Results are the nearest doubles to the
true values for the given inputs. Any sequence of numbers will do: floats, Fractions, Decimals, numpy
arrays, shape (K,).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from .forms import NothingToMeasure, no_observations
from .nearest import measure_float, term_floats
from .reading import Number, count_values, read_pair
from .vector import Values

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def entropy(p: Iterable[Any], base: Number = math.e) -> float:
    """Return H(p) = −Σ p log p, in units of ``base`` (e: nats, 2: bits, 10: bans).

    Parameters
    ----------
    p : sequence of numbers, zero or more, shape (K,)
    base : positive number other than 1

    Raises
    ------
    ValueError
        Empty input, or a number that is nan, infinite or negative; the message names its place.

    Examples
    --------
    >>> entropy([0.5, 0.25, 0.25], base=2)
    1.5
    """
    values = _distribution(p, "p")
    return measure_float("entropy_p", values, values, None, base)


def cross_entropy(p: Iterable[Any], q: Iterable[Any], base: Number = math.e) -> float:
    """Return H(p, q) = −Σ p log q; inf where p > 0 = q. Parameters and errors as for :func:`entropy`."""
    return measure_float("cross_entropy", *_pair(p, q), None, base)


def kl_divergence(p: Iterable[Any], q: Iterable[Any], base: Number = math.e) -> float:
    """Return D(p‖q) = Σ p log(p/q), the relative entropy; inf where p > 0 = q.

    It is negative only where p and q do not sum to the same. Parameters and errors as for :func:`entropy`.
    """
    return measure_float("kl_divergence", *_pair(p, q), None, base)


def jensen_shannon_divergence(p: Iterable[Any], q: Iterable[Any], base: Number = math.e) -> float:
    """Return JS(p, q) = ½D(p‖r) + ½D(q‖r) with r = (p + q)/2. Otherwise as :func:`entropy`."""
    return measure_float("jensen_shannon_divergence", *_pair(p, q), None, base)


def perplexity(p: Iterable[Any], q: Iterable[Any] | None = None) -> float:
    """Return base^H(p, q), or base^H(p) without q: the same in every base. Errors as for :func:`entropy`."""
    return measure_float("perplexity", *_pair(p, p if q is None else q), None, math.e)


def surprisal(p: Iterable[Any], base: Number = math.e) -> NDArray[np.float64]:
    """Return −log p of each outcome, shape (K,); inf where p = 0. Errors as for :func:`entropy`."""
    import numpy as np

    values = _distribution(p, "p")
    return np.array(term_floats("surprisal_p", values, values, base), dtype=np.float64)


def normalise(p: Iterable[Any]) -> list[Fraction]:
    """Return the numbers divided by their sum, exactly: the fractions sum to exactly 1, whatever came in.

    Use ``numpy.array(normalise(p), dtype=float)`` for doubles.

    Raises
    ------
    ValueError
        As for :func:`entropy`, and where every number is zero.
    """
    values = _distribution(p, "p")
    if not values.total:
        raise ValueError("every p is zero: there is nothing to normalise")
    return [value / values.total for value in values]


def empirical_distribution(counts: Iterable[Any]) -> list[Fraction]:
    """Return p̂ = n/m of each outcome, exactly.

    Parameters
    ----------
    counts : sequence of whole numbers, zero or more, shape (K,)
        None counts as zero.

    Raises
    ------
    NothingToMeasure
        A ValueError: no outcomes or no observations.
    """
    values = count_values(counts)
    if not values.total:
        raise NothingToMeasure(no_observations())
    return [value / values.total for value in values]


def _distribution(numbers: Iterable[Any], what: str) -> Values:
    values = Values.of(numbers, what)
    if not len(values):
        raise NothingToMeasure(f"{what} is empty: at least one outcome is needed")
    return values


def _pair(p: Iterable[Any], q: Iterable[Any]) -> tuple[Values, Values]:
    return read_pair(_distribution(p, "p"), _distribution(q, "q"))
