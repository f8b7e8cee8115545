"""Prefix codes: a Huffman code for weights, exactly and always the same one, and mean lengths."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Sequence
from fractions import Fraction


def huffman_lengths(weights: Iterable[Fraction | int]) -> list[int | None]:
    """Return the codeword lengths of an optimal prefix code.

    Parameters
    ----------
    weights : K exact numbers, zero or more; they need not sum to 1

    Returns
    -------
    K lengths in bits; None where the weight is 0: what never happens gets no codeword. A single weight above
    0 has length 0: nothing needs to be said.

    Notes
    -----
    D. A. Huffman, "A Method for the Construction of Minimum-Redundancy Codes" (1952), with two queues.
    Of equal weights single outcomes are joined before joined ones, in the order given: of all optimal codes
    that one has the least longest codeword.
    """
    numbers = _whole(weights)
    rows = sorted((row for row, number in enumerate(numbers) if number), key=lambda row: numbers[row])
    lengths: list[int | None] = [None] * len(numbers)
    parents = _joined([numbers[row] for row in rows])
    depths = [0] * len(parents)
    for node in range(len(parents) - 2, -1, -1):  # a parent comes after its children
        depths[node] = depths[parents[node]] + 1
    for place, row in enumerate(rows):
        lengths[row] = depths[place]
    return lengths


def _whole(weights: Iterable[Fraction | int]) -> list[int]:
    """The weights times their least common denominator."""
    fractions = [Fraction(weight) for weight in weights]
    common = math.lcm(*{fraction.denominator for fraction in fractions})
    return [fraction.numerator * (common // fraction.denominator) for fraction in fractions]


def _joined(sorted_weights: Sequence[int]) -> list[int]:
    """The parent of each node of a Huffman tree: first the leaves as given, then joined ones, root last."""
    leaves = deque(enumerate(sorted_weights))
    joined: deque[tuple[int, int]] = deque()
    count = max(2 * len(sorted_weights) - 1, 0)
    parents = [0] * count

    def least() -> tuple[int, int]:
        if not joined or (leaves and leaves[0][1] <= joined[0][1]):
            return leaves.popleft()
        return joined.popleft()

    for node in range(len(sorted_weights), count):
        (one, light), (other, heavy) = least(), least()
        parents[one] = parents[other] = node
        joined.append((node, light + heavy))
    return parents


def canonical_words(lengths: Sequence[int | None]) -> tuple[str | None, ...]:
    """Return the codewords of the canonical prefix code with these lengths, None where there is no length.

    Shorter words come first, equally long ones in the order given; each is the one before plus 1 (RFC 1951,
    section 3.2.2).

    Raises
    ------
    ValueError
        No prefix code has such lengths: Σ 2^−length is above 1 (Kraft).
    """
    held = sorted((length, row) for row, length in enumerate(lengths) if length is not None)
    words: list[str | None] = [None] * len(lengths)
    code, before = 0, 0
    for length, row in held:
        code <<= length - before
        if code >> length:
            raise ValueError("no prefix code has such lengths: the sum of 2^-length is above 1")
        words[row] = format(code, f"0{length}b") if length else ""
        code, before = code + 1, length
    return tuple(words)


def huffman(weights: Iterable[Fraction | int]) -> tuple[str | None, ...]:
    """Return the codewords of a Huffman code, in zeros and ones; None where the weight is 0."""
    return canonical_words(huffman_lengths(weights))


def mean_length(weights: Iterable[Fraction], lengths: Sequence[int | None]) -> Fraction | None:
    """Return Σ weight·length exactly; None, for ∞, where something with a weight has no codeword."""
    total = Fraction(0)
    for weight, length in zip(weights, lengths, strict=True):
        if weight and length is None:
            return None
        total += weight * (length or 0)
    return total
