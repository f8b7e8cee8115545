"""The picture of w fixed: how probable each possible datum is, over the likelihood of all w."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from xent_gui.core.language import translate, with_mark
from xent_gui.core.maths.families import Family
from xent_gui.ui.charts import likelihood_paint as paint
from xent_gui.ui.charts import marks
from xent_gui.ui.charts.digits import grouped
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.likelihood_curves import possible_counts, power_text
from xent_gui.ui.charts.likelihood_paint import Panel, Told
from xent_gui.ui.charts.likelihood_pictures import HANDLE, Picture
from xent_gui.ui.charts.likelihood_study import Study
from xent_gui.ui.charts.outcome_axis import OutcomeAxis
from xent_gui.ui.charts.slots import Slots
from xent_gui.ui.charts.ticks import nice_step, tick_texts, tick_values


class Data(Picture):
    """How probable each possible datum is for this w, over the likelihood of all w for these data."""

    def __init__(self, study: Study, family: Family, w: float, labels: OutcomeAxis) -> None:
        super().__init__(study, family, w, labels)
        self.counted = family.key == "face" and bool(study.m)
        if self.counted:
            possible = possible_counts(study.m, w)
            self.first, self.step = float(possible.counts[0]), possible.step
            self.shares, self.total = possible.shares, possible.total
        else:
            self.first, self.step = 0.0, 1
            self.shares = np.array(family.shares(w))
            self.total = math.fsum(self.shares.tolist())
        self.seen = study.counts[study.row]
        self.panel = self._likelihood() if study.m else None
        labels.setVisible(not self.counted)

    def _likelihood(self) -> Panel:
        curve, v = self.study.curve(self.family), self.family.symbol
        heights = curve.places * 0 if curve.top == -math.inf else paint.heights_of(curve)[0]
        lines = (
            Told(self.integral(), "text"),
            Told(f"= {self.area()}", "text"),
        )
        return Panel(
            translate("LikelihoodChart", "The same formula over {w}, the data as seen: L({w})").format(w=v),
            curve.places,
            heights,
            "text",
            lines,
            f"L({v})",
        )

    def _lines(self) -> tuple[Told, ...]:
        total = Told(
            translate("LikelihoodChart", "Σ = {sum}").format(sum=with_mark(f"{self.total:.4f}")), "text"
        )
        if not self.counted:
            return (total,)
        at = round((self.seen - self.first) / self.step)
        share = float(self.shares[at]) if 0 <= at < len(self.shares) else 0.0
        text = power_text(math.log(share)) if share > 0 else translate("LikelihoodChart", "below 10⁻³⁰⁰")
        return (
            Told(
                translate("LikelihoodChart", "seen: n = {n}").format(n=grouped(self.seen)),
                "ok",
            ),
            Told(translate("LikelihoodChart", "P = {share}").format(share=text), "ok"),
            total,
        )

    def title(self) -> str:
        """What the upper plot shows."""
        if self.counted:
            told = translate("LikelihoodChart", "P(n | {w}) of each possible number n of {label} among {m}")
            label = self.study.scene.labels[self.study.row]
            return told.format(w=self.family.symbol, label=label, m=grouped(self.study.m))
        return translate("LikelihoodChart", "q(x|{w}) of each possible observation x").format(
            w=self.family.symbol
        )

    def caption(self) -> str:
        if self.panel is None:
            return translate(
                "LikelihoodChart", "Over all data the shares sum to 1. Enter counts n to see L beside it."
            )
        told = translate(
            "LikelihoodChart", "Over all possible data: Σ = {sum}. Over all {w}: {integral} = {area}."
        )
        sum_text = with_mark(f"{self.total:.4f}")
        return told.format(sum=sum_text, w=self.family.symbol, integral=self.integral(), area=self.area())

    def texts(self) -> list[str]:
        return [told.text for told in (*self._lines(), *(self.panel.lines if self.panel else ()))]

    def parts(self, dress: Dress, width: float) -> list[tuple[float, float, float]]:
        above = dress.metrics("value").height() + 5 * dress.zoom
        below = dress.metrics("tick").height() + 8 * dress.zoom
        if not self.counted:
            slots = Slots(len(self.shares), max(width, 1), 100, 0, max(len(self.shares), 1), 1, dress.zoom)
            self.labels.place(slots, self.study.scene.labels, dress, HANDLE * dress.zoom)
            below = self.labels.minimumHeight() + 6 * dress.zoom
        upper = (2 / 3 if self.panel else 1.0, above, below)
        lower = (1 / 3, above, 5 * dress.zoom)
        if self.tight:
            upper, lower = (1 / 2, above, below), (1 / 2, 2 * dress.zoom, 2 * dress.zoom)
        return [upper, lower] if self.panel else [(1.0, above, below)]

    def draw(self, painter: QPainter, dress: Dress) -> None:
        plot = self.plots[0]
        top = float(self.shares.max(initial=0.0)) * 1.06 or 1.0
        empty = np.zeros(0)
        paint.draw_panel(
            painter,
            dress,
            Panel(self.title(), empty, empty, "q", self._lines()),
            plot,
            self.side_of(plot, True),
        )
        paint.draw_bars(painter, dress, self.shares, top, plot, "q")
        if self.counted:
            self._draw_counts(painter, dress, plot)
        else:
            self.labels.setGeometry(
                QRectF(plot.left(), plot.bottom(), plot.width(), self.labels.minimumHeight())
            )
        if self.panel is not None:
            side = self.side_of(self.plots[1])
            paint.draw_panel(painter, dress, self.panel, self.plots[1], side, self.title_side())
            self.draw_parameters(painter, dress, self.plots[1])
        self.draw_slider(painter, dress)

    def _draw_counts(self, painter: QPainter, dress: Dress, plot: QRectF) -> None:
        """Numbers under the counts, and the count that was seen."""
        span = len(self.shares) * self.step

        def x(n: float) -> float:
            return plot.left() + (n - self.first + self.step / 2) / span * plot.width()

        if self.first <= self.seen < self.first + span:
            paint.draw_upright(painter, dress.color("ok"), x(self.seen), plot, True, 2 * dress.zoom)
        step = max(nice_step(span, 6), 1.0)
        values = tick_values(self.first, self.first + span - self.step, step)
        painter.setFont(dress.font("tick"))
        painter.setPen(dress.color("muted"))
        line = dress.metrics("tick").height()
        for value, text in zip(values, tick_texts(values, step), strict=True):
            painter.drawText(QRectF(x(value) - 60, plot.bottom() + 3, 120, line), marks.CENTERED, text)
