"""Where the numbers of a vector come from: fractions, doubles, multiples of a step, or one of these, changed.

Each source can say its exact numbers and its double-double arrays, and makes each only when asked: dragging
among 100,000 outcomes never builds 100,000 fractions.
"""

from __future__ import annotations

import weakref
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .vector import Values

    Floats = NDArray[np.float64]


class Arrays(NamedTuple):
    """Numbers as sums of two doubles: ``high`` is nearest, ``high + low`` is right to about 2^-105 of it.

    At the places ``odd`` it is not, for the number or its rest is beyond the range of a double; use its
    fraction. ``low`` is None where every number is a double.
    """

    high: Floats
    low: Floats | None
    odd: tuple[int, ...]


class Source(Protocol):
    """What :class:`Values` asks of the place its numbers come from."""

    def __len__(self) -> int: ...
    def item(self, place: int) -> Fraction: ...
    def numbers(self) -> tuple[Fraction, ...]: ...
    def arrays(self) -> Arrays: ...
    def total(self) -> Fraction: ...


class Given:
    """Fractions."""

    def __init__(self, numbers: Sequence[Fraction]) -> None:
        self._numbers = tuple(numbers)

    def __len__(self) -> int:
        return len(self._numbers)

    def item(self, place: int) -> Fraction:
        return self._numbers[place]

    def numbers(self) -> tuple[Fraction, ...]:
        return self._numbers

    def arrays(self) -> Arrays:
        from .arrays import of_fractions

        return of_fractions(self._numbers)

    def total(self) -> Fraction:
        """Add up by denominator first: most vectors have few, and fractions add slowly."""
        sums: dict[int, int] = {}
        for number in self._numbers:
            sums[number.denominator] = sums.get(number.denominator, 0) + number.numerator
        return _balanced([Fraction(numerator, denominator) for denominator, numerator in sums.items()])


class Doubles:
    """A float64 array that nobody else writes to."""

    def __init__(self, array: Floats, ends: tuple[float, float] | None = None) -> None:
        """Take an array, and its least and largest number where they are known."""
        self._array, self.ends = array, ends

    def __len__(self) -> int:
        return int(self._array.size)

    def item(self, place: int) -> Fraction:
        return Fraction(float(self._array[place]))

    def listed(self) -> list[float]:
        """Return the doubles as Python's floats."""
        return self._array.tolist()  # type: ignore[no-any-return]

    def same(self, other: Doubles) -> bool:
        """Whether all doubles are the same; different ones nearly always differ at once."""
        mine, theirs = self._array, other._array
        return not mine.size or bool(mine[0] == theirs[0] and (mine == theirs).all())

    def numbers(self) -> tuple[Fraction, ...]:
        return tuple(map(Fraction, self._array.tolist()))

    def arrays(self) -> Arrays:
        return Arrays(self._array, None, ())

    def total(self) -> Fraction:
        from .arrays import exact_sum

        return exact_sum(self._array)


class Units:
    """Whole multiples of a step, the units an int64 array that nobody else writes to."""

    def __init__(self, units: NDArray[np.int64], step: Fraction) -> None:
        self._units, self.step = units, step

    def __len__(self) -> int:
        return int(self._units.size)

    def item(self, place: int) -> Fraction:
        return int(self._units[place]) * self.step

    def grid(self) -> tuple[Units, Mapping[int, Fraction]]:
        """Return itself; nothing was changed."""
        return self, {}

    def part(self, rows: slice) -> NDArray[np.int64]:
        """Return some of the whole numbers, to be read."""
        return self._units[rows]

    def same(self, other: Units) -> bool | None:
        """Whether all units are the same; None where the steps differ, so that units do not tell."""
        return bool((self._units == other._units).all()) if self.step == other.step else None

    def numbers(self) -> tuple[Fraction, ...]:
        made: dict[int, Fraction] = {}
        for unit in set(self._units.tolist()):
            made[unit] = unit * self.step
        return tuple(map(made.__getitem__, self._units.tolist()))

    def arrays(self) -> Arrays:
        from .arrays import of_fractions, of_units

        return of_units(self._units, self.step) or of_fractions(self.numbers())

    def total(self) -> Fraction:
        low = int((self._units & 0xFFFFFFFF).sum())
        return ((int((self._units >> 32).sum()) << 32) + low) * self.step


class Constant:
    """One number many times."""

    def __init__(self, number: Fraction, count: int) -> None:
        self._number, self._count = number, count

    def __len__(self) -> int:
        return self._count

    def item(self, place: int) -> Fraction:  # noqa: ARG002
        return self._number

    def numbers(self) -> tuple[Fraction, ...]:
        return (self._number,) * self._count

    def arrays(self) -> Arrays:
        from .arrays import of_fractions

        return of_fractions(self.numbers())

    def total(self) -> Fraction:
        return self._number * self._count


class Middle:
    """The means of two vectors, r = (p + q)/2.

    It holds them weakly, for one of them remembers it: a circle would keep large vectors until the next
    collection, which during a drag comes late. The form that uses a middle holds both.
    """

    def __init__(self, one: Values, other: Values) -> None:
        self._pair = weakref.ref(one), weakref.ref(other)

    def __len__(self) -> int:
        return len(self._both()[0])

    def item(self, place: int) -> Fraction:
        one, other = self._both()
        return (one[place] + other[place]) / 2

    def numbers(self) -> tuple[Fraction, ...]:
        return tuple((a + b) / 2 for a, b in zip(*self._both(), strict=True))

    def arrays(self) -> Arrays:
        from .arrays import of_means

        one, other = self._both()
        return of_means(one.arrays, other.arrays)

    def doubles(self, rows: slice) -> Floats | None:
        """Return the means of some rows within two roundings; None where a number is beyond doubles."""
        one, other = (side.doubles(rows) for side in self._both())
        if one is None or other is None:
            return None
        means: Floats = one + other
        means *= 0.5
        return means

    def total(self) -> Fraction:
        one, other = self._both()
        return (one.total + other.total) / 2

    def _both(self) -> tuple[Values, Values]:
        one, other = self._pair[0](), self._pair[1]()
        assert one is not None and other is not None
        return one, other


class Changed:
    """A large vector with a few numbers replaced; shares the rest."""

    def __init__(self, base: Values, changes: Mapping[int, Fraction]) -> None:
        self.base, self.changes = base, changes

    def __len__(self) -> int:
        return len(self.base)

    def item(self, place: int) -> Fraction:
        found = self.changes.get(place if place >= 0 else place + len(self.base))
        return self.base[place] if found is None else found

    def numbers(self) -> tuple[Fraction, ...]:
        numbers = list(self.base.numbers)
        for place, number in self.changes.items():
            numbers[place] = number
        return tuple(numbers)

    def same(self, other: Changed) -> bool | None:
        """Whether the same numbers of the same vector were replaced by the same; else None."""
        return True if self.changes == other.changes and self.base == other.base else None

    def grid(self) -> tuple[Units, Mapping[int, Fraction]] | None:
        """Return the units that were changed, and the changes; None where the vector was made otherwise."""
        found = self.base.grid
        return found and (found[0], {**found[1], **self.changes})

    def arrays(self) -> Arrays:
        from .arrays import changed

        return changed(self.base.arrays, self.changes)

    def total(self) -> Fraction:
        return self.base.total + sum(value - self.base[place] for place, value in self.changes.items())


def _balanced(numbers: list[Fraction]) -> Fraction:
    """Add pairwise, so that long denominators meet late."""
    while len(numbers) > 64:
        odd = numbers[-1:] if len(numbers) % 2 else []
        numbers = [a + b for a, b in zip(numbers[::2], numbers[1::2], strict=False)] + odd
    return reduce(Fraction.__add__, numbers, Fraction(0))
