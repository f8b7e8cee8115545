"""Opens and closes everything over and over; prints by how much the process has grown, as JSON.

Run: python -m tests.promises.cycles FOLDER CYCLES

It is a process of its own, because the memory of one that ran other tests says nothing. In each cycle another
document, dialog and chart is opened, and a scene; in every twelfth a talk with its presenter view too, and in
every 48th a second whole program.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.assets import asset_bytes
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.window.leaving import leave

DOCUMENTS = ("biased-die.xent", "classifier.xent", "fair-die.xent")
DIALOGS = (
    *("gallery", "guide", "shortcuts", "palette", "practice", "about", "worksheet", "figure"),
    *("handout", "type_observations", "simulate_observations", "classifier", "predictions"),
    *("rename_scene", "scene_from_gallery", "choose_scene"),
)
TALK = 12  # cycles from one talk to the next
CACHED = ("QSvgRenderer", "Setting")  # formulas set in type: kept for the next time, a bounded number of them
ROUND = 48  # cycles after which everything comes again


def cycle(program: Program, folder: Path, number: int) -> None:
    """Open one of each kind, and close it."""
    file = folder / DOCUMENTS[number % len(DOCUMENTS)]
    program.desk.files.open_path(file)
    assert program.editor.state.path == file
    program.actions[DIALOGS[number % len(DIALOGS)]].trigger()
    settle()
    close_others(program)
    chart = CHARTS[number % len(CHARTS)].key
    program.desk.show_chart(chart)
    program.actions["duplicate_scene"].trigger()
    settle()
    program.actions["remove_scene"].trigger()
    settle()
    program.editor.undo()  # to the document as it was opened: else leaving it would be a question
    program.editor.undo()
    if number % TALK == 0:
        program.actions["present_with_notes"].trigger()
        settle()
        assert program.desk.talk.talk is not None
        program.desk.talk.talk.leave()
        settle()
    if number % ROUND == 0:
        with running_program(folder / "second", ScriptedAsker()) as second:
            second.desk.show_chart(chart)
            settle()


def close_others(program: Program) -> None:
    """Close whatever is open beside the window."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget is not program.window:
            widget.close()
    settle()


def settle() -> None:
    """Let everything happen that is due, deletions too."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def alive() -> Counter[str]:
    """How many objects of Qt and of the program there are, by class."""
    gc.collect()
    return Counter(
        type(one).__qualname__
        for one in gc.get_objects()
        if (isinstance(one, QObject) and isValid(one)) or str(type(one).__module__).startswith("xent_gui.ui")
        if type(one).__qualname__ not in CACHED
    )


def resident() -> int:
    """Bytes of memory, after everything that is free was given back.

    Qt's cache of pictures is emptied before: it is bounded (10 MB), and would fill in a thousand cycles.
    """
    QPixmapCache.clear()
    gc.collect()
    with suppress(OSError, AttributeError):  # only the GNU library has it
        ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    folder, cycles = Path(sys.argv[1]), int(sys.argv[2])
    app, asker = QApplication([]), ScriptedAsker()
    for name in DOCUMENTS:
        (folder / name).write_bytes(asset_bytes(f"gallery/{name}"))
    with running_program(folder, asker) as program:
        for number in range(ROUND + cycles + 1):
            cycle(program, folder, number)
            asker.asked.clear()
            asker.choices.clear()
            if number == ROUND:
                before, memory, widgets = alive(), resident(), len(app.allWidgets())
            if number % ROUND == 0:
                print(number, resident() >> 10, file=sys.stderr, flush=True)  # noqa: T201
        told = {
            "grown": resident() - memory,
            "widgets": len(app.allWidgets()) - widgets,
            "objects": alive() - before,
        }
    leave(app)
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
