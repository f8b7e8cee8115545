"""Edits that take observations: counts of the outcomes there are, and of new ones."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from xent_gui.core.document.column_edits import counts_refused
from xent_gui.core.document.counts import MAX_COUNT
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edit import Edit, EditRefused, on_scene
from xent_gui.core.document.row_edits import MAX_OUTCOMES, grown
from xent_gui.core.document.state import Scene
from xent_gui.core.language import grouped, translate


def observe(
    scene: int,
    counts: Sequence[int],
    added: Sequence[tuple[str, int]] = (),
    to_old: bool = False,
    name: str = "",
) -> Edit:
    """Take the counts of observations, as one step.

    Parameters
    ----------
    counts : n of each outcome, length K
    added : (label, n) of outcomes to add at the end, with p = q = 0
        Nothing is taken from the others: p and q are as they were. Both hold the new outcomes impossible, so
        the NLL is ∞ until somebody decides what q thinks of them. A scene without outcomes gets p = n/m and
        q = 1/K instead.
    to_old : add to the counts there are; else replace them

    Raises
    ------
    EditRefused
        When applied: lengths differ, or a count would be more than 10¹⁵.
    """

    def change(old: Scene) -> Scene:
        if len(counts) != len(old):
            raise EditRefused(counts_refused(len(counts), len(old)))
        before = [(count or 0) if to_old else 0 for count in old.counts]
        new = [*(a + b for a, b in zip(before, counts, strict=True)), *(number for _, number in added)]
        if max(new, default=0) > MAX_COUNT:
            sentence = translate(
                "core", "A count would be more than 10¹⁵, the largest that is kept exactly everywhere."
            )
            raise EditRefused(sentence)
        if not len(old):
            return observed_scene(old, added)
        larger = grown(old, len(old), len(added))
        labels = (*old.labels, *(label for label, _ in added))
        return larger.with_(labels=labels, counts=tuple(new))

    return on_scene(name or translate("core", "Count observations"), scene, change)


def observed_scene(like: Scene, counts: Sequence[tuple[str, int]]) -> Scene:
    """A scene of what was observed: p = n/m, exactly, and q = 1/K. Title and the like are those of another.

    Raises
    ------
    EditRefused
        Without observations, or with more outcomes than a scene holds.
    """
    numbers = [number for _, number in counts]
    total, outcomes = sum(numbers), len(numbers)
    if not total:
        raise EditRefused(translate("core", "There are no observations to make a scene of."))
    if outcomes > MAX_OUTCOMES:
        sentence = translate("core", "{count} outcomes are too many: a scene holds at most {most}.")
        raise EditRefused(sentence.format(count=grouped(outcomes), most=grouped(MAX_OUTCOMES)))
    q = Distribution.typed(["1" if outcomes == 1 else f"1/{outcomes}"] * outcomes)
    return like.with_(
        labels=tuple(label for label, _ in counts),
        p=Distribution.exact(Fraction(number, total) for number in numbers),
        q=q,
        counts=tuple(numbers),
        locked=frozenset(),
        answers=(),
    )
