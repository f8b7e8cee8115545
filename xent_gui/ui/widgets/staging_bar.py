"""How the scene in view is staged: its layout, charts, numbers and further lines, in one row of controls."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QWidget

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.shown import State
from xent_gui.core.document.staging import LAYOUTS, STAGE_CHARTS, Staging
from xent_gui.ui.style.fonts import look_of, scaled, set_role
from xent_gui.ui.widgets.chart_names import chart_name
from xent_gui.ui.widgets.number_controls import QuietComboBox


class StagingBar(QWidget):
    """Shows a `Staging`, and says what the user chooses instead."""

    layout_chosen = Signal(str)
    charts_chosen = Signal(object)  # tuple of keys
    readouts_chosen = Signal(object)  # tuple of keys
    notes_chosen = Signal(bool)
    strip_chosen = Signal(bool)
    steps_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staging = Staging()
        self.layouts = self._combo(self.tr("Layout on stage"))
        for layout in LAYOUTS.values():
            self.layouts.addItem(layout.name, layout.key)
            self.layouts.setItemData(self.layouts.count() - 1, layout.meaning, 3)  # tool tip
        self.layouts.activated.connect(self._on_layout)
        self.charts = [self._combo(self.tr("Chart on stage")), self._combo(self.tr("Second chart on stage"))]
        for combo in self.charts:
            for key in STAGE_CHARTS:
                combo.addItem(chart_name(key), key)
            combo.activated.connect(self._on_chart)
        self.numbers = QPushButton(self.tr("Numbers"))
        self._menu = QMenu(self.numbers)
        for key, measure in MEASURES.items():
            action = self._menu.addAction(f"{measure.symbol}   {(measure.name)}")
            action.setData(key)
            action.setCheckable(True)
        self._menu.triggered.connect(self._on_number)
        self.numbers.setMenu(self._menu)
        self.notes, self.strip = QCheckBox(self.tr("Notes line")), QCheckBox(self.tr("Identity strip"))
        self.notes.clicked.connect(self.notes_chosen)
        self.strip.clicked.connect(self.strip_chosen)
        self.steps = QPushButton()
        self.steps.clicked.connect(self.steps_asked)
        self._lay_out()

    def show_state(self, _old: State | None, new: State, steps: int) -> None:
        """Show how the scene in view is staged, in so many steps."""
        staging = self._staging = new.scene.staging
        layout = staging.arrangement
        self.layouts.setCurrentIndex(self.layouts.findData(layout.key))
        shown = () if layout.fixed else staging.shown_charts
        for place, combo in enumerate(self.charts):
            combo.setVisible(place < len(shown))
            if place < len(shown):
                combo.setCurrentIndex(combo.findData(shown[place]))
        for action in self._actions():
            key = str(action.data())
            action.setChecked(key in staging.shown_readouts)
            full = len(staging.shown_readouts) >= layout.max_readouts > 1
            action.setEnabled(action.isChecked() or not full)
        self.numbers.setVisible(layout.max_readouts > 0)
        self.strip.setVisible(not layout.fixed and layout.key != "title")
        self.notes.setChecked(staging.notes)
        self.strip.setChecked(staging.shows_strip)
        words = self.tr("1 step") if steps == 1 else self.tr("{number} steps").format(number=steps)
        self.steps.setText(words)
        self.steps.setToolTip(self.tr("What is revealed when"))

    def _actions(self) -> list[QAction]:
        return list(self._menu.actions())

    def _combo(self, name: str) -> QuietComboBox:
        combo = QuietComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        return combo

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8, look_of()))
        for widget in (self.layouts, *self.charts, self.numbers, self.notes, self.strip, self.steps):
            set_role(widget, "label")
            row.addWidget(widget)
        for button in (self.numbers, self.steps):
            button.setAutoDefault(False)
        row.addStretch(1)

    def _on_layout(self, index: int) -> None:
        self.layout_chosen.emit(self.layouts.itemData(index))

    def _on_chart(self) -> None:
        room = len(self._staging.arrangement.charts)
        chosen = [str(combo.currentData()) for combo in self.charts[:room]]
        if len(set(chosen)) < len(chosen):  # the same twice: the two change places
            chosen = list(reversed(self._staging.shown_charts))
        self.charts_chosen.emit(tuple(chosen))

    def _on_number(self, action: QAction) -> None:
        key = str(action.data())
        if self._staging.arrangement.max_readouts == 1:
            self.readouts_chosen.emit((key,))
            return
        chosen = {str(other.data()) for other in self._actions() if other.isChecked()}
        kept = [key for key in self._staging.shown_readouts if key in chosen]
        self.readouts_chosen.emit((*kept, *(key for key in MEASURES if key in chosen and key not in kept)))
