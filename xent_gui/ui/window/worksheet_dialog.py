"""Export a worksheet: which scenes, solved or with blanks, PDF or HTML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.state import Scene
from xent_gui.core.formats.worksheet import exercises, worksheet_html
from xent_gui.editing.disk import write_whole
from xent_gui.ui.style.focus_ring import FocusRing
from xent_gui.ui.style.fonts import look_of, scaled
from xent_gui.ui.window.worksheet_pdf import write_worksheet_pdf


class WorksheetDialog(QDialog):
    """Emits `wanted(scenes, solved)` when Export is pressed."""

    wanted = Signal(object, bool)  # tuple of Scene, solved

    def __init__(self, scenes: tuple[Scene, ...], current: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export worksheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = look_of()
        self.resize(scaled(420, look), scaled(380, look))
        self._scenes = scenes
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Scenes"))
        FocusRing(self.list)
        for index, scene in enumerate(scenes):
            item = QListWidgetItem(scene.title)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if index == current else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(self._renew)
        self.solved = QCheckBox(self.tr("With the solution (otherwise with blanks to fill in)"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("Scenes on the worksheet:")))
        for widget in (self.list, self.solved, buttons):
            column.addWidget(widget)

    @property
    def chosen(self) -> tuple[Scene, ...]:
        """The scenes that are ticked."""
        ticked = Qt.CheckState.Checked
        return tuple(
            scene for row, scene in enumerate(self._scenes) if self.list.item(row).checkState() == ticked
        )

    def _renew(self) -> None:
        self.export.setEnabled(bool(self.chosen))

    def _on_accepted(self) -> None:
        self.wanted.emit(self.chosen, self.solved.isChecked())
        self.accept()


def write_worksheet(path: Path, title: str, scenes: tuple[Scene, ...], solved: bool) -> None:
    """Write a worksheet as PDF or, by its ending, as HTML, whole or not at all; raises OSError."""
    sheet = exercises(scenes)
    if path.suffix.lower() in (".html", ".htm"):
        write_whole(path, worksheet_html(title, sheet, solved).encode())
    else:
        write_worksheet_pdf(path, title, sheet, solved)
