"""Which candidates fit an answer, at the edges of what its digits leave open, and how many are credible."""

from __future__ import annotations

import math

import pytest

from xent_gui.core.document.units import NATS
from xent_gui.core.explain.candidates import COINCIDENCE, MAX_LOCAL_OUTCOMES, Precision, explanations, singles
from xent_gui.core.explain.case import case_of
from xent_gui.core.explain.check import precision_of, rounded, show, true_value, truncated
from xent_gui.core.explain.expression import parse_answer
from xent_gui.core.explain.slips import SLIPS

from .scenes import BIASED, FAIR, scene


@pytest.mark.parametrize(
    ("value", "half_step", "other", "fits"),
    [
        (1.5, 0.25, 1.75, True), (1.5, 0.25, 1.25, True), (1.5, 0.25, 1.751, False),
        (1.5, 0.25, 1.249, False),
        (-1.5, 0.25, -1.75, True), (-1.5, 0.25, 1.5, False), (2.0, 0.0, 2.0, True),
        (2.0, 0.0, 2 + 1e-12, True),
        (2.0, 0.0, 2 + 1e-11, False), (1e6, 0.0, 1e6 + 9e-7, True), (1e6, 0.0, 1e6 + 2e-6, False),
        (math.inf, 0.0, math.inf, True), (math.inf, 0.0, -math.inf, False), (math.inf, 0.0, 1.0, False),
        (1.0, 0.5, math.inf, False), (-math.inf, 0.0, -math.inf, True), (0.0, 0.5, 0.5, True),
        (0.0, 0.0, 0.0, True),
    ],
)  # fmt: skip
def test_what_an_answer_stands_for(value: float, half_step: float, other: float, fits: bool) -> None:
    assert Precision(value, half_step, 3).fits(other) is fits


def test_values_of_one_cell_cannot_be_told_apart() -> None:
    coarse, exact = Precision(1.8, 0.05, 2), Precision(1.8, 0.0, 12)
    assert coarse.cell(1.76) == coarse.cell(1.84) == 18 != coarse.cell(1.86) == 19
    assert exact.cell(1.76) == 1.76
    assert [Precision(1, 0.5, digits).credible for digits in (1, 2, 4)] == pytest.approx(
        [9 * COINCIDENCE, 90 * COINCIDENCE, 9000 * COINCIDENCE]
    )


@pytest.mark.parametrize(
    ("text", "value", "half_step", "significant"),
    [("1.80", 1.8, 0.005, 3), ("-7", -7, 0.5, 1), ("1/4", 0.25, 0, 12), ("inf", math.inf, 0, 12)],
)
def test_the_precision_of_an_answer(text: str, value: float, half_step: float, significant: int) -> None:
    assert precision_of(parse_answer(text, NATS)) == Precision(value, half_step, significant)


def test_slips_in_one_term_are_looked_for_among_few_outcomes_only() -> None:
    few, many = (scene([f"1/{k}"] * k, [f"1/{k}"] * k) for k in (MAX_LOCAL_OUTCOMES, MAX_LOCAL_OUTCOMES + 1))
    local = {slip.key for slip in SLIPS if slip.local}
    assert {c.slips[0][0].key for c in singles(case_of(few, "cross_entropy"))} & local
    found = {c.slips[0][0].key for c in singles(case_of(many, "cross_entropy"))}
    assert not found & local and {"minus", "base", "weight"} <= found


def test_the_right_value_is_no_slip_and_what_is_undefined_neither() -> None:
    truth = float(true_value(BIASED, "cross_entropy", NATS))
    assert explanations(case_of(BIASED, "cross_entropy"), Precision(truth, 0.0, 12), truth)[0] == ()
    assert explanations(case_of(FAIR, "kl_divergence"), Precision(math.nan, 0.0, 12), 0.0)[0] == ()
    found, tried = explanations(case_of(BIASED, "cross_entropy"), Precision(-truth, 0.0, 12), truth)
    assert [candidate.name for candidate in found] == ["missing minus sign"]
    assert found[0].sentence == "The minus sign is missing." and found[0].value == pytest.approx(-truth)
    assert 40 < tried < 250


def test_what_few_digits_leave_open_is_not_explained() -> None:
    """Of two digits one candidate is credible, of three fourteen."""
    truth, case = float(true_value(BIASED, "cross_entropy", NATS)), case_of(BIASED, "cross_entropy")
    left_out = truth - 0.5 * -math.log(0.15)
    tried = []
    for digits in range(1, 8):
        precision = Precision(round(left_out, digits), 0.5 * 10.0**-digits, digits)
        found, number = explanations(case, precision, truth)
        tried.append(number)
        assert bool(found) == (digits >= 3)
    assert tried == sorted(tried)


@pytest.mark.parametrize(
    ("number", "decimals", "to", "cut"),
    [
        ("2.5", 0, "3", "2"), ("-2.5", 0, "-3", "-2"), ("0.45", 1, "0.5", "0.4"),
        ("1234", -2, "1.2E+3", "1.2E+3"),
        ("1250", -2, "1.3E+3", "1.2E+3"), ("1.999", 2, "2.00", "1.99"), ("inf", 2, "Infinity", "Infinity"),
    ],
)  # fmt: skip
def test_rounding_and_cutting_off(number: str, decimals: int, to: str, cut: str) -> None:
    value = parse_answer(number, NATS).value
    assert (str(rounded(value, decimals)), str(truncated(value, decimals))) == (to, cut)


def test_numbers_as_they_are_shown() -> None:
    shown = [show(parse_answer(text, NATS).value) for text in ("1.50", "-1.5", "inf", "-inf", "1e3", "-1e-3")]
    assert shown == ["1.50", "−1.5", "∞", "−∞", "1000", "−0.0010"]
