"""Exact vectors of numbers zero or more: what p, q and n are while measures are computed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .sources import Arrays, Changed, Constant, Doubles, Given, Middle, Source, Units

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SMALL = 64
"""Outcomes up to which nothing here imports numpy."""

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
        if _is_array(numbers):
            doubles = _checked_doubles(numbers, what)
            if doubles is not None:
                return cls(doubles)
        listed = numbers if isinstance(numbers, list | tuple) else list(numbers)
        source = _read_at_once(listed, what) if len(listed) > SMALL else None
        return cls(source or Given([_exact(number, place, what) for place, number in enumerate(listed, 1)]))

    @classmethod
    def of_units(cls, units: Sequence[int] | NDArray[np.int64], step: Fraction, what: str = "p") -> Values:
        """Make the vector of ``units[i]·step`` from whole numbers, zero or more; the array is copied."""
        if len(units) <= SMALL:
            return cls.of([int(unit) * step for unit in units], what)
        import numpy as np

        array = np.array(units, dtype=np.int64)
        if array.min() < 0:
            place = int(array.argmin())
            raise ValueError(_negative(what, place + 1, as_float(int(array[place]) * step)))
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
        if isinstance(self._source, Doubles) and isinstance(other._source, Doubles):
            return self._source.same_doubles(other._source)
        if isinstance(self._source, Units) and isinstance(other._source, Units):
            same = self._source.same_units(other._source)
            if same is not None:
                return same
        if len(self) > SMALL:
            mine, theirs = self.arrays, other.arrays
            if (mine.high != theirs.high).any():
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
            raise ValueError(_negative("the value", place + 1, value))
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


def _read_at_once(numbers: Sequence[Any], what: str) -> Source | None:
    """Read many numbers that are all int or all float; None where they are not, or too large for an array."""
    kinds = set(map(type, numbers))
    if len(kinds) > 1 or not kinds <= {int, float}:
        return None
    import numpy as np

    if kinds == {float}:
        return _checked_doubles(np.array(numbers), what)
    if not 0 <= min(numbers) <= max(numbers) < 2**63:
        return None
    return Units(np.array(numbers, dtype=np.int64), Fraction(1))


def _is_array(numbers: object) -> bool:
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(numbers, numpy.ndarray)


def _checked_doubles(numbers: Any, what: str) -> Doubles | None:
    """Copy a vector of doubles or narrower floats; None for other kinds, which are read one by one."""
    if numbers.ndim != 1:
        raise ValueError(
            f"{what} has the shape {numbers.shape}: one number for each outcome is needed, shape (K,)"
        )
    if numbers.dtype.kind != "f" or numbers.dtype.itemsize > 8:
        return None
    array: NDArray[np.float64] = numbers.astype("float64")
    if not array.size:
        return Doubles(array)
    ends = float(array.min()), float(array.max())
    if not (ends[0] >= 0 and ends[1] < float("inf")):  # nan is neither
        place = int((~((array >= 0) & (array < float("inf")))).argmax())
        _exact(float(array[place]), place + 1, what)
    return Doubles(array, ends)


def _exact(number: Any, place: int, what: str) -> Fraction:
    """Turn one number of any kind into a fraction, or say where it is and why not."""
    try:
        exact = number if type(number) is Fraction else _to_fraction(number)
    except (ValueError, OverflowError, TypeError):
        shown = repr(number) if isinstance(number, str) else number
        raise ValueError(
            f"{what} of outcome {place} is {shown}: a finite number, zero or more, is needed"
        ) from None
    if exact.numerator < 0:
        raise ValueError(_negative(what, place, number))
    return exact


def _negative(what: str, place: int, number: object) -> str:
    return f"{what} of outcome {place} is {number}: it is negative, and a number of zero or more is needed"


def _to_fraction(number: Any) -> Fraction:
    if isinstance(number, str | bytes | bool):
        raise TypeError
    if hasattr(number, "item"):
        number = number.item()
    return Fraction(number)
