"""Observations taken into a scene: counts, new outcomes, a scene of their own."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest

from xent_gui.core.document import edits
from xent_gui.core.document.edit import EditRefused
from xent_gui.core.document.observed import observed_scene
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Document, Scene, blank_scene


def observed(scene: Scene, *rest: object) -> Scene:
    return edits.observe(0, *rest).change(Document((scene,))).scenes[0]  # type: ignore[arg-type]


def test_counts_are_replaced_or_added_to() -> None:
    scene = blank_scene(outcomes=3).with_(counts=(1, None, 5))
    assert observed(scene, (2, 0, 0)).counts == (2, 0, 0)
    assert observed(scene, (2, 0, 0), (), True).counts == (3, 0, 5)


def test_a_new_outcome_takes_nothing_from_the_others_and_makes_the_nll_infinite() -> None:
    scene = blank_scene(outcomes=2)
    new = observed(scene, (3, 1), [("edge", 2)])
    assert new.labels == ("1", "2", "edge") and new.counts == (3, 1, 2)
    assert new.p.texts == new.q.texts == ("1/2", "1/2", "0")
    assert new.p.total == new.q.total == 1
    assert math.isinf(Readout(new).value("nll_mean"))
    assert Readout(new).text("nll_mean") == "∞"


def test_an_empty_scene_becomes_what_was_observed() -> None:
    new = observed(blank_scene(outcomes=0), (), [("a", 1), ("b", 2)])
    assert new.p.texts == ("1/3", "2/3") and new.q.texts == ("1/2", "1/2") and new.counts == (1, 2)


def test_a_scene_of_observations_has_them_as_p_and_believes_nothing() -> None:
    new = observed_scene(blank_scene("Words"), [("a", 3), ("b", 1), ("c", 0)])
    assert new.title == "Words"
    assert list(new.p) == [Fraction(3, 4), Fraction(1, 4), 0] and new.q.total == 1


def test_what_cannot_be_is_refused_in_a_sentence() -> None:
    scene = blank_scene(outcomes=2).with_(counts=(10**15, 0))
    with pytest.raises(EditRefused, match="more than 10¹⁵"):
        observed(scene, (1, 0), (), True)
    with pytest.raises(EditRefused, match="1 count for 2 outcomes"):
        observed(scene, (1,))
    with pytest.raises(EditRefused, match="no observations"):
        observed_scene(scene, [("a", 0)])
