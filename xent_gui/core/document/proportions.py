"""The drag rule: what a distribution becomes when one of its bars is dragged.

Dragging a bar
--------------
- The bar lands on the grid: multiples of 0.01 (fine: 0.001). With more than 25 outcomes the grid is the
  next power of ten on which a uniform bar still has 4 steps: 0.001 to 250, 0.0001 to 2,500 outcomes, and
  so on. Where it started from is one more place to land, so a drag can always be taken back by dragging;
  what is left over beside the locked outcomes is another.
- The other unlocked bars keep their proportions, on the same grid, by largest remainder (ties: the upper
  row). Where they are all 0 they share equally. Σ is exactly 1.
- A bar above 0 stays above 0 as long as that takes at most a twentieth of what is shared out: else one
  drag would make cross entropies infinite by rounding.
- Locked bars stay exactly as typed. Where their sum is off the grid, what is left over is too: the
  largest of the others takes what the grid leaves.
- With nothing else to give or take (K = 1, or all others locked) the bar is what makes Σ = 1.

All is computed from the distribution at the start of the drag, so nothing drifts on the way.

Typing a value for a bar follows the same rule, but the bar gets exactly what was typed, and where that is
no multiple of 10⁻⁶ (1/3, say) the others get their exact proportions of the rest.
"""

from __future__ import annotations

import math
from fractions import Fraction

from xent_gui.core.document.apportion import apportioned, apportioned_quickly
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edit import EditRefused, rows_within
from xent_gui.core.document.state import Scene, Side
from xent_gui.core.document.wording import exact_text
from xent_gui.core.language import translate
from xent_gui.core.maths.numbers import NumberError, parse_number
from xent_gui.core.maths.vector import Values

_STEPS_OF_A_UNIFORM_BAR = 4
_WITHOUT_NUMPY = 64  # outcomes up to which Fractions are quick enough
_LARGEST_UNIT = 2**62
_FINEST_TYPED = Fraction(1, 10**6)


def grid_step(outcomes: int, fine: bool = False) -> Fraction:
    """The step of the grid that dragged bars land on: 0.01, or finer for many outcomes; fine: a tenth."""
    places = 2
    while 10**places < _STEPS_OF_A_UNIFORM_BAR * outcomes:
        places += 1
    return Fraction(1, 10 ** (places + fine))


def key_step(outcomes: int, fine: bool = False) -> Fraction:
    """How far an arrow key moves a bar: 0.01 (fine: 0.001) up to 100 outcomes, then one step of the grid."""
    return Fraction(1, 1000 if fine else 100) if outcomes <= 100 else grid_step(outcomes, fine)


def dragged(scene: Scene, row: int, side: Side, target: float | Fraction, fine: bool) -> Distribution:
    """p or q after its bar `row` was dragged to the height `target`; itself where nothing moves.

    Raises
    ------
    EditRefused
        When the bar is locked, or the locked outcomes sum to more than 1.
    """
    start, step = _movable(scene, row, side), grid_step(len(scene), fine)
    limit = _limit(scene, side)
    alone = len(scene) - len(scene.locked) == 1
    value = limit if alone else _landed(target, start[row], step, limit)
    if value == start[row]:
        return start
    if alone:
        return start.with_value(row, value)
    return _shared(scene, start, row, value, limit - value, step)


def moved_alone(scene: Scene, row: int, side: Side, target: float | Fraction, fine: bool) -> Distribution:
    """p or q after one bar moved and no other; Σ moves with it. Lands as in `dragged`, up to 1.

    Raises
    ------
    EditRefused
        When the bar is locked.
    """
    start = _movable(scene, row, side)
    value = _landed(target, start[row], grid_step(len(scene), fine), max(Fraction(1), start[row]))
    if value == start[row]:
        return start
    return start.with_value(row, value)


def nudged(scene: Scene, row: int, side: Side, steps: int, fine: bool, alone: bool = False) -> Distribution:
    """p or q after `steps` presses of an arrow key, up where positive: the same rule as dragging.

    Raises
    ------
    EditRefused
        As for `dragged`.
    """
    target = _movable(scene, row, side)[row] + steps * key_step(len(scene), fine)
    return (moved_alone if alone else dragged)(scene, row, side, target, fine)


def typed_into(scene: Scene, row: int, side: Side, text: str) -> Distribution:
    """p or q after a value was typed for the bar `row`, the others keeping their proportions.

    Raises
    ------
    EditRefused
        As for `dragged`; when the text is no number, or no number that the others can make up for.
    """
    start, limit = _movable(scene, row, side), _limit(scene, side)
    kept = text.strip()
    try:
        value = parse_number(text)
    except NumberError as error:
        raise EditRefused(str(error)) from None
    alone = len(scene) - len(scene.locked) == 1
    if value > limit or (alone and value != limit):
        raise EditRefused(_no_room(scene, limit, alone).format(typed=kept, number=exact_text(limit)[0]))
    if alone or (value == start[row] and start.total == 1):
        return start.with_value(row, value, kept)
    step = _step_of(value, len(scene))
    if step is None:
        return _shared_exactly(scene, start, row, limit - value).with_value(row, value, kept)
    return _shared(scene, start, row, value, limit - value, step).with_value(row, value, kept)


def _no_room(scene: Scene, limit: Fraction, alone: bool) -> str:
    if alone and len(scene) == 1:
        return translate(
            "core",
            "“{typed}” is refused, for Σ could not be 1: there is no other outcome, so type {number}.",
        )
    if alone:
        return translate(
            "core",
            "“{typed}” is refused, for Σ could not be 1: every other outcome is locked, so type {number}.",
        )
    if limit == 1:
        return translate("core", "“{typed}” is refused, for Σ could not be 1: type 1 or less.")
    return translate(
        "core", "“{typed}” is refused, for Σ could not be 1: the locked outcomes leave {number}."
    )


def _step_of(value: Fraction, outcomes: int) -> Fraction | None:
    """The coarsest grid, no coarser than that of dragging, that a typed value is on; None beyond 10⁻⁶."""
    step = grid_step(outcomes)
    while (value / step).denominator != 1:
        step /= 10
        if step < _FINEST_TYPED:
            return None
    return step


def _shared_exactly(scene: Scene, start: Distribution, row: int, rest: Fraction) -> Distribution:
    """The unlocked rows but `row` sharing `rest` in exact proportion."""
    rows = [other for other in range(len(scene)) if other != row and other not in scene.locked]
    total = sum((start[other] for other in rows), Fraction(0))
    if not total:
        return start.placed({other: (None, rest / len(rows)) for other in rows})
    factor = rest / total
    if factor == 1:
        return start
    return start.placed({other: (None, start[other] * factor) for other in rows if start[other]})


def _movable(scene: Scene, row: int, side: Side) -> Distribution:
    rows_within(scene, [row])
    if row in scene.locked:
        label = scene.labels[row].strip()
        sentence = translate("core", "“{label}” is locked: unlock it to move its bars.")
        if not label:
            sentence = translate("core", "Outcome {number} is locked: unlock it to move its bars.")
        raise EditRefused(sentence.format(label=label, number=row + 1))
    return scene.side(side)


def _limit(scene: Scene, side: Side) -> Fraction:
    """What the locked outcomes leave of 1."""
    limit = 1 - sum((scene.side(side)[row] for row in scene.locked), Fraction(0))
    if limit < 0:
        sentence = translate(
            "core", "The locked outcomes have {side} of {total} together, more than 1: unlock one of them."
        )
        raise EditRefused(sentence.format(side=side, total=exact_text(1 - limit)[0]))
    return limit


def _landed(target: float | Fraction, start: Fraction, step: Fraction, limit: Fraction) -> Fraction:
    """The place to land that is nearest to the target: on the grid, at the start, or at the limit."""
    wanted = Fraction(min(target, max(limit, start))) if target > 0 else Fraction(0)  # nan counts as 0
    on_grid = math.floor(min(wanted, limit) / step + Fraction(1, 2))
    places = [min(on_grid, math.floor(limit / step)) * step, limit, start]
    return min(places, key=lambda place: abs(place - wanted))


def _shared(
    scene: Scene, start: Distribution, row: int, value: Fraction, rest: Fraction, step: Fraction
) -> Distribution:
    """Row `row` at `value`, the other unlocked rows sharing `rest`."""
    if len(scene) > _WITHOUT_NUMPY:
        quick = _shared_in_units(scene, start, row, value, rest, step)
        if quick is not None:
            return quick
    rows = [other for other in range(len(scene)) if other != row and other not in scene.locked]
    weights = [start[other] for other in rows]
    units = math.floor(rest / step)
    new = {other: number * step for other, number in zip(rows, apportioned(weights, units), strict=True)}
    largest = rows[max(range(len(rows)), key=lambda place: (weights[place], -place))]
    new[largest] += rest - units * step
    new[row] = value
    return start.placed({other: (None, number) for other, number in new.items() if number != start[other]})


def _shared_in_units(
    scene: Scene, start: Distribution, row: int, value: Fraction, rest: Fraction, step: Fraction
) -> Distribution | None:
    """As `_shared` in whole multiples of one unit; None where no such unit is common to all.

    Proportions are taken from doubles: they decide only which bar gets which step, never Σ.
    """
    import numpy as np

    locked = sorted(scene.locked)
    denominator = math.lcm(
        step.denominator, value.denominator, *(start[other].denominator for other in locked)
    )
    weights = start.values.floats.copy()
    weights[[row, *locked]] = 0.0
    total = float(weights.sum())
    if denominator > _LARGEST_UNIT or not (total == 0.0 or 1e-200 < total < 1e200):
        return None
    others = np.ones(len(scene), dtype=bool)
    others[[row, *locked]] = False
    units = np.zeros(len(scene), dtype=np.int64)
    number = math.floor(rest / step)
    units[others] = apportioned_quickly(weights[others], number)
    units *= int(step * denominator)
    largest = int(np.argmax(np.where(others, weights, -1.0)))
    units[largest] += int((rest - number * step) * denominator)
    units[row] = int(value * denominator)
    texts: list[str | None] = [None] * len(scene)
    for other in locked:
        units[other] = int(start[other] * denominator)
        texts[other] = start.typed_text(other)
    return Distribution(texts, Values.of_units(units, Fraction(1, denominator)))
