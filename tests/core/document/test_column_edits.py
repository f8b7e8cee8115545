from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import alone, observed_die, scene_of, scenes, sides
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edits import (
    Edit,
    EditRefused,
    clear_counts,
    copy_p_to_q,
    copy_q_to_p,
    make_uniform,
    normalise,
    p_from_counts,
    q_from_counts,
    replace_distribution,
    set_counts,
    swap_p_q,
)
from xent_gui.core.document.state import Scene, Side
from xent_gui.core.maths.numbers import parse_number


def after(edit: Edit, scene: Scene) -> Scene:
    return edit.change(alone(scene)).scenes[0]


def test_normalising_keeps_fractions() -> None:
    new = after(normalise(0, "p"), scene_of("1/6 1/6 1/3", "1 0 0"))
    assert new.p.texts == ("0.25", "0.25", "0.5")
    assert after(normalise(0, "p"), scene_of("1 1 1", "1 0 0")).p.texts == ("1/3", "1/3", "1/3")
    assert normalise(0, "q").name == "Normalise q"


def test_what_sums_to_one_stays_as_typed() -> None:
    document = alone(observed_die())
    assert normalise(0, "p").change(document) is document


@pytest.mark.parametrize(("p", "words"), [("0 0 0", "Every p is 0"), ("", "no outcomes")])
def test_nothing_to_normalise_is_refused(p: str, words: str) -> None:
    with pytest.raises(EditRefused, match=words):
        after(normalise(0, "p"), scene_of(p, p))


def test_a_sum_too_long_to_write_down_is_refused_at_once() -> None:
    primes = [n for n in range(2, 60_000) if all(n % d for d in range(2, int(n**0.5) + 1))][:4000]
    column = Distribution.exact([Fraction(1, prime) for prime in primes])
    scene = Scene("primes", ("",) * 4000, column, column, (None,) * 4000)
    with pytest.raises(EditRefused, match="too long"):
        after(normalise(0, "p"), scene)


@given(scenes(min_outcomes=1), sides)
def test_normalised_sums_to_exactly_one_in_the_same_proportions(scene: Scene, side: Side) -> None:
    old = scene.side(side)
    if not old.total:
        return
    new = after(normalise(0, side), scene).side(side)
    assert new.total == 1
    assert [value * old.total for value in new] == list(old)
    assert [parse_number(text) for text in new.texts] == list(new)


@given(scenes(), sides)
def test_uniform(scene: Scene, side: Side) -> None:
    new = after(make_uniform(0, side), scene)
    assert new.side(side).total == (1 if len(scene) else 0)
    assert len(set(new.side(side))) <= 1
    assert make_uniform(0, side).change(alone(new)).scenes[0] is new
    if len(scene) == 6:
        assert new.side(side).text(0) in ("1/6", scene.side(side).text(0))


@given(scenes())
def test_swapping_twice_is_nothing_and_copying_is_equal(scene: Scene) -> None:
    swapped = after(swap_p_q(0), scene)
    assert (swapped.p, swapped.q) == (scene.q, scene.p)
    assert after(swap_p_q(0), swapped) == scene
    assert after(copy_p_to_q(0), scene).q == scene.p
    assert after(copy_q_to_p(0), scene).p == scene.q


def test_the_empirical_distribution_is_exact() -> None:
    new = after(p_from_counts(0), scene_of("1 0 0", "1 0 0", "1 - 2"))
    assert list(new.p) == [Fraction(1, 3), 0, Fraction(2, 3)] and new.p.texts == ("1/3", "0", "2/3")
    assert after(q_from_counts(0), observed_die()).q.texts == ("0.18", "0.18", "0.15", "0.17", "0.17", "0.15")
    assert p_from_counts(0).name == "Set p from the counts"
    with pytest.raises(EditRefused, match="no observations"):
        after(p_from_counts(0), scene_of("1 0", "1 0", "0 -"))


def test_counts_as_a_whole_and_in_part() -> None:
    die = observed_die()
    assert after(set_counts(0, [1, 2, 3, None, 5, 6], "Roll"), die).counts == (1, 2, 3, None, 5, 6)
    assert after(set_counts(0, {2: 99}), die).counts == (18, 18, 99, 17, 17, 15)
    assert after(clear_counts(0), die).counts == (None,) * 6
    with pytest.raises(EditRefused, match="2 counts for 6 outcomes"):
        after(set_counts(0, [1, 2]), die)
    with pytest.raises(EditRefused, match="whole number"):
        after(set_counts(0, {0: -1}), die)


def test_another_distribution_must_fit() -> None:
    new = Distribution.typed(["1/6"] * 6)
    assert after(replace_distribution(0, "q", new, "Use as q"), observed_die()).q is new
    with pytest.raises(EditRefused, match="2 probabilities for 6 outcomes"):
        after(replace_distribution(0, "q", Distribution.typed(["1", "0"]), "Use as q"), observed_die())


@given(st.integers(1, 9))
def test_counts_of_any_size_stay_fractions(count: int) -> None:
    new = after(p_from_counts(0), scene_of("1 0", "1 0", f"{count} {10**15}"))
    assert new.p.total == 1 and new.p[0] == Fraction(count, count + 10**15)
