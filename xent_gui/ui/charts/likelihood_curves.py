"""The numbers behind the chart of likelihood: log L over w, its integral, and data that might have come."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from xent_gui.core.document.wording import scientific
from xent_gui.core.language import with_mark
from xent_gui.core.maths.families import Family, count_probabilities, log_integral, log_likelihood_at

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MOST_OUTCOMES = 10_000
_EFFORT = 250_000  # shares computed for one curve
_DEEP = 40.0  # nats below the maximum where a likelihood is as good as 0: e⁻⁴⁰ of it
_SPIKE = 0.05  # part of the axis
_EACH_COUNT_TO = 2_000  # observations up to which every possible count is computed
_SPREAD = 8.0  # standard deviations of a count that are drawn


def place_of(family: Family, w: float) -> float:
    """Where a parameter stands along the axis: 0 at the lower end of the family, 1 at the upper."""
    if family.logarithmic:
        return math.log(w / family.low) / math.log(family.high / family.low)
    return (w - family.low) / (family.high - family.low)


def parameter_at(family: Family, place: float) -> float:
    """The parameter at a place from 0 to 1 along the axis; the ends exactly."""
    if place <= 0 or place >= 1:
        return family.low if place <= 0 else family.high
    if family.logarithmic:
        return family.low * (family.high / family.low) ** place
    return family.low + place * (family.high - family.low)


@dataclass(frozen=True)
class Curve:
    """log L in nats, shape (N,), at places along the axis, shape (N,), ascending; −inf where L = 0.

    `log_area` is log ∫ L(w) dw; `top` the greatest log L.
    """

    places: Floats
    logs: Floats
    log_area: float
    top: float


def curve_of(family: Family, counts: Sequence[int]) -> Curve:
    """log L over the whole axis, denser where the likelihood is not as good as 0."""
    points = min(max(_EFFORT // len(counts), 25), 120)
    first, last = _support(family, counts)
    even = np.linspace(0.0, 1.0, points + 1)
    dense = np.linspace(first, last, points + 1)
    edge = np.geomspace(1e-5, 0.02, 25)  # where log L may turn steeply to −∞
    best = [] if family.best is None else [place_of(family, family.best)]
    every = np.concatenate((even, dense, edge, 1 - edge, best)).clip(0.0, 1.0)
    places = np.array(sorted(set(every.tolist())))  # np.unique would import numpy.ma: 0.2 s
    logs = np.array([_log(family, counts, float(place)) for place in places])
    top = float(logs.max())
    near = replace(family, low=parameter_at(family, first), high=parameter_at(family, last))
    area = log_integral(near, counts, 2 * points + 1) if top > -math.inf else -math.inf
    return Curve(places, logs, area, top)


def _log(family: Family, counts: Sequence[int], place: float) -> float:
    return log_likelihood_at(family, counts, parameter_at(family, place))


def _support(family: Family, counts: Sequence[int]) -> tuple[float, float]:
    """The places between which L is not as good as 0; a likelihood here has one maximum."""
    if family.best is None:
        return 0.0, 1.0
    peak = min(max(place_of(family, family.best), 0.0), 1.0)
    least = _log(family, counts, peak) - _DEEP
    return _edge(family, counts, peak, 0.0, least), _edge(family, counts, peak, 1.0, least)


def narrowed(family: Family, counts: Sequence[int]) -> Family:
    """The family over the part of its range around ŵ where its likelihood can be told from 0."""
    if family.best is None:
        return family
    first, last = _support(family, counts)
    beyond = 0.5 * (last - first)
    low, high = max(first - beyond, 0.0), min(last + beyond, 1.0)
    if not high > low:
        return family
    return replace(family, low=parameter_at(family, low), high=parameter_at(family, high))


def is_narrow(family: Family, counts: Sequence[int]) -> bool:
    """Whether the likelihood is a mere spike on the whole range."""
    if family.best is None:
        return False
    first, last = _support(family, counts)
    return last - first < _SPIKE


def _edge(family: Family, counts: Sequence[int], inside: float, outside: float, least: float) -> float:
    if _log(family, counts, outside) >= least:
        return outside
    peak = inside
    for _ in range(60):
        middle = (inside + outside) / 2
        if _log(family, counts, middle) >= least:
            inside = middle
        else:
            outside = middle
        if abs(outside - inside) <= 0.02 * abs(outside - peak):
            break
    return outside


@dataclass(frozen=True)
class Possible:
    """How probable each possible count of an outcome is, shape (N,); `step` counts stand for each other."""

    counts: Floats
    shares: Floats
    step: int
    total: float


def possible_counts(m: int, w: float) -> Possible:
    """The probability of each number of observations of an outcome of probability w among m.

    Up to 2,000 observations all of them; beyond, within 8 standard deviations of the mean, every so many.
    """
    if m <= _EACH_COUNT_TO:
        shares = count_probabilities(m, w)
        return Possible(np.arange(m + 1.0), np.array(shares), 1, math.fsum(shares))
    mean, spread = m * w, _SPREAD * math.sqrt(m * w * (1 - w)) + 1
    first, last = max(math.floor(mean - spread), 0), min(math.ceil(mean + spread), m)
    step = max((last - first) // 1000, 1)
    counts = list(range(first, last + 1, step))
    shares = [_binomial(n, m, w) for n in counts]
    return Possible(np.array(counts, dtype=float), np.array(shares), step, math.fsum(shares) * step)


def _binomial(n: int, m: int, w: float) -> float:
    """P(n | m, w) without cancellation (C. Loader, "Fast and accurate computation …", 2000)."""
    if w <= 0 or w >= 1:
        return float(n == (m if w >= 1 else 0))
    if n == 0 or n == m:
        return math.exp(m * (math.log1p(-w) if n == 0 else math.log(w)))
    exponent = _stirling(m) - _stirling(n) - _stirling(m - n) - _deviance(n, m * w)
    exponent -= _deviance(m - n, m * (1 - w))
    return math.exp(exponent) * math.sqrt(m / (2 * math.pi * n * (m - n)))


def _stirling(n: int) -> float:
    """log n! less Stirling's formula."""
    if n < 16:
        return math.lgamma(n + 1) - (n + 0.5) * math.log(n) + n - 0.5 * math.log(2 * math.pi)
    return (1 / 12 - (1 / 360 - 1 / 1260 / n**2) / n**2) / n


def _deviance(x: float, mean: float) -> float:
    """x·log(x/mean) + mean − x."""
    off = (x - mean) / (x + mean)
    if abs(off) > 0.1:
        return x * math.log(x / mean) + mean - x
    total, power, square = (x - mean) * off, 2 * x * off, off * off
    for order in range(1, 60):
        power *= square
        if total + power / (2 * order + 1) == total:
            break
        total += power / (2 * order + 1)
    return total


def power_text(log: float, digits: int = 4) -> str:
    """e^log as a mantissa and a power of ten, also where no double reaches: "3.521 × 10⁻⁷⁷⁸"."""
    if log == -math.inf:
        return "0"
    tens = log / math.log(10)
    exponent = math.floor(tens)
    mantissa = f"{10 ** (tens - exponent):.{digits - 1}f}"
    if mantissa.startswith("10"):
        mantissa, exponent = f"{1:.{digits - 1}f}", exponent + 1
    if -4 <= exponent < 4:
        return with_mark(f"{math.exp(log):.{max(digits - 1 - exponent, 0)}f}")
    return scientific(mantissa, exponent)
