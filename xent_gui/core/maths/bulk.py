"""Cross sums and terms of thousands of outcomes in double-double arrays, with bounds on their errors."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from .doubledouble import LOG_ABSOLUTE, LOG_RELATIVE, LOG_SHARE, dot, log, two_product, two_sum
from .enclosure import QUICK, Enclosure, cross_sum_at
from .fixed import float_to_fixed, ln_fixed
from .forms import Form
from .vector import Values

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Mask = NDArray[np.bool_]

_LEAST = 2.0**-500  # below, factors are scaled up, so that the rests of products do not underflow
_SCALE = 600
_NEXT_TO_ONE = 2.0**-45
_KEPT = 1 << 18  # outcomes up to which double-double logarithms are kept; beyond, they come in chunks
_CHUNK = 1 << 16
_UNDERFLOW = 2.0**-1000  # more than what underflowing rests can come to, where logarithms are very small


def logarithms(values: Values) -> tuple[Floats, Floats]:
    """Return ln of the values as double-doubles, 0 where a value is 0, remembered by the vector."""
    remembered, stale = values.memo.get(("logs",), (None, frozenset()))
    if remembered is None:
        remembered = _logarithms_of(values, range(len(values)))
    elif stale:
        remembered = tuple(array.copy() for array in remembered)
        _put_exact(remembered, values, stale, 0)
    values.memo["logs",] = (remembered, frozenset())
    return remembered  # type: ignore[no-any-return]


def _logarithms_of(values: Values, rows: range) -> tuple[Floats, Floats]:
    """Return ln of some rows as double-doubles."""
    all_high, all_low, all_odd = values.arrays
    chosen = slice(rows.start, rows.stop)
    odd = all_odd[bisect_left(all_odd, rows.start) : bisect_left(all_odd, rows.stop)]
    places = [place - rows.start for place in odd]
    rest = None if all_low is None else _put(all_low[chosen], places, 0.0)
    logs = log(_put(all_high[chosen], places, 1.0), rest)
    _put_exact(logs, values, odd, rows.start)
    return logs


def _put_exact(logs: tuple[Floats, Floats], values: Values, places: Iterable[int], start: int) -> None:
    """Put logarithms computed in integers at some places of the values; the arrays begin at ``start``."""
    for place in places:
        logarithm = ln_fixed(values[place], 2 * QUICK) if values[place] else 0
        logs[0][place - start], logs[1][place - start] = _two_floats(logarithm, 2 * QUICK)


def infinite_places(coefficients: Values, arguments: Values) -> Mask:
    """Return where c·(−ln v) is infinite: c > 0 = v, exactly."""
    infinite: Mask = (arguments.floats == 0.0) & (coefficients.floats > 0.0)
    for place in {*coefficients.arrays.odd, *arguments.arrays.odd}:
        infinite[place] = coefficients[place] > 0 and not arguments[place]
    return infinite


def cross_sum_of_arrays(coefficients: Values, arguments: Values) -> Enclosure | None:
    """Enclose −Σ c·ln v; None where it is infinite."""
    if infinite_places(coefficients, arguments).any():
        return None
    size, odd = len(arguments), coefficients.arrays.odd
    if size <= _KEPT:
        parts = _enclosures(coefficients, slice(None), arguments, logarithms(arguments))
    else:
        parts = []
        for start in range(0, size, _CHUNK):
            rows = range(start, min(start + _CHUNK, size))
            logs = _logarithms_of(arguments, rows)
            parts += _enclosures(coefficients, slice(rows.start, rows.stop), arguments, logs)
    if odd:
        rest = cross_sum_at(odd, coefficients, arguments, QUICK)
        assert rest is not None  # infinite terms were looked for above
        parts.append(rest)
    return _added(parts)


def _enclosures(
    coefficients: Values, rows: slice, arguments: Values, logs: tuple[Floats, Floats]
) -> list[Enclosure]:
    """Enclose −Σ c·logs over rows but the odd ones: tiny, huge and ordinary coefficients apart."""
    all_high, all_low, all_odd = coefficients.arrays
    first, size = rows.start or 0, logs[0].size
    inside = all_odd[bisect_left(all_odd, first) : bisect_left(all_odd, first + size)]
    odd = [place - first for place in inside]
    high, low = _put(all_high[rows], odd, 0.0), None if all_low is None else _put(all_low[rows], odd, 0.0)
    exact = arguments.arrays.low is None
    parts = []
    for chosen, scale in (((high < _LEAST) & (high > 0.0), _SCALE), (high > 1 / _LEAST, -_SCALE)):
        if chosen.any():
            factor = 2.0**scale
            scaled_low = None if low is None else np.where(chosen, low, 0.0) * factor
            parts.append(_enclosed(np.where(chosen, high, 0.0) * factor, scaled_low, logs, exact, scale))
            high, low = _put(high, chosen, 0.0), None if low is None else _put(low, chosen, 0.0)
    return [*parts, _enclosed(high, low, logs, exact)]


def terms_of_arrays(form: Form, base: Fraction | None) -> tuple[list[float], list[int]]:
    """Compute each outcome's term of a form in units of the base (None for e).

    Returns
    -------
    terms : list of float, length K
        inf where infinite.
    doubtful : list of int
        Places whose term has to be computed exactly.
    """
    size = len(form[0].arguments)
    high, low, infinite = np.zeros(size), np.zeros(size), np.zeros(size, dtype=bool)
    doubtful: set[int] = set()
    for weight, coefficients, arguments in form:
        logs, factor = logarithms(arguments), -float(weight)
        odd = sorted({*coefficients.arrays.odd, *arguments.arrays.odd})
        doubtful.update(odd)
        factors = _put(coefficients.floats, odd, 0.0) * factor
        product, rest = two_product(np.clip(factors, -1 / _LEAST, 1 / _LEAST), logs[0])
        doubtful.update(np.flatnonzero(np.abs(factors) > 1 / _LEAST).tolist())
        rest = rest + factors * logs[1] + _put(coefficients.low, odd, 0.0) * factor * logs[0]
        high, carried = two_sum(high, product)
        low = low + rest + carried
        infinite |= infinite_places(coefficients, arguments)
        if arguments.arrays.low is not None and len(form) == 1:  # the cut of an argument next to 1 shows
            doubtful.update(
                np.flatnonzero((np.abs(logs[0]) < _NEXT_TO_ONE) & (arguments.low != 0.0)).tolist()
            )
    if base is not None:
        inverse = _two_floats((1 << 4 * QUICK) // ln_fixed(base, 2 * QUICK), 2 * QUICK)
        high, carried = two_product(high, inverse[0])
        low = carried + high * (inverse[1] / inverse[0]) + low * inverse[0]
    terms = high + low + 0.0
    terms[infinite] = np.inf if base is None or base > 1 else -np.inf
    doubtful.difference_update(np.flatnonzero(infinite).tolist())
    return terms.tolist(), sorted(doubtful)


def _enclosed(
    high: Floats, low: Floats | None, logs: tuple[Floats, Floats], exact: bool, scale: int = 0
) -> Enclosure:
    """Enclose −Σ (high + low)·logs/2^scale."""
    top, rest = dot((high, low), logs)
    weight = float(high.sum())
    if not weight:
        return Enclosure(0, 0, QUICK)
    size = float((high * np.abs(logs[0])).sum())
    # The logarithms' own error by either of its two bounds, and 2^-105 for an argument that is cut; then
    # the product and its sum. These sums of positive doubles are themselves right to a millionth.
    absolute = LOG_ABSOLUTE * weight + LOG_SHARE * size
    relative = LOG_RELATIVE * size + (0.0 if exact else 2.0**-105 * weight)
    error = 1.001 * (min(absolute, relative) + 2.0**-94 * size) + (0.0 if exact else _UNDERFLOW)
    if not error:
        return Enclosure(0, 0, QUICK)
    bits = max(QUICK, 64 - int(np.frexp(error)[1]))
    middle = -(float_to_fixed(top, bits) + float_to_fixed(rest, bits))
    return Enclosure(middle, float_to_fixed(error, bits) + 3, bits).over_power_of_two(scale)


def _added(parts: list[Enclosure]) -> Enclosure:
    bits = max(part.bits for part in parts)
    aligned = [part.at(bits) for part in parts]
    return Enclosure(sum(part.middle for part in aligned), sum(part.error for part in aligned), bits)


def _put(array: Floats, places: Any, number: float) -> Floats:
    """Return the array with a number at some places; itself where there are none."""
    if isinstance(places, list | tuple):
        if not places:
            return array
        places = list(places)
    copy = array.copy()
    copy[places] = number
    return copy


def _two_floats(number: int, bits: int) -> tuple[float, float]:
    high = number / (1 << bits)
    return high, (number - float_to_fixed(high, bits)) / (1 << bits)
