"""What figures are made from: each chart, the identity strip, the worked calculation; one list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.shown import Look, State
from xent_gui.core.explain.worked import NothingToMeasure, Worked, worked
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate
from xent_gui.ui.charts.chart import Chart, DataTable, table_of
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.panels.worked_panel import measure_worked
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.formula_view import FormulaView
from xent_gui.ui.widgets.identity_plan import height_of
from xent_gui.ui.widgets.identity_view import IdentityView
from xent_gui.ui.widgets.worked_lines import lines_of

_MARGIN = 8.0


class Picture:
    """Something drawn for one state. Lengths are pixels at the size of the screen."""

    title = ""
    description = ""

    def height_for(self, _width: float) -> float | None:
        """The height that goes with a width; None for a picture that fills any."""
        return None

    def paint(self, painter: QPainter, rect: QRectF, theme: str, ground: bool) -> None:
        """Draw it; without `ground` it will lie on something unknown."""
        raise NotImplementedError

    def table(self) -> DataTable:
        """The numbers behind it."""
        raise NotImplementedError

    def close(self) -> None:
        """It is no longer needed."""


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of figure: `key` names it in settings and on the console, `name` (untranslated) in lists.

    `make` takes the state and the chart whose switches and range are to be seen, if there is one.
    """

    key: str
    name: str
    make: Callable[[State, Chart | None], Picture]

    @property
    def shown_name(self) -> str:
        """The name in the user's language."""
        return translate("ChartsPanel", self.name)


class ChartPicture(Picture):
    """A chart with the range and the switches of the one on the screen."""

    def __init__(self, chart: Chart, name: str, state: State, like: Chart | None) -> None:
        self._chart = chart
        if like is not None and type(like) is type(chart):
            chart.take_options(like)
        chart.show_state(None, state)
        chart.catch_up()
        self.title = f"{state.scene.title}: {name}"
        self.description = f"{chart.accessibleDescription()} {summary(state)}".strip()

    def paint(self, painter: QPainter, rect: QRectF, theme: str, ground: bool) -> None:
        if ground:
            painter.fillRect(rect, QColor(tokens_of(theme).panel))
        room = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self._chart.paint_on(painter, room, tokens_of(theme), 1.0, ground)

    def table(self) -> DataTable:
        return self._chart.data_table()

    def close(self) -> None:
        self._chart.deleteLater()


class IdentityPicture(Picture):
    """H(p, q) = H(p) + D(p‖q), to scale."""

    def __init__(self, state: State, _like: Chart | None) -> None:
        self._state = state
        self._view = IdentityView()
        self._view.show_state(None, replace(state, look=replace(state.look, animate=False)))
        self.title = f"{state.scene.title}: H(p, q) = H(p) + D(p‖q)"
        self.description = self._view.accessibleDescription()

    def height_for(self, _width: float) -> float:
        return height_of(Look()) + 2 * _MARGIN

    def paint(self, painter: QPainter, rect: QRectF, theme: str, ground: bool) -> None:
        if ground:
            painter.fillRect(rect, QColor(tokens_of(theme).panel))
        room = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.save()
        painter.translate(room.left(), room.center().y() - height_of(Look()) / 2)
        self._view.paint_on(painter, room.width(), Look(theme))
        painter.restore()

    def table(self) -> DataTable:
        return measures_table(self._state)

    def close(self) -> None:
        self._view.deleteLater()


class WorkedPicture(Picture):
    """The measure in focus, worked by hand."""

    def __init__(self, state: State, _like: Chart | None) -> None:
        self._state = state
        self._key = measure_worked(state.focus.measure)
        self._view: FormulaView | None = None
        try:
            self._worked: Worked | None = worked(state.scene, self._key)
        except NothingToMeasure:
            self._worked = None
        self.title = f"{state.scene.title}: {MEASURES[self._key].symbol}"
        self.description = self._worked.spoken if self._worked else state.readout.cause(self._key)

    def height_for(self, width: float) -> float:
        view = self._view_in("light")
        return (view.height_at(width - 2 * _MARGIN) if view else 24.0) + 2 * _MARGIN

    def paint(self, painter: QPainter, rect: QRectF, theme: str, ground: bool) -> None:
        if ground:
            painter.fillRect(rect, QColor(tokens_of(theme).panel))
        view = self._view_in(theme)
        if view is None:
            painter.drawText(rect.adjusted(_MARGIN, _MARGIN, 0, 0), 0, self.description)
            return
        room = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        shrink = min(1.0, room.height() / max(view.height_at(room.width()), 1.0))
        painter.save()
        painter.translate(room.topLeft())
        painter.scale(shrink, shrink)
        view.paint_on(painter, room.width(), Look(theme))
        painter.restore()

    def table(self) -> DataTable:
        return measures_table(self._state)

    def close(self) -> None:
        if self._view is not None:
            self._view.deleteLater()

    def _view_in(self, theme: str) -> FormulaView | None:
        if self._worked is None:
            return None
        if self._view is None:
            self._view = FormulaView()
        self._view.show_lines(lines_of(self._worked), Look(theme), None, "")
        self._view.finish()
        return self._view


def summary(state: State) -> str:
    """The scene in one sentence, for who cannot see the picture."""
    spoken = [state.readout.spoken(key) for key in ("entropy_p", "cross_entropy", "kl_divergence")]
    return "; ".join(spoken) + "."


def measures_table(state: State) -> DataTable:
    """All measures of a scene: name, symbol, as shown, and to 15 digits."""
    readout = state.readout
    header = (
        translate("figures", "measure"),
        translate("figures", "symbol"),
        translate("figures", "shown"),
        translate("figures", "15 decimals"),
        translate("figures", "unit"),
    )
    rows = [
        (
            measure.name,
            measure.symbol,
            readout.text(key),
            readout.copy_text(key, decimals=15),
            readout.unit(key),
        )
        for key, measure in MEASURES.items()
    ]
    return table_of(header, rows)


def scene_state(state: State, scene: int) -> State:
    """The same window with another scene in view, and nothing pointed at."""
    return replace(state, focus=replace(state.focus, scene=scene, outcome=None, hovered=None))


def _chart_source(place: int) -> Source:
    entry = CHARTS[place]

    def make(state: State, like: Chart | None) -> Picture:
        name = translate("ChartsPanel", entry.name)
        return ChartPicture(entry.make(), name, state, like)

    return Source(entry.key, entry.name, make)


def _talk(state: State, _like: Chart | None) -> Picture:
    from xent_gui.ui.figures.slide import SlidePicture

    return SlidePicture(state)


SOURCES: tuple[Source, ...] = (
    *(_chart_source(place) for place in range(len(CHARTS))),
    Source("identity", QT_TRANSLATE_NOOP("ChartsPanel", "Identity strip"), IdentityPicture),
    Source("worked", QT_TRANSLATE_NOOP("ChartsPanel", "Worked by hand"), WorkedPicture),
    Source("talk", QT_TRANSLATE_NOOP("ChartsPanel", "Slide of the talk"), _talk),
)


def source_of(key: str) -> Source:
    """The source of a key; KeyError where there is none."""
    return {source.key: source for source in SOURCES}[key]
