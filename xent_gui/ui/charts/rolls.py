"""Rolls: p is rolled and scored with q; the mean NLL of the first m rolls settles on the cross entropy."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xent_gui.core.document.counts import parse_count
from xent_gui.core.document.shown import State
from xent_gui.core.language import QT_TRANSLATE_NOOP, with_mark
from xent_gui.core.maths.rolls import Run, band, simulate
from xent_gui.ui.charts import marks
from xent_gui.ui.charts import rolls_paint as paint
from xent_gui.ui.charts.chart import Chart, DataTable, table_of
from xent_gui.ui.charts.digits import grouped
from xent_gui.ui.charts.painted import PaintedChart
from xent_gui.ui.charts.rolls_controls import RollControls

MILLION, BILLION = 10**6, 10**9
MOST_RUNS = 5
_FIRST = 10  # rolls; before, the band is too wide to see what follows
_CHECKPOINTS = 200
_EFFORT = 1_000_000  # outcomes times checkpoints of one run: keeps 100,000 outcomes below a fifth of a second
_FRAME = 30  # milliseconds
_BESIDE = 176.0  # pixels of the column with p̂, before zoom
_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class RollsChart(PaintedChart):
    """Runs of rolls over log m. The runs follow from seeds, p and q, so the same again looks the same."""

    title = QT_TRANSLATE_NOOP("RollsChart", "Rolls")
    description = QT_TRANSLATE_NOOP(
        "RollsChart", "Roll p, score with q. The mean NLL of m rolls settles on the cross entropy."
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seeds: list[int] = [1]
        self.rolls = MILLION
        self.runs: list[Run] = []
        self.seen: int | None = None  # checkpoints of the newest run in view; None for all
        self.frame: paint.Frame | None = None
        self.column = QRectF()
        self._mean, self._sigma = math.nan, math.nan
        self._rolled: tuple[object, ...] = ()
        self.controls = RollControls(self)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.controls)
        self._clock = QTimer(self, interval=_FRAME)
        self._clock.timeout.connect(self._tick)
        self.controls.again.connect(self.roll_again)
        self.controls.many.connect(self.roll_many)
        self.controls.played.connect(self.play)
        self.controls.stepped.connect(self.step)
        self.controls.seed_typed.connect(self.type_seed)

    # what is said

    def problem(self) -> str:
        """Why nothing can be rolled or nothing settles; "" where all is well."""
        if self.state is None:
            return ""
        readout, scene = self.state.readout, self.state.scene
        if not len(scene):
            return self.tr("There are no outcomes to roll: add some in the table.")
        if scene.p.total != 1:
            told = self.tr("p sums to {sum}, not to 1, so nothing can be rolled from it. Normalise p first.")
            return told.format(sum=readout.sum_text("p"))
        if math.isinf(readout.value("cross_entropy")):
            told = self.tr(
                "{cause}: once that is rolled, the mean NLL is ∞ and stays so. There is nothing to settle "
                "on, because H(p, q) = ∞."
            )
            return told.format(cause=readout.cause("cross_entropy"))
        return ""

    def caption(self) -> str:
        if not self.runs or self.state is None:
            return ""
        m, mean = self.now
        told = self.tr("m = {m} rolls: mean NLL {mean} {unit}. σ of −log q(x) under p: {sigma} {unit}.")
        scene = self.state.scene
        texts = (with_mark(f"{self._in_unit(value):.{scene.decimals}f}") for value in (mean, self._sigma))
        return told.format(
            **dict(zip(("mean", "sigma"), texts, strict=True)), m=grouped(m), unit=scene.unit.name
        )

    def hint(self) -> str:
        if not self.runs:
            return ""
        seeds = ", ".join(str(run.seed) for run in self.runs)
        told = self.tr("Seeds: {seeds}. The same seed gives the same run. R rolls again.")
        return told.format(seeds=seeds)

    @property
    def now(self) -> tuple[int, float]:
        """m and the mean NLL, in nats, where the newest run is."""
        run = self.runs[-1]
        return int(run.rolls[self._last]), float(run.means[self._last])

    @property
    def _last(self) -> int:
        """The checkpoint in view of the newest run."""
        most = len(self.runs[-1].rolls)
        return (most if self.seen is None else min(self.seen, most)) - 1

    def _in_unit(self, nats: float) -> float:
        assert self.state is not None
        return nats / math.log(self.state.scene.unit.base)

    # rolling

    def draw_state(self, old: State | None, new: State) -> None:
        if old is None or old.look != new.look:
            self.controls.wear(self.dress)
            self.controls.show_playing(self._clock.isActive(), self.dress)
        self._roll()
        super().draw_state(old, new)

    def _roll(self) -> None:
        """The runs of these seeds for p and q as they are; those known already are kept."""
        assert self.state is not None
        scene = self.state.scene
        if self.problem():
            self.runs, self._rolled = [], ()
        else:
            p, q = scene.p.values.floats, scene.q.values.floats
            basis = (scene.p.values, scene.q.values, self.rolls)
            same = len(self._rolled) == 3 and all(a is b for a, b in zip(basis, self._rolled, strict=True))
            known = {run.seed: run for run in self.runs} if same else {}
            most = min(max(_EFFORT // len(scene), 12), _CHECKPOINTS)
            self.runs = [
                known.get(seed) or simulate(p, q, self.rolls, seed, most, _FIRST) for seed in self.seeds
            ]
            self._rolled = basis
            self._mean, self._sigma = band(p, q)
        self.controls.show_runs(self.seeds[-1], self.rolls == BILLION, bool(self.runs))
        self.setAccessibleDescription(f"{self.tr(self.description)} {self.caption() or self.problem()}")

    def _refresh(self) -> None:
        if self.state is not None:
            self._roll()
            self.arrange()
            self.start_over()

    def roll_again(self) -> None:
        """Add a run with the next seed; the oldest of more than five goes."""
        self._pause()
        self.seeds = [*self.seeds, self.seeds[-1] + 1][-MOST_RUNS:]
        self.seen = None
        self.controls.taken()
        self._refresh()

    def roll_many(self, many: bool) -> None:
        """10⁹ rolls a run, or a million."""
        self._pause()
        self.rolls, self.seen = (BILLION if many else MILLION), None
        self._refresh()

    def type_seed(self, text: str) -> None:
        """One run with a typed seed, or a sentence why not."""
        try:
            seed = parse_count(text)
        except ValueError as error:
            self.controls.refuse(str(error))
            self.refuse(str(error))
            return
        self._pause()
        self.controls.taken()
        self.seeds, self.seen = [seed or 0], None
        self._refresh()

    # playing

    def play(self) -> None:
        """Watch the newest run go on from where it is, from the start where it is at its end; or pause."""
        if self._clock.isActive() or not self.runs:
            self._pause()
            return
        if self.seen is None:
            self.seen = 0
        self._clock.start()
        self.controls.show_playing(True, self.dress)

    def step(self) -> None:
        """A few more rolls; from the start where the run is at its end."""
        self._pause()
        if self.runs:
            self._forward(4)

    def _tick(self) -> None:
        self._forward(2)
        if self.seen is None:
            self._pause()

    def _forward(self, checkpoints: int) -> None:
        self.seen = max(self.seen or 0, 0) + checkpoints
        if not self.runs or self.seen >= len(self.runs[-1].rolls):
            self.seen = None
        self.arrange()

    def _pause(self) -> None:
        self._clock.stop()
        self.controls.show_playing(False, self.dress)

    def hideEvent(self, event: QHideEvent) -> None:  # Qt override
        super().hideEvent(event)
        self._pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        does = {
            Qt.Key.Key_R: self.roll_again, Qt.Key.Key_Space: self.play, Qt.Key.Key_Period: self.step
        }.get(Qt.Key(event.key()))  # fmt: skip
        if does is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.runs:
            does()
        else:
            super().keyPressEvent(event)

    # drawing

    def lay_out(self, box: QRectF) -> None:
        self.frame = None
        if not self.runs:
            return
        dress, zoom = self.dress, self.dress.zoom
        foot = dress.metrics("tick").height() + 10 * zoom
        half = max(1.96 * self._sigma / math.sqrt(_FIRST) * 1.12, abs(self._mean) * 1e-3, 1e-6)
        low, high = self._in_unit(self._mean - half), self._in_unit(self._mean + half)
        scale = marks.Scale(low, high, box.top() + 4 * zoom, box.bottom() - foot)
        left = marks.scale_width(dress, scale)
        beside = _BESIDE * zoom if box.width() > 2.6 * _BESIDE * zoom else 0.0
        width = max(box.width() - left - beside - (18 * zoom if beside else 8 * zoom), 8.0)
        plot = QRectF(left, scale.top, width, scale.bottom - scale.top)
        self.frame = paint.Frame(plot, _FIRST, self.rolls, scale)
        self.column = QRectF(plot.right() + 18 * zoom, box.top(), beside, box.height())

    def draw(self, painter: QPainter) -> None:
        frame, dress = self.frame, self.dress
        assert self.state is not None
        if frame is None:
            painter.setFont(dress.font("label"))
            painter.setPen(marks.ink(dress, "text"))
            inset = self.body.width() * 0.12
            painter.drawText(self.body.adjusted(inset, 0, -inset, 0), int(_WRAPPED), self.problem())
            return
        marks.draw_scale(painter, dress, frame.scale, frame.plot.left(), frame.plot.right())
        paint.draw_band(painter, dress, frame, self._in_unit(self._mean), self._in_unit(self._sigma))
        for age, run in reversed(list(enumerate(reversed(self.runs)))):
            shown = slice(None) if age else slice(self._last + 1)
            means = run.means[shown] / math.log(self.state.scene.unit.base)
            paint.draw_run(painter, dress, frame, run.rolls[shown].astype(np.float64), means, age)
        limit = self.tr("H(p, q) = {value}").format(value=self.state.readout.text("cross_entropy"))
        paint.draw_limit(painter, dress, frame, self._in_unit(self._mean), limit)
        paint.draw_axis(painter, dress, frame)
        wide = self.tr("at each m, 95 % of runs are in the band ± 1.96 σ/√m")
        narrow = self.tr("95 % band: ± 1.96 σ/√m")
        paint.draw_words(painter, dress, frame.plot, wide, narrow)
        if self.column.width() > 0:
            self._draw_beside(painter)

    def _draw_beside(self, painter: QPainter) -> None:
        """p̂ beside p; of many outcomes those most probable."""
        assert self.state is not None
        scene, run = self.state.scene, self.runs[-1]
        p, seen = scene.p.values.floats, run.frequencies(self._last)
        most = paint.rows_that_fit(self.dress, self.column.height(), len(scene))
        chosen = (
            range(len(scene)) if len(scene) <= most else sorted(np.argsort(-p, kind="stable")[:most].tolist())
        )
        rows = [(scene.labels[row], float(p[row]), float(seen[row])) for row in chosen]
        left_out = len(scene) - len(rows)
        rest = self.tr("and {n} more").format(n=grouped(left_out)) if left_out else ""
        title = self.tr("p and p̂ of {m} rolls").format(m=grouped(self.now[0]))
        paint.draw_beside(painter, self.dress, self.column, title, rows, rest)

    # elsewhere

    def data_table(self) -> DataTable:
        if not self.runs:
            return table_of((self.tr("problem"),), [(self.problem(),)])
        header = ["m", *(self.tr("mean NLL, seed {seed}").format(seed=run.seed) for run in self.runs)]
        rows = [
            (str(m), *(f"{self._in_unit(float(run.means[at])):.12g}" for run in self.runs))
            for at, m in enumerate(self.runs[0].rolls.tolist())
        ]
        return table_of(header, rows)

    def take_options(self, other: Chart) -> None:
        if isinstance(other, RollsChart):
            self.seeds, self.rolls, self.seen = list(other.seeds), other.rolls, other.seen

    def prepare_figure(self, ground: bool) -> None:
        super().prepare_figure(ground)
        self.controls.hide()
