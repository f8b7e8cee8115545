"""What is to become of observations: whose they are, what unknown labels become, and where n goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from xent_gui.core.document.wording import listed
from xent_gui.core.formats.matching import Matched, match_outcomes
from xent_gui.core.formats.tally import Tally
from xent_gui.core.language import translate
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone

Into = Literal["replace", "add", "scene"]
_NAMED = 8  # labels in a sentence


@dataclass(frozen=True, slots=True)
class Taken:
    """What was decided: `added` are the unknown labels that become outcomes, `left` those that do not."""

    tally: Tally
    matched: Matched
    into: Into
    add_unknown: bool

    @property
    def added(self) -> tuple[tuple[str, int], ...]:
        """Labels with counts that become outcomes."""
        return self.matched.unknown if self.add_unknown else ()

    @property
    def left(self) -> tuple[tuple[str, int], ...]:
        """Labels with counts that are left out."""
        return () if self.add_unknown or self.into == "scene" else self.matched.unknown

    @property
    def number(self) -> int:
        """Observations that are taken."""
        return self.tally.total - sum(number for _, number in self.left)


class ObservationChoice(QWidget):
    """A live summary of a tally over a scene's outcomes, and what there is to decide."""

    changed = Signal()

    def __init__(self, labels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._tally = Tally({})
        self._matched = Matched(())
        self._untouched = True  # where the counts go is proposed until a person chooses
        self.summary, self.unknown, self.note = (
            self._words("strong"),
            self._words("body"),
            self._words("body"),
        )
        set_tone(self.unknown, "notice")
        set_tone(self.note, "muted")
        self.add = QRadioButton(self.tr("A&dd them as outcomes, with p = q = 0"), self)
        self.leave = QRadioButton(self.tr("&Leave them out"), self)
        self.add.setChecked(True)
        self.case = QCheckBox(self.tr("Capital and &small letters are the same"), self)
        self.into = QComboBox(self)
        self.into.setAccessibleName(self.tr("What they become"))
        for key, words in (
            ("replace", self.tr("the counts of this scene")),
            ("add", self.tr("added to the counts of this scene")),
            ("scene", self.tr("a new scene: p = n/m, q = 1/K")),
        ):
            self.into.addItem(words, key)
        self.into.activated.connect(self._on_into)
        for button in (self.add, self.case):
            button.toggled.connect(self._show)
        self._lay_out()
        self._show()

    def show_tally(self, tally: Tally) -> None:
        """Show another tally; what was chosen stays."""
        self._tally = tally
        self._show()

    @property
    def taken(self) -> Taken:
        """What is decided now."""
        return Taken(self._tally, self._matched, self._into, self.add.isChecked())

    @property
    def _into(self) -> Into:
        into: Into = self.into.currentData()
        return into

    def _words(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(label, role)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8, look_of()))
        form = QFormLayout()
        form.setHorizontalSpacing(scaled(12, look_of()))
        form.addRow(self.tr("They &become"), self.into)
        for widget in (self.summary, self.unknown, self.add, self.leave, self.note, self.case):
            column.addWidget(widget)
        column.addLayout(form)

    def _on_into(self) -> None:
        self._untouched = False
        self._show()

    def _show(self) -> None:
        self._matched = match_outcomes(self._labels, self._tally, self.case.isChecked())
        if self._untouched and self._tally.counts:
            self.into.setCurrentIndex(self.into.findData("replace" if self._matched.known else "scene"))
        unknown = self._matched.unknown
        asked = bool(unknown) and self._into != "scene"
        for widget in (self.unknown, self.add, self.leave, self.note):
            widget.setVisible(asked)
        self.summary.setText(self._summary())
        if asked:
            names = [f"{label} ({number:,})" for label, number in unknown[:_NAMED]]
            one = self.tr("One label is no outcome of this scene: {labels}.")
            more = self.tr("{u} labels are no outcomes of this scene: {labels}.")
            told = (one if len(unknown) == 1 else more).replace("{u}", f"{len(unknown):,}")
            self.unknown.setText(told.format(labels=listed(names, len(unknown))))
            self.note.setText(self._consequence())
        self.changed.emit()

    def _summary(self) -> str:
        """How many observations of how many outcomes; what is unknown, and what is empty."""
        if not self._tally.counts:
            told = self.tr("Nothing is observed yet.")
        else:
            many, outcomes, strange = self._tally.total, self._outcomes(), len(self._matched.unknown)
            told = self.tr("1 observation") if many == 1 else self.tr("{m} observations")
            told += " " + (self.tr("of 1 outcome") if outcomes == 1 else self.tr("of {k} outcomes"))
            if strange and self._into != "scene":
                told += ", " + (self.tr("1 label unknown") if strange == 1 else self.tr("{u} labels unknown"))
            told = told.format(m=f"{many:,}", k=f"{outcomes:,}", u=f"{strange:,}") + "."
        if self._tally.blank:
            told += f" {blank_told(self._tally.blank)}"
        return told

    def _outcomes(self) -> int:
        if self._into == "scene":
            return len(self._tally.counts)
        return sum(number > 0 for number in self._matched.counts)

    def _consequence(self) -> str:
        if self.leave.isChecked():
            return self.tr("Observations left out: {m}.").format(m=f"{self._matched.left_over:,}")
        return self.tr(
            "p and q of the others stay. q holds the new ones impossible: the NLL is ∞ until you set q."
        )


def blank_told(blank: int) -> str:
    """The sentence that tells of rows or entries without a value."""
    if blank == 1:
        return translate("ObservationChoice", "One empty entry is left out.")
    told = translate("ObservationChoice", "{b} empty entries are left out.")
    return told.format(b=f"{blank:,}")
