"""A session of editing is killed at random moments: no file unreadable, no edit older than a second lost.

20 kills, 100 where CI is set, 500 with XENT_TORTURE=1. The kills follow one another in one folder: each
session recovers what the last one left, and goes on; some are killed while they recover.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from xent_gui.core.formats.load import read_document
from xent_gui.editing.recovery import Found, find_orphans

ROOT = Path(__file__).parent.parent.parent
KILLS = 500 if os.environ.get("XENT_TORTURE") else 100 if os.environ.get("CI") else 20
ALLOWED = 1.0  # seconds of work that may be lost

Line = dict[str, Any]


def killed_session(folder: Path, log: Path, seed: int, after: float) -> tuple[list[Line], float]:
    """Run the typist, kill it some seconds after its start; returns its log and the time of the kill."""
    command = [sys.executable, "-m", "tests.crash.typist", str(folder), str(log), str(seed)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as process:
        started = time.monotonic()
        while not log.exists() and process.poll() is None and time.monotonic() < started + 60:
            time.sleep(0.002)
        time.sleep(after)
        assert process.poll() is None, process.stderr.read() if process.stderr else ""
        at = time.monotonic()
        process.send_signal(signal.SIGKILL)
        assert process.stderr is not None
        said = process.stderr.read()
    assert said == "", said
    lines = log.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines], at


def restored_title(found: Found, log: list[Line], folder: Path) -> str | None:
    """What the user sees after the next start: the journal's document, or the file, or nothing."""
    if found.recovered:
        return found.recovered[0].document.scenes[0].title
    if log and log[-1]["path"] is not None:
        return read_document(folder / log[-1]["path"]).scenes[0].title
    return None


def is_recent_enough(title: str | None, log: list[Line], killed_at: float) -> bool:
    """Whether a title is that of a moment no older than a second before the kill.

    Every title that the session had in the last second will do, and the one it had when it began. A title
    that the log does not hold is of an edit that was made just before the kill. A session that was just
    leaving its document, whose changes the user does not want, has nothing to lose.
    """
    if log[-1]["what"] == "leaving":
        return True
    begun = [place for place, line in enumerate(log) if line["at"] <= killed_at - ALLOWED]
    recent = log[begun[-1] if begun else 0 :]
    if any(not line["modified"] and line["path"] is None for line in recent) and title is None:
        return True  # there was nothing to restore
    if title in {line["title"] for line in recent}:
        return True
    return title is not None and title not in {line["title"] for line in log}


@pytest.mark.timeout(7200)
def test_kills_at_random_moments_lose_nothing_that_is_older_than_a_second(tmp_path: Path) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    chance = random.Random(20)
    restored = 0
    before, restored_before = None, False
    for kill in range(KILLS):
        log, at = killed_session(
            tmp_path,
            tmp_path / f"{kill}.log",
            kill,
            chance.choice((0.05, 0.3, 0.8, 1.5, 2.5)) * chance.random(),
        )
        assert all(line.get("damaged", 0) == 0 for line in log)
        for file in documents.glob("[0-9].xent"):
            read_document(file)  # raises where a file is torn
        found = find_orphans(tmp_path / "state" / "recovery")
        assert found.damaged == ()
        assert len(found.recovered) <= 2, "the session's own, and the one it had not taken over yet"
        title = restored_title(found, log, documents)
        if log:
            assert is_recent_enough(title, log, at), (kill, title, at, log[-30:])
        else:  # killed while it recovered: what it found is still there
            assert not restored_before or title == before, (kill, title, before)
        before, restored_before = title, bool(found.recovered)
        check_saved(log, documents)
        restored += restored_before
        for recovered in found.recovered:
            recovered.release()
    assert restored > KILLS // 4, "the kills met sessions with unsaved changes"


def check_saved(log: list[Line], documents: Path) -> None:
    """What was said to be saved is in the file, unless a later save may have replaced it."""
    last = {line["path"]: place for place, line in enumerate(log) if line["what"] == "saved"}
    for path, place in last.items():
        if any(line["what"] == "saving" for line in log[place + 1 :]):
            continue
        assert read_document(documents / path).scenes[0].title == log[place]["title"]
