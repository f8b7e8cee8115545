"""The charts: tabs over one chart at a time, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.shown import State
from xent_gui.core.language import translate
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.chart_intents import ChartIntents
from xent_gui.ui.style.focus_ring import tab_into
from xent_gui.ui.style.fonts import look_of, scaled, set_role
from xent_gui.ui.style.icons import icon
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.card import MARGIN, Card
from xent_gui.ui.widgets.chart_names import CHART_NAMES
from xent_gui.ui.widgets.close_tabs import CloseTabs

if TYPE_CHECKING:
    from xent_gui.ui.charts.chart import Chart


@dataclass(frozen=True, slots=True)
class ChartEntry:
    """A chart of the panel: `key` names it in settings and commands, `name` (untranslated) is on its tab.

    `make` imports and makes it: what draws is not there before the first frame.
    """

    key: str
    name: str
    make: Callable[[], Chart]


def _bars() -> Chart:
    from xent_gui.ui.charts.bars import BarsChart

    return BarsChart()


def _terms() -> Chart:
    from xent_gui.ui.charts.terms import TermsChart

    return TermsChart()


def _areas() -> Chart:
    from xent_gui.ui.charts.areas import AreasChart

    return AreasChart()


def _compare() -> Chart:
    from xent_gui.ui.charts.compare import CompareChart

    return CompareChart()


def _codes() -> Chart:
    from xent_gui.ui.charts.codes import CodesChart

    return CodesChart()


def _likelihood() -> Chart:
    from xent_gui.ui.charts.likelihood import LikelihoodChart

    return LikelihoodChart()


def _rolls() -> Chart:
    from xent_gui.ui.charts.rolls import RollsChart

    return RollsChart()


def _derivation() -> Chart:
    from xent_gui.ui.charts.derivation import DerivationChart

    return DerivationChart()


CHARTS: tuple[ChartEntry, ...] = (
    ChartEntry("bars", CHART_NAMES["bars"], _bars),
    ChartEntry("areas", CHART_NAMES["areas"], _areas),
    ChartEntry("terms", CHART_NAMES["terms"], _terms),
    ChartEntry("likelihood", CHART_NAMES["likelihood"], _likelihood),
    ChartEntry("rolls", CHART_NAMES["rolls"], _rolls),
    ChartEntry("codes", CHART_NAMES["codes"], _codes),
    ChartEntry("derivation", CHART_NAMES["derivation"], _derivation),
    ChartEntry("compare", CHART_NAMES["compare"], _compare),
)


class ChartsPanel(Card):
    """Shows the charts of `CHARTS` and turns what the user means on them into edits.

    It starts with an empty ground. `load()` makes the chart in view; it comes by itself after the first
    frame.
    """

    chart_shown = Signal(str)  # key
    observations_wanted = Signal(str)  # "type" them, or "simulate" them
    figure_wanted = Signal(str)  # "export" or "copy" the chart in view

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__("", parent, padding=0)
        self.setAccessibleName(translate("ChartsPanel", "Charts"))
        self._editor = editor
        self._charts: dict[str, Chart] = {}
        self._loaded = False
        self._intents = ChartIntents(editor, self)
        self._intents.refused.connect(self._on_refused)
        self._build()
        self._first_frame = QTimer(self, singleShot=True, interval=0)
        self._first_frame.timeout.connect(self.load)
        self._ground.painted.connect(self._first_frame.start)
        editor.changed.connect(self.show_state)
        self.show_state(None, editor.state)

    def _build(self) -> None:
        self.tabs = CloseTabs(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("ChartsPanel", "Charts"))
        set_role(self.tabs, "label")
        for entry in CHARTS:
            self.tabs.addTab(translate("ChartsPanel", entry.name))
        self.tabs.currentChanged.connect(self._on_tab)
        line = QFrame(self)
        line.setProperty("kind", "separator")
        self._ground = _Ground(self)
        self._holder = QWidget(self)
        self._stack = QStackedLayout(self._holder)
        self._stack.addWidget(self._ground)
        self._inner = QVBoxLayout()
        self._inner.addWidget(self._holder)
        self.corner = QToolButton(self)
        self.corner.setProperty("kind", "plain")
        self.corner.setAccessibleName(translate("ChartsPanel", "Export figure"))
        self.corner.setToolTip(translate("ChartsPanel", "Export figure… (right click on a chart: copy it)"))
        self.corner.clicked.connect(self._on_corner)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.tabs, 1)
        top.addWidget(self.corner)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(line)
        column.addLayout(self._inner, 1)
        self.body.addLayout(column)

    # what is in view

    @property
    def key(self) -> str:
        """The key of the chart in view."""
        return CHARTS[self.tabs.currentIndex()].key

    @property
    def chart(self) -> Chart | None:
        """The chart in view; None before `load()`."""
        return self._charts.get(self.key) if self._loaded else None

    def load(self) -> None:
        """Make the chart in view, and from now on each chart when it comes into view."""
        self._first_frame.stop()
        self._loaded = True
        self._stack.setCurrentWidget(self.made(self.key))

    def made(self, key: str) -> Chart:
        """The chart of a key, made now if it was never looked at."""
        if key not in self._charts:
            entry = next(entry for entry in CHARTS if entry.key == key)
            chart = entry.make()
            self._charts[key] = chart
            self._connect(chart)
            self._stack.addWidget(chart)
            tab_into(chart, after=self.corner)  # made later than all else, it would come last
            chart.show_state(None, self._editor.state)
        return self._charts[key]

    def show_chart(self, key: str) -> None:
        """Bring a chart into view."""
        self.tabs.setCurrentIndex([entry.key for entry in CHARTS].index(key))

    def show_state(self, old: State | None, new: State) -> None:
        """Pass a state on; charts that are not in view catch up later."""
        if old is None or old.look != new.look:
            margin = scaled(MARGIN, new.look)
            self._inner.setContentsMargins(margin, scaled(4, new.look), margin, scaled(6, new.look))
            self._ground.update()
            side = scaled(24, new.look)
            self.corner.setFixedSize(side, side)
            self.corner.setIcon(icon("export", tokens_of(new.look.theme), "muted"))
        for chart in self._charts.values():
            chart.show_state(old, new)

    def _on_tab(self) -> None:
        if self._loaded:
            self._stack.setCurrentWidget(self.made(self.key))
        self.chart_shown.emit(self.key)

    def _connect(self, chart: Chart) -> None:
        self._intents.hear(chart)
        chart.figure_wanted.connect(self.figure_wanted)
        wanted: Any = getattr(chart, "observations_wanted", None)
        if wanted is not None:
            wanted.connect(self.observations_wanted)

    def _on_corner(self) -> None:
        self.figure_wanted.emit("export")

    def _on_refused(self, sentence: str) -> None:
        if self.chart is not None:
            self.chart.refuse(sentence)


class _Ground(QWidget):
    """What is seen until the charts are there: the lines that the bars will stand before."""

    painted = Signal()
    _LINES = 6

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:  # Qt override
        return QSize(560, 400)

    def paintEvent(self, event: QPaintEvent) -> None:  # Qt override
        look = look_of()
        tokens, painter = tokens_of(look.theme), QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens.panel))
        painter.setPen(QPen(QColor(tokens.line), 1))
        top, bottom, left = scaled(46, look), self.height() - scaled(48, look), scaled(30, look)
        for line in range(self._LINES):
            y = top + round((bottom - top) * line / (self._LINES - 1))
            painter.drawLine(left, y, self.width(), y)
        painter.end()
        self.painted.emit()
