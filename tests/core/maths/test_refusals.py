"""What the maths refuses, word by word: each sentence says what was read, what is wrong, where,
what is needed."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest

from xent_gui.core.maths import (
    MEASURE_NAMES,
    NothingToMeasure,
    Values,
    cross_entropy,
    empirical_distribution,
    entropy,
    jensen_shannon_divergence,
    kl_divergence,
    log_likelihood,
    negative_log_likelihood,
    normalise,
    perplexity,
    round_measure,
    surprisal,
)
from xent_gui.core.maths.coding import canonical_words
from xent_gui.core.maths.numbers import NumberError, parse_number
from xent_gui.core.maths.rolls import simulate
from xent_gui.core.maths.softmax import Logits

ACCEPTED = "type a number such as 0.18, 0,18, 1/6, 18 % or 1e-3"
LONG = "1" * 40

WRONG_TEXTS = [
    ("", "Nothing was typed"),
    (" \u2009", "Nothing was typed"),
    *(
        (text, f"“{text}” is negative, and a probability or count is zero or more")
        for text in ("-1", "−0.5", "–1/6", "‐1", "‑1", "‒1", "—1", "﹣1", "－1", "-inf")
    ),
    *((text, f"“{text}” is not a finite number") for text in ("inf", "+Inf", "Infinity", "nan", "∞")),
    ("+1", "“+1” has a sign, which is not needed"),
    ("1/0", "“1/0” divides by zero"),
    ("⅟0", "“⅟0” divides by zero"),
    ("1,234.5", "“1,234.5” has a comma and a point, so its decimal mark is ambiguous"),
    ("1,2,3", "“1,2,3” has two commas, so its decimal mark is ambiguous"),
    ("1,2,3,4", "“1,2,3,4” has 3 commas, so its decimal mark is ambiguous"),
    ("1.2.3", "“1.2.3” has two points, so its decimal mark is ambiguous"),
    ("1.2.3.4.5", "“1.2.3.4.5” has 4 points, so its decimal mark is ambiguous"),
    ("1/2.3.4", "“1/2.3.4” has two points, so its decimal mark is ambiguous"),
    ("1/2/3", "“1/2/3” has more than one slash"),
    ("1⁄2∕3", "“1⁄2∕3” has more than one slash"),
    ("5%%", "“5%%” has more than one percent sign"),
    ("1/6 %", "“1/6 %” has both a slash and a percent sign"),
    ("1/", "“1/” has nothing on one side of the slash"),
    ("∕6", "“∕6” has nothing on one side of the slash"),
    ("%", "“%” is not a number"),
    ("one", "“one” is not a number"),
    ("1 000", "“1 000” is not a number"),
    ("one/2", "“one/2” is not a number"),
    ("½½", "“½½” mixes a fraction character with something else"),
    ("1.5½", "“1.5½” mixes a fraction character with something else"),
    ("1⅟6", "“1⅟6” mixes a fraction character with something else"),
    ("½5", "“½5” mixes a fraction character with something else"),
    ("⅟", "“⅟” mixes a fraction character with something else"),
    ("1/½", "“1/½” mixes a fraction character with something else"),
    ("½/3", "“½/3” mixes a fraction character with something else"),
    ("1e1000", "“1e1000” has a power of ten beyond 999"),
    ("1e-0001000", "“1e-0001000” has a power of ten beyond 999"),
    ("1" * 10_001, f"“{LONG}…” is longer than 10000 characters"),
    (f"-{LONG}", f"“-{LONG[1:]}…” is negative, and a probability or count is zero or more"),
    (f"x{LONG[1:]}", f"“x{LONG[1:]}” is not a number"),
    (f"  x{LONG}  ", f"“x{LONG[1:]}…” is not a number"),
    (" a\nb\x00c ", "“a�b�c” is not a number"),
]


@pytest.mark.parametrize(("text", "wrong"), WRONG_TEXTS)
def test_texts_that_are_no_numbers(text: str, wrong: str) -> None:
    with pytest.raises(NumberError) as refusal:
        parse_number(text)
    assert str(refusal.value) == f"{wrong}: {ACCEPTED}."
    assert refusal.value.wrong == wrong


def test_a_refusal_may_say_only_what_is_wrong() -> None:
    assert str(NumberError("“x” is wrong")) == NumberError("“x” is wrong").wrong == "“x” is wrong"


def test_the_longest_text_and_the_largest_power_are_read() -> None:
    assert parse_number("0" * 9_999 + "7") == 7
    assert parse_number("1e999") == 10**999
    assert parse_number("1E-00000999") == Fraction(1, 10**999)


HALF = [0.5, 0.5]
NEEDED = "a finite number, zero or more, is needed"
WHOLE = "a whole number is needed"
BOTH = "both need the same number"
WRONG_CALLS: list[tuple[Callable[[], object], str]] = [
    (lambda: entropy([]), "p is empty: at least one outcome is needed"),
    (lambda: surprisal([]), "p is empty: at least one outcome is needed"),
    (lambda: normalise([]), "p is empty: at least one outcome is needed"),
    (lambda: cross_entropy([], []), "p is empty: at least one outcome is needed"),
    (lambda: kl_divergence(HALF, []), "q is empty: at least one outcome is needed"),
    (lambda: perplexity([]), "p is empty: at least one outcome is needed"),
    (lambda: log_likelihood([], []), "There are no outcomes to measure."),
    (lambda: log_likelihood([0, None], HALF), "There are no observations: every count is empty or zero."),
    (lambda: empirical_distribution([0]), "There are no observations: every count is empty or zero."),
    (lambda: normalise([0, 0]), "every p is zero: there is nothing to normalise"),
    (lambda: cross_entropy(HALF, [1]), f"p has 2 and q has 1 outcomes: {BOTH}"),
    (lambda: jensen_shannon_divergence([1], HALF), f"p has 1 and q has 2 outcomes: {BOTH}"),
    (lambda: log_likelihood([1], HALF), f"n has 1 and q has 2 outcomes: {BOTH}"),
    (lambda: round_measure("entropy_p", HALF, HALF, [1, 2, 3], 2, 4),
    f"n has 3 and q has 2 outcomes: {BOTH}"),
    (lambda: log_likelihood([1, 0.5], HALF), f"n of outcome 2 is 0.5: {WHOLE}"),
    (lambda: empirical_distribution([1, None, Fraction(1, 3)]), f"n of outcome 3 is 1/3: {WHOLE}"),
    (lambda: log_likelihood([1, -1], HALF), "n of outcome 2 is -1: " + (
        "it is negative, and a number of zero or more is needed"
    )),
    (lambda: negative_log_likelihood([1, 1], [0.5, math.inf]), f"q of outcome 2 is inf: {NEEDED}"),
    (lambda: log_likelihood([1, 1], [math.nan, 1]), f"q of outcome 1 is nan: {NEEDED}"),
    (lambda: entropy([1, "x"]), f"p of outcome 2 is 'x': {NEEDED}"),
    (lambda: cross_entropy(HALF, [b"1", 1]), f"q of outcome 1 is b'1': {NEEDED}"),
    (lambda: entropy(np.ones((2, 3))), (
        "p has the shape (2, 3): one number for each outcome is needed, shape (K,)"
    )),
    (lambda: Values.of_units([1] * 99 + [-3], Fraction(1, 2), "n"), (
        "n of outcome 100 is -1.5: it is negative, and a number of zero or more is needed"
    )),
    (lambda: Values.of_units([1, -3], Fraction(1, 2), "n"), (
        "n of outcome 2 is -3/2: it is negative, and a number of zero or more is needed"
    )),
    (lambda: Values.of([1, 2]).replaced(1, Fraction(-1, 2)), (
        "the value of outcome 2 is -1/2: it is negative, and a number of zero or more is needed"
    )),
    *(
        (lambda base=base: entropy(HALF, base),
        f"The base is {base}: a positive number other than 1 is needed")
        for base in (0, 1, -2, 1.0, math.nan, math.inf, "two", None)
    ),
    (lambda: canonical_words([1, 1, 1]), "no prefix code has such lengths: the sum of 2^-length is above 1"),
    (lambda: canonical_words([0, 0]), "no prefix code has such lengths: the sum of 2^-length is above 1"),
    (lambda: Logits([None]), "softmax needs at least one finite number"),
    (lambda: simulate([0.5, 0.4], HALF, 5, 1), "p sums to 0.9, not 1, so nothing can be rolled from it."),
    (lambda: simulate([1.5, -0.5], HALF, 5, 1), (
        "p of outcome 2 is -0.5: it is negative, and a number of zero or more is needed"
    )),
    (lambda: simulate(HALF, [1, math.nan], 5, 1), f"q of outcome 2 is nan: {NEEDED}"),
    (lambda: simulate([1], HALF, 5, 1), "p and q need equal lengths, one or more: (1,) and (2,)."),
    (lambda: simulate([], [], 5, 1), "p and q need equal lengths, one or more: (0,) and (0,)."),
    (lambda: simulate(np.ones((1, 1)), np.ones((1, 1)), 5, 1), (
        "p and q need equal lengths, one or more: (1, 1) and (1, 1)."
    )),
    (lambda: simulate([1], [1], 0, 1), "0 rolls are out of range: 1 to 10¹² can be simulated."),
    (lambda: simulate([1], [1], 10**12 + 1, 1), (
        "1000000000001 rolls are out of range: 1 to 10¹² can be simulated."
    )),
]  # fmt: skip


@pytest.mark.parametrize(("call", "sentence"), WRONG_CALLS)
def test_calls_that_cannot_be_answered(call: Callable[[], object], sentence: str) -> None:
    with pytest.raises(ValueError) as refusal:
        call()
    assert str(refusal.value) == sentence


@pytest.mark.parametrize("name", MEASURE_NAMES)
def test_nothing_to_measure_says_what_is_missing(name: str) -> None:
    with pytest.raises(NothingToMeasure, match=r"^There are no outcomes to measure\.$"):
        round_measure(name, [], [], None, 2, 4)
