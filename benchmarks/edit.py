"""How long from an edit until every view of the window is painted again.

    python -m benchmarks.edit [--rounds N] [--json]

The whole window at 1280 × 800. Three edits take turns: a probability is typed, a bar is dragged, p and q are
swapped. Measured from the call to the end of the last paint; what waits for an idle moment (typesetting) is
not part of it, and done between the rounds. 95th percentiles. Beside it, where it is installed, matplotlib on
QtAgg: the same bars, three numbers and a slider that is moved, drawn again (K to 1,000: it takes minutes at
100,000). Bokeh draws in a browser and is not measured here. Ends with 1 when a budget is missed by a fifth.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from benchmarks._kit import Row, absent, growth, tell
from xent_gui.app import Program, build_shell, complete, settle
from xent_gui.core.document import edits
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edits import Edit
from xent_gui.core.document.state import Document, Scene
from xent_gui.ui.window.questions import WindowAsker

BUDGETS = {6: 16.0, 100: 16.0, 1_000: 16.0, 100_000: 33.0}  # milliseconds, 95th percentile


class Paints(QObject):
    """Which of the views were painted since the last look."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.seen: set[str] = set()
        panels = program.window.area.panels
        views = {"table": program.desk.outcomes.table.view.viewport()}
        chart = program.desk.charts.chart
        assert chart is not None
        views["bars"] = chart.findChild(QAbstractScrollArea).viewport()
        views["readouts"] = panels["readouts"].findChild(QAbstractScrollArea).widget()
        for name, view in views.items():
            view.setObjectName(f"{name} of the benchmark")
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.add(watched.objectName().split()[0])
        return False


def scene_of(outcomes: int) -> Scene:
    """Numbers that need all their digits, with counts."""
    weights = [1 + (7919 * row) % 1_009 for row in range(outcomes)]
    other = [1 + (104_729 * row) % 997 for row in range(outcomes)]
    p, q = (
        Distribution.exact([Fraction(one, total) for one in side])
        for side, total in ((weights, sum(weights)), (other, sum(other)))
    )
    return Scene("bench", tuple(str(row + 1) for row in range(outcomes)), p, q, tuple(weights))


def gestures(program: Program) -> Iterator[tuple[Edit, object]]:
    """Edits without end, each with its gesture."""
    number, outcomes = 0, len(program.editor.state.scene)
    while True:
        number += 1
        scene = program.editor.state.scene
        row = number % outcomes
        yield edits.set_probability(0, row, "p", f"0.{100 + number % 800}", scene.labels[row]), None
        yield edits.swap_p_q(0), None
        start = program.editor.state.scene.q
        for step in range(4):
            yield edits.drag_bar(0, start, row, "q", (step + 1) / 10), ("drag", number)


def measured(program: Program, outcomes: int, rounds: int) -> list[float]:
    """Milliseconds of each round."""
    program.editor.open(Document((scene_of(outcomes),)), None)
    QApplication.processEvents()
    paints, taken = Paints(program), []
    for round_, (edit, gesture) in enumerate(gestures(program)):
        if round_ == rounds + 5:
            return taken
        paints.seen.clear()
        before = program.editor.state.document
        began = time.perf_counter()
        program.editor.apply(edit, gesture)
        QCoreApplication.sendPostedEvents()
        spent = (time.perf_counter() - began) * 1000
        if program.editor.state.document is not before and round_ >= 5:
            taken.append(spent)
            missing = {"table", "bars"} - paints.seen
            if missing and outcomes < 100:
                raise SystemExit(f"After “{edit.name}” the {missing} were not painted.")
        QApplication.processEvents()
    return taken


def with_matplotlib(outcomes: int, rounds: int) -> float | None:
    """Median milliseconds from a move of the slider to the figure drawn; None where it is not installed."""
    try:
        import matplotlib
    except ImportError:
        return None
    matplotlib.use("QtAgg")
    import numpy as np
    from matplotlib import pyplot
    from matplotlib.widgets import Slider

    random = np.random.default_rng(1)
    p, q = (random.dirichlet(np.ones(outcomes)) for _ in range(2))
    figure, (axes, below) = pyplot.subplots(2, figsize=(12.8, 8.0))
    places = np.arange(outcomes)
    axes.bar(places - 0.2, p, 0.4)
    bars = axes.bar(places + 0.2, q, 0.4)
    text, slider = figure.text(0.1, 0.95, ""), Slider(below, "q", 0.01, 1.0)

    def moved(value: float) -> None:
        other = q * (1 - value)
        other[0] += value
        for bar, height in zip(bars, other, strict=True):
            bar.set_height(height)
        h, ce = float(-(p @ np.log(p))), float(-(p @ np.log(other)))
        text.set_text(f"{h:.4f} {ce:.4f} {ce - h:.4f}")

    slider.on_changed(moved)
    figure.show()
    taken = []
    for value in np.linspace(0.1, 0.9, rounds):
        began = time.perf_counter()
        slider.set_val(value)
        figure.canvas.draw()
        figure.canvas.flush_events()
        taken.append((time.perf_counter() - began) * 1000)
    pyplot.close(figure)
    return median(taken)


def main() -> int:
    """Print a table; 1 when a budget is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=120)
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
        settle()  # as the program does after its start
        for outcomes in BUDGETS:
            rounds = options.rounds if outcomes < 10_000 else max(options.rounds // 6, 12)
            taken = measured(program, outcomes, rounds)
            found[outcomes] = median(taken), quantiles(taken, n=20)[-1]
        program.close()
        peers = {outcomes: with_matplotlib(outcomes, 5) for outcomes in (6, 1_000)}
    rows = []
    for outcomes, (middle, high) in found.items():
        what, ours = f"edit to all views painted, K = {outcomes:,}", f"median {middle:.1f} ms"
        rows.append(Row(what, ours, f"95 % within {high:.1f} ms", high, BUDGETS[outcomes], "ms"))
        if peer := peers.get(outcomes):
            rows.append(Row(what, ours, f"matplotlib + slider {peer:.1f} ms", middle / peer, 1.0))
    if None in peers.values():
        absent("matplotlib")
    rows.append(growth("edit", list(found), [middle / 1000 for middle, _ in found.values()]))
    if options.json:
        print(json.dumps({key: {"median": middle, "p95": high} for key, (middle, high) in found.items()}))
    return tell(rows)


if __name__ == "__main__":
    sys.exit(main())
