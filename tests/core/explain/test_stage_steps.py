"""What is shown at each step of a scene."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import observed_die, scene_of, scenes
from xent_gui.core.document.staging import LAYOUTS, Staging
from xent_gui.core.document.state import Scene
from xent_gui.core.explain.stage_steps import parts_of, steps_of
from xent_gui.core.explain.worked import worked


def staged(staging: Staging) -> Scene:
    return observed_die().with_(staging=staging)


def added(scene: Scene) -> list[set[str]]:
    """What each step adds to the one before it."""
    views = [set(view.parts) for view in steps_of(scene)]
    return [views[0], *(after - before for before, after in pairwise(views))]


def test_the_usual_steps_tell_the_story() -> None:
    assert added(observed_die()) == [
        {"p", "entropy_p", "identity"},
        {"q"},
        {"cross_entropy", "bracket"},
        {"kl_divergence", "gap"},
    ]


def test_further_numbers_come_one_by_one_from_the_top() -> None:
    scene = staged(Staging(readouts=("nll_mean", "cross_entropy", "perplexity"), strip=False))
    assert added(scene) == [{"p"}, {"q"}, {"nll_mean"}, {"cross_entropy"}, {"perplexity"}]


def test_the_strip_is_completed_where_its_numbers_are_not_listed() -> None:
    scene = staged(Staging(readouts=("entropy_p", "nll_mean"), strip=True))
    assert added(scene) == [{"p", "entropy_p", "identity"}, {"q"}, {"nll_mean"}, {"bracket"}, {"gap"}]


def test_two_charts_come_one_after_the_other() -> None:
    assert added(staged(Staging("two", ("bars", "likelihood")))) == [{"p"}, {"q"}, {"likelihood chart"}]
    assert added(staged(Staging("two", ("areas", "bars")))) == [{"areas chart"}, {"p"}, {"q"}]


def test_a_calculation_comes_line_by_line() -> None:
    for measure in ("entropy_p", "nll_mean", "perplexity", "jensen_shannon_divergence"):
        scene = staged(Staging("worked", readouts=(measure,)))
        lines = [view.lines("worked") for view in steps_of(scene)]
        assert lines == list(range(1, len(worked(scene, measure).steps) + 1))


def test_nothing_to_work_out_is_one_step() -> None:
    scene = scene_of("1/2 1/2", "1/2 1/2").with_(staging=Staging("worked", readouts=("nll_mean",)))
    assert [view.parts for view in steps_of(scene)] == [frozenset()]


@pytest.mark.parametrize("layout", ["title", "compare"])
def test_a_slide_is_one_step(layout: str) -> None:
    assert len(steps_of(staged(Staging(layout)))) == 1


def test_what_no_step_names_is_there_from_the_start() -> None:
    scene = staged(Staging(steps=(("p",), ("q", "gap"))))
    first, second = steps_of(scene)
    assert "q" not in first and "gap" not in first
    assert {"p", "entropy_p", "identity", "bracket", "cross_entropy", "kl_divergence"} == first.parts
    assert second.parts == set(parts_of(scene))


def test_the_first_step_may_be_empty() -> None:
    first, second = steps_of(staged(Staging("chart", steps=((), ("p", "q")))))
    assert (first.parts, second.parts) == (frozenset(), {"p", "q"})


def test_steps_that_reveal_nothing_here_are_passed_over() -> None:
    scene = staged(Staging("chart", steps=(("p",), ("nll_mean",), (), ("newer",), ("q", "p"))))
    assert added(scene) == [{"p"}, {"q"}]


def test_no_steps_show_all_at_once() -> None:
    (view,) = steps_of(staged(Staging(steps=())))
    assert view.parts == set(parts_of(observed_die()))


@given(scenes())
def test_each_step_shows_more_and_the_last_shows_everything(scene: Scene) -> None:
    views = steps_of(scene)
    assert views
    for before, after in pairwise(views):
        assert before.parts < after.parts
    assert views[-1].parts == set(parts_of(scene))


@given(scenes(), st.sampled_from(list(LAYOUTS)))
def test_every_part_is_there_once(scene: Scene, layout: str) -> None:
    parts = parts_of(scene.with_(staging=scene.staging.with_(layout=layout)))
    assert len(parts) == len(set(parts))


def test_a_derivation_comes_line_by_line_where_there_are_observations() -> None:
    scene = staged(Staging("derivation"))
    assert [view.lines("derivation") for view in steps_of(scene)] == list(range(1, 8))
    bare = scene.with_(counts=(None,) * 6)
    assert len(steps_of(bare)) == 1
