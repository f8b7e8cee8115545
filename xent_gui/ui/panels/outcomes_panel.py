"""The outcomes: the table in which p, q and n are typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from xent_gui.core.document import edits
from xent_gui.core.document.cell_edits import Column
from xent_gui.core.document.edit import Edit, EditRefused
from xent_gui.core.document.shown import State
from xent_gui.core.document.state import Side
from xent_gui.editing.editor import Editor
from xent_gui.ui.tables.outcome_table import OutcomeTable
from xent_gui.ui.widgets.bubble import Bubble
from xent_gui.ui.widgets.card import Card


def _on_rows(what: str) -> Callable[..., Edit]:
    """What the menu of a row asks for."""
    return {
        "duplicate": edits.duplicate_outcomes,
        "remove": edits.remove_outcomes,
        "lock": edits.toggle_lock,
    }[what]


def _on_side(what: str) -> Callable[[int, Side], Edit]:
    """What the menu of a column asks for."""
    return {
        "normalise": edits.normalise,
        "uniform": edits.make_uniform,
        "counts": edits.from_counts,
    }[what]


class OutcomesPanel(Card):
    """Turns what the user meant in the table into edits."""

    columns_changed = Signal(
        object
    )  # keys of the columns shown, when the user chose others: worth remembering

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__("", parent, padding=0)
        self.set_title(self.tr("Outcomes"))
        self._editor = editor
        self._stale = False
        self.table = OutcomeTable(Bubble, self)
        self.body.addWidget(self.table)
        self._add = self.add_link(self.tr("+ outcome"))
        self._add.setToolTip(self.tr("Add an outcome at the end"))
        self._add.setAccessibleName(self.tr("Add outcome"))
        self._add.clicked.connect(self.add_outcome)
        self.setFocusProxy(self.table)
        self._connect()
        editor.changed.connect(self.show_state)
        self.show_state(None, editor.state)

    def _connect(self) -> None:
        view = self.table.view
        # queued: rows also move under the mouse while a state is shown, which must not change the state
        view.outcome_hovered.connect(self._on_hovered, Qt.ConnectionType.QueuedConnection)
        view.outcome_selected.connect(self._on_selected)
        view.cell_typed.connect(self._on_typed)
        view.cells_cleared.connect(self._on_cleared)
        view.block_pasted.connect(self._on_pasted)
        view.rows_moved.connect(self._on_moved)
        view.rows_asked.connect(self._on_rows_asked)
        view.side_asked.connect(self._on_side_asked)
        view.row_added.connect(self.add_outcome)
        view.columns_chosen.connect(self.columns_changed)
        self.table.normalise_asked.connect(self._on_normalise_asked)

    def show_state(self, old: State | None, new: State) -> None:
        """Show the table; a hidden panel catches up when it is shown."""
        if old is not None and not self.isVisible():
            self._stale = True
            return
        self.table.show_state(old, new)

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.table.show_state(None, self._editor.state)

    # what the window's actions call

    @property
    def columns(self) -> tuple[str, ...]:
        """The keys of the columns shown."""
        return tuple(column.key for column in self.table.view.outcomes.columns)

    def set_columns(self, keys: Iterable[str]) -> None:
        """Show these columns; label, p, q and n are always shown."""
        self.table.set_columns(keys)

    @property
    def selected_rows(self) -> list[int]:
        """The rows of which a cell is selected, ascending."""
        return self.table.view.selected_rows()

    def finish_entry(self) -> bool:
        """Take what is being typed in a cell; False where it is refused and stays open.

        To be called before the document is saved, closed or another scene comes in view.
        """
        taken = self.table.view.delegate.finish()
        if not taken:
            self.table.view.delegate.take_focus()
        return taken

    def clip(self, what: str) -> None:
        """Do "cut", "copy", "paste" or "delete" with the selected cells."""
        view = self.table.view
        {"cut": view.cut, "copy": view.copy, "paste": view.paste, "delete": view.clear}[what]()

    def add_outcome(self) -> None:
        """Add an outcome at the end and lead the keyboard to its p."""
        if self.finish_entry():
            self._grow(len(self._editor.state.scene))

    def insert_outcome(self) -> None:
        """Insert an outcome above the selected ones."""
        rows = self.selected_rows
        if self.finish_entry() and rows:
            self._grow(rows[0])

    def move_rows(self, step: int) -> None:
        """Move the selected outcomes up (−1) or down (+1)."""
        self.table.view.move_rows(step)

    # what the user meant

    @property
    def _scene(self) -> int:
        return self._editor.state.focus.scene

    def _apply(self, edit: Edit, gesture: object = None) -> bool:
        try:
            self._editor.apply(edit, gesture)
        except EditRefused as refusal:
            self.table.refuse(str(refusal))
            return False
        return True

    def _label(self, row: int) -> str:
        return self._editor.state.scene.labels[row]

    def _only_label(self, rows: Sequence[int]) -> str | None:
        return self._label(rows[0]) if len(rows) == 1 else None

    def _grow(self, row: int) -> None:
        scene = self._editor.state.scene
        edit = (
            edits.add_outcome(self._scene) if row == len(scene) else edits.insert_outcomes(self._scene, row)
        )
        if self._apply(edit):
            view = self.table.view
            place = view.outcomes.column_of("p")
            view.select_block([row], place, place, place)
            view.setFocus()

    def _on_hovered(self, row: int | None) -> None:
        self._editor.point(hovered=row)

    def _on_selected(self, row: int | None, key: str) -> None:
        if key in ("p", "q"):
            self._editor.point(outcome=row, side=key)
        else:
            self._editor.point(outcome=row)

    def _on_typed(self, row: int, key: str, text: str) -> None:
        label = self._label(row)
        if key in ("p", "q") and not text.strip():
            name = self.tr("Clear {side} of {label}").format(side=key, label=label or row + 1)
            self._apply(edits.clear_cells(self._scene, [row], [cast("Column", key)], name))
        else:
            self._apply(edits.set_cell(self._scene, row, cast("Column", key), text, label))

    def _on_cleared(self, groups: Sequence[tuple[Sequence[int], Sequence[Column]]]) -> None:
        gesture = object() if len(groups) > 1 else None  # several edits, one step
        for rows, keys in groups:
            self._apply(edits.clear_cells(self._scene, rows, keys), gesture)

    def _on_pasted(self, row: int, key: str, block: Sequence[Sequence[str]], note: str) -> None:
        view = self.table.view
        if self._apply(edits.set_cells(self._scene, row, cast("Column", key), block)):
            left = view.outcomes.column_of(key)
            right = min(left + len(block[0]), len(view.outcomes.columns)) - 1
            view.select_block(range(row, row + len(block)), left, right, left)
            if note:
                self.table.line.say(note, "notice")

    def _on_moved(self, rows: Sequence[int], to: int) -> None:
        if self._apply(edits.move_outcomes(self._scene, rows, to, self._only_label(rows))):
            first = to - sum(row < to for row in rows)
            self.table.view.select_rows(range(first, first + len(rows)))

    def _on_rows_asked(self, what: str, rows: Sequence[int]) -> None:
        if what == "insert_above":
            self._grow(rows[0])
        elif what == "insert_below":
            self._grow(rows[-1] + 1)
        elif self._apply(_on_rows(what)(self._scene, rows, self._only_label(rows))) and what == "duplicate":
            self.table.view.select_rows(range(rows[-1] + 1, rows[-1] + 1 + len(rows)))

    def _on_side_asked(self, what: str, side: str) -> None:
        self._apply(_on_side(what)(self._scene, cast("Side", side)))

    def _on_normalise_asked(self, side: str) -> None:
        self._on_side_asked("normalise", side)
