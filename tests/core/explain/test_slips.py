"""Every slip in every place: its words, and its value, calculated here once more with mpmath."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import mpmath as mp
import pytest

from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BITS
from xent_gui.core.explain.candidates import singles
from xent_gui.core.explain.case import case_of

from .scenes import scene

LOOSE = scene(["1/2", "30%", "0.1", "0"], ["0.4", "0.25", "0.3", "0.05"], [5, 3, 1, 0])
"""Σp = 0.9: a fraction, a percentage, a zero; Σq = 1."""
P = [mp.mpf(1) / 2, mp.mpf("0.3"), mp.mpf("0.1"), mp.mpf(0)]
Q = [mp.mpf("0.4"), mp.mpf("0.25"), mp.mpf("0.3"), mp.mpf("0.05")]
N, M, K = [5, 3, 1, 0], 9, 4
LIMIT = 1 + mp.mpf("1e-12")  # 0.1·10 is 1, whatever precision mpmath has been told
Numbers = list[mp.mpf]
Said = Iterator[tuple[str, mp.mpf]]
Log = Callable[[mp.mpf], mp.mpf]


def log_of(base: float) -> Log:
    return lambda x: mp.log(x) / mp.log(base)


def total(weights: Numbers, arguments: Numbers, log: Log = mp.log) -> mp.mpf:
    """−Σ weight·log argument with 0·log 0 = 0, ∞ where a weight meets log 0."""
    if any(w and not x for w, x in zip(weights, arguments, strict=True)):
        return mp.inf
    return -mp.fsum(w * log(x) for w, x in zip(weights, arguments, strict=True) if w)


def cut(numbers: Numbers, digits: int) -> Numbers:
    return [mp.floor(x * 10**digits + mp.mpf(1) / 2) / 10**digits for x in numbers]


def cross(log: Log = mp.log) -> mp.mpf:
    return total(P, Q, log)


def divergence(p: Numbers, q: Numbers, log: Log = mp.log) -> mp.mpf:
    return mp.inf if total(p, q, log) == mp.inf else total(p, q, log) - total(p, p, log)


def js(log: Log = mp.log) -> mp.mpf:
    middle = [(a + b) / 2 for a, b in zip(P, Q, strict=True)]
    return (divergence(P, middle, log) + divergence(Q, middle, log)) / 2


def measures(log: Log) -> Said:
    """The other measures, in the order of the catalogue."""
    yield "That is H(q), entropy of q.", total(Q, Q, log)
    yield "That is H(q, p), reverse cross entropy.", total(Q, P, log)
    yield "That is D(q‖p), reverse KL divergence.", divergence(Q, P, log)
    yield "That is JS(p, q), Jensen–Shannon divergence.", js(log)
    yield "That is −(1/m) log L, mean negative log likelihood.", total(N, Q, log) / M
    yield "That is −log L, negative log likelihood.", total(N, Q, log)
    yield "That is log L, log likelihood.", -total(N, Q, log)


def wholes_of_cross_entropy(base: float) -> Said:
    log = log_of(base)
    right = cross(log)
    yield "p and q are swapped.", total(Q, P, log)
    yield "The minus sign is missing.", -right
    yield "That is H(p), entropy.", total(P, P, log)
    yield "That is D(p‖q), KL divergence.", divergence(P, Q, log)
    for other, word in ((mp.e, "ln"), (2, "log₂"), (10, "lg")):
        if not mp.almosteq(other, base):
            yield f"The log was taken as {word}.", cross(log_of(other))
    yield WEIGHTLESS, -mp.fsum(map(log, Q[:3]))
    for row in range(3):
        yield f"The term of outcome {row + 1} is left out.", right + P[row] * log(Q[row])
    for row in range(3):
        yield f"The term of outcome {row + 1} is counted twice.", right - P[row] * log(Q[row])
    yield "The result is a perplexity where an entropy is asked, or the reverse.", mp.mpf(base) ** right
    yield f"{MEANS} (weighted).", -mp.fsum(map(log, Q)) / K
    yield f"{MEANS} (divided).", right / K
    for word, up, down in (("the weights", 100, 1), ("the logs", 1, 100), ("both", 100, 100)):
        yield (
            f"Percentages were not divided by 100: {word}.",
            total([up * x for x in P], [down * x for x in Q], log),
        )
    scaled = [x / mp.mpf("0.9") for x in P]
    yield "p was normalised first; the numbers are used as typed.", total(scaled, Q, log)
    yield f"{ROUNDED} 2 decimals before the calculation.", total(cut(P, 2), cut(Q, 2), log)
    yield f"{ROUNDED} 3 decimals before the calculation.", total(cut(P, 3), cut(Q, 3), log)
    yield f"{ROUNDED} 1 decimal before the calculation.", total(cut(P, 1), cut(Q, 1), log)
    yield "About the zero: 0·log 0 was taken as 1.", right + 1
    yield "About the zero: 0·log 0 was taken as −1.", right - 1
    yield from measures(log)
    yield "The logs are missing: products were added up.", mp.fdot(P, Q)
    one_less = [1 - x for x in Q]
    yield "1 − probability was used in the logs.", total(P, one_less, log)
    yield "1 − probability was used in the weights.", total([1 - x for x in P], Q, log)
    yield (
        "1 − probability was used added for every outcome.",
        right + total([1 - x for x in P], one_less, log),
    )
    for word, factor in (("ln 2", mp.log(2)), ("ln 10", mp.log(10))):
        yield f"The result was multiplied by {word}.", right * factor
        yield f"The result was divided by {word}.", right / factor
    for word, factor in (("× 10", 10), ("÷ 10", mp.mpf(1) / 10), ("× 100", 100), ("÷ 100", mp.mpf(1) / 100)):
        yield f"The decimal point has slipped: the result is {word}.", right * factor


WEIGHTLESS = "The weights are left out: the logs were only added up."
MEANS = "Each outcome got the same weight instead of its own"
ROUNDED = "The probabilities were rounded to"


def locals_of_cross_entropy(base: float) -> Said:
    log = log_of(base)
    others = [other for other in (mp.e, 2, 10) if not mp.almosteq(other, base)]
    # what stands in the place of −p·log q; the fourth outcome, p = 0, has no log of p
    places: list[tuple[str, Callable[[int], list[mp.mpf]]]] = [
        (
            "In the term of outcome {} the log is of the other distribution's value.",
            lambda i: [-P[i] * log(P[i])] if P[i] else [],
        ),
        ("In the term of outcome {} the weight is the other distribution's.", lambda i: [-Q[i] * log(Q[i])]),
        ("The term of outcome {} was subtracted.", lambda i: [P[i] * log(Q[i])]),
        (
            "The term of outcome {} is in another base.",
            lambda i: [-P[i] * log_of(other)(Q[i]) for other in others],
        ),
        ("The term of outcome {} lacks its weight.", lambda i: [-log(Q[i])]),
        ("The term of outcome {} lacks its log.", lambda i: [P[i] * Q[i]]),
    ]
    for sentence, instead in places:
        for row in range(K):
            for term in instead(row):
                yield sentence.format(row + 1), without(row, log) + term
    yield from misread(log)
    for row in range(K):
        for term in decimal_places(row, log):
            yield f"In the term of outcome {row + 1} a decimal place is off.", without(row, log) + term


def without(row: int, log: Log) -> mp.mpf:
    return total(P[:row] + P[row + 1 :], Q[:row] + Q[row + 1 :], log)


def misread(log: Log) -> Said:
    for letter, side in (("p", P), ("q", Q)):
        for row in range(K):
            for other in (i for i in (row - 1, row + 1) if 0 <= i < K):
                read = [side[other] if i == row else x for i, x in enumerate(side)]
                value = total(read, Q, log) if letter == "p" else total(P, read, log)
                yield f"{letter}({row + 1}) for {letter}({other + 1}) was read in the wrong row.", value


def decimal_places(row: int, log: Log) -> Iterator[mp.mpf]:
    for factor in (mp.mpf("0.1"), 10):
        if Q[row] * factor <= LIMIT:
            yield -P[row] * log(Q[row] * factor)
        if 0 < P[row] * factor <= LIMIT:
            yield -P[row] * factor * log(Q[row])


def found(where: Scene, measure: str) -> list[tuple[str, float]]:
    return [(candidate.sentence, candidate.value) for candidate in singles(case_of(where, measure))]


def hold(given: list[tuple[str, float]], expected: list[tuple[str, mp.mpf]]) -> None:
    assert [sentence for sentence, _ in given] == [sentence for sentence, _ in expected]
    for (sentence, value), (_, right) in zip(given, expected, strict=True):
        assert value == pytest.approx(float(right), rel=1e-12, abs=1e-12), sentence


@pytest.mark.parametrize(("where", "base"), [(LOOSE, mp.e), (LOOSE.with_(unit=BITS), 2)])
def test_every_slip_in_a_cross_entropy_has_its_words_and_its_value(where: Scene, base: float) -> None:
    hold(found(where, "cross_entropy"), [*wholes_of_cross_entropy(base), *locals_of_cross_entropy(base)])
