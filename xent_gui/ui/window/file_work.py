"""What actions do with files: ask, open, save, say what came of it. `editing.files` does the work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xent_gui.core.document.state import Document, Scene, blank_scene
from xent_gui.editing.files import SUFFIX, Files
from xent_gui.editing.results import (
    Conflict,
    DiskChange,
    Failed,
    InUse,
    OpenResult,
    Saved,
    SaveResult,
    Unnamed,
)
from xent_gui.ui.window.notices import Offer
from xent_gui.ui.window.questions import Choice

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk

FILE, DISK = "file", "disk"  # topics of notices
TABLES, PARQUET = (".csv", ".tsv", ".tab", ".txt"), ".parquet"
Then = Callable[[], object]


def nothing() -> None:
    """What follows when nothing does."""


class FileWork(QObject):
    """Opens, saves and closes for the desk; nothing that the user made goes without a question."""

    def __init__(self, desk: Desk, files: Files) -> None:
        super().__init__(desk)
        self._desk = desk
        self._files = files
        files.changed_on_disk.connect(self._on_changed_on_disk)
        desk.window.activated.connect(files.check_disk)
        desk.window.file_dropped.connect(self.open_path)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Documents opened or saved last, newest first."""
        return self._desk.settings.load().recent_there

    def new(self) -> None:
        """An empty document."""
        self.guarded(lambda: self.show(Document((self._blank(),))))

    def show(self, document: Document, suggested: Path | None = None) -> None:
        """Show a document that has no file yet."""
        self._forget_notices()
        self._files.new(document, suggested)

    def open(self) -> None:
        """Choose a file and open it."""
        filters = ";;".join(
            (
                self.tr("All that xent opens (*.xent *.csv *.tsv *.tab *.txt *.parquet)"),
                self.tr("xent documents (*.xent)"),
                self.tr("Tables and observations (*.csv *.tsv *.tab *.txt *.parquet)"),
                self.tr("All files (*)"),
            )
        )
        self._desk.asker.open_file(
            self._desk.window, self.tr("Open"), filters, self._folder(), self.open_path
        )

    def open_path(self, path: Path) -> None:
        """Open a file: a document in place of this one, a table or observations after a preview."""
        if path.suffix.lower() in (*TABLES, PARQUET) and self._desk.observations.are_in(path):
            self._desk.observations.read_path(path)
        elif path.suffix.lower() in TABLES:
            self._desk.dialogs.import_table(path, "document")
        else:
            self.guarded(lambda: self.open_now(path))

    def open_now(self, path: Path, as_copy: bool = False) -> bool:
        """Open without a question about the document that is open; False where it could not be opened."""
        return self._opened(self._files.open(path, as_copy))

    def revert(self) -> None:
        """Read the file again; a step that can be undone, so there is no question."""
        self._opened(self._files.reload())

    def save(self, then: Then = nothing) -> None:
        """Save under its own name, or ask for one; `then` follows once it is saved."""
        if not self._desk.settle():
            return
        self._saved(self._files.save(), then)

    def save_as(self, then: Then = nothing) -> None:
        """Ask for a name and save."""
        if not self._desk.settle():
            return

        def chosen(path: Path) -> None:
            self._saved(self._files.save_as(path, overwrite=True), then)

        self._desk.asker.save_file(
            self._desk.window,
            self.tr("Save as"),
            self.tr("xent documents (*.xent)"),
            self._files.suggested,
            SUFFIX.removeprefix("."),
            chosen,
        )

    def import_csv(self) -> None:
        """Choose a table, show how it is read, and take it."""
        self._desk.asker.open_file(
            self._desk.window,
            self.tr("Import CSV"),
            self.tr("Tables (*.csv *.tsv *.tab *.txt);;All files (*)"),
            self._folder(),
            lambda path: self._desk.dialogs.import_table(path, "scene"),
        )

    def predictions(self) -> None:
        """Choose a file of a classifier's predictions, and show what comes of it beside the window."""
        from xent_gui.ui.window.predictions_dialog import predictions_dialog

        self._desk.asker.open_file(
            self._desk.window,
            self.tr("Predictions of a classifier"),
            self.tr("Predictions (*.csv *.tsv *.txt *.jsonl *.json *.ndjson);;All files (*)"),
            self._folder(),
            lambda path: predictions_dialog(self._desk, path).activateWindow(),
        )

    def export_csv(self) -> None:
        """Write the scene in view as a table."""
        from xent_gui.core.formats.csv_table import write_table
        from xent_gui.editing.disk import write_whole
        from xent_gui.ui.window.writing import write_and_tell

        if not self._desk.settle():
            return
        scene = self._desk.state.scene

        def chosen(path: Path) -> None:
            text = write_table(scene, "\t" if path.suffix.lower() in (".tsv", ".tab") else ",")
            write_and_tell(self._desk, path, lambda: write_whole(path, text.encode("utf-8", "replace")))

        self._desk.asker.save_file(
            self._desk.window,
            self.tr("Export CSV"),
            self.tr("Tables (*.csv *.tsv)"),
            self._folder() / f"{file_name(scene.title) or 'scene'}.csv",
            "csv",
            chosen,
        )

    def close(self) -> None:
        """Put the document away and show the start page."""

        def put_away() -> None:
            self.show(Document((self._blank(),)))
            self._desk.dialogs.gallery()

        self.guarded(put_away)

    def guarded(self, then: Then) -> None:
        """Do what replaces or ends the document, after asking about unsaved changes."""
        if not self._desk.settle():
            return
        state = self._desk.state
        if not state.modified:
            then()
            return

        def answered(key: str) -> None:
            if key == "save":
                self.save(then)
            elif key == "discard":
                then()

        name = state.path.name if state.path else self.tr("untitled")
        self._desk.asker.ask(
            self._desk.window,
            self.tr("Save the changes to “{name}”?").format(name=name),
            self.tr("If you discard them they are gone."),
            (
                Choice("save", self.tr("&Save")),
                Choice("discard", self.tr("&Discard"), "destroy"),
                Choice("cancel", self.tr("Cancel"), "cancel"),
            ),
            "save",
            answered,
        )

    def _opened(self, result: OpenResult) -> bool:
        if isinstance(result, Failed):
            self._desk.say("bad", result.sentence, topic=FILE)
            return False
        if isinstance(result, InUse):
            path = result.path

            def answered(key: str) -> None:
                if key == "copy":
                    self.open_now(path, as_copy=True)

            self._desk.asker.ask(
                self._desk.window,
                result.sentence,
                "",
                (Choice("copy", self.tr("Open a &copy")), Choice("cancel", self.tr("Cancel"), "cancel")),
                "copy",
                answered,
            )
            return False
        self._forget_notices()
        return True

    def _saved(self, result: SaveResult, then: Then) -> None:
        if isinstance(result, Saved):
            self._forget_notices()
            then()
        elif isinstance(result, Failed):
            self._desk.say(
                "bad", result.sentence, Offer(self.tr("Save as…"), lambda: self.save_as(then)), topic=FILE
            )
        elif isinstance(result, Unnamed):
            self.save_as(then)
        else:
            self._ask_to_replace(result, then)

    def _ask_to_replace(self, conflict: Conflict, then: Then) -> None:
        def answered(key: str) -> None:
            if key == "replace":
                own = conflict.path == self._desk.state.path
                again = self._files.save(True) if own else self._files.save_as(conflict.path, anyway=True)
                self._saved(again, then)
            elif key == "save_as":
                self.save_as(then)

        self._desk.asker.ask(
            self._desk.window,
            conflict.sentence,
            "",
            (
                Choice("save_as", self.tr("Save &as…")),
                Choice("replace", self.tr("&Replace"), "destroy"),
                Choice("cancel", self.tr("Cancel"), "cancel"),
            ),
            "save_as",
            answered,
        )

    def _on_changed_on_disk(self, change: DiskChange) -> None:
        offers = [Offer(self.tr("Reload"), self.revert), Offer(self.tr("Keep mine"), nothing)]
        if change.gone:
            offers = [Offer(self.tr("Save again"), self.save)]
        self._desk.say("warning", change.sentence, *offers, topic=DISK)

    def _blank(self) -> Scene:
        remembered = self._desk.settings.load()
        from xent_gui.core.document.units import UNITS

        return blank_scene().with_(unit=UNITS[remembered.unit], decimals=remembered.decimals)

    def _folder(self) -> Path:
        return self._desk.settings.load().folder or Path.home()

    def _forget_notices(self) -> None:
        self._desk.window.notices.drop(FILE)
        self._desk.window.notices.drop(DISK)


def file_name(title: str) -> str:
    """A title as the name of a file."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return "-".join(kept.lower().split())[:60]
