"""What can be done on the derivation: back, play, forward, a dot a step; or getting observations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xent_gui.ui.charts.controls import ControlRow
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.step_dots import StepDots
from xent_gui.ui.style.icons import icon


class DerivationControls(ControlRow):
    """Buttons and dots."""

    went = Signal(int)  # +1 forward, -1 back
    played = Signal()
    chosen = Signal(int)
    offered = Signal(str)  # "type" or "simulate" observations

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = self.button("", self.tr("Step back (←)"), icon_name="previous")
        self.play = self.button("", self.tr("Play: one step after another (Space)"))
        self.forward = self.button("", self.tr("Next step (→)"), icon_name="next")
        self.dots = StepDots(self)
        self.row.addWidget(self.dots)
        self.simulate = self.button(
            self.tr("Simulate observations…"), self.tr("Roll observations from p"), "primary"
        )
        self.type = self.button(
            self.tr("Type observations…"), self.tr("Type or paste a sequence such as 3, 1, 6")
        )
        self.row.addStretch(1)
        self.back.clicked.connect(lambda: self.went.emit(-1))
        self.forward.clicked.connect(lambda: self.went.emit(+1))
        self.play.clicked.connect(self.played)
        self.dots.chosen.connect(self.chosen)
        self.simulate.clicked.connect(lambda: self.offered.emit("simulate"))
        self.type.clicked.connect(lambda: self.offered.emit("type"))

    def show_steps(self, titles: Sequence[str], at: int, outcomes: int) -> None:
        """Where one is; without steps, the two ways to observations."""
        for control in (self.back, self.play, self.forward, self.dots):
            control.setVisible(bool(titles))
        for offer in (self.simulate, self.type):
            offer.setVisible(not titles)
            offer.setEnabled(bool(outcomes))
        self.back.setEnabled(at > 0)
        self.forward.setEnabled(at + 1 < len(titles))
        self.dots.show_steps(titles, at)

    def show_playing(self, playing: bool, dress: Dress) -> None:
        """The button plays or pauses."""
        name = self.tr("Pause (Space)") if playing else self.tr("Play: one step after another (Space)")
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)
        self.play.setIcon(icon("pause" if playing else "play", dress.tokens))

    def wear(self, dress: Dress) -> None:
        super().wear(dress)
        self.dots.wear(dress)
        self.play.setIconSize(self.back.iconSize())
