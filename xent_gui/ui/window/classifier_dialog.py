"""The classifier in a window of its own beside the main one, whose bars stay in view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.classifier_panel import ClassifierPanel
from xent_gui.ui.style.fonts import look_of, scaled
from xent_gui.ui.window.whole import Whole


class ClassifierDialog(QDialog):
    """Blocks nothing: table, bars and readouts are used at the same time."""

    def __init__(self, parent: QWidget, editor: Editor) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("From a classifier"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = look_of()
        self.resize(scaled(820, look), scaled(330, look))
        self.panel = ClassifierPanel(editor, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.panel.row.setFocus()


def classifier_dialog(parent: QWidget, editor: Editor) -> ClassifierDialog:
    """The one that is open, else a new one over the lower part of the window."""
    for open_one in parent.findChildren(ClassifierDialog):
        if open_one.isVisible():
            return open_one
    made = ClassifierDialog(parent, editor)
    low = parent.mapToGlobal(parent.rect().bottomLeft())
    made.move(low.x() + 16, max(low.y() - made.height() - 8, 0))
    Whole(made)
    made.show()
    return made
