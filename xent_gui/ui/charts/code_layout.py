"""Where bars of bits and codewords stand, and the strip of mean lengths. Pure, without Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_MOST_BITS = 40.0  # beyond, lengths are drawn torn: one outcome in 10¹² would leave no room for the others


@dataclass(frozen=True)
class Halves:
    """The columns of the chart: labels, then the code for p, then the code for q, in pixels.

    `bit` is the width of one bit, the same in both halves; `bits` the longest length drawn whole.
    """

    label: float
    p: float
    q: float
    width: float
    bit: float
    bits: float


def halves(room: float, label: float, gap: float, ideals: Sequence[float], words: Sequence[int]) -> Halves:
    """Lay out the columns so that the longest ideal length and the longest codeword have room.

    Parameters
    ----------
    room : pixels for everything
    label : pixels that the labels ask for; they get no more than a quarter
    ideals : −log₂ of all probabilities, ∞ included
    words : lengths of all codewords
    """
    label = min(label, room * 0.25)
    width = max((room - label - gap) / 2, 1.0)
    finite = [length for length in (*ideals, *words) if math.isfinite(length)]
    bits = min(max([*finite, 1.0]), _MOST_BITS)
    return Halves(label, label, label + width + gap, width, width / bits, bits)


@dataclass(frozen=True)
class Strip:
    """The scale of the mean lengths: bits from `low` to `high` over `width` pixels."""

    low: float
    high: float
    width: float

    def x(self, bits: float) -> float:
        """Pixel of a length; those beyond the scale stay at its ends."""
        part = (bits - self.low) / (self.high - self.low)
        return min(max(part, 0.0), 1.0) * self.width


def strip(entropies: Sequence[float], means: Sequence[float], width: float, beside: float) -> Strip:
    """A scale that holds each entropy H, H + 1 and each mean length, `beside` pixels from its ends.

    What is infinite has no place on it.
    """
    held = [value for value in (*entropies, *(one + 1 for one in entropies), *means) if math.isfinite(value)]
    low, high = min(held, default=0.0), max(held, default=1.0)
    per_pixel = max(high - low, 1e-9) / max(width - 2 * beside, width / 4)
    margin = (width * per_pixel - (high - low)) / 2
    return Strip(low - margin, high + margin, width)
