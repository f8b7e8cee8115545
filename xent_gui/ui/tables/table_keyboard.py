"""What the keyboard does in the table while no cell is typed: steps, commands, and opening cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from xent_gui.core.language import translate
from xent_gui.ui.tables.table_keys import command_of, step_of

_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Multi_key,
)

if TYPE_CHECKING:
    from xent_gui.ui.tables.outcome_view import OutcomeView


class TableKeyboard(QObject):
    """Decides keys before the table does."""

    def __init__(self, view: OutcomeView) -> None:
        super().__init__(view)
        self._view = view
        self._commands = {
            "copy": view.copy,
            "cut": view.cut,
            "paste": view.paste,
            "clear": view.clear,
            "edit": self.edit_current,
            "erase": self.erase,
        }

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is ours, so that it must not trigger a shortcut of the window."""
        command = command_of(event)
        if command == "escape":
            return self._view.pointer.drag.active
        return bool(step_of(event, arrows=False) or command)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where Qt's own way is right."""
        view, step, command = self._view, step_of(event, arrows=False), command_of(event)
        if view.delegate.editor is not None and event.key() in _HELD:
            return True  # Shift before the percent sign: the entry goes on
        if not view.delegate.finish():  # a key that the editor passed on, such as Page Down
            view.delegate.take_focus()
        elif step:
            self.step(step)
        elif command in self._commands:
            self._commands[command]()
        elif command in ("move_up", "move_down"):
            view.move_rows(-1 if command == "move_up" else +1)
        elif command in ("leave", "leave_back"):
            view.go_on(command == "leave")
        else:
            return self._is_dead(event) if command != "escape" else view.pointer.cancel()
        return True

    @Slot(str)
    def step(self, step: str) -> None:
        """Go from cell to cell: Enter down its column, Tab through the cells that can be typed in."""
        view = self._view
        model, index = view.outcomes, view.currentIndex()
        if step == "add":
            view.row_added.emit()
        elif not index.isValid() and model.rowCount():
            view.go_to(0, 0)
        elif step in ("down", "up"):
            row = index.row() + (1 if step == "down" else -1)
            if 0 <= row < model.rowCount():
                view.go_to(row, index.column())
        else:
            self._tab(step == "right")

    def _tab(self, ahead: bool) -> None:
        view = self._view
        model, index = view.outcomes, view.currentIndex()
        places = [place for place, column in enumerate(model.columns) if column.editable]
        here = sum(place < index.column() + ahead for place in places)
        cell = index.row() * len(places) + here - (not ahead)
        if 0 <= cell < model.rowCount() * len(places):
            view.go_to(cell // len(places), places[cell % len(places)])
        else:
            view.go_on(ahead)

    def edit_current(self) -> None:
        """Open the current cell with the cursor behind its text."""
        index = self._view.currentIndex()
        if index.isValid() and not self._refuse_computed():
            self._view.edit(index)
            editor = self._view.delegate.editor
            if editor is not None:
                editor.end(False)

    def erase(self) -> None:
        """Open the current cell empty."""
        self.edit_current()
        editor = self._view.delegate.editor
        if editor is not None:
            editor.clear()
            editor.setModified(True)

    def _is_dead(self, event: QKeyEvent) -> bool:
        """Typing on a computed cell leads nowhere: say so."""
        typed = event.text().isprintable() and event.text().strip()
        return bool(typed) and self._view.currentIndex().isValid() and self._refuse_computed()

    def _refuse_computed(self) -> bool:
        view = self._view
        column = view.outcomes.columns[view.currentIndex().column()]
        if column.editable:
            return False
        view.refused.emit(
            translate("OutcomeView", "{column} is computed: type in x, p, q or n.").format(
                column=column.heading
            )
        )
        return True
