"""Cross sums of thousands of outcomes in plain doubles, block by block, without arrays of their size."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import TYPE_CHECKING

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
_SHORT = 1024  # outcomes up to which they are one row


class _Sum:
    """One coefficient vector's sums over the blocks so far, each added up exactly from sums of short rows."""

    def __init__(self, coefficients: Values, exactly: bool) -> None:
        self.coefficients = coefficients
        self.row = 0 if exactly else len(coefficients) if len(coefficients) <= _SHORT else _ROW
        self.blocks: list[float] = []
        self.size = self.weight = 0.0
        self.told = True

    def add(self, rows: slice, logs: Floats, zero: Mask | None, sizes: Floats | None, exact: bool) -> None:
        """Add a block: logarithms, where they are of zeros, and their absolute values if some are above 0."""
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
    buffer = np.empty(min(_BLOCK, len(arguments)))
    least, most = arguments.ends or (0.0, float("inf"))
    with np.errstate(all="ignore"):
        for start in range(0, len(arguments), _BLOCK):
            rows = slice(start, start + _BLOCK)
            block = arguments.doubles(rows)
            if block is None:
                return [None] * len(sums)
            zero = None
            if least < LEAST and block.min() < LEAST:
                zero = block == 0.0
                block = np.where(zero, 1.0, block)
                if block.min() < LEAST:
                    return [None] * len(sums)
            logs = np.log(block, out=buffer[: block.size])
            sizes = np.abs(logs) if most > 1.0 and block.max() > 1.0 else None
            for one in sums:
                if one.told:
                    one.add(rows, logs, zero, sizes, arguments.exact)
    return [enclosed(-fsum(one.blocks), one.size, one.weight, one.row) if one.told else None for one in sums]


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
