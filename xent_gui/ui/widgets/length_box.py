"""A field for a length: comma and point are both the decimal mark, whatever the computer speaks."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from xent_gui.core.language import spoken


class LengthBox(QDoubleSpinBox):
    """Lengths in mm with one decimal.

    Left to the locale, 85.5 would be 855 on a German computer.
    """

    def __init__(self, least: float, most: float, value: float, parent: QWidget | None = None) -> None:
        super().__init__(parent, decimals=1, minimum=least, maximum=most, suffix=" mm")
        plain = QLocale.c()
        plain.setNumberOptions(
            QLocale.NumberOption.OmitGroupSeparator | QLocale.NumberOption.RejectGroupSeparator
        )
        self.setLocale(plain)
        self.setValue(value)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:  # Qt override
        state, _, place = super().validate(text.replace(",", "."), place)
        return state, text, place

    def valueFromText(self, text: str) -> float:  # Qt override
        return super().valueFromText(text.replace(",", "."))

    def textFromValue(self, value: float) -> str:  # Qt override
        return super().textFromValue(value).replace(".", spoken().decimal_mark)
