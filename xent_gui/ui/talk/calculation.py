"""A measure worked by hand on stage: as large as fits, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from xent_gui.core.document.shown import Look, State
from xent_gui.core.document.state import Scene
from xent_gui.core.explain.worked import NothingToMeasure, worked
from xent_gui.ui.charts.chart import Chart
from xent_gui.ui.formulas.flow import Line
from xent_gui.ui.formulas.setter import PAUSE, Setter
from xent_gui.ui.style.fonts import look_of
from xent_gui.ui.widgets.formula_view import FormulaView
from xent_gui.ui.widgets.worked_lines import lines_of

_LARGEST, _SMALLEST, _STEP = 1.5, 0.75, 0.94  # of the type on stage; the smallest is still legible


class StageCalculation(QWidget):
    """Typeset at the largest size at which the whole calculation fits; the lines to come keep their room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = FormulaView()
        self._whole = FormulaView(self)
        self._whole.hide()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.view)
        for ground in (self._scroll.viewport(), self.view):
            ground.setAutoFillBackground(False)  # that of the stage is seen
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_lines(self, state: State, count: int) -> None:
        """Show the first lines of the calculation of the scene in view."""
        measure = state.scene.staging.shown_readouts[0]
        try:
            calculation = worked(state.scene, measure)
        except NothingToMeasure:
            self.view.show_lines((), look_of(self), None, state.readout.cause(measure))
            return
        lines = lines_of(calculation)
        look = self._fitting(lines, look_of(self))
        self.view.show_lines(lines[:count], look, None, calculation.spoken)
        self.view.finish()

    def _fitting(self, lines: Sequence[Line], look: Look) -> Look:
        factor = _LARGEST
        while True:
            tried = Look(look.theme, look.zoom * factor, look.animate)
            self._whole.show_lines(lines, tried, None, "")
            self._whole.finish()
            if factor <= _SMALLEST or self._whole.height_at(max(self.width() - 20, 50)) <= self.height():
                return tried
            factor *= _STEP


class Ahead(QObject):
    """Typesets what scenes will show before they do, a little at a time: no talk waits for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._scenes: list[Scene] = []
        self._lines: tuple[Line, ...] = ()
        self._charts: Sequence[Chart] = ()
        self._setter = Setter(Look())
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._on_time)

    def prepare(self, scenes: Iterable[Scene], charts: Sequence[Chart]) -> None:
        """Go on with the calculations of these scenes, and with these charts."""
        wanted = [scene for scene in scenes if scene.staging.arrangement.key == "worked"]
        if [id(scene) for scene in wanted] != [id(scene) for scene in self._scenes]:
            self._scenes = wanted
            self._lines = tuple(line for scene in wanted for line in _lines_of(scene))
        self._charts = charts
        self._timer.start()

    def pause(self) -> None:
        """Something moves now, which must not wait."""
        self._timer.stop()

    def _on_time(self) -> None:
        if not self._setter.set_some(self._lines) and not any(
            chart.typeset_some(ahead=True) for chart in self._charts
        ):
            self._timer.stop()


def _lines_of(scene: Scene) -> Sequence[Line]:
    try:
        return lines_of(worked(scene, scene.staging.shown_readouts[0]))
    except NothingToMeasure:
        return ()
