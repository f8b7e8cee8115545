"""What the window says is right, not only what the core computes: readouts, cells, strip and terms.

30 adversarial scenes, 2,000 in the long run, put one after the other into a whole window.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import mpmath
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.promises.adversarial import Truth, adversarial_scene, is_shown_right, truth_of
from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.core.document.readout import TERM_COLUMNS
from xent_gui.core.document.state import Scene
from xent_gui.ui.panels.identity_panel import IdentityPanel
from xent_gui.ui.panels.readouts_panel import ReadoutsPanel
from xent_gui.ui.tables.outcome_model import OutcomeModel

SCENES = 2_000 if os.environ.get("XENT_TORTURE") else 30
NUMBER = re.compile(r"[−-]?(?:∞|\d+(?:\.\d+)?)(?![\d⁰-⁹])")


@pytest.mark.timeout(7200)
def test_what_the_window_shows_is_correctly_rounded(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.editor.dress(animate=False)
        readouts = program.window.area.panels["readouts"]
        assert isinstance(readouts, ReadoutsPanel)
        readouts.set_expanded(True)
        model = program.window.findChild(OutcomeModel)
        assert model is not None
        model.set_columns(TERM_COLUMNS)
        for seed in range(SCENES):
            scene = adversarial_scene(seed)
            truth = truth_of(scene)
            program.desk.edit(edits.replace_scene, scene, "Next")
            QApplication.processEvents()
            check_readouts(readouts, scene, truth, seed)
            check_cells(model, scene, truth, seed)
            check_strip(program, scene, truth, seed)
            check_charts(program, scene, truth, seed)


def check_readouts(panel: ReadoutsPanel, scene: Scene, truth: Truth, seed: int) -> None:
    for key, value in truth.measures.items():
        view = panel.readouts.view(key)
        assert is_shown_right(scene, truth, key, view.face.number), (seed, key, view.face)
        if key == "nll_mean" and value is None:
            continue  # it has no place where nothing was observed
        painted = "".join(piece.words for piece in view.page.pieces if piece.tone == "number")
        if "…" not in painted:
            assert painted.endswith(view.face.number), (seed, key, painted)
        spoken = view.accessibleDescription()
        if value is not None:
            assert spoken.startswith(view.face.number), (seed, key, spoken)


def check_cells(model: OutcomeModel, scene: Scene, truth: Truth, seed: int) -> None:
    for place, column in enumerate(model.columns):
        for row in range(min(len(scene), 8)):
            index = model.index(row, place)
            shown = model.data(index, Qt.ItemDataRole.DisplayRole)
            if column.key in truth.terms:
                assert is_shown_right(scene, truth, column.key, shown, row), (seed, shown)
                spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
                said = "infinite" if "∞" in shown else shown.replace("−", "-")
                assert said in spoken, (seed, spoken)
            elif column.key in ("p", "q"):
                assert shown == scene.side(column.key).text(row)  # type: ignore[arg-type]


def check_strip(program: Program, scene: Scene, truth: Truth, seed: int) -> None:
    panel = program.window.area.panels["identity"]
    assert isinstance(panel, IdentityPanel)
    plan = panel.strip.layout_plan
    assert plan is not None
    for label in plan.labels:
        numbers = NUMBER.findall(label.words.partition("=")[2].partition(":")[0])
        if "…" in label.words or not numbers:
            continue
        value = truth.measures[label.key]
        if value is not None and mpmath.isinf(value):
            assert "∞" in label.words, (seed, label.words)
        else:
            assert any(is_shown_right(scene, truth, label.key, number) for number in numbers), (
                seed,
                label.key,
                label.words,
                value,
            )


def check_charts(program: Program, scene: Scene, truth: Truth, seed: int) -> None:
    charts = program.desk.charts
    charts.show_chart("terms")
    QApplication.processEvents()
    chart = charts.made("terms")
    assert chart is not None
    table = chart.data_table()
    for row in range(min(len(scene), 8)):
        shown = table.rows[row][1]
        assert is_shown_right(scene, truth, "cross_entropy", shown, row), (seed, shown)
    assert is_shown_right(scene, truth, "cross_entropy", table.rows[-1][1]), (seed, table.rows[-1])
    charts.show_chart("bars")
