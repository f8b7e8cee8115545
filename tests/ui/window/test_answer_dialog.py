"""Dialogs that end in an answer: Tab goes through them as one reads them, and ends at the buttons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QWidget
from pytestqt.qtbot import QtBot

from xent_gui.ui.window.answer_dialog import AnswerDialog
from xent_gui.ui.window.observation_dialogs import TypedDialog
from xent_gui.ui.window.observation_import import ObservationImport
from xent_gui.ui.window.table_import import TableImport
from xent_gui.ui.window.title_dialog import TitleDialog

LABELS = ("1", "2")
TABLE = "face,p,q,n\n1,0.5,0.4,10\n2,0.5,0.6,5\n"

MANY = 40

DIALOGS: dict[str, Callable[[Path], AnswerDialog]] = {
    "typed": lambda _path: TypedDialog(LABELS),
    "observations of a file": lambda path: ObservationImport(path, LABELS),
    "table": lambda path: TableImport(path.read_bytes(), path, "document"),
    "title": lambda _path: TitleDialog("Fair die"),
}


def tabbed_through(dialog: AnswerDialog) -> list[QWidget]:
    """Where Tab leads, from the first part once around."""
    first = dialog.nextInFocusChain()
    while not (first.isVisible() and first.focusPolicy() & Qt.FocusPolicy.TabFocus):
        first = first.nextInFocusChain()
    first.setFocus()
    reached = [first]
    while len(reached) < MANY:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        now = dialog.focusWidget()
        if now is first:
            return reached
        reached.append(now)
    raise AssertionError([widget.accessibleName() for widget in reached])


@pytest.mark.parametrize("kind", DIALOGS)
def test_tab_goes_through_a_dialog_as_one_reads_it(kind: str, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    dialog = DIALOGS[kind](path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    reached = tabbed_through(dialog)
    columns = [form.geometry() for form in dialog.findChildren(QFormLayout)]

    def place(widget: QWidget) -> tuple[int, int, int]:
        """Forms side by side are read one after the other."""
        corner = widget.mapTo(dialog, QPoint())
        form = next((form for form in columns if form.contains(corner)), None)
        return (form.y(), form.x(), corner.y()) if form else (corner.y(), corner.x(), 0)

    assert [place(widget) for widget in reached] == sorted(place(widget) for widget in reached)
    assert isinstance(reached[-1].parent(), QDialogButtonBox)
    assert len(reached) == len(set(reached)) >= 2
