"""Enclose a form in units of its base, more finely each time it is asked again (Ziv's strategy)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from .enclosure import QUICK, Enclosure, cross_sum, cross_sum_at
from .exact import is_zero
from .fixed import LOG_ERROR, ln_fixed
from .forms import Form, log_terms
from .plain import term_in_doubles
from .vector import SMALL


class Task(NamedTuple):
    """What is to be known: a form over some of its places, in units of a base (None for e)."""

    form: Form
    base: Fraction | None
    places: range
    whole: bool
    """Whether the places are all places."""

    def equals(self, *terms: tuple[Fraction, Fraction]) -> bool:
        """Whether the form in nats is exactly Σ c·ln(a) over the pairs; False where that takes too long."""
        return is_zero([*log_terms(self.form, self.places), *((-c, a) for c, a in terms)]) is True


def over_all(form: Form, base: Fraction | None) -> Task:
    """Return the task of a whole measure."""
    return Task(form, base, range(len(form[0].arguments) if form else 0), True)


class Level(NamedTuple):
    """How finely to compute: at least so many bits, or however finely double-doubles or plain doubles do."""

    bits: int
    arrays: bool = False
    plain: bool = False
    exactly: bool = False
    """Whether the plain doubles of many products are added up exactly."""


_PLAIN_FEW, _PLAIN_MANY = (Level(QUICK, arrays, plain=True) for arrays in (False, True))
_PLAIN_AGAIN = Level(QUICK, arrays=True, plain=True, exactly=True)
_ARRAYS = Level(QUICK, arrays=True)
_INTEGERS = tuple(Level(bits) for bits in (QUICK, 256, 1024))
_FINEST = Level(4096)
_FEW = 256  # outcomes for which the finest level takes no more than seconds


def levels(task: Task, plain: bool = True) -> Iterator[Level]:
    """Yield levels to try in turn: the first decides nearly always, the last reaches what is typed.

    Without ``plain`` there is no try in plain doubles, which never decides the last bit of a double.
    """
    many = len(task.places) > SMALL
    if plain and (task.whole or len(task.places) == 1):
        yield _PLAIN_MANY if many else _PLAIN_FEW
        if many:
            yield _PLAIN_AGAIN
    if task.whole and many:
        yield _ARRAYS
    yield from _INTEGERS
    if len(task.places) <= _FEW:
        yield _FINEST


def enclose(task: Task, level: Level) -> Enclosure | float:
    """Enclose the value of a task; an infinite one is returned as inf or -inf."""
    bits, middle, error = level.bits, 0, 0
    for weight, coefficients, arguments in task.form:
        if task.whole:
            part = cross_sum(coefficients, arguments, *level)
        else:
            part = term_in_doubles(coefficients, arguments, task.places.start) if level.plain else None
            part = part or cross_sum_at(task.places, coefficients, arguments, level.bits)
        if part is None:
            return math.inf if (weight > 0) == (task.base is None or task.base > 1) else -math.inf
        if part.bits > bits:
            middle, error, bits = middle << (part.bits - bits), error << (part.bits - bits), part.bits
        elif part.bits < bits:
            part = part.at(bits)
        top, bottom = weight.numerator, weight.denominator
        middle += part.middle * top // bottom
        error += part.error * abs(top) // bottom + 2
    nats = Enclosure(middle, error, bits)
    return nats if task.base is None else in_base(nats, task.base)


def in_base(nats: Enclosure, base: Fraction) -> Enclosure:
    """Divide by ln(base)."""
    # A base next to 1 has a small logarithm and a large value has more digits: both need as many more bits.
    nearness = (base.numerator + base.denominator).bit_length()
    nearness -= abs(base.numerator - base.denominator).bit_length()
    beyond = max(0, nats.middle.bit_length() - nats.bits) // 128 * 128
    bits = -(-(nats.bits + 144 + nearness + beyond) // 64) * 64
    scale = ln_base(base, bits)
    middle = (nats.middle << bits) // scale
    error = (nats.error << bits) // abs(scale) + abs(middle) * 2 * LOG_ERROR // abs(scale) + 2
    return Enclosure(middle, error, nats.bits)


@lru_cache(maxsize=64)
def ln_base(base: Fraction, bits: int) -> int:
    """Return ln(base)·2^bits, off by less than LOG_ERROR."""
    return ln_fixed(base, bits)
