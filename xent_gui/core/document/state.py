"""The document: one frozen value holding scenes.

A scene keeps its outcomes by column (labels, p, q, counts), because that is how they are computed,
pasted and drawn; `Scene.outcome(row)` gives a row.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.staging import PLAIN, Staging
from xent_gui.core.document.units import NATS, Unit
from xent_gui.core.language import translate

if TYPE_CHECKING:
    from xent_gui.core.document.classifier import Classifier

Side = Literal["p", "q"]
MAX_DECIMALS = 12


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row of a scene, as typed."""

    label: str
    p: str
    q: str
    count: int | None
    locked: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """A person's answer to a measure: the result as typed, and each term as typed ("" for none)."""

    measure: str
    text: str = ""
    terms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scene:
    """Two distributions over the same outcomes, and how they are shown.

    Attributes
    ----------
    labels : one text per outcome, length K
    p, q : the true and the estimated distribution, length K, as typed
    counts : n of each outcome, None where nothing was entered, length K
    locked : rows whose p and q stay while others are dragged
    unit : nats, bits or bans
    decimals : 0 to 12
    answers : what a person answered, to be checked
    classifier : logits and label that p and q come from, None where they were typed as numbers
    staging : how it is shown in a talk
    """

    title: str
    labels: tuple[str, ...]
    p: Distribution
    q: Distribution
    counts: tuple[int | None, ...]
    notes: str = ""
    locked: frozenset[int] = frozenset()
    unit: Unit = NATS
    decimals: int = 4
    answers: tuple[Answered, ...] = ()
    classifier: Classifier | None = None
    staging: Staging = PLAIN

    def __post_init__(self) -> None:
        if not len(self.labels) == len(self.p) == len(self.q) == len(self.counts):
            raise ValueError("labels, p, q and counts of a scene need equal lengths")

    def __len__(self) -> int:
        return len(self.labels)

    def side(self, side: Side) -> Distribution:
        """p or q by its letter."""
        return self.p if side == "p" else self.q

    def with_side(self, side: Side, distribution: Distribution) -> Scene:
        """A copy with p or q replaced; the same object where nothing changes."""
        if distribution is self.side(side):
            return self
        return replace(self, p=distribution) if side == "p" else replace(self, q=distribution)

    def outcome(self, row: int) -> Outcome:
        """One row as typed."""
        return Outcome(
            self.labels[row], self.p.text(row), self.q.text(row), self.counts[row], row in self.locked
        )

    @property
    def has_counts(self) -> bool:
        """Whether any observation was entered."""
        return any(self.counts)

    def with_(self, **changes: Any) -> Scene:
        """A copy with some fields changed."""
        return replace(self, **changes)


@dataclass(frozen=True)
class Document:
    """Scenes in order; at least one."""

    scenes: tuple[Scene, ...]

    def with_scene(self, index: int, scene: Scene) -> Document:
        """A copy with one scene changed."""
        return Document((*self.scenes[:index], scene, *self.scenes[index + 1 :]))


def blank_scene(title: str | None = None, outcomes: int = 2) -> Scene:
    """A scene of equally likely outcomes labelled 1, 2, …"""
    share = Distribution.typed(["1" if outcomes == 1 else f"1/{outcomes}"] * outcomes)
    name = translate("core", "Untitled") if title is None else title
    return Scene(name, tuple(str(i + 1) for i in range(outcomes)), share, share, (None,) * outcomes)
