"""Locks: one holder at a time, and none that outlives its process."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from xent_gui.editing.locks import Lock, Owner, lock_of

HOLD = """
import sys, time
from pathlib import Path
from xent_gui.editing.locks import Lock
lock = Lock(Path(sys.argv[1]))
print(lock.take(), flush=True)
time.sleep(60)
"""


def holder(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_one_object_holds_the_lock_at_a_time(tmp_path: Path) -> None:
    first, second = Lock(tmp_path / "a.lock"), Lock(tmp_path / "a.lock")
    assert first.take()
    assert first.take(), "taking it again is harmless"
    assert not second.take()
    assert second.owner() == Owner(os.getpid(), os.uname().nodename)
    assert first.owner() is None, "nobody else holds it"
    first.release()
    first.release()
    assert second.owner() is None
    assert second.take()
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_another_process_holds_the_lock_until_it_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    process = holder(path)
    try:
        lock = Lock(path)
        assert not lock.take()
        assert lock.owner() == Owner(process.pid, os.uname().nodename)
    finally:
        end(process)
    assert path.exists(), "a kill leaves the file"
    assert lock.owner() is None
    assert lock.take()
    lock.release()


def test_a_lock_file_cut_short_or_full_of_rubbish_blocks_nobody(tmp_path: Path) -> None:
    for rubbish in (b"", b"\0\0", b"{", b"[" * 100_000, b'{"process": "x"}'):
        (tmp_path / "a.lock").write_bytes(rubbish)
        lock = Lock(tmp_path / "a.lock")
        assert lock.owner() is None
        assert lock.take()
        lock.release()


def test_a_holder_that_did_not_say_who_it_is_is_still_a_holder(tmp_path: Path) -> None:
    first = Lock(tmp_path / "a.lock")
    first.take()
    (tmp_path / "a.lock").write_bytes(b"[" * 100_000)
    assert Lock(tmp_path / "a.lock").owner() == Owner(0, "")
    first.release()


def test_two_names_of_one_file_have_one_lock(tmp_path: Path) -> None:
    file = tmp_path / "a.xent"
    file.write_bytes(b"")
    (tmp_path / "link.xent").symlink_to("a.xent")
    folder = tmp_path / "state" / "locks"
    first, second = lock_of(folder, file), lock_of(folder, tmp_path / "link.xent")
    assert first.path == second.path
    assert lock_of(folder, tmp_path / "b.xent").path != first.path
    assert first.take()
    assert not second.take()
    first.release()


def test_a_lock_released_between_opening_and_locking_is_taken_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Releasing removes the file: one that opened it before must not hold what is no longer there."""
    first, second, third = (Lock(tmp_path / "a.lock") for _ in range(3))
    first.take()
    flock = fcntl.flock

    def release_first(handle: int, how: int) -> None:
        monkeypatch.undo()
        first.release()
        flock(handle, how)

    monkeypatch.setattr(fcntl, "flock", release_first)
    assert second.take()
    assert (tmp_path / "a.lock").exists()
    assert not third.take()
    second.release()
