"""A small dialog for the title of a scene."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from xent_gui.ui.window.buttons import make_primary


class TitleDialog(QDialog):
    """Asks for a title; Enter takes it."""

    title_chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename scene"))
        self.field = QLineEdit(title, self)
        self.field.setAccessibleName(self.tr("Title of the scene"))
        self.field.selectAll()
        self.field.setMinimumWidth(360)
        label = QLabel(self.tr("&Title of the scene"), self)
        label.setBuddy(self.field)
        buttons = QDialogButtonBox(self)
        rename = buttons.addButton(self.tr("&Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(rename)
        rename.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(buttons)
        self.field.setFocus()

    def accept(self) -> None:  # Qt override
        title = self.field.text()
        super().accept()
        self.title_chosen.emit(title)
