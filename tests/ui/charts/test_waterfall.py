"""Waterfalls: steps that end at the total, infinite steps, and many steps merged."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.charts.kit import die, scene
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.units import BITS
from xent_gui.ui.charts.waterfall import ADDED, merged, summed, value_range, waterfall

TERMS = st.lists(st.floats(-5, 5), min_size=1, max_size=60)


@pytest.mark.parametrize("key", ADDED)
def test_the_steps_end_at_the_measure(key: str) -> None:
    readout = Readout(die(unit=BITS))
    terms = readout.term_values(key)
    fall = waterfall(terms, readout.value(key))
    assert fall.ends[-1] == readout.value(key)
    assert fall.ends - fall.starts == pytest.approx(terms)
    assert fall.starts[1:].tolist() == fall.ends[:-1].tolist()


def test_a_total_is_as_high_as_the_two_measures_it_is_the_sum_of() -> None:
    readout = Readout(die())
    for key, parts in ADDED.items():
        if parts:
            assert sum(map(readout.value, parts)) == pytest.approx(readout.value(key))


def test_measures_that_are_no_plain_sum_show_the_cross_entropy() -> None:
    assert summed("kl_divergence") == "kl_divergence"
    assert summed("perplexity") == summed("jensen_shannon_divergence") == "cross_entropy"


def test_an_infinite_step_stands_where_it_begins_and_the_rest_goes_on_without_it() -> None:
    fall = waterfall([0.25, math.inf, 0.5], math.inf)
    assert fall.starts.tolist() == [0, 0.25, 0.25]
    assert fall.infinite.tolist() == [False, True, False]
    assert fall.first_infinite == 1
    assert value_range(fall)[1] > fall.high


@given(TERMS, st.floats(0.5, 1))
def test_every_step_is_within_its_part_of_the_scale(terms: list[float], part: float) -> None:
    fall = waterfall(terms, math.fsum(terms))
    low, high = value_range(fall, part)
    assert low <= fall.low
    assert low + (high - low) * part >= fall.high - 1e-9


@given(TERMS, st.integers(1, 100))
def test_merged_columns_hold_every_level(terms: list[float], columns: int) -> None:
    fall = waterfall(terms, math.fsum(terms))
    least, greatest, endless = merged(fall, columns)
    assert len(least) == len(greatest) == len(endless) == columns
    assert not endless.any()
    if columns <= len(terms):
        assert least.min() == pytest.approx(min(fall.low, *fall.starts, *fall.ends))
        assert greatest.max() == pytest.approx(max(0, *fall.starts, *fall.ends))


def test_no_outcome_no_step() -> None:
    fall = waterfall([], math.nan)
    assert len(fall.ends) == 0
    assert value_range(fall) == (0, 1)


def test_a_thousand_terms_end_at_their_total() -> None:
    weights = [Fraction(row + 1, 500500) for row in range(1000)]
    many = scene(" ".join(map(str, weights)), " ".join(["1/1000"] * 1000))
    readout = Readout(many)
    fall = waterfall(readout.term_values("kl_divergence"), readout.value("kl_divergence"))
    assert fall.ends[-1] == readout.value("kl_divergence")
    assert np.isfinite(fall.ends).all()
