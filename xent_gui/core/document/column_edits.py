"""Edits of a whole distribution or of all counts: normalise, make uniform, swap, copy, p from the counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from xent_gui.core.document.counts import MAX_COUNT
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edit import Edit, EditRefused, on_scene
from xent_gui.core.document.state import Scene, Side
from xent_gui.core.document.wording import outcomes
from xent_gui.core.language import plural, translate
from xent_gui.core.maths.numbers import MAX_LENGTH
from xent_gui.core.maths.vector import Values

_LONGEST_SUM = MAX_LENGTH * 3  # bits; beyond, the divided numbers could not be read back


def normalise(scene: int, side: Side) -> Edit:
    """Divide p or q by its sum, exactly: fractions stay fractions, and Σ is exactly 1."""

    def change(old: Scene) -> Scene:
        return old.with_side(side, normalised(old.side(side), side))

    return on_scene(translate("core", "Normalise {side}").format(side=side), scene, change)


def normalised(distribution: Distribution, side: Side) -> Distribution:
    """The distribution divided by its sum, exactly; itself where the sum is 1 already.

    Raises
    ------
    EditRefused
        When every number is zero, or the exact sum is a fraction too long to write down.
    """
    total = distribution.total
    if total == 1:
        return distribution
    if not len(distribution):
        sentence = translate("core", "There are no outcomes, so there is no {side} to normalise.")
        raise EditRefused(sentence.format(side=side))
    if not total:
        sentence = translate(
            "core", "Every {side} is 0, so there is nothing to normalise: type at least one {side} above 0."
        )
        raise EditRefused(sentence.format(side=side))
    if total.denominator.bit_length() > _LONGEST_SUM:
        sentence = translate(
            "core", "The exact sum of {side} is a fraction too long to divide by: type {side} as decimals."
        )
        raise EditRefused(sentence.format(side=side))
    factor = 1 / total
    return Distribution.exact([value * factor for value in distribution])


def make_uniform(scene: int, side: Side) -> Edit:
    """Give each outcome the same probability, 1/K."""

    def change(old: Scene) -> Scene:
        number = len(old)
        if not number or all(value == Fraction(1, number) for value in old.side(side)):
            return old
        text = "1" if number == 1 else f"1/{number}"
        return old.with_side(side, Distribution((text,) * number, Values.of([Fraction(1, number)] * number)))

    return on_scene(translate("core", "Make {side} uniform").format(side=side), scene, change)


def swap_p_q(scene: int) -> Edit:
    """Exchange p and q."""
    return on_scene(translate("core", "Swap p and q"), scene, lambda old: old.with_(p=old.q, q=old.p))


def copy_p_to_q(scene: int) -> Edit:
    """Make q what p is, as typed."""
    return on_scene(translate("core", "Copy p to q"), scene, lambda old: old.with_side("q", old.p))


def copy_q_to_p(scene: int) -> Edit:
    """Make p what q is, as typed."""
    return on_scene(translate("core", "Copy q to p"), scene, lambda old: old.with_side("p", old.q))


def from_counts(scene: int, side: Side) -> Edit:
    """Make p or q the empirical distribution p̂ = n/m, exactly; refused without observations."""

    def change(old: Scene) -> Scene:
        total = sum(count or 0 for count in old.counts)
        if not total:
            sentence = translate(
                "core", "There are no observations to take {side} from: type counts n first."
            )
            raise EditRefused(sentence.format(side=side))
        return old.with_side(side, Distribution.exact([Fraction(count or 0, total) for count in old.counts]))

    return on_scene(translate("core", "Set {side} from the counts").format(side=side), scene, change)


def p_from_counts(scene: int) -> Edit:
    """Make p the empirical distribution n/m, exactly."""
    return from_counts(scene, "p")


def q_from_counts(scene: int) -> Edit:
    """Make q the empirical distribution n/m, exactly: the q of largest likelihood."""
    return from_counts(scene, "q")


def set_counts(scene: int, counts: Sequence[int | None] | Mapping[int, int | None], name: str = "") -> Edit:
    """Replace all counts (a sequence of length K), or those of some rows (a mapping from row to count)."""

    def change(old: Scene) -> Scene:
        if isinstance(counts, Mapping):
            new = tuple(counts.get(row, count) for row, count in enumerate(old.counts))
        else:
            new = tuple(counts)
        if len(new) != len(old):
            raise EditRefused(counts_refused(len(new), len(old)))
        if any(count is not None and not 0 <= count <= MAX_COUNT for count in new):
            raise EditRefused(translate("core", "A count must be a whole number from 0 to 10¹⁵."))
        return old.with_(counts=new)

    return on_scene(name or translate("core", "Set the counts"), scene, change)


def counts_refused(number: int, rows: int) -> str:
    """Say that there are not as many counts as outcomes."""
    counts = plural(number, translate("core", "{count} count"), translate("core", "{count} counts"))
    sentence = translate("core", "There are {counts} for {outcomes}.")
    return sentence.format(counts=counts, outcomes=outcomes(rows))


def clear_counts(scene: int) -> Edit:
    """Take all observations away."""
    return on_scene(
        translate("core", "Clear the counts"), scene, lambda old: old.with_(counts=(None,) * len(old))
    )


def replace_distribution(scene: int, side: Side, distribution: Distribution, name: str) -> Edit:
    """Make p or q another distribution over the same outcomes."""

    def change(old: Scene) -> Scene:
        if len(distribution) != len(old):
            one, many = translate("core", "{count} probability"), translate("core", "{count} probabilities")
            sentence = translate("core", "There are {probabilities} for {outcomes}.")
            number = plural(len(distribution), one, many)
            raise EditRefused(sentence.format(probabilities=number, outcomes=outcomes(len(old))))
        return old.with_side(side, distribution)

    return on_scene(name, scene, change)
