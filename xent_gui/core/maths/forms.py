"""Each measure as a weighted sum of cross sums C(c, v) = −Σ c·log v, which is all that the engine computes.

H(p) = C(p, p), H(p, q) = C(p, q), D(p‖q) = C(p, q) − C(p, p), JS = C(r, r) − ½C(p, p) − ½C(q, q) with r =
(p + q)/2. These hold for any numbers as typed, whether or not they sum to 1.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import NamedTuple

from xent_gui.core.language import translate

from .vector import Values


class NothingToMeasure(ValueError):
    """There are no outcomes, or no observations where a measure needs some."""


class Part(NamedTuple):
    """One weighted cross sum: ``weight · −Σ coefficients·log arguments``."""

    weight: Fraction
    coefficients: Values
    arguments: Values


Form = list[Part]
ONE, HALF = Fraction(1), Fraction(1, 2)

MEASURE_NAMES = (
    "entropy_p",
    "entropy_q",
    "cross_entropy",
    "reverse_cross_entropy",
    "kl_divergence",
    "reverse_kl_divergence",
    "jensen_shannon_divergence",
    "perplexity",
    "nll_total",
    "nll_mean",
    "log_likelihood",
)

_DIVERGENCES = MEASURE_NAMES[4:7]
TERM_NAMES = ("surprisal_p", "surprisal_q", *MEASURE_NAMES[:7])


def no_observations() -> str:
    """Return the sentence for measures of observations where there are none."""
    return translate("core", "There are no observations: every count is empty or zero.")


def no_outcomes() -> str:
    """Return the sentence for measures of nothing at all."""
    return translate("core", "There are no outcomes to measure.")


def measure_form(name: str, p: Values, q: Values, counts: Values | None) -> Form:
    """Return the form of a measure; of perplexity, the form of its logarithm. Empty for D(p‖p) = 0.

    Raises
    ------
    NothingToMeasure
        No outcomes, or no observations where they are needed.
    """
    if not len(q):
        raise NothingToMeasure(no_outcomes())
    if name in MEASURE_NAMES[8:]:
        if counts is None or not counts.total:
            raise NothingToMeasure(no_observations())
        weight = {"nll_total": ONE, "nll_mean": 1 / counts.total, "log_likelihood": -ONE}[name]
        return [Part(weight, counts, q)]
    if name in _DIVERGENCES and p == q:
        return []
    return _FORMS[name](p, q)


def term_form(name: str, p: Values, q: Values) -> Form:
    """Return the form whose single outcomes are the terms of a column, such as p·log(p/q)."""
    if name == "surprisal_p":
        return [Part(ONE, Values.ones(len(p)), p)]
    if name == "surprisal_q":
        return [Part(ONE, Values.ones(len(q)), q)]
    return _FORMS[name](p, q)


def _kl(p: Values, q: Values) -> Form:
    return [Part(ONE, p, q), Part(-ONE, p, p)]


def _jensen_shannon(p: Values, q: Values) -> Form:
    middle = _middle(p, q)
    return [Part(ONE, middle, middle), Part(-HALF, p, p), Part(-HALF, q, q)]


def _middle(p: Values, q: Values) -> Values:
    """Return (p + q)/2, remembered with p for the last q, as are its logarithms."""
    reference, found = p.memo.get(("middle",), (None, None))
    if found is None or reference() is not q:
        found = Values.middle(p, q)
        p.memo["middle",] = (weakref.ref(q), found)
    return found  # type: ignore[no-any-return]


_FORMS: dict[str, Callable[[Values, Values], Form]] = {
    "entropy_p": lambda p, _: [Part(ONE, p, p)],
    "entropy_q": lambda _, q: [Part(ONE, q, q)],
    "cross_entropy": lambda p, q: [Part(ONE, p, q)],
    "reverse_cross_entropy": lambda p, q: [Part(ONE, q, p)],
    "kl_divergence": _kl,
    "reverse_kl_divergence": lambda p, q: _kl(q, p),
    "jensen_shannon_divergence": _jensen_shannon,
    "perplexity": lambda p, q: [Part(ONE, p, q)],
}


def log_terms(form: Form, places: range) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield pairs (c, a) of rationals such that the form over these places is Σ c·log(a)."""
    for weight, coefficients, arguments in form:
        for place in places:
            if coefficients[place]:
                yield -weight * coefficients[place], arguments[place]
