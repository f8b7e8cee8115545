"""The editor: one signal, one step per gesture, and nothing half done."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Slot

from xent_gui.core.document.edits import (
    Edit,
    EditRefused,
    add_scene,
    duplicate_scene,
    move_scene,
    set_probability,
    set_title,
)
from xent_gui.core.document.shown import State
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.editing.editor import Editor

Emissions = list[tuple[State, State]]


@pytest.fixture
def editor(qapp: object) -> Iterator[Editor]:
    yield Editor(Document((blank_scene("One", 6), blank_scene("Two", 3))))


@pytest.fixture
def seen(editor: Editor) -> Emissions:
    seen: Emissions = []
    editor.changed.connect(lambda old, new: seen.append((old, new)))
    return seen


def q(text: str, scene: int = 0, row: int = 0) -> Edit:
    return set_probability(scene, row, "q", text, str(row + 1))


def test_an_edit_is_one_emission_that_carries_document_focus_and_modified(
    editor: Editor, seen: Emissions
) -> None:
    before = editor.state
    editor.apply(q("0.3", scene=1))
    assert len(seen) == 1
    old, new = seen[0]
    assert old is before
    assert new is editor.state
    assert new.document.scenes[1].q.text(0) == "0.3"
    assert new.focus.scene == 1
    assert new.modified


def test_undo_redo_save_and_open_emit_once_each(editor: Editor, seen: Emissions, tmp_path: Path) -> None:
    calls = [
        lambda: editor.apply(q("0.3")),
        editor.undo,
        editor.redo,
        lambda: editor.saved(tmp_path / "a.xent"),
        lambda: editor.point(outcome=2),
        lambda: editor.dress(theme="dark"),
        lambda: editor.open(Document((blank_scene(),)), None),
    ]
    for count, call in enumerate(calls, start=1):
        call()
        assert len(seen) == count
        assert seen[-1][1] is editor.state


def test_nothing_to_do_emits_nothing(editor: Editor, seen: Emissions) -> None:
    editor.undo()
    editor.redo()
    editor.cancel("no such gesture")
    editor.apply(q("1/6"))
    editor.point(outcome=None)
    editor.dress(theme="light")
    assert seen == []
    assert not editor.can_undo


def test_a_gesture_is_one_step(editor: Editor) -> None:
    for text in ("0.2", "0.25", "0.3"):
        editor.apply(q(text), gesture="drag 1")
    editor.apply(q("0.4"), gesture="drag 2")
    editor.undo()
    assert editor.state.scene.q.text(0) == "0.3"
    editor.undo()
    assert editor.state.scene.q.text(0) == "1/6"
    assert not editor.can_undo
    editor.redo()
    assert editor.state.scene.q.text(0) == "0.3"


def test_edits_without_a_gesture_never_merge(editor: Editor) -> None:
    editor.apply(q("0.2"))
    editor.apply(q("0.3"))
    editor.undo()
    assert editor.state.scene.q.text(0) == "0.2"


def test_a_gesture_back_at_its_start_leaves_no_step_and_no_modification(editor: Editor) -> None:
    editor.apply(set_title(0, "First"))
    editor.apply(q("0.3"), gesture="drag")
    editor.apply(q("1/6"), gesture="drag")
    assert editor.undo_text == set_title(0, "First").name
    editor.undo()
    assert editor.state.scene.title == "One"
    assert not editor.can_undo
    assert not editor.state.modified


def test_a_gesture_that_passes_its_start_goes_on_as_one_step(editor: Editor) -> None:
    for text in ("0.3", "1/6", "0.1", "0.05"):
        editor.apply(q(text), gesture="drag")
    editor.undo()
    assert editor.state.scene.q.text(0) == "1/6"
    assert not editor.can_undo


def test_cancel_takes_the_gesture_back_and_leaves_no_step(editor: Editor, seen: Emissions) -> None:
    start = editor.state
    editor.apply(q("0.3"), gesture="drag")
    editor.apply(q("0.4"), gesture="drag")
    editor.cancel("drag")
    assert editor.state == start
    assert len(seen) == 3
    assert not editor.can_undo
    assert not editor.can_redo


def test_cancel_leaves_other_steps_alone(editor: Editor) -> None:
    editor.apply(q("0.3"))
    editor.apply(q("0.4"), gesture="drag")
    editor.cancel("another drag")
    editor.cancel(None)
    assert editor.state.scene.q.text(0) == "0.4"
    editor.undo()
    editor.cancel("drag")
    assert editor.can_redo
    assert editor.state.scene.q.text(0) == "0.3"


def test_a_save_during_a_gesture_is_kept_apart_from_what_follows(editor: Editor, tmp_path: Path) -> None:
    editor.apply(q("0.3"), gesture="drag")
    editor.saved(tmp_path / "a.xent")
    editor.apply(q("0.4"), gesture="drag")
    assert editor.state.modified
    editor.undo()
    assert editor.state.scene.q.text(0) == "0.3"
    assert not editor.state.modified


def test_cancelling_a_gesture_that_was_saved_shows_a_modified_document(
    editor: Editor, tmp_path: Path
) -> None:
    editor.apply(q("0.3"), gesture="drag")
    editor.saved(tmp_path / "a.xent")
    editor.cancel("drag")
    assert editor.state.scene.q.text(0) == "1/6"
    assert editor.state.modified


def test_modified_follows_the_saved_step(editor: Editor, tmp_path: Path) -> None:
    editor.apply(q("0.3"))
    editor.saved(tmp_path / "a.xent")
    assert editor.state.path == tmp_path / "a.xent"
    assert not editor.state.modified
    editor.undo()
    assert editor.state.modified
    editor.redo()
    assert not editor.state.modified
    editor.undo()
    editor.apply(q("0.9"))
    editor.undo()
    assert editor.state.modified, "the saved step is gone with the redo steps"


def test_a_document_opened_as_modified_is_clean_only_once_saved(editor: Editor, tmp_path: Path) -> None:
    editor.open(Document((blank_scene(),)), None, modified=True)
    assert editor.state.modified
    editor.apply(q("0.3"))
    editor.undo()
    assert editor.state.modified
    editor.saved(tmp_path / "a.xent")
    assert not editor.state.modified


def test_a_file_that_is_gone_leaves_the_document_modified(editor: Editor, tmp_path: Path) -> None:
    editor.saved(tmp_path / "a.xent")
    editor.unsaved()
    assert editor.state.modified
    assert editor.state.path == tmp_path / "a.xent"
    editor.saved(tmp_path / "a.xent")
    assert not editor.state.modified


def test_an_edit_inside_a_changed_slot_raises(editor: Editor, tmp_path: Path) -> None:
    raised: list[type[Exception]] = []

    def meddle(_old: State, _new: State) -> None:
        for call in (
            lambda: editor.apply(q("0.4")),
            lambda: editor.point(outcome=1),
            lambda: editor.dress(zoom=2.0),
            lambda: editor.cancel("drag"),
            editor.undo,
            editor.redo,
            lambda: editor.open(Document((blank_scene(),)), None),
            lambda: editor.saved(tmp_path / "a.xent"),
            editor.unsaved,
        ):
            try:
                call()
            except RuntimeError as error:
                raised.append(type(error))

    editor.changed.connect(meddle)
    editor.apply(q("0.3"))
    assert raised == [RuntimeError] * 9
    assert editor.state.scene.q.text(0) == "0.3"
    editor.changed.disconnect(meddle)
    editor.apply(q("0.5"))
    assert editor.state.scene.q.text(0) == "0.5", "the editor works again afterwards"


def test_what_goes_from_under_the_mouse_while_a_view_renders_counts_afterwards(
    editor: Editor, qapp: QCoreApplication
) -> None:
    """Hiding a widget tells it at once that the mouse has left it."""
    editor.hover(1)
    hidden = editor.changed.connect(lambda old, new: editor.hover(None) if new.focus.outcome == 2 else None)
    editor.point(outcome=2)
    assert editor.state.focus.hovered == 1
    qapp.processEvents()
    assert editor.state.focus.hovered is None
    editor.changed.disconnect(hidden)


def test_a_refused_edit_and_a_broken_edit_leave_everything_as_it_was(editor: Editor, seen: Emissions) -> None:
    editor.apply(q("0.2"), gesture="drag")
    before = editor.state

    def broken(_document: Document) -> Document:
        raise ZeroDivisionError

    with pytest.raises(EditRefused, match="abc"):
        editor.apply(q("abc"), gesture="drag")
    with pytest.raises(ZeroDivisionError):
        editor.apply(Edit("Break", broken), gesture="drag")
    assert editor.state is before
    assert len(seen) == 1
    editor.undo()
    assert not editor.can_undo


def test_undo_goes_to_the_scene_and_row_where_the_edit_happened(editor: Editor) -> None:
    editor.point(scene=1, outcome=2, side="p")
    editor.apply(q("0.3", scene=1))
    editor.point(scene=0, outcome=4)
    editor.undo()
    assert (editor.state.focus.scene, editor.state.focus.outcome) == (1, 2)
    editor.point(scene=0)
    editor.redo()
    assert editor.state.focus.scene == 1


def test_an_edit_of_a_scene_out_of_view_is_undone_in_that_scene(editor: Editor) -> None:
    editor.apply(q("0.3", scene=1))
    editor.point(scene=0)
    editor.undo()
    assert editor.state.focus.scene == 1


def test_adding_duplicating_and_moving_scenes_is_undone_where_the_user_was(editor: Editor) -> None:
    for edit in (add_scene(0), duplicate_scene(0), move_scene(0, 1)):
        editor.point(scene=0)
        editor.apply(edit)
        assert editor.state.focus.scene == 1
        editor.undo()
        assert editor.state.focus.scene == 0
        assert len(editor.state.document.scenes) == 2


def test_undo_keeps_the_measure_that_is_explained(editor: Editor) -> None:
    editor.apply(q("0.3"))
    editor.point(measure="entropy_p", hovered=2)
    editor.undo()
    assert editor.state.focus.measure == "entropy_p"
    assert editor.state.focus.hovered == 2


def test_the_focus_never_leaves_the_document(editor: Editor) -> None:
    editor.point(scene=7, outcome=99, hovered=99)
    assert (editor.state.focus.scene, editor.state.focus.outcome) == (1, 2)
    assert editor.state.focus.hovered is None
    editor.open(Document((blank_scene(outcomes=0),)), None)
    editor.point(outcome=3)
    assert editor.state.focus.outcome is None


def test_the_menu_texts_name_the_steps(editor: Editor) -> None:
    assert (editor.undo_text, editor.redo_text) == ("", "")
    edit = q("0.3")
    editor.apply(edit)
    assert editor.undo_text == edit.name
    editor.undo()
    assert (editor.undo_text, editor.redo_text) == ("", edit.name)


def test_a_scene_that_stayed_keeps_its_readout(editor: Editor) -> None:
    before = editor.state.readouts
    editor.apply(q("0.3"))
    assert editor.state.readouts[1] is before[1]
    assert editor.state.readouts[0] is not before[0]


def test_a_thousand_steps_are_undone_and_done_again(editor: Editor) -> None:
    for step in range(1000):
        editor.apply(q(f"{step}/1000"))
    gc.collect()
    for step in range(999, 0, -1):
        editor.undo()
        assert editor.state.scene.q.text(0) == f"{step - 1}/1000"
    editor.undo()
    assert not editor.can_undo
    for _step in range(1000):
        editor.redo()
    assert editor.state.scene.q.text(0) == "999/1000"


def test_an_editor_that_nobody_holds_goes_away_with_its_documents(qapp: object) -> None:
    scene = blank_scene()
    editor = Editor(Document((scene,)))
    editor.apply(q("0.3"))
    gone = weakref.ref(editor)
    first = weakref.ref(scene)
    del editor, scene
    gc.collect()
    assert gone() is None
    assert first() is None


class _Counter(QObject):
    @Slot()
    def nothing(self) -> None:
        """A void slot."""


def test_void_calls_of_qt_keep_their_reference_to_none(qapp: object) -> None:
    """Some builds of PySide6 drop one reference to None with each call that returns None, and die."""
    holder = _Counter()
    before = sys.getrefcount(None)
    for _ in range(1000):
        holder.setObjectName("name")
        holder.nothing()
    assert abs(sys.getrefcount(None) - before) < 500
