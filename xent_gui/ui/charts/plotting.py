"""The one place that imports pyqtgraph, at less than half of its usual cost.

Import this module only after the first frame, from the modules of the charts themselves. Measured on two
cores, numpy already there: ``import pyqtgraph`` 155 ms, here 68 ms. Two things are left out meanwhile:

- pyqtgraph copies every name of QtCore, QtGui and QtWidgets into modules of its own, which makes PySide6
  create every Qt class at once. A module that looks names up when they are asked for serves as well.
- image views, parameter trees and the widgets around them, none of which a chart here uses. They are still
  there for who imports them later by their own name.

Should a version of pyqtgraph not bear this, it is imported the plain way.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

_QT_MODULES = ("QtCore", "QtGui", "QtWidgets")
_UNUSED_WIDGETS = (
    "BusyCursor", "CheckTable", "ColorButton", "ColorMapMenu", "ColorMapWidget", "ComboBox",
    "DataFilterWidget", "DataTreeWidget", "DiffTreeWidget", "FeedbackButton", "GradientWidget", "GroupBox",
    "HistogramLUTWidget", "JoystickButton", "LayoutWidget", "PathButton", "ProgressDialog", "RawImageWidget",
    "RemoteGraphicsView", "ScatterPlotWidget", "SpinBox", "TableWidget", "TreeWidget", "ValueLabel",
    "VerticalLabel",
)  # fmt: skip
_UNUSED = ("imageview", "parametertree", *(f"widgets.{name}" for name in _UNUSED_WIDGETS))


class _Forwarding(ModuleType):
    """Stands for a module of Qt: a name is looked up there when it is first asked for."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self.__dict__["_source"] = source

    def __getattr__(self, name: str) -> Any:
        if sys._getframe(1).f_code.co_name == "_copy_attrs":
            return None  # it only asks whether the name is here already, and copies what is not
        value = getattr(self.__dict__["_source"], name)
        setattr(self, name, value)
        return value


class _Absent(ModuleType):
    """Stands for a module that nothing here uses: `import *` takes nothing, a named import takes None."""

    __all__: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return None


@contextmanager
def _left_out() -> Iterator[None]:
    """While this lasts, what is not needed counts as imported."""
    stand_ins: dict[str, ModuleType] = {f"pyqtgraph.{name}": _Absent(f"pyqtgraph.{name}") for name in _UNUSED}
    for name in _QT_MODULES:
        full = f"pyqtgraph.Qt.{name}"
        sys.modules[full] = _Forwarding(full, importlib.import_module(f"PySide6.{name}"))
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


def _import() -> ModuleType:
    if "pyqtgraph" in sys.modules:
        return sys.modules["pyqtgraph"]
    try:
        with _left_out():
            return importlib.import_module("pyqtgraph")
    except Exception:  # whatever went wrong went wrong because of what was left out
        for name in [name for name in sys.modules if name.split(".")[0] == "pyqtgraph"]:
            del sys.modules[name]
        return importlib.import_module("pyqtgraph")


pg: Any = _import()
# The charts read the mouse themselves; should pyqtgraph do so, it must not drop moves above 100 a second.
pg.setConfigOptions(mouseRateLimit=0, antialias=False)
