"""Saves a document while one system call after the other fails; prints what came of each as JSON lines.

Run with the library made from faults.c preloaded: python -m tests.crash.saver LIBRARY FOLDER ERRNO
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from xent_gui.core.document.edits import set_title
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.core.formats.xent_json import to_json
from xent_gui.editing.editor import Editor
from xent_gui.editing.files import Files
from xent_gui.editing.results import Saved
from xent_gui.editing.settings import Settings


class Faults:
    """The variables of faults.c."""

    def __init__(self, library: Path, folder: Path) -> None:
        self._library = ctypes.CDLL(str(library))
        self._folder = os.fsencode(folder)
        self._under = (ctypes.c_char * 4096).in_dll(self._library, "fault_under")
        self._hit = (ctypes.c_char * 64).in_dll(self._library, "fault_hit")

    def start(self, call: int, error: int) -> None:
        """From now on the numbered call on a file of the folder fails."""
        self._set("fault_at", call)
        self._set("fault_error", error)
        self._set("fault_count", 0)
        self._hit.value = b""
        self._under.value = self._folder

    def stop(self) -> str:
        """No call fails any more; returns the name of the one that did, or ""."""
        self._under.value = b""
        return self._hit.value.decode()

    def _set(self, name: str, value: int) -> None:
        ctypes.c_int.in_dll(self._library, name).value = value


def one_save(faults: Faults, folder: Path, call: int, error: int, fresh: bool) -> dict[str, object]:
    """One save, over an old file or of a new one (`fresh`), during which the numbered call fails."""
    file = folder / f"{'fresh' if fresh else 'old'}-{error}-{call}" / "a.xent"
    file.parent.mkdir()
    editor = Editor(Document((blank_scene("Old", 6),)))
    files = Files(editor, Settings(folder.parent / "xent.ini"), folder.parent / "state")
    if not fresh:
        files.save_as(file)
    editor.apply(set_title(0, "New" * 5000))
    contents = {to_json(editor.state.document): "new"}
    if not fresh:
        contents[file.read_text(encoding="utf-8")] = "old"

    faults.start(call, error)
    result = files.save_as(file)
    hit = faults.stop()

    found = contents.get(file.read_text(encoding="utf-8"), "torn") if file.exists() else "none"
    modified = editor.state.modified
    again = files.save_as(file, overwrite=fresh)  # a dialog asks before it replaces a file
    seen = {
        "call": call,
        "hit": hit,
        "result": type(result).__name__,
        "sentence": getattr(result, "sentence", ""),
        "found": found,
        "modified": modified,
        "left": [path.name for path in file.parent.iterdir() if path != file],
        "again": type(again).__name__,
        "again_new": isinstance(again, Saved) and contents.get(file.read_text(encoding="utf-8")) == "new",
    }
    files.close()
    return seen


def main() -> None:
    library, folder, error = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    application = QCoreApplication([])
    faults = Faults(library, folder)
    for fresh in (False, True):
        for call in range(1, 100):
            seen = one_save(faults, folder, call, error, fresh)
            print(json.dumps({"fresh": fresh, **seen}), flush=True)  # noqa: T201
            if not seen["hit"]:
                break
    del application


if __name__ == "__main__":
    main()
