"""Reads mutated files and clipboards under an audit hook; prints what happened as JSON.

Run: python -m tests.promises.reader FOLDER COUNT SEED

It is a process of its own, because a hook cannot be removed.
"""

from __future__ import annotations

import codecs
import heapq  # collections.Counter imports it when it is first needed
import json
import os
import sys
import time
import traceback
from pathlib import Path

from tests.promises.hostile import good_parquet, hostile_reading
from xent_gui.core.formats.decoding import ENCODINGS
from xent_gui.core.formats.errors import FormatError

FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "ctypes.",
    "shutil.",
)
LAZY = (heapq, *map(codecs.lookup, (*ENCODINGS, "utf-16-le", "utf-16-be", "latin-1")))
CODE = ("exec", "compile", "import", "marshal.loads", "pickle.find_class")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Guard:
    """Notes what a reader must not do, while it is watched."""

    def __init__(self) -> None:
        self.watching = False
        self.seen: list[str] = []
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.watching:
            return
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
        if writes or event.startswith(FORBIDDEN) or event in CODE:
            self.seen.append(f"{event} {arguments!r:.200}")


def main() -> None:
    folder, count, first = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    guard, parquet = Guard(), good_parquet(folder)
    slowest, refused, crashes = 0.0, 0, []
    for seed in range(first - 60, first + count):  # the first 60 are not watched: they import what is lazy
        act = hostile_reading(seed, folder, parquet)
        guard.watching = seed >= first
        started = time.process_time()
        try:
            act()
        except FormatError as error:
            refused += 1
            if not str(error).endswith(".") or "\n" in str(error):
                crashes.append(f"{seed}: no sentence: {error}")
        except Exception:
            crashes.append(f"{seed}: {traceback.format_exc(limit=-3)}")
        guard.watching = False
        slowest = max(slowest, time.process_time() - started)
    told = {"slowest": slowest, "refused": refused, "crashes": crashes[:5], "seen": guard.seen[:5]}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
