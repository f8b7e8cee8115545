"""Roll m observations from p, by a seed that is shown; the counts are seen before they are taken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.counts import CountError, parse_count
from xent_gui.core.document.state import Scene
from xent_gui.core.document.wording import listed
from xent_gui.core.maths.rolls import MOST_ROLLS, roll_counts
from xent_gui.ui.style.fonts import look_of, scaled, set_tone
from xent_gui.ui.window.buttons import make_primary

_NAMED = 12


class SimulateDialog(QDialog):
    """Emits (counts, m, seed, to_old) when the rolls are taken; R makes a new seed."""

    rolled = Signal(object, object, object, bool)

    def __init__(self, scene: Scene, rolls: int, seed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("&Take them"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(self.take)
        self.take.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
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

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        look = look_of()
        seeds = QHBoxLayout()
        seeds.setSpacing(scaled(8, look))
        seeds.addWidget(self.seed, 1)
        seeds.addWidget(self.again)
        form = QFormLayout()
        form.setHorizontalSpacing(scaled(12, look))
        form.setVerticalSpacing(scaled(8, look))
        form.addRow(self.tr("&Rolls, m"), self.m)
        label = QLabel(self.tr("&Seed"), self)
        label.setBuddy(self.seed)
        form.addRow(label, seeds)
        form.addRow(self.tr("They &become"), self.into)
        column = QVBoxLayout(self)
        margin = scaled(20, look)
        column.setContentsMargins(margin, margin, margin, scaled(14, look))
        column.setSpacing(scaled(12, look))
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.setMinimumWidth(scaled(480, look))

    def _roll(self) -> None:
        """Roll anew, or say why not."""
        self.counts = None
        try:
            m, seed = parse_count(self.m.text()), parse_count(self.seed.text())
            if not m or m > MOST_ROLLS:
                raise CountError(self.tr("From 1 to 10¹² observations can be rolled, such as 100 or 1e6."))
            self.counts = roll_counts(self._scene.p.values.floats, m, seed or 0)
        except CountError as error:
            self.words.setText(str(error))
        else:
            pairs = zip(self._scene.labels, self.counts, strict=True)
            names = [f"{label}: {number:,}" for (label, number), _ in zip(pairs, range(_NAMED), strict=False)]
            self.words.setText(listed(names, len(self.counts)))
        set_tone(self.words, "bad" if self.counts is None else "muted")
        self.take.setEnabled(self.counts is not None)
