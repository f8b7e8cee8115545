"""The model: what it says, and how little it says when something changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.core.document.scenes import alone, observed_die, scene_of, scenes
from xent_gui.core.document import edits
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document, Scene
from xent_gui.ui.tables.columns import OUTCOME_COLUMNS, SHOWN_AT_FIRST, cell_text
from xent_gui.ui.tables.outcome_model import OutcomeModel


def state_of(document: Document, before: State | None = None, scene: int = 0) -> State:
    readouts = readouts_for(document, before.readouts if before else ())
    return State(document, Focus(scene), Look(), readouts)


class Ears:
    """Hears what a model says."""

    def __init__(self, model: OutcomeModel) -> None:
        self.model = model
        self.cells: set[tuple[int, str]] = set()
        self.others: list[str] = []
        model.dataChanged.connect(self._on_data)
        model.modelReset.connect(lambda: self.others.append("reset"))
        model.rowsInserted.connect(lambda _, first, last: self.others.append(f"inserted {first}-{last}"))
        model.rowsRemoved.connect(lambda _, first, last: self.others.append(f"removed {first}-{last}"))

    def _on_data(self, top: QModelIndex, bottom: QModelIndex) -> None:
        for row in range(top.row(), bottom.row() + 1):
            for column in range(top.column(), bottom.column() + 1):
                self.cells.add((row, self.model.columns[column].key))


def shown(scene: Scene, rows: range | None = None) -> tuple[OutcomeModel, Ears, State]:
    model = OutcomeModel(None, None if rows is None else lambda: rows)
    state = state_of(alone(scene))
    model.show_state(None, state)
    return model, Ears(model), state


def apply(model: OutcomeModel, state: State, edit: edits.Edit) -> State:
    new = state_of(edit.change(state.document), state)
    model.show_state(state, new)
    return new


def test_cells_show_what_the_readout_says(qapp: QApplication) -> None:
    model, _, _ = shown(observed_die())
    assert [model.index(5, column).data() for column in range(6)] == [
        "6",
        "5/10",
        "0.15",
        "15",
        "0.9486",
        "1.8971",
    ]
    assert [column.key for column in model.columns] == list(SHOWN_AT_FIRST)
    assert model.index(0, 1).data(Qt.ItemDataRole.FontRole) is None


def test_the_model_keeps_qts_rules_while_rows_come_and_go(qapp: QApplication) -> None:
    model, _, state = shown(observed_die())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for edit in (
        edits.insert_outcomes(0, 2, 3),
        edits.remove_outcomes(0, [0, 1, 7]),
        edits.move_outcomes(0, [0], 3),
        edits.set_cells(0, 4, "p", [["0.1"]] * 9),
        edits.remove_outcomes(0, range(15)),
        edits.add_outcome(0),
    ):
        document = edit.change(state.document) if edit.name != "Remove 15 outcomes" else state.document
        new = state_of(document, state)
        model.show_state(state, new)
        state = new
        assert model.rowCount() == len(state.scene)
    model.set_columns(list(OUTCOME_COLUMNS))
    model.set_columns(["p"])
    assert [column.key for column in model.columns] == ["label", "p", "q", "n"]
    del tester


def test_one_typed_value_announces_its_cell_and_the_terms_made_of_it(qapp: QApplication) -> None:
    model, ears, state = shown(observed_die())
    apply(model, state, edits.set_probability(0, 2, "q", "0.2", "3"))
    assert ears.cells == {(2, "q"), (2, "cross_entropy"), (2, "surprisal_q")}
    assert ears.others == []


def test_a_count_announces_one_cell(qapp: QApplication) -> None:
    model, ears, state = shown(observed_die())
    apply(model, state, edits.set_count(0, 2, "16", "3"))
    assert ears.cells == {(2, "n")}


def test_a_lock_announces_its_label(qapp: QApplication) -> None:
    model, ears, state = shown(observed_die())
    apply(model, state, edits.toggle_lock(0, [4]))
    assert ears.cells == {(4, "label")}


def test_nothing_new_announces_nothing(qapp: QApplication) -> None:
    model, ears, state = shown(observed_die())
    apply(model, state, edits.set_notes(0, "a note"))
    assert ears.cells == set()
    assert ears.others == []


def test_rows_that_come_and_go_take_persistent_places_along(qapp: QApplication) -> None:
    model, ears, state = shown(observed_die())
    fourth = QPersistentModelIndex(model.index(3, 1))
    state = apply(model, state, edits.insert_outcomes(0, 1, 2))
    assert fourth.row() == 5
    state = apply(model, state, edits.remove_outcomes(0, [0]))
    assert fourth.row() == 4
    assert ears.others == ["inserted 1-2", "removed 0-0"]
    assert ears.cells == set()


def test_a_paste_that_renames_and_grows_does_not_reset(qapp: QApplication) -> None:
    model, ears, state = shown(observed_die())
    apply(model, state, edits.set_cells(0, 5, "label", [["six", "0.5"], ["seven", "0.1"]]))
    assert ears.others == ["inserted 6-6"]
    assert (5, "label") in ears.cells
    assert model.index(6, 0).data() == "seven"


def test_another_scene_of_another_size_resets_and_one_of_the_same_size_does_not(qapp: QApplication) -> None:
    model, ears, _ = shown(observed_die())
    other = scene_of("1/2 1/2", "1/4 3/4")
    document = Document((observed_die(), other, observed_die().with_(unit=other.unit, decimals=2)))
    state = state_of(document)
    model.show_state(None, state)
    third = state_of(document, state, 2)
    model.show_state(state, third)
    assert ears.others == []
    assert (0, "surprisal_q") in ears.cells
    model.show_state(third, state_of(document, state, 1))
    assert ears.others == ["reset"]


@pytest.fixture(scope="module")
def large() -> Scene:
    share = Distribution.typed(["1/100000"] * 100_000)
    return Scene("Large", tuple(map(str, range(100_000))), share, share, (None,) * 100_000)


def test_a_hundred_thousand_rows_are_refreshed_without_reset_and_only_where_they_are_seen(
    qapp: QApplication, large: Scene
) -> None:
    model, ears, state = shown(large, range(50_000, 50_020))
    state = apply(model, state, edits.set_decimals(0, 7))
    assert ears.others == []
    assert ears.cells == {
        (row, key) for row in range(50_000, 50_020) for key in ("cross_entropy", "surprisal_q")
    }
    asked = {row for cells in state.readout.figures._cells.values() for row in cells}
    assert len(asked) <= 2 * 64, "terms of rows that nobody sees were computed"
    apply(model, state, edits.remove_outcomes(0, [7]))
    assert ears.others == ["removed 7-7"]


@given(scenes(), st.data())
def test_after_any_edit_every_cell_shows_the_new_state(scene: Scene, data: st.DataObject) -> None:
    """What was announced differs and nothing else does: a listener that keeps texts stays right."""
    model = OutcomeModel()
    state = state_of(alone(scene))
    model.show_state(None, state)
    ears = Ears(model)
    kept = {
        (row, c.key): model.text(row, place)
        for row in range(len(scene))
        for place, c in enumerate(model.columns)
    }
    choices = (
        edits.make_uniform(0, "q"),
        edits.swap_p_q(0),
        edits.copy_p_to_q(0),
        edits.set_unit(0, "bits"),
        edits.set_decimals(0, 3),
        edits.clear_counts(0),
        edits.set_cells(0, 0, "label", [["a", "0.3"]] * len(scene)),
    )
    edit = data.draw(st.sampled_from(choices))
    new = apply(model, state, edit)
    assert not ears.others
    for (row, key), text in kept.items():
        now = cell_text(new.readout, key, row)
        assert (now != text) == ((row, key) in ears.cells)


# entries


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("p", "abc", "is not a number"),
        ("p", "-0.1", "is negative"),
        ("q", "1,2.3", "ambiguous"),
        ("q", "1/0", "divides by zero"),
        ("n", "1.5", "whole number"),
        ("n", "-3", "negative"),
    ],
)
def test_a_text_that_cannot_stand_there_is_refused_with_a_reason(
    qapp: QApplication, key: str, text: str, said: str
) -> None:
    model, _, _ = shown(observed_die())
    typed: list[object] = []
    model.cell_typed.connect(lambda *what: typed.append(what))
    assert not model.setData(model.index(0, model.column_of(key)), text)
    assert said in model.refusal
    assert typed == []


def test_a_good_text_is_told_and_changes_nothing_by_itself(qapp: QApplication) -> None:
    model, _, _ = shown(observed_die())
    typed: list[object] = []
    model.cell_typed.connect(lambda *what: typed.append(what))
    assert model.setData(model.index(1, 1), "1/6")
    assert typed == [(1, "p", "1/6")]
    assert model.index(1, 1).data() == "1/10"
    assert not model.setData(model.index(1, 4), "1")


# read aloud


def test_cells_are_read_aloud_with_their_names(qapp: QApplication) -> None:
    model, _, _ = shown(scene_of("1/2 1/2", "0 1", "3 -", locked=(1,)))
    said = {
        (row, column.key): model.index(row, place).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(2)
        for place, column in enumerate(model.columns)
    }
    assert said[(0, "label")] == "outcome 1"
    assert said[(0, "p")] == "p of 1, 1/2"
    assert said[(0, "n")] == "n of 1, 3"
    assert said[(1, "n")] == "n of 2, empty"
    assert said[(0, "surprisal_q")] == "−log q of 1, infinite"
    assert said[(1, "cross_entropy")] == "p·(−log q) of 2, 0.0000 nats"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "locked"


def test_headers_explain_their_columns_in_the_unit_in_use(qapp: QApplication) -> None:
    model, _, state = shown(observed_die())
    apply(model, state, edits.set_unit(0, "bits"))
    tip = model.headerData(5, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "surprisal of the outcome under q" in tip
    assert "in bits" in tip
    assert "log₂" in tip


def test_an_infinite_cell_says_why(qapp: QApplication) -> None:
    model, _, _ = shown(scene_of("1/2 1/2", "0 1"))
    tip = model.index(0, 5).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "−log q of 1 is infinite, because q(1) = 0"
