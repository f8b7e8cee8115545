from __future__ import annotations

import pytest

from tests.core.document.scenes import alone, observed_die, scene_of
from xent_gui.core.document.edits import (
    Edit,
    EditRefused,
    add_scene,
    duplicate_scene,
    insert_scenes,
    move_scene,
    remove_scene,
    rename_scene,
    replace_scene,
    set_decimals,
    set_notes,
    set_title,
    set_unit,
)
from xent_gui.core.document.state import Document
from xent_gui.core.document.units import BITS, NATS


def three() -> Document:
    return Document(tuple(observed_die().with_(title=title) for title in "ABC"))


def titles(edit: Edit, document: Document | None = None) -> list[str]:
    return [scene.title for scene in edit.change(document or three()).scenes]


def test_units_and_decimals() -> None:
    document = alone(observed_die())
    assert set_unit(0, BITS).change(document).scenes[0].unit is BITS
    assert set_unit(0, "bits").name == "Show bits"
    assert set_unit(0, NATS).change(document) == document
    assert set_decimals(0, 12).change(document).scenes[0].decimals == 12
    assert set_decimals(0, 1).name == "Show 1 decimal"
    for decimals in (-1, 13):
        with pytest.raises(EditRefused, match="0 to 12"):
            set_decimals(0, decimals).change(document)


def test_titles_are_one_line_and_notes_keep_theirs() -> None:
    document = alone(observed_die())
    assert set_title(0, " A\ndie ").change(document).scenes[0].title == "A die"
    assert rename_scene(0, "A die").name == "Rename scene to “A die”"
    assert set_notes(0, "One.\r\nTwo.\n").change(document).scenes[0].notes == "One.\nTwo.\n"


def test_a_new_scene_stands_after_the_current_one_and_is_shown_as_it() -> None:
    document = set_unit(1, BITS).change(set_decimals(1, 2).change(three()))
    edit = add_scene(1)
    new = edit.change(document).scenes[2]
    assert edit.scene == 2 and (new.title, new.unit, new.decimals) == ("Untitled", BITS, 2)
    assert titles(edit, edit.change(document)) == ["A", "B", "Untitled 2", "Untitled", "C"]
    assert titles(add_scene(2, scene_of("1", "1", title="Given"))) == ["A", "B", "C", "Given"]


def test_inserting_copying_moving_and_removing() -> None:
    one, two = (scene_of("1", "1", title=title) for title in ("One", "Two"))
    assert titles(insert_scenes(0, [one, two])) == ["One", "Two", "A", "B", "C"]
    assert titles(insert_scenes(3, [one])) == ["A", "B", "C", "One"]
    assert insert_scenes(3, [one]).scene == 3
    assert titles(duplicate_scene(0)) == ["A", "A copy", "B", "C"]
    assert titles(duplicate_scene(0), duplicate_scene(0).change(three())) == [
        "A",
        "A copy 2",
        "A copy",
        "B",
        "C",
    ]
    assert titles(move_scene(0, 2)) == ["B", "C", "A"]
    assert titles(move_scene(2, 0)) == ["C", "A", "B"]
    assert move_scene(2, 0).name == "Move scene up" and move_scene(0, 2).scene == 2
    assert titles(remove_scene(1)) == ["A", "C"]


def test_removing_the_last_scene_leaves_a_blank_one() -> None:
    left = remove_scene(0).change(alone(observed_die())).scenes
    assert len(left) == 1 and left[0].title == "Untitled" and left[0].p.total == 1


@pytest.mark.parametrize("edit", [remove_scene(3), move_scene(0, 3), insert_scenes(4, [observed_die()])])
def test_places_that_are_not_there_are_refused(edit: Edit) -> None:
    with pytest.raises(EditRefused):
        edit.change(three())


def test_nothing_inserted_or_moved_is_no_change() -> None:
    document = three()
    for edit in (
        insert_scenes(1, []),
        move_scene(1, 1),
        replace_scene(0, observed_die().with_(title="A"), "Import"),
    ):
        assert edit.change(document) is document
