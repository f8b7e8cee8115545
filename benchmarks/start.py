"""How long until something is seen, as ratios to the least that Qt and pyqtgraph need.

    python benchmarks/start.py [--runs N] [--json]

Four programs take turns, each in a process of its own, from the start of the process to the moment after
its first frame is painted: a bare PySide6 window; a bare PySide6 and pyqtgraph window with one bar chart
(named imports); xent up to its first frame (table, readouts); xent up to the first frame with bars.
Medians. Ends with 1 when a budget is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

BUDGETS = {"window": ("xent", "qt", 1.3), "charts": ("xent_charts", "pyqtgraph", 1.1)}
SIZE = (1280, 800)
ROOT = Path(__file__).parent.parent

WATCH = """
import sys, time, os
def done():
    print(time.monotonic_ns()); sys.stdout.flush(); os._exit(0)
def watch(widget):
    from PySide6.QtCore import QEvent, QObject, QTimer
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, done)  # after the frame was handed to the screen
            return False
    widget.watch = Watch(widget)
    widget.installEventFilter(widget.watch)
"""
QT = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize{SIZE}
watch(window)
window.show()
app.exec()
"""
PYQTGRAPH = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
from pyqtgraph import BarGraphItem, PlotWidget
window = QMainWindow()
plot = PlotWidget()
plot.addItem(BarGraphItem(x=range(6), height=[0.18, 0.18, 0.15, 0.17, 0.17, 0.15], width=0.6))
window.setCentralWidget(plot)
window.resize{SIZE}
watch(plot.viewport())
window.show()
app.exec()
"""
XENT = """
import xent_gui.app as app
from xent_gui.ui.window.main_window import MainWindow
show = MainWindow.show
def shown(window):
    see(window)
    show(window)
MainWindow.show = shown
app.main([])
"""
SEE_WINDOW = f"""
def see(window):
    window.resize{SIZE}
    watch(window)
"""
SEE_CHARTS = f"""
def see(window):
    from PySide6.QtWidgets import QGraphicsView
    window.resize{SIZE}
    panel = window.area.panels["charts"]
    load = panel.load
    def loaded():
        load()
        watch(panel.chart.findChild(QGraphicsView).viewport())
    panel._first_frame.timeout.disconnect()
    panel._first_frame.timeout.connect(loaded)
"""
PROGRAMS = {
    "qt": WATCH + QT,
    "pyqtgraph": WATCH + PYQTGRAPH,
    "xent": WATCH + SEE_WINDOW + XENT,
    "xent_charts": WATCH + SEE_CHARTS + XENT,
}


def milliseconds(code: str, home: Path) -> float:
    """From the start of a process to the moment it prints."""
    homes = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    environment = (
        os.environ | homes | {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(home / "bytecode")}
    )
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60, check=False
    )
    if not done.stdout.strip():
        raise SystemExit(f"A program of the benchmark failed:\n{done.stderr}")
    return (int(done.stdout.split()[-1]) - began) / 1e6


def measured(runs: int) -> dict[str, float]:
    """Median of each program; they take turns, so that a busy machine slows all."""
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as home:
        for run in range(runs + 1):
            for name, code in PROGRAMS.items():
                taken = milliseconds(code, Path(home))
                if run:  # the first warms the file cache and writes bytecode
                    times[name].append(taken)
    return {name: median(taken) for name, taken in times.items()}


def main() -> int:
    """Print a table; 1 when a budget is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = measured(options.runs)
    ratios = {key: found[ours] / found[peer] for key, (ours, peer, _) in BUDGETS.items()}
    if options.json:
        print(json.dumps({"milliseconds": found, "ratios": ratios}))
    else:
        print(f"platform {os.environ.get('QT_QPA_PLATFORM', 'offscreen')}, medians of {options.runs} runs")
        for key, (ours, peer, budget) in BUDGETS.items():
            print(
                f"first frame, {key}: {found[ours]:.0f} ms; bare {peer}: {found[peer]:.0f} ms; "
                f"ratio {ratios[key]:.2f} (budget {budget})"
            )
    return int(any(ratios[key] > budget for key, (_, _, budget) in BUDGETS.items()))


if __name__ == "__main__":
    sys.exit(main())
