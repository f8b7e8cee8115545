"""Edits made by dragging a bar or by the keys that do the same."""

from __future__ import annotations

from fractions import Fraction

from xent_gui.core.document.cell_edits import set_name, set_probability
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edit import Edit, EditRefused, named, on_scene
from xent_gui.core.document.proportions import dragged, moved_alone, nudged, typed_into
from xent_gui.core.document.state import Scene, Side
from xent_gui.core.language import translate


def drag_bar(
    scene: int,
    start: Distribution,
    row: int,
    side: Side,
    target: float | Fraction,
    fine: bool = False,
    alone: bool = False,
    label: str | None = None,
) -> Edit:
    """Drag a bar to a height; see `proportions` for the rule.

    Parameters
    ----------
    scene, row : int
    start : Distribution
        p or q as it was when the drag began: every step of a drag is computed from there.
    side : "p" or "q"
    target : float
        The height pointed at.
    fine : bool
        Land on the grid ten times finer (Shift).
    alone : bool
        Move this bar only (Alt).
    label : str
        What the undo menu calls the outcome.
    """

    def change(old: Scene) -> Scene:
        if len(start) != len(old):
            raise EditRefused(translate("core", "The outcomes changed during the drag."))
        begun = old.with_side(side, start)
        return old.with_side(side, (moved_alone if alone else dragged)(begun, row, side, target, fine))

    name = translate("core", "Drag {side} of {outcome}").format(side=side, outcome=named(row, label))
    return on_scene(name, scene, change)


def nudge_bar(
    scene: int,
    row: int,
    side: Side,
    steps: int,
    fine: bool = False,
    alone: bool = False,
    label: str | None = None,
) -> Edit:
    """Move a bar by steps of 0.01 (fine: 0.001), as arrow keys and the − and + buttons do."""
    return on_scene(
        set_name(side, row, label),
        scene,
        lambda old: old.with_side(side, nudged(old, row, side, steps, fine, alone)),
    )


def type_bar(
    scene: int, row: int, side: Side, text: str, alone: bool = False, label: str | None = None
) -> Edit:
    """Type the value of a bar, the others keeping their proportions; or alone, as in the table."""
    if alone:
        return set_probability(scene, row, side, text, label or "")
    return on_scene(
        set_name(side, row, label),
        scene,
        lambda old: old.with_side(side, typed_into(old, row, side, text)),
    )
