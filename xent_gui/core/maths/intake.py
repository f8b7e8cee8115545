"""Numbers of any kind read exactly, or the sentence that says which is wrong and where."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from .sources import Doubles, Source, Units

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def read_at_once(numbers: Sequence[Any], what: str) -> Source | None:
    """Read many numbers that are all int or all float; None where they are not, or too large for an array."""
    kinds = set(map(type, numbers))
    if len(kinds) > 1 or not kinds <= {int, float}:
        return None
    import numpy as np

    if kinds == {float}:
        return checked_doubles(np.array(numbers), what)
    if not 0 <= min(numbers) <= max(numbers) < 2**63:
        return None
    return Units(np.array(numbers, dtype=np.int64), Fraction(1))


def is_array(numbers: object) -> bool:
    """Return whether these are numpy's; does not import it."""
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(numbers, numpy.ndarray)


def checked_doubles(numbers: Any, what: str) -> Doubles | None:
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
        exact(float(array[place]), place + 1, what)
    return Doubles(array, ends)


def exact(number: Any, place: int, what: str) -> Fraction:
    """Turn one number of any kind into a fraction, or say where it is and why not."""
    try:
        exact = number if type(number) is Fraction else _to_fraction(number)
    except (ValueError, OverflowError, TypeError):
        shown = repr(number) if isinstance(number, str) else number
        raise ValueError(
            f"{what} of outcome {place} is {shown}: a finite number, zero or more, is needed"
        ) from None
    if exact.numerator < 0:
        raise ValueError(negative(what, place, number))
    return exact


def negative(what: str, place: int, number: object) -> str:
    """Return the sentence about a negative number."""
    return f"{what} of outcome {place} is {number}: it is negative, and a number of zero or more is needed"


def _to_fraction(number: Any) -> Fraction:
    if isinstance(number, str | bytes | bool):
        raise TypeError
    if hasattr(number, "item"):
        number = number.item()
    return Fraction(number)
