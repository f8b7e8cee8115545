"""Exact vectors: what goes in comes out, and changing one number is cheap and complete."""

from __future__ import annotations

import gc
import math
import subprocess
import sys
import weakref
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.work import work
from xent_gui.core.maths import MEASURE_NAMES, Values, measure_float, round_measure
from xent_gui.core.maths.bulk import logarithms

exact = (
    st.fractions(0, 2)
    | st.floats(0, allow_infinity=False).map(Fraction)
    | st.sampled_from([Fraction(1, 10**400), Fraction(10**400), Fraction(0), Fraction(3**90, 7**60)])
)


def _check(values: Values, numbers: list[Fraction]) -> None:
    """Compare everything a vector says of itself with plain fractions."""
    assert len(values) == len(numbers)
    assert list(values) == numbers == [values[place] for place in range(len(numbers))]
    assert values.total == sum(numbers, Fraction(0))
    assert values == Values.of(numbers) and hash(values) == hash(Values.of(numbers))
    odd = values.arrays.odd
    for place, (number, high, low) in enumerate(
        zip(numbers, values.floats.tolist(), values.low.tolist(), strict=True)
    ):
        assert high == (float(number) if number < 2**1024 - 2**970 else math.inf)
        if place not in odd:
            assert abs(Fraction(high) + Fraction(low) - number) <= number / 2**104
    assert values.as_list() == values.floats.tolist()
    assert not values.floats.flags.writeable and not values.low.flags.writeable


@settings(max_examples=60)
@given(st.lists(exact, max_size=8) | st.lists(exact, min_size=65, max_size=70))
def test_fractions(numbers: list[Fraction]) -> None:
    _check(Values.of(numbers), numbers)


@settings(max_examples=40)
@given(st.lists(st.floats(0, allow_infinity=False), min_size=65, max_size=75))
def test_doubles_of_every_container(numbers: list[float]) -> None:
    fractions = [Fraction(number) for number in numbers]
    _check(Values.of(numbers), fractions)
    _check(Values.of(np.array(numbers)), fractions)
    _check(Values.of(iter(numbers)), fractions)


@settings(max_examples=40)
@given(
    st.lists(st.integers(0, 2**62), max_size=5) | st.lists(st.integers(0, 10**6), min_size=65, max_size=80),
    st.fractions(min_value=Fraction(1, 10**9), max_value=10).filter(bool),
)
def test_units(units: list[int], step: Fraction) -> None:
    numbers = [unit * step for unit in units]
    _check(Values.of_units(units, step), numbers)
    _check(Values.of_units(np.array(units, dtype=np.int64), step), numbers)


def test_units_are_copied() -> None:
    units = np.arange(100)
    values = Values.of_units(units, Fraction(1, 7))
    units[5] = 99
    assert values[5] == Fraction(5, 7)
    array = np.full(100, 0.5)
    values = Values.of(array)
    array[0] = 7
    assert values[0] == Fraction(1, 2)


@pytest.mark.parametrize("size", [3, 70, 1500])
@settings(max_examples=15)
@given(data=st.data())
def test_replacing_numbers_one_after_another(size: int, data: st.DataObject) -> None:
    numbers = [Fraction(place + 1, size) for place in range(size)]
    values = Values.of(numbers)
    logarithms(values)
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, size - 1))
        number = data.draw(exact)
        numbers[place] = number
        values.total  # noqa: B018  kept and adjusted
        values = values.replaced(place, number)
        if data.draw(st.booleans()):
            measure_float("entropy_p", values, values, None, 2)
    _check(values, numbers)
    fresh = Values.of(numbers)
    for name in ("entropy_p", "cross_entropy"):
        other = Values.of([Fraction(1, size)] * size)
        assert round_measure(name, values, other, None, 2, 12) == round_measure(
            name, fresh, other, None, 2, 12
        )


@pytest.mark.parametrize("make", ["units", "doubles", "fractions"])
def test_many_changes_of_a_large_vector(make: str) -> None:
    size = 2000
    values = {
        "units": Values.of_units(range(size), Fraction(1, 1000)),
        "doubles": Values.of([place / 1024 for place in range(size)]),
        "fractions": Values.of([Fraction(place, 999) for place in range(size)]),
    }[make]
    numbers = list(values)
    for change in range(600):
        place = change * 7 % size
        numbers[place] = Fraction(change, 3)
        values = values.replaced(place, numbers[place])
    _check(values, numbers)


def test_replacing_at_a_hundred_thousand_takes_no_time() -> None:
    values = Values.of_units(np.arange(100_000), Fraction(1, 10**6))
    values.total, values.floats, logarithms(values)

    def replace() -> None:
        nonlocal values
        for place in range(50):
            values = values.replaced(place, Fraction(1, 3))
            values.total  # noqa: B018

    done = work(replace)
    assert done.calls < 50 * 200  # 800,000 bytes are one array
    assert done.bytes < 400_000
    with pytest.raises(IndexError):
        values.replaced(100_000, Fraction(1))
    assert values.replaced(-1, Fraction(1, 3))[99_999] == Fraction(1, 3)
    with pytest.raises(ValueError, match="outcome 3 is -1"):
        values.replaced(2, Fraction(-1))


def test_equality_is_of_values() -> None:
    third = Fraction(1, 3)
    assert Values.of([third] * 70) == Values.of([third] * 70)
    assert (
        Values.of([0.5] * 70) == Values.of_units([1] * 70, Fraction(1, 2)) == Values.of([Fraction(1, 2)] * 70)
    )
    assert Values.of([third] * 70) != Values.of([1 / 3] * 70)
    assert Values.of([1 / 3] * 70) != Values.of([third] * 70)
    assert Values.of([third] * 70) != Values.of([third] * 69 + [third + Fraction(1, 10**40)])
    assert Values.of([1]) != Values.of([1, 1])
    assert Values.of([1]) != [1]
    assert len({Values.of([1, 2]), Values.of([1.0, 2.0]), Values.of([2, 1])}) == 2


def test_everything_that_is_a_number() -> None:
    numbers = [1, 0.5, Fraction(1, 3), Decimal("0.1"), np.float32(0.25), np.int64(3), np.float64(0.125)]
    assert list(Values.of(numbers)) == [
        1,
        Fraction(1, 2),
        Fraction(1, 3),
        Fraction(1, 10),
        Fraction(1, 4),
        3,
        Fraction(1, 8),
    ]
    assert list(Values.of(np.array([1, 2], dtype=np.uint8))) == [1, 2]
    assert list(Values.of(np.array([0.1], dtype=np.float32))) == [Fraction(float(np.float32(0.1)))]


@pytest.mark.parametrize("copies", [0, 100])
@pytest.mark.parametrize(
    ("wrong", "because"),
    [
        (math.nan, "is nan: a finite number, zero or more, is needed"),
        (math.inf, "is inf: a finite number"),
        (-0.25, "is -0.25: it is negative"),
        (-3, "is -3: it is negative"),
        (Fraction(-1, 3), "is -1/3: it is negative"),
        (Decimal("nan"), "is NaN: a finite"),
        ("0.5", "is '0.5': a finite"),
        (None, "is None: a finite"),
        (True, "is True: a finite"),
        (1j, "is 1j: a finite"),
    ],
)
def test_a_wrong_number_is_named_with_its_place(wrong: object, because: str, copies: int) -> None:
    good = [0.5] * copies
    with pytest.raises(ValueError, match=f"^q of outcome {copies + 2} {because}"):
        Values.of([*good, 1.0, wrong, 0.1], "q")


def test_arrays_are_checked_too() -> None:
    array = np.full(100, 0.25)
    array[70] = np.nan
    with pytest.raises(ValueError, match="p of outcome 71 is nan"):
        Values.of(array)
    array[60] = -1
    with pytest.raises(ValueError, match=r"p of outcome 61 is -1\.0"):
        Values.of(array)
    with pytest.raises(ValueError, match="shape"):
        Values.of(np.ones((2, 2)))
    with pytest.raises(ValueError, match="outcome 66"):
        Values.of_units([*[1] * 65, -1, 1], Fraction(1, 2))


@pytest.mark.parametrize("size", [6, 2000])
def test_a_vector_that_is_dropped_is_gone_at_once(size: int) -> None:
    q = Values.of([Fraction(1, size)] * size)
    p = q.replaced(1, Fraction(1, 3))
    gc.collect()
    gc.disable()
    try:
        for name in MEASURE_NAMES:
            round_measure(name, p, q, [1] * size, 2, 4)
            measure_float(name, q, p, [1] * size, 2)
        gone = weakref.ref(p)
        del p
        assert gone() is None
    finally:
        gc.enable()


def test_few_outcomes_are_computed_without_numpy() -> None:
    program = (
        "import sys\n"
        "from fractions import Fraction\n"
        "from xent_gui.core.maths import *\n"
        "p = Values.of([Fraction(1, 64)] * 64)\n"
        "q = p.replaced(3, Fraction(1, 10**9))\n"
        "for name in MEASURE_NAMES:\n"
        "    round_measure(name, p, q, [1] * 64, 2, 12), measure_float(name, p, q, [1] * 64, 2)\n"
        "round_terms('kl_divergence', p, q, 2, 12), term_floats('kl_divergence', p, q, 2)\n"
        "round_likelihood([2] * 64, q, 5), p.as_list(), p.total, Values.of_units([1, 2], Fraction(1, 3))\n"
        "assert 'numpy' not in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
