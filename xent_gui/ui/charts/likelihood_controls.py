"""What is chosen on the chart of likelihood: the family, the parameter, and what stays while what moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from xent_gui.core.maths.families import Family
from xent_gui.ui.charts.controls import ControlRow, QuietList, mark_refused

DATA_FIXED, W_FIXED = "likelihood", "probability"


class ModeSwitch(ControlRow):
    """Data fixed and w moving (likelihood), or w fixed and data moving (probability)."""

    chosen = Signal(str)  # DATA_FIXED or W_FIXED

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        texts = [
            (self.tr("Data fixed, w moves"), self.tr("Likelihood: one formula, as a function of w")),
            (self.tr("w fixed, data move"), self.tr("Probability: the same formula, as a function of data")),
        ]
        self.likelihood, self.probability = self.segments(texts, self.tr("What moves"))
        self.likelihood.setChecked(True)
        self.row.addStretch(1)
        self.probability.toggled.connect(self._on_toggled)

    def show_mode(self, mode: str) -> None:
        """Show what is chosen without telling anybody."""
        blocked = QSignalBlocker(self.probability)
        (self.probability if mode == W_FIXED else self.likelihood).setChecked(True)
        blocked.unblock()

    def _on_toggled(self, probability: bool) -> None:
        self.chosen.emit(W_FIXED if probability else DATA_FIXED)


class ParameterControls(ControlRow):
    """The family, w typed, w at its best, and q(x|w) taken as q."""

    family_chosen = Signal(str)  # key
    typed = Signal(str)  # text
    best_wanted = Signal()
    zoom_wanted = Signal(bool)
    q_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.families = QuietList(self.tr("Family of q(x|w)"), self)
        self.row.addWidget(self.families)
        self.symbol = self.words("w =")
        self.w = self.field(self.tr("Parameter w"), 8)
        self.best = self.button("ŵ", self.tr("Go to ŵ, where the likelihood is largest"))
        self.zoom = self.button(self.tr("Zoom"), self.tr("Show only where the likelihood can be told from 0"))
        self.zoom.setCheckable(True)
        self.row.addStretch(1)
        self.use = self.button(self.tr("Use as q"), self.tr("Make q(x|w) the q of this scene"), "primary")
        self.families.activated.connect(self._on_family)
        self.w.editingFinished.connect(self._on_typed)
        self.w.textEdited.connect(self._on_edited)
        self.best.clicked.connect(self.best_wanted)
        self.zoom.clicked.connect(self.zoom_wanted)
        self.use.clicked.connect(self.q_wanted)

    def show_family(self, families: Sequence[Family], key: str, text: str, zoomed: bool) -> None:
        """What can be chosen, what is, and the parameter as text; typing in progress is not disturbed."""
        if [self.families.itemData(at) for at in range(self.families.count())] != [f.key for f in families]:
            self.families.clear()
            for family in families:
                self.families.addItem(family.name, family.key)
        self.families.setCurrentIndex(self.families.findData(key))
        shown = next((family for family in families if family.key == key), None)
        self.symbol.setText(f"{shown.symbol if shown else 'w'} =")
        self.best.setText(self.tr("best T") if shown is not None and shown.symbol == "T" else "ŵ")
        for button in (self.best, self.zoom):
            button.setEnabled(shown is not None and shown.best is not None)
        self.zoom.setChecked(zoomed)
        for control in (self.families, self.w, self.use):
            control.setEnabled(shown is not None)
        if not self.w.isModified():
            self.w.setText(text)

    def refuse(self, sentence: str) -> None:
        """Mark the typed parameter as refused."""
        mark_refused(self.w, sentence)

    def taken(self) -> None:
        """The typed parameter was taken."""
        self.w.setModified(False)
        mark_refused(self.w, "")

    def _on_family(self, index: int) -> None:
        self.family_chosen.emit(str(self.families.itemData(index)))

    def _on_typed(self) -> None:
        if self.w.isModified():
            self.typed.emit(self.w.text())

    def _on_edited(self) -> None:
        mark_refused(self.w, "")
