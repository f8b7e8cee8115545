"""Reads mutated files and clipboards under an audit hook; prints what happened as JSON.

Run: python -m tests.promises.reader FOLDER COUNT SEED

It is a process of its own, because a hook cannot be removed.
"""

from __future__ import annotations

import heapq  # collections.Counter imports it when it is first needed
import json
import os
import random
import sys
import time
import traceback
from functools import partial
from pathlib import Path

from tests.core.formats.generated import generated_document
from xent_gui.core.formats.clipboard_table import read_clipboard, write_clipboard
from xent_gui.core.formats.csv_table import write_table
from xent_gui.core.formats.load import FormatError, read_document
from xent_gui.core.formats.xent_json import to_json

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
LAZY = (heapq,)
CODE = ("exec", "compile", "import", "marshal.loads", "pickle.find_class")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
TOKENS = (
    b"\0", b"\xed\xa0\x80", b"\xff\xfe", b"1e999999999", b"1e-999999999", b"9" * 5000, b"1/" * 300,
    b"[" * 3000,
    b'{"a":' * 3000, b'"', b"'", b"\\ud800", b"NaN", b"-Infinity", b"\r", b",,,,", b"\t" * 500,
    b"x" * 100_000,
    b"<table>" * 500, b"<td colspan=99999999>", b"<!--", b"&#x110000;", b"__import__('os')",
    b"=cmd|' /C calc'!A0",
    b"0." + b"3" * 4000, b"<script src=http://example.org/a.js>", b"%", b"\xe2\x88\x92", b"1.234.567,8",
)  # fmt: skip


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


def mutated(chance: random.Random, data: bytes) -> bytes:
    """One to five changes: bytes flipped, cut, doubled, hostile tokens put in."""
    for _ in range(chance.randint(1, 5)):
        place = chance.randrange(len(data) + 1)
        end = min(len(data), place + chance.choice((1, 3, 20, 200)))
        act = chance.randrange(5)
        if act == 0:
            data = data[:place] + data[end:]
        elif act == 1:
            data = data[:end] + data[place:end] * chance.choice((1, 2, 50)) + data[end:]
        elif act == 2 and data:
            data = data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]
        else:
            data = data[:place] + chance.choice(TOKENS) + data[place:]
    return data


def main() -> None:
    folder, count, first = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    guard = Guard()
    slowest, refused, crashes = 0.0, 0, []
    for seed in range(first - 40, first + count):  # the first 40 are not watched: they import what is lazy
        chance = random.Random(seed)
        document = generated_document(abs(seed) % 500)
        scene = document.scenes[0]
        kind = seed % 4
        act: partial[object]
        if kind == 3:
            text, html = write_clipboard(list(zip(scene.labels, scene.p.texts, scene.q.texts, strict=True)))
            plain = seed % 8 == 7
            dirty = mutated(chance, (text if plain else html).encode()).decode("utf-8", "surrogateescape")
            act = partial(read_clipboard, dirty) if plain else partial(read_clipboard, "", dirty)
        else:
            data = (to_json(document) if kind == 0 else write_table(scene, ",;\t"[seed % 3])).encode()
            path = folder / f"a{('.xent', '.csv', '.txt')[kind]}"
            path.write_bytes(mutated(chance, data))
            act = partial(read_document, path)
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
