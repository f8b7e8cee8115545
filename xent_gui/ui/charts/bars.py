"""Bars: p and q side by side for each outcome, each bar a handle on its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.shown import State
from xent_gui.core.document.state import Scene, Side
from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.charts.bar_accessible import forget_with, prepare_accessible
from xent_gui.ui.charts.bar_announce import announce_focus, announce_values
from xent_gui.ui.charts.bar_gradient import legend_names
from xent_gui.ui.charts.bar_item import Bar
from xent_gui.ui.charts.bar_keys import BarKeys
from xent_gui.ui.charts.bar_labels import value_text
from xent_gui.ui.charts.bar_menu import open_bar_menu
from xent_gui.ui.charts.bar_paint import SIDES
from xent_gui.ui.charts.bar_pointer import BarPointer
from xent_gui.ui.charts.bar_tools import BarTools
from xent_gui.ui.charts.bar_values import value_room
from xent_gui.ui.charts.bar_view import BarView
from xent_gui.ui.charts.chart import Chart, DataTable, NoteLine, table_of
from xent_gui.ui.charts.motion import Motion
from xent_gui.ui.charts.range_bar import RangeBar
from xent_gui.ui.charts.ticks import nice_top

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_HUGE = 1e300  # heights above are drawn as this one


class BarsChart(Chart):
    """The chart of bars. Each signal is what the user meant; heights are as pointed at, on no grid yet.

    A *gesture* is a token: equal tokens belong to one drag, one held key or one held button.
    """

    title = QT_TRANSLATE_NOOP("BarsChart", "Bars")
    description = QT_TRANSLATE_NOOP(
        "BarsChart",
        "The probabilities of each outcome side by side: p, the true ones, and q, the estimated ones.",
    )

    bar_dragged = Signal(int, str, object, bool, bool, object)  # row, side, height, fine, alone, gesture
    drag_cancelled = Signal(object)  # gesture
    drag_ended = Signal(object)  # gesture
    bar_selected = Signal(int, str)  # row, side
    bar_nudged = Signal(int, str, int, bool, bool, object)  # row, side, steps, fine, alone, gesture
    bar_typed = Signal(int, str, str, bool)  # row, side, text, alone
    lock_toggled = Signal(int)  # row

    def __init__(self, parent: QWidget | None = None) -> None:
        prepare_accessible()
        super().__init__(parent)
        self.canvas = BarView(self.dress, legend_names(self.state), self)
        self.note = NoteLine(self)
        self.range = RangeBar(self.canvas, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.canvas, self.range, self.note):
            column.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._refusal = ""
        self.motion = self.travel = Motion(self._on_motion, self)
        self.pointer = BarPointer(self)
        self.canvas.pointer = self.pointer
        self.keys = BarKeys(self)
        self.tools = BarTools(self)
        self.canvas.arranged.connect(self.tools.place)
        forget_with(self)

    # drawing

    def draw_state(self, old: State | None, new: State) -> None:
        if old is None or old.look != new.look:
            self._wear()
        if old is None or (old.look, old.scene.classifier) != (new.look, new.scene.classifier):
            self.canvas.show_gradient(new.look.gradient, legend_names(self.state))
        if old is None or old.scene is not new.scene:
            if self.pointer.drag is not None and not self._same_rows(old, new):
                self.pointer.forget()
            self._refusal = ""
            self.canvas.show_scene(new.scene.labels, len(new.scene))
            self._show_scene(new, animated=old is not None and new.look.animate)
            announce_values(self, None if old is None else old.scene, new.scene)
        row = new.focus.outcome
        if row is not None and (old is None or old.focus.outcome != row):
            self.canvas.reveal(row)
        self._mark()
        self.say_hint()

    def _wear(self) -> None:
        self.canvas.wear(self.dress)
        self.note.wear(self.dress)
        self.tools.wear(self.dress)

    def _show_scene(self, new: State, animated: bool) -> None:
        p, q = (_heights(new.scene.side(side)) for side in ("p", "q"))
        highest = max(p.max(initial=0.0), q.max(initial=0.0))
        drag = self.pointer.drag
        # the axis holds still while a bar is in hand, and makes room only where a bar would leave it
        top = nice_top(highest) if drag is None else max(drag.ceiling, highest)
        self.motion.go(p, q, top, animated and drag is None)

    def _on_motion(self, p: Floats, q: Floats, top: float) -> None:
        if self.state is not None and len(self.state.scene) == len(p):
            self.canvas.show_values(self.state.scene, p, q, top)
            self.tools.place()

    def _mark(self) -> None:
        assert self.state is not None
        focus = self.state.focus
        chosen = self.selected if self.has_keyboard else None
        if chosen != self.canvas.item.selected:
            announce_focus(self)
        self.canvas.mark(focus.hovered, chosen, self.state.scene.locked)
        self.canvas.legend.say(self._about(focus.hovered))
        self.tools.place()

    def _about(self, row: int | None) -> str:
        """The outcome pointed at in words, where its values do not stand at its bars."""
        if row is None or self.state is None:
            return ""
        scene, room = self.state.scene, value_room(self.canvas.item.slots)
        texts = {side: scene.side(side).shown(row) for side in ("p", "q")}
        if self.state.look.gradient:
            slope = self.state.readout.gradient(row)
            words = self.tr("{label}: gradient {slope}, p {p}, q {q}")
            return words.format(label=scene.labels[row], slope=slope, **texts)
        if all(value_text(text, room, self._value_width) == text for text in texts.values()):
            return ""
        return self.tr("{label}: p {p}, q {q}").format(label=scene.labels[row], **texts)

    def _value_width(self, text: str) -> float:
        return self.dress.text_width("value", text)

    @staticmethod
    def _same_rows(old: State | None, new: State) -> bool:
        return old is not None and old.focus.scene == new.focus.scene and len(old.scene) == len(new.scene)

    # what is selected and said

    @property
    def selected(self) -> Bar | None:
        """The bar that keys and buttons move."""
        if self.state is None or self.state.focus.outcome is None or not len(self.state.scene):
            return None
        return self.state.focus.outcome, self.state.focus.side

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is with the bars, or with the field at a bar."""
        return self.hasFocus() or self.tools.has_keyboard

    @property
    def scene(self) -> Scene | None:
        """The scene shown."""
        return None if self.state is None else self.state.scene

    def is_locked(self, row: int) -> bool:
        """Whether an outcome stays while others are dragged."""
        return self.scene is not None and row in self.scene.locked

    def say_hint(self) -> None:
        """The line under the chart: what can be done now."""
        if self._refusal:
            self.note.say(self._refusal, "bad")
            return
        if self.pointer.drag is not None and self.pointer.drag.moved:
            text = self.tr("Shift: finer steps. Alt or Ctrl: this bar alone. Esc: take it back.")
        elif self.tools.has_keyboard:
            text = self.tr(
                "Enter sets the value, and the others keep their proportions. Alt+Enter: this bar alone."
            )
        elif self.hasFocus() and self.selected is not None:
            text = self.tr("Drag, type a value, or press ↑ ↓. Tab goes between p and q, L locks the outcome.")
        else:
            text = self.tr("Drag a bar. The others keep their proportions, and the sum stays 1.")
        self.note.say(text)

    def refuse(self, sentence: str) -> None:
        """Show why a bar could not be moved: at the field if it is open, else under the chart."""
        if not self.tools.refuse(sentence):
            self._refusal = sentence
            self.say_hint()

    def start_over(self) -> None:
        """The user begins something else: what was refused before is no longer said."""
        self._refusal = ""
        self.say_hint()

    def point_at(self, row: int | None) -> None:
        """The mouse is on an outcome, or on none."""
        if self.state is not None and not self.drawing and row != self.state.focus.hovered:
            self.outcome_hovered.emit(row)

    def drag_began(self) -> None:
        """A bar was pulled far enough to move."""
        self.tools.place()

    def drag_over(self, gesture: object) -> None:
        """A bar was let go: the axis fits itself again."""
        self.drag_ended.emit(gesture)
        if self.state is not None:
            self._show_scene(self.state, self.state.look.animate)
            self._mark()
        self.say_hint()

    def open_menu(self, at: QPoint) -> None:
        """The context menu of the selected bar."""
        open_bar_menu(self, at)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        self.start_over()
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # Qt override
        if not self.keys.release(event):
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # Qt override
        return self.keys.tab(forward) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:  # Qt override
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.keys.arrive(event.reason() == Qt.FocusReason.TabFocusReason)
        self.keyboard_moved()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # Qt override
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.drawing:
            self.pointer.cancel()
        self.keyboard_moved()

    def keyboard_moved(self) -> None:
        """The keyboard came or went."""
        if self.state is not None and self.isVisible():
            self._mark()
            self.say_hint()

    def event(self, event: QEvent) -> bool:  # Qt override
        if event.type() == QEvent.Type.ShortcutOverride and self.keys.wants(event):
            event.accept()  # while a bar has the keyboard, its keys are not the window's shortcuts
            return True
        return super().event(event)

    # elsewhere

    def data_table(self) -> DataTable:
        header: tuple[str, ...] = (self.tr("outcome"), "p", "q", "n")
        if self.state is None:
            return table_of(header, ())
        scene = self.state.scene
        counts = ["" if count is None else str(count) for count in scene.counts]
        columns = [scene.labels, scene.p.texts, scene.q.texts, counts]
        if self.state.look.gradient:
            header = (*header, self.tr("gradient (q − p)/T"))
            columns.append([self.state.readout.gradient(row) for row in range(len(scene))])
        return table_of(header, list(zip(*columns, strict=True)))

    def show_parts(self, parts: frozenset[str]) -> None:
        sides: tuple[Side, ...] = tuple(side for side in SIDES if side in parts)
        self.canvas.item.show_sides(sides)
        self.canvas.legend.show_names(sides)

    def prepare_figure(self, ground: bool) -> None:
        self.canvas.item.handles = False
        self.canvas.item.ground = ground
        self.canvas.clip_bars_themselves()
        self.range.hide()
        self.note.hide()

    def take_options(self, other: Chart) -> None:
        if isinstance(other, BarsChart):
            self.canvas.take_range(other.canvas)
            self.show_parts(frozenset(other.canvas.item.sides))

    def paint_picture(self, painter: QPainter, target: QRectF) -> None:
        self.motion.finish()
        self.canvas.paint_scene(painter, target)


def _heights(distribution: Distribution) -> Floats:
    """Heights to draw, shape (K,): finite, where a value is too large for a double."""
    values: Floats = distribution.values.floats
    return values if values.max(initial=0.0) <= _HUGE else np.minimum(values, _HUGE)
