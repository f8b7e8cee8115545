"""How long a frame takes while the slider of the likelihood is dragged, and how long 10⁹ rolls take.

    python -m benchmarks.slider [--rounds N]

The whole window at 1280 × 800 with the chart of likelihood in view. The parameter moves a pixel at a time;
measured from the mouse's move to the end of the last paint, 95th percentiles. A run of 10⁹ rolls of six
outcomes is measured from the click to the end of the paint. Ends with 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from functools import partial
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks._kit import Row, high, spent, tell, whole_window
from benchmarks.edit import scene_of
from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.core.document.state import Document, blank_scene

BUDGETS = {6: 16.0, 26: 16.0, 1_000: 16.0}  # milliseconds of computing a frame, 95th percentile
CLASSES = {10: 16.0, 10_000: 33.0}
_IDLE = 40  # turns in which the formulas of a document that was just opened are typeset, one in each
ROLLS_BUDGET = 1_000  # milliseconds


def dragged(program: Program, outcomes: int, rounds: int) -> list[tuple[float, float]]:
    """Milliseconds, by the clock and of computing, of each frame of a drag across the plots, to and fro."""
    from xent_gui.ui.charts.likelihood import LikelihoodChart

    program.editor.open(Document((scene_of(outcomes),)), None)
    program.desk.show_chart("likelihood")
    chart = program.desk.charts.chart
    assert isinstance(chart, LikelihoodChart)
    chart.show_near(False)
    for _ in range(_IDLE):
        QApplication.processEvents()
    assert chart.picture is not None
    view, axis, plot = chart.canvas.viewport(), chart.picture.axis, chart.picture.plots[0]
    y, left, width = round(plot.center().y()), round(axis.left()) + 2, round(axis.width()) - 4
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(left, y))
    taken, before = [], chart.w
    for step in range(rounds + 10):
        at = step % (2 * width)
        place = QPoint(left + (at if at < width else 2 * width - at), y)
        times = spent(lambda place=place: (QTest.mouseMove(view, place), QApplication.processEvents()))
        if step >= 10 and chart.w != before:
            taken.append(times)
        before = chart.w
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(left, y))
    return taken


def cooled(program: Program, classes: int, rounds: int) -> list[tuple[float, float]]:
    """Milliseconds of each step of a classifier's temperature, up and down."""
    editor = program.editor
    labels = tuple(str(number + 1) for number in range(classes))
    logits = tuple(str((7919 * number) % 1_009 / 100) for number in range(classes))
    blank = Document((blank_scene(outcomes=classes).with_(labels=labels),))
    editor.open(blank, None)
    editor.apply(edits.set_logits(0, logits))
    program.desk.show_chart("bars")
    QApplication.processEvents()
    taken = []
    for step in range(rounds + 3):
        edit = edits.set_temperature(0, f"{1 + step % 20 / 10}")
        call = partial(editor.apply, edit, "T")
        taken.append(spent(lambda call=call: (call(), QCoreApplication.sendPostedEvents())))
        QApplication.processEvents()
    return taken[3:]


def rolled(program: Program, rounds: int) -> list[float]:
    """Milliseconds of each run of 10⁹ rolls."""
    from xent_gui.ui.charts.rolls import RollsChart

    program.editor.open(Document((scene_of(6),)), None)
    program.desk.show_chart("rolls")
    chart = program.desk.charts.chart
    assert isinstance(chart, RollsChart)
    QApplication.processEvents()
    taken = []
    for _ in range(rounds):
        chart.roll_many(False)
        QApplication.processEvents()
        began = time.perf_counter()
        chart.roll_many(True)
        QApplication.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def main() -> int:
    """Print a table; 1 when a budget is missed by a fifth."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=300)
    options = parser.parse_args()
    rows = []
    with whole_window() as program:
        for outcomes, budget in BUDGETS.items():
            taken = dragged(program, outcomes, options.rounds if outcomes < 1_000 else options.rounds // 5)
            clock, computing = zip(*taken, strict=True)
            ours = f"median {median(computing):.1f} ms"
            what, by_clock = f"a step of w dragged, K = {outcomes:,}", f"{high(clock):.1f} ms by the clock"
            rows.append(Row(what, ours, by_clock, high(computing), budget, "ms"))
        for classes, budget in CLASSES.items():
            taken = cooled(program, classes, max(options.rounds // 10, 12))
            clock, computing = zip(*taken, strict=True)
            ours = f"median {median(computing):.1f} ms"
            what, by_clock = f"a step of T, {classes:,} classes", f"{high(clock):.1f} ms by the clock"
            rows.append(Row(what, ours, by_clock, high(computing), budget, "ms"))
        rolls = max(rolled(program, 5))
    rows.append(
        Row("10⁹ rolls, clicked and painted", f"at most {rolls:.0f} ms", "", rolls, ROLLS_BUDGET, "ms")
    )
    return tell(rows)


if __name__ == "__main__":
    sys.exit(main())
