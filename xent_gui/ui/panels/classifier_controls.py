"""A number with a slider beside it, for the temperature and the label smoothing."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from xent_gui.core.language import with_mark
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.widgets.number_field import NumberField

STEPS = 400


@dataclass(frozen=True, slots=True)
class Scale:
    """How a slider's steps are numbers: `text_at` a step from 0 to STEPS, `step_of` a number."""

    text_at: Callable[[int], str]
    step_of: Callable[[float], int]


_LOW, _HIGH = 0.05, 20.0  # temperatures that the slider reaches; any other is typed
_NEAR_ONE = 6  # steps around T = 1 that mean exactly 1


def _temperature_at(step: int) -> str:
    one = _temperature_step(1.0)
    if abs(step - one) <= _NEAR_ONE:
        return "1"
    value = _LOW * (_HIGH / _LOW) ** (step / STEPS)
    return with_mark(f"{float(f'{value:.2g}'):g}")


def _temperature_step(value: float) -> int:
    inside = min(max(value, _LOW), _HIGH)
    return round(STEPS * math.log(inside / _LOW) / math.log(_HIGH / _LOW))


TEMPERATURE = Scale(_temperature_at, _temperature_step)
SMOOTHING = Scale(lambda step: f"{step / STEPS:g}", lambda value: round(STEPS * min(max(value, 0.0), 1.0)))


class SliderField(QWidget):
    """Emits `chosen(text, gesture)`: while the slider is held the gesture is the same, typed it is None."""

    chosen = Signal(str, object)

    def __init__(
        self,
        symbol: str,
        name: str,
        scale: Scale,
        accept: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scale, self._gesture = scale, 0
        words = QLabel(symbol, self)
        set_role(words, "strong")
        self.field = NumberField(name, self, accept)
        self.field.setFixedWidth(scaled(76, look_of()))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setMinimumHeight(scaled(24, look_of()))
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(name)
        self.about = QLabel(name, self)
        set_role(self.about, "small")
        set_tone(self.about, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8, look_of()))
        for widget in (words, self.field):
            row.addWidget(widget)
        row.addWidget(self.slider, 1)
        row.addWidget(self.about)
        self.field.entered.connect(self._on_entered)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderPressed.connect(self._on_new_gesture)
        self.slider.sliderReleased.connect(self._on_new_gesture)

    def show_value(self, text: str, value: float) -> None:
        """Show a value as typed, without telling anybody."""
        self.field.show_text(text)
        with QSignalBlocker(self.slider):
            if not self.slider.isSliderDown():
                self.slider.setValue(self._scale.step_of(value))

    def _on_new_gesture(self) -> None:
        self._gesture += 1

    def _on_entered(self, text: str) -> None:
        self._gesture += 1
        self.chosen.emit(text, None)

    def _on_moved(self, step: int) -> None:
        self.chosen.emit(self._scale.text_at(step), (id(self), self._gesture))
