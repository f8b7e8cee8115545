"""Likelihood: L(w), log L(w) and −(1/m) log L(w) over one parameter, and the data that might have come."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xent_gui.core.document.parametric import distribution_at
from xent_gui.core.document.shown import State
from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.core.maths.families import Family
from xent_gui.core.maths.numbers import parse_number
from xent_gui.ui.charts import likelihood_paint as paint
from xent_gui.ui.charts import marks
from xent_gui.ui.charts.canvas import Pointer
from xent_gui.ui.charts.chart import Chart, DataTable
from xent_gui.ui.charts.digits import grouped
from xent_gui.ui.charts.likelihood_controls import DATA_FIXED, W_FIXED, ModeSwitch, ParameterControls
from xent_gui.ui.charts.likelihood_curves import parameter_at, place_of
from xent_gui.ui.charts.likelihood_data import Data
from xent_gui.ui.charts.likelihood_pictures import Curves, Picture, w_text
from xent_gui.ui.charts.likelihood_study import Study
from xent_gui.ui.charts.likelihood_table import table_at
from xent_gui.ui.charts.outcome_axis import OutcomeAxis
from xent_gui.ui.charts.painted import PaintedChart

_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class _ParameterPointer(Pointer):
    """Press or drag anywhere over the plots: w goes there."""

    def __init__(self, chart: LikelihoodChart) -> None:
        self._chart = chart

    def press(self, point: QPointF, event: QMouseEvent) -> None:
        self._chart.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._chart.drag_to(point.x())

    def move(self, point: QPointF, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._chart.drag_to(point.x())


class LikelihoodChart(PaintedChart):
    """Three linked plots over w with ŵ marked on each, or the distribution over data for a fixed w."""

    title = QT_TRANSLATE_NOOP("LikelihoodChart", "Likelihood")
    description = QT_TRANSLATE_NOOP(
        "LikelihoodChart", "The data stay; w moves. L(w), its log, and the negative log per observation."
    )

    q_wanted = Signal(object, str)  # Distribution, what the step is called

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas.pointer = _ParameterPointer(self)
        self.key, self.mode = "face", DATA_FIXED
        self.parameters: dict[str, float] = {}
        self.zooms: dict[str, bool] = {}
        self._study: Study | None = None
        self.picture: Picture | None = None
        self.labels = OutcomeAxis(self.dress)
        self.labels.setParentItem(self.sheet)
        self.switch, self.controls = ModeSwitch(self), ParameterControls(self)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self.switch)
        column.insertWidget(2, self.controls)
        self.switch.chosen.connect(self.choose_mode)
        self.controls.family_chosen.connect(self.choose_family)
        self.controls.typed.connect(self.type_parameter)
        self.controls.best_wanted.connect(self.go_to_best)
        self.controls.zoom_wanted.connect(self.show_near)
        self.controls.q_wanted.connect(self._want_q)

    # what is shown

    @property
    def study(self) -> Study:
        """What is known about the scene in view."""
        assert self.state is not None
        scene, row = self.state.scene, self.state.focus.outcome
        row = len(scene) - 1 if row is None or row >= len(scene) else row
        if self._study is None or self._study.scene is not scene or self._study.row != row:
            self._study = Study(scene, row)
        return self._study

    @property
    def family(self) -> Family | None:
        """The family in view, over the range in view; None where there is none to show."""
        whole = self.study.family(self.key)
        return self.study.near(whole) if whole is not None and self.zoomed else whole

    @property
    def zoomed(self) -> bool:
        """Whether only the parameters around ŵ are in view; so at first where the rest is as good as 0."""
        whole = self.study.family(self.key)
        return whole is not None and self.zooms.get(whole.key, self.study.is_spike(whole))

    @property
    def w(self) -> float:
        """The parameter; halfway at first, and 1 for a temperature."""
        family = self.family
        if family is None:
            return 0.5
        w = self.parameters.get(family.key, 1.0 if family.logarithmic else 0.5)
        if family.low <= w <= family.high:
            return w
        return min(max(float(f"{parameter_at(family, 0.75):.2g}"), family.low), family.high)

    def heading(self) -> tuple[str, str]:
        title = self.tr(self.title) if self.mode == DATA_FIXED else self.tr("Probability")
        family = self.family if self.state is not None else None
        if family is None:
            return title, self.tr(self.description)
        stays = self.tr("The data stay; {w} moves.") if self.mode == DATA_FIXED else ""
        stays = stays or self.tr("{w} stays; the data move.")
        return title, f"{stays.format(w=family.symbol)} {family.sentence} {self._observed()}".rstrip()

    def _observed(self) -> str:
        study = self.study
        if not study.m:
            return ""
        if self.family is not None and self.family.key == "face":
            told = self.tr("Seen {n} times in {m}.")

            return told.format(m=grouped(study.m), n=grouped(study.counts[study.row]))
        return self.tr("{m} observations.").format(m=grouped(study.m))

    def caption(self) -> str:
        return self.picture.caption() if self.picture is not None and not self.low else ""

    def hint(self) -> str:
        return self.tr("Drag across the plots, or type a value. ŵ is where the likelihood is largest.")

    # drawing

    def draw_state(self, old: State | None, new: State) -> None:
        if old is None or old.look != new.look:
            self.switch.wear(self.dress)
            self.controls.wear(self.dress)
        self._renew()
        super().draw_state(old, new)

    def _renew(self) -> None:
        """Everything that follows from scene, family, w and mode."""
        study, family = self.study, self.family
        self.switch.show_mode(self.mode)
        self.controls.show_family(study.families, family.key if family else "", w_text(self.w), self.zoomed)
        self.picture = None
        self.labels.hide()
        if family is not None and (study.m or self.mode == W_FIXED):
            made: type[Picture] = Curves if self.mode == DATA_FIXED else Data
            self.picture = made(study, family, self.w, self.labels)
        self.setAccessibleDescription(f"{self.heading()[1]} {self.caption()}")

    def _refresh(self) -> None:
        if self.state is not None:
            self._renew()
            self.arrange()
            self.start_over()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self.note.setVisible(not self.low or bool(self._refusal))

    def lay_out(self, box: QRectF) -> None:
        if self.picture is not None:
            self.picture.lay_out(box, self.dress)

    def draw(self, painter: QPainter) -> None:
        if self.picture is not None:
            self.picture.draw(painter, self.dress)
            return
        painter.setFont(self.dress.font("label"))
        painter.setPen(marks.ink(self.dress, "muted"))
        inner = self.body.adjusted(self.body.width() * 0.12, 0, -self.body.width() * 0.12, 0)
        paint.draw_ground(painter, self.dress, self.body)
        painter.drawText(inner, int(_WRAPPED), self.study.problem())

    # what the user means

    def choose_mode(self, mode: str) -> None:
        """Likelihood (DATA_FIXED) or probability (W_FIXED)."""
        self.mode = mode
        self._refresh()

    def choose_family(self, key: str) -> None:
        """Another family; each keeps its own parameter."""
        self.key = key
        self.controls.taken()
        self._refresh()

    def set_parameter(self, w: float) -> None:
        """Move w."""
        family = self.family
        if family is not None:
            self.parameters[family.key] = min(max(w, family.low), family.high)
            self.controls.taken()
            self._refresh()

    def go_to_best(self) -> None:
        """Move w to ŵ."""
        if self.family is not None and self.family.best is not None:
            self.set_parameter(self.family.best)

    def type_parameter(self, text: str) -> None:
        """Take a typed parameter, or say why not."""
        family = self.study.family(self.key) if self.state is not None else None
        if family is None:
            return
        try:
            w = float(parse_number(text))
        except (ValueError, OverflowError) as error:
            self._refuse_typed(str(error))
            return
        if not family.low <= w <= family.high:
            told = self.tr("{symbol} = {text} is outside its range, {low} to {high}.")
            self._refuse_typed(
                told.format(symbol=family.symbol, text=text.strip(), low=family.low, high=family.high)
            )
            return
        seen = self.family
        if seen is not None and not seen.low <= w <= seen.high:
            self.zooms[family.key] = False
        self.set_parameter(w)

    def show_near(self, near: bool) -> None:
        """Show only the parameters around ŵ, or all."""
        self.zooms[self.key] = near
        self._refresh()

    def _refuse_typed(self, sentence: str) -> None:
        self.controls.refuse(sentence)
        self.refuse(sentence)

    def drag_to(self, x: float) -> None:
        """w at a pixel of the canvas, on a grid of round numbers as fine as the pixels."""
        family, plot = self.family, self.picture.axis if self.picture is not None else QRectF()
        if family is None or plot.width() < 2:
            return
        w = parameter_at(family, (x - plot.left()) / plot.width())
        if family.low < w < family.high:
            pixel = (family.high - family.low) / plot.width()
            digits = 2 - math.floor(math.log10(w)) if family.logarithmic else math.ceil(-math.log10(pixel))
            w = round(w, max(digits, 0))
        self.set_parameter(w)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        family = self.family if self.state is not None else None
        step = 0.001 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.01
        ways = {Qt.Key.Key_Left: -step, Qt.Key.Key_Right: step}
        if family is None or event.key() not in (*ways, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        elif event.key() in ways:
            place = place_of(family, self.w) + ways[Qt.Key(event.key())]
            w = parameter_at(family, place)
            self.set_parameter(float(f"{w:.3g}") if family.logarithmic else round(w, 4))
        else:
            self.set_parameter(family.low if event.key() == Qt.Key.Key_Home else family.high)

    def _want_q(self) -> None:
        family = self.family
        if family is not None:
            name = self.tr("Set q to q(x|{symbol} = {w})").format(symbol=family.symbol, w=w_text(self.w))
            self.q_wanted.emit(distribution_at(family, self.w), name)

    # elsewhere

    def data_table(self) -> DataTable:
        return table_at(self.study, self.family, self.w)

    def take_options(self, other: Chart) -> None:
        if isinstance(other, LikelihoodChart):
            self.key, self.mode = other.key, other.mode
            self.parameters, self.zooms = dict(other.parameters), dict(other.zooms)

    def prepare_figure(self, ground: bool) -> None:
        super().prepare_figure(ground)
        self.switch.hide()
        self.controls.hide()
