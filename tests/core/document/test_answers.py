from __future__ import annotations

import pytest

from tests.core.document.scenes import alone, observed_die
from xent_gui.core.document.answers import answer_of
from xent_gui.core.document.edits import (
    Edit,
    EditRefused,
    clear_answers,
    duplicate_outcomes,
    insert_outcomes,
    move_outcomes,
    remove_outcomes,
    set_answer,
    set_term_answer,
)
from xent_gui.core.document.state import Answered, Scene


def after(scene: Scene, *edits: Edit) -> Scene:
    document = alone(scene)
    for edit in edits:
        document = edit.change(document)
    return document.scenes[0]


def test_answers_are_kept_in_the_order_of_the_measures() -> None:
    scene = after(
        observed_die(), set_answer(0, "cross_entropy", " 1.8356 "), set_answer(0, "entropy_p", "1.5")
    )
    assert [answer.measure for answer in scene.answers] == ["entropy_p", "cross_entropy"]
    assert answer_of(scene, "cross_entropy").text == "1.8356"
    assert answer_of(scene, "kl_divergence") == Answered("kl_divergence")
    assert set_answer(0, "entropy_p", "1.5").name == "Answer H(p)"


def test_an_answer_taken_back_leaves_nothing() -> None:
    scene = after(observed_die(), set_answer(0, "entropy_p", "1"), set_term_answer(0, "entropy_p", 2, "0.2"))
    assert (
        after(scene, set_answer(0, "entropy_p", ""), set_term_answer(0, "entropy_p", 2, "")) == observed_die()
    )
    assert after(scene, clear_answers(0)) == observed_die()


def test_the_same_answer_is_no_change_and_a_row_that_is_gone_is_refused() -> None:
    document = alone(after(observed_die(), set_answer(0, "entropy_p", "1")))
    assert set_answer(0, "entropy_p", "1 ").change(document) is document
    assert clear_answers(0).change(alone(observed_die())).scenes[0].answers == ()
    with pytest.raises(EditRefused):
        set_term_answer(0, "entropy_p", 6, "1").change(document)


def test_answers_to_terms_go_where_their_outcomes_go() -> None:
    scene = after(observed_die(), *(set_term_answer(0, "entropy_p", row, f"0.{row}") for row in (0, 5)))

    def terms(edit: Edit) -> tuple[str, ...]:
        return answer_of(after(scene, edit), "entropy_p").terms

    assert terms(move_outcomes(0, [5], 0)) == ("0.5", "0.0", "", "", "", "")
    assert terms(insert_outcomes(0, 0)) == ("", "0.0", "", "", "", "", "0.5")
    assert terms(duplicate_outcomes(0, [0])) == ("0.0", "0.0", "", "", "", "", "0.5")
    assert terms(remove_outcomes(0, [0])) == ("", "", "", "", "0.5")
    assert after(scene, remove_outcomes(0, [0, 5])).answers == ()
