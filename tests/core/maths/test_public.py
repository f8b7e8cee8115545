"""The public functions as a script calls them: known values, every refusal, one outcome, none."""

from __future__ import annotations

import inspect
import math
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
import scipy.stats

import xent_gui.core as core
from xent_gui.core.maths import (
    MEASURE_NAMES,
    NothingToMeasure,
    cross_entropy,
    empirical_distribution,
    entropy,
    jensen_shannon_divergence,
    kl_divergence,
    log_likelihood,
    measure_float,
    negative_log_likelihood,
    normalise,
    perplexity,
    round_likelihood,
    round_measure,
    surprisal,
)

DIE = [Fraction(1, 6)] * 6
OBSERVED = ["0.18", "0.18", "0.15", "0.17", "0.17", "0.15"]
BIASED = [0.1] * 5 + [0.5]


def test_the_five_dice() -> None:
    observed = [Fraction(text) for text in OBSERVED]
    biased = [Fraction(1, 10)] * 5 + [Fraction(1, 2)]
    extreme = [Fraction(1, 100)] * 5 + [Fraction(95, 100)]
    shown = [
        round_measure("entropy_p", DIE, DIE, None, math.e, 4),
        round_measure("entropy_p", biased, biased, None, math.e, 4),
        round_measure("entropy_p", extreme, extreme, None, math.e, 4),
        round_measure("cross_entropy", DIE, observed, None, math.e, 4),
        round_measure("cross_entropy", biased, observed, None, math.e, 4),
    ]
    assert shown == ["1.7918", "1.4979", "0.2790", "1.7946", "1.8356"]


def test_everything_the_core_offers_is_importable() -> None:
    for name in core.__all__:
        assert callable(getattr(core, name))
        assert inspect.getdoc(getattr(core, name))


def test_identities() -> None:
    p, q = [0.25, 0.5, 0.25], [0.5, 0.25, 0.25]
    assert cross_entropy(p, q, base=2) == entropy(p, base=2) + kl_divergence(p, q, base=2) == 1.75
    assert perplexity(p, q) == 2**1.75
    assert perplexity(p) == 2**1.5
    assert jensen_shannon_divergence(p, q) == jensen_shannon_divergence(q, p)
    assert jensen_shannon_divergence([1, 0], [0, 1], base=2) == 1.0
    assert surprisal([1, 0.5, 0], base=2).tolist() == [0.0, 1.0, math.inf]


def test_scipy_agrees() -> None:
    random = np.random.default_rng(1)
    for size in (2, 10, 100, 1000):
        p, q = random.dirichlet(np.ones(size)), random.dirichlet(np.ones(size))
        assert entropy(p) == pytest.approx(scipy.stats.entropy(p), rel=1e-13)
        assert kl_divergence(p, q, base=2) == pytest.approx(scipy.stats.entropy(p, q, base=2), rel=1e-11)


def test_every_kind_of_number_gives_the_same() -> None:
    expected = entropy([0.125, 0.875])
    for same in (
        (0.125, 0.875),
        np.array([0.125, 0.875]),
        np.array([0.125, 0.875], dtype=np.float32),
        [Fraction(1, 8), Fraction(7, 8)],
        [Decimal("0.125"), Decimal("0.875")],
        iter([0.125, 0.875]),
    ):
        assert entropy(same) == expected


def test_numbers_are_taken_as_typed_never_renormalised() -> None:
    assert entropy([0.5, 0.25], base=2) == 1.0
    assert cross_entropy([2], [0.5], base=2) == 2.0
    assert kl_divergence([0.5], [1], base=2) == -0.5
    assert entropy([4], base=2) == -8.0


def test_zero_times_log_zero_is_zero_and_p_above_zero_where_q_is_zero_is_infinite() -> None:
    assert entropy([0, 1]) == 0.0
    assert cross_entropy([0, 1], [0, 1]) == 0.0
    assert cross_entropy([0.5, 0.5], [0, 1]) == kl_divergence([0.5, 0.5], [0, 1]) == math.inf
    assert perplexity([0.5, 0.5], [0, 1]) == math.inf
    assert jensen_shannon_divergence([0, 0], [0, 0]) == 0.0
    assert round_measure("cross_entropy", [1], [0], None, 2, 3) == "inf"
    assert round_measure("log_likelihood", [1], [0], [2], 2, 3) == "-inf"


def test_results_that_are_zero_are_not_minus_zero() -> None:
    for value in (
        entropy([1]),
        kl_divergence([0.5, 0.5], [0.5, 0.5]),
        entropy([0.0]),
        log_likelihood([1], [1]),
    ):
        assert value == 0.0 and math.copysign(1, value) == 1
    near = [Fraction(1, 2) + Fraction(1, 10**9), Fraction(1, 2)]
    assert round_measure("kl_divergence", [Fraction(1, 2)] * 2, near, None, 2, 4) == "0.0000"  # −2.9e-9


@pytest.mark.parametrize("name", MEASURE_NAMES)
def test_one_outcome(name: str) -> None:
    expected = "1.000" if name == "perplexity" else "0.000"
    assert round_measure(name, [1], [1], [5], 2, 3) == expected
    assert measure_float(name, [1], [1], [5], 2) == float(expected)


@pytest.mark.parametrize("name", MEASURE_NAMES)
def test_no_outcomes_is_nothing_to_measure(name: str) -> None:
    with pytest.raises(NothingToMeasure):
        round_measure(name, [], [], [], 2, 3)


@pytest.mark.parametrize("counts", [None, [None, None], [0, 0], [None, 0]])
@pytest.mark.parametrize("name", ["nll_total", "nll_mean", "log_likelihood"])
def test_no_observations_is_nothing_to_measure(name: str, counts: list[int | None] | None) -> None:
    with pytest.raises(NothingToMeasure):
        round_measure(name, [0.5, 0.5], [0.5, 0.5], counts, 2, 3)
    assert round_measure("entropy_p", [0.5, 0.5], [0.5, 0.5], counts, 2, 3) == "1.000"


def test_observations() -> None:
    q = [Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)]
    assert negative_log_likelihood([2, 1, None], q, base=2) == 4.0
    assert negative_log_likelihood([2, 1, 1], q, base=2, mean=True) == 1.5
    assert log_likelihood(np.array([2, 1, 1]), q, base=2) == -6.0
    assert empirical_distribution([2, None, 1]) == [Fraction(2, 3), 0, Fraction(1, 3)]
    assert negative_log_likelihood([1.0, 2.0, 0], q, base=2) == 5.0
    assert log_likelihood([1, 0], [0, 1]) == -math.inf
    assert negative_log_likelihood([0, 1], [0, 1]) == 0.0
    hundred = [17, 16, 18, 15, 17, 17]
    mean = round_measure("nll_mean", DIE, DIE, hundred, 2, 15)
    assert mean == round_measure("cross_entropy", empirical_distribution(hundred), DIE, None, 2, 15)


def test_likelihood_as_mantissa_and_power_of_ten() -> None:
    assert round_likelihood([1, 1], [0.5, 0.5], 3) == ("2.50", -1)
    assert round_likelihood([0, 5], [0, 1], 3) == ("1.00", 0)
    assert round_likelihood([1, 5], [0, 1], 3) == ("0.00", 0)
    assert round_likelihood([3], [10], 2) == ("1.0", 3)
    assert round_likelihood([1000], DIE[:1], 4) == ("7.059", -779)
    assert round_likelihood([1, 1], [0.5, 0.5], 1) == ("3", -1)
    with pytest.raises(NothingToMeasure):
        round_likelihood([None], [1], 3)


def test_normalise_is_exact() -> None:
    assert normalise([1, 2, 3]) == [Fraction(1, 6), Fraction(1, 3), Fraction(1, 2)]
    assert sum(normalise([0.1, 0.2, 0.3])) == 1
    with pytest.raises(ValueError, match="nothing to normalise"):
        normalise([0, 0])


@pytest.mark.parametrize("base", [0, 1, -2, math.nan, math.inf, "two", None, 1.0, Fraction(1)])
def test_wrong_bases(base: object) -> None:
    with pytest.raises(ValueError, match="base"):
        entropy([0.5, 0.5], base=base)  # type: ignore[arg-type]


@pytest.mark.parametrize("function", [cross_entropy, kl_divergence, jensen_shannon_divergence, perplexity])
def test_two_distributions_are_checked(function: object) -> None:
    call = function
    with pytest.raises(ValueError, match="p has 2 and q has 1 outcomes"):
        call([0.5, 0.5], [1])  # type: ignore[operator]
    with pytest.raises(ValueError, match="p is empty"):
        call([], [1])  # type: ignore[operator]
    with pytest.raises(ValueError, match="q of outcome 2 is nan"):
        call([0.5, 0.5], [1, math.nan])  # type: ignore[operator]
    with pytest.raises(ValueError, match=r"p of outcome 1 is -0\.5"):
        call([-0.5, 0.5], [1, 1])  # type: ignore[operator]


def test_counts_are_checked() -> None:
    with pytest.raises(ValueError, match=r"n of outcome 2 is 1\.5: a whole number"):
        log_likelihood([1, 1.5], [0.5, 0.5])
    with pytest.raises(ValueError, match="n of outcome 1 is -1"):
        log_likelihood([-1, 2], [0.5, 0.5])
    with pytest.raises(ValueError, match="n has 1 and q has 2 outcomes"):
        log_likelihood([1], [0.5, 0.5])


def test_unusual_bases() -> None:
    assert entropy([0.5, 0.5], base=0.5) == -1.0
    assert entropy([Fraction(1, 3)] * 3, base=3) == 1.0
    assert entropy([Fraction(1, 3)] * 3, base=Decimal(9)) == 0.5
    nearly_one = 1 + 2**-52
    assert entropy([0.5, 0.5], base=nearly_one) == pytest.approx(math.log(2) / math.log1p(2**-52), rel=1e-15)


def test_terms_cannot_be_written_with_too_many_digits() -> None:
    huge = Fraction(10**300)
    assert round_measure("perplexity", [huge], [1 / huge], None, 2, 3) == "1.000e+3" + "0" * 302
    assert measure_float("perplexity", [huge], [1 / huge], None, 2) == math.inf
    assert measure_float("perplexity", [huge], [huge], None, 2) == 0.0
    assert round_measure("perplexity", [huge], [huge], None, 2, 3) == "0.000"
    assert measure_float("entropy_p", [Fraction(10**400)], [1], None, 2) == -math.inf
