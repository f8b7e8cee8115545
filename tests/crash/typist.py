"""A session of scripted editing, to be killed: edits, drags, undo, saves, new files, all written to a log.

Run: python -m tests.crash.typist FOLDER LOG SEED

The log has one JSON line for each thing done: the monotonic clock, what it was, the title of the scene
(which names the edit), and the file.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from xent_gui.core.document.edits import set_probability, set_title
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.editing.editor import Editor
from xent_gui.editing.files import Files
from xent_gui.editing.journal import Journal
from xent_gui.editing.recovery import find_orphans
from xent_gui.editing.results import Opened, Saved
from xent_gui.editing.settings import Settings

SIZES = (0, 1, 6, 6, 6, 300)


class Typist(QObject):
    """Does one thing after the other, at the speed of a hurried person."""

    def __init__(self, folder: Path, log: Path, seed: int) -> None:
        super().__init__()
        self._random = random.Random(seed)
        self._folder = folder
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._number = 0
        settings = Settings(folder / "config" / "xent.ini")
        self._editor = Editor(Document((blank_scene("start", 6),)))
        self._files = Files(self._editor, settings, folder / "state")
        self._journal = Journal(self._editor, self._files, folder / "state" / "recovery")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._act)
        self._recover()
        self._act()

    def _recover(self) -> None:
        """What the program does at its start."""
        found = find_orphans(self._folder / "state" / "recovery")
        for place, recovered in enumerate(found.recovered):
            if place == 0:
                self._journal.restore(recovered)
            else:
                recovered.discard()
        self._note("start", damaged=len(found.damaged))

    def _act(self) -> None:
        (act,) = self._random.choices(
            (self._edit, self._drag, self._undo, self._save, self._save_as, self._new, self._reopen),
            (60, 12, 6, 10, 4, 2, 6),
        )
        act()
        self._timer.start(self._random.choice((0, 1, 5, 20, 40, 80, 150, 400)))

    def _title(self) -> str:
        self._number += 1
        return f"{os.getpid()}.{self._number}"

    def _edit(self) -> None:
        self._editor.apply(set_title(0, self._title()))
        self._note("edit")

    def _drag(self) -> None:
        gesture = object()
        for _ in range(self._random.randrange(1, 30)):
            text = f"0.{self._random.randrange(10**6)}"
            if len(self._editor.state.scene):
                self._editor.apply(set_probability(0, 0, "q", text, "1"), gesture)
            self._editor.apply(set_title(0, self._title()), gesture)
        self._note("edit")

    def _undo(self) -> None:
        self._editor.undo()
        self._note("edit")

    def _save(self) -> None:
        self._note("saving")
        result = self._files.save()
        self._note("saved" if isinstance(result, Saved) else "kept")

    def _save_as(self) -> None:
        file = self._folder / "documents" / f"{self._random.randrange(4)}.xent"
        self._note("saving")
        result = self._files.save_as(file, overwrite=True)
        self._note("saved" if isinstance(result, Saved) else "kept")

    def _new(self) -> None:
        """A new document; the user has said that the changes of the last one are not wanted."""
        self._note("leaving")
        self._files.new(Document((blank_scene(self._title(), self._random.choice(SIZES)),)))
        self._note("clean")

    def _reopen(self) -> None:
        there = sorted((self._folder / "documents").glob("[0-9].xent"))
        if there:
            self._note("leaving")
            result = self._files.open(self._random.choice(there))
            self._note("clean" if isinstance(result, Opened) else "kept")

    def _note(self, what: str, **more: object) -> None:
        state = self._editor.state
        path = None if state.path is None else state.path.name
        line = {"at": time.monotonic(), "what": what, "title": state.document.scenes[0].title}
        known = {"path": path, "modified": state.modified, **more}
        os.write(self._log, (json.dumps({**line, **known}) + "\n").encode())


def main() -> None:
    folder, log, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    application = QGuiApplication([])
    typist = Typist(folder, log, seed)
    application.exec()
    del typist


if __name__ == "__main__":
    main()
