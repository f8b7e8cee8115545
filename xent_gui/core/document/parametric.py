"""A scene whose q is a member of a family q(x|w): exact decimals, which every shown number belongs to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Context, Decimal, Inexact
from fractions import Fraction
from functools import reduce
from typing import TYPE_CHECKING, overload

from xent_gui.core.document.distribution import Distribution, Unwritten
from xent_gui.core.document.state import Scene
from xent_gui.core.maths.decimals import DIGITS, Decimals
from xent_gui.core.maths.families import Family
from xent_gui.core.maths.numbers import format_decimal
from xent_gui.core.maths.sources import Changed
from xent_gui.core.maths.vector import SMALL, Values

if TYPE_CHECKING:
    from xent_gui.core.maths.digits import Digits

_EXACT = Context(prec=800, traps=[Inexact])  # holds sums of all decimals that a double has
_LEAST_PLACES = 340  # all digits of the least double
_MOST_PLACES = 40  # beyond, the text of the largest share would only be zeros and noise


def decimals_of(shares: Sequence[float | Decimal], places: int = _MOST_PLACES) -> Distribution:
    """Shares as decimals of 15 digits that sum to exactly 1: the largest takes what rounding left over.

    A `Decimal` has at most so many decimals; the largest has its text where no more are needed.
    """
    texts: list[str | None] = [
        _short(share, places) if isinstance(share, Decimal) else f"{share:.{DIGITS}g}" for share in shares
    ]
    decimals = [Decimal(str(text)) for text in texts]
    most = max(range(len(decimals)), key=decimals.__getitem__)
    others = reduce(_EXACT.add, decimals, -decimals[most])
    largest = _EXACT.subtract(Decimal(1), others)
    values = [Fraction(decimal) for decimal in decimals]
    values[most] = Fraction(largest)
    texts[most] = _plain(values[most], places)
    return Distribution(texts, Values.of(values))


def distribution_of(digits: Digits, places: int) -> Distribution:
    """As `decimals_of`, of decimals that were rounded at once; their texts are written when looked at."""

    def write(row: int) -> str:
        number = _EXACT.scaleb(Decimal(int(digits.mantissas[row])), -int(digits.places[row]))
        return _written(number) if number else "0"

    return _summing_to_one(digits, places, write)


def _of_doubles(shares: Sequence[float]) -> Distribution:
    """As `decimals_of`, of many doubles."""
    import numpy as np

    from xent_gui.core.maths.digits import rounded_at_once

    mantissas, exponents = np.frexp(np.array(shares))
    digits = rounded_at_once(mantissas, np.zeros(len(shares)), -exponents.astype(np.int64), _LEAST_PLACES)
    for row in digits.open.tolist():  # a double that is a tie itself
        ratio = Decimal(f"{shares[row]:.{DIGITS}g}").as_integer_ratio()
        digits.places[row] = DIGITS - 1 - Decimal(shares[row]).adjusted()
        digits.mantissas[row] = int(Fraction(*ratio) * 10 ** int(digits.places[row]))
    return _summing_to_one(digits, _MOST_PLACES, lambda row: f"{shares[row]:.{DIGITS}g}")


def _summing_to_one(digits: Digits, places: int, write: Callable[[int], str]) -> Distribution:
    """The decimals, the largest taking what rounding left over; others are written by their rows."""
    shown = digits.places == digits.places[digits.mantissas > 0].min()
    most = int((digits.mantissas * shown).argmax())  # the first of the largest
    rounded = Values(Decimals(digits.mantissas, digits.places))
    largest = rounded[most] + 1 - rounded.total
    texts = _Texts(digits, write, most, _plain(largest, places))
    return Distribution(texts, Values(Changed(rounded, {most: largest})))


class _Texts(Unwritten):
    """The texts of decimals, each written when it is asked for; the largest has its own."""

    def __init__(self, digits: Digits, write: Callable[[int], str], most: int, text: str | None) -> None:
        self._digits, self._write, self._most, self._text = digits, write, most, text

    def __len__(self) -> int:
        return len(self._digits.mantissas)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Texts) or (self._most, self._text) != (other._most, other._text):
            return False
        mine, theirs = self._digits, other._digits
        return bool((mine.mantissas == theirs.mantissas).all() and (mine.places == theirs.places).all())

    def __hash__(self) -> int:
        return hash((len(self), self._most, self._text))

    @overload
    def __getitem__(self, row: int) -> str | None: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[str | None]: ...
    def __getitem__(self, row: int | slice) -> str | Sequence[str | None] | None:
        places = range(len(self))[row]
        if isinstance(places, range):
            return tuple(self[place] for place in places)
        return self._text if places == self._most else self._write(places)


def distribution_at(family: Family, w: float) -> Distribution:
    """q(x|w) as a distribution to type: decimals that sum to exactly 1."""
    shares = family.shares(w)
    return _of_doubles(shares) if len(shares) > SMALL else decimals_of(shares)


def scene_at(scene: Scene, family: Family, w: float) -> Scene:
    """The scene with q(x|w) in place of q."""
    return scene.with_(q=distribution_at(family, w))


def _short(share: Decimal, places: int) -> str:
    """15 significant digits, or fewer where that would be too many decimals: "0.25", "3.2e-44", "0"."""
    if share.adjusted() < -places:
        return "0"
    digits = max(1, min(DIGITS, places + share.adjusted() + 1))
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
