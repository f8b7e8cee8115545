"""The derivation: from the likelihood to the cross entropy, step by step, with a scene's numbers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xent_gui.core.document.shown import State
from xent_gui.core.explain.derivation import KEYS, Derivation, DerivationStep
from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.charts import derivation_paint as paint
from xent_gui.ui.charts import derivation_text as text
from xent_gui.ui.charts import derivation_words as words
from xent_gui.ui.charts.chart import Chart, DataTable
from xent_gui.ui.charts.derivation_controls import DerivationControls
from xent_gui.ui.charts.derivation_plan import TilePlan
from xent_gui.ui.charts.derivation_room import is_low, planned, tiles_height
from xent_gui.ui.charts.flight import Flight
from xent_gui.ui.charts.painted import PaintedChart
from xent_gui.ui.charts.stepper import Stepper
from xent_gui.ui.formulas.setter import PAUSE

REGROUPED = KEYS.index("regroup")
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter


class DerivationChart(PaintedChart):
    """Seven steps; `steps` names them, `step` is the one in view, `set_step` goes to one.

    Whoever shows it elsewhere, such as a talk, drives it by these, and plays it by `stepper`.
    """

    title = QT_TRANSLATE_NOOP("DerivationChart", "Derivation")
    description = QT_TRANSLATE_NOOP(
        "DerivationChart", "From the likelihood to the cross entropy, step by step: the mean NLL is H(p̂, q)."
    )

    observations_wanted = Signal(str)  # to "type" them, or to "simulate" them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stepper = Stepper(len(KEYS), self)
        self.derivation: Derivation | None = None
        self.plan: TilePlan | None = None
        self.written: text.Written | None = None
        self._at_once = False
        self._done: set[str] = set()
        self.controls = DerivationControls(self)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.controls)
        self.flight = self.travel = Flight(self.sheet.update, self)
        self.stepper.moved.connect(self._on_moved)
        self.stepper.playing_changed.connect(self._on_playing)
        self._typesetting = QTimer(self, singleShot=True)
        self._typesetting.timeout.connect(self.typeset_some)
        self.controls.went.connect(lambda by: self.set_step(self.step + by))
        self.controls.played.connect(self.stepper.play)
        self.controls.chosen.connect(self.set_step)
        self.controls.offered.connect(self._on_offered)

    # the steps

    @property
    def steps(self) -> tuple[str, ...]:
        """The titles of all steps; none without observations."""
        return words.titles_of(self._steps)

    @property
    def _steps(self) -> tuple[DerivationStep, ...]:
        return self.derivation.steps if self.derivation is not None else ()

    @property
    def step(self) -> int:
        """The step in view, from 0."""
        return self.stepper.step

    def set_step(self, step: int) -> None:
        """Go to a step, the first or the last where there is no such one."""
        self.stepper.go(step)

    def _on_moved(self, step: int) -> None:
        animated = self.state is not None and self.state.look.animate and self.isVisible()
        self.flight.go(step >= REGROUPED, animated)
        self.arrange()
        self._say()

    def _on_playing(self, playing: bool) -> None:
        self.controls.show_playing(playing, self.dress)

    def hideEvent(self, event: QHideEvent) -> None:  # Qt override
        super().hideEvent(event)
        self.stepper.pause()
        self.flight.finish()

    # what is said

    def heading(self) -> tuple[str, str]:
        return words.heading_of(self.step) if self._steps else super().heading()

    def shown_heading(self) -> tuple[str, str]:
        return "", ""  # drawn with the rest, in the same room at each step

    def hint(self) -> str:
        if not self._steps:
            return ""
        if is_low(self.body, self.dress.zoom):
            return words.reasons()[self.step]
        return self.tr("← and → go through the steps, Space plays, ↑ and ↓ point at outcomes.")

    def about(self, row: int) -> str:
        return words.about(self.state.readout, row) if self.state is not None and self._steps else ""

    def _say(self) -> None:
        outcomes = 0 if self.state is None else len(self.state.scene)
        self.controls.show_steps(self.steps, self.step, outcomes)
        said = self._steps[self.step].spoken if self._steps else self._empty_words()
        self.setAccessibleDescription(f"{self.tr(self.description)} {said}")
        self.say_hint()

    # showing

    def draw_state(self, old: State | None, new: State) -> None:
        if old is None or old.look != new.look:
            self.controls.wear(self.dress)
            self._on_playing(self.stepper.playing)
        if self.derivation is None or self.derivation.readout is not new.readout:
            self.derivation = Derivation(new.readout)
            if not self.derivation.steps:
                self.stepper.pause()
        if not new.look.animate:
            self.flight.finish()
        super().draw_state(old, new)
        self._say()

    def lay_out(self, box: QRectF) -> None:
        self.plan = self.written = None
        if not self._steps:
            return
        self.say_hint()  # which depends on the room
        assert self.derivation is not None and self.state is not None
        dress, zoom = self.dress, self.dress.zoom
        low = is_low(self.body, zoom)
        head = text.heading_height(dress, box.width(), [] if low else words.reasons()) + 6 * zoom
        tiles = tiles_height(box, head, zoom)
        below = QRectF(box.left(), box.bottom() - tiles, box.width(), tiles)
        if tiles:
            samples, labels = self.derivation.samples, self.state.scene.labels
            self.plan = planned(samples, labels, below, dress, told=not low)
        room = QRectF(box.left(), box.top() + head, box.width(), 0)
        room.setBottom(below.top() - 4 * zoom)
        self.written = text.written(self._steps, self.step, room, dress, self._done)
        if self._at_once:
            lines = text.every_line(self._steps)
            self.written.setter.set_all(lines)
            self.written = text.written(self._steps, self.step, room, dress, self._done)
            self.written.setter.set_all(lines)
        elif self.isVisible() and text.missing(self.written, self._steps, self.step):
            self._typesetting.start(PAUSE)

    def typeset_some(self, ahead: bool = False) -> bool:
        """Typeset for a moment what is in view, or (ahead) every step; when it is done, lay it out again."""
        lines = text.every_line(self._steps) if ahead else text.lines_at(self._steps, self.step)
        if self.written is None or not self.written.setter.missing(lines):
            return False
        more = self.written.setter.set_some(lines)
        if not more:
            self.arrange()
        elif not ahead:
            self._typesetting.start(0)
        return more

    def draw(self, painter: QPainter) -> None:
        if self.state is None or self.written is None or self.derivation is None:
            painter.setFont(self.dress.font("label"))
            painter.setPen(self.dress.color("muted"))
            painter.drawText(self.body, int(_WRAPPED), self._empty_words())
            return
        dress, low = self.dress, is_low(self.body, self.dress.zoom)
        title, reason = self.heading()
        text.draw_heading(painter, dress, self.body, title, "" if low else reason)
        room = QRectF(self.body.left(), self.written.top, self.body.width(), 0)
        text.draw_written(painter, dress, self.written, room, self.hovered)
        if self.plan is None:
            return
        self._draw_samples(painter)
        if not low:
            above = self.body.adjusted(0, self.body.height() - tiles_height(self.body, 0, dress.zoom), 0, 0)
            told = words.samples_told(self.derivation.samples, self.step < REGROUPED)
            paint.draw_told(painter, dress, above, told)

    def _draw_samples(self, painter: QPainter) -> None:
        assert self.plan is not None and self.derivation is not None and self.state is not None
        found, readout = self.derivation.samples, self.state.readout
        if self.step >= REGROUPED:
            names = paint.column_names(readout, found.columns, self.tr("{n} more"))
            rooms = [column.width() for column in self.plan.columns]
            sums = paint.column_sums(readout, self.dress, found, self.step > REGROUPED, rooms)
            rows = [column.row for column in found.columns]
            lit = rows.index(self.hovered) if self.hovered is not None and self.hovered in rows else None
            paint.draw_columns(painter, self.dress, self.plan, names, sums, lit)
        now, exact = self.flight.now, self._at_once
        paint.draw_tiles(painter, self.dress, self.plan, found, readout, now, self.hovered, exact)

    def _empty_words(self) -> str:
        return words.empty_words(0 if self.state is None else len(self.state.scene))

    # what the user does

    def row_at(self, point: QPointF) -> int | None:
        if self.written is None or self.derivation is None:
            return None
        row = self.written.row_at(point.x() - self.body.left(), point.y())
        if row is not None or self.plan is None:
            return row
        tile = self.plan.tile_at(point, self.flight.now)
        if tile is not None:
            return self.derivation.samples.tiles[tile].row
        column = self.plan.column_at(point) if self.step >= REGROUPED else None
        return None if column is None else self.derivation.samples.columns[column].row

    def _on_offered(self, how: str) -> None:
        self.start_over()
        if how == "simulate" and self.state is not None and self.state.scene.p.total != 1:
            self.refuse(words.not_to_roll(self.state.readout))
        else:
            self.observations_wanted.emit(how)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        key = event.key()
        goes = {
            Qt.Key.Key_Right: self.step + 1, Qt.Key.Key_PageDown: self.step + 1,
            Qt.Key.Key_Left: self.step - 1, Qt.Key.Key_PageUp: self.step - 1,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(KEYS) - 1,
        }  # fmt: skip
        rows = {Qt.Key.Key_Down: +1, Qt.Key.Key_Up: -1}
        if key in goes and self._steps:
            self.set_step(goes[Qt.Key(key)])
        elif key == Qt.Key.Key_Space and self._steps:
            self.stepper.play()
        elif key in rows and self._steps:
            self._point_beside(rows[Qt.Key(key)])
        else:
            event.ignore()

    def _point_beside(self, by: int) -> None:
        assert self.state is not None
        count, here = len(self.state.scene), self.hovered
        start = (-1 if by > 0 else count) if here is None else here
        self.point_at(min(max(start + by, 0), count - 1))

    # elsewhere

    def show_parts(self, parts: frozenset[str]) -> None:
        """Be at the step that a talk has revealed last."""
        revealed = sum(part.startswith("derivation ") for part in parts)
        if revealed:
            self.set_step(revealed - 1)

    @property
    def moving(self) -> bool:
        return super().moving or text.missing(self.written, self._steps, self.step)

    def prepare_stage(self) -> None:
        """The talk goes through the steps."""
        super().prepare_stage()
        self.controls.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def data_table(self) -> DataTable:
        return words.table_of_steps(self._steps, self._empty_words())

    def take_options(self, other: Chart) -> None:
        if isinstance(other, DerivationChart):
            self.set_step(other.step)

    def prepare_figure(self, ground: bool) -> None:
        super().prepare_figure(ground)
        self._at_once = True
        self.controls.hide()

    def finish(self) -> None:
        """Typeset all and end what moves: for pictures and tests."""
        self._at_once = True
        self.flight.finish()
        self.arrange()
        self._at_once = False
