"""Logits, temperature, label and smoothing: what they make of a scene, and when they are let go."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import alone, observed_die, scene_of, scenes
from xent_gui.core.document import edits
from xent_gui.core.document.classifier import (
    Classifier,
    parse_logit,
    parse_smoothing,
    parse_temperature,
    with_fitting_classifier,
)
from xent_gui.core.document.classifier_numbers import ClassifierNumbers
from xent_gui.core.document.edits import Edit, EditRefused
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BITS, NATS
from xent_gui.core.formats.xent_json import FormatError, from_json, to_json
from xent_gui.core.maths.numbers import NumberError

DATA = Path(__file__).parents[2] / "data"
CASES = json.loads((DATA / "torch_cross_entropy.json").read_text(encoding="utf-8"))["cases"]
number_texts = st.one_of(
    st.decimals(-50, 50, places=3).map(str), st.sampled_from(["1/3", "-1,5", "−2", "-inf", "1000", "-1000"])
)


def after(edit: Edit, scene: Scene) -> Scene:
    return edit.change(alone(scene)).scenes[0]


def classified(logits: str = "2 1 0.1", **fields: Any) -> Scene:
    texts = tuple(logits.split())
    blank = scene_of(" ".join(["0"] * len(texts)), " ".join(["0"] * len(texts)))
    return after(edits.set_classifier(0, Classifier(texts, **fields)), blank)


def close(ours: str, theirs: float) -> bool:
    shown = float(ours.replace("−", "-").replace("∞", "inf"))
    return shown == theirs or math.isclose(shown, theirs, rel_tol=2e-15, abs_tol=3e-15)


def check_case(case: dict[str, Any]) -> None:
    fields = {key: case[key] for key in ("temperature", "label", "smoothing")}
    classifier = Classifier(tuple(case["logits"]), **fields)
    numbers = ClassifierNumbers(classifier)
    assert close(numbers.loss(NATS, 20), float(case["loss"]))
    for row, share in enumerate(case["softmax"]):
        assert close(str(float(classifier.q[row])), float(share))
        slope = float(case["gradient"][row])
        if math.isfinite(slope):  # torch's gradient of an infinite loss is nan
            assert close(numbers.gradient(row, 20), slope)


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_agrees_with_torch(case: dict[str, Any]) -> None:
    check_case(case)


def test_agrees_with_the_torch_that_is_here() -> None:
    pytest.importorskip("torch")
    from tests.data.torch_cross_entropy import cases, of_torch

    for case in cases():
        check_case(
            dict(zip(("logits", "temperature", "label", "smoothing"), case, strict=True)) | of_torch(*case)
        )


@given(st.lists(number_texts, min_size=1, max_size=9), st.sampled_from(["1", "0.3", "7", "1/3"]))
def test_q_sums_to_exactly_one_and_p_too(logits: list[str], temperature: str) -> None:
    if all(text == "-inf" for text in logits):
        return
    classifier = Classifier(tuple(logits), temperature, 0, "0.1")
    assert classifier.q.total == classifier.p.total == 1
    assert all(text for text in classifier.q.texts)


def test_each_q_is_the_softmax_to_fifteen_digits() -> None:
    import mpmath

    mpmath.mp.dps = 60
    logits = ["1.5", "-3", "0.25", "12", "-600"]
    total = mpmath.fsum(mpmath.exp(mpmath.mpf(text)) for text in logits)
    q = Classifier(tuple(logits)).q
    for row in (0, 1, 2, 4):
        true = mpmath.exp(mpmath.mpf(logits[row])) / total
        assert Decimal(q.text(row)) == Decimal(mpmath.nstr(true, 15)), "not the largest: that takes the rest"


def test_what_the_table_cannot_hold_is_infinite_there_and_finite_in_the_loss() -> None:
    scene = classified("1000 -1000", label=1)
    readout = Readout(scene)
    assert readout.classifier is not None
    assert readout.text("cross_entropy") == "∞"
    assert readout.classifier.loss(NATS, 4) == "2000.0000"
    assert readout.classifier.vanished == (1,)


def test_a_class_ruled_out_makes_the_loss_infinite_only_where_p_wants_it() -> None:
    assert ClassifierNumbers(Classifier(("0", "-inf", "0"))).loss(BITS, 4) == "1.0000"
    ruled_out = ClassifierNumbers(Classifier(("0", "-inf"), smoothing="0.1"))
    assert ruled_out.loss(NATS, 4) == "∞"
    assert ruled_out.impossible == (1,)


def test_the_loss_is_log_sum_exp_less_the_expected_logit() -> None:
    numbers = ClassifierNumbers(Classifier(("2", "1", "0.1"), "0.5", 1, "0.1"))
    whole = Fraction(numbers.log_sum_exp(BITS, 30)) - Fraction(numbers.expected_logit(BITS, 30))
    assert abs(whole - Fraction(numbers.loss(BITS, 30))) <= Fraction(2, 10**30)


@pytest.mark.parametrize(
    ("parse", "text", "words"),
    [
        (parse_logit, "a", "“a” is not a number: type a logit"),
        (parse_logit, "-a", "“-a” is not a number"),
        (parse_logit, "", "Nothing was typed: type a logit"),
        (parse_logit, "inf", "is not a finite number"),
        (parse_logit, "nan", "is not a finite number"),
        (parse_logit, "--1", "is not|negative"),
        (parse_logit, "1e9", "too large"),
        (parse_temperature, "0", "T must be above 0"),
        (parse_temperature, "-1", "negative"),
        (parse_smoothing, "1.1", "ε must be from 0 to 1"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(
    parse: Callable[[str], object], text: str, words: str
) -> None:
    with pytest.raises(NumberError, match=words) as refusal:
        parse(text)
    assert str(refusal.value).endswith(".")


def test_edits_change_p_and_q_with_what_was_typed() -> None:
    scene = classified()
    warm = after(edits.set_temperature(0, "2"), scene)
    assert warm.classifier is not None and warm.classifier.temperature == "2"
    assert warm.q != scene.q and warm.p is scene.p  # what p says is not computed again
    smooth = after(edits.set_smoothing(0, "10 %"), warm)
    assert smooth.p.texts == ("14/15", "1/30", "1/30")
    other = after(edits.set_true_class(0, 2, "3"), smooth)
    assert other.p.texts == ("1/30", "1/30", "14/15")
    typed = after(edits.set_logit(0, 1, " −4,5 "), other)
    assert typed.classifier is not None and typed.classifier.logits == ("2", "−4,5", "0.1")


def test_a_longer_row_of_logits_adds_classes() -> None:
    scene = after(edits.set_logits(0, ["1", "2", "3", "4"], 1), classified())
    assert scene.classifier is not None
    assert scene.classifier.logits == ("2", "1", "2", "3", "4")
    assert len(scene) == 5 and scene.labels[-1] == "5" and scene.q.total == 1


@pytest.mark.parametrize(
    "edit",
    [
        edits.set_temperature(0, "0"),
        edits.set_smoothing(0, "2"),
        edits.set_logit(0, 0, "x"),
        edits.set_logit(0, 7, "1"),
        edits.set_logits(0, []),
        edits.set_logits(0, ["-inf"] * 3),
        edits.set_true_class(0, 9),
        edits.set_classifier(0, Classifier(("1",))),
    ],
)
def test_refusals_leave_everything(edit: Edit) -> None:
    with pytest.raises(EditRefused, match=r"\.$"):
        after(edit, classified())


def test_starting_from_a_typed_q_gives_it_back_to_six_digits() -> None:
    scene = after(edits.q_from_logits(0), observed_die())
    assert scene.classifier is not None and scene.classifier.label == 5
    assert all(abs(a - b) < Fraction(1, 10**6) for a, b in zip(scene.q, observed_die().q, strict=True))
    one_hot = after(edits.q_from_logits(0), scene_of("0 1 0", "0.2 0.8 0"))
    assert one_hot.classifier is not None and one_hot.classifier.logits[2] == "-inf"
    smoothed = after(edits.q_from_logits(0), scene_of("1/30 14/15 1/30", "0 0 0"))
    assert smoothed.classifier is not None
    assert (smoothed.classifier.smoothing, smoothed.classifier.logits) == ("0.1", ("0", "0", "0"))


@pytest.mark.parametrize(
    ("edit", "kept"),
    [
        (edits.set_probability(0, 0, "q", "0.5", "1"), False),
        (edits.set_probability(0, 0, "p", "0.5", "1"), False),
        (edits.swap_p_q(0), False),
        (edits.add_outcome(0), False),
        (edits.remove_outcomes(0, [0]), False),
        (edits.duplicate_outcomes(0, [0]), False),
        (edits.normalise(0, "q"), True),
        (edits.set_label(0, 0, "cat"), True),
        (edits.set_count(0, 0, "3"), True),
        (edits.set_unit(0, "bits"), True),
        (edits.toggle_lock(0, [0]), True),
        (edits.drop_classifier(0), False),
    ],
)
def test_logits_are_let_go_where_p_or_q_no_longer_come_from_them(edit: Edit, kept: bool) -> None:
    assert (after(edit, classified()).classifier is not None) == kept


def test_moving_a_class_takes_its_logit_along() -> None:
    scene = after(edits.move_outcomes(0, [0], 3), classified(label=0))
    assert scene.classifier is not None
    assert scene.classifier.logits == ("1", "0.1", "2") and scene.classifier.label == 2
    assert scene.classifier.q == scene.q


def test_files_keep_what_was_typed() -> None:
    scene = classified("1/3 −2,5 -inf 1000", temperature="½", label=3, smoothing="10 %")
    assert from_json(to_json(alone(scene))) == alone(scene)


def test_a_file_whose_q_was_changed_by_hand_has_no_logits_any_more() -> None:
    text = to_json(alone(classified("0 0", label=1))).replace('"q": "0.5"', '"q": "1/2"')
    assert from_json(text).scenes[0].classifier is not None, "the same number"
    changed = text.replace('"q": "1/2"', '"q": "0.4"')
    assert from_json(changed).scenes[0].classifier is None


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('["2", "1", "0.1"]', "[]", "list of logits"),
        ('["2", "1", "0.1"]', '["x", "1", "0.1"]', "“x” is not a number"),
        ('["2", "1", "0.1"]', '["-inf", "-inf", "-inf"]', "Every logit"),
        ('"label": 1,', '"label": 4,', "from 1 to 3"),
        ('"temperature": "1"', '"temperature": "0"', "above 0"),
        ('"smoothing": "0"', '"smoothing": 0', "text in quotation marks"),
    ],
)
def test_damaged_logits_are_refused_by_place(old: str, new: str, words: str) -> None:
    text = to_json(alone(classified()))
    assert old in text
    with pytest.raises(FormatError, match=f"Scene 1: classifier .*{words}"):
        from_json(text.replace(old, new))


@given(scenes(min_outcomes=1), st.data())
def test_whatever_is_edited_logits_belong_or_are_gone(scene: Scene, data: st.DataObject) -> None:
    begun = after(edits.q_from_logits(0), scene)
    rows = st.integers(0, len(scene) - 1)
    choices = [
        edits.set_logit(0, data.draw(rows), data.draw(number_texts)),
        edits.set_temperature(0, data.draw(st.sampled_from(["0.5", "3"]))),
        edits.set_true_class(0, data.draw(rows)),
        edits.make_uniform(0, data.draw(st.sampled_from(["p", "q"]))),
        edits.move_outcomes(0, [data.draw(rows)], data.draw(rows)),
        edits.remove_outcomes(0, [data.draw(rows)]),
    ]
    try:
        new = after(data.draw(st.sampled_from(choices)), begun)
    except EditRefused:
        return
    if new.classifier is not None:
        assert new.classifier.p == new.p
        # the largest q takes what rounding left over; where two are, moving rows moves it with its row
        assert with_fitting_classifier(new) is new
        assert sorted(new.classifier.q) == sorted(new.q)
    assert from_json(to_json(alone(new))) == alone(new)
