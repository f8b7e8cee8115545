"""Frames of a talk at 1920 × 1080: while a scene changes, at its steps, and while a bar is dragged on stage.

    python -m benchmarks.stage [--rounds N]

Every frame that the window of the talk paints is counted, with the time since the one before and the
processor time that it took: on a busy machine frames come late, but cost the same. Budgets are about the
latter: 16 ms is a frame of a display at 60 Hz. The first frame of a scene is told apart: there the new scene
is laid out, and both are kept as pictures to fade between. The speaker stays a second at each step, in which
the next scene is prepared.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks._kit import Row, tell
from xent_gui.app import Program, build_shell, complete
from xent_gui.core.formats.gallery import gallery_document
from xent_gui.ui.window.questions import WindowAsker

FRAME, FIRST = 16.0, 60.0  # milliseconds of processor time
SIZE = 1920, 1080
TALKS = 1000  # milliseconds at each step: for all frames of a change, and to look ahead


class Frames:
    """The frames that a window painted: their ends, and the processor time between their ends."""

    def __init__(self, window: object) -> None:
        self.ends: list[float] = []
        self.costs: list[float] = []
        self._before = 0.0
        painted = window.event  # type: ignore[attr-defined]

        def event(given: QEvent) -> bool:
            done = painted(given)
            if given.type() == QEvent.Type.UpdateRequest:
                self.ends.append(time.perf_counter())
                self.costs.append((time.process_time() - self._before) * 1000)
                self._before = time.process_time()
            return bool(done)

        window.event = event  # type: ignore[attr-defined]

    @property
    def gaps(self) -> list[float]:
        """Milliseconds from one frame to the next."""
        return [(after - before) * 1000 for before, after in pairwise(self.ends)]

    def begin(self) -> None:
        """Count from now."""
        self.ends, self.costs = [], []
        self._before = time.process_time()


@dataclass
class Found:
    """Milliseconds of frames: the first ones, and those after them in changes of scene and at steps."""

    first: list[float]
    scene: list[float]
    scene_gaps: list[float]
    step: list[float]
    step_gaps: list[float]


def changes(program: Program, rounds: int) -> Found:
    """Every step of a talk once: first frames and the frames after them, of scenes and of steps."""
    talk = program.desk.talk.talk
    assert talk is not None
    frames = Frames(talk.window)
    found = Found([], [], [], [], [])
    for _ in range(rounds):
        talk.stage.go_to(0)
        QTest.qWait(400)
        while True:
            scene = talk.stage.scene
            if talk.stage.upcoming is None:
                break
            frames.begin()
            talk.window.do("forward")
            QTest.qWait(TALKS)
            found.first += frames.costs[:1]
            if talk.stage.scene == scene:
                found.step += frames.costs[1:]
                found.step_gaps += frames.gaps
            else:
                found.scene += frames.costs[1:]
                found.scene_gaps += frames.gaps
    return found


def dragged(program: Program, rounds: int) -> Frames:
    """The frames of a bar dragged on stage, one for each move of the mouse."""
    from xent_gui.ui.charts.bars import BarsChart

    talk = program.desk.talk.talk
    assert talk is not None
    talk.stage.go_to(5, -1)
    QTest.qWait(600)
    chart = next(chart for chart in talk.window.view.charts if isinstance(chart, BarsChart))
    frames, start = Frames(talk.window), float(chart.canvas.item.values("q")[0])
    frames.begin()
    for step in range(1, rounds + 1):
        painted = len(frames.costs)
        # as the mouse does with Shift: steps of a thousandth, each of which moves the bar
        chart.bar_dragged.emit(0, "q", start + step / 1000, True, False, "benchmark")
        until = time.perf_counter() + 0.3
        while len(frames.costs) == painted and time.perf_counter() < until:
            QApplication.processEvents()
    return frames


def row(what: str, costs: list[float], gaps: list[float], budget: float | None) -> Row:
    """One line of figures."""
    high = quantiles(costs, n=20)[-1]
    apart = f", {median(gaps):.0f} ms apart" if gaps else ""
    ours = f"median {median(costs):.1f} ms, {len(costs)} frames{apart}"
    return Row(what, ours, "95 % within", high, budget, "ms")


def main() -> int:
    """Print the rows; 1 when a budget is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        program = complete(build_shell(app, Path(folder) / "xent.ini"), Path(folder), WindowAsker())
        program.files.new(gallery_document("talks/word-by-word"), Path("talk.xent"))
        program.window.show()
        program.desk.charts.load()
        program.desk.talk.present(0)
        talk = program.desk.talk.talk
        assert talk is not None
        talk.window.showNormal()
        talk.window.resize(*SIZE)
        QTest.qWait(500)
        found = changes(program, options.rounds)
        drag = dragged(program, 100)
        rows = [
            row("stage, first frame of a step or scene", found.first, [], FIRST),
            row("stage, frames of a scene change", found.scene, found.scene_gaps, FRAME),
            row("stage, frames of a step", found.step, found.step_gaps, FRAME),
            row("stage, frames of a drag", drag.costs, drag.gaps, FRAME),
        ]
        program.close()
    return tell(rows)


if __name__ == "__main__":
    sys.exit(main())
