"""Opening and saving a scene: text to document and back, to the disk and synchronised.

    python -m benchmarks.files

Computing time: how long the disk takes to write and synchronise is not ours.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks._kit import Row, computing_in_turn, growth, short, tell
from benchmarks.edit import scene_of
from xent_gui.core.document.state import Document
from xent_gui.core.formats.load import read_bytes, read_document
from xent_gui.core.formats.xent_json import to_json
from xent_gui.editing.disk import write_whole

SIZES = (100, 1_000, 10_000, 100_000)
ROUNDS = 3  # each saves a document whose texts nobody has looked at
BUDGET = 1.0  # seconds, at the last size


def main() -> int:
    """Measure and tell."""
    opened, saved = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.xent"
        for size in SIZES:
            documents = [Document((scene_of(size),)) for _ in range(ROUNDS)]
            taken = computing_in_turn(
                {
                    "save": lambda d=documents: write_whole(path, to_json(d.pop()).encode()),  # type: ignore[misc]
                    "open": lambda: read_document(read_bytes(path), path.name),
                },
                ROUNDS,
            )
            saved.append(taken["save"])
            opened.append(taken["open"])
    last = f"K = {SIZES[-1]:,}"
    return tell(
        [
            Row(f"save, {last}", short(saved[-1]), "seconds", saved[-1], BUDGET, "s"),
            Row(f"open, {last}", short(opened[-1]), "seconds", opened[-1], BUDGET, "s"),
            growth("save", SIZES, saved),
            growth("open", SIZES, opened),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
