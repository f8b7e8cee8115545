"""Huffman codes: optimal, prefix-free, always the same, and exact."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xent_gui.core.maths.coding import canonical_words, huffman, huffman_lengths, mean_length

WEIGHTS = st.lists(st.integers(0, 1000), min_size=1, max_size=40)


def test_the_code_of_a_dyadic_distribution_has_the_ideal_lengths() -> None:
    weights = [Fraction(1, 2), Fraction(1, 4), Fraction(1, 8), Fraction(1, 8)]
    assert huffman_lengths(weights) == [1, 2, 3, 3]
    assert huffman(weights) == ("0", "10", "110", "111")
    assert mean_length(weights, huffman_lengths(weights)) == Fraction(7, 4)


def test_the_loaded_die() -> None:
    weights = [Fraction(1, 10)] * 5 + [Fraction(5, 10)]
    lengths = huffman_lengths(weights)
    assert lengths[5] == 1
    assert mean_length(weights, lengths) == Fraction(22, 10)


def test_what_never_happens_has_no_codeword() -> None:
    assert huffman([0, 3, 0, 1]) == (None, "0", None, "1")
    assert huffman([0, 5]) == (None, "")
    assert huffman([]) == ()
    assert mean_length([Fraction(1, 2), Fraction(1, 2)], [None, 0]) is None
    assert mean_length([Fraction(0), Fraction(1)], [None, 2]) == 2


@given(WEIGHTS)
def test_no_codeword_begins_another_and_the_code_is_full(weights: list[int]) -> None:
    words = [word for word in huffman(weights) if word is not None]
    assert len(set(words)) == len(words)
    assert not any(
        one != other and other.startswith(one) for one in words for other in words if len(words) > 1
    )
    if words:
        assert sum(Fraction(1, 2 ** len(word)) for word in words) == 1


@given(WEIGHTS.filter(any))
def test_the_mean_length_is_between_the_entropy_and_one_more(weights: list[int]) -> None:
    p = [Fraction(weight, sum(weights)) for weight in weights]
    mean = mean_length(p, huffman_lengths(p))
    entropy = -sum(float(each) * math.log2(each) for each in p if each)
    assert mean is not None
    assert entropy - 1e-9 <= mean < entropy + 1 + 1e-9


@settings(max_examples=30)
@given(st.lists(st.integers(1, 20), min_size=2, max_size=5))
def test_no_prefix_code_is_shorter(weights: list[int]) -> None:
    best = min(
        sum(weight * length for weight, length in zip(weights, lengths, strict=True))
        for lengths in product(range(1, len(weights)), repeat=len(weights))
        if sum(Fraction(1, 2**length) for length in lengths) <= 1
    )
    assert mean_length([Fraction(weight) for weight in weights], huffman_lengths(weights)) == best


def test_equal_weights_give_the_flattest_tree_and_the_order_given() -> None:
    assert huffman([1, 1, 1, 1]) == ("00", "01", "10", "11")
    assert huffman_lengths([4, 2, 2, 1, 1]) == [2, 2, 2, 3, 3]  # 1, 2, 3, 4, 4 would be as short on average


def test_weights_beyond_doubles_are_told_apart() -> None:
    tiny = Fraction(1, 10**400)
    assert huffman_lengths([Fraction(1, 3) + tiny, Fraction(1, 3), Fraction(1, 3) - tiny]) == [1, 2, 2]


def test_lengths_that_no_prefix_code_has_are_refused() -> None:
    with pytest.raises(ValueError, match="above 1"):
        canonical_words([1, 1, 1])
