"""A scene whose q is a member of a family q(x|w): exact decimals, which every shown number belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal, Inexact
from fractions import Fraction
from functools import reduce
from typing import TYPE_CHECKING, overload

from xent_gui.core.document.distribution import Distribution, Unwritten
from xent_gui.core.document.state import Scene
from xent_gui.core.maths.decimals import Decimals
from xent_gui.core.maths.families import Family
from xent_gui.core.maths.numbers import format_decimal
from xent_gui.core.maths.sources import Changed
from xent_gui.core.maths.vector import Values

if TYPE_CHECKING:
    from xent_gui.core.maths.softmax_arrays import RoundedShares

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


def distribution_of(decimals: RoundedShares) -> Distribution:
    """As `decimals_of`, of decimals that were rounded in arrays; their texts are written when looked at."""
    mantissas, places = decimals
    shown = places == places[mantissas > 0].min()
    most = int((mantissas * shown).argmax())  # the first of the largest
    rounded = Values(Decimals(mantissas, places))
    largest = rounded[most] + 1 - rounded.total
    text = _plain(largest, int(places.max()))
    return Distribution(_Texts(decimals, most, str(text)), Values(Changed(rounded, {most: largest})))


class _Texts(Unwritten):
    """The texts of decimals, each written when it is asked for; the largest has its own."""

    def __init__(self, decimals: RoundedShares, most: int, text: str) -> None:
        self._decimals, self._most, self._text = decimals, most, text

    def __len__(self) -> int:
        return len(self._decimals.mantissas)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Texts) or (self._most, self._text) != (other._most, other._text):
            return False
        pairs = zip(self._decimals, other._decimals, strict=True)
        return all((mine == theirs).all() for mine, theirs in pairs)

    def __hash__(self) -> int:
        return hash((len(self), self._most, self._text))

    @overload
    def __getitem__(self, row: int) -> str: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[str]: ...
    def __getitem__(self, row: int | slice) -> str | Sequence[str]:
        if isinstance(row, slice):
            return tuple(self[place] for place in range(*row.indices(len(self))))
        if range(len(self))[row] == self._most:
            return self._text
        mantissa, places = int(self._decimals.mantissas[row]), int(self._decimals.places[row])
        return _written(_EXACT.scaleb(Decimal(mantissa), -places)) if mantissa else "0"


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
    return _written(Context(prec=digits).plus(share))


def _written(number: Decimal) -> str:
    number = _EXACT.normalize(number)
    return str(number).lower() if number.adjusted() < -6 else format(number, "f")


def _plain(value: Fraction, places: int) -> str | None:
    """All decimals of a decimal fraction; None where they are too many to read."""
    if 10**places % value.denominator:
        return None
    text = format_decimal(value, places)
    return text.rstrip("0").rstrip(".")
