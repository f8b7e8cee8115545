"""Exact vectors of numbers zero or more: what p, q and n are while measures are computed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .decimals import Decimals
from .intake import checked_doubles, exact, is_array, negative, read_at_once
from .sources import Arrays, Changed, Constant, Doubles, Given, Middle, Source, Units

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SMALL = 64
"""Outcomes up to which nothing here imports numpy."""

_AT_FIRST = 1024  # numbers that are compared before all are
_COPIED = 1024  # up to here a changed vector is a plain copy
_MOST_CHANGES = 256  # beyond, a changed large vector is written out once


class Values:
    """An immutable vector of exact rational numbers, zero or more. Equal when its numbers are.

    Make one with :meth:`of` or :meth:`of_units`. Reading ``floats`` or ``low`` imports numpy; up to 64
    numbers, nothing else does.

    ``memo`` belongs to the engine, which keeps logarithms and sums in it.
    """

    def __init__(self, source: Source) -> None:
        """Take a source of numbers that are known to be valid; use :meth:`of` for all others."""
        self._source = source
        self.memo: dict[Any, Any] = {}

    @classmethod
    def of(cls, numbers: Values | Iterable[Any], what: str = "p") -> Values:
        """Read any sequence of int, float, Fraction, Decimal or numpy numbers, exactly.

        Parameters
        ----------
        numbers : sequence, shape (K,)
        what : str
            The name of the vector in messages.

        Raises
        ------
        ValueError
            Names the place: "p of outcome 3 is nan: a finite number, zero or more, is needed".
        """
        if isinstance(numbers, Values):
            return numbers
        if is_array(numbers):
            doubles = checked_doubles(numbers, what)
            if doubles is not None:
                return cls(doubles)
        listed = numbers if isinstance(numbers, list | tuple) else list(numbers)
        source = read_at_once(listed, what) if len(listed) > SMALL else None
        return cls(source or Given([exact(number, place, what) for place, number in enumerate(listed, 1)]))

    @classmethod
    def of_units(cls, units: Sequence[int] | NDArray[np.int64], step: Fraction, what: str = "p") -> Values:
        """Make the vector of ``units[i]·step`` from whole numbers, zero or more; the array is copied."""
        if len(units) <= SMALL:
            return cls.of([int(unit) * step for unit in units], what)
        import numpy as np

        array = np.array(units, dtype=np.int64)
        if array.min() < 0:
            place = int(array.argmin())
            raise ValueError(negative(what, place + 1, as_float(int(array[place]) * step)))
        return cls(Units(array, step))

    @classmethod
    def ones(cls, number: int) -> Values:
        """Return as many ones."""
        return cls(Constant(Fraction(1), number))

    @classmethod
    def middle(cls, one: Values, other: Values) -> Values:
        """Return (one + other)/2, which is of use while both live."""
        return cls(Middle(one, other))

    def __len__(self) -> int:
        return len(self._source)

    def __getitem__(self, place: int) -> Fraction:
        return self._source.item(place)

    def __iter__(self) -> Iterator[Fraction]:
        return iter(self.numbers)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Values) or len(self) != len(other):
            return False
        known = _same(self._source, other._source)
        if known is not None:
            return known
        if len(self) > SMALL:
            mine, theirs = self.arrays, other.arrays
            start = slice(_AT_FIRST)
            if (mine.high[start] != theirs.high[start]).any() or (mine.high != theirs.high).any():
                return False
            if mine.low is None and theirs.low is None and not mine.odd and not theirs.odd:
                return True
        return self.numbers == other.numbers

    def __hash__(self) -> int:
        return hash((len(self), self.total))

    def __repr__(self) -> str:
        shown = ", ".join(str(self[place]) for place in range(min(len(self), 6)))
        return f"Values([{shown}{', …' if len(self) > 6 else ''}])"

    @cached_property
    def numbers(self) -> tuple[Fraction, ...]:
        """The exact numbers."""
        return self._source.numbers()

    @cached_property
    def total(self) -> Fraction:
        """The exact sum."""
        return self._source.total()

    @cached_property
    def arrays(self) -> Arrays:
        """The numbers as double-doubles, read-only."""
        arrays = self._source.arrays()
        for array in (arrays.high, arrays.low):
            if array is not None:
                array.flags.writeable = False
        return arrays

    @property
    def floats(self) -> NDArray[np.float64]:
        """The nearest doubles, shape (K,), read-only."""
        return self.arrays.high

    @property
    def low(self) -> NDArray[np.float64]:
        """What ``floats`` leaves out, as nearest doubles, shape (K,), read-only."""
        if self.arrays.low is not None:
            return self.arrays.low
        import numpy as np

        zeros = np.zeros(len(self))
        zeros.flags.writeable = False
        return zeros

    @property
    def grid(self) -> tuple[Units, Mapping[int, Fraction]] | None:
        """Multiples of a step, and what was changed since, where the numbers were made like that."""
        return self._source.grid() if isinstance(self._source, Units | Changed) else None

    @property
    def exact(self) -> bool:
        """Whether ``doubles`` are the numbers themselves."""
        return isinstance(self._source, Doubles)

    def doubles(self, rows: slice) -> NDArray[np.float64] | None:
        """Return doubles within 2^-52 of some numbers, relatively; None where one is beyond their range."""
        if isinstance(self._source, Middle):
            return self._source.doubles(rows)
        return None if self.arrays.odd else self.arrays.high[rows]

    @cached_property
    def zeros(self) -> tuple[int, ...]:
        """The places of the zeros."""
        if len(self) <= SMALL:
            return tuple(place for place, number in enumerate(self.numbers) if not number)
        import numpy as np

        found = np.flatnonzero(self.arrays.high == 0.0).tolist()
        return tuple(place for place in found if place not in self.arrays.odd or not self[place])

    @property
    def ends(self) -> tuple[float, float] | None:
        """The least and the largest number, where they are doubles and known without a look."""
        return self._source.ends if isinstance(self._source, Doubles) else None

    def few_doubles(self) -> list[float]:
        """Return the nearest doubles, inf beyond them, without numpy where it is not loaded yet."""
        if isinstance(self._source, Doubles):
            return self._source.listed()
        return [as_float(number) for number in self.numbers]

    def as_list(self) -> list[float]:
        """Return the nearest doubles as a list, without numpy up to 64 numbers."""
        return self.floats.tolist() if len(self) > SMALL else [as_float(number) for number in self.numbers]

    def replaced(self, place: int, value: Fraction) -> Values:
        """Return the vector with one number replaced; quick at any length, and keeps the other logarithms.

        Raises
        ------
        ValueError
            A negative value.
        IndexError
            No such place.
        """
        if value < 0:
            raise ValueError(negative("the value", place + 1, value))
        place = range(len(self))[place]
        if len(self) <= _COPIED:
            new = Values(Given((*self.numbers[:place], value, *self.numbers[place + 1 :])))
        else:
            new = Values(self._changed(place, value))
        if "total" in self.__dict__:
            new.__dict__["total"] = self.total + value - self[place]
        new.memo.update(_memo_without(self.memo, place))
        return new

    def _changed(self, place: int, value: Fraction) -> Source:
        base, changes = self, {place: value}
        if isinstance(self._source, Changed):
            if len(self._source.changes) < _MOST_CHANGES:
                base, changes = self._source.base, {**self._source.changes, place: value}
            else:
                self.numbers  # noqa: B018  written out here, so that the chain of bases stays short
                base = Values(Given(self.numbers))
                base.__dict__["arrays"] = self.arrays
        return Changed(base, changes)


def as_float(number: Fraction) -> float:
    """Return the nearest double, inf beyond the largest."""
    try:
        return number.numerator / number.denominator
    except OverflowError:
        return float("inf") if number > 0 else float("-inf")


def _memo_without(memo: dict[Any, Any], place: int) -> Iterator[tuple[Any, Any]]:
    """Yield what of the remembered logarithms holds for all other places."""
    for key, kept in memo.items():
        if key[0] == "ln":
            yield key, {other: value for other, value in kept.items() if other != place}
        elif key[0] == "logs":
            arrays, stale = kept
            yield key, (arrays, stale | {place})


def _same(one: Source, other: Source) -> bool | None:
    """Whether two sources of equal length have the same numbers; None where they cannot tell at a glance."""
    if isinstance(one, Doubles) and isinstance(other, Doubles):
        return one.same(other)
    if isinstance(one, Units) and isinstance(other, Units):
        return one.same(other)
    if isinstance(one, Decimals) and isinstance(other, Decimals):
        return one.same(other)
    if isinstance(one, Changed) and isinstance(other, Changed):
        return one.same(other)
    return None
