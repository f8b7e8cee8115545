"""Families q(x|w) with one parameter w, and the likelihood of observed counts as a function of w.

With the data fixed, L(w) = Π q(x|w)^n(x) is a likelihood: a function of w that need not integrate to
1. With w fixed, the same formula is a probability of data, and sums to 1 over all data.

Sources: maximum likelihood in closed form for the Bernoulli and binomial families (for example Casella
and Berger, Statistical Inference, ch. 7); temperature and truncated geometric are exponential families,
where log L is concave in the natural parameter and its maximum is where expected and observed means meet.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from xent_gui.core.language import translate

_MOST_BINOMIAL = 1000  # outcomes; beyond, the numbers of ways are no doubles any more

Shares = Callable[[float], list[float]]


@dataclass(frozen=True)
class Family:
    """One way for q to depend on w.

    Attributes
    ----------
    key, name : what it is called in code and in the interface
    sentence : what w means
    symbol : how the parameter is written, w or T
    low, high : the range of the parameter
    shares : w → q(x|w) for each outcome, summing to 1
    best : ŵ, the maximum of the likelihood to full double precision; None where there are no counts
        or the likelihood is the same for every w
    logarithmic : whether the slider moves on a log scale
    """

    key: str
    name: str
    sentence: str
    symbol: str
    low: float
    high: float
    shares: Shares
    best: float | None
    logarithmic: bool = False


def log_likelihood_at(family: Family, counts: Sequence[int], w: float) -> float:
    """log L(w) in nats: Σ n log q(x|w); −inf where an observed outcome has probability 0."""
    terms = []
    for count, share in zip(counts, family.shares(w), strict=True):
        if count and share <= 0:
            return -math.inf
        if count:
            terms.append(count * math.log(share))
    return math.fsum(terms)


def face(row: int, outcomes: int, counts: Sequence[int], label: str) -> Family:
    """One outcome has probability w, the others share 1 − w equally; ŵ = n/m."""

    def shares(w: float) -> list[float]:
        rest = (1 - w) / (outcomes - 1)
        return [w if at == row else rest for at in range(outcomes)]

    m = sum(counts)
    sentence = translate("core", "{label} has probability w, the others share 1 − w equally.").format(
        label=label
    )
    name, best = translate("core", "One outcome"), counts[row] / m if m else None
    return Family("face", name, sentence, "w", 0.0, 1.0, shares, best)


def mixture(q: Sequence[float], frequencies: Sequence[float]) -> Family:
    """(1 − w)·q + w·p̂; the likelihood is largest at p̂ itself, so ŵ = 1 wherever q ≠ p̂."""
    pairs = list(zip(q, frequencies, strict=True))
    total = math.fsum(q) or 1.0

    def shares(w: float) -> list[float]:
        return [(1 - w) * share / total + w * frequency for share, frequency in pairs]

    best = (
        1.0 if any(not math.isclose(a / total, b, rel_tol=1e-12, abs_tol=1e-15) for a, b in pairs) else None
    )
    name = translate("core", "Mixture of q and p̂")
    return Family("mixture", name, "q(x|w) = (1 − w)·q + w·p̂.", "w", 0.0, 1.0, shares, best)


def temperature(q: Sequence[float], counts: Sequence[int]) -> Family:
    """q^(1/T), normalised: T < 1 sharpens q, T > 1 flattens it. Zeros of q stay zero."""
    logs = [math.log(share) if share > 0 else -math.inf for share in q]

    def shares(t: float) -> list[float]:
        return _softmax([log / t for log in logs])

    low, high = 0.05, 20.0
    observed = _mean(counts, logs)
    best = None
    if observed is not None and math.isfinite(observed) and len({log for log in logs if log > -math.inf}) > 1:
        best = 1 / _root(
            lambda beta: _mean(_softmax([log * beta for log in logs]), logs), observed, 1 / high, 1 / low
        )
    name = translate("core", "Temperature")
    sentence = translate(
        "core", "q(x|T) is q to the power 1/T, normalised: below 1 sharper, above 1 flatter."
    )
    return Family("temperature", name, sentence, "T", low, high, shares, best, logarithmic=True)


def binomial(outcomes: int, counts: Sequence[int]) -> Family:
    """Successes in k trials for outcomes 0, 1, …, k = K − 1; ŵ = mean/k."""
    k = outcomes - 1
    ways = [math.comb(k, x) for x in range(outcomes)]

    def shares(w: float) -> list[float]:
        return [way * w**x * (1 - w) ** (k - x) for x, way in enumerate(ways)]

    m = sum(counts)
    best = math.fsum(x * n for x, n in enumerate(counts)) / (m * k) if m and k else None
    sentence = translate("core", "x successes in {k} trials, each with probability w.").format(k=k)
    return Family("binomial", translate("core", "Binomial"), sentence, "w", 0.0, 1.0, shares, best)


def truncated_geometric(outcomes: int, counts: Sequence[int]) -> Family:
    """w·(1 − w)^x for x = 0, 1, …, K − 1, normalised; ŵ where expected and observed mean meet."""
    places = [float(x) for x in range(outcomes)]
    low, high = 1e-6, 1 - 1e-6

    def shares(w: float) -> list[float]:
        return _softmax([x * math.log1p(-w) for x in places])

    observed = _mean(counts, places)
    best = None
    if observed is not None and outcomes > 1:
        theta = _root(
            lambda theta: _mean(_softmax([x * theta for x in places]), places),
            observed,
            math.log1p(-high),
            math.log1p(-low),
        )
        best = -math.expm1(theta)
    name = translate("core", "Truncated geometric")
    sentence = translate("core", "Each outcome is 1 − w times as likely as the one before it.")
    return Family("geometric", name, sentence, "w", low, high, shares, best)


def families(
    labels: Sequence[str], q: Sequence[float], counts: Sequence[int], row: int
) -> tuple[Family, ...]:
    """The families that make sense for these outcomes; binomial only where they are 0, 1, …, k."""
    outcomes, m = len(labels), sum(counts)
    frequencies = [count / m for count in counts] if m else list(q)
    found = []
    if outcomes > 1:
        found += [face(row, outcomes, counts, labels[row]), mixture(q, frequencies), temperature(q, counts)]
        if outcomes <= _MOST_BINOMIAL and [label.strip() for label in labels] == [
            str(x) for x in range(outcomes)
        ]:
            found.append(binomial(outcomes, counts))
        found.append(truncated_geometric(outcomes, counts))
    return tuple(found)


def log_integral(family: Family, counts: Sequence[int], points: int = 2001) -> float:
    """log of ∫ L(w) dw over the family's range, by Simpson's rule on the scaled likelihood.

    It is not 0: a likelihood does not integrate to 1.
    """
    step = (family.high - family.low) / (points - 1)
    logs = [log_likelihood_at(family, counts, family.low + i * step) for i in range(points)]
    top = max(logs)
    if top == -math.inf:
        return -math.inf
    weights = (1 if i in (0, points - 1) else 4 if i % 2 else 2 for i in range(points))
    return top + math.log(
        math.fsum(w * math.exp(log - top) for w, log in zip(weights, logs, strict=True)) * step / 3
    )


def count_probabilities(m: int, w: float) -> list[float]:
    """The probability of 0, 1, …, m observations of an outcome of probability w (binomial); Σ = 1."""
    if w <= 0 or w >= 1:
        return [float(n == (m if w >= 1 else 0)) for n in range(m + 1)]
    log_w, log_rest, whole = math.log(w), math.log1p(-w), math.lgamma(m + 1)
    return [
        math.exp(whole - math.lgamma(n + 1) - math.lgamma(m - n + 1) + n * log_w + (m - n) * log_rest)
        for n in range(m + 1)
    ]


def _softmax(logs: Sequence[float]) -> list[float]:
    top = max(logs)
    parts = [math.exp(log - top) for log in logs]
    total = math.fsum(parts)
    return [part / total for part in parts]


def _mean(weights: Sequence[float], values: Sequence[float]) -> float | None:
    total = math.fsum(weights)
    if not total:
        return None
    return math.fsum(w * v for w, v in zip(weights, values, strict=True) if w) / total


def _root(rising: Callable[[float], float | None], target: float, low: float, high: float) -> float:
    """Where a rising function meets a target, to the last double; the nearer end if it never does."""
    for _ in range(2000):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        value = rising(middle)
        if value is not None and value < target:
            low = middle
        else:
            high = middle
    return (low + high) / 2
