"""Measures and their terms as text in which every digit is right, and as the nearest doubles.

A value is enclosed, and shown once both ends of its enclosure round to the same text; else it is enclosed again with
more digits (Ziv's strategy). A value exactly half way, such as H = 2.5 bits without decimals, would never be decided
so: :mod:`exact` decides it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from typing import Any

from .enclosure import INFINITY, ZERO, Enclosure, context, cross_sum, to_decimal
from .exact import is_zero
from .forms import MEASURE_NAMES, ONE, TERM_NAMES, Form, NothingToMeasure, log_terms, measure_form, term_form
from .vector import Values

__all__ = [
    "MEASURE_NAMES",
    "TERM_NAMES",
    "NothingToMeasure",
    "measure_float",
    "round_likelihood",
    "round_measure",
    "round_term",
    "round_terms",
    "term_floats",
]

_PRECISIONS = (38, 120, 400, 1200, 3600)
"""Digits of the enclosures tried in turn: the first decides nearly always, the last exceeds every input's exponent."""

_LONGEST_PERPLEXITY = 1000
"""Digits before the point up to which perplexity is written out; beyond, with a power of ten."""

Number = float | Fraction | Decimal
"""What a logarithm's base may be."""


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
    """
    form = measure_form(name, *_inputs(p, q, counts))
    if name != "perplexity":
        return _round_form(form, _base(base), decimals)
    return _round_power(form, decimals)


def measure_float(
    name: str, p: Iterable[Any], q: Iterable[Any], counts: Iterable[Any] | None, base: Number
) -> float:
    """Return a measure as the nearest double; parameters and errors as for :func:`round_measure`."""
    form = measure_form(name, *_inputs(p, q, counts))
    return _float_of(form, _base(base), power=name == "perplexity")


def round_term(name: str, p_i: Any, q_i: Any, base: Number, decimals: int) -> str:
    """Return one outcome's term of a column (one of TERM_NAMES), correctly rounded, "inf" where it is infinite."""
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
    p, q = Values.of(p, "p"), Values.of(q, "q")
    exact_base = _base(base)
    places = range(len(q))[start:stop]
    return [_round_form(form, exact_base, decimals) for form in _term_forms(name, p, q, places)]


def term_floats(name: str, p: Iterable[Any], q: Iterable[Any], base: Number) -> list[float]:
    """Return all outcomes' terms of a column (one of TERM_NAMES) as nearest doubles."""
    p, q = Values.of(p, "p"), Values.of(q, "q")
    exact_base = _base(base)
    return [_float_of(form, exact_base) for form in _term_forms(name, p, q, range(len(q)))]


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
        At least 1 and below 10, correctly rounded, such as "1.234"; "0" where L = 0, as "0.000".
    exponent : int
        L is about ``mantissa · 10^exponent``.

    Raises
    ------
    NothingToMeasure
        No outcomes or no observations.
    """
    q = Values.of(q, "q")
    return _mantissa(measure_form("log_likelihood", q, q, count_values(counts)), digits)


def count_values(counts: Iterable[Any]) -> Values:
    """Read counts as Values: whole numbers, None for none."""
    if isinstance(counts, Values):
        return counts
    values = Values.of([0 if count is None else count for count in counts], "n")
    for place, count in enumerate(values, 1):
        if count.denominator != 1:
            raise ValueError(f"n of outcome {place} is {float(count)}: a whole number is needed")
    return values


def _inputs(
    p: Iterable[Any], q: Iterable[Any], counts: Iterable[Any] | None
) -> tuple[Values, Values, Values | None]:
    p, q = Values.of(p, "p"), Values.of(q, "q")
    counted = None if counts is None else count_values(counts)
    if len(p) != len(q) or (counted is not None and len(counted) != len(q)):
        raise ValueError(f"p has {len(p)} outcomes and q has {len(q)}: they need as many as each other")
    return p, q, counted


def _base(base: Number) -> Fraction | None:
    """Return the base exactly, None for e."""
    if base == math.e and isinstance(base, float):
        return None
    try:
        exact = Fraction(base)
    except (ValueError, OverflowError, TypeError):
        exact = Fraction(0)
    if exact <= 0 or exact == 1:
        raise ValueError(f"The base is {base}: a positive number other than 1 is needed")
    return exact


def _term_forms(name: str, p: Values, q: Values, places: range) -> Iterator[Form]:
    for place in places:
        yield term_form(name, Values([p[place]]), Values([q[place]]))


def _enclose(form: Form, base: Fraction | None, digits: int) -> Enclosure:
    """Enclose the form in units of the base, or return an infinite middle with its sign."""
    using = context(digits)
    middle, error, size = ZERO, ZERO, ZERO
    for weight, coefficients, arguments in form:
        part = cross_sum(coefficients, arguments, using)
        if part.middle == INFINITY:
            sign = (1 if weight > 0 else -1) * (-1 if base is not None and base < 1 else 1)
            return Enclosure(INFINITY * sign, ZERO)
        factor = to_decimal(weight, using)
        product = using.multiply(factor, part.middle)
        middle = using.add(middle, product)
        error = using.add(error, using.multiply(factor.copy_abs(), part.error))
        size = using.add(size, product.copy_abs())
    # Weights, products, sums, the base's logarithm and the division: at most eight units of the largest partial sum.
    error = using.add(error, using.multiply(Decimal((0, (8,), 1 - digits)), size))
    if base is None:
        return Enclosure(middle, error)
    scale = _log_of_base(base, using)
    return Enclosure(using.divide(middle, scale), using.divide(error * 2, scale.copy_abs()))


def _log_of_base(base: Fraction, using: Context) -> Decimal:
    """Return ln(base) with a relative error of a few units, also for a base next to 1."""
    distance = abs(base - 1)
    extra = max(0, len(str(distance.denominator // distance.numerator)))
    finer = context(using.prec + extra)
    return using.plus(finer.ln(to_decimal(base, finer)))


def _round_form(form: Form, base: Fraction | None, decimals: int) -> str:
    step = Decimal((0, (1,), -decimals))
    for digits in _PRECISIONS:
        enclosed = _enclose(form, base, digits)
        if enclosed.middle.is_infinite():
            return "inf" if enclosed.middle > 0 else "-inf"
        low, high = _ends(enclosed)
        below, above = (_exact_quantize(end, step) for end in (low, high))
        if below == above:
            return _text(below)
        tie = (Fraction(below) + Fraction(above)) / 2
        if above - below == step and _is_tie(form, base, tie):
            return _text(above if tie > 0 else below)
    # Nothing that can be typed comes this close to a tie without being one: it would need an exponent of -3000.
    return _text(above if tie > 0 else below)


def _is_tie(form: Form, base: Fraction | None, tie: Fraction) -> bool:
    """Whether the form is exactly ``tie``. In base e it never is, unless zero (Lindemann), which is no tie."""
    if base is None:
        return False
    return is_zero([*log_terms(form), (-tie, base)]) is True


def _ends(enclosed: Enclosure) -> tuple[Decimal, Decimal]:
    """Return the ends of an enclosure, rounded outwards."""
    exact = context(max(60, len(enclosed.middle.as_tuple().digits) + 10))
    down, up = exact.copy(), exact.copy()
    down.rounding, up.rounding = ROUND_FLOOR, ROUND_CEILING
    return down.subtract(enclosed.middle, enclosed.error), up.add(enclosed.middle, enclosed.error)


def _exact_quantize(value: Decimal, step: Decimal) -> Decimal:
    using = context(max(28, value.adjusted() + 40 - int(step.as_tuple().exponent)))
    return value.quantize(step, ROUND_HALF_UP, using)


def _text(value: Decimal) -> str:
    return format(value.copy_abs() if not value else value, "f")


def _float_of(form: Form, base: Fraction | None, power: bool = False) -> float:
    nearest = math.nan
    for digits in _PRECISIONS:
        enclosed = _enclose(form, base if not power else None, digits)
        if enclosed.middle.is_infinite():
            return float(enclosed.middle)
        if power:
            enclosed = _exponential(enclosed, digits)
        low, high = (float(end) for end in _ends(enclosed))
        nearest = float(enclosed.middle)
        # Within a billionth of the last place is near enough: a double exactly half way has no better neighbour.
        if low == high or (nearest and enclosed.error < abs(enclosed.middle) * Decimal("1e-26")):
            break
    return nearest if nearest else 0.0


def _exponential(enclosed: Enclosure, digits: int) -> Enclosure:
    using = context(digits)
    middle = using.exp(enclosed.middle)
    # e^(x ± d) differs from e^x by at most a factor 1 ± 2d for d < 1; the rounding of exp adds one unit.
    relative = using.add(using.multiply(enclosed.error, 2), Decimal((0, (1,), 1 - digits)))
    if enclosed.error > 1:
        return Enclosure(middle, INFINITY)
    return Enclosure(middle, using.multiply(middle, relative))


def _round_power(form: Form, decimals: int) -> str:
    """Round exp(form in nats) to decimals, or to significant digits where that is over a thousand digits long."""
    rough = _enclose(form, None, _PRECISIONS[0])
    if rough.middle.is_infinite():
        return "inf"
    if rough.middle > _LONGEST_PERPLEXITY * 2.3:
        mantissa, exponent = _mantissa(form, decimals + 1)
        return f"{mantissa}e+{exponent}"
    step = Decimal((0, (1,), -decimals))
    for digits in _PRECISIONS:
        power = _exponential(_enclose(form, None, digits), digits)
        if power.error > step:
            continue
        below, above = (_exact_quantize(end, step) for end in _ends(power))
        if below == above:
            break
        tie = (Fraction(below) + Fraction(above)) / 2
        if is_zero([*log_terms(form), (-ONE, tie)]):
            break
    return _text(above)


def _mantissa(form: Form, digits: int) -> tuple[str, int]:
    """Round exp(form in nats) to significant digits."""
    step = Fraction(1, 10 ** (digits - 1))
    for precision in _PRECISIONS:
        enclosed = _enclose(form, Fraction(10), precision)
        if enclosed.middle.is_infinite():
            return _text(ZERO.quantize(Decimal((0, (1,), 1 - digits)))), 0
        if enclosed.error > step:
            continue
        (below, exponent), (above, other) = (_split(end, digits, precision) for end in _ends(enclosed))
        if (below, exponent) == (above, other):
            break
        # A tie next to a power of ten sits above the smaller of the two: 9.5 between 9 and 10.
        tie = Fraction(below) + step / 2
        if is_zero([*log_terms(form), (-ONE, tie), (Fraction(-exponent), Fraction(10))]):
            break
    return above, other


def _split(log10: Decimal, digits: int, precision: int) -> tuple[str, int]:
    """Return 10^log10 as mantissa text and exponent."""
    using = context(precision)
    exponent = int(log10.to_integral_value(ROUND_FLOOR))
    mantissa = using.power(Decimal(10), using.subtract(log10, exponent))
    rounded = _exact_quantize(mantissa, Decimal((0, (1,), 1 - digits)))
    if rounded >= 10:
        return _text(_exact_quantize(rounded / 10, Decimal((0, (1,), 1 - digits)))), exponent + 1
    return _text(rounded), exponent
