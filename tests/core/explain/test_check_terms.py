"""Term by term: the row where the error enters."""

from __future__ import annotations

from xent_gui.core.explain.check_terms import TERM_MEASURES, check_terms
from xent_gui.core.explain.sums import term_texts

from .scenes import BIASED, FAIR

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
