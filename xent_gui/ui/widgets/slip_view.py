"""The slips that give an answer, likeliest first, each working beside the right one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from xent_gui.core.document.shown import State
from xent_gui.core.explain.candidates import Candidate
from xent_gui.core.explain.case import case_of
from xent_gui.core.explain.check import Verdict
from xent_gui.core.explain.compare_workings import Pair, side_by_side
from xent_gui.ui.style.fonts import set_role, set_tone

MOST = 6


class SlipView(QWidget):
    """Rebuilt when the verdict changes; hovering a row points at its outcome."""

    outcome_hovered = Signal(object)  # row or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Verdict | None = None
        self._measure = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_state(self, state: State, verdict: Verdict | None, measure: str) -> None:
        """Show the explanations of a verdict; nothing without any."""
        if verdict is self._shown:
            return
        self._shown, self._measure = verdict, measure
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        explanations = verdict.explanations[:MOST] if verdict else ()
        for candidate in explanations:
            self._column.addWidget(self._explained(state, candidate))
        self.setVisible(bool(explanations))

    def texts(self) -> list[str]:
        """All that is shown, in reading order."""
        return [label.text() for label in self.findChildren(QLabel)]

    def _explained(self, state: State, candidate: Candidate) -> QWidget:
        block = QWidget(self)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        heading = _label(candidate.sentence, "strong", "text")
        heading.setWordWrap(True)
        grid.addWidget(heading, 0, 0, 1, 2)
        if not candidate.calculation.terms:
            return block
        grid.addWidget(_label(self.tr("With the slip"), "small", "muted"), 1, 0)
        grid.addWidget(_label(self.tr("Right"), "small", "muted"), 1, 1)
        scene = state.scene
        right = case_of(scene, self._measure).right
        pairs = side_by_side(candidate.calculation, right, scene.unit, max(scene.decimals, 4))
        for line, pair in enumerate(pairs, start=2):
            self._add_pair(grid, line, pair)
        return block

    def _add_pair(self, grid: QGridLayout, line: int, pair: Pair) -> None:
        mark = "≠ " if pair.differs and pair.row is not None else ""
        texts = (f"{mark}{pair.done}", pair.right)
        tones = ("bad", "text") if pair.differs else ("muted", "muted")
        for column, (text, tone) in enumerate(zip(texts, tones, strict=True)):
            label = _label(text, "small_strong" if pair.row is None else "small", tone)
            label.setWordWrap(True)
            label.setProperty("row", -1 if pair.row is None else pair.row)
            label.installEventFilter(self)
            grid.addWidget(label, line, column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            row = watched.property("row")
            inside = event.type() == QEvent.Type.Enter and row is not None and row >= 0
            self.outcome_hovered.emit(row if inside else None)
        return super().eventFilter(watched, event)


def _label(text: str, role: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    set_tone(label, tone)
    return label
