"""What a scene shows on stage: choices, and what is left to the layout."""

from __future__ import annotations

import pytest

from tests.core.document.scenes import alone, observed_die
from xent_gui.core.document.edits import (
    Edit,
    EditRefused,
    set_stage_charts,
    set_stage_layout,
    set_stage_notes,
    set_stage_readouts,
    set_stage_steps,
    set_stage_strip,
    set_staging,
)
from xent_gui.core.document.staging import LAYOUTS, STAGE_CHARTS, THREE, Staging, part_name, stage_line


def after(*edits: Edit) -> Staging:
    document = alone(observed_die())
    for edit in edits:
        document = edit.change(document)
    return document.scenes[0].staging


def test_without_any_choice_there_are_the_bars_the_three_numbers_and_the_strip() -> None:
    staging = Staging()
    assert staging.arrangement.name == "Chart and numbers"
    assert (staging.shown_charts, staging.shown_readouts) == (("bars",), THREE)
    assert staging.shows_strip and staging.notes


def test_each_layout_has_as_many_charts_as_it_has_room_for() -> None:
    for layout in LAYOUTS.values():
        assert set(layout.charts) <= set(STAGE_CHARTS)
        many = Staging(layout.key, ("rolls", "terms", "codes"))
        assert len(many.shown_charts) == len(layout.charts)


def test_charts_that_were_chosen_are_filled_up_from_the_layout() -> None:
    assert Staging("two", ("rolls",)).shown_charts == ("rolls", "bars")
    assert Staging("two", ("areas",)).shown_charts == ("areas", "bars")
    assert Staging("two", ("cube", "rolls", "terms", "codes")).shown_charts == ("rolls", "terms")
    assert Staging("compare", ("rolls",)).shown_charts == ("compare",), "no other makes sense"


def test_numbers_are_as_many_as_there_is_room_for() -> None:
    many = ("perplexity", "newer", "entropy_q", "perplexity", "nll_mean", "nll_total", "likelihood")
    assert Staging(readouts=many).shown_readouts == ("perplexity", "entropy_q", "nll_mean", "nll_total")
    assert Staging(readouts=()).shown_readouts == ()
    assert Staging("chart", readouts=many).shown_readouts == ()
    assert Staging("worked", readouts=("likelihood", "nll_mean")).shown_readouts == ("nll_mean",)
    assert Staging("worked", readouts=()).shown_readouts == ("cross_entropy",), "something is worked out"


def test_the_strip_is_where_it_was_chosen_and_has_room() -> None:
    assert not Staging("two").shows_strip
    assert Staging("two", strip=True).shows_strip
    assert not Staging(strip=False).shows_strip
    for key in ("title", "derivation", "compare"):
        assert not Staging(key, strip=True).shows_strip


def test_a_layout_that_is_not_known_counts_as_the_first() -> None:
    assert Staging("hologram").shown_charts == ("bars",)


def test_edits_change_one_thing_and_are_named() -> None:
    assert after(set_stage_layout(0, "two")) == Staging("two")
    assert after(set_stage_charts(0, ["rolls"]), set_stage_charts(0, [])) == Staging()
    assert after(set_stage_readouts(0, ["perplexity"])) == Staging(readouts=("perplexity",))
    assert after(set_stage_readouts(0, None)) == Staging()
    assert after(set_stage_notes(0, False), set_stage_strip(0, False)) == Staging(notes=False, strip=False)
    assert after(set_stage_steps(0, [["p"], ["q", "gap"]])).steps == (("p",), ("q", "gap"))
    assert after(set_stage_steps(0, [["p"]]), set_stage_steps(0, None)) == Staging()
    assert after(set_staging(0, Staging("title"))) == Staging("title")
    assert set_stage_layout(0, "two").name == "Stage as “Two charts”"
    assert set_stage_strip(0, False).name == "Hide the identity strip on stage"


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    document = alone(observed_die())
    for edit in (set_stage_layout(0, "numbers"), set_stage_notes(0, True), set_staging(0, Staging())):
        assert edit.change(document) is document


@pytest.mark.parametrize(
    "edit",
    [
        set_stage_layout(0, "hologram"),
        set_stage_charts(0, ["bars", "hologram"]),
        set_stage_readouts(0, ["hologram"]),
    ],
    ids=lambda edit: str(edit.name),
)
def test_what_does_not_exist_is_refused_in_a_sentence(edit: Edit) -> None:
    with pytest.raises(EditRefused, match=r"There is no .* “hologram”: there are"):
        edit.change(alone(observed_die()))


def test_the_line_under_the_title_is_the_first_of_the_notes() -> None:
    assert stage_line("\n The same rolls \nSay: not the same die.") == "The same rolls"
    assert stage_line("") == ""


def test_parts_have_names() -> None:
    assert part_name("nll_mean") == "−(1/m) log L as a number"
    assert part_name("likelihood") == "L as a number"
    assert part_name("likelihood chart") == "the likelihood"
    assert part_name("worked 3") == "line 3 of the calculation"
    assert part_name("newer") == "newer"
