"""Small helps for buttons of dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def make_primary(button: QPushButton) -> None:
    """Fill the button that most people want; its box has styled it already, so it is styled anew."""
    button.setProperty("kind", "primary")
    button.style().unpolish(button)
    button.style().polish(button)
