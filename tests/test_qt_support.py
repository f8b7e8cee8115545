"""PySide6's support code is compiled once: the same program with it, without it, and with a damaged file."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

from xent_gui.qt_support import compiled_once

SOURCE, NAME = b"answer = 6 * 7", "shibokensupport/answer.py"


def answer(path: Path, source: bytes = SOURCE) -> object:
    """What a source of PySide6 would make of itself."""
    found: dict[str, object] = {}
    with compiled_once(path):
        exec(compile(source, NAME, "exec"), found)
    return found["answer"]


@pytest.fixture(autouse=True)
def may_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def test_what_was_compiled_is_kept_and_taken_again(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    assert answer(path) == 42
    written = path.stat().st_mtime_ns
    assert answer(path) == 42
    assert path.stat().st_mtime_ns == written, "nothing is written when nothing is new"


def test_another_source_is_never_answered_with_what_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    assert answer(path) == 42
    assert answer(path, b"answer = 43") == 43
    assert answer(path) == 42


@pytest.mark.parametrize("damage", [b"", b"nonsense", None], ids=["empty", "nonsense", "cut off"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, damage: bytes | None) -> None:
    path = tmp_path / "kept"
    answer(path)
    path.write_bytes(path.read_bytes()[:-20] if damage is None else damage)
    assert answer(path) == 42


def test_where_nothing_can_be_written_everything_works_as_before(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert answer(tmp_path / "file" / "kept") == 42


def test_compile_is_the_plain_one_afterwards_and_for_all_else_meanwhile(tmp_path: Path) -> None:
    plain = builtins.compile
    with compiled_once(tmp_path / "kept"):
        assert eval(compile("1 + 1", "elsewhere.py", "eval")) == 2
    assert builtins.compile is plain
    assert not (tmp_path / "kept").exists()


def test_pyside_starts_from_its_own_sources_and_then_from_what_was_kept(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from xent_gui.qt_support import compiled_once\n"
        f"with compiled_once(Path({str(tmp_path / 'kept')!r})):\n"
        "    from PySide6.QtCore import QObject\n"
        "try:\n    QObject(1, 2, 3)\nexcept TypeError as error:\n    print(error)\n"  # asks for a signature
    )
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    said = [
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
        )
        for _ in range(2)
    ]
    assert said[0].stdout == said[1].stdout and "QObject" in said[0].stdout
    assert (tmp_path / "kept").stat().st_size > 10_000
