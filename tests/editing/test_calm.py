"""The journal's thread stands back while an edit is painted, and never for long."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.core.document.scenes import observed_die
from xent_gui.core.document import edits
from xent_gui.core.document.state import Document
from xent_gui.editing.calm import Calm
from xent_gui.editing.editor import Editor


def test_work_goes_on_when_the_edit_is_painted(qtbot: QtBot) -> None:
    editor = Editor(Document((observed_die(),)))
    calm, done = Calm(editor), list[int]()
    editor.apply(edits.swap_p_q(0))
    worker = threading.Thread(target=lambda: done.extend(calm.between(range(5))), daemon=True)
    worker.start()
    qtbot.waitUntil(lambda: done == [0, 1, 2, 3, 4])
    worker.join()


def test_work_is_done_also_where_nobody_paints(qapp: QApplication) -> None:
    assert qapp is not None
    editor = Editor(Document((observed_die(),)))
    calm = Calm(editor)
    editor.apply(edits.swap_p_q(0))
    assert list(calm.between("work")) == list("work")  # no event loop turns here: patience ends
    editor.apply(edits.swap_p_q(0))
    calm.hurry()
    assert list(calm.between("work")) == list("work")
