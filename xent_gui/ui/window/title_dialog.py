"""A small dialog for the title of a scene."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from xent_gui.ui.window.answer_dialog import AnswerDialog


class TitleDialog(AnswerDialog):
    """Asks for a title; Enter takes it."""

    title_chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename scene"))
        self.field = QLineEdit(title, self)
        self.field.setAccessibleName(self.tr("Title of the scene"))
        self.field.selectAll()
        self.field.setMinimumWidth(360)
        label = QLabel(self.tr("&Title of the scene"), self)
        label.setBuddy(self.field)
        self.lay_out(self.tr("&Rename"), label, self.field)
        self.field.setFocus()

    def accept(self) -> None:  # Qt override
        title = self.field.text()
        super().accept()
        self.title_chosen.emit(title)
