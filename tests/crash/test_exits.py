"""However the program is left, and whatever was done in it: the exit code is 0, and nothing is said.

6 starts, 20 where CI is set, 200 with XENT_TORTURE=1; after 36 every life was left in every way.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.crash.leaver import chosen
from tests.promises.monkey_kit import NOISE

ROOT = Path(__file__).parent.parent.parent
EXITS = 200 if os.environ.get("XENT_TORTURE") else 20 if os.environ.get("CI") else 6


@pytest.mark.slow
@pytest.mark.parametrize("number", range(EXITS))
def test_the_program_ends_with_0_and_without_a_word(tmp_path: Path, number: int) -> None:
    homes = {
        f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "STATE", "DATA", "CACHE")
    }
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.crash.leaver", str(number), str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, **homes},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.split() == [deed.__name__ for deed in chosen(number)]
    assert (done.returncode, done.stderr) == (0, "")
    log = tmp_path / "state" / "xent" / "errors.log"
    told = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    assert [
        line for line in told if line.startswith("Qt:") and not any(noise in line for noise in NOISE)
    ] == []
    assert not any("Traceback" in line for line in told), told
