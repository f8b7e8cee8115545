from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import alone, observed_die, scene_of, scenes
from xent_gui.core.document.edits import (
    EditRefused,
    clear_cells,
    set_cell,
    set_cells,
    set_count,
    set_label,
    set_probability,
)


def test_typing_a_probability_keeps_the_text_and_names_the_step() -> None:
    edit = set_probability(0, 2, "p", " 1/6 ", "3")
    assert edit.name == "Set p of 3"
    new = edit.change(alone(observed_die())).scenes[0]
    assert new.p.text(2) == "1/6" and new.p[2] == Fraction(1, 6)
    assert new.q == observed_die().q


def test_typing_what_stands_there_is_no_change() -> None:
    document = alone(observed_die())
    for edit in (set_probability(0, 0, "p", "1/10 ", "1"), set_label(0, 0, "1"), set_count(0, 0, "18")):
        assert edit.change(document) is document


def test_the_same_number_typed_otherwise_is_a_change() -> None:
    assert set_probability(0, 0, "p", "0.1", "1").change(alone(observed_die())).scenes[0].p.text(0) == "0.1"


def test_a_refused_probability_says_what_was_typed() -> None:
    with pytest.raises(EditRefused, match=r"1\.2\.3"):
        set_probability(0, 0, "q", "1.2.3", "1").change(alone(observed_die()))


def test_labels_are_one_line_that_a_file_can_hold() -> None:
    document = alone(observed_die())
    label = set_label(0, 0, " a\tb\r\nc\ud83d ").change(document).scenes[0].labels[0]
    assert label == "a b c\ufffd"
    label.encode()
    assert set_label(0, 0, "👩‍🔬 é").change(document).scenes[0].labels[0] == "👩‍🔬 é"


def test_an_unnamed_outcome_is_named_by_its_row() -> None:
    assert set_count(0, 2, "5").name == "Set n of outcome 3"
    assert set_cell(0, 2, "q", "5", " ").name == "Set q of outcome 3"


def test_counts_are_whole_or_nothing() -> None:
    document = alone(observed_die())
    assert set_count(0, 0, "1 000", "1").change(document).scenes[0].counts[0] == 1000
    assert set_count(0, 0, "", "1").change(document).scenes[0].counts[0] is None
    with pytest.raises(EditRefused, match="negative"):
        set_count(0, 0, "-3", "1").change(document)


def test_a_row_that_is_gone_is_refused_not_an_error() -> None:
    for edit in (set_probability(0, 6, "p", "1", "7"), set_label(0, 6, "x"), set_count(0, -1, "1")):
        with pytest.raises(EditRefused):
            edit.change(alone(observed_die()))


def test_a_pasted_block_fills_columns_and_grows_the_table() -> None:
    edit = set_cells(0, 5, "label", [["six", "1/2", "0,5", "3"], ["seven", "", "25 %"], []])
    new = edit.change(alone(observed_die())).scenes[0]
    assert new.labels == ("1", "2", "3", "4", "5", "six", "seven", "8")
    assert new.p.texts[5:] == ("1/2", "0", "0")
    assert new.q.texts[5:] == ("0,5", "25 %", "0")
    assert new.counts[5:] == (3, None, None)
    assert edit.name == "Paste 3 × 4 cells"


def test_a_block_pasted_into_nothing_makes_a_scene() -> None:
    new = set_cells(0, 0, "p", [["1/2", "0.25"], ["1/2", "0.75"]]).change(alone(scene_of("", ""))).scenes[0]
    assert new.labels == ("1", "2") and new.p.texts == ("1/2", "1/2") and new.q.texts == ("0.25", "0.75")


@pytest.mark.parametrize(
    ("row", "column", "block", "words"),
    [
        (4, "p", [["0.1", "0.2"], ["0.1", "oops"]], r"^q in row 6: “oops”"),
        (0, "q", [["0.1", "1.5"]], r"^n in row 1: “1\.5”"),
        (0, "q", [["0.1", "1", "2"]], "3 columns wide"),
        (7, "q", [["0.1"]], "cannot start at row 8"),
    ],
)
def test_a_block_is_refused_as_a_whole_and_names_the_cell(
    row: int, column: str, block: list[list[str]], words: str
) -> None:
    with pytest.raises(EditRefused, match=words):
        set_cells(0, row, column, block).change(alone(observed_die()))  # type: ignore[arg-type]


def test_clearing_makes_zero_and_nothing() -> None:
    new = clear_cells(0, [5, 0], ["label", "p", "n"]).change(alone(observed_die())).scenes[0]
    assert new.outcome(0) == new.outcome(5).__class__("", "0", "0.18", None, False)
    assert new.outcome(5).q == "0.15"
    assert clear_cells(0, [1], ["p"]).name == "Clear 1 cell"


@given(scenes(), st.data())
def test_pasting_what_was_copied_changes_nothing(scene_, data: st.DataObject) -> None:  # type: ignore[no-untyped-def]
    block = [
        [row.label, row.p, row.q, "" if row.count is None else str(row.count)]
        for row in (scene_.outcome(place) for place in range(len(scene_)))
    ]
    start = data.draw(st.integers(0, len(scene_)))
    assert set_cells(0, start, "label", block[start:]).change(alone(scene_)) == alone(scene_)
