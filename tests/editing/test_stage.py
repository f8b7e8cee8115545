"""A talk in progress: positions, changes kept apart, and what becomes of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.core.document.scenes import observed_die, scene_of
from xent_gui.core.document.edits import set_probability, set_title
from xent_gui.core.document.staging import Staging
from xent_gui.core.document.state import Document
from xent_gui.editing.editor import Editor
from xent_gui.editing.stage import Stage


def talk() -> Editor:
    """A title, the die in four steps, a chart in two."""
    die = observed_die()
    return Editor(
        Document(
            (
                die.with_(title="Title", staging=Staging("title")),
                die.with_(title="Die"),
                die.with_(title="Bars", staging=Staging("chart")),
            )
        )
    )


def place(stage: Stage) -> tuple[int, int]:
    return stage.scene, stage.step


def test_forward_reveals_then_moves_on_and_back_goes_the_same_way(qtbot: QtBot) -> None:
    stage = Stage(talk())
    way = [place(stage)]
    while stage.forward():
        way.append(place(stage))
    assert way == [(0, 0), (1, 0), (1, 1), (1, 2), (1, 3), (2, 0), (2, 1)]
    assert stage.upcoming is None
    back = [place(stage)]
    while stage.back():
        back.append(place(stage))
    assert back == way[::-1]


def test_what_comes_next_is_what_forward_shows(qtbot: QtBot) -> None:
    stage = Stage(talk())
    while (upcoming := stage.upcoming) is not None:
        assert stage.forward()
        assert (stage.scene, stage.revealed) == upcoming


def test_going_to_a_scene_starts_it_or_shows_all_of_it(qtbot: QtBot) -> None:
    stage = Stage(talk(), 1)
    assert place(stage) == (1, 0)
    assert stage.go_to(2, -1) and place(stage) == (2, 1)
    assert stage.go_to(0) and place(stage) == (0, 0)
    assert not stage.go_to(3) and not stage.go_to(-1)
    assert place(stage) == (0, 0)


@given(st.lists(st.sampled_from(["forward", "back", "go"]), max_size=30))
def test_every_way_through_a_talk_stays_within_it(moves: list[str]) -> None:
    stage = Stage(talk())
    for move in moves:
        {"forward": stage.forward, "back": stage.back, "go": lambda: stage.go_to(2, -1)}[move]()
        assert 0 <= stage.scene < stage.count
        assert 0 <= stage.step < len(stage.steps)


def test_changes_on_stage_do_not_reach_the_document(qtbot: QtBot) -> None:
    main = talk()
    before = main.state
    stage = Stage(main, 1)
    stage.editor.apply(set_probability(1, 0, "q", "0.3", ""))
    assert stage.changed
    assert main.state is before
    assert stage.state.readout.text("cross_entropy") != before.readouts[1].text("cross_entropy")


def test_keeping_changes_is_one_step_that_can_be_undone(qtbot: QtBot) -> None:
    main = talk()
    before = main.state.document
    stage = Stage(main, 1)
    stage.editor.apply(set_probability(1, 0, "q", "0.3", ""))
    stage.editor.apply(set_probability(2, 1, "p", "0.2", ""))
    main.apply(stage.keep())
    assert main.undo_text == "Changes on stage"
    assert main.state.document == stage.state.document
    main.undo()
    assert main.state.document == before
    assert not main.can_undo


def test_a_scene_that_went_on_meanwhile_is_not_overwritten(qtbot: QtBot) -> None:
    main = talk()
    stage = Stage(main, 1)
    stage.editor.apply(set_probability(1, 0, "q", "0.3", ""))
    main.apply(set_title(1, "Another"))
    main.apply(stage.keep())
    titles = [scene.title for scene in main.state.document.scenes]
    assert titles == ["Title", "Another", "Bars", "Die"]
    assert main.state.document.scenes[1].q.text(0) == "0.18"
    assert main.state.document.scenes[3].q.text(0) == "0.3"


def test_what_was_changed_and_changed_back_is_no_change(qtbot: QtBot) -> None:
    stage = Stage(talk(), 1)
    stage.editor.apply(set_probability(1, 0, "q", "0.3", ""))
    stage.editor.apply(set_probability(1, 0, "q", "0.18", ""))
    assert not stage.changed


def test_reset_brings_back_this_scene_only(qtbot: QtBot) -> None:
    stage = Stage(talk(), 1)
    stage.editor.apply(set_probability(1, 0, "q", "0.3", ""))
    stage.editor.apply(set_probability(2, 0, "q", "0.3", ""))
    stage.go_to(1)
    assert stage.reset_scene()
    assert not stage.reset_scene()
    assert stage.state.document.scenes[1].q.text(0) == "0.18"
    assert stage.changed


def test_fewer_steps_after_a_change_leave_a_step_that_exists(qtbot: QtBot) -> None:
    scene = observed_die().with_(staging=Staging("worked", readouts=("nll_mean",)))
    stage = Stage(Editor(Document((scene,))))
    while stage.forward():
        pass
    bare = scene_of("1/2 1/2", "1/2 1/2").with_(staging=scene.staging)
    from xent_gui.core.document.edits import replace_scene

    stage.editor.apply(replace_scene(0, bare, "No counts"))
    assert stage.step == len(stage.steps) - 1 == 0


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_stage_wears_the_theme_of_the_window(qtbot: QtBot, theme: str) -> None:
    main = talk()
    main.dress(theme=theme, animate=False)
    look = Stage(main).state.look
    assert (look.theme, look.animate) == (theme, False)
