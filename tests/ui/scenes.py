"""Scenes that tests of panels and widgets show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Document, Scene
from xent_gui.editing.editor import Editor


def scene(p: Sequence[str], q: Sequence[str], counts: Sequence[int] | None = None, **fields: Any) -> Scene:
    """Outcomes labelled 1, 2, … unless `labels` are given."""
    labels = fields.pop("labels", [str(row + 1) for row in range(len(p))])
    held = tuple(counts) if counts is not None else (None,) * len(p)
    return Scene("A scene", tuple(labels), Distribution.typed(p), Distribution.typed(q), held, **fields)


def editor_of(*scenes: Scene) -> Editor:
    """An editor with a document of these scenes."""
    return Editor(Document(scenes))


LOADED_DIE = scene(
    ["1/10"] * 5 + ["5/10"], ["0.18", "0.18", "0.15", "0.17", "0.17", "0.15"], [18, 18, 15, 17, 17, 15]
)
MISSING = scene(["1/6"] * 6, ["0.2", "0.2", "0", "0.2", "0.2", "0.2"], [1, 2, 3, 4, 5, 6])
UNCOUNTED = scene(["1/2", "1/2"], ["1/4", "3/4"])
OVERFULL = scene(["0.5", "0.5"], ["0.7", "0.7"])
EMPTY = scene([], [])
CERTAIN = scene(["1"], ["1"])
HUGE = scene(["1/2", "1/2"], ["1e-300", "1"], [10**12, 5], decimals=12)
