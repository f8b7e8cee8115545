"""Term by term: the row where the error enters."""

from __future__ import annotations

import pytest

from xent_gui.core.explain.check_terms import TERM_MEASURES, check_terms
from xent_gui.core.explain.sums import term_texts

from .scenes import BIASED, FAIR, scene

RIGHT = ["0.1715", "0.1715", "0.1897", "0.1772", "0.1772", "0.9486"]


def test_right_terms_are_right_and_their_sum_is_told() -> None:
    verdict = check_terms(BIASED, "cross_entropy", RIGHT)
    assert [row.kind for row in verdict.rows] == ["right"] * 6
    assert verdict.error_row is None
    assert verdict.running[-1] == "1.8357"


def test_the_row_where_the_error_enters_and_its_slip_are_named() -> None:
    typed = [*RIGHT[:2], "1.8971", *RIGHT[3:]]
    verdict = check_terms(BIASED, "cross_entropy", typed)
    assert verdict.rows[2].kind == "wrong"
    assert "weight is missing" in verdict.rows[2].sentence
    assert verdict.error_row == 2
    assert "enters at 3" in verdict.sentence


def test_where_the_first_term_typed_is_the_wrong_one_no_sum_before_it_is_spoken_of() -> None:
    first = check_terms(BIASED, "cross_entropy", ["0.9", *RIGHT[1:]])
    assert first.sentence == "The error enters at 1, the first term typed."
    later = check_terms(BIASED, "cross_entropy", ["", "0.9", *RIGHT[2:]])
    assert later.sentence == "The error enters at 2, the first term typed."


def test_a_minus_sign_and_a_term_of_another_row_are_noticed() -> None:
    verdict = check_terms(BIASED, "cross_entropy", ["-0.1715", "0.1897", "", "", "", "0,9485"])
    assert "minus" in verdict.rows[0].sentence
    assert "term of 3" in verdict.rows[1].sentence
    assert [row.kind for row in verdict.rows[2:5]] == ["empty"] * 3
    assert verdict.rows[5].kind == "rounded"


def test_every_measure_that_is_a_sum_can_be_checked_term_by_term() -> None:
    for measure in TERM_MEASURES:
        verdict = check_terms(FAIR, measure, term_texts(FAIR, measure, 5))
        assert {row.kind for row in verdict.rows} == {"right"}, measure


IMPOSSIBLE = scene(["1/2", "1/2", "0"], ["1", "0", "0"], [2, 0, 1])


@pytest.mark.parametrize(
    ("texts", "error_row", "running"),
    [
        (["-4.816", "0", "-0.9163"], 2, ("−4.816", "−4.816", "−5.7323")),  # 0 of no decimals leaves no room
        (["-4.8159", "0", "-1.8325"], None, ("−4.8159", "−4.8159", "−6.6484")),
        (["-4.8159", "0", "-1.8327"], 2, ("−4.8159", "−4.8159", "−6.6486")),  # one in the last digit
        (["", "5", ""], 1, ()),
        (["?", "0", "9"], 2, ()),
        (["1e300", "-1e300", "-0.3"], 0, ("1" + "0" * 300, "0", "−0.3")),
    ],
)
def test_the_error_enters_at_the_first_wrong_term(
    texts: list[str], error_row: int | None, running: tuple[str, ...]
) -> None:
    mixed = scene(["1/2", "1/4", "1/4"], ["0.3", "30%", "4/10"], [4, 0, 2])
    verdict = check_terms(mixed, "log_likelihood", texts)
    assert (verdict.error_row, verdict.running) == (error_row, running)
    assert verdict.sentence.startswith("The error enters") == (error_row is not None)
    assert verdict.sentence.startswith("The error enters") == any(row.kind == "wrong" for row in verdict.rows)


def test_infinite_terms_are_typed_with_their_sign_and_cancel_nothing() -> None:
    verdict = check_terms(IMPOSSIBLE, "log_likelihood", ["0", "0", "−∞"])
    assert verdict.sentence == "Every term is right; they add to −∞."
    verdict = check_terms(IMPOSSIBLE, "log_likelihood", ["inf", "-inf", "-inf"])
    assert [row.kind for row in verdict.rows] == ["wrong", "wrong", "right"]
    assert verdict.running == ("∞",)
