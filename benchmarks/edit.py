"""How long from an edit until every view of the window is painted again.

    python -m benchmarks.edit [--rounds N] [--json]

The whole window at 1280 × 800. Edits take turns: a probability is typed, p and q are swapped, a bar is
dragged in four steps, one step is undone. Measured from the call to the end of the last paint; what waits for
an idle moment (typesetting) is not part of it, and done between the rounds. The budgets are about 95 % of the
times of computing in the window's thread: on a machine with other work the clock measures that work. Beside
it, where it is installed, matplotlib on QtAgg: the same bars, three numbers and a slider that is moved, drawn
again (K to 1,000: it takes minutes at 100,000), and the same in a page of Bokeh, by the clock. Ends with 1
when a budget is missed by a fifth.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from itertools import islice
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from benchmarks._bokeh import with_bokeh
from benchmarks._kit import Row, absent, growth, high, spent, tell, whole_window
from xent_gui.app import Program
from xent_gui.core.document import edits
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Document, Scene

WARM = 7  # rounds that are not counted
BUDGETS = {6: 16.0, 100: 16.0, 1_000: 16.0, 100_000: 33.0}  # milliseconds of computing, 95th percentile


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


def gestures(program: Program) -> Iterator[tuple[str, Callable[[], object]]]:
    """Edits without end, each with its kind."""
    editor, number = program.editor, 0
    outcomes = len(editor.state.scene)
    while True:
        number += 1
        row, text = number % outcomes, f"0.{100 + number % 800}"
        yield "typing", partial(editor.apply, edits.set_probability(0, row, "p", text, "x"))
        yield "swapping", partial(editor.apply, edits.swap_p_q(0))
        start = editor.state.scene.q
        for step in range(4):
            drag = edits.drag_bar(0, start, row, "q", (step + 1) / 10)
            yield "dragging", partial(editor.apply, drag, ("drag", number))
        yield "undo", editor.undo


def measured(program: Program, outcomes: int, rounds: int) -> dict[str, list[tuple[float, float]]]:
    """Milliseconds by the clock and of computing, of each round by kind."""
    editor = program.editor
    editor.open(Document((scene_of(outcomes),)), None)
    QApplication.processEvents()
    paints, taken = Paints(program), defaultdict[str, list[tuple[float, float]]](list)
    for kind, edit in islice(gestures(program), rounds + WARM):
        paints.seen.clear()
        before = editor.state.document
        times = spent(lambda edit=edit: (edit(), QCoreApplication.sendPostedEvents()))
        if editor.state.document is not before:
            taken[kind].append(times)
            missing = {"table", "bars"} - paints.seen
            if missing and outcomes < 100:
                raise SystemExit(f"After {kind} the {missing} were not painted.")
        QApplication.processEvents()
    return {kind: times[1:] for kind, times in taken.items()}


def with_matplotlib(outcomes: int, rounds: int) -> float | None:
    """Median milliseconds of computing from a move of its slider to the figure; None if not installed."""
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
        taken.append(spent(lambda value=value: (slider.set_val(value), figure.canvas.draw()))[1])
    pyplot.close(figure)
    return median(taken)


def main() -> int:
    """Print a table; 1 when a budget is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=120)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found: dict[int, dict[str, list[tuple[float, float]]]] = {}
    with whole_window() as program:
        for outcomes in BUDGETS:
            rounds = options.rounds if outcomes < 10_000 else max(options.rounds // 4, 28)
            found[outcomes] = measured(program, outcomes, rounds)
        peers = {outcomes: with_matplotlib(outcomes, 5) for outcomes in (6, 1_000)}
        pages = {outcomes: with_bokeh(outcomes, 20) for outcomes in (6, 1_000)}
    rows, middles = [], {}
    for outcomes, kinds in found.items():
        every = [times for taken in kinds.values() for times in taken]
        clock, computing = zip(*every, strict=True)
        middles[outcomes] = median(computing)
        each = ", ".join(f"{kind} {median(two for _, two in taken):.1f}" for kind, taken in kinds.items())
        what, by_clock = f"edit to all views painted, K = {outcomes:,}", f"{high(clock):.1f} ms by the clock"
        rows.append(Row(what, f"{each} ms", by_clock, high(computing), BUDGETS[outcomes], "ms"))
        if peer := peers.get(outcomes):
            beside = f"matplotlib + slider {peer:.1f} ms"
            rows.append(
                Row(what, f"median {middles[outcomes]:.1f} ms", beside, middles[outcomes] / peer, 1.0)
            )
        if page := pages.get(outcomes):
            by_clock, beside = median(clock), f"Bokeh with a slider, in Chromium {page:.1f} ms"
            rows.append(
                Row(f"{what}, by the clock", f"median {by_clock:.1f} ms", beside, by_clock / page, 1.0)
            )
    if None in peers.values():
        absent("matplotlib")
    if None in pages.values():
        absent("Bokeh, or Chromium,")
    rows.append(growth("edit", list(middles), [middle / 1000 for middle in middles.values()]))
    if options.json:
        told = {
            size: {kind: list(zip(*taken, strict=True)) for kind, taken in kinds.items()}
            for size, kinds in found.items()
        }
        print(json.dumps(told))
    return tell(rows)


if __name__ == "__main__":
    sys.exit(main())
