"""Small helps for buttons: those of dialogs, and those that stand for an action."""

from __future__ import annotations

from PySide6.QtGui import QActionEvent
from PySide6.QtWidgets import QPushButton, QToolButton


class ActionButton(QToolButton):
    """A button for an action (`setDefaultAction`), in a window that lives for hours.

    Each time the action changes, Qt 6.11 connects it to the button once more: after some thousand edits Undo
    would be slow to enable. The action's events tell the button all that these connections would.
    """

    def actionEvent(self, event: QActionEvent) -> None:  # Qt override
        super().actionEvent(event)
        event.action().disconnect(self)


def make_primary(button: QPushButton) -> None:
    """Fill the button that most people want; its box has styled it already, so it is styled anew."""
    button.setProperty("kind", "primary")
    button.style().unpolish(button)
    button.style().polish(button)
