"""pyqtgraph is imported at half its cost, or the plain way where that fails. In fresh interpreters."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def run(code: str, path: Path | None = None) -> str:
    start = "" if path is None else f"import sys; sys.path.insert(0, {str(path)!r}); "
    done = subprocess.run([sys.executable, "-c", start + code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_what_no_chart_uses_is_not_imported_and_still_there_for_others() -> None:
    code = """
import sys
from xent_gui.ui.charts.plotting import pg
assert not [name for name in sys.modules if "parametertree" in name or "imageview" in name]
assert pg.getConfigOption("mouseRateLimit") == 0
from pyqtgraph.parametertree import Parameter
from pyqtgraph.widgets.SpinBox import SpinBox
from pyqtgraph.Qt import QtCore, QtWidgets
import PySide6.QtWidgets
assert QtWidgets.QListWidget is PySide6.QtWidgets.QListWidget
print(SpinBox.__name__, Parameter.__name__)
"""
    assert run(code) == "SpinBox Parameter"


def test_qt_classes_are_not_all_made_at_once() -> None:
    """The lasting half of the saving: names are looked up when asked for."""
    code = (
        "from xent_gui.ui.charts.plotting import pg; import pyqtgraph.Qt.QtWidgets as w; print(len(vars(w)))"
    )
    assert int(run(code)) < 80


def test_a_pyqtgraph_that_cannot_bear_it_is_imported_the_plain_way(tmp_path: Path) -> None:
    package = tmp_path / "pyqtgraph"
    (package / "Qt").mkdir(parents=True)
    (package / "parametertree").mkdir()
    (package / "__init__.py").write_text(
        "from .parametertree import make\nmade = make()\ndef setConfigOptions(**options): pass\n"
    )
    (package / "Qt" / "__init__.py").write_text("")
    (package / "parametertree" / "__init__.py").write_text("def make(): return 'whole'\n")
    assert run("from xent_gui.ui.charts.plotting import pg; print(pg.made)", tmp_path) == "whole"
