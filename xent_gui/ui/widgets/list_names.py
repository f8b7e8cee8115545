"""The lists of drop-down fields are called what their fields are called; Qt leaves them without a name."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox

_LIST = "QComboBoxListView"  # Qt's own; made when the list opens, or when a screen reader looks into it


@cache
def name_lists() -> None:
    """Name each list when assistive technology first asks for it; until then this costs nothing."""
    QAccessible.installFactory(_named)


def _named(class_name: str, widget: Any) -> None:
    """Qt asks here for every object; the name is all that is given, the interface is Qt's own."""
    if class_name != _LIST or widget is None or widget.accessibleName():
        return
    field = widget.parentWidget()
    while field is not None and not isinstance(field, QComboBox):
        field = field.parentWidget()
    if field is not None:
        widget.setAccessibleName(field.accessibleName())
