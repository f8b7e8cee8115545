"""Codes for a scene: a Huffman code for p and one for q, and how long messages from p get with each."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Side
from xent_gui.core.document.wording import INFINITY, typographic
from xent_gui.core.maths.coding import canonical_words, huffman_lengths, mean_length
from xent_gui.core.maths.numbers import format_decimal

MOST_OUTCOMES = 5000
_EQUAL = 1e-9  # bits within which a mean length counts as at its bound


@dataclass(frozen=True)
class CodeLengths:
    """Two codes over the outcomes of a scene, in bits. Made by `code_lengths`."""

    readout: Readout
    p_lengths: tuple[int | None, ...]
    q_lengths: tuple[int | None, ...]

    def lengths(self, side: Side) -> tuple[int | None, ...]:
        """Codeword lengths of the code for p or for q; None where its probability is 0."""
        return self.p_lengths if side == "p" else self.q_lengths

    @cached_property
    def words(self) -> dict[Side, tuple[str | None, ...]]:
        """The codewords of both codes."""
        return {"p": canonical_words(self.p_lengths), "q": canonical_words(self.q_lengths)}

    @cached_property
    def means(self) -> dict[Side, Fraction | None]:
        """Mean length of messages from p with the code for p, and with the code for q; None for ∞."""
        p = list(self.readout.scene.p)
        return {"p": mean_length(p, self.p_lengths), "q": mean_length(p, self.q_lengths)}

    def mean_text(self, side: Side) -> str:
        """A mean length as shown, correctly rounded."""
        mean = self.means[side]
        return INFINITY if mean is None else typographic(format_decimal(mean, self.readout.scene.decimals))

    @property
    def sums_to_one(self) -> bool:
        """Whether p and q both do; else no bound holds."""
        return self.readout.scene.p.total == 1 == self.readout.scene.q.total

    def place(self, side: Side) -> str:
        """Where a mean length lies by its entropy H: "below" it, "between" H and H + 1, "above", or "".

        H is H(p) for the code for p, which is always between, and H(p, q) for the code for q, which need
        not be. "" where the numbers do not sum to 1 or are infinite.
        """
        mean = self.means[side]
        bound = self.readout.value("entropy_p" if side == "p" else "cross_entropy", "bits")
        if mean is None or not self.sums_to_one or bound == float("inf"):
            return ""
        above = float(mean) - bound
        return "below" if above < -_EQUAL else "above" if above > 1 + _EQUAL else "between"


def code_lengths(readout: Readout) -> CodeLengths | None:
    """The codes of a scene; None without outcomes or with more than `MOST_OUTCOMES`."""
    scene = readout.scene
    if not 0 < len(scene) <= MOST_OUTCOMES:
        return None
    return CodeLengths(readout, tuple(huffman_lengths(scene.p)), tuple(huffman_lengths(scene.q)))
