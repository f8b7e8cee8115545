"""Asks where a worksheet goes, writes it, and says what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from xent_gui.core.document.state import Scene
from xent_gui.core.language import translate
from xent_gui.ui.window.worksheet_dialog import WorksheetDialog, write_worksheet

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk


def worksheet_dialog(desk: Desk) -> WorksheetDialog:
    """The dialog of a worksheet; Export asks for the file."""
    dialog = WorksheetDialog(desk.state.document.scenes, desk.scene, desk.window)
    dialog.wanted.connect(lambda scenes, solved: save_worksheet(desk, scenes, solved))
    return dialog


def save_worksheet(desk: Desk, scenes: tuple[Scene, ...], solved: bool) -> None:
    """Ask for a name and write there: PDF or, by its ending, HTML."""
    from xent_gui.ui.window.writing import write_and_tell

    title = scenes[0].title if len(scenes) == 1 else translate("Desk", "Worksheet")

    def chosen(path: Path) -> None:
        write_and_tell(desk, path, lambda: write_worksheet(path, title, scenes, solved))

    desk.asker.save_file(
        desk.window,
        translate("Desk", "Export worksheet"),
        translate("Desk", "Worksheets (*.pdf *.html)"),
        (desk.settings.load().folder or Path.home()) / "worksheet.pdf",
        "pdf",
        chosen,
    )
