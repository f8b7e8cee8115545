"""Tabs that move closer together where they would not all fit, before arrows have to scroll them."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from xent_gui.ui.style.fonts import look_of, restyle, scaled

_SAVED = 4  # pixels at each side of a tab, see QTabBar[close="true"] in the theme


class CloseTabs(QTabBar):
    """A tab bar with the property `close`, true while there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("close", False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        close = bool(self.property("close"))
        saved = 2 * scaled(_SAVED, look_of()) * self.count() if close else 0
        if (self.sizeHint().width() + saved > self.width()) != close:
            self.setProperty("close", not close)
            restyle(self)
            super().changeEvent(QEvent(QEvent.Type.StyleChange))  # its sizes are those of before else
