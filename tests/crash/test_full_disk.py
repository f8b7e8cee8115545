"""A disk that is really full: a small tmpfs. The old file stays whole, and the reason is told."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from xent_gui.core.document.edits import set_title
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.editing.editor import Editor
from xent_gui.editing.files import Files
from xent_gui.editing.results import Failed, Saved
from xent_gui.editing.settings import Settings


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 kB."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("mounting a small file system needs root")
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a file system")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_keeps_the_old_file_and_says_so(
    qapp: QCoreApplication, small_disk: Path, tmp_path: Path
) -> None:
    editor = Editor(Document((blank_scene("Old", 6),)))
    files = Files(editor, Settings(tmp_path / "xent.ini"), tmp_path / "state")
    file = small_disk / "a.xent"
    assert isinstance(files.save_as(file), Saved)
    old = file.read_bytes()
    editor.apply(set_title(0, "New" * 40_000))
    result = files.save()
    assert isinstance(result, Failed)
    assert "is full" in result.sentence
    assert file.read_bytes() == old
    assert editor.state.modified
    assert list(small_disk.iterdir()) == [file], "nothing is left lying about"
    editor.apply(set_title(0, "Short"))
    assert isinstance(files.save(), Saved)
    files.close()
