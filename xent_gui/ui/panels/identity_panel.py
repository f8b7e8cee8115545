"""The identity strip in its card: H(p, q) = H(p) + D(p‖q) to scale."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xent_gui.core.document.shown import State
from xent_gui.editing.editor import Editor
from xent_gui.ui.style.theme import stand_on_panel
from xent_gui.ui.widgets.card import Card
from xent_gui.ui.widgets.identity_view import IdentityView


class IdentityPanel(Card):
    """Clicking a part of the strip makes its measure the one explained."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__("", parent, padding=8)
        self.setAccessibleName(self.tr("Identity strip"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._editor = editor
        self._stale = False
        self._strip = IdentityView(self)
        self._strip.measure_chosen.connect(self._on_measure_chosen)
        stand_on_panel(self._strip)
        self.body.addWidget(self._strip)
        editor.changed.connect(self.show_state)
        self.show_state(None, editor.state)

    @property
    def strip(self) -> IdentityView:
        """The view."""
        return self._strip

    def show_state(self, old: State | None, new: State) -> None:
        """Show the numbers; a hidden panel catches up when it is shown."""
        if old is not None and not self.isVisible():
            self._stale = True
            return
        self._strip.show_state(old, new)

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._strip.show_state(None, self._editor.state)

    def _on_measure_chosen(self, key: str) -> None:
        self._editor.point(measure=key)
