"""A scene whose q is a member of a family q(x|w): exact decimals, which every shown number belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal, Inexact
from fractions import Fraction
from functools import reduce

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene
from xent_gui.core.maths.families import Family
from xent_gui.core.maths.numbers import format_decimal
from xent_gui.core.maths.vector import Values

_DIGITS = 15  # significant; what a double can hold of any decimal
_EXACT = Context(prec=800, traps=[Inexact])  # holds sums of all decimals that a double has
_MOST_PLACES = 40  # beyond, the text of the largest share would only be zeros and noise


def decimals_of(shares: Sequence[float | Decimal], places: int = _MOST_PLACES) -> Distribution:
    """Shares as decimals of 15 digits that sum to exactly 1: the largest takes what rounding left over.

    A `Decimal` has at most so many decimals; the largest has its text where no more are needed.
    """
    texts: list[str | None] = [
        _short(share, places) if isinstance(share, Decimal) else f"{share:.{_DIGITS}g}" for share in shares
    ]
    decimals = [Decimal(str(text)) for text in texts]
    most = max(range(len(decimals)), key=decimals.__getitem__)
    others = reduce(_EXACT.add, decimals, -decimals[most])
    largest = _EXACT.subtract(Decimal(1), others)
    values = [Fraction(decimal) for decimal in decimals]
    values[most] = Fraction(largest)
    texts[most] = _plain(values[most], places)
    return Distribution(texts, Values.of(values))


def distribution_at(family: Family, w: float) -> Distribution:
    """q(x|w) as a distribution to type: decimals that sum to exactly 1."""
    return decimals_of(family.shares(w))


def scene_at(scene: Scene, family: Family, w: float) -> Scene:
    """The scene with q(x|w) in place of q."""
    return scene.with_(q=distribution_at(family, w))


def _short(share: Decimal, places: int) -> str:
    """15 significant digits, or fewer where that would be too many decimals: "0.25", "3.2e-44", "0"."""
    if share.adjusted() < -places:
        return "0"
    digits = max(1, min(_DIGITS, places + share.adjusted() + 1))
    rounded = Context(prec=digits).plus(share).normalize()
    return str(rounded).lower() if rounded.adjusted() < -6 else format(rounded, "f")


def _plain(value: Fraction, places: int) -> str | None:
    """All decimals of a decimal fraction; None where they are too many to read."""
    if 10**places % value.denominator:
        return None
    text = format_decimal(value, places)
    return text.rstrip("0").rstrip(".")
