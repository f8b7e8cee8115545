"""Every system call of a save fails in turn: the file is whole, and "saved" is never said falsely."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
SHORT = 0  # instead of an errno: the write takes only half
WORDS = {
    errno.ENOSPC: "is full",
    errno.EDQUOT: "is used up",
    errno.EACCES: "not allowed to write",
    errno.EROFS: "is read-only",
    errno.EIO: "reports an error",
}
ERRORS = [errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS, errno.EIO, SHORT]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """faults.c, compiled."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("failing system calls need a C compiler on Linux")
    made = tmp_path_factory.mktemp("faults") / "faults.so"
    source = Path(__file__).with_name("faults.c")
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", made, source, "-ldl"], check=True)
    return made


def saves(library: Path, tmp_path: Path, error: int) -> list[dict[str, Any]]:
    folder = tmp_path / "documents"
    folder.mkdir()
    command = [sys.executable, "-m", "tests.crash.saver", str(library), str(folder), str(error)]
    environment = {**os.environ, "LD_PRELOAD": str(library)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: errno.errorcode.get(error, "short write"))
def test_no_failing_call_tears_a_file_or_makes_a_false_saved(
    library: Path, tmp_path: Path, error: int
) -> None:
    seen = saves(library, tmp_path, error)
    failing = [each for each in seen if each["hit"]]
    for each in failing:
        before = "none" if each["fresh"] else "old"
        if each["result"] == "Saved":
            assert each["found"] == "new", each
            assert not each["modified"], each
        else:
            assert each["result"] == "Failed", each
            assert each["modified"], each
            assert each["sentence"].startswith("“a.xent” was not saved: "), each
            assert WORDS[error] in each["sentence"], each
            # what fails after the new contents took the old ones' place leaves them whole, but says so
            assert each["found"] in (before, "new"), each
        assert each["left"] == [], each
        assert each["again"] == "Saved", each
        assert each["again_new"], each
    assert [each["result"] for each in seen if not each["hit"]] == ["Saved", "Saved"]


def test_the_calls_come_in_the_order_that_survives_a_power_cut(library: Path, tmp_path: Path) -> None:
    """Contents are on the disk before they take the old ones' place, and then their name is.

    Also: a shim that is bypassed would make the test above pass for nothing.
    """
    hits = [each["hit"] for each in saves(library, tmp_path, errno.EIO) if not each["fresh"]]
    seen = [hit for hit in hits if hit in ("fchmod", "write", "fsync", "rename")]
    assert seen == ["fchmod", "write", "fsync", "rename", "fsync"]
