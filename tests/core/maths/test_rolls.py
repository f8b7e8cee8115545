"""Simulated runs: repeatable, and distributed as theory says."""

from __future__ import annotations

import math

import numpy as np
import pytest

from tests.work import work
from xent_gui.core.maths.rolls import band, simulate

P = [0.1, 0.1, 0.1, 0.1, 0.1, 0.5]
Q = [0.18, 0.18, 0.15, 0.17, 0.17, 0.15]


def test_the_band_is_the_mean_and_spread_of_surprisal() -> None:
    mean, sigma = band(P, Q)
    assert mean == pytest.approx(-sum(p * math.log(q) for p, q in zip(P, Q, strict=True)), rel=1e-15)
    square = sum(p * math.log(q) ** 2 for p, q in zip(P, Q, strict=True))
    assert sigma == pytest.approx(math.sqrt(square - mean**2), rel=1e-9)


def test_a_seed_gives_a_run_again_and_another_seed_another() -> None:
    one, again, other = (simulate(P, Q, 10**6, seed) for seed in (7, 7, 8))
    assert (one.means == again.means).all() and (one.counts == again.counts).all()
    assert (one.means != other.means).any()


def test_means_are_those_of_the_counts_at_every_checkpoint() -> None:
    run = simulate(P, Q, 10**5, 3)
    assert run.rolls[0] == 1 and run.rolls[-1] == 10**5 and (np.diff(run.rolls) > 0).all()
    assert (run.counts.sum(axis=1) == run.rolls).all()
    assert run.means == pytest.approx(run.counts @ -np.log(Q) / run.rolls, rel=1e-12)
    assert run.frequencies(len(run.rolls) - 1) == pytest.approx(P, abs=0.01)


@pytest.mark.parametrize("outcomes", [6, 2000])
def test_mean_and_variance_of_many_runs_are_those_of_theory(outcomes: int) -> None:
    p = np.arange(1.0, outcomes + 1)
    p /= p.sum()
    q = p[::-1]
    mean, sigma = band(p, q)
    ends = np.array([simulate(p, q, 300, seed, checkpoints=5).means for seed in range(800)])
    rolls = simulate(p, q, 300, 0, checkpoints=5).rolls
    scaled = (ends - mean) / (sigma / np.sqrt(rolls))
    assert np.abs(scaled.mean(axis=0)) == pytest.approx(0, abs=0.1)
    assert scaled.var(axis=0) == pytest.approx(1, abs=0.15)
    inside = (np.abs(scaled[:, -1]) <= 1.96).mean()
    assert inside == pytest.approx(0.95, abs=0.02)


def test_a_billion_rolls_take_no_time_and_a_trillion_settle() -> None:
    done = work(lambda: simulate(P, Q, 10**9, 1))
    assert done.calls < 20_000 and done.bytes < 1_000_000  # not one by one, nor all in an array
    run = simulate(P, Q, 10**9, 1)
    mean, sigma = band(P, Q)
    assert abs(run.means[-1] - mean) < 5 * sigma / math.sqrt(1e9)
    assert abs(simulate(P, Q, 10**12, 1).means[-1] - mean) < 5 * sigma / 1e6


def test_an_outcome_that_q_holds_impossible_makes_the_mean_infinite_once_rolled() -> None:
    run = simulate([0.5, 0.5], [1, 0], 100, 2)
    first = int(np.argmax(run.counts[:, 1] > 0))
    assert np.isfinite(run.means[:first]).all() and np.isinf(run.means[first:]).all()
    assert band([0.5, 0.5], [1, 0])[0] == math.inf
    assert band([1, 0], [1, 0]) == (0, 0)
    assert simulate([1, 0], [1, 0], 100, 2).means.tolist() == [0.0] * len(
        simulate([1, 0], [1, 0], 100, 2).rolls
    )


def test_many_outcomes_keep_the_last_counts_only() -> None:
    p = np.full(100_000, 1e-5)
    run = simulate(p, p, 10**6, 1, checkpoints=40)
    assert run.counts.shape == (1, 100_000) and run.counts.sum() == 10**6
    assert run.means[-1] == pytest.approx(math.log(1e5))


@pytest.mark.parametrize(
    ("p", "q", "m", "words"),
    [([0.5, 0.4], [1, 1], 10, "sums to 0.9"), ([1.0], [1, 1], 10, "equal lengths"), ([1.0], [1], 0, "range"),
     ([], [], 5, "equal lengths"), ([1.0], [1], 10**12 + 1, "range")],
)  # fmt: skip
def test_what_cannot_be_rolled_is_refused(p: list[float], q: list[float], m: int, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        simulate(p, q, m, 1)
