"""Rows of buttons, lists and fields under or over a chart. They speak in signals and hold nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.style.fields import Field
from xent_gui.ui.style.fonts import look_of, restyle, scaled, set_role, set_tone
from xent_gui.ui.style.icons import icon


class QuietList(QComboBox):
    """A list that the wheel moves only where it has the keyboard, so that scrolling past changes nothing."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux Qt calls a list by what is chosen in it
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        set_role(self, "label")

    def wheelEvent(self, event: QWheelEvent) -> None:  # Qt override
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ControlRow(QWidget):
    """Controls side by side, wearing the theme of the application; subclasses add theirs to `row`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self._iconic: list[tuple[QPushButton, str]] = []
        self._space()

    def button(self, text: str, name: str = "", kind: str = "", icon_name: str = "") -> QPushButton:
        """A button at the end of the row."""
        made = QPushButton(text, self)
        made.setAutoDefault(False)
        made.setAccessibleName(name or text)
        made.setToolTip(name if name != text else "")
        if kind:
            made.setProperty("kind", kind)
        set_role(made, "label")
        if icon_name:
            self._iconic.append((made, icon_name))
        self.row.addWidget(made)
        return made

    def segments(self, texts: Sequence[tuple[str, str]], name: str) -> list[QPushButton]:
        """Buttons of which one is chosen, from (words, tool tip)."""
        made = []
        for text, tip in texts:
            button = self.button(text, f"{name}: {text}", "segment")
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            made.append(button)
        return made

    def words(self, text: str = "") -> QLabel:
        """Muted words at the end of the row."""
        made = QLabel(text, self)
        set_role(made, "small")
        set_tone(made, "muted")
        self.row.addWidget(made)
        return made

    def field(self, name: str, letters: int) -> QLineEdit:
        """A field for a number of about so many characters."""
        made = Field("", self)
        made.setAccessibleName(name)
        made.setProperty("letters", letters)
        set_role(made, "number")
        self.row.addWidget(made)
        return made

    def wear(self, dress: Dress) -> None:
        """Icons and widths of another look."""
        side = round(14 * dress.zoom)
        for button, name in self._iconic:
            button.setIcon(icon(name, dress.tokens))
            button.setIconSize(QSize(side, side))
        for field in self.findChildren(QLineEdit):
            letters = field.property("letters")
            if letters:
                field.setFixedWidth(round(dress.text_width("label", "0") * letters + 24 * dress.zoom))

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "row"):
            self._space()

    def _space(self) -> None:
        look = look_of(self)
        self.row.setSpacing(scaled(6, look))
        self.row.setContentsMargins(0, scaled(2, look), 0, scaled(2, look))


def mark_refused(field: QLineEdit, sentence: str) -> None:
    """Mark a field as refused and say why to who asks; "" takes the mark away."""
    if (field.property("refused") or False) == bool(sentence) and field.toolTip() == sentence:
        return
    field.setProperty("refused", bool(sentence))
    field.setToolTip(sentence)
    field.setAccessibleDescription(sentence)
    restyle(field)
