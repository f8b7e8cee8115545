"""What every benchmark needs: medians, the exponent of growth, and rows for the table."""

from __future__ import annotations

import json
import math
import os
import platform
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xent_gui.app import Program

ROWS = "XENT_BENCH_ROWS"  # names the file that collects the rows of one run
_ENOUGH = 2.0  # seconds
GROWTH = ": growth"
TOLERANCE = 1.2  # a budget exceeded by a fifth fails the bench


@dataclass(frozen=True)
class Row:
    """One figure.

    Attributes
    ----------
    what : what was measured, with its size
    ours, peer : each with its unit; the peer named
    value : what the budget is about: a ratio (unit "×"), or a time; None where the peer is not installed
    budget : the most it may be; None where it is told only
    """

    what: str
    ours: str
    peer: str
    value: float | None
    budget: float | None
    unit: str = "×"

    @property
    def missed(self) -> bool:
        """Over the budget by more than a fifth."""
        return self.value is not None and self.budget is not None and self.value > self.budget * TOLERANCE

    @property
    def growth(self) -> bool:
        """Tells how cost grows."""
        return self.what.endswith(GROWTH)

    @property
    def figure(self) -> str:
        """The value with its unit."""
        return "" if self.value is None else f"{self.value:.3g} {self.unit}".strip()

    @property
    def verdict(self) -> str:
        """In one word."""
        if self.value is None:
            return "not installed"
        if self.budget is None:
            return "told only"
        if self.value <= self.budget:
            return "kept"
        return "**missed**" if self.missed else "over, within a fifth"


def tell(rows: Sequence[Row]) -> int:
    """Print rows and keep them for the table; 1 when a budget is missed."""
    for row in rows:
        budget = f"budget {row.budget:g} {row.unit}: {row.verdict}" if row.budget is not None else row.verdict
        print(f"{row.what}: {row.ours}; {row.peer}: {row.figure} ({budget})".replace("**", ""))
    if path := os.environ.get(ROWS):
        with Path(path).open("a", encoding="utf-8") as file:
            file.writelines(json.dumps(asdict(row)) + "\n" for row in rows)
    return int(any(row.missed for row in rows))


def told(path: Path) -> list[Row]:
    """The rows that were kept."""
    if not path.exists():
        return []
    return [Row(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def seconds(call: Callable[[], object], rounds: int = 5) -> float:
    """The median time of a call."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return median(times)


def in_turn(calls: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median time of each; they take turns, so that a busy machine slows all."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for round_ in range(rounds + 1):
        for name, call in calls.items():
            started = time.perf_counter()
            call()
            if round_ or rounds == 1:  # the first warms up
                times[name].append(time.perf_counter() - started)
    return {name: median(taken) for name, taken in times.items()}


def computing_in_turn(calls: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The least computing time of each, of all its threads; they take turns.

    A busy machine only ever adds to it, so the least of several rounds is next to what a quiet one takes.
    What has taken two seconds in all is not called again.
    """
    times, spent = dict.fromkeys(calls, math.inf), dict.fromkeys(calls, 0.0)
    for _ in range(rounds):
        for name, call in calls.items():
            if spent[name] < _ENOUGH:
                started = time.process_time_ns()
                call()
                taken = (time.process_time_ns() - started) / 1e9
                times[name], spent[name] = min(times[name], taken), spent[name] + taken
    return times


def spent(call: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of a call: by the clock, and of computing in this thread, apart from other programs."""
    began, computed = time.perf_counter(), time.thread_time()
    call()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - computed) * 1000


def high(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return quantiles(values, n=20)[-1]


@contextmanager
def whole_window() -> Iterator[Program]:
    """The program as after its start, without animations, at 1280 × 800, the charts loaded."""
    from PySide6.QtWidgets import QApplication

    from xent_gui.app import build_shell, complete, settle
    from xent_gui.ui.window.questions import WindowAsker

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        program = complete(build_shell(app, Path(folder) / "xent.ini"), Path(folder), WindowAsker())
        program.editor.dress(animate=False)
        program.window.resize(1280, 800)
        program.window.show()
        program.desk.charts.load()
        QApplication.processEvents()
        settle()  # as the program does after its start
        yield program
        program.close()


def exponent(sizes: Sequence[float], times: Sequence[float]) -> float:
    """The a of time ~ size^a, by least squares on logs."""
    x, y = [math.log(size) for size in sizes], [math.log(time_) for time_ in times]
    middle, height = sum(x) / len(x), sum(y) / len(y)
    rise = sum((one - middle) * (other - height) for one, other in zip(x, y, strict=True))
    return rise / sum((one - middle) ** 2 for one in x)


def growth(what: str, sizes: Sequence[int], times: Sequence[float]) -> Row:
    """How cost grows, as a row."""
    listed = ", ".join(f"{size:,}: {short(taken)}" for size, taken in zip(sizes, times, strict=True))
    return Row(f"{what}{GROWTH}", listed, "exponent", exponent(sizes, times), None, "")


def short(taken: float) -> str:
    """A time with its unit."""
    if taken < 1e-3:
        return f"{taken * 1e6:.3g} µs"
    return f"{taken * 1e3:.3g} ms" if taken < 1 else f"{taken:.3g} s"


def machine() -> str:
    """The machine in one line."""
    from PySide6.QtCore import qVersion

    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        named = [line for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        model = named[0].split(":")[1].strip() if named else model
    return (
        f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, Qt {qVersion()}, "
        f"{os.environ.get('QT_QPA_PLATFORM', 'offscreen')}"
    )


def load() -> float:
    """How many programs wanted a processor in the last minute; 0 where the system does not tell."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0


def absent(name: str, what: str = "") -> None:
    """A row that says that a peer is not installed."""
    tell([Row(what or f"beside {name}", "", name, None, None)])
