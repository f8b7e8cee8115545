"""PySide6's support code is kept: the same program with it, without it, and with a damaged file."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

from xent_gui.qt_support import compiled_once, lean_imports

QUESTIONS = """
import builtins, sys
plain = builtins.__import__
{first}
from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QPushButton
questions = (
    lambda: QObject(1, 2, 3), lambda: QSize("a", 2), lambda: QRect(1, 2, 3, 4, 5, 6),
    lambda: QTimer.singleShot("a"), lambda: QObject(nonsense=1), lambda: QPushButton.resize.__doc__,
    lambda: repr(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), lambda: repr(Qt.Key(65)),
)
for question in questions:
    try:
        print(question())
    except Exception as error:
        print(type(error), error)
from PySide6.support.signature.mapping import type_map
print(type_map["QString"], bool(sys.pyside6_option_python_enum))
"""


def answers(first: str, said_too: str = "") -> list[str]:
    """What a program of its own is told by PySide6."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", QUESTIONS.format(first=first) + said_too],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def kept(path: Path) -> str:
    """The lines that import PySide6 with what is kept in a file."""
    return (
        "from pathlib import Path; from xent_gui.qt_support import compiled_once, lean_imports\n"
        f"with lean_imports(), compiled_once(Path({str(path)!r})):\n    import PySide6\n"
    )


@pytest.fixture(scope="module")
def plain() -> list[str]:
    """What PySide6 says by itself."""
    said = answers("")
    assert len(said) > 10, "it explains itself at length"
    return said


def test_pyside_answers_the_same_from_its_own_sources_and_from_what_was_kept(
    tmp_path: Path, plain: list[str]
) -> None:
    path = tmp_path / "folder" / "kept"
    assert answers(kept(path)) == plain
    written = path.stat()
    assert written.st_size > 10_000
    assert answers(kept(path)) == plain
    assert path.stat().st_mtime_ns == written.st_mtime_ns, "nothing is written when nothing is new"


def test_what_only_answers_questions_is_not_run_before_one_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    answers(kept(path))
    loaded = "print({'inspect', 'zipfile', 'argparse', 'logging'} & set(sys.modules))\n"
    said = answers(kept(path) + "from PySide6 import QtWidgets\n" + loaded)
    assert said[0] == "set()"


@pytest.mark.parametrize("damage", ["empty", "nonsense", "cut off", "of another version"])
def test_a_damaged_or_foreign_file_is_as_good_as_none(tmp_path: Path, damage: str, plain: list[str]) -> None:
    path = tmp_path / "kept"
    answers(kept(path))
    whole = path.read_bytes()
    bad = {
        "empty": b"",
        "nonsense": b"nonsense",
        "cut off": whole[:-20],
        "of another version": whole.replace(b"import base64", b"import base46"),
    }
    assert bad[damage] != whole
    path.write_bytes(bad[damage])
    assert answers(kept(path)) == plain
    written = path.stat()
    assert answers(kept(path)) == plain
    assert path.read_bytes() != bad[damage], "it was written anew,"
    assert path.stat().st_mtime_ns == written.st_mtime_ns, "and the next start takes it"


def test_where_nothing_can_be_written_everything_works_as_before(tmp_path: Path, plain: list[str]) -> None:
    (tmp_path / "file").write_text("no folder")
    assert answers(kept(tmp_path / "file" / "kept")) == plain


def test_who_gives_pyside_an_option_gets_pyside_as_always(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plain: list[str]
) -> None:
    monkeypatch.setenv("PYSIDE6_OPTION_PYTHON_ENUM", "1")
    assert answers(kept(tmp_path / "kept")) == plain
    assert not (tmp_path / "kept").exists()


def test_imports_and_compile_are_the_plain_ones_afterwards(tmp_path: Path) -> None:
    said = "print(builtins.__import__ is plain, 'xent_gui_support' in sys.modules)\n"
    assert answers(kept(tmp_path / "kept") + said)[0] == "True False"
    before = builtins.compile, dict(sys.modules)
    with lean_imports(), compiled_once(tmp_path / "nowhere"):
        assert eval(compile("1 + 1", "elsewhere.py", "eval")) == 2
    assert (builtins.compile, dict(sys.modules)) == before
    assert not (tmp_path / "nowhere").exists()


def test_a_module_that_was_put_off_is_the_module_itself_once_it_is_used() -> None:
    code = (
        "import sys\nfrom xent_gui.qt_support import lean_imports\n"
        "with lean_imports():\n    import textwrap as early, base64\n    used = early.dedent('  a')\n"
        "    assert 'b64decode' not in vars(base64)\n"
        "import textwrap, base64 as late\n"
        "print(used, early.wrap is textwrap.wrap, late is not base64, base64.b64decode is late.b64decode)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "a True True True\n"
