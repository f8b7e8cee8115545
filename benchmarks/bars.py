"""How long the bars take to repaint, as a ratio to a whole repaint of the same widget without bars.

    python -m benchmarks.bars [--json]

Each figure is the median over rounds in which the empty and the full repaint take turns, so that a busy
machine slows both. "All" moves every bar at each repaint, "one" a single bar. Ends with 1 when a budget is
missed by more than a fifth.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from benchmarks._kit import Row, growth, tell
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.maths.vector import Values
from xent_gui.ui.style.theme import apply_theme

ALL = {6: 2.0, 100: 1.5, 1_000: 3.0, 100_000: 4.5}
ONE = {6: 1.3, 100: 0.8, 1_000: 0.8, 100_000: 0.8}
SIZE = (590, 420)


def scene_of(outcomes: int) -> Scene:
    """A scene with `outcomes` outcomes of p and q that differ."""
    from fractions import Fraction

    random = np.random.default_rng(5)
    units = [random.multinomial(10 * outcomes, random.dirichlet(np.ones(outcomes))) for _ in "pq"]
    p, q = (Distribution.exact(Values.of_units(side, Fraction(1, 10 * outcomes))) for side in units)
    return Scene("bench", tuple(str(row + 1) for row in range(outcomes)), p, q, (None,) * outcomes)


def measured(outcomes: int, rounds: int) -> dict[str, float]:
    """Milliseconds of an empty repaint, of one with all bars moved and of one with one bar moved."""
    from xent_gui.ui.charts.bars import BarsChart

    scene = scene_of(outcomes)
    document = Document((scene,))
    state = State(document, Focus(), Look(animate=False), readouts_for(document, ()))
    full, empty = BarsChart(), BarsChart()
    for chart in (full, empty):
        chart.resize(*SIZE)
        chart.show()
    full.show_state(None, state)
    QApplication.processEvents()
    item = full.canvas.item
    random = np.random.default_rng(1)
    moved = [
        (item.p * random.uniform(0.5, 1, outcomes), item.q * random.uniform(0.5, 1, outcomes)) for _ in "ab"
    ]
    one = moved[0][1].copy()
    one[outcomes // 2] *= 0.5
    times: dict[str, list[float]] = {"empty": [], "all": [], "one": []}
    top = full.canvas.top
    for turn in range(rounds):
        times["empty"].append(repaint(lambda: empty.canvas.viewport().update()))
        p, q = moved[turn % 2]
        times["all"].append(repaint(lambda p=p, q=q: full.canvas.show_values(scene, p, q, top)))
        p = moved[0][0]
        full.canvas.show_values(scene, p, one, top)
        QApplication.processEvents()
        times["one"].append(repaint(lambda p=p: full.canvas.show_values(scene, p, moved[0][1], top)))
    for chart in (full, empty):
        chart.close()
        chart.deleteLater()
    return {name: 1000 * median(values) for name, values in times.items()}


def repaint(change: object) -> float:
    """Seconds from a change to its end on the screen."""
    start = perf_counter()
    change()  # type: ignore[operator]
    QApplication.processEvents()
    return perf_counter() - start


def main() -> int:
    """Measure, print, and say by the exit code whether all budgets hold."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--rounds", type=int, default=120)
    options = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    apply_theme(app, Look(animate=False))
    rows, results = [], {}
    for outcomes in ALL:
        times = results[outcomes] = measured(outcomes, options.rounds)
        for name, budgets in (("all", ALL), ("one", ONE)):
            what = f"bars, {name} moved, K = {outcomes:,}"
            peer, ratio = f"empty repaint {times['empty']:.2f} ms", times[name] / times["empty"]
            rows.append(Row(what, f"{times[name]:.2f} ms", peer, ratio, budgets[outcomes]))
    rows.append(growth("bars", list(results), [times["all"] / 1000 for times in results.values()]))
    if options.json:
        print(json.dumps(results))
    return tell(rows)


if __name__ == "__main__":
    sys.exit(main())
