"""A few letters find the command that was meant, and nothing far-fetched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_gui.ui.window.actions import ALL
from xent_gui.ui.window.fuzzy import match


def best(typed: str) -> str:
    texts = [action.plain_text() for action in ALL]
    fits = [(found.score, text) for text in texts if (found := match(typed, text)) is not None]
    return max(fits, default=(0.0, ""))[1]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("save", "Save"),
        ("save as", "Save as"),
        ("sa", "Save"),
        ("dark", "Dark theme"),
        ("theme dark", "Dark theme"),
        ("nq", "Normalise q"),
        ("normp", "Normalise p"),
        ("swap", "Swap p and q"),
        ("rl", "Reset layout"),
        ("hi con", "High contrast theme"),
        ("SHORT", "Keyboard shortcuts"),
    ],
)
def test_what_is_meant_comes_first(typed: str, meant: str) -> None:
    assert best(typed) == meant


def test_every_word_must_be_found() -> None:
    assert match("save xylophone", "Save as") is None
    assert match("copy q", "Copy p to q") is not None
    assert match("q copy", "Copy p to q") is not None


def test_letters_scattered_over_the_text_are_no_match() -> None:
    assert match("copy", "Choose Perplexity base") is None


def test_accents_and_capitals_do_not_matter() -> None:
    assert match("wurfel", "Fairer Würfel") is not None


@given(st.text(max_size=12), st.text(max_size=30))
def test_the_places_are_those_of_the_letters_typed(typed: str, text: str) -> None:
    found = match(typed, text)
    if found is not None:
        assert all(0 <= place < len(text) for place in found.places)
        assert len(found.places) <= len("".join(typed.split()))


@given(st.text(alphabet="abcdefgh ", min_size=1, max_size=20))
def test_a_text_matches_itself(text: str) -> None:
    assert match(text, text) is not None
