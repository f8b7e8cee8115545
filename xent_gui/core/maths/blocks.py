"""Cross sums of thousands of outcomes in plain doubles, block by block, without arrays of their size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .doubledouble import sum_exactly
from .enclosure import Enclosure
from .plain import LEAST, enclosed
from .vector import Values

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Mask = NDArray[np.bool_]

_BLOCK = 16384  # outcomes whose doubles and logarithms stay in the cache
_ROW = 128  # products added up in doubles
_KEPT = 1 << 17  # outcomes up to which logarithms are kept, for the next coefficients
_SHORT = 1024  # outcomes up to which they are one row


class _Block(NamedTuple):
    """Rows, their logarithms, where these are of zeros, and their absolute values if some are above 0."""

    rows: slice
    logs: Floats
    zero: Mask | None
    sizes: Floats | None


class _Sum:
    """One coefficient vector's sums over the blocks so far, each added up exactly from sums of short rows."""

    def __init__(self, coefficients: Values, exactly: bool) -> None:
        self.coefficients = coefficients
        self.row = 0 if exactly else len(coefficients) if len(coefficients) <= _SHORT else _ROW
        self.blocks: list[float] = []
        self.size = self.weight = 0.0
        self.told = True

    def add(self, block: _Block, exact: bool) -> None:
        """Add a block."""
        rows, logs, zero, sizes = block
        factors = self.coefficients.doubles(rows)
        if factors is None or (zero is not None and factors[zero].any()):
            self.told = False
            return
        total = _summed(factors, logs, self.row)
        self.blocks.append(total)
        self.size += abs(total) if sizes is None else _summed(factors, sizes, self.row)
        if not exact:
            self.weight += float(factors.sum())


def cross_sums_in_blocks(
    coefficients: Sequence[Values], arguments: Values, exactly: bool
) -> list[Enclosure | None]:
    """As :func:`.plain.cross_sums_in_doubles`: the logarithms of a block serve every coefficient vector."""
    sums = [_Sum(factors, exactly) for factors in coefficients]
    with np.errstate(all="ignore"):
        for block in _blocks(arguments):
            if block is None:
                return [None] * len(sums)
            for one in sums:
                if one.told:
                    one.add(block, arguments.exact)
    return [enclosed(-fsum(one.blocks), one.size, one.weight, one.row) if one.told else None for one in sums]


def _blocks(arguments: Values) -> Iterator[_Block | None]:
    """Yield logarithms block by block, remembered up to _KEPT outcomes; None where doubles cannot tell."""
    known: list[_Block] | None = arguments.memo.get(("blocks",))
    if known is not None:
        yield from known
        return
    size = len(arguments)
    keep, made = size <= _KEPT, list[_Block]()
    buffer = np.empty(size if keep else _BLOCK)
    least, most = arguments.ends or (0.0, float("inf"))
    for start in range(0, size, _BLOCK):
        rows = slice(start, start + _BLOCK)
        block = arguments.doubles(rows)
        if block is None:
            yield None
            return
        zero = None
        if least < LEAST and block.min() < LEAST:
            zero = block == 0.0
            block = np.where(zero, 1.0, block)
            if block.min() < LEAST:
                yield None
                return
        logs = np.log(block, out=buffer[rows] if keep else buffer[: block.size])
        found = _Block(rows, logs, zero, np.abs(logs) if most > 1.0 and block.max() > 1.0 else None)
        yield found
        if keep:
            made.append(found)
    if keep:
        arguments.memo["blocks",] = made


def _summed(factors: Floats, logs: Floats, row: int) -> float:
    """Return the sum of products: rows of them in doubles, the rows exactly; without rows, all exactly."""
    if not row:
        return sum(sum_exactly(factors * logs))
    if factors.size <= row:
        return float(factors @ logs)
    whole = factors.size - factors.size % row
    shape = whole // row, row
    sums: list[float] = np.vecdot(factors[:whole].reshape(shape), logs[:whole].reshape(shape)).tolist()
    return fsum([*sums, float(factors[whole:] @ logs[whole:])])
