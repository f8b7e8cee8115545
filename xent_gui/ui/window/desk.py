"""The desk: what actions work on. It holds the window, the editor and the work done with files and looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from xent_gui.core.document import edits
from xent_gui.core.document.edits import Edit, EditRefused
from xent_gui.core.document.shown import State
from xent_gui.core.language import with_point
from xent_gui.editing.editor import Editor
from xent_gui.editing.files import Files
from xent_gui.editing.settings import Settings
from xent_gui.ui.panels.charts_panel import ChartsPanel
from xent_gui.ui.panels.outcomes_panel import OutcomesPanel
from xent_gui.ui.window.action import Now
from xent_gui.ui.window.dialogs import Dialogs
from xent_gui.ui.window.file_work import FileWork
from xent_gui.ui.window.notices import Offer
from xent_gui.ui.window.observation_work import ObservationWork
from xent_gui.ui.window.questions import Asker
from xent_gui.ui.window.talk_work import TalkWork
from xent_gui.ui.window.view_work import ViewWork

if TYPE_CHECKING:
    from xent_gui.ui.window.main_window import MainWindow

REFUSED = "refused"  # topic of the notice


class Desk(QObject):
    """Everything an action can reach; each method is what one or several actions do."""

    restart_asked = Signal()  # end in good order, and begin again
    stirred = Signal()  # something besides the state changed that actions depend on

    window: MainWindow
    files: FileWork
    view: ViewWork
    dialogs: Dialogs
    observations: ObservationWork
    talk: TalkWork

    def __init__(
        self, window: MainWindow, editor: Editor, settings: Settings, files: Files, asker: Asker
    ) -> None:
        super().__init__(window)
        self.window = window
        self.editor = editor
        self.settings = settings
        self.asker = asker
        self.files = FileWork(self, files)
        self.view = ViewWork(self)
        self.dialogs = Dialogs(self)
        self.observations = ObservationWork(self)
        self.talk = TalkWork(self)
        bar = window.bar
        bar.scenes.scene_chosen.connect(self.go_to_scene)
        bar.scenes.scene_moved.connect(self._on_scene_moved)
        bar.unit.unit_chosen.connect(self.choose_unit)
        bar.decimals.decimals_chosen.connect(self.choose_decimals)
        window.notes.notes_written.connect(self._on_notes_written)
        window.area.panes_changed.connect(self.stirred)
        self.charts.observations_wanted.connect(self.observations.get)
        self.charts.figure_wanted.connect(self.dialogs.figure)
        editor.changed.connect(self._on_changed)

    @property
    def state(self) -> State:
        """What the window shows."""
        return self.editor.state

    @property
    def scene(self) -> int:
        """Place of the scene in view."""
        return self.editor.state.focus.scene

    @property
    def now(self) -> Now:
        """What decides whether actions can be done."""
        return Now(
            self.editor.state,
            self.editor.undo_text,
            self.editor.redo_text,
            self.view.theme,
            self.view.language,
            self.view.decimal_mark,
            self.window.area.shown,
            self.view.columns,
            self.window.isFullScreen(),
        )

    @property
    def outcomes(self) -> OutcomesPanel:
        """The table."""
        panel = self.window.area.panels["outcomes"]
        assert isinstance(panel, OutcomesPanel)
        return panel

    @property
    def charts(self) -> ChartsPanel:
        """The charts."""
        panel = self.window.area.panels["charts"]
        assert isinstance(panel, ChartsPanel)
        return panel

    def settle(self) -> bool:
        """Take what is being typed in a cell; False where it is refused, and stays open with its reason."""
        return self.outcomes.finish_entry()

    def apply(self, edit: Edit) -> bool:
        """Apply an edit; a refusal is told in a bar."""
        if not self.settle():
            return False
        try:
            self.editor.apply(edit)
        except EditRefused as refusal:
            self.say("warning", str(refusal), topic=REFUSED)
            return False
        return True

    def edit(self, make: Callable[..., Edit], *rest: Any) -> bool:
        """Apply an edit of the scene in view."""
        return self.apply(make(self.scene, *rest))

    def edit_rows(self, make: Callable[..., Edit]) -> bool:
        """Apply an edit of the chosen outcomes."""
        rows = self.rows()
        return bool(rows) and self.edit(make, rows, self.state.scene.labels[rows[0]])

    def say(self, kind: str, sentence: str, *offers: Offer, topic: str = "") -> None:
        """Tell something in a bar."""
        self.window.notices.say(kind, sentence, offers, topic)

    def tell_fault(self, details: str) -> None:
        """Say that the program made a mistake, without alarming anybody."""
        self.say(
            "bad",
            self.tr("Something went wrong in the program. Your work is kept; you can go on."),
            Offer(self.tr("Copy details"), lambda: QGuiApplication.clipboard().setText(details)),
            topic="fault",
        )

    def rows(self) -> list[int]:
        """The chosen outcomes: those selected in the table, else the one in focus."""
        focus = self.state.focus.outcome
        selected = list(self.outcomes.selected_rows)
        if focus is None or focus in selected:
            return selected
        return [focus]

    def undo(self) -> None:
        """Take the last step back; what is half typed is a step too."""
        if self.settle():
            self.editor.undo()

    def redo(self) -> None:
        """Do it again."""
        if self.settle():
            self.editor.redo()

    def clip(self, what: str) -> None:
        """Cut, copy, paste or delete where the focus is: in a field, a readout, else in the table."""
        focus = QApplication.focusWidget()
        if isinstance(focus, (QLineEdit, QPlainTextEdit, QTextEdit)):
            _clip_text(focus, what)
        elif what == "copy" and focus is not None and self.window.area.panels["readouts"].isAncestorOf(focus):
            self.copy_number()
        else:
            self.outcomes.clip(what)

    def copy_number(self) -> None:
        """Copy the chosen readout as it is shown, but for signs and marks that programs do not read."""
        measure = self.state.focus.measure
        text = self.state.readout.text(measure)
        QGuiApplication.clipboard().setText(with_point(text).replace("−", "-").replace("∞", "inf"))

    def add_outcome(self) -> None:
        """Add an outcome at the end and choose it."""
        self.outcomes.add_outcome()

    def insert_outcome(self) -> None:
        """Insert an outcome above the chosen one and choose it."""
        row = self.state.focus.outcome
        if self.outcomes.selected_rows:
            self.outcomes.insert_outcome()
        elif row is not None and self.edit(edits.insert_outcomes, row):
            self.editor.point(outcome=row)

    def move_rows(self, step: int) -> None:
        """Move the chosen outcomes one place up (−1) or down (+1); they stay chosen."""
        if self.outcomes.selected_rows:
            self.outcomes.move_rows(step)
            return
        rows = self.rows()
        if not rows:
            return
        to = rows[0] - 1 if step < 0 else rows[-1] + 2
        row = self.state.focus.outcome
        if 0 <= to <= len(self.state.scene) and self.edit(
            edits.move_outcomes, rows, to, self.state.scene.labels[rows[0]]
        ):
            self.editor.point(outcome=None if row is None else row + step)

    def choose_unit(self, key: str) -> None:
        """Show the scene in another unit; new scenes will have it too."""
        if self.edit(edits.set_unit, key):
            self.settings.update(unit=key)

    def choose_decimals(self, decimals: int) -> None:
        """Show the scene with other decimals; new scenes will have them too."""
        if self.edit(edits.set_decimals, decimals):
            self.settings.update(decimals=decimals)

    def show_chart(self, key: str) -> None:
        """Bring a chart into view, and its pane where that is hidden."""
        self.window.area.show_pane("charts", True)
        self.charts.show_chart(key)

    def go_to_scene(self, scene: int) -> None:
        """Show another scene."""
        if self.settle():
            self.editor.point(scene=scene, outcome=None, hovered=None)

    def edit_notes(self) -> None:
        """Write the notes of the scene in view."""
        self.window.notes.edit()

    def _on_scene_moved(self, start: int, to: int) -> None:
        self.apply(edits.move_scene(start, to))

    def _on_notes_written(self, text: str) -> None:
        self.edit(edits.set_notes, text)

    def _on_changed(self, old: State, new: State) -> None:
        if old.document is not new.document:
            self.window.notices.drop(REFUSED)  # what was refused is past


def _clip_text(field: QLineEdit | QPlainTextEdit | QTextEdit, what: str) -> None:
    """Cut, copy, paste or delete within a field of text."""
    if what != "delete":
        {"cut": field.cut, "copy": field.copy, "paste": field.paste}[what]()
    elif isinstance(field, QLineEdit):
        field.del_()
    else:
        field.textCursor().deleteChar()
