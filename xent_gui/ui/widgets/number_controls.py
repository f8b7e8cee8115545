"""The two controls that decide how numbers are shown: the unit (log base) and the decimals."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from xent_gui.core.document.shown import State
from xent_gui.core.document.state import MAX_DECIMALS
from xent_gui.core.document.units import UNITS
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.widgets.segmented import Segment, Segmented


class _Labelled(QWidget):
    """A control with muted words before it."""

    def __init__(self, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._words = QLabel(words, self)
        set_role(self._words, "small")
        set_tone(self._words, "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words)
        self._space()

    def show_words(self, shown: bool) -> None:
        """Show the words, or leave them out where there is little room (a screen reader keeps them)."""
        self._words.setVisible(shown)
        self.updateGeometry()  # now, not at the next event: the bar measures itself

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._space()

    def _space(self) -> None:
        self._row.setSpacing(scaled(10, look_of(self)))


class UnitControl(_Labelled):
    """nats, bits or bans."""

    unit_chosen = Signal(str)  # a key of UNITS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words.setText(self.tr("log base"))
        segments = [
            Segment(unit.key, unit.name, self.tr("Logarithms to base {base}").format(base=unit.base_name))
            for unit in UNITS.values()
        ]
        self._segmented = Segmented(segments, self.tr("Log base"), self)
        self._segmented.chosen.connect(self._on_chosen)
        self._row.addWidget(self._segmented)

    def show_state(self, _old: State | None, new: State) -> None:
        """Show the unit of the scene in view."""
        if self._segmented.key != new.scene.unit.key:
            self._segmented.choose(new.scene.unit.key)

    def _on_chosen(self, key: str) -> None:
        self.unit_chosen.emit(key)


class QuietComboBox(QComboBox):
    """Changes under the wheel only where it has the focus, so that scrolling past it changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # Qt override
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DecimalsControl(_Labelled):
    """How many decimals every number shows, 0 to 12."""

    decimals_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words.setText(self.tr("decimals"))
        self._combo = QuietComboBox(self)
        self._combo.addItems([str(decimals) for decimals in range(MAX_DECIMALS + 1)])
        self._combo.setMaxVisibleItems(MAX_DECIMALS + 1)
        self._combo.setAccessibleName(self.tr("Decimals"))
        self._combo.setToolTip(self.tr("How many decimals are shown; every digit shown is right"))
        self._combo.activated.connect(self._on_activated)
        set_role(self._combo, "label")
        self._words.setBuddy(self._combo)
        self._row.addWidget(self._combo)

    def show_state(self, _old: State | None, new: State) -> None:
        """Show the decimals of the scene in view."""
        if self._combo.currentIndex() != new.scene.decimals:
            self._combo.setCurrentIndex(new.scene.decimals)

    def _on_activated(self, decimals: int) -> None:
        self.decimals_chosen.emit(decimals)
