"""What the user means on charts, as edits: for the panel of charts and for the stage of a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from xent_gui.core.document import edits
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edit import Edit, EditRefused
from xent_gui.core.document.state import Side
from xent_gui.editing.editor import Editor

if TYPE_CHECKING:
    from xent_gui.ui.charts.chart import Chart


class ChartIntents(QObject):
    """Turns the signals of charts into edits, and says why one cannot be made.

    It says so by a signal: a held method of its owner would be a cycle, and Python would then destroy the
    owner's widgets whenever it collects garbage, in the middle of painting others too.
    """

    refused = Signal(str)

    def __init__(self, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._gesture: object = None
        self._start: Distribution | None = None

    def hear(self, chart: Chart) -> None:
        """Connect what a chart can say; not every chart says everything."""
        for name, heard in (
            ("outcome_hovered", self._on_hovered),
            ("bar_dragged", self._on_dragged),
            ("drag_cancelled", self._on_cancelled),
            ("drag_ended", self._on_ended),
            ("bar_selected", self._on_selected),
            ("bar_nudged", self._on_nudged),
            ("bar_typed", self._on_typed),
            ("lock_toggled", self._on_lock),
            ("q_wanted", self._on_q),
            ("scene_chosen", self._on_scene),
        ):
            signal: Any = getattr(chart, name, None)
            if signal is not None:
                signal.connect(heard)

    def _on_hovered(self, row: int | None) -> None:
        self._editor.hover(row)

    def _on_scene(self, index: int) -> None:
        self._editor.point(scene=index)

    def _on_selected(self, row: int, side: Side) -> None:
        self._editor.point(outcome=row, side=side)

    def _on_dragged(
        self, row: int, side: Side, value: float, fine: bool, alone: bool, gesture: object
    ) -> None:
        """Every step of a drag is computed from where it began, so that nothing drifts on the way."""
        state = self._editor.state
        if gesture != self._gesture or self._start is None:
            self._gesture, self._start = gesture, state.scene.side(side)
        edit = edits.drag_bar(
            state.focus.scene, self._start, row, side, value, fine, alone, state.scene.labels[row]
        )
        self._apply(edit, gesture)

    def _on_cancelled(self, gesture: object) -> None:
        self._on_ended(gesture)
        self._editor.cancel(gesture)

    def _on_ended(self, _gesture: object) -> None:
        self._gesture, self._start = None, None

    def _on_nudged(self, row: int, side: Side, steps: int, fine: bool, alone: bool, gesture: object) -> None:
        state = self._editor.state
        label = state.scene.labels[row]
        self._apply(edits.nudge_bar(state.focus.scene, row, side, steps, fine, alone, label), gesture)

    def _on_typed(self, row: int, side: Side, text: str, alone: bool) -> None:
        state = self._editor.state
        self._apply(edits.type_bar(state.focus.scene, row, side, text, alone, state.scene.labels[row]))

    def _on_lock(self, row: int) -> None:
        state = self._editor.state
        self._apply(edits.toggle_lock(state.focus.scene, [row], state.scene.labels[row]))

    def _on_q(self, q: Distribution, name: str) -> None:
        self._apply(edits.replace_distribution(self._editor.state.focus.scene, "q", q, name))

    def _apply(self, edit: Edit, gesture: object = None) -> None:
        try:
            self._editor.apply(edit, gesture)
        except EditRefused as refusal:
            self.refused.emit(str(refusal))
