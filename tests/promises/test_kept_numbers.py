"""What is kept from edit to edit is what it would be from scratch: every text of the window, after any edits.

A window goes through random edits, undo and redo; another one opens what came out. Both must say the same,
and the columns of the first must be wide enough for what they hold. An edit paints only what it changed: the
picture that comes of it must be the one that is painted when all is painted.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.core.explain.scenes import BIASED
from tests.promises.adversarial import adversarial_scene
from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.formats.xent_json import from_json, to_json
from xent_gui.ui.panels.charts_panel import ChartsPanel
from xent_gui.ui.panels.check_panel import CheckPanel
from xent_gui.ui.panels.identity_panel import IdentityPanel
from xent_gui.ui.panels.readouts_panel import ReadoutsPanel
from xent_gui.ui.panels.worked_panel import WorkedPanel
from xent_gui.ui.tables.needs import needed_widths
from xent_gui.ui.tables.outcome_table import OutcomeTable

CASES = 1_000 if os.environ.get("XENT_TORTURE") else 12
NUMBERS = ("0", "1", "1/6", "0.18", "1/3", "12.5 %", "0.3333333333333333", "1e-7", "2", "0.000001")
MEASURES = ("cross_entropy", "kl_divergence", "nll_mean", "jensen_shannon_divergence", "perplexity")


def long_scene() -> Scene:
    """More rows than are in view, and more than are computed without numpy."""
    share = Distribution.typed(["1/90"] * 90)
    return BIASED.with_(
        labels=tuple(map(str, range(90))), p=share, q=share, counts=tuple(range(90)), answers=()
    )


STARTS = (BIASED, long_scene(), *(adversarial_scene(seed) for seed in range(3)))
row = st.integers(0, 200)
side = st.sampled_from(("p", "q"))
steps = st.one_of(
    st.tuples(st.just("type"), row, side, st.sampled_from(NUMBERS)),
    st.tuples(st.just("drag"), row, side, st.floats(0, 1)),
    st.tuples(st.just("count"), row, st.sampled_from(("", "0", "7", "123456789"))),
    st.tuples(st.sampled_from(("swap", "undo", "undo", "redo", "insert", "normalise", "uniform"))),
    st.tuples(st.sampled_from(("remove", "lock", "name")), row),
    st.tuples(st.just("unit"), st.sampled_from(("nats", "bits", "bans"))),
    st.tuples(st.just("decimals"), st.integers(0, 8)),
    st.tuples(st.just("look at"), st.sampled_from(MEASURES)),
)


def take(program: Program, step: tuple[Any, ...]) -> None:
    """One step; what is refused is refused."""
    desk, (what, *rest) = program.desk, step
    scene = desk.state.scene
    if rest and isinstance(rest[0], int) and what != "decimals":
        rest[0] %= max(len(scene), 1)
    if what in ("undo", "redo"):
        getattr(program.editor, what)()
    elif what == "look at":
        program.editor.point(measure=rest[0])
    elif what == "drag":
        at, of, height = rest
        desk.edit(edits.drag_bar, scene.side(of), at, of, height)
    elif what == "type":
        desk.edit(edits.set_probability, *rest, "x")
    elif what in ("swap", "insert"):
        desk.edit(edits.swap_p_q) if what == "swap" else desk.edit(edits.insert_outcomes, 0, 2)
    elif what in ("normalise", "uniform"):
        desk.edit(edits.normalise if what == "normalise" else edits.make_uniform, "q")
    elif what in ("remove", "lock"):
        desk.edit(edits.remove_outcomes if what == "remove" else edits.toggle_lock, rest)
    else:
        make = {"count": edits.set_count, "unit": edits.set_unit, "decimals": edits.set_decimals}
        desk.edit(make.get(what, edits.set_label), *(rest if what != "name" else (*rest, "a longer name")))


def texts(program: Program) -> Iterator[tuple[object, ...]]:
    """Everything that is said, with the place where."""
    window, panels = program.window, program.window.area.panels
    table, readouts, strip = window.findChild(OutcomeTable), panels["readouts"], panels["identity"]
    assert table is not None and isinstance(readouts, ReadoutsPanel) and isinstance(strip, IdentityPanel)
    model = table.view.outcomes
    for at in range(model.rowCount()):
        yield "row", at, tuple(model.text(at, column) for column in range(model.columnCount()))
    for label in table.totals.findChildren(QLabel):
        if not label.isHidden():
            yield "Σ", label.x() > 0, label.text(), label.toolTip(), label.accessibleName()
    yield "line", table.line.text
    for key in ("entropy_p", "cross_entropy", "kl_divergence"):
        view = readouts.readouts.view(key)
        yield key, view.face, view.accessibleDescription(), view.heightForWidth(view.width())
        painted = tuple(piece.words for piece in view.page.pieces)
        yield key, painted, view.page.height == view.heightForWidth(view.width())
    for key in ("nll_total", "nll_mean"):
        view = readouts.readouts.view(key)
        yield key, view.face, view.accessibleDescription()
    plan = strip.strip.layout_plan
    yield "strip", None if plan is None else tuple(label.words for label in plan.labels)
    for worked in window.findChildren(WorkedPanel):
        if not worked.view.isHidden():
            yield "worked", tuple(worked.view.texts()), worked.view.accessibleDescription()
    for check in window.findChildren(CheckPanel):
        yield "check", check.field.text(), tuple(label.text() for label in check.findChildren(QLabel))
    charts = window.findChild(ChartsPanel)
    assert charts is not None and charts.chart is not None
    yield "chart", charts.chart.data_table().rows


def check_widths(program: Program) -> None:
    """Each column is as wide as its header was told that it needs to be, and it was told enough."""
    table = program.window.findChild(OutcomeTable)
    assert table is not None
    view = table.view
    columns, readout = view.outcomes.columns, program.desk.state.readout
    if not len(readout.scene):
        return
    wanted = needed_widths(readout, columns, columns[-1], view.visible_rows(), view.dress, sampled=False)
    for section, column in enumerate(columns):
        if column.key != "label":  # labels give way
            assert view.head.sectionSize(section) >= wanted[column.key], column.key


def picture(program: Program) -> QImage:
    """What is on the screen now."""
    window = program.window
    return window.screen().grabWindow(window.winId()).toImage()


def settled_picture(program: Program) -> QImage:
    """What is on the screen when no round of events changes it any more: a layout may ask for another."""
    for worked in program.window.findChildren(WorkedPanel):
        worked.view.finish()  # else it would be typeset at any moment
    seen = [picture(program)]
    while len(seen) < 3 or not seen[-1] == seen[-2] == seen[-3]:
        QApplication.processEvents()
        seen.append(picture(program))
        assert len(seen) < 50, "the window does not come to rest"
    return seen[-1]


def test_after_any_edits_the_window_says_what_a_fresh_one_says(qtbot: QtBot, tmp_path: Path) -> None:
    with (
        running_program(tmp_path / "edited", ScriptedAsker()) as edited,
        running_program(tmp_path / "fresh", ScriptedAsker()) as fresh,
    ):
        for program in (edited, fresh):
            program.editor.dress(animate=False)
            program.window.resize(1280, 800)

        @settings(max_examples=CASES)
        @given(st.integers(0, len(STARTS) - 1), st.lists(steps, min_size=1, max_size=12))
        def goes_through(start: int, taken: list[tuple[Any, ...]]) -> None:
            edited.editor.open(Document((STARTS[start],)), None)
            for step in taken:
                take(edited, step)
                QApplication.processEvents()
            edited.window.notices.drop("refused")  # it takes room that the fresh window has
            QApplication.processEvents()
            fresh.editor.open(from_json(to_json(edited.editor.state.document)), None)
            fresh.editor.point(measure=edited.editor.state.focus.measure)
            QApplication.processEvents()
            check_widths(edited)
            for mine, wanted in zip(texts(edited), texts(fresh), strict=True):
                assert mine == wanted

        goes_through()


def test_what_edits_paint_in_parts_is_what_is_painted_whole(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.editor.dress(animate=False)
        program.window.resize(1280, 800)
        pointed = st.tuples(st.just("point"), row, side)

        @settings(max_examples=CASES)
        @given(st.integers(0, len(STARTS) - 1), st.lists(steps | pointed, min_size=1, max_size=12))
        def goes_through(start: int, taken: list[tuple[Any, ...]]) -> None:
            program.editor.open(Document((STARTS[start],)), None)
            for step in taken:
                if step[0] == "point":
                    at = step[1] % max(len(program.desk.state.scene), 1)
                    program.editor.point(hovered=at, outcome=at, side=step[2])
                else:
                    take(program, step)
                QApplication.processEvents()
            in_parts = settled_picture(program)
            program.window.repaint()
            assert picture(program) == in_parts

        goes_through()
