"""How long until something is seen, as ratios to the least that Qt and pyqtgraph need, and to other ways.

    python -m benchmarks.start [--runs N] [--json]

The programs take turns, each in a process of its own, from the start of the process to the moment after
its first frame is painted: a bare PySide6 window; a bare PySide6 and pyqtgraph window with one bar chart
(named imports); xent up to its first frame (table, readouts); xent up to the first frame with bars;
where installed, matplotlib with QtAgg up to its first frame, and a Bokeh server with its page drawn by
Chromium without a window (without Chromium: up to its first page sent, less than anybody waits). Medians.
Ends with 1 when a budget is missed by more than a fifth.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks._kit import Row, absent, tell

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
BUDGETS = {
    "first frame": ("xent", "qt", 1.2),
    "first frame with charts": ("xent_charts", "pyqtgraph", 1.0),
    "first frame with charts, beside matplotlib": ("xent_charts", "matplotlib", 0.65),
    "first frame with charts, beside a page": ("xent_charts", "bokeh", 0.5),
}
PEERS = {
    "qt": "bare PySide6",
    "pyqtgraph": "bare PySide6 + pyqtgraph",
    "matplotlib": "matplotlib QtAgg",
    "bokeh": "Bokeh page drawn in Chromium" if BROWSER else "Bokeh server, first page sent (no browser)",
}
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
MATPLOTLIB = f"""
import matplotlib
matplotlib.use("QtAgg")
from matplotlib import pyplot
figure, axes = pyplot.subplots(figsize=({SIZE[0] / 100}, {SIZE[1] / 100}))
axes.bar(range(6), [0.18, 0.18, 0.15, 0.17, 0.17, 0.15])
watch(figure.canvas)
pyplot.show()
"""
BOKEH = f"""
import signal, subprocess, threading, urllib.request
from bokeh.plotting import figure
from bokeh.server.server import Server
browser = None
def drawn(event):  # the page says that all of it is there
    os.killpg(browser.pid, signal.SIGKILL)
    done()
def page(document):
    plot = figure()
    plot.vbar(x=list(range(6)), top=[0.18, 0.18, 0.15, 0.17, 0.17, 0.15], width=0.6)
    document.add_root(plot)
    if browser is not None:
        document.on_event("document_ready", drawn)
server = Server({{"/": page}}, port=0)
server.start()
address = "http://localhost:" + str(server.port) + "/"
def ask():
    urllib.request.urlopen(address).read()
    done()
if {BROWSER!r}:
    with_no_window = ["--headless=new", "--no-sandbox", "--disable-gpu"]
    with_no_window.append("--user-data-dir=" + os.environ["XDG_CACHE_HOME"])
    quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    browser = subprocess.Popen([{BROWSER!r}, *with_no_window, address], start_new_session=True, **quiet)
else:
    threading.Thread(target=ask, daemon=True).start()
server.io_loop.start()
"""
XENT = """
import xent_gui.app as app
build_shell = app.build_shell
def built(*parts):  # imports nothing itself: what is measured is the order in which the program does it
    shell = build_shell(*parts)
    see(shell.window)
    return shell
app.build_shell = built
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
for _name, _code in (("matplotlib", MATPLOTLIB), ("bokeh", BOKEH)):
    # without a display matplotlib refuses Qt, also offscreen: ./dev bench has one
    if importlib.util.find_spec(_name) and (_name != "matplotlib" or os.environ.get("DISPLAY")):
        PROGRAMS[_name] = WATCH + _code


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
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
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
    if options.json:
        print(json.dumps(found))
    rows = []
    for what, (ours, peer, budget) in BUDGETS.items():
        if peer not in found:
            absent(PEERS[peer], what)
            continue
        beside = f"{PEERS[peer]} {found[peer]:.0f} ms"
        rows.append(Row(what, f"{found[ours]:.0f} ms", beside, found[ours] / found[peer], budget))
    return tell(rows)


if __name__ == "__main__":
    sys.exit(main())
