"""Text that has to fit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import font, register_fonts
from xent_gui.ui.style.texts import balanced, width_of, wrapped

SENTENCE = "The loss is surprise. Its floor is the randomness of the labels. Only the gap can be learned."


def test_no_word_is_left_alone(qtbot: QtBot) -> None:
    register_fonts()
    used = font("heading", Look())
    width = width_of(SENTENCE, used) - 10
    *_, alone = wrapped(SENTENCE, used, width, 4)
    assert alone == "learned."
    first, second = balanced(SENTENCE, used, width, 4)
    assert f"{first} {second}" == SENTENCE
    assert abs(width_of(first, used) - width_of(second, used)) < width_of("randomness ", used)


@given(st.text("ab \u0301–😀", max_size=60), st.integers(1, 400), st.integers(1, 4))
def test_balancing_takes_no_more_lines_and_loses_nothing(
    qapp: object, words: str, width: int, most: int
) -> None:
    used = font("heading", Look())
    plain, made = wrapped(words, used, width, most), balanced(words, used, width, most)
    assert len(made) == len(plain)
    if plain and plain == wrapped(words, used, width, 999):
        assert "".join("".join(made).split()) == "".join(words.split())
