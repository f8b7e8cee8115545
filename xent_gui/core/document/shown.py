"""What the whole window shows, as one frozen value: the document, what is pointed at, and how it looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Document, Scene, Side


@dataclass(frozen=True, slots=True)
class Focus:
    """What is looked at. Not part of the document, not undoable.

    `outcome` is the selected row, `hovered` the row under the mouse anywhere in the window, `side` the
    selected bar, `measure` the key of the readout that is explained and highlighted.
    """

    scene: int = 0
    outcome: int | None = None
    side: Side = "q"
    hovered: int | None = None
    measure: str = "cross_entropy"


@dataclass(frozen=True, slots=True)
class Look:
    """How it looks: theme is "light", "dark" or "contrast" ("system" is resolved before it comes here).

    `gradient` draws the arrows of (q − p)/T on the bars, `decimal_mark` is "." or ",".
    """

    theme: str = "light"
    zoom: float = 1.0
    animate: bool = True
    gradient: bool = False
    decimal_mark: str = "."


@dataclass(frozen=True)
class State:
    """Everything a view needs to render; `readouts` holds one readout per scene, kept while its scene is."""

    document: Document
    focus: Focus
    look: Look
    readouts: tuple[Readout, ...] = field(compare=False)
    path: Path | None = None
    modified: bool = False

    @property
    def scene(self) -> Scene:
        """The scene in view."""
        return self.document.scenes[self.focus.scene]

    @property
    def readout(self) -> Readout:
        """The numbers of the scene in view."""
        return self.readouts[self.focus.scene]


def readouts_for(document: Document, before: tuple[Readout, ...]) -> tuple[Readout, ...]:
    """One readout per scene; a scene that stayed the same object keeps its readout.

    A changed scene gets a new readout, which keeps what was computed where p, q and n are the same.
    """
    kept = {id(readout.scene): readout for readout in before}
    return tuple(
        kept.get(id(scene)) or Readout(scene, _with_numbers_of(scene, before)) for scene in document.scenes
    )


def said_anew(readouts: tuple[Readout, ...]) -> tuple[Readout, ...]:
    """The same numbers, to be put into words once more: the decimal mark is another."""
    return tuple(Readout(readout.scene, readout) for readout in readouts)


def _with_numbers_of(scene: Scene, before: tuple[Readout, ...]) -> Readout | None:
    """The readout that has most in common with a scene: all numbers, else the counts."""
    alike = [readout for readout in before if readout.scene.counts is scene.counts]
    numbers = scene.p, scene.q, scene.counts
    return next((r for r in alike if r.figures.belong_to(*numbers)), alike[0] if alike else None)
