"""No file crashes, hangs or does anything: 500 mutated ones, 10,000 in the long run; and what is no file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.ui.window.observation_import import ObservationImport

ROOT = Path(__file__).parent.parent.parent
FILES = 10_000 if os.environ.get("XENT_TORTURE") else 500
LONG_LINE = 1 << 30 if os.environ.get("XENT_TORTURE") else 1 << 24


@pytest.mark.timeout(7200)
def test_mutated_files_are_read_or_refused_in_a_sentence_and_nothing_else_happens(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.promises.reader", str(tmp_path), str(FILES), "0"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["crashes"] == []
    assert told["seen"] == [], "read only: no file written, nothing fetched, started, compiled or imported"
    assert told["slowest"] <= 1.0, "seconds of computing"
    assert told["refused"] > FILES // 10, "the changes do damage"


@pytest.mark.parametrize("name", ["a.xent", "a.csv"])
def test_what_is_no_file_leaves_the_open_document_alone(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    """A folder, a pipe, a device, links, a line without an end: one sentence each, at once."""
    with running_program(tmp_path, ScriptedAsker()) as program:
        document = program.editor.state.document
        for number, make in enumerate((_folder, _pipe, _zeros, _loop, _dangling, _long_line, _deep)):
            place = tmp_path / str(number)
            place.mkdir()
            make(place / name)
            program.window.notices.drop("file")
            started = time.process_time()
            program.desk.files.open_path(place / name)
            assert time.process_time() - started <= 1.0, make.__name__
            told = program.window.notices.sentences
            dialog = program.desk.dialogs.current
            assert told or dialog is not None, make.__name__
            if dialog is not None:
                dialog.close()
            assert program.editor.state.document is document, make.__name__


@pytest.mark.parametrize("name", ["o.txt", "o.csv", "o.parquet"])
def test_what_is_no_file_of_observations_leaves_the_open_document_alone(
    qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    """Read as observations: refused in a sentence, or counted beside the window and shown."""
    with running_program(tmp_path, ScriptedAsker()) as program:
        document = program.editor.state.document
        for number, make in enumerate((_folder, _pipe, _zeros, _loop, _dangling, _long_line, _deep, _bombs)):
            place = tmp_path / str(number)
            place.mkdir()
            make(place / name)
            program.window.notices.drop("observations")
            started = time.process_time()
            program.desk.observations.read_path(place / name)
            assert time.process_time() - started <= 1.0, make.__name__
            dialog = program.desk.dialogs.current
            assert isinstance(dialog, ObservationImport), make.__name__
            assert dialog.verdict.text(), make.__name__
            dialog.accept()
            if dialog.reading is None:
                dialog.close()
            else:
                qtbot.waitUntil(lambda: program.desk.observations.job is None, timeout=60_000)
                counted = program.desk.dialogs.current
                assert program.window.notices.sentences or counted is not None, make.__name__
                if counted is not None:
                    counted.close()
            assert program.editor.state.document is document, make.__name__


def _bombs(path: Path) -> None:
    """Numbers of more digits than can be read in a lifetime, and no two the same."""
    path.write_bytes(b"outcome,n\n" + b"".join(b"%d,1e%d\n" % (9**row, 9**row) for row in range(200)))


def _folder(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _loop(path: Path) -> None:
    path.symlink_to(path)


def _dangling(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere"))


def _long_line(path: Path) -> None:
    with path.open("wb") as file:
        for _ in range(LONG_LINE >> 20):
            file.write(b"1" * (1 << 20))


def _deep(path: Path) -> None:
    path.write_bytes(b"[" * 1_000_000)
