"""Measures and their terms as text in which every digit is right.

A value is enclosed, and shown once both ends of its enclosure round to the same text; else it is enclosed
again with more digits. A value exactly half way, such as H = 2.5 bits without decimals, would never be
decided like that: :mod:`exact` tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from .enclosure import Enclosure
from .evaluate import Task, enclose, levels, ln_base, over_all
from .exponential import power_ends
from .fixed import LOG_ERROR, context
from .forms import MEASURE_NAMES, ONE, TERM_NAMES, NothingToMeasure, measure_form, term_form
from .nearest import measure_float, term_floats
from .numbers import scaled_text
from .reading import Number, count_values, read_all, read_base, read_pair
from .vector import Values

__all__ = [
    "MEASURE_NAMES",
    "TERM_NAMES",
    "NothingToMeasure",
    "Number",
    "count_values",
    "measure_float",
    "round_likelihood",
    "round_measure",
    "round_term",
    "round_terms",
    "term_floats",
]

_LONGEST = 1000
"""Digits before the point up to which perplexity is written out; beyond, with a power of ten."""

_TEN = Fraction(10)
_NEXT_TO = 1 << 200  # so much nearer than half a unit to a tie, a value is rounded like it


def round_measure(
    name: str, p: Iterable[Any], q: Iterable[Any], counts: Iterable[Any] | None, base: Number, decimals: int
) -> str:
    """Return a measure correctly rounded, ties away from zero, with exactly ``decimals`` decimals.

    Parameters
    ----------
    name : one of MEASURE_NAMES
    p, q : sequences of numbers or Values, shape (K,)
    counts : sequence of whole numbers or None, shape (K,), or None
        None stands for an outcome without observations.
    base : positive number but 1
        ``math.e`` is exactly e.
    decimals : int
        From 0.

    Returns
    -------
    str
        "1.7946", "inf" or "-inf"; never "-0.0000". Perplexity beyond 10^1000 as "1.23e+4567".

    Raises
    ------
    NothingToMeasure
        No outcomes, or a measure of the observations without any.
    ValueError
        A wrong number (its place is named), base or length.
    """
    form = measure_form(name, *read_all(p, q, counts))
    exact_base = read_base(base)
    if name == "perplexity":
        return _round_power(over_all(form, None), decimals)
    return _round(over_all(form, exact_base), decimals)


def round_term(name: str, p_i: Any, q_i: Any, base: Number, decimals: int) -> str:
    """Return one outcome's term of a column (one of TERM_NAMES), correctly rounded; "inf" where infinite."""
    return round_terms(name, [p_i], [q_i], base, decimals)[0]


def round_terms(
    name: str,
    p: Iterable[Any],
    q: Iterable[Any],
    base: Number,
    decimals: int,
    start: int = 0,
    stop: int | None = None,
) -> list[str]:
    """Return the terms of the outcomes from ``start`` up to but without ``stop``, correctly rounded."""
    first, second = read_pair(p, q)
    form, exact_base = term_form(name, first, second), read_base(base)
    places = range(len(second))[start:stop]
    return [_round(Task(form, exact_base, range(place, place + 1), False), decimals) for place in places]


def round_likelihood(counts: Iterable[Any], q: Iterable[Any], digits: int) -> tuple[str, int]:
    """Return L = Π q^n as mantissa and power of ten; it never underflows.

    Parameters
    ----------
    counts : sequence of whole numbers or None, shape (K,)
    q : sequence of numbers or Values, shape (K,)
    digits : int
        Significant digits of the mantissa, from 1.

    Returns
    -------
    mantissa : str
        At least 1 and below 10, correctly rounded, such as "1.234"; for L = 0 zeros, such as "0.000".
    exponent : int
        L is about ``mantissa · 10^exponent``; 0 for L = 0.

    Raises
    ------
    NothingToMeasure
        No outcomes or no observations.
    """
    values = Values.of(q, "q")
    _, _, counted = read_all(values, values, counts)
    return _mantissa(over_all(measure_form("log_likelihood", values, values, counted), None), digits)


def _round(task: Task, decimals: int) -> str:
    below = above = 0
    for level in levels(task):
        enclosed = enclose(task, level)
        if isinstance(enclosed, float):
            return "inf" if enclosed > 0 else "-inf"
        below, above = (round_scaled(end, enclosed.bits, decimals) for end in _ends(enclosed))
        if below == above or (
            above - below == 1 and not level.plain and _is_tie(task, below + above, decimals)
        ):
            break
    # Were no level to decide, the value would be within 2^-1000 of a tie (2^-4000 up to 256 outcomes)
    # without being one, closer than numbers as they are typed come; it is then rounded like the tie.
    return scaled_text(above if above > 0 else below, decimals)


def _ends(enclosed: Enclosure) -> tuple[int, int]:
    return enclosed.middle - enclosed.error, enclosed.middle + enclosed.error


def round_scaled(number: int, bits: int, decimals: int) -> int:
    """Round number/2^bits·10^decimals to a whole number, ties away from zero."""
    rounded: int = ((abs(number) * 10**decimals << 1) + (1 << bits)) >> (bits + 1)
    return -rounded if number < 0 else rounded


def _is_tie(task: Task, doubled: int, decimals: int) -> bool:
    """Whether the value is exactly doubled/2/10^decimals. In base e only 0 can be (Lindemann)."""
    if task.base is None:
        return False
    return task.equals((Fraction(doubled, 2 * 10**decimals), task.base))


def _round_power(task: Task, decimals: int) -> str:
    """Round e^form to decimals, or to significant digits where it is over a thousand digits long."""
    above, at_tie = Decimal(0), False
    half = Fraction(1, 2 * 10**decimals)
    for level in levels(task):
        enclosed = enclose(task, level)
        if isinstance(enclosed, float):
            return "inf" if enclosed > 0 else scaled_text(0, decimals)
        size = enclosed.middle >> enclosed.bits
        if size > _LONGEST * 2.3:
            mantissa, exponent = _mantissa(task, decimals + 1)
            return f"{mantissa}e+{exponent}"
        if enclosed.error >> enclosed.bits:
            continue
        digits = max(0, int(size * 0.4343)) + decimals + int(enclosed.bits * 0.302)
        ends = power_ends(enclosed, digits)
        below, above = (_quantized(end, decimals, digits) for end in ends)
        if below == above or (
            Fraction(above) - Fraction(below) == 2 * half
            and not level.plain
            and task.equals((ONE, Fraction(above) - half))
        ):
            return format(above, "f")
        at_tie = Fraction(ends[1]) - Fraction(ends[0]) < half / _NEXT_TO
    if at_tie:
        return format(above, "f")  # rounded like the tie it is next to, see _round
    # No level has bits enough for all digits of so long a number: as many as are asked for are right.
    mantissa, exponent = _mantissa(task, decimals + 1)
    return f"{mantissa}e+{exponent}"


def _quantized(value: Decimal, decimals: int, digits: int) -> Decimal:
    return value.quantize(Decimal((0, (1,), -decimals)), ROUND_HALF_UP, context(digits + 10))


def _mantissa(task: Task, digits: int) -> tuple[str, int]:
    """Round e^(±form) to significant digits: e^form is mantissa·10^exponent."""
    above, other = "", 0
    for level in levels(task):
        enclosed = enclose(task, level)
        if isinstance(enclosed, float):
            return scaled_text(0, digits - 1), 0
        (below, exponent), (above, other) = _mantissas(enclosed, digits)
        if (below, exponent) == (above, other):
            break
        # Between 9.99 and 1.00e1 the tie is half a unit above the smaller one, as it is everywhere else.
        tie = Fraction(below) + Fraction(1, 2 * 10 ** (digits - 1))
        if not level.plain and task.equals((ONE, tie), (Fraction(exponent), _TEN)):
            break
    return above, other


def _mantissas(nats: Enclosure, digits: int) -> list[tuple[str, int]]:
    """Return mantissa and exponent of both ends."""
    middle, error, bits = nats
    extra = max(0, abs(middle).bit_length() - bits) + 16
    ten = ln_base(_TEN, bits + extra)
    exponent = (middle << extra) // ten
    # The rest of x after exponent·ln 10; the error of ln 10 is multiplied by the exponent.
    rest = Enclosure(
        (middle << extra) - exponent * ten, (error << extra) + abs(exponent) * LOG_ERROR, bits + extra
    )
    precision = digits + int(bits * 0.302)
    found = []
    for end in power_ends(rest, precision):
        shift = end.adjusted()
        rounded = _quantized(end.scaleb(-shift, context(precision + 5)), digits - 1, precision + 5)
        if rounded >= 10:
            rounded, shift = _quantized(Decimal(1), digits - 1, precision + 5), shift + 1
        found.append((format(rounded, "f"), exponent + shift))
    return found
