"""The line under the table: whether p and q sum to 1, what to do if not, and how numbers can be typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from xent_gui.core.document.shown import State
from xent_gui.core.document.state import Side
from xent_gui.ui.style.fonts import scaled, set_role, set_tone
from xent_gui.ui.style.theme import stand_on_panel
from xent_gui.ui.tables.link import link_button
from xent_gui.ui.tables.plain_label import PlainLabel

_SIDES: tuple[Side, Side] = ("p", "q")


class _Problem(QWidget):
    """A sum that is not 1, in words, with a button that makes it 1."""

    def __init__(self, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = side
        stand_on_panel(self)
        self.words = PlainLabel(self)
        set_role(self.words, "small_strong")
        set_tone(self.words, "notice")
        self.button: QPushButton = link_button(self.tr("Normalise {side}").format(side=side), self)
        self.button.setToolTip(self.tr("Divide {side} by its sum, exactly").format(side=side))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.button)
        row.addStretch(1)


class SumLine(QWidget):
    """One line where both sums are 1 or one is not; two lines where neither is."""

    normalise_asked = Signal(str)  # "p" or "q"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._good = self._label("small_strong", "ok")
        self._said = self._label("small_strong", "bad")
        self._said.setWordWrap(True)
        self._hint = self._label("small", "muted")
        self._hint.setText(self.tr("p = 1/6 · 18 % · 0,18 all work"))
        self._problems = {side: _Problem(side, self) for side in _SIDES}
        self._problems["p"].button.clicked.connect(self._on_normalise_p)
        self._problems["q"].button.clicked.connect(self._on_normalise_q)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._said)
        left.addWidget(self._good)
        for problem in self._problems.values():
            left.addWidget(problem)
        self._row = QHBoxLayout(self)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say("")

    def show_state(self, old: State | None, new: State) -> None:
        """Show the sums of the scene in view; what was said before is over when the numbers change."""
        if old is None or old.look != new.look:
            edge, apart = scaled(16, new.look), scaled(10, new.look)
            self._row.setContentsMargins(edge, scaled(8, new.look), edge, apart)
            self._row.setSpacing(apart)
        if old is not None and old.readout is new.readout:
            return
        sums = new.readout.sums
        for side, problem in self._problems.items():
            wrong = sums[side]
            problem.setVisible(wrong is not None)
            if wrong is not None:
                problem.words.setText(wrong.sentence)
                problem.button.setVisible(wrong.can_normalise)
        wrong_ones = [wrong for wrong in sums.values() if wrong is not None]
        self._good.setText("" if wrong_ones or not len(new.scene) else f"✓ {new.readout.sum_line}")
        self.say("")

    def say(self, sentence: str, tone: str = "bad") -> None:
        """Show a sentence above the sums, and have it read aloud; "" takes it away."""
        self._said.setText(sentence)
        set_tone(self._said, tone)
        self._said.setVisible(bool(sentence))
        self._good.setVisible(bool(self._good.text()))
        if sentence:
            self.setAccessibleName(sentence)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        else:
            self.setAccessibleName(self.text)
        self._make_room()

    @property
    def text(self) -> str:
        """What it says, without the hint."""
        parts = [self._said.text(), self._good.text()]
        parts += [problem.words.text() for problem in self._problems.values() if not problem.isHidden()]
        return " · ".join(part for part in parts if part)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:  # Qt override
        return QSize(0, self.sizeHint().height())

    def _make_room(self) -> None:
        """Leave the hint out where it would take the room of what matters."""
        needed = max(
            [self._good.sizeHint().width() if self._good.text() else 0]
            + [problem.sizeHint().width() for problem in self._problems.values() if not problem.isHidden()]
        )
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._row.spacing() - needed
        fits = room >= self._hint.sizeHint().width() and not self._said.text()
        if self._hint.isHidden() == fits:
            self._hint.setVisible(fits)

    def _label(self, role: str, tone: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(label, role)
        set_tone(label, tone)
        return label

    def _on_normalise_p(self) -> None:
        self.normalise_asked.emit("p")

    def _on_normalise_q(self) -> None:
        self.normalise_asked.emit("q")
