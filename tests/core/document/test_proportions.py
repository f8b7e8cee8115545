from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import alone, draggable, numbers, observed_die, scene_of, sides
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edits import EditRefused, drag_bar, nudge_bar, type_bar
from xent_gui.core.document.proportions import (
    apportioned,
    dragged,
    grid_step,
    key_step,
    moved_alone,
    nudged,
)
from xent_gui.core.document.state import Document, Scene, Side, blank_scene

targets = st.one_of(st.floats(-0.5, 1.5), st.sampled_from([0.0, 1.0, 0.005, math.inf, -math.inf, math.nan]))


def on_grid(value: Fraction, step: Fraction) -> bool:
    return (value / step).denominator == 1


def many(weights: list[int]) -> Scene:
    """A scene of more outcomes than are computed without numpy."""
    total = sum(weights)
    column = Distribution.exact([Fraction(weight, total) for weight in weights])
    return Scene("many", tuple(map(str, range(len(weights)))), column, column, (None,) * len(weights))


def test_the_others_keep_their_proportions() -> None:
    assert dragged(scene_of("0.5 0.3 0.2", "1 0 0"), 0, "p", 0.75, False).texts == ("0.75", "0.15", "0.1")
    assert dragged(scene_of("0.5 0.3 0.2", "1 0 0"), 0, "p", 0.749, True).texts == ("0.749", "0.151", "0.1")


def test_largest_remainders_get_the_last_steps_ties_from_above() -> None:
    uniform = blank_scene(outcomes=6)
    assert dragged(uniform, 5, "q", 0.21, False).texts == ("0.16", "0.16", "0.16", "0.16", "0.15", "0.21")
    assert dragged(uniform, 0, "q", 0.5, False).texts == ("0.5", "0.1", "0.1", "0.1", "0.1", "0.1")


def test_unmoved_neighbours_keep_what_was_typed() -> None:
    assert dragged(scene_of("0.50 0.3 20%", "1 0 0"), 1, "p", 0.3, False).texts == ("0.50", "0.3", "20%")
    assert dragged(scene_of("0.50 .5 0.00", "1 0 0"), 0, "p", 0.6, False).texts == ("0.6", "0.4", "0.00")


def test_where_a_drag_began_is_a_place_to_land() -> None:
    start = blank_scene(outcomes=6)
    assert dragged(start, 0, "q", 0.1668, False) is start.q
    assert dragged(start, 0, "q", 0.1700, False).text(0) == "0.17"
    typed = scene_of("1/3 1/3", "0.5 0.5")
    assert (
        dragged(typed, 0, "p", 1 / 3, False) is typed.p
    )  # not moved: nothing is renormalised behind one's back


def test_others_all_zero_share_equally() -> None:
    assert dragged(scene_of("1 0 0", "1 0 0"), 0, "p", 0.5, False).texts == ("0.5", "0.25", "0.25")


def test_locked_bars_stay_as_typed_and_limit_the_others() -> None:
    scene = scene_of("1/6 0.4 0.2 7/30", "1 0 0 0", locked=(0,))
    new = dragged(scene, 1, "p", 0.5, False)
    assert new.text(0) == "1/6" and new.text(1) == "0.5" and new.total == 1
    assert new[3] == Fraction(18, 100) + (
        Fraction(1, 3) - Fraction(33, 100)
    )  # the largest other takes the rest
    top = dragged(scene, 1, "p", 0.99, False)
    assert top.texts == ("1/6", "5/6", "0", "0")


def test_with_nothing_to_give_the_bar_stays_where_the_sum_is_one() -> None:
    single = scene_of("1", "1")
    assert dragged(single, 0, "p", 0.3, False) is single.p
    scene = scene_of("1/3 1/3 1/3", "1 0 0", locked=(1, 2))
    assert dragged(scene, 0, "p", 0.9, False) is scene.p
    assert dragged(scene_of("0.5 1/3", "1 0", locked=(1,)), 0, "p", 0.9, False).texts == ("2/3", "1/3")


def test_locked_bars_and_locks_beyond_one_are_refused_in_words() -> None:
    scene = scene_of("0.7 0.7 0.1", "1 0 0", locked=(0, 1))
    with pytest.raises(EditRefused, match=r"locked outcomes have p of 1\.4 together"):
        dragged(scene, 2, "p", 0.3, False)
    for rule in (dragged, moved_alone):
        with pytest.raises(EditRefused, match="“1” is locked"):
            rule(scene, 0, "p", 0.3, False)


def test_small_bars_do_not_vanish_by_rounding_while_there_is_room() -> None:
    scene = scene_of("0.5 0.4993 0.0007", "1 0 0")
    assert dragged(scene, 0, "p", 0.6, False).texts == ("0.6", "0.39", "0.01")
    assert dragged(scene, 0, "p", 0.9, False).texts == ("0.9", "0.1", "0")  # no room: one of ten


def test_the_grid_is_finer_for_many_outcomes() -> None:
    assert [grid_step(k) for k in (1, 6, 25, 26, 250, 251, 1000, 100_000)] == [
        Fraction(1, 10**places) for places in (2, 2, 2, 3, 3, 4, 4, 6)
    ]
    assert grid_step(6, fine=True) == Fraction(1, 1000)
    assert key_step(26) == Fraction(1, 100) and key_step(1000) == Fraction(1, 10_000)
    for outcomes in range(1, 400, 7):
        assert Fraction(1, outcomes) >= 4 * grid_step(outcomes)


@given(draggable(), sides, targets, st.booleans())
def test_a_dragged_bar_lands_on_the_grid_and_the_sum_is_exactly_one(
    case: tuple[Scene, int], side: Side, target: float, fine: bool
) -> None:
    scene, row = case
    start, step = scene.side(side), grid_step(len(scene), fine)
    new = dragged(scene, row, side, target, fine)
    if new is start:
        return
    assert new.total == 1
    assert all(new.text(other) == start.text(other) for other in scene.locked)
    free = 1 - sum((start[other] for other in scene.locked), Fraction(0))
    assert new[row] == free or on_grid(new[row], step)
    others = [other for other in range(len(scene)) if other != row and other not in scene.locked]
    assert sum(not on_grid(new[other], step) for other in others) <= 1
    total = sum((start[other] for other in others), Fraction(0))
    for other in others:
        share = start[other] / total if total else Fraction(1, len(others))
        slack = (
            step * 2 + (free - new[row]) / 10
        )  # one step, the rest off the grid, and what keeps others above 0
        assert abs(new[other] - share * (free - new[row])) <= slack


@given(draggable(), sides, st.lists(targets, max_size=4), targets)
def test_a_drag_depends_only_on_where_it_began_and_where_it_is(
    case: tuple[Scene, int], side: Side, path: list[float], end: float
) -> None:
    scene, row = case
    start = scene.side(side)
    document = alone(scene)
    for target in [*path, end]:
        document = drag_bar(0, start, row, side, target, label="x").change(document)
    assert document == drag_bar(0, start, row, side, end).change(alone(scene))
    assert (
        drag_bar(0, start, row, side, float(start[row])).change(document).scenes[0].side(side) == start
        or len(scene) - len(scene.locked) == 1
    )


@given(draggable(), sides, targets, st.booleans())
def test_a_bar_moved_alone_moves_alone(
    case: tuple[Scene, int], side: Side, target: float, fine: bool
) -> None:
    scene, row = case
    start = scene.side(side)
    new = moved_alone(scene, row, side, target, fine)
    assert [text for other, text in enumerate(new.texts) if other != row] == [
        text for other, text in enumerate(start.texts) if other != row
    ]
    assert 0 <= new[row] <= max(1, start[row])
    if math.isfinite(target) and 0 <= target <= 1:
        assert abs(new[row] - Fraction(target)) <= grid_step(len(scene), fine) / 2


def test_arrow_keys_step_to_the_grid() -> None:
    uniform = blank_scene(outcomes=6)
    assert nudged(uniform, 0, "q", 1, False).text(0) == "0.18"
    assert nudged(uniform, 0, "q", -1, False).text(0) == "0.16"
    assert nudged(uniform, 0, "q", 1, True).text(0) == "0.168"
    assert nudged(observed_die(), 0, "q", -3, False).text(0) == "0.15"
    full = scene_of("1 0", "1 0")
    assert nudged(full, 0, "p", 1, False) is full.p and nudged(full, 1, "p", -1, False) is full.p
    assert nudged(full, 0, "p", -1, False, alone=True).texts == ("0.99", "0")


def test_names_and_no_change() -> None:
    document = alone(observed_die())
    assert nudge_bar(0, 2, "q", 1, label="3").name == "Set q of 3"
    assert drag_bar(0, document.scenes[0].q, 2, "q", 0.5, label="3").name == "Drag q of 3"
    assert drag_bar(0, document.scenes[0].q, 2, "q", 0.15).change(document) is document
    with pytest.raises(EditRefused, match="changed during"):
        drag_bar(0, Distribution.typed(["1"]), 0, "q", 0.15).change(document)


@given(st.lists(st.integers(0, 1000), min_size=65, max_size=300), st.floats(0, 1), st.booleans(), st.data())
def test_many_outcomes_follow_the_same_rule(
    weights: list[int], target: float, fine: bool, data: st.DataObject
) -> None:
    if not sum(weights):
        return
    scene = many(weights)
    row = data.draw(st.integers(0, len(scene) - 1))
    locked = data.draw(st.frozensets(st.integers(0, len(scene) - 1), max_size=3)) - {row}
    scene = scene.with_(locked=locked)
    step = grid_step(len(scene), fine)
    new = dragged(scene, row, "q", target, fine)
    if new is scene.q:
        return
    assert new.total == 1
    assert all(new[other] == scene.q[other] for other in locked)
    others = [other for other in range(len(scene)) if other != row and other not in locked]
    units = math.floor((1 - new[row] - sum((new[other] for other in locked), Fraction(0))) / step)
    expected = apportioned([scene.q[other] for other in others], units)
    # Doubles choose between remainders that differ by less than they resolve: by one step, never more.
    found = [math.floor(new[other] / step) for other in others]
    assert max((abs(a - b) for a, b in zip(expected, found, strict=True)), default=0) <= 1
    assert sum(a != b for a, b in zip(expected, found, strict=True)) <= len(others) // 3


def test_many_outcomes_with_locks_on_no_common_grid_are_still_exact() -> None:
    scene = many([1] * 100).with_(locked=frozenset(range(5)))
    column = scene.q.placed({row: (None, Fraction(1, 10**12 + 39 * row + 1)) for row in range(5)})
    new = dragged(scene.with_side("q", column), 50, "q", 0.3, False)
    assert new.total == 1 and new.text(50) == "0.3" and new.text(0) == column.text(0)


@given(st.lists(st.fractions(0, 5), min_size=1, max_size=20), st.integers(0, 200))
def test_apportioned_units_are_all_given_out(weights: list[Fraction], units: int) -> None:
    given_out = apportioned(weights, units)
    assert sum(given_out) == units and min(given_out) >= 0
    total = sum(weights)
    if total:
        for weight, number in zip(weights, given_out, strict=True):
            assert number == 0 or weight > 0 or not units
            assert abs(number - weight * units / total) <= 1 + units / 10


def typed(scene: Scene, row: int, text: str, alone: bool = False) -> Distribution:
    return type_bar(0, row, "p", text, alone, "x").change(Document((scene,))).scenes[0].p


def test_a_typed_bar_gets_what_was_typed_and_the_others_the_rest_in_proportion() -> None:
    scene = scene_of("0.5 0.3 0.2", "1 0 0")
    assert typed(scene, 0, "0,75").texts == ("0,75", "0.15", "0.1")
    assert typed(scene, 0, "0.7505").texts == ("0.7505", "0.1497", "0.0998")
    assert typed(scene, 0, "1/3").texts == ("1/3", "0.4", "4/15")  # no decimal: exact proportions
    assert typed(scene, 0, "1").texts == ("1", "0", "0")
    assert typed(scene, 0, "1/2").texts == ("1/2", "0.3", "0.2")
    assert typed(scene_of("1 0 0", "1 0 0"), 0, "1/3").texts == ("1/3", "1/3", "1/3")
    assert typed(scene, 0, "0.9", alone=True).texts == ("0.9", "0.3", "0.2")
    assert typed(scene_of("0.5 0.25", "1 0"), 0, "0.5").texts == ("0.5", "0.5")  # Σ is made 1
    assert type_bar(0, 0, "p", "1", label="six").name == "Set p of six"


@pytest.mark.parametrize(
    ("scene", "text", "words"),
    [
        (scene_of("0.5 0.5", "1 0"), "1.1", "“1.1” is refused, for Σ could not be 1: type 1 or less"),
        (scene_of("0.5 0.5", "1 0"), "x", "“x” is not a number"),
        (scene_of("0.5 0.2 0.3", "1 0 0", locked=(1,)), "0.9", "the locked outcomes leave 0.8"),
        (scene_of("0.5 0.5", "1 0", locked=(1,)), "0.4", "every other outcome is locked, so type 0.5"),
        (scene_of("1", "1"), "0.4", "there is no other outcome, so type 1"),
        (scene_of("1 0", "1 0", locked=(0,)), "0.4", "“1” is locked"),
    ],
)
def test_a_bar_that_cannot_be_what_was_typed_says_why(scene: Scene, text: str, words: str) -> None:
    with pytest.raises(EditRefused, match=words):
        typed(scene, 0, text)


@given(draggable(), numbers)
def test_a_typed_bar_leaves_a_sum_of_one_or_is_refused(case: tuple[Scene, int], text: str) -> None:
    scene, row = case
    try:
        new = typed(scene, row, text)
    except EditRefused:
        return
    assert new.total == 1 and new.text(row) == text
    assert all(new.text(other) == scene.p.text(other) for other in scene.locked)


def test_a_typed_bar_among_many() -> None:
    scene = many([1, 2, 3] * 40)
    for text in ("0.3", "1/3", "0.25001", "0.123456789"):
        new = typed(scene, 7, text)
        assert new.total == 1 and new.text(7) == text
