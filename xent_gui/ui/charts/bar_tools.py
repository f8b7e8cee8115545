"""Where the buttons and the field of the selected bar stand, when they show, and what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from xent_gui.core.language import translate
from xent_gui.ui.charts.bar_plates import NumberBox, StepButtons
from xent_gui.ui.charts.bar_pointer import ALONE, FINE
from xent_gui.ui.charts.dress import Dress

if TYPE_CHECKING:
    from xent_gui.ui.charts.bar_item import Bar
    from xent_gui.ui.charts.bars import BarsChart


class BarTools(QObject):
    """Buttons and field of a chart: where they stand, when they show, and what they say to the chart."""

    def __init__(self, chart: BarsChart) -> None:
        super().__init__(chart)
        self._chart = chart
        self.buttons = StepButtons(chart.canvas.viewport())
        self.box = NumberBox(chart.canvas.viewport())
        self._asked: Bar | None = None
        self.buttons.stepped.connect(self._on_stepped)
        self.box.entered.connect(self._on_entered)
        self.box.closed.connect(self._on_closed)

    @property
    def has_keyboard(self) -> bool:
        """Whether the field is open."""
        return self.box.isVisible()

    def wear(self, dress: Dress) -> None:
        """Colours, fonts and sizes."""
        self.buttons.wear(dress)
        self.box.wear(dress)

    def place(self) -> None:
        """Put them at the selected bar, or away."""
        chart, bar = self._chart, self._chart.selected
        drag = chart.pointer.drag
        in_hand = drag is not None and drag.moved
        known = (
            bar is not None
            and bar[0] in chart.canvas.item.slots.visible
            and bar[0] < len(chart.canvas.item.p)
        )
        if bar is None or not known or self.box.isVisible() or in_hand or not chart.has_keyboard:
            self.buttons.hide()
        else:
            self._name(bar)
            self._move(self.buttons, bar)
            self.buttons.show()

    def ask(self, text: str | None = None) -> None:
        """Open the field at the selected bar, with a text or with its value."""
        bar, scene = self._chart.selected, self._chart.scene
        if bar is None or scene is None:
            return
        row, side = self._asked = bar
        self._chart.canvas.reveal(row)
        name = translate("BarsChart", "{side} of {label}").format(side=side, label=scene.labels[row])
        self.box.start(name, scene.side(side).shown(row) if text is None else text, select=text is None)
        self._move(self.box, bar)
        self.buttons.hide()
        self._chart.say_hint()

    def refuse(self, sentence: str) -> bool:
        """Say at the field why its text was not taken; False where it is not open."""
        if not self.box.isVisible():
            return False
        self.box.refuse(sentence)
        return True

    def close_field(self) -> None:
        """Close the field, as a click elsewhere does."""
        self.box.finish(by_keyboard=False)

    def _name(self, bar: Bar) -> None:
        scene = self._chart.scene
        assert scene is not None
        words = {"side": bar[1], "label": scene.labels[bar[0]]}
        self.buttons.name(
            translate("BarsChart", "Lower {side} of {label} by one step").format(**words),
            translate("BarsChart", "Raise {side} of {label} by one step").format(**words),
        )

    def _move(self, plate: QWidget, bar: Bar) -> None:
        """Above the bar and its value; where the legend is in the way, on the bar below its top."""
        view = self._chart.canvas
        zoom = view.dress.zoom
        place = view.from_plot(view.item.bar_rect(bar))
        room = view.viewport().rect()
        x = round(place.center().x() - plate.width() / 2)
        y = round(place.top() - plate.height() - view.dress.metrics("value").height() - 8 * zoom)
        if y < view.legend.size().height():
            y = round(place.top() + 10 * zoom)
        plate.move(min(max(x, 0), room.width() - plate.width()), max(y, 0))

    def _on_stepped(self, steps: int, hold: object) -> None:
        bar = self._chart.selected
        if bar is not None:
            keys = QApplication.keyboardModifiers()
            self._chart.bar_nudged.emit(
                *bar, steps, bool(keys & FINE), bool(keys & ALONE), (hold, id(self), bar)
            )

    def _on_entered(self, text: str, alone: bool) -> None:
        if self._asked is not None:
            self._chart.bar_typed.emit(*self._asked, text, alone)

    def _on_closed(self, by_keyboard: bool) -> None:
        if by_keyboard:
            self._chart.setFocus(Qt.FocusReason.PopupFocusReason)
        self._chart.keyboard_moved()
