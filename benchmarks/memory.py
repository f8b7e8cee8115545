"""Memory of the idle window beside a bare PySide6 and pyqtgraph window, three seconds after all is there.

python -m benchmarks.memory
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks._kit import Row, tell
from benchmarks.start import PYQTGRAPH, ROOT, XENT

BUDGET = 1.15
IDLE = """
def resident():
    import os
    with open("/proc/self/statm") as file:
        print(int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE"), flush=True)
    os._exit(0)
def watch(widget):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(3000, resident)
see = print
"""
WHOLE = """
import xent_gui.app
settle = xent_gui.app.settle
def settled():  # the last that the start does
    settle()
    watch(None)
xent_gui.app.settle = settled
"""
PROGRAMS = {"xent": IDLE + WHOLE + XENT, "pyqtgraph": IDLE + PYQTGRAPH}


def resident(code: str, home: str) -> float:
    """Megabytes."""
    homes = {f"XDG_{name}_HOME": f"{home}/{name}" for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    environment = os.environ | homes | {"PYTHONPATH": str(ROOT)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60, check=True
    )
    return int(done.stdout.split()[-1]) / 1e6


def main() -> int:
    """Measure and tell."""
    if not Path("/proc/self/statm").exists():
        print("Memory is measured on Linux only.")
        return 0
    with tempfile.TemporaryDirectory() as home:
        found = {name: median(resident(code, home) for _ in range(3)) for name, code in PROGRAMS.items()}
    ratio = found["xent"] / found["pyqtgraph"]
    peer = f"bare PySide6 + pyqtgraph {found['pyqtgraph']:.0f} MB"
    return tell([Row("memory of the idle window", f"{found['xent']:.0f} MB", peer, ratio, BUDGET)])


if __name__ == "__main__":
    sys.exit(main())
