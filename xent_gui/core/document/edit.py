"""What an edit is: a pure function Document → Document with the name that undo shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from xent_gui.core.document.state import Document, Scene
from xent_gui.core.document.wording import outcomes
from xent_gui.core.language import translate

_LONGEST_NAME = 32  # characters of a label in the undo menu


class EditRefused(ValueError):
    """The edit cannot be made; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A change with its name in the undo menu, and the scene it leaves in view (None: the one in view)."""

    name: str
    change: Callable[[Document], Document]
    scene: int | None = None


def on_scene(name: str, index: int, change: Callable[[Scene], Scene]) -> Edit:
    """An edit of one scene, which is in view afterwards.

    Logits that p and q no longer come from are let go in the same step.
    """

    def change_document(document: Document) -> Document:
        old = document.scenes[index]
        new = _without_stale_logits(old, change(old))
        return document if new is old else document.with_scene(index, new)

    return Edit(name, change_document, index)


def _without_stale_logits(old: Scene, new: Scene) -> Scene:
    if new.classifier is None or new.classifier is not old.classifier:
        return new
    return new if (new.p, new.q) == (old.p, old.q) else new.with_(classifier=None)


def named(row: int, label: str | None) -> str:
    """How an outcome is called in an edit's name."""
    name = (label or "").strip() or translate("core", "outcome {number}").format(number=row + 1)
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def rows_named(rows: Sequence[int], label: str | None) -> str:
    """How several outcomes are called in an edit's name; `label` is that of the only one."""
    return named(rows[0], label) if len(rows) == 1 else outcomes(len(rows))


def rows_within(scene: Scene, rows: Iterable[int]) -> list[int]:
    """The rows in ascending order, each once.

    Raises
    ------
    EditRefused
        When a row does not exist (any more).
    """
    wanted = sorted(set(rows))
    if wanted and not (wanted[0] >= 0 and wanted[-1] < len(scene)):
        sentence = translate("core", "There is no outcome {number}: the scene has {count}.")
        raise EditRefused(sentence.format(number=wanted[-1] + 1, count=len(scene)))
    return wanted
