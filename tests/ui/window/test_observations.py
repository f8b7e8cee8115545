"""Observations in the window: typed, read from files beside the work, simulated; each one step."""

from __future__ import annotations

import threading
from fractions import Fraction
from pathlib import Path

import mpmath
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QProgressBar
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import asker_of
from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.core.formats.tally import Tally, Told
from xent_gui.core.maths.numbers import parse_number
from xent_gui.core.maths.rolls import roll_counts
from xent_gui.editing.counting import CountJob
from xent_gui.ui.window.observation_dialogs import CountedDialog, TypedDialog
from xent_gui.ui.window.observation_import import ObservationImport
from xent_gui.ui.window.simulate_dialog import SimulateDialog

ROLLS = (18, 18, 15, 17, 17, 15)
SEQUENCE = [str(face) for face, times in enumerate(ROLLS, 1) for _ in range(times)]


def typed(program: Program, text: str) -> TypedDialog:
    program.actions["type_observations"].trigger()
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, TypedDialog)
    dialog.field.setPlainText(text)
    return dialog


def opened(program: Program, kind: type[QDialog]) -> QDialog:
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, kind)
    return dialog


def read(program: Program, qtbot: QtBot, path: Path) -> CountedDialog:
    """Read a file with what is proposed; the dialog that says what was found."""
    asker_of(program).files.append(path)
    program.actions["read_observations"].trigger()
    opened(program, ObservationImport).accept()
    qtbot.waitUntil(lambda: program.desk.observations.job is None, timeout=20_000)
    dialog = opened(program, CountedDialog)
    assert isinstance(dialog, CountedDialog)
    return dialog


def counts(program: Program) -> tuple[int | None, ...]:
    return program.editor.state.scene.counts


@pytest.mark.parametrize("name", ["rolls.txt", "rolls.csv", "rolls.parquet"])
def test_a_hundred_rolls_give_a_mean_nll_that_is_the_cross_entropy_of_their_shares(
    program: Program, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    if name == "rolls.txt":
        path.write_text("\n".join(SEQUENCE))
    elif name == "rolls.csv":
        path.write_text("trial,face\n" + "\n".join(f"{at},{face}" for at, face in enumerate(SEQUENCE)))
    else:
        duckdb = pytest.importorskip("duckdb")
        rows = ", ".join(f"({face})" for face in SEQUENCE)
        duckdb.execute(f"COPY (FROM (VALUES {rows}) t(face)) TO '{path}' (FORMAT PARQUET)")
    desk = program.desk
    desk.edit(edits.clear_counts)
    for row, text in enumerate(("0.18", "0.18", "0.15", "0.17", "0.17", "0.15")):
        desk.edit(edits.set_probability, row, "q", text, "")
    read(program, qtbot, path).take.click()
    assert counts(program) == ROLLS
    desk.edit(edits.p_from_counts)
    assert list(program.editor.state.scene.p) == [Fraction(n, 100) for n in ROLLS]
    readout = program.editor.state.readout
    for decimals in range(13):
        desk.edit(edits.set_decimals, decimals)
        readout = program.editor.state.readout
        assert readout.text("nll_mean") == readout.text("cross_entropy") != ""
    exact = -sum(
        n * mpmath.log(mpmath.mpf(q) / 100) for n, q in zip(ROLLS, (18, 18, 15, 17, 17, 15), strict=True)
    )
    assert readout.text("nll_mean") == mpmath.nstr(exact / 100, 13)
    while program.editor.undo_text != "Clear the counts" and program.editor.can_undo:
        program.actions["undo"].trigger()
    assert counts(program) == (None,) * 6


def test_what_is_typed_is_summed_up_while_it_is_typed_and_taken_as_one_step(program: Program) -> None:
    before = program.editor.state.document
    dialog = typed(program, "3, 1, 6, 6, 2")
    assert dialog.choice.summary.text() == "5 observations of 4 outcomes."
    assert not dialog.choice.unknown.isVisible()
    dialog.field.setPlainText("3 1 6 6 2 7 7 x\n")
    assert dialog.choice.summary.text() == "8 observations of 4 outcomes, 2 labels unknown."
    assert dialog.choice.unknown.text() == "2 labels are no outcomes of this scene: 7 (2) and x (1)."
    dialog.choice.leave.click()
    dialog.take.click()
    assert counts(program) == (1, 1, 1, 0, 0, 2)
    assert program.window.notices.sentences == ["5 observations were counted. Left out: 7 (2) and x (1)."]
    program.window.notices.choose("observations", 0)
    assert program.editor.state.document == before and not program.editor.can_undo


def test_unknown_labels_become_outcomes_that_q_holds_impossible(program: Program) -> None:
    typed(program, "1 2 7").take.click()
    scene = program.editor.state.scene
    assert scene.labels[-1] == "7" and scene.counts == (1, 1, 0, 0, 0, 0, 1)
    assert scene.p.total == scene.q.total == 1 and scene.q[6] == 0
    assert program.editor.state.readout.text("nll_mean") == "∞"
    program.actions["undo"].trigger()
    assert len(program.editor.state.scene) == 6


def test_counts_are_added_to_or_become_a_scene(program: Program) -> None:
    before = counts(program)
    dialog = typed(program, "1 1")
    dialog.choice.into.setCurrentIndex(1)
    dialog.choice.into.activated.emit(1)
    dialog.take.click()
    assert counts(program) == ((before[0] or 0) + 2, *before[1:])
    scenes = len(program.editor.state.document.scenes)
    dialog = typed(program, "sun, rain, sun")
    assert dialog.choice.into.currentData() == "scene", "nothing of it is an outcome of the die"
    dialog.take.click()
    assert len(program.editor.state.document.scenes) == scenes + 1
    new = program.editor.state.scene
    assert (new.labels, new.p.texts, new.q.texts) == (("rain", "sun"), ("1/3", "2/3"), ("1/2", "1/2"))


def test_one_is_told_as_one(program: Program) -> None:
    dialog = typed(program, "1, , 1")
    assert dialog.choice.summary.text() == "2 observations of 1 outcome. One empty entry is left out."
    dialog.field.setPlainText("1; z")
    assert dialog.choice.summary.text() == "2 observations of 1 outcome, 1 label unknown."
    assert dialog.choice.unknown.text() == "One label is no outcome of this scene: z (1)."
    dialog.field.setPlainText("1;;")
    dialog.take.click()
    assert program.window.notices.sentences == ["One observation was counted. One empty entry is left out."]


def test_case_is_a_tick_and_nonsense_takes_nothing(program: Program) -> None:
    program.desk.edit(edits.set_label, 0, "Heads")
    dialog = typed(program, "heads, heads")
    assert dialog.choice.taken.matched.known == 0
    dialog.choice.case.click()
    assert dialog.choice.taken.matched.counts[0] == 2
    for text in ("", "   \n", ",,,"):
        dialog.field.setPlainText(text)
        dialog.count()
        assert not dialog.take.isEnabled()
        dialog.accept()
        assert dialog.isVisible()
    assert dialog.choice.summary.text() == "Nothing is observed yet. 3 empty entries are left out."


def test_a_column_is_chosen_above_the_preview(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("first,second\n1,2\n2,2\n3,2\n1,5\n")
    asker_of(program).files.append(path)
    program.actions["read_observations"].trigger()
    dialog = opened(program, ObservationImport)
    assert isinstance(dialog, ObservationImport)
    assert "“first”" in dialog.verdict.text()
    dialog.table.role_chosen.emit(1, "outcome")
    assert "“second”" in dialog.verdict.text()
    dialog.table.role_chosen.emit(0, "n")
    assert dialog.verdict.text() == "A table of counts: “first” is how often “second” was observed."
    dialog.table.role_chosen.emit(0, "skip")
    dialog.header.click()
    assert dialog.reading is not None and not dialog.reading.header
    dialog.header.click()
    dialog.table.role_chosen.emit(1, "outcome")
    dialog.take.click()
    qtbot.waitUntil(lambda: program.desk.observations.job is None, timeout=20_000)
    opened(program, CountedDialog).accept()
    assert counts(program) == (0, 3, 0, 0, 1, 0)


def test_a_dropped_sequence_is_counted_and_a_dropped_table_is_imported(
    program: Program, tmp_path: Path
) -> None:
    rolls, table = tmp_path / "rolls.txt", tmp_path / "table.csv"
    rolls.write_text("\n".join(SEQUENCE))
    table.write_text("outcome,p,q\na,1/2,1/2\nb,1/2,1/2\n")
    program.window.file_dropped.emit(rolls)
    opened(program, ObservationImport).close()
    program.window.file_dropped.emit(table)
    assert type(program.desk.dialogs.current).__name__ == "TableImport"


def test_a_file_that_cannot_be_read_is_told_in_the_dialog(program: Program, tmp_path: Path) -> None:
    program.desk.observations.read_path(tmp_path / "gone.csv")
    dialog = opened(program, ObservationImport)
    assert isinstance(dialog, ObservationImport)
    assert dialog.verdict.text() == "There is no file “gone.csv”."
    assert not dialog.take.isEnabled()


def test_a_long_count_shows_its_progress_leaves_the_window_usable_and_can_be_cancelled(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"1\n2\n" * 30_000_000)
    asker_of(program).files.append(path)
    program.actions["read_observations"].trigger()
    opened(program, ObservationImport).accept()
    notices = program.window.notices
    qtbot.waitUntil(lambda: notices.sentences == ["Counting “long.txt”…"], timeout=20_000)
    progress = notices.findChild(QProgressBar)
    assert progress is not None and progress.isVisible()
    program.desk.edit(edits.set_label, 0, "one")
    assert program.editor.state.scene.labels[0] == "one"
    notices.choose("observations", 0)
    assert program.desk.observations.job is None
    assert notices.sentences == [] and program.desk.dialogs.current is None


def test_what_is_counted_waits_while_another_dialog_is_open(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "rolls.txt"
    path.write_text("\n".join(SEQUENCE))
    asker_of(program).files.append(path)
    program.actions["read_observations"].trigger()
    importing = opened(program, ObservationImport)
    assert isinstance(importing, ObservationImport) and importing.reading is not None
    importing.close()
    dialog = typed(program, "1 2")
    program.desk.observations.count(path, importing.reading)
    qtbot.waitUntil(lambda: program.desk.observations.job is None, timeout=20_000)
    assert dialog.isVisible() and program.desk.dialogs.current is dialog
    assert program.window.notices.sentences == ["“rolls.txt” is counted: 100 observations."]
    dialog.close()
    program.window.notices.choose("observations", 0)
    opened(program, CountedDialog).accept()
    assert counts(program) == ROLLS


def test_a_job_says_one_thing_or_nothing(qtbot: QtBot) -> None:
    ends = threading.Event()

    def endless(told: Told) -> Tally:
        while not ends.wait(0.001):
            told(0.5)
        return Tally({})

    job = CountJob(endless)
    said: list[object] = []
    job.counted.connect(said.append)
    job.refused.connect(said.append)
    with qtbot.waitSignal(job.told, timeout=10_000):
        job.start()
    job.stop()
    assert said == [] and job.isFinished()


def test_rolls_of_p_follow_from_the_seed_and_r_makes_another(program: Program) -> None:
    program.actions["simulate_observations"].trigger()
    dialog = opened(program, SimulateDialog)
    assert isinstance(dialog, SimulateDialog)
    assert (dialog.m.text(), dialog.seed.text()) == ("100", "1")
    QTest.keyClick(dialog.m, Qt.Key.Key_R)
    assert (dialog.m.text(), dialog.seed.text()) == ("100", "2")
    dialog.m.setText("1e12")
    assert dialog.take.isEnabled()
    p = [float(parse_number(text)) for text in program.editor.state.scene.p.texts]
    dialog.take.click()
    assert counts(program) == roll_counts(p, 10**12, 2)
    assert sum(number or 0 for number in counts(program)) == 10**12
    assert program.editor.undo_text == "Roll 1,000,000,000,000 observations, seed 2"
    program.actions["simulate_observations"].trigger()
    again = opened(program, SimulateDialog)
    assert isinstance(again, SimulateDialog) and again.seed.text() == "3"


@pytest.mark.parametrize("text", ["", "0", "-1", "1e13", "many"])
def test_what_cannot_be_rolled_is_told(program: Program, text: str) -> None:
    program.actions["simulate_observations"].trigger()
    dialog = opened(program, SimulateDialog)
    assert isinstance(dialog, SimulateDialog)
    dialog.m.setText(text)
    assert not dialog.take.isEnabled() and dialog.verdict.text()
    dialog.accept()
    assert dialog.isVisible() and not program.editor.can_undo


def test_nothing_is_rolled_from_a_p_that_does_not_sum_to_one(program: Program) -> None:
    program.desk.edit(edits.set_probability, 0, "p", "1/7", "1")
    assert not program.actions["simulate_observations"].isEnabled()
