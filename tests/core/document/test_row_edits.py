from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import alone, observed_die, scene_of, scenes
from xent_gui.core.document.edits import (
    Edit,
    EditRefused,
    add_outcome,
    duplicate_outcomes,
    insert_outcomes,
    move_outcomes,
    remove_outcomes,
    set_locked,
    toggle_lock,
)
from xent_gui.core.document.state import Outcome, Scene


def rows(scene: Scene) -> list[Outcome]:
    return [scene.outcome(row) for row in range(len(scene))]


def after(edit: Edit, scene: Scene) -> Scene:
    return edit.change(alone(scene)).scenes[0]


def test_an_added_outcome_goes_on_where_the_labels_end() -> None:
    assert after(add_outcome(0), observed_die()).outcome(6) == Outcome("7", "0", "0", None, False)
    letters = observed_die().with_(labels=tuple("abcdef"))
    assert after(add_outcome(0), letters).labels[-1] == "g"
    words = observed_die().with_(labels=("one", "two", "3", "four", "five", "six"))
    assert after(insert_outcomes(0, 6, 2), words).labels[-2:] == ("7", "8")
    assert after(insert_outcomes(0, 2, 2), observed_die()).labels == ("1", "2", "7", "8", "3", "4", "5", "6")


def test_outcomes_can_go_down_to_none_and_come_back() -> None:
    nothing = after(remove_outcomes(0, range(6)), observed_die())
    assert len(nothing) == 0 and nothing.p.total == 0
    assert rows(after(add_outcome(0), nothing)) == [Outcome("1", "1", "1", None, False)]


def test_names_say_what_is_done() -> None:
    assert move_outcomes(0, [2], 1, "3").name == "Move 3 up"
    assert move_outcomes(0, [2], 4, "3").name == "Move 3 down"
    assert move_outcomes(0, [2, 3], 1).name == "Move 2 outcomes up"
    assert remove_outcomes(0, [2], "3").name == "Remove 3"
    assert remove_outcomes(0, [2, 4]).name == "Remove 2 outcomes"
    assert insert_outcomes(0, 2).name == "Insert outcome"
    assert duplicate_outcomes(0, [2], "3").name == "Duplicate 3"
    assert set_locked(0, [2], True, "3").name == "Lock 3"


def test_moving_up_and_down() -> None:
    die = observed_die()
    assert after(move_outcomes(0, [2], 1), die).labels == ("1", "3", "2", "4", "5", "6")
    assert after(move_outcomes(0, [2], 4), die).labels == ("1", "2", "4", "3", "5", "6")
    assert after(move_outcomes(0, [0, 5], 3), die).labels == ("2", "3", "1", "6", "4", "5")
    assert after(move_outcomes(0, [0], 6), die).labels == ("2", "3", "4", "5", "6", "1")
    for to in (2, 3):
        assert (
            move_outcomes(0, [2], to).change(alone(die)).scenes[0] is die
            or after(move_outcomes(0, [2], to), die) == die
        )


def test_copies_stand_below_with_labels_of_their_own() -> None:
    once = after(duplicate_outcomes(0, [0, 2]), observed_die())
    assert once.labels == ("1", "2", "3", "1 copy", "3 copy", "4", "5", "6")
    assert once.outcome(4) == Outcome("3 copy", "1/10", "0.15", 15, False)
    assert after(duplicate_outcomes(0, [2]), once).labels[3] == "3 copy 2"


def test_a_scene_does_not_grow_without_end() -> None:
    with pytest.raises(EditRefused, match="at most 1,000,000"):
        after(insert_outcomes(0, 0, 10**9), observed_die())


def test_long_labels_are_cut_in_names() -> None:
    assert remove_outcomes(0, [2], "x" * 100).name == f"Remove {'x' * 31}…"


def test_locks_toggle_together() -> None:
    scene = after(set_locked(0, [1], True), observed_die())
    assert scene.locked == {1}
    both = after(toggle_lock(0, [1, 2]), scene)
    assert both.locked == {1, 2}
    assert after(toggle_lock(0, [1, 2]), both).locked == frozenset()
    assert after(set_locked(0, [1], False), both).locked == {2}


@pytest.mark.parametrize(
    "edit", [remove_outcomes(0, [6]), move_outcomes(0, [0], 9), insert_outcomes(0, 7), toggle_lock(0, [-1])]
)
def test_rows_that_are_not_there_are_refused(edit: Edit) -> None:
    with pytest.raises(EditRefused):
        edit.change(alone(observed_die()))


@given(scenes(max_outcomes=7), st.data())
def test_outcomes_travel_whole_with_their_locks(scene: Scene, data: st.DataObject) -> None:
    some = data.draw(st.frozensets(st.integers(0, len(scene) - 1)) if len(scene) else st.just(frozenset()))
    place = data.draw(st.integers(0, len(scene)))
    old = rows(scene)
    assert rows(after(remove_outcomes(0, some), scene)) == [o for i, o in enumerate(old) if i not in some]
    grown = rows(after(insert_outcomes(0, place, 2), scene))
    assert grown[:place] == old[:place] and grown[place + 2 :] == old[place:]
    assert not any(outcome.locked for outcome in grown[place : place + 2])
    moved = rows(after(move_outcomes(0, some, place), scene))
    start = sum(1 for row in range(place) if row not in some)
    assert moved[start : start + len(some)] == [old[row] for row in sorted(some)]
    assert [*moved[:start], *moved[start + len(some) :]] == [o for i, o in enumerate(old) if i not in some]
    copied = rows(after(duplicate_outcomes(0, some), scene))
    end = max(some) + 1 if some else 0
    assert [*copied[:end], *copied[end + len(some) :]] == old
    assert [o.locked for o in copied[end : end + len(some)]] == [old[row].locked for row in sorted(some)]


def test_the_scene_of_an_edit_is_in_view_afterwards() -> None:
    assert add_outcome(3).scene == 3
    assert scene_of("1", "1").locked == frozenset()
