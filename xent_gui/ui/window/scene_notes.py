"""The line under the toolbar: what the scene is about, written where it is read."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QToolButton, QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.style.icons import icon
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.elided_label import ElidedLabel

_LINES = 4


class SceneNotes(QWidget):
    """One line of notes with a pencil; editing opens a field in its place.

    Ctrl+Enter, Tab or a click elsewhere keeps what was written, Escape drops it. Without notes the line is
    not there.
    """

    notes_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Notes of the scene"))
        self._notes = ""
        self._line = ElidedLabel("", self)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        set_role(self._line, "small")
        set_tone(self._line, "muted")
        self._pencil = QToolButton(self)
        self._pencil.setProperty("kind", "plain")
        self._pencil.setAccessibleName(self.tr("Edit notes"))
        self._pencil.setToolTip(self.tr("Edit the notes of this scene"))
        self._pencil.clicked.connect(self.edit)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._line, 1)
        self._row.addWidget(self._pencil)
        self._completed = False
        self._dress()

    @cached_property
    def field(self) -> _Field:
        """Where notes are written; made when somebody writes."""
        field = _Field(self)
        field.kept.connect(self._on_kept)
        field.dropped.connect(self._close)
        field.hide()
        self._row.addWidget(field, 1)
        return field

    def complete(self) -> None:
        """Draw the pencil, which the first frame need not wait for."""
        self._completed = True
        self._dress()

    def show_state(self, old: State | None, new: State) -> None:
        """Show the notes of the scene in view; what is being written for another scene is kept first."""
        if old is None or old.look != new.look:
            self._dress()
        if self._notes == new.scene.notes and old is not None and old.focus.scene == new.focus.scene:
            return
        self._notes = new.scene.notes
        paragraphs = (" ".join(part.split()) for part in self._notes.split("\n\n"))
        self._line.setText(" · ".join(part for part in paragraphs if part))
        self._close()

    @property
    def is_editing(self) -> bool:
        """Whether the field is open."""
        return "field" in self.__dict__ and not self.field.isHidden()

    def edit(self) -> None:
        """Open the field."""
        self.field.setPlainText(self._notes)
        lines = _LINES * self.field.fontMetrics().lineSpacing()
        self.field.setFixedHeight(lines + scaled(16, look_of()))
        self._show_parts(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._dress()

    def _on_kept(self) -> None:
        text = self.field.toPlainText().strip()
        self._close()
        if text != self._notes:
            self.notes_written.emit(text)

    def _close(self) -> None:
        self._show_parts(False)

    def _show_parts(self, editing: bool) -> None:
        if editing or self.is_editing:
            self.field.setVisible(editing)
        self._line.setVisible(not editing)
        self._pencil.setVisible(not editing)
        self.setVisible(editing or bool(self._notes))

    def _dress(self) -> None:
        look = look_of()
        self._row.setContentsMargins(scaled(16, look), scaled(5, look), scaled(14, look), 0)
        self._row.setSpacing(scaled(4, look))
        self._pencil.setIconSize(QSize(scaled(16, look), scaled(16, look)))
        if self._completed:
            self._pencil.setIcon(icon("edit", tokens_of(look.theme), "muted"))


class _Field(QPlainTextEdit):
    """Says once whether what was written is kept or dropped."""

    kept = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes of the scene"))
        self.setPlaceholderText(self.tr("What this scene shows. Ctrl+Enter keeps it, Escape does not."))
        self.setTabChangesFocus(True)
        set_role(self, "small")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:  # Qt override
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                event.accept()  # Ctrl+Enter adds an outcome elsewhere
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # Qt override
        super().focusOutEvent(event)
        away = event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
        )
        if away and self.isVisible():
            self.kept.emit()
