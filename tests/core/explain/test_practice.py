"""Practice questions: the same from the same seed, always well posed."""

from __future__ import annotations

import pytest

from xent_gui.core.explain.check import check_answer, true_value
from xent_gui.core.explain.practice import DIFFICULTIES, question


@pytest.mark.parametrize("difficulty", DIFFICULTIES)
def test_questions_are_repeatable_and_well_posed(difficulty: str) -> None:
    for number in range(1, 60):
        asked = question(42, number, difficulty)
        assert asked == question(42, number, difficulty)
        assert asked.scene.p.total == asked.scene.q.total == 1
        assert asked.scene.p != asked.scene.q
        truth = true_value(asked.scene, asked.measure, asked.scene.unit)
        assert check_answer(asked.scene, asked.measure, str(truth)).right


def test_seeds_and_numbers_make_different_questions() -> None:
    scenes = {question(seed, number, "decimals").scene.p.texts for seed in (1, 2) for number in range(1, 11)}
    assert len(scenes) > 8
