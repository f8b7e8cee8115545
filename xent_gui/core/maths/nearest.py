"""Measures and terms as nearest doubles, from the same enclosures as their texts."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from .enclosure import Enclosure
from .evaluate import Task, enclose, in_base, levels, over_all
from .exponential import power_ends
from .forms import Form, measure_form, term_form
from .reading import Number, read_all, read_base, read_pair
from .vector import SMALL

_NEAR = 64  # an error this many powers of two below the value cannot move it by a unit in the last place
_NOTHING = 1100  # bits: half the least double is 2^-1075


def measure_float(
    name: str, p: Iterable[Any], q: Iterable[Any], counts: Iterable[Any] | None, base: Number
) -> float:
    """Return a measure as the nearest double; parameters and errors as for :func:`round_measure`.

    Where the true value is within 2^-64 of itself of the middle between two doubles, it may be either of
    them.
    """
    form = measure_form(name, *read_all(p, q, counts))
    if name == "perplexity":
        return _nearest(over_all(form, None), power=True)
    return _nearest(over_all(form, read_base(base)))


def term_floats(name: str, p: Iterable[Any], q: Iterable[Any], base: Number) -> list[float]:
    """Return all outcomes' terms of a column (one of TERM_NAMES) as doubles, length K.

    Up to 64 outcomes they are nearest doubles; beyond, within a unit in the last place where no difference of
    logarithms cancels, and within 2^-80 of the weight where one does.
    """
    first, second = read_pair(p, q)
    exact_base = read_base(base)
    form = term_form(name, first, second)
    if len(second) <= SMALL:
        return [_term(form, exact_base, place) for place in range(len(second))]
    from .bulk import terms_of_arrays

    terms, doubtful = terms_of_arrays(form, exact_base)
    for place in doubtful:
        terms[place] = _term(form, exact_base, place)
    return terms


def _term(form: Form, base: Fraction | None, place: int) -> float:
    return _nearest(Task(form, base, range(place, place + 1), False))


def _nearest(task: Task, power: bool = False) -> float:
    nearest = 0.0
    for level in levels(task, plain=False):
        enclosed = enclose(task, level)
        if isinstance(enclosed, float):
            return enclosed
        low, nearest, high = _power_floats(enclosed) if power else _floats(enclosed)
        if low == high:
            return nearest + 0.0
        if not power and enclosed.error << _NEAR < abs(enclosed.middle):
            break
        if power and enclosed.error << _NEAR < 1 << enclosed.bits:
            break
        if level.arrays and len(task.form) > 1:
            refined = _refined(task)
            if refined is not None:
                return refined
        if not level.arrays and abs(enclosed.middle) <= enclosed.error and task.equals():
            return 0.0
    return nearest


def _refined(task: Task) -> float | None:
    """Return a divergence of many outcomes that nearly agree, or None where that is undecided, too."""
    from .bregman import divergence_of_arrays

    nats = divergence_of_arrays(task.form)
    if nats is None:
        return None
    enclosed = nats if task.base is None else in_base(nats, task.base)
    low, nearest, high = _floats(enclosed)
    return nearest + 0.0 if low == high or enclosed.error << _NEAR < abs(enclosed.middle) else None


def _floats(enclosed: Enclosure) -> tuple[float, float, float]:
    middle, error, bits = enclosed
    if bits > _NOTHING and abs(middle) + error < 1 << (bits - _NOTHING):
        return 0.0, 0.0, 0.0
    return _ratio(middle - error, bits), _ratio(middle, bits), _ratio(middle + error, bits)


def _ratio(number: int, bits: int) -> float:
    try:
        return number / (1 << bits)
    except OverflowError:
        return math.inf if number > 0 else -math.inf


def _power_floats(enclosed: Enclosure) -> tuple[float, float, float]:
    low, high = power_ends(enclosed, 40)
    middle, _ = power_ends(Enclosure(enclosed.middle, 0, enclosed.bits), 40)
    return float(low), float(middle), float(high)
