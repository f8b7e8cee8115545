"""Families of q(x|w): shares sum to 1, and ŵ is where scipy finds it and where the closed forms say."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath
import pytest
from scipy.integrate import quad
from scipy.optimize import minimize_scalar

from xent_gui.core.maths.families import (
    Family,
    binomial,
    count_probabilities,
    face,
    families,
    log_integral,
    log_likelihood_at,
    mixture,
    temperature,
    truncated_geometric,
)

Q = [0.18, 0.18, 0.15, 0.17, 0.17, 0.15]
COUNTS = [3, 9, 20, 31, 22, 15]
LABELS = [str(x) for x in range(6)]


def test_every_family_gives_distributions() -> None:
    for family in families(LABELS, Q, COUNTS, 5):
        for step in range(1, 20):
            w = family.low + (family.high - family.low) * step / 20
            assert math.fsum(family.shares(w)) == pytest.approx(1, abs=1e-14), family.key


def test_binomial_is_offered_only_for_numbers_from_zero() -> None:
    assert "binomial" in [family.key for family in families(LABELS, Q, COUNTS, 0)]
    assert "binomial" not in [family.key for family in families(list("abcdef"), Q, COUNTS, 0)]


@pytest.mark.parametrize(
    "family",
    [
        face(5, 6, COUNTS, "6"),
        temperature(Q, [30, 30, 10, 12, 12, 6]),
        binomial(6, COUNTS),
        truncated_geometric(6, [30, 20, 9, 4, 2, 1]),
    ],
    ids=lambda family: family.key,
)
def test_the_maximum_is_where_scipy_finds_it(family: Family) -> None:
    counts = {"temperature": [30, 30, 10, 12, 12, 6], "geometric": [30, 20, 9, 4, 2, 1]}.get(
        family.key, COUNTS
    )
    found = minimize_scalar(
        lambda w: -log_likelihood_at(family, counts, w),
        bounds=(family.low + 1e-9, family.high - 1e-9),
        method="bounded",
        options={"xatol": 1e-12},
    )
    assert family.best == pytest.approx(found.x, rel=1e-5)
    assert family.best is not None
    best = log_likelihood_at(family, counts, family.best)
    for other in (family.best * (1 - 1e-4), family.best * (1 + 1e-4)):
        assert log_likelihood_at(family, counts, other) < best


def test_closed_forms() -> None:
    assert face(5, 6, COUNTS, "6").best == 15 / 100
    mean = sum(x * n for x, n in enumerate(COUNTS)) / 100
    assert binomial(6, COUNTS).best == pytest.approx(mean / 5, rel=1e-15)
    assert mixture(Q, [n / 100 for n in COUNTS]).best == 1
    assert temperature([0.5, 0.25, 0.25], [50, 25, 25]).best == pytest.approx(1, rel=1e-14)


@pytest.mark.parametrize("counts", [[30, 30, 10, 12, 12, 6], [3, 2, 1, 1, 0, 0], [10**9, 10**8, 5, 4, 3, 2]])
def test_the_best_temperature_is_where_the_mean_of_log_q_is_that_of_the_data(counts: list[int]) -> None:
    q = [0.4, 0.25, 0.15, 0.1, 0.06, 0.04]
    with mpmath.workdps(40):
        logs = [mpmath.log(share) for share in q]
        seen = mpmath.fsum(n * log for n, log in zip(counts, logs, strict=True)) / sum(counts)

        def score(inverse: mpmath.mpf) -> mpmath.mpf:
            weights = [mpmath.exp(inverse * log) for log in logs]
            return mpmath.fdot(weights, logs) / mpmath.fsum(weights) - seen

        truth = 1 / mpmath.findroot(score, (0.3, 3))
    assert temperature(q, counts).best == pytest.approx(float(truth), rel=1e-13)


@pytest.mark.parametrize("counts", [[30, 20, 9, 4, 2, 1], [5, 1, 0, 0, 0, 0], [10**9, 10**8, 10**7, 5, 4, 3]])
def test_the_best_truncated_geometric_has_the_mean_of_the_data(counts: list[int]) -> None:
    with mpmath.workdps(40):
        seen = mpmath.mpf(sum(x * n for x, n in enumerate(counts))) / sum(counts)

        def score(w: mpmath.mpf) -> mpmath.mpf:
            weights = [(1 - w) ** x for x in range(6)]
            return mpmath.fdot(weights, range(6)) / mpmath.fsum(weights) - seen

        truth = mpmath.findroot(score, (0.05, 0.95), solver="anderson")
    assert truncated_geometric(6, counts).best == pytest.approx(float(truth), rel=1e-13)


def described(family: Family) -> tuple[object, ...]:
    return (
        family.key,
        family.name,
        family.sentence,
        family.symbol,
        family.low,
        family.high,
        family.logarithmic,
    )


def test_families_say_what_they_are() -> None:
    assert [described(family) for family in families(LABELS, Q, COUNTS, 4)] == [
        ("face", "One outcome", "4 has probability w, the others share 1 − w equally.", "w", 0, 1, False),
        ("mixture", "Mixture of q and p̂", "q(x|w) = (1 − w)·q + w·p̂.", "w", 0, 1, False),
        (
            "temperature",
            "Temperature",
            "q(x|T) is q to the power 1/T, normalised: below 1 sharper, above 1 flatter.",
            "T",
            0.05,
            20,
            True,
        ),
        ("binomial", "Binomial", "x successes in 5 trials, each with probability w.", "w", 0, 1, False),
        (
            "geometric",
            "Truncated geometric",
            "Each outcome is 1 − w times as likely as the one before it.",
            "w",
            1e-6,
            1 - 1e-6,
            False,
        ),
    ]


@pytest.mark.parametrize("w", [0.001, 0.3, 0.999])
def test_shares_are_their_formulas(w: float) -> None:
    by_key = {family.key: family.shares(w) for family in families(LABELS, [0.5, 0, *Q[2:]], COUNTS, 4)}
    total = 0.5 + sum(Q[2:])
    assert by_key["face"] == pytest.approx([(1 - w) / 5] * 4 + [w, (1 - w) / 5], rel=1e-14)
    parts = [(1 - w) * q / total + w * n / 100 for q, n in zip([0.5, 0, *Q[2:]], COUNTS, strict=True)]
    assert by_key["mixture"] == pytest.approx(parts, rel=1e-14)
    powers = [mpmath.mpf(q) ** (1 / mpmath.mpf(w)) if q else mpmath.mpf(0) for q in [0.5, 0, *Q[2:]]]
    assert by_key["temperature"] == pytest.approx([float(x / sum(powers)) for x in powers], rel=1e-11)
    binomials = [math.comb(5, x) * w**x * (1 - w) ** (5 - x) for x in range(6)]
    assert by_key["binomial"] == pytest.approx(binomials, rel=1e-13)
    falling = [(1 - w) ** x for x in range(6)]
    assert by_key["geometric"] == pytest.approx([x / sum(falling) for x in falling], rel=1e-12)


def test_the_best_at_the_ends_and_where_there_is_none() -> None:
    none = [0] * 6
    assert [family.best for family in families(LABELS, Q, none, 0)] == [None] * 5
    assert [family.best for family in families(list("abcdef"), Q, none, 0)] == [None] * 4
    assert mixture([2, 2], [0.5, 0.5]).best is None  # the same in proportion
    assert mixture([0.0, 0.0], [0.5, 0.5]).best == 1
    assert mixture([1.0, 0.0], [1, 1e-14]).best == 1
    assert temperature([0.5, 0.5, 0], [3, 1, 0]).best is None  # flat whatever T
    assert temperature([0.5, 0.5, 0], [3, 0, 1]).best is None  # impossible whatever T
    assert temperature([0.6, 0.4], [1, 0]).best == pytest.approx(0.05)
    assert temperature([0.6, 0.4], [1, 3]).best == pytest.approx(20)
    assert truncated_geometric(3, [7, 0, 0]).best == pytest.approx(1 - 1e-6, rel=1e-15)
    assert truncated_geometric(3, [0, 0, 7]).best == pytest.approx(1e-6, rel=1e-9)
    assert truncated_geometric(1, [7]).best is None
    assert (binomial(1, [3]).best, binomial(3, [3, 0, 0]).best, binomial(3, [0, 0, 4]).best) == (None, 0, 1)
    assert face(0, 2, [0, 3], "a").best == 0


def test_which_families_are_offered() -> None:
    def keys(labels: list[str]) -> list[str]:
        shares = [1 / len(labels)] * len(labels)
        return [family.key for family in families(labels, shares, [1] * len(labels), 0)]

    assert keys(["0"]) == []
    assert keys(["0", " 1 "]) == ["face", "mixture", "temperature", "binomial", "geometric"]
    assert keys(["1", "0"]) == ["face", "mixture", "temperature", "geometric"]
    for outcomes, offered in ((1000, True), (1001, False)):
        assert ("binomial" in keys([str(x) for x in range(outcomes)])) == offered
    without = {family.key: family for family in families(LABELS, Q, [0] * 6, 0)}
    assert without["mixture"].shares(1.0) == pytest.approx(
        Q
    )  # q stands in for frequencies that are not there


@pytest.mark.parametrize("points", [3, 101, 2001])
def test_the_integral_of_a_likelihood_is_simpsons(points: int) -> None:
    """A cubic is integrated exactly: w(1 − w)² of one and two observations."""
    family = face(0, 2, [1, 2], "a")
    assert log_integral(family, [1, 2], points) == pytest.approx(math.log(1 / 12), rel=1e-12)
    assert log_integral(family, [0, 0], points) == pytest.approx(0, abs=1e-14)
    narrow = truncated_geometric(2, [1, 1])
    exact, _ = quad(lambda w: math.exp(log_likelihood_at(narrow, [1, 1], w)), narrow.low, narrow.high)
    assert log_integral(narrow, [1, 1]) == pytest.approx(math.log(exact), rel=1e-9)
    assert log_integral(temperature([1.0, 0.0], [0, 1]), [0, 1], points) == -math.inf
    assert log_integral(face(0, 2, [9000, 9000], "a"), [9000, 9000], 20_001) == pytest.approx(
        2 * math.lgamma(9001) - math.lgamma(18_002), rel=1e-12
    )


@pytest.mark.parametrize("w", [0.0, 1e-9, 0.15, 0.5, 1 - 2**-30, 1.0])
@pytest.mark.parametrize("m", [0, 1, 2, 7, 60])
def test_probabilities_of_counts_are_binomial(m: int, w: float) -> None:
    share = Fraction(w)
    exact = [math.comb(m, n) * share**n * (1 - share) ** (m - n) for n in range(m + 1)]
    assert count_probabilities(m, w) == pytest.approx([float(x) for x in exact], rel=1e-12)


def test_a_mixture_is_between_its_ends() -> None:
    wrong = [0.3, 0.1, 0.1, 0.1, 0.2, 0.2]
    family = mixture(Q, wrong)
    assert [family.shares(0.0), family.shares(1.0)] == [pytest.approx(Q), pytest.approx(wrong)]
    assert family.shares(0.25) == pytest.approx([0.75 * a + 0.25 * b for a, b in zip(Q, wrong, strict=True)])


def test_the_picture_of_the_die_with_fifteen_sixes() -> None:
    family = face(5, 6, [18, 18, 15, 17, 17, 15], "6")
    assert log_likelihood_at(family, [18, 18, 15, 17, 17, 15], 0.15) == pytest.approx(-179.07, abs=0.01)
    assert log_likelihood_at(family, [18, 18, 15, 17, 17, 15], 0.5) == pytest.approx(-206.12, abs=0.01)


def test_a_likelihood_does_not_integrate_to_one_but_probabilities_of_data_add_to_one() -> None:
    family = face(0, 2, [3, 7], "heads")
    exact = math.lgamma(4) + math.lgamma(8) - math.lgamma(12)  # the beta function B(4, 8)
    assert log_integral(family, [3, 7]) == pytest.approx(exact, rel=1e-9)
    for w in (0.0, 0.15, 0.5, 1.0):
        assert math.fsum(count_probabilities(100, w)) == pytest.approx(1, abs=1e-12)


def test_an_impossible_observation_has_likelihood_zero() -> None:
    assert log_likelihood_at(face(0, 2, [3, 7], "heads"), [3, 7], 0.0) == -math.inf
