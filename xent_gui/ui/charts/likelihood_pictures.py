"""Pictures of the chart of likelihood: where plots, slider and numbers stand, and the curves over w."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from xent_gui.core.language import translate, with_mark
from xent_gui.core.maths.families import Family
from xent_gui.ui.charts import likelihood_paint as paint
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.likelihood_curves import place_of, power_text
from xent_gui.ui.charts.likelihood_paint import Panel, Told
from xent_gui.ui.charts.likelihood_study import Study
from xent_gui.ui.charts.outcome_axis import OutcomeAxis
from xent_gui.ui.charts.ticks import nice_step, tick_texts, tick_values

HANDLE = 14.0  # pixels beside the plots that the handle of the slider may reach into
_LOG_TICKS = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0)
_TIGHT = 165.0  # pixels of height below which titles of plots stand within them, before zoom
_BESIDE_GRID = 16  # the column of numbers grows in steps, so that the plots do not tremble while w moves


def w_text(w: float) -> str:
    """A parameter as shown and typed."""
    return with_mark(f"{w:.6g}")


def hat(symbol: str) -> str:
    """The symbol of a parameter where the likelihood is largest."""
    return "ŵ" if symbol == "w" else translate("LikelihoodChart", "best {symbol}").format(symbol=symbol)


class Picture:
    """Where things are and how they are drawn; `axis` is where w runs from end to end."""

    def __init__(self, study: Study, family: Family, w: float, labels: OutcomeAxis) -> None:
        self.study, self.family, self.w, self.labels = study, family, w, labels
        self.axis = QRectF()
        self.plots: list[QRectF] = []
        self.beside, self.tight = 0.0, False
        labels.hide()

    # said

    def area(self) -> str:
        """∫ L(w) dw as text."""
        return power_text(self.study.curve(self.family).log_area)

    def integral(self) -> str:
        """What is integrated: "∫ L(w) dw"."""
        return f"∫ L({self.family.symbol}) d{self.family.symbol}"

    def caption(self) -> str:
        """The sentence below the picture."""
        return ""

    def texts(self) -> list[str]:
        """What stands beside the plots."""
        return []

    # where

    def lay_out(self, box: QRectF, dress: Dress) -> None:
        """Stack the plots in a box, the slider under them and the numbers beside."""
        zoom, line = dress.zoom, dress.metrics("value").height()
        self.tight = box.height() < _TIGHT * zoom
        widest = max((dress.text_width("value", text) for text in self.texts()), default=0.0) + 14 * zoom
        self.beside = min(math.ceil(widest / _BESIDE_GRID) * _BESIDE_GRID, box.width() / 2)
        left, width = box.left() + HANDLE * zoom, box.width() - self.beside - HANDLE * zoom
        slider = line + dress.metrics("tick").height() + 16 * zoom
        self.axis = QRectF(left, box.bottom() - slider, width, slider - 4 * zoom)
        room = box.height() - slider - 2 * zoom
        self.plots, top = [], box.top()
        for part, above, below in self.parts(dress, width):
            height = room - sum(a + b for _, a, b in self.parts(dress, width))
            height = max(height * part, 8.0)
            self.plots.append(QRectF(left, top + above, width, height))
            top += above + height + below

    def parts(self, dress: Dress, width: float) -> list[tuple[float, float, float]]:
        """Each plot's part of the height, and the pixels above and below it."""
        raise NotImplementedError

    def side_of(self, plot: QRectF, room_around: bool = False) -> QRectF:
        """Where the numbers beside a plot stand; they reach beyond it where there is room around it."""
        more = 14 if room_around or not self.tight else 2
        return QRectF(plot.right() + 12, plot.top() - more, self.beside - 12, plot.height() + 2 * more)

    def title_side(self) -> str:
        """Where the title of a plot over w stands: above it, or within it on the side away from ŵ."""
        best = self.family.best
        if not self.tight:
            return "above"
        return "right" if best is not None and place_of(self.family, best) < 0.5 else "left"

    # drawn

    def draw(self, painter: QPainter, dress: Dress) -> None:
        """Draw everything."""
        raise NotImplementedError

    def draw_parameters(self, painter: QPainter, dress: Dress, plot: QRectF) -> None:
        """ŵ and w across a plot over w."""
        best = self.family.best
        if best is not None and self.family.low <= best <= self.family.high:
            x = plot.left() + place_of(self.family, best) * plot.width()
            paint.draw_upright(painter, dress.color("ok"), x, plot, True, 2 * dress.zoom)
        x = plot.left() + place_of(self.family, self.w) * plot.width()
        paint.draw_upright(painter, dress.color("gap"), x, plot, False, 2 * dress.zoom)

    def draw_slider(self, painter: QPainter, dress: Dress) -> None:
        """The handle of w and its scale."""
        family, plot = self.family, self.axis
        center = QRectF(
            plot.left(), plot.top() + dress.metrics("value").height(), plot.width(), 12 * dress.zoom
        )
        x = plot.left() + place_of(family, self.w) * plot.width()
        if family.logarithmic:
            values = [value for value in _LOG_TICKS if family.low <= value <= family.high]
            ticks = [(place_of(family, value), with_mark(f"{value:g}")) for value in values]
        else:
            step = nice_step(family.high - family.low, 5)
            values = tick_values(family.low, family.high, step)
            ticks = [
                (place_of(family, v), text) for v, text in zip(values, tick_texts(values, step), strict=True)
            ]
        text = f"{family.symbol} = {w_text(self.w)}"
        paint.draw_slider(painter, dress, center, x, text, ticks)


class Curves(Picture):
    """Three plots over w, maximum and minimum of which are in one place."""

    def __init__(self, study: Study, family: Family, w: float, labels: OutcomeAxis) -> None:
        super().__init__(study, family, w, labels)
        curve = study.curve(family)
        self.impossible = curve.top == -math.inf
        likelihood, logs = (
            (curve.places * 0, curve.places * 0) if self.impossible else paint.heights_of(curve)
        )
        v, log = family.symbol, study.scene.unit.log
        lines = [self._lines(key) for key in ("likelihood", "log_likelihood", "nll_mean")]
        self.panels = (
            Panel(
                translate("LikelihoodChart", "Likelihood  L({w}) = Π q(xⱼ|{w})").format(w=v),
                curve.places,
                likelihood,
                "text",
                lines[0],
                f"L({v})",
            ),
            Panel(
                translate("LikelihoodChart", "Log  {log} L({w}) = Σ {log} q(xⱼ|{w})").format(w=v, log=log),
                curve.places,
                logs,
                "text",
                lines[1],
                f"{log} L({v})",
            ),
            Panel(
                translate("LikelihoodChart", "Negative  −(1/m) {log} L({w})").format(w=v, log=log),
                curve.places,
                1 - logs,
                "q",
                lines[2],
                f"−(1/m) {log} L({v})",
            ),
        )

    def _lines(self, key: str) -> tuple[Told, ...]:
        """The value at ŵ and at w; where doubles cannot hold it, what they make of it."""
        family, found = self.family, []
        for value, name, tone in (
            (family.best, hat(family.symbol), "ok"),
            (self.w, family.symbol, "gap"),
        ):
            if value is None:
                continue
            readout = self.study.readout_at(family.key, value)
            shown = with_mark(f"{value:.4g}") if tone == "ok" else w_text(value)
            where = (
                f"{name} = {shown}"
                if key == "likelihood" or tone == "gap"
                else translate("LikelihoodChart", "at {w}").format(w=name)
            )
            found.append(Told(f"{where}: {readout.text(key)}", tone))
            if key == "likelihood" and readout.vanishes:
                found.append(Told(translate("LikelihoodChart", "0.0 in double precision"), "notice"))
        return tuple(found)

    def caption(self) -> str:
        if self.impossible:
            return translate(
                "LikelihoodChart", "L is 0 for every {w}: something was observed that q holds impossible."
            ).format(w=self.family.symbol)
        told = translate(
            "LikelihoodChart", "{integral} = {area}, not 1: a likelihood is no distribution over {w}."
        )
        return told.format(integral=self.integral(), area=self.area(), w=self.family.symbol)

    def texts(self) -> list[str]:
        return [told.text for panel in self.panels for told in panel.lines]

    def parts(self, dress: Dress, _width: float) -> list[tuple[float, float, float]]:
        if self.tight:  # as high as their numbers need
            lines = [max(len(panel.lines), 1) for panel in self.panels]
            return [(number / sum(lines), 2 * dress.zoom, 2 * dress.zoom) for number in lines]
        above = dress.metrics("value").height() + 5 * dress.zoom
        return [(1 / 3, above, 5 * dress.zoom)] * 3

    def draw(self, painter: QPainter, dress: Dress) -> None:
        for panel, plot in zip(self.panels, self.plots, strict=True):
            paint.draw_panel(painter, dress, panel, plot, self.side_of(plot), self.title_side())
            self.draw_parameters(painter, dress, plot)
        self.draw_slider(painter, dress)
        self._draw_shares(painter, dress)

    def _draw_shares(self, painter: QPainter, dress: Dress) -> None:
        """q(x|w) in small beside the slider, with p̂ as lines across: how the bars move with w."""
        line = dress.metrics("tick").height()
        left = self.axis.right() + 12 + HANDLE * dress.zoom
        room = QRectF(
            left, self.axis.top(), self.axis.right() + self.beside - left - 4, self.axis.height() - line
        )
        numbers = self.side_of(self.plots[-1]).bottom() - 14 if self.plots else 0.0
        if room.width() < 40 or room.height() < 12 or room.top() < numbers:
            return
        shares = np.array(self.family.shares(self.w))
        seen = np.array(self.study.counts) / self.study.m
        top = float(max(shares.max(), seen.max())) * 1.05
        paint.draw_bars(painter, dress, shares, top, room, "q")
        paint.draw_levels(painter, dress, seen, top, room, "ok")
        words = translate("LikelihoodChart", "bars q(x|{w}), lines p̂").format(w=self.family.symbol)
        below = QRectF(left, room.bottom() + 2, room.width() + 4, line)
        paint.draw_note(painter, dress, words, below)
