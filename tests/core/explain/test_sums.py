"""What each measure adds up: weights, arguments and terms, in every part and every place."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath
import pytest

from tests.core.maths.truth import rounded
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.units import BANS, BITS, NATS, UNITS
from xent_gui.core.explain.calculation import bracketed, calculation, columns_of
from xent_gui.core.explain.case import case_of
from xent_gui.core.explain.pieces import in_words, log_latex, log_text
from xent_gui.core.explain.step_numbers import step_numbers, with_number
from xent_gui.core.explain.sums import (
    AsAsked,
    definition,
    part_of,
    part_weight,
    part_weights,
    round_of,
    shown,
    term_text,
    term_texts,
)
from xent_gui.core.maths.rounding import NothingToMeasure

from .scenes import MISSING, scene

P, Q, N = ["50%", "1/4", "0"], ["0.3", "0", "7/10"], [4, 0, 2]
WHERE = scene(P, Q, N)
ONE = [("0.3",), ("0",), ("7/10",)]
OWN = [("50%",), ("1/4",), ("0",)]
PARTS = {  # weights, arguments, name of the terms, whose weights, what leads
    "entropy_p": (P, OWN, "entropy_p", "p", "−"),
    "entropy_q": (Q, ONE, "entropy_q", "q", "−"),
    "cross_entropy": (P, ONE, "cross_entropy", "p", "−"),
    "reverse_cross_entropy": (Q, OWN, "reverse_cross_entropy", "q", "−"),
    "kl_divergence": (P, list(zip(P, Q, strict=True)), "kl_divergence", "p", ""),
    "reverse_kl_divergence": (Q, list(zip(Q, P, strict=True)), "reverse_kl_divergence", "q", ""),
    "nll_total": (["4", "0", "2"], ONE, "cross_entropy", "n", "−"),
    "nll_mean": (["4", "0", "2"], ONE, "cross_entropy", "n", "−"),
    "log_likelihood": (["4", "0", "2"], ONE, "cross_entropy", "n", ""),
}


@pytest.mark.parametrize("measure", PARTS)
def test_the_parts_of_a_sum(measure: str) -> None:
    part = part_of(Readout(WHERE), measure)
    weights, arguments, term, side, leading = PARTS[measure]
    assert (list(part.weights), list(part.arguments)) == (weights, arguments)
    assert (part.term, part.leading) == (term, leading)
    numbers = {"p": [Fraction(1, 2), Fraction(1, 4), 0], "q": [Fraction(3, 10), 0, Fraction(7, 10)], "n": N}
    assert list(part_weights(part)) == numbers[side] == [part_weight(part, row) for row in range(3)]


def true_term(measure: str, row: int, base: mpmath.mpf) -> mpmath.mpf:
    p, q, n = [mpmath.mpf(1) / 2, mpmath.mpf(1) / 4, 0], [mpmath.mpf(3) / 10, 0, mpmath.mpf(7) / 10], N
    weights, arguments = {
        "entropy_p": (p, p), "entropy_q": (q, q), "cross_entropy": (p, q), "reverse_cross_entropy": (q, p),
        "kl_divergence": (p, q), "reverse_kl_divergence": (q, p), "nll_total": (n, q), "log_likelihood": (n,
        q),
    }[measure]  # fmt: skip
    weight, argument = weights[row], arguments[row]
    if not weight:
        return mpmath.mpf(0)
    log = mpmath.log(argument) if argument else -mpmath.inf
    if "kl" in measure:
        log -= mpmath.log(weight)
    return (1 if measure == "log_likelihood" else -1) * weight * log / mpmath.log(base)


@pytest.mark.parametrize("unit", UNITS.values())
@pytest.mark.parametrize("measure", [measure for measure in PARTS if measure != "nll_mean"])
def test_terms_are_correctly_rounded_with_the_sign_they_have_in_the_sum(measure: str, unit: object) -> None:
    there = WHERE.with_(unit=unit, decimals=5)
    numbers = Readout(there)
    base = mpmath.e if there.unit is NATS else mpmath.mpf(there.unit.base)
    with mpmath.workdps(60):
        expected = [rounded(true_term(measure, row, base), 5, 60) for row in range(3)]
    assert term_texts(there, measure, 5) == expected
    part = part_of(numbers, measure)
    assert [term_text(numbers, measure, part, row) for row in range(3)] == expected


def test_a_sequence_as_asked_is_a_sequence() -> None:
    asked: list[int] = []
    numbers = AsAsked(5, lambda place: asked.append(place) or place * place)
    assert (len(numbers), numbers[0], numbers[4], numbers[-1], numbers[-5]) == (5, 0, 16, 16, 0)
    assert asked == [0, 4, 4, 0]
    assert (numbers[1:3], numbers[::-2], numbers[3:], numbers[9:]) == ([1, 4], [16, 4, 0], [9, 16], [])
    assert list(numbers) == [0, 1, 4, 9, 16]
    for place in (5, -6):
        with pytest.raises(IndexError):
            numbers[place]


def test_what_cannot_be_summed_says_why() -> None:
    with pytest.raises(NothingToMeasure, match=r"^There are no outcomes to measure\.$"):
        round_of(Readout(scene([], [])), "entropy_p", NATS)
    with pytest.raises(
        NothingToMeasure, match=r"^There are no observations: every count is empty or zero\.$"
    ):
        round_of(Readout(MISSING), "nll_mean", NATS)
    assert round_of(Readout(MISSING), "entropy_p", BITS) == "1.5000"


@pytest.mark.parametrize(
    ("number", "text"), [("1.5", "1.5"), ("-1.5", "−1.5"), ("inf", "∞"), ("-inf", "−∞"), ("1e-3", "1e−3")]
)
def test_numbers_as_people_read_them(number: str, text: str) -> None:
    assert shown(number) == text


def test_definitions_in_every_unit() -> None:
    for unit, log, base in ((NATS, "ln", "e"), (BITS, "log₂", "2"), (BANS, "lg", "10")):
        (piece,) = definition("perplexity", WHERE.with_(unit=unit)).pieces
        assert (piece.latex, piece.text) == (f"PP(p, q) = {base}^{{H(p, q)}}", f"PP(p, q) = {base}^H(p, q)")
        step = definition("nll_mean", WHERE.with_(unit=unit))
        assert (step.key, step.text) == ("definition", f"−(1/m) {log} L = −(1/m) Σ n(x) {log} q(x)")
        assert f"\\,{unit.latex}\\," in step.latex
        assert step.spoken == (f"minus (1 over m) {log} L equals minus (1 over m) the sum of n(x) {log} q(x)")


def test_words_brackets_and_logs() -> None:
    assert in_words("Σ a‖b − c + d · e = f/∞") == (
        "the sum of a given b minus c plus d times e equals f over infinity"
    )
    assert in_words("−") == "minus"
    assert [bracketed(text) for text in ("0.5", "1/2", "5%", "1/2%")] == ["0.5", "(1/2)", "(5%)", "(1/2%)"]
    assert (log_text(BITS, "x"), log_text(BITS, "x", True)) == ("log₂ x", "log₂(x)")
    assert (log_latex(NATS, "x"), log_latex(NATS, "x", True)) == (r"\ln\, x", r"\ln\left(x\right)")


@pytest.mark.parametrize("measure", [*PARTS, "jensen_shannon_divergence", "perplexity"])
@pytest.mark.parametrize("unit", UNITS.values())
def test_a_calculation_by_hand_comes_to_the_measure(measure: str, unit: object) -> None:
    where = scene(["1/2", "30%", "0.2"], ["0.4", "0.35", "1/4"], N).with_(unit=unit, decimals=9)
    found = case_of(where, measure)
    assert f"{found.right.total():.9f}" == round_of(Readout(where), measure, where.unit)
    assert found.labels == ("1", "2", "3") and found.base == float(where.unit.base)
    assert calculation(measure, columns_of(where), found.base) == found.right


def test_infinities_in_a_calculation_are_infinite_and_contradictions_nan() -> None:
    infinite = case_of(scene(["0", "0.5"], ["1", "0"], [0, 2]), "cross_entropy").right
    assert infinite.total() == math.inf
    assert case_of(scene(["0", "0.5"], ["1", "0"], [0, 2]), "log_likelihood").right.total() == -math.inf
    assert case_of(scene(["0", "0.5"], ["1", "0"]), "perplexity").right.total() == math.inf
    huge = case_of(scene(["1000", "1"], ["0.1", "1"]), "perplexity").right
    assert huge.total() == math.inf
    kl = case_of(scene(["0.5", "0"], ["0", "0.5"]), "kl_divergence").right
    assert kl.total() == math.inf and [term.value(2) for term in kl.terms] == [math.inf, 0]


def test_parts_move_to_another_step_of_a_talk() -> None:
    parts = step_numbers(WHERE)
    assert set(parts.values()) >= {1} and min(parts.values()) == 1
    first, *_, last = parts
    most = max(parts.values())
    moved = WHERE.with_(staging=WHERE.staging.with_(steps=with_number(WHERE, first, most + 5)))
    assert step_numbers(moved)[first] == max(step_numbers(moved).values())
    back = moved.with_(staging=moved.staging.with_(steps=with_number(moved, last, -3)))
    assert step_numbers(back)[last] == 1
    with pytest.raises(KeyError, match="no such part"):
        with_number(WHERE, "no such part", 1)
