"""What can be done on the chart of rolls: roll again, roll more, play, step, and choose the seed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xent_gui.ui.charts.controls import ControlRow, mark_refused
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.style.icons import icon


class RollControls(ControlRow):
    """Buttons and the seed."""

    again = Signal()
    many = Signal(bool)
    played = Signal()
    stepped = Signal()
    seed_typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.roll = self.button(self.tr("Roll again"), self.tr("Add a run with the next seed (R)"), "primary")
        self.billion = self.button(self.tr("10⁹ rolls"), self.tr("A thousand million rolls in each run"))
        self.billion.setCheckable(True)
        self.play = self.button("", self.tr("Play: watch the run settle (Space)"))
        self.step = self.button("", self.tr("Step: a few more rolls (.)"), icon_name="step")
        self.row.addStretch(1)
        self.words(self.tr("seed"))
        self.seed = self.field(self.tr("Seed of the newest run"), 5)
        self._playing: bool | None = None
        self.roll.clicked.connect(self.again)
        self.billion.clicked.connect(self.many)
        self.play.clicked.connect(self.played)
        self.step.clicked.connect(self.stepped)
        self.seed.editingFinished.connect(self._on_seed)
        self.seed.textEdited.connect(self._on_edited)

    def show_runs(self, seed: int | None, many: bool, can_roll: bool) -> None:
        """The seed of the newest run; None where there is none."""
        for control in (self.roll, self.billion, self.play, self.step, self.seed):
            control.setEnabled(can_roll)
        self.billion.setChecked(many)
        if not self.seed.isModified():
            self.seed.setText("" if seed is None else str(seed))

    def show_playing(self, playing: bool, dress: Dress) -> None:
        """The button plays or pauses."""
        if playing != self._playing:
            self._playing = playing
            self.play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self.play.setIcon(icon("pause" if playing else "play", dress.tokens))

    def refuse(self, sentence: str) -> None:
        """Mark the typed seed as refused."""
        mark_refused(self.seed, sentence)

    def taken(self) -> None:
        """The typed seed was taken."""
        self.seed.setModified(False)
        mark_refused(self.seed, "")

    def _on_seed(self) -> None:
        if self.seed.isModified():
            self.seed_typed.emit(self.seed.text())

    def _on_edited(self) -> None:
        mark_refused(self.seed, "")
