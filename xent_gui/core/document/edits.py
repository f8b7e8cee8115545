"""Edits: pure functions Document → Document, each with the name that undo shows.

Every constructor here returns an `Edit`; `Edit.change(document)` gives the new document or raises
`EditRefused` with one sentence for the user. Rows are given by index; names speak of labels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xent_gui.core.maths.numbers import NumberError

from xent_gui.core.document.state import Document, Scene, Side


class EditRefused(ValueError):
    """The edit cannot be made; the message is for the user."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A change with its name in the undo menu, and the scene it leaves in view (None: the one in view)."""

    name: str
    change: Callable[[Document], Document]
    scene: int | None = None


def _on_scene(name: str, index: int, change: Callable[[Scene], Scene]) -> Edit:
    return Edit(name, lambda document: document.with_scene(index, change(document.scenes[index])), index)


def set_probability(scene: int, row: int, side: Side, text: str, label: str) -> Edit:
    """Type p or q of one outcome; `label` names it in the undo menu."""

    def change(old: Scene) -> Scene:
        try:
            return old.with_(**{side: old.side(side).replaced(row, text)})
        except NumberError as error:
            raise EditRefused(str(error)) from None

    return _on_scene(f"Set {side} of {label}", scene, change)
