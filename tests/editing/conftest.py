"""An editor with its files, settings and journal, all under the test's own folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from xent_gui.core.document.edits import set_probability
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.editing.editor import Editor
from xent_gui.editing.files import Files
from xent_gui.editing.settings import Settings

_NOBODY = 65534


@dataclass
class Session:
    """One window's worth of editing, without the window."""

    editor: Editor
    files: Files
    settings: Settings
    state: Path

    def type_q(self, text: str, row: int = 0) -> None:
        """One edit of the document."""
        self.editor.apply(set_probability(0, row, "q", text, str(row + 1)))

    @property
    def q(self) -> str:
        """What the first outcome's q is now."""
        return self.editor.state.scene.q.text(0)


@pytest.fixture
def session_of(qapp: object, tmp_path: Path) -> Iterator[Callable[[], Session]]:
    """Make sessions that share one settings file and one state folder, as two windows do."""
    made: list[Session] = []

    def make() -> Session:
        settings = Settings(tmp_path / "config" / "xent.ini")
        editor = Editor(Document((blank_scene("Die", 6), blank_scene("Coin", 2))))
        state = tmp_path / "state"
        made.append(Session(editor, Files(editor, settings, state), settings, state))
        return made[-1]

    yield make
    for session in made:
        session.files.close()


@pytest.fixture
def session(session_of: Callable[[], Session]) -> Session:
    """One session."""
    return session_of()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the user's documents are."""
    folder = tmp_path / "documents"
    folder.mkdir()
    return folder


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 128 KiB, where the tests may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs root")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def shared_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder of which the test is no super-user, so that permissions mean something."""
    if os.geteuid() != 0:
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp())
    os.chown(folder, _NOBODY, _NOBODY)
    os.seteuid(_NOBODY)
    try:
        yield folder
    finally:
        os.seteuid(0)
        shutil.rmtree(folder)
