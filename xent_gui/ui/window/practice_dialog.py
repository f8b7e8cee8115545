"""Practice in a window of its own, over the main one, so that no result shows through."""

from __future__ import annotations

from random import SystemRandom

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from xent_gui.ui.panels.practice_panel import MAX_SEED, PracticePanel
from xent_gui.ui.style.fonts import look_of, scaled


class PracticeDialog(QDialog):
    """Starts with a random seed; a seed given out by a teacher is typed in."""

    def __init__(self, parent: QWidget | None = None, seed: int | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Practice"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        look = look_of()
        self.resize(scaled(760, look), scaled(640, look))
        self.panel = PracticePanel(SystemRandom().randint(1, MAX_SEED) if seed is None else seed)
        column = QVBoxLayout(self)
        column.addWidget(self.panel)
        self.panel.field.setFocus()
