"""A scene whose q is a member of a family q(x|w): exact decimals, which every shown number belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene
from xent_gui.core.maths.families import Family
from xent_gui.core.maths.numbers import format_decimal
from xent_gui.core.maths.vector import Values

_DIGITS = 15  # significant; what a double can hold of any decimal
_MOST_PLACES = 40  # beyond, the text of the largest share would only be zeros and noise


def decimals_of(shares: Sequence[float]) -> Distribution:
    """Shares as decimals of 15 digits that sum to exactly 1: the largest takes what rounding left over."""
    texts: list[str | None] = [f"{share:.{_DIGITS}g}" for share in shares]
    values = [Fraction(str(text)) for text in texts]
    most = max(range(len(values)), key=values.__getitem__)
    values[most] = 1 - (sum(values, Fraction(0)) - values[most])
    texts[most] = _plain(values[most])
    return Distribution(texts, Values.of(values))


def distribution_at(family: Family, w: float) -> Distribution:
    """q(x|w) as a distribution to type: decimals that sum to exactly 1."""
    return decimals_of(family.shares(w))


def scene_at(scene: Scene, family: Family, w: float) -> Scene:
    """The scene with q(x|w) in place of q."""
    return scene.with_(q=distribution_at(family, w))


def _plain(value: Fraction) -> str | None:
    """All decimals of a decimal fraction; None where they are too many to read."""
    if 10**_MOST_PLACES % value.denominator:
        return None
    text = format_decimal(value, _MOST_PLACES)
    return text.rstrip("0").rstrip(".")
