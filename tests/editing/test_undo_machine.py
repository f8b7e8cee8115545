"""Whatever is edited in whatever order: undo and redo go through the same documents, and files keep them."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.core.document.scenes import numbers, observed_die, scenes
from xent_gui.core.document import edits
from xent_gui.core.document.edits import COLUMNS, Edit, EditRefused
from xent_gui.core.document.readout import MEASURES
from xent_gui.core.document.state import Document, Scene, Side
from xent_gui.core.formats.xent_json import from_json, to_json
from xent_gui.editing.editor import Editor

places = st.integers(-1, 9)
rows = st.integers(0, 8)
some_rows = st.frozensets(rows, max_size=4)
texts = st.one_of(
    numbers, st.sampled_from(["", "-1", "1/0", "nan", "12", "1 000", "0.5.5", "a\tb", "ü", "18 %"])
)
sides = st.sampled_from(["p", "q"])
heights = st.floats(-0.2, 1.2)
titles = st.sampled_from(["Die", " A\nB ", "", "“q”", "\ud800"])


class Editing(RuleBasedStateMachine):
    """The editor beside the plainest model of one: a list of documents and a place in it."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = Editor(Document((observed_die(),)))
        self.history = [self.editor.state.document]
        self.place = 0
        self.emitted = 0
        self.editor.changed.connect(self.count)
        self.gesture = 0

    def count(self) -> None:
        self.emitted += 1

    @initialize(scene=scenes())
    def begin(self, scene: Scene) -> None:
        self.editor.open(Document((scene, observed_die())), None)
        self.history, self.place = [self.editor.state.document], 0

    @property
    def scene(self) -> int:
        return self.editor.state.focus.scene

    def apply(self, edit: Edit) -> None:
        before, emitted = self.editor.state.document, self.emitted
        try:
            self.editor.apply(edit)
        except EditRefused as refused:
            assert str(refused) and "\n" not in str(refused)
            assert self.editor.state.document is before and self.emitted == emitted
            return
        if self.editor.state.document is before:
            assert self.emitted == emitted
            return
        assert self.emitted == emitted + 1
        assert self.editor.undo_text == edit.name
        self.history = [*self.history[: self.place + 1], self.editor.state.document]
        self.place += 1

    @rule(row=rows, column=st.sampled_from(COLUMNS), text=texts)
    def type_into_a_cell(self, row: int, column: edits.Column, text: str) -> None:
        self.apply(edits.set_cell(self.scene, row, column, text, "x"))

    @rule(row=rows, column=st.sampled_from(COLUMNS), block=st.lists(st.lists(texts, max_size=4), max_size=3))
    def paste(self, row: int, column: edits.Column, block: list[list[str]]) -> None:
        self.apply(edits.set_cells(self.scene, row, column, block))

    @rule(chosen=some_rows, columns=st.frozensets(st.sampled_from(COLUMNS)))
    def clear(self, chosen: frozenset[int], columns: frozenset[edits.Column]) -> None:
        self.apply(edits.clear_cells(self.scene, chosen, columns))

    @rule(data=st.data(), chosen=some_rows, place=places)
    def change_outcomes(self, data: st.DataObject, chosen: frozenset[int], place: int) -> None:
        scene = self.scene
        choices = [
            edits.add_outcome(scene),
            edits.insert_outcomes(scene, place, 2),
            edits.remove_outcomes(scene, chosen),
            edits.move_outcomes(scene, chosen, place),
            edits.duplicate_outcomes(scene, chosen),
            edits.toggle_lock(scene, chosen),
        ]
        self.apply(data.draw(st.sampled_from(choices)))

    @rule(data=st.data(), side=sides)
    def change_columns(self, data: st.DataObject, side: Side) -> None:
        scene = self.scene
        choices = [
            edits.normalise(scene, side),
            edits.make_uniform(scene, side),
            edits.swap_p_q(scene),
            edits.copy_p_to_q(scene),
            edits.copy_q_to_p(scene),
            edits.from_counts(scene, side),
            edits.set_counts(scene, {0: 7, 2: None}),
            edits.clear_counts(scene),
        ]
        self.apply(data.draw(st.sampled_from(choices)))

    @rule(row=rows, side=sides, path=st.lists(heights, min_size=1, max_size=4), alone=st.booleans())
    def drag_a_bar(self, row: int, side: Side, path: list[float], alone: bool) -> None:
        """Several edits of one gesture are one step, or none where they end where they began."""
        self.gesture += 1
        before = self.editor.state.document
        start = before.scenes[self.scene].side(side)
        for height in path:
            edit = edits.drag_bar(self.scene, start, row, side, height, alone=alone)
            try:
                self.editor.apply(edit, gesture=self.gesture)
            except EditRefused:
                assert self.editor.state.document is before
                return
        self.end_gesture(before)

    @rule(row=rows, side=sides, height=heights)
    def drag_and_escape(self, row: int, side: Side, height: float) -> None:
        self.gesture += 1
        before = self.editor.state.document
        start = before.scenes[self.scene].side(side)
        try:
            self.editor.apply(edits.drag_bar(self.scene, start, row, side, height), gesture=self.gesture)
        except EditRefused:
            return
        if self.editor.state.document == before:
            return
        self.editor.cancel(self.gesture)
        assert self.editor.state.document == before
        del self.history[self.place + 1 :]

    def end_gesture(self, before: Document) -> None:
        after = self.editor.state.document
        if after == before:
            if self.history[self.place + 1 :] and not self.editor.can_redo:
                del self.history[self.place + 1 :]  # the gesture went somewhere before it came back
            return
        self.history = [*self.history[: self.place + 1], after]
        self.place += 1

    @rule(row=rows, side=sides, steps=st.integers(-3, 3), fine=st.booleans())
    def press_arrow_keys(self, row: int, side: Side, steps: int, fine: bool) -> None:
        self.apply(edits.nudge_bar(self.scene, row, side, steps, fine))

    @rule(row=rows, side=sides, text=texts, alone=st.booleans())
    def type_a_bar(self, row: int, side: Side, text: str, alone: bool) -> None:
        self.apply(edits.type_bar(self.scene, row, side, text, alone))

    @rule(row=rows, measure=st.sampled_from(list(MEASURES)), text=texts, term=st.booleans())
    def answer(self, row: int, measure: str, text: str, term: bool) -> None:
        scene = self.scene
        self.apply(
            edits.set_term_answer(scene, measure, row, text)
            if term
            else edits.set_answer(scene, measure, text)
        )

    @rule(data=st.data(), title=titles, decimals=st.integers(-1, 13), unit=st.sampled_from(["nats", "bits"]))
    def change_how_a_scene_is_shown(self, data: st.DataObject, title: str, decimals: int, unit: str) -> None:
        scene = self.scene
        choices = [
            edits.set_title(scene, title),
            edits.set_notes(scene, title),
            edits.set_decimals(scene, decimals),
            edits.set_unit(scene, unit),
        ]
        self.apply(data.draw(st.sampled_from(choices)))

    @rule(data=st.data(), place=st.integers(0, 3), scene=scenes())
    def change_scenes(self, data: st.DataObject, place: int, scene: Scene) -> None:
        choices = [
            edits.add_scene(self.scene),
            edits.insert_scenes(place, [scene]),
            edits.duplicate_scene(self.scene),
            edits.remove_scene(self.scene),
            edits.move_scene(self.scene, place),
        ]
        self.apply(data.draw(st.sampled_from(choices)))

    @rule(scene=st.integers(0, 4), outcome=st.none() | rows)
    def look_elsewhere(self, scene: int, outcome: int | None) -> None:
        self.editor.point(scene=scene, outcome=outcome)

    @precondition(lambda self: self.place > 0)
    @rule()
    def undo(self) -> None:
        self.editor.undo()
        self.place -= 1

    @precondition(lambda self: self.place < len(self.history) - 1)
    @rule()
    def redo(self) -> None:
        self.editor.redo()
        self.place += 1

    @rule()
    def undo_everything_and_redo_it(self) -> None:
        for _ in range(self.place):
            self.editor.undo()
        assert self.editor.state.document == self.history[0] and not self.editor.can_undo
        for _ in range(self.place):
            self.editor.redo()

    @rule()
    def save_and_load(self) -> None:
        document = self.editor.state.document
        text = to_json(document)
        assert from_json(text.encode()) == document
        assert to_json(from_json(text)) == text

    @invariant()
    def the_document_is_where_the_history_says(self) -> None:
        assert self.editor.state.document == self.history[self.place]
        assert self.editor.can_undo == (self.place > 0)
        assert self.editor.can_redo == (self.place < len(self.history) - 1)

    @invariant()
    def what_is_looked_at_exists_and_can_be_read_out(self) -> None:
        state = self.editor.state
        assert len(state.readouts) == len(state.document.scenes) > 0
        assert all(r.scene is s for r, s in zip(state.readouts, state.document.scenes, strict=True))
        assert state.focus.outcome is None or state.focus.outcome < len(state.scene)
        assert all(row < len(state.scene) for row in state.scene.locked)
        for key in ("cross_entropy", "kl_divergence", "nll_mean"):
            assert key in MEASURES and "nan" not in state.readout.text(key)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
