"""A worksheet from the menu to the disk, and what the start says of journals it cannot read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.window.kit import ScriptedAsker, asker_of, running_program
from xent_gui.app import JOURNALS, Program
from xent_gui.ui.window.worksheet_dialog import WorksheetDialog


@pytest.mark.parametrize(("name", "start"), [("w.pdf", b"%PDF"), ("w.html", b"<!")])
def test_a_worksheet_is_exported(program: Program, tmp_path: Path, name: str, start: bytes) -> None:
    asker_of(program).files = [tmp_path / name]
    program.actions["worksheet"].trigger()
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, WorksheetDialog)
    dialog.export.click()
    assert (tmp_path / name).read_bytes().startswith(start)
    assert program.window.notices.sentences == [f"“{name}” was written."]


def test_a_worksheet_that_cannot_be_written_is_told(program: Program, tmp_path: Path) -> None:
    asker_of(program).files = [tmp_path / "missing" / "w.html"]
    program.actions["worksheet"].trigger()
    dialog = program.desk.dialogs.current
    assert isinstance(dialog, WorksheetDialog)
    dialog.export.click()
    assert "w.html" in program.window.notices.sentences[0]


def test_a_journal_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "state" / JOURNALS
    folder.mkdir(parents=True)
    (folder / "x.journal").write_text("nonsense", encoding="utf-8")
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert any("cannot be read" in each for each in program.window.notices.sentences)
