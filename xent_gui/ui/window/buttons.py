"""Small helps for buttons: those of dialogs, and those that stand for an action."""

from __future__ import annotations

from PySide6.QtGui import QActionEvent
from PySide6.QtWidgets import QPushButton, QToolButton

from xent_gui.ui.style.fonts import restyle
from xent_gui.ui.window.action import without_mnemonic


class ActionButton(QToolButton):
    """A button for an action (`setDefaultAction`), in a window that lives for hours.

    Each time the action changes, Qt 6.11 connects it to the button once more: after some thousand edits Undo
    would be slow to enable. The action's events tell the button all that these connections would. It also
    sets the icon anew, and so the toolbar would be laid out and painted at each edit, because Undo tells
    what it takes back.
    """

    def actionEvent(self, event: QActionEvent) -> None:  # Qt override
        action = event.action()
        face = (action.iconText(), action.icon().cacheKey())
        if not action.isCheckable() and face == (self.text(), self.icon().cacheKey()):
            self.setEnabled(action.isEnabled())
            self.setToolTip(action.toolTip())
        else:
            super().actionEvent(event)
            action.disconnect(self)
        self.setAccessibleName(without_mnemonic(action.text()))  # of Undo, the step that it takes back


def make_primary(button: QPushButton) -> None:
    """Fill the button that most people want; its box has styled it already, so it is styled anew."""
    button.setProperty("kind", "primary")
    restyle(button)
