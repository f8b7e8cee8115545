"""How long a frame takes while the slider of the likelihood is dragged, and how long 10⁹ rolls take.

    python benchmarks/slider.py [--rounds N] [--json]

The whole window at 1280 × 800 with the chart of likelihood in view. The parameter moves a pixel at a time;
measured from the mouse's move to the end of the last paint, 95th percentiles. A run of 10⁹ rolls of six
outcomes is measured from the click to the end of the paint. Ends with 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.edit import scene_of
from xent_gui.app import Program, build_shell, complete
from xent_gui.core.document.state import Document
from xent_gui.ui.window.questions import WindowAsker

BUDGETS: dict[int, float | None] = {6: 16, 26: None, 1_000: None}  # milliseconds a frame; None: told only
ROLLS_BUDGET = 1_000  # milliseconds


def dragged(program: Program, outcomes: int, rounds: int) -> list[float]:
    """Milliseconds of each frame of a drag across the plots, to and fro."""
    from xent_gui.ui.charts.likelihood import LikelihoodChart

    program.editor.open(Document((scene_of(outcomes),)), None)
    program.desk.show_chart("likelihood")
    chart = program.desk.charts.chart
    assert isinstance(chart, LikelihoodChart)
    chart.show_near(False)
    QApplication.processEvents()
    assert chart.picture is not None
    view, axis, plot = chart.canvas.viewport(), chart.picture.axis, chart.picture.plots[0]
    y, left, width = round(plot.center().y()), round(axis.left()) + 2, round(axis.width()) - 4
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(left, y))
    taken, before = [], chart.w
    for step in range(rounds + 10):
        at = step % (2 * width)
        place = QPoint(left + (at if at < width else 2 * width - at), y)
        began = time.perf_counter()
        QTest.mouseMove(view, place)
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents()
        spent = (time.perf_counter() - began) * 1000
        if step >= 10 and chart.w != before:
            taken.append(spent)
        before = chart.w
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(left, y))
    return taken


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
    """Print a table; 1 when a budget is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    app = QApplication([])
    found: dict[int, tuple[float, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        program = complete(build_shell(app, Path(folder) / "xent.ini"), Path(folder), WindowAsker())
        program.editor.dress(animate=False)
        program.window.resize(1280, 800)
        program.window.show()
        program.desk.charts.load()
        QApplication.processEvents()
        for outcomes in BUDGETS:
            taken = dragged(program, outcomes, options.rounds if outcomes < 1_000 else options.rounds // 5)
            found[outcomes] = median(taken), quantiles(taken, n=20)[-1]
        rolls = max(rolled(program, 5))
        program.close()
    missed = [key for key, budget in BUDGETS.items() if budget is not None and found[key][1] > budget]
    if options.json:
        told = {str(key): {"median": middle, "p95": high} for key, (middle, high) in found.items()}
        print(json.dumps({**told, "rolls": rolls}))
        return bool(missed or rolls > ROLLS_BUDGET)
    print(f"platform {QApplication.platformName()}; a move of the slider until all is painted")
    for key, (middle, high) in found.items():
        budget = BUDGETS[key]
        words = f"budget {budget:.0f} ms" if budget is not None else "no budget"
        print(f"{key:>7,} outcomes: median {middle:6.1f} ms, 95 % within {high:6.1f} ms ({words})")
    print(f"10⁹ rolls: at most {rolls:6.1f} ms (budget {ROLLS_BUDGET} ms)")
    return bool(missed or rolls > ROLLS_BUDGET)


if __name__ == "__main__":
    sys.exit(main())
