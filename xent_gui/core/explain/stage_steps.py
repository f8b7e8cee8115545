"""What is shown at each step of a scene in a talk: a pure function of the scene."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.staging import Steps
from xent_gui.core.document.state import Scene
from xent_gui.core.explain.derivation import KEYS
from xent_gui.core.explain.worked import NothingToMeasure, worked

_STRIP = ("identity", "bracket", "gap")
_BESIDE = {"cross_entropy": ("bracket",), "kl_divergence": ("gap",)}  # of the strip


@dataclass(frozen=True, slots=True)
class Revealed:
    """What is shown now: the parts of a scene revealed so far (see `staging.LISTED_PARTS`)."""

    parts: frozenset[str]

    def __contains__(self, part: str) -> bool:
        return part in self.parts

    def lines(self, kind: str) -> int:
        """How many lines of the calculation ("worked") or the derivation ("derivation") are shown."""
        return sum(part.startswith(f"{kind} ") for part in self.parts)


def steps_of(scene: Scene) -> tuple[Revealed, ...]:
    """What is shown at each step of a scene, at least one; each shows what the one before it did, and more.

    The steps are those that the scene says, else the usual ones of its layout. Parts that it does not have
    are left out, and so are steps that would reveal nothing: each step forward is seen. Parts that no step
    names are there from the start.
    """
    parts = parts_of(scene)
    steps = usual_steps(scene) if scene.staging.steps is None else scene.staging.steps
    named = {part for step in steps for part in step}
    shown = frozenset(part for part in parts if part not in named)
    found: list[Revealed] = []
    for step in steps or ((),):
        more = shown.union(part for part in step if part in parts)
        if not found or more != shown:
            found.append(Revealed(more))
        shown = more
    return tuple(found)


def parts_of(scene: Scene) -> tuple[str, ...]:
    """The parts of a scene that can be revealed, in the order of the usual steps."""
    return tuple(part for step in usual_steps(scene) for part in step)


def usual_steps(scene: Scene) -> Steps:
    """Steps that suit the layout: p with H(p), then q, then the other numbers from the top to the bottom.

    H(p, q) comes with its bracket over the strip, D(p‖q) with the gap.
    """
    staging = scene.staging
    numbers = staging.shown_readouts
    if staging.arrangement.key == "worked":
        return _present((*_lines("worked", _worked_lines(scene)), _STRIP), scene)
    charts = [step for chart in staging.shown_charts for step in _chart_steps(chart, scene.has_counts)] or [
        ()
    ]
    steps = (
        (*charts[0], "entropy_p", "identity"),
        *charts[1:],
        *((key, *_BESIDE.get(key, ())) for key in numbers if key != "entropy_p"),
        *(_BESIDE[key] for key in _BESIDE if key not in numbers),
    )
    return _present(steps, scene)


def _chart_steps(chart: str, has_counts: bool) -> Steps:
    if chart == "bars":
        return ("p",), ("q",)
    if chart == "derivation":
        return _lines("derivation", len(KEYS) if has_counts else 0)
    return ((f"{chart} chart",),)


def _present(steps: Iterable[tuple[str, ...]], scene: Scene) -> Steps:
    """The steps without numbers and parts of the strip that the scene does not show; at least one."""
    staging = scene.staging
    absent = {*MEASURES, *_STRIP} - set(() if staging.arrangement.key == "worked" else staging.shown_readouts)
    if staging.shows_strip:
        absent -= set(_STRIP)
    kept = (tuple(part for part in step if part not in absent) for step in steps)
    return tuple(step for step in kept if step) or ((),)


def _lines(kind: str, count: int) -> Steps:
    return tuple((f"{kind} {line}",) for line in range(1, count + 1))


def _worked_lines(scene: Scene) -> int:
    try:
        return len(worked(scene, scene.staging.shown_readouts[0]).steps)
    except NothingToMeasure:
        return 0
