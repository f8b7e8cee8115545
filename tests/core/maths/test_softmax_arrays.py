"""The softmax of many numbers: bounds hold against mpmath, and what they decide is what exact numbers say."""

from __future__ import annotations

import random
from fractions import Fraction

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.work import work
from xent_gui.core.document.classifier import MOST_DECIMALS, Classifier
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.parametric import decimals_of
from xent_gui.core.maths.arrays import of_decimals, of_fractions
from xent_gui.core.maths.exponentials import LARGEST, POWER_ERROR, powers_down
from xent_gui.core.maths.numbers import format_decimal, parse_number
from xent_gui.core.maths.softmax import Logits, Softmax, round_log_sum_exp, round_share


@pytest.fixture(autouse=True)
def _digits() -> None:
    mpmath.mp.dps = 60


def mp(value: Fraction) -> mpmath.mpf:
    return mpmath.mpf(value.numerator) / value.denominator


def test_powers_keep_their_bound() -> None:
    source = np.random.default_rng(1)
    steps = np.log(2) / 2 * np.arange(40)  # where halvings change, and the table's steps
    high = np.concatenate(
        [
            *([0.0, LARGEST, 5e-324, 1e-300], steps, np.arange(60) / 128, np.nextafter(steps, 0)),
            *(
                source.uniform(0, 1, 300),
                source.uniform(0, LARGEST, 300),
                10.0 ** source.uniform(-300, 2.9, 200),
            ),
        ]
    )
    low = high * source.uniform(-(2.0**-54), 2.0**-54, high.size)
    found = powers_down(high, low)
    true = [
        mpmath.exp(-(mpmath.mpf(a) + mpmath.mpf(b))) for a, b in zip(high.tolist(), low.tolist(), strict=True)
    ]
    for a, b, n, wanted in zip(*(part.tolist() for part in found), true, strict=True):
        assert abs(mpmath.ldexp(mpmath.mpf(a) + mpmath.mpf(b), -n) / wanted - 1) < POWER_ERROR
    total = sum(map(mpmath.mpf, found.sum()))
    assert abs(total / mpmath.fsum(true) - 1) < POWER_ERROR


def test_what_is_far_below_the_largest_is_nothing() -> None:
    found = powers_down(np.array([0.0, 801.0, np.inf]), np.zeros(3))
    assert found.high.tolist() == [1.0, 0.0, 0.0]


def kinds() -> dict[str, tuple[list[str], str]]:
    source = random.Random(3)
    spread = [str(source.uniform(-500, 500)) for _ in range(200)]
    near = ["-690", "-691", "-690.775527898213705", "-690.7755278982137", "-700", "-770", "-771"]
    return {
        "like a benchmark": ([str((7919 * number) % 1_009 / 100) for number in range(300)], "1.3"),
        "hot": ([str((7919 * number) % 1_009 / 100) for number in range(300)], "1000000"),
        "cold": (spread, "0.7"),
        "coldest": (spread, "0.000001"),
        "next to 1e-300": ([source.choice(near) for _ in range(99)] + ["0"], "1"),
        "every size": ([str(-number) for number in range(800)], "1"),
        "ruled out": (["-inf", "1", "1/3", "-1e6", "1e-300", "0"] * 20, "1/7"),
        "tenths from below": (["0"] * 10 + ["-100"] * 90, "1"),
        "tenths from below by a digit": (["0"] * 10 + ["-36.7"] * 90, "1"),
        "rounded up to a tenth": (["0"] * 10 + ["-37.5"] * 90, "1"),
        "a hair apart": (["1"] * 99 + ["1.00000000000000000000001"], "1"),
        "nothing apart": (["1e-308", "0"] * 40 + ["-1e-308"], "1"),
        "one is nearly all": (["0"] + ["-34.5388"] * 99, "1"),
    }


@pytest.mark.parametrize("kind", kinds())
def test_decimals_are_those_of_the_exact_way(kind: str) -> None:
    logits, temperature = kinds()[kind]
    quick = Classifier(tuple(logits), temperature)
    softmax = quick.softmax
    assert softmax.arrays is not None and softmax.arrays.decimals(MOST_DECIMALS) is not None
    exact = decimals_of(softmax.shares(), MOST_DECIMALS)
    assert quick.q.texts == exact.texts
    assert list(quick.q) == list(exact) == [parse_number(text) for text in exact.texts]
    assert quick.q.total == 1
    assert quick.q == exact and quick.q.values.zeros == exact.values.zeros
    assert (quick.q.values.floats == exact.values.floats).all(), "the nearest doubles"
    assert quick.q.values.arrays.odd == exact.values.arrays.odd


def test_a_tie_is_left_to_the_exact_way() -> None:
    """Each of 80 is less than 1/80 = 0.0125 by e^−1000: 3 decimals are 0.012, as finer tries tell."""
    softmax = Softmax(Logits([Fraction(0)] * 80 + [Fraction(-1000)]))
    assert softmax.arrays is not None
    assert softmax.arrays.decimals(3) is None and softmax.arrays.decimals(4) is not None
    assert round_share(softmax, 0, Fraction(0), Fraction(1), 3) == "0.012"
    assert round_share(softmax, 0, Fraction(0), Fraction(1), 4) == "0.0125"


def test_many_equal_logits_have_equal_shares() -> None:
    equal = Classifier(("7.25",) * 10_000, "0.3")
    assert set(equal.q.texts) == {"0.0001"} and equal.q.total == 1
    thirds = Classifier(("-1",) * 300 + ("-inf",) * 5)
    assert thirds.q.text(0) == "1/300" and thirds.q.text(304) == "0"


def test_numbers_of_any_size_are_taken() -> None:
    softmax = Softmax(
        Logits([Fraction(0), Fraction(-(10**308)), Fraction(-(10**400)), None] * 20), Fraction(1, 10**6)
    )
    assert softmax.arrays is not None
    decided = softmax.arrays.decimals(MOST_DECIMALS)
    assert decided is not None
    assert decided.mantissas.tolist() == [5 * 10**14, 0, 0, 0] * 20
    assert round_log_sum_exp(softmax, Fraction(0), None, 12) == format_decimal(
        Fraction(int(mpmath.floor(mpmath.log(20) * 2**150)), 2**150), 12
    )


number = st.one_of(
    st.fractions(-30, 30, max_denominator=1000),
    st.integers(-1000, 1000).map(Fraction),
    st.none(),
    st.just(Fraction(0)),
)


@settings(max_examples=60)
@given(
    st.lists(number, min_size=1, max_size=6).filter(lambda numbers: any(one is not None for one in numbers)),
    st.integers(65, 200),
    st.sampled_from([Fraction(1), Fraction(1, 10**6), Fraction(10**6), Fraction(3, 7)]),
    st.integers(0, 30),
    st.integers(0, 10**6),
)
def test_shares_and_sums_are_correctly_rounded(
    few: list[Fraction | None], size: int, divisor: Fraction, decimals: int, seed: int
) -> None:
    mpmath.mp.dps = 950
    source = random.Random(seed)
    x = [*few, *(source.choice(few) for _ in range(size - len(few)))]
    softmax, row, less = Softmax(Logits(x), divisor), source.randrange(size), Fraction(1, 7)
    largest = max(one for one in x if one is not None)
    powers = {one: mpmath.exp(mp((one - largest) / divisor)) for one in set(few) if one is not None}
    total = mpmath.fsum(powers[one] for one in x if one is not None)
    here = x[row]
    share = powers[here] / total if here is not None else mpmath.mpf(0)
    assert round_share(softmax, row, less, divisor, decimals) == _rounded(
        (share - mp(less)) / mp(divisor), decimals
    )
    wanted = mp(largest / divisor - less) + mpmath.log(total)
    assert round_log_sum_exp(softmax, less, None, decimals) == _rounded(wanted, decimals)


def _rounded(value: mpmath.mpf, decimals: int) -> str:
    return format_decimal(Fraction(int(mpmath.floor(value * 2**3000)), 2**3000), decimals)


@given(st.lists(st.tuples(st.integers(0, 10**15), st.integers(0, 300)), min_size=1, max_size=40))
def test_decimals_as_double_doubles(pairs: list[tuple[int, int]]) -> None:
    numbers = [Fraction(m, 10**k) for m, k in pairs]
    m, k = (np.array(part, dtype=np.int64) for part in zip(*pairs, strict=True))
    found, exact = of_decimals(m, k, numbers.__getitem__), of_fractions(numbers)
    assert found.high.tolist() == exact.high.tolist() and found.odd == exact.odd
    low = np.zeros(m.size) if found.low is None else found.low
    for a, b, wanted, place in zip(found.high.tolist(), low.tolist(), numbers, range(m.size), strict=True):
        if place not in found.odd:
            assert abs(Fraction(a) + Fraction(b) - wanted) <= wanted / 2**103


def test_a_step_of_the_temperature_looks_at_no_class_by_itself() -> None:
    """No function is called for each of 3,000 classes, and back at the start it is the same."""
    start = Classifier(tuple(str(place % 77 / 10) for place in range(3_000)))
    assert start.q.total == 1
    steps = list[Distribution]()
    for temperature in ("1.1", "1"):
        new = start.with_(temperature=temperature)
        assert work(lambda new=new: (new.q.values.arrays, new.q == start.q)).calls < 1_500
        steps.append(new.q)
    assert steps[0] != start.q and steps[1] == start.q
