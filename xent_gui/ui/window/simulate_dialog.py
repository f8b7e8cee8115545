"""Roll m observations from p, by a seed that is shown; the counts are seen before they are taken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from xent_gui.core.document.counts import CountError, parse_count
from xent_gui.core.document.state import Scene
from xent_gui.core.document.wording import listed
from xent_gui.core.maths.rolls import MOST_ROLLS, roll_counts
from xent_gui.ui.style.fonts import look_of, scaled
from xent_gui.ui.window.answer_dialog import JudgingDialog, form_layout

_NAMED = 12


class SimulateDialog(JudgingDialog):
    """Emits (counts, m, seed, to_old) when the rolls are taken; R makes a new seed."""

    rolled = Signal(object, object, object, bool)

    def __init__(self, scene: Scene, rolls: int, seed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Simulate observations"))
        self._scene = scene
        self.counts: tuple[int, ...] | None = None
        self.m = self._field(f"{rolls}", self.tr("Number of rolls, m"))
        self.seed = self._field(f"{seed}", self.tr("Seed"))
        self.again = QPushButton(self.tr("&New seed (R)"), self)
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self.new_seed)
        self.into = QComboBox(self)
        self.into.setAccessibleName(self.tr("What they become"))
        self.into.addItem(self.tr("the counts of this scene"), False)
        self.into.addItem(self.tr("added to the counts of this scene"), True)
        self.lay_out(self.tr("&Take them"), self._form(), self.verdict)
        self.setMinimumWidth(scaled(480, look_of()))
        self.m.selectAll()
        self.m.setFocus()
        self._roll()

    def new_seed(self) -> None:
        """The next seed: other rolls."""
        try:
            seed = parse_count(self.seed.text()) or 0
        except CountError:
            seed = 0
        self.seed.setText(str(seed + 1))

    def accept(self) -> None:  # Qt override
        if self.counts is not None:
            counts, m, seed = self.counts, parse_count(self.m.text()), parse_count(self.seed.text()) or 0
            super().accept()
            self.rolled.emit(counts, m, seed, bool(self.into.currentData()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # Qt override
        """R in a field of digits is no digit: it asks for a new seed, as on the chart of rolls."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            new = event.key() == Qt.Key.Key_R and event.modifiers() == Qt.KeyboardModifier.NoModifier
            if new:
                self.new_seed()
            return new
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        if not self.eventFilter(self, event):
            super().keyPressEvent(event)

    def _field(self, text: str, name: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setMaxLength(40)
        field.installEventFilter(self)
        field.textChanged.connect(self._roll)
        return field

    def _form(self) -> QFormLayout:
        seeds = QHBoxLayout()
        seeds.setSpacing(scaled(8, look_of()))
        seeds.addWidget(self.seed, 1)
        seeds.addWidget(self.again)
        form = form_layout()
        form.addRow(self.tr("&Rolls, m"), self.m)
        label = QLabel(self.tr("&Seed"), self)
        label.setBuddy(self.seed)
        form.addRow(label, seeds)
        form.addRow(self.tr("They &become"), self.into)
        return form

    def _roll(self) -> None:
        """Roll anew, or say why not."""
        self.counts = None
        try:
            m, seed = parse_count(self.m.text()), parse_count(self.seed.text())
            if not m or m > MOST_ROLLS:
                raise CountError(self.tr("From 1 to 10¹² observations can be rolled, such as 100 or 1e6."))
            self.counts = roll_counts(self._scene.p.values.floats, m, seed or 0)
        except CountError as error:
            self.complain(str(error))
        else:
            pairs = zip(self._scene.labels, self.counts, strict=True)
            names = [f"{label}: {number:,}" for (label, number), _ in zip(pairs, range(_NAMED), strict=False)]
            self.approve(listed(names, len(self.counts)))
