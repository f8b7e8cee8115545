"""Exact vectors of numbers zero or more: what p, q and n are while measures are computed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Values:
    """An immutable vector of exact rational numbers, zero or more. Equal when its numbers are.

    Make one with :meth:`of` or :meth:`of_units`. Reading ``floats`` or ``low`` imports numpy, nothing else does.
    """

    def __init__(self, numbers: Sequence[Fraction]) -> None:
        """Take numbers that are known to be valid; use :meth:`of` for all others."""
        self._numbers = tuple(numbers)
        self.logs: dict[int, dict[int, Decimal]] = {}

    @classmethod
    def of(cls, numbers: Values | Iterable[Any], what: str = "p") -> Values:
        """Read any sequence of int, float, Fraction, Decimal or numpy numbers, exactly.

        Raises
        ------
        ValueError
            Names the place: "p of outcome 3 is nan: …".
        """
        if isinstance(numbers, Values):
            return numbers
        return cls([_exact(number, place, what) for place, number in enumerate(numbers, 1)])

    @classmethod
    def of_units(cls, units: Sequence[int] | NDArray[np.int64], step: Fraction) -> Values:
        """Make the vector of ``units[i] * step``; units are whole numbers, zero or more."""
        return cls([int(unit) * step for unit in units])

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, place: int) -> Fraction:
        return self._numbers[place]

    def __iter__(self) -> Iterator[Fraction]:
        return iter(self._numbers)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Values) and self._numbers == other._numbers

    def __hash__(self) -> int:
        return hash(self._numbers)

    def __repr__(self) -> str:
        shown = ", ".join(str(number) for number in self._numbers[:6])
        return f"Values([{shown}{', …' if len(self) > 6 else ''}])"

    @cached_property
    def total(self) -> Fraction:
        """The exact sum."""
        return sum(self._numbers, Fraction(0))

    def as_list(self) -> list[float]:
        """Return the nearest doubles as a list, without numpy."""
        return [_nearest(number) for number in self._numbers]

    @cached_property
    def floats(self) -> NDArray[np.float64]:
        """The nearest doubles, shape (K,), read-only."""
        import numpy as np

        array = np.array(self.as_list(), dtype=np.float64)
        array.flags.writeable = False
        return array

    @cached_property
    def low(self) -> NDArray[np.float64]:
        """What ``floats`` leaves out: the value minus its nearest double, as nearest double, shape (K,)."""
        import numpy as np

        pairs = zip(self._numbers, self.floats.tolist(), strict=True)
        array = np.array([_nearest(a - Fraction(b)) if math.isfinite(b) else 0.0 for a, b in pairs])
        array.flags.writeable = False
        return array

    def replaced(self, place: int, value: Fraction) -> Values:
        """Return the vector with one number replaced."""
        numbers = list(self._numbers)
        numbers[place] = value
        return Values(numbers)


def _nearest(number: Fraction) -> float:
    try:
        return number.numerator / number.denominator
    except OverflowError:
        return math.inf if number > 0 else -math.inf


def _exact(number: Any, place: int, what: str) -> Fraction:
    """Turn one number of any kind into a fraction, or say where it is and why not."""
    try:
        exact = number if type(number) is Fraction else _to_fraction(number)
    except (ValueError, OverflowError, TypeError):
        raise ValueError(
            f"{what} of outcome {place} is {number}: a finite number, zero or more, is needed"
        ) from None
    if exact < 0:
        raise ValueError(f"{what} of outcome {place} is {number}: it must be zero or more")
    return exact


def _to_fraction(number: Any) -> Fraction:
    if isinstance(number, str | bytes | bool):
        raise TypeError
    if hasattr(number, "item"):
        number = number.item()
    return Fraction(number)
