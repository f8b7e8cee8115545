"""Check my answer: judged as a teacher would, and no more explained than can be."""

from __future__ import annotations

import math
import os
from collections import Counter
from random import Random

import mpmath
import pytest

from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BITS
from xent_gui.core.explain.candidates import Precision, explanations, singles
from xent_gui.core.explain.case import case_of
from xent_gui.core.explain.check import CHECKED, check_answer, true_value
from xent_gui.core.explain.check_terms import check_terms
from xent_gui.core.explain.slips import SLIPS
from xent_gui.core.maths.rounding import NothingToMeasure

from .scenes import BIASED, EXTREME, FAIR, MISSING, ONE_HOT, four_digits, random_scene, scene

MEASURES = ("entropy_p", "cross_entropy", "kl_divergence", "entropy_q", "reverse_cross_entropy", "perplexity")


@pytest.mark.parametrize(
    ("where", "measure", "text", "kind"),
    [
        (FAIR, "entropy_p", "1.7918", "exact"),
        (FAIR, "entropy_p", "1.792", "exact"),
        (FAIR, "entropy_p", "1,792", "exact"),
        (FAIR, "entropy_p", "ln 6", "exact"),
        (FAIR, "entropy_p", "log(6)", "exact"),
        (FAIR, "entropy_p", "-ln(1/6)", "exact"),
        (FAIR, "entropy_p", "2.585 bits", "exact"),
        (FAIR, "entropy_p", "1.791", "truncated"),
        (FAIR, "entropy_p", "2.585", "unit"),
        (FAIR, "entropy_p", "0.7782", "unit"),
        (FAIR, "cross_entropy", "1.7946", "exact"),
        (BIASED, "cross_entropy", "1.8356", "exact"),
        (BIASED, "cross_entropy", "1.8357", "rounded"),
        (BIASED, "cross_entropy", "0.3378", "measure"),
        (BIASED, "kl_divergence", "0.3378", "exact"),
        (BIASED, "kl_divergence", "1.8356", "measure"),
        (BIASED, "cross_entropy", "2.0612", "measure"),
        (BIASED, "nll_total", "178.893", "exact"),
        (BIASED, "nll_mean", "1.7889", "exact"),
        (BIASED, "nll_mean", "178.893", "measure"),
        (BIASED, "cross_entropy", "-1.8356", "slip"),
        (BIASED, "cross_entropy", "1.8365", "slip"),
        (EXTREME, "entropy_p", "0.2790", "exact"),
        (EXTREME, "entropy_p", "0.279", "exact"),
        (ONE_HOT, "cross_entropy", "0.3567", "exact"),
        (ONE_HOT, "cross_entropy", "-ln 0.7", "exact"),
        (MISSING, "cross_entropy", "inf", "exact"),
        (MISSING, "cross_entropy", "∞", "exact"),
        (MISSING, "cross_entropy", "0.5199", "slip"),
        (BIASED, "entropy_p", "hello", "unreadable"),
        (BIASED, "entropy_p", "", "unreadable"),
        (ONE_HOT, "nll_total", "1", "nothing"),
    ],
)
def test_an_answer_is_judged_as_a_teacher_would(where: Scene, measure: str, text: str, kind: str) -> None:
    assert check_answer(where, measure, text).kind == kind


@pytest.mark.parametrize(
    ("where", "measure", "text", "slip"),
    [
        # worked by hand, not by the code of the slips
        (BIASED, "cross_entropy", "10.77", "weights left out"),
        (BIASED, "cross_entropy", "-1.836", "missing minus sign"),
        (BIASED, "cross_entropy", "0.8871", "a term left out"),  # 1.8356 − 0.9486
        (BIASED, "cross_entropy", "2.784", "a term counted twice"),  # 1.8356 + 0.9486
        (BIASED, "cross_entropy", "183.6", "percentages not divided by 100"),  # 18·ln … with weights 10, 50
        (BIASED, "cross_entropy", "1.795", "plain mean for the weighted one"),  # 10.7678 / 6
        (BIASED, "entropy_p", "4.472", "perplexity for entropy, or the reverse"),  # e^1.4979
        (BIASED, "cross_entropy", "-0.1131", "one term subtracted"),  # 1.8356 − 2·0.9486 + rounding
        (MISSING, "cross_entropy", "0.5199", "0·log 0 or an infinite term taken as something else"),
        (FAIR, "cross_entropy", "1.7964", "digits transposed"),
    ],
)
def test_a_slip_made_by_hand_is_named(where: Scene, measure: str, text: str, slip: str) -> None:
    verdict = check_answer(where, measure, text)
    if slip == "one term subtracted":
        text = four_digits(1.835623044936289 - 2 * 0.9485599924429406)
        verdict = check_answer(where, measure, text)
    assert slip in [found.name for found in verdict.explanations], verdict


def test_the_tutorials_misprint_is_not_explained_away() -> None:
    verdict = check_answer(BIASED, "entropy_p", "1.289")
    assert verdict.kind == "unexplained"
    assert "1.4979 nats (2.1610 bits, 0.6505 bans)" in verdict.detail
    assert "0.2089 too small" in verdict.detail
    assert str(len(SLIPS)) in verdict.sentence


def test_random_wrong_answers_are_rarely_explained() -> None:
    random = Random(7)
    wrong = explained = 0
    for where in (FAIR, BIASED, EXTREME, ONE_HOT):
        for measure in MEASURES:
            truth = float(true_value(where, measure, where.unit))
            for _ in range(40 if 0 < truth < math.inf else 0):
                verdict = check_answer(
                    where, measure, four_digits(truth * math.exp(random.uniform(-1.386, 1.386)))
                )
                wrong += not verdict.right
                explained += not verdict.right and verdict.kind != "unexplained"
    assert wrong > 600
    assert explained / wrong <= 0.02


def test_each_slip_is_recognised_by_name_at_four_digits() -> None:
    random = Random(11)
    made: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for _ in range(200 if os.environ.get("XENT_TORTURE") else 25):
        where = random_scene(random)
        for measure in (
            "cross_entropy",
            "kl_divergence",
            "nll_mean",
            "perplexity",
            "jensen_shannon_divergence",
        ):
            candidates = [c for c in singles(case_of(where, measure)) if math.isfinite(c.value) and c.value]
            alike = Counter(four_digits(candidate.value) for candidate in candidates)
            for candidate in random.sample(candidates, 12):
                text = four_digits(candidate.value)
                verdict = check_answer(where, measure, text)
                if alike[text] == 1 and not verdict.right:
                    made[candidate.name] += 1
                    named[candidate.name] += candidate.name in [found.name for found in verdict.explanations]
    assert len(made) > 20
    assert sum(named.values()) / sum(made.values()) >= 0.95
    assert all(named[name] / made[name] >= 0.9 for name in made if made[name] >= 10), (made, named)


@pytest.mark.parametrize("where", [FAIR, BIASED])
def test_a_negative_value_leaves_as_much_room_for_explanations_as_a_positive_one(where: Scene) -> None:
    """log L is minus the total NLL: of as many candidates an answer could be told from chance."""
    tried = {}
    for measure in ("nll_total", "log_likelihood"):
        truth = float(true_value(where, measure, where.unit))
        _, tried[measure] = explanations(
            case_of(where, measure), Precision(truth * 1.234567, 0.005, 5), truth
        )
    assert tried["log_likelihood"] == tried["nll_total"]


def test_two_slips_at_once_are_found_where_nothing_simpler_fits() -> None:
    verdict = check_answer(BIASED, "cross_entropy", four_digits(-2.061169406128931))
    assert verdict.kind == "slip"
    assert verdict.sentence == "Not H(p, q). p and q are swapped. The minus sign is missing."


def test_two_digits_prove_hardly_anything() -> None:
    assert check_answer(BIASED, "cross_entropy", "0.89").kind == "unexplained"  # a term left out, perhaps
    assert check_answer(BIASED, "cross_entropy", "0.8871").kind == "slip"


def test_the_unit_of_the_scene_is_the_unit_of_the_answer() -> None:
    in_bits = BIASED.with_(unit=BITS)
    assert check_answer(in_bits, "entropy_p", "2.161").kind == "exact"
    assert check_answer(in_bits, "entropy_p", "1.498").kind == "unit"
    assert check_answer(in_bits, "entropy_p", "1.498 nats").kind == "exact"


def test_every_measure_can_be_checked_on_every_scene() -> None:
    observed = MISSING.with_(counts=(0, 2, 1))
    for where in (FAIR, BIASED, EXTREME, ONE_HOT, MISSING, observed, scene(["1"], ["1"]), scene([], [])):
        for measure in CHECKED:
            try:
                truth = true_value(where, measure, where.unit)
            except NothingToMeasure:
                assert check_answer(where, measure, "1.5").kind == "nothing"
                continue
            text = f"{truth:.12f}"
            assert check_answer(where, measure, text).right, (where, measure, text)
            assert not check_answer(where, measure, "12345.678").right


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize(
    "text",
    ["1e300", "1e301", "1e999", "1e9999", "1e6*1e400", "9^9^5", "1e-400", "1e-9999", "0." + "0" * 900 + "7"],
)
def test_an_answer_of_any_size_is_judged(text: str, sign: str) -> None:
    for measure in ("cross_entropy", "perplexity", "log_likelihood"):
        assert check_answer(BIASED, measure, sign + text).kind in ("unexplained", "unreadable")
        assert check_terms(BIASED, "cross_entropy", [sign + text] * 6).rows[0].kind in ("wrong", "unreadable")


def test_more_digits_than_are_computed_are_judged_like_a_calculation() -> None:
    with mpmath.workdps(80):
        digits = mpmath.nstr(mpmath.log(6), 61)
    assert len(digits) == 62
    assert check_answer(FAIR, "entropy_p", digits).kind == "exact"
    assert check_answer(FAIR, "entropy_p", digits[:30]).kind == "truncated"
    detail = check_answer(FAIR, "entropy_p", "1." + "5" * 60).detail
    assert detail.endswith("Your answer is 0.2362 too small.")
