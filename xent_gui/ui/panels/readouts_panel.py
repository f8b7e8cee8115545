"""The numbers: every measure of the scene in view; the one chosen is explained, highlighted and copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from xent_gui.core.document.shown import State
from xent_gui.editing.editor import Editor
from xent_gui.ui.style.fonts import look_of, scaled
from xent_gui.ui.widgets.card import Card
from xent_gui.ui.widgets.readout_list import ReadoutList


class ReadoutsPanel(Card):
    """H(p), H(p, q), D(p‖q), the negative log likelihood, and the rest on demand."""

    expanded_changed = Signal(bool)  # the user opened or closed "More": worth remembering

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__("", parent, padding=0)
        self.setAccessibleName(self.tr("Readouts"))
        self._editor = editor
        self._stale = False
        self._list = ReadoutList()
        self._list.measure_chosen.connect(self._on_measure_chosen)
        self._list.copy_asked.connect(self._on_copy_asked)
        self._list.expanded_changed.connect(self.expanded_changed)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.looked_at.connect(self._on_looked_at)
        self.body.addWidget(self._scroll)
        editor.changed.connect(self.show_state)
        self.show_state(None, editor.state)

    @property
    def expanded(self) -> bool:
        """Whether the measures on demand are shown."""
        return self._list.expanded

    def set_expanded(self, expanded: bool) -> None:
        """Show or hide the measures on demand, as remembered."""
        self._list.set_expanded(expanded)

    @property
    def readouts(self) -> ReadoutList:
        """The view."""
        return self._list

    def show_state(self, old: State | None, new: State) -> None:
        """Show the numbers; a hidden panel catches up when it is shown."""
        if old is not None and not self.isVisible():
            self._stale = True
            return
        self._list.show_state(old, new)

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._list.show_state(None, self._editor.state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self._fit()
        self.clip_to_corners(self._scroll.viewport())

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_scroll"):
            self._fit()

    def _fit(self) -> None:
        self._list.fit(self.height() - scaled(14, look_of()))

    def _on_measure_chosen(self, key: str) -> None:
        self._editor.point(measure=key)

    def _on_copy_asked(self, key: str) -> None:
        text = self._editor.state.readout.copy_text(key)
        if text:
            QGuiApplication.clipboard().setText(text)
            self._list.view(key).show_copied()

    def _on_looked_at(self, view: QWidget) -> None:
        self._scroll.ensureWidgetVisible(view, 0, 4)
