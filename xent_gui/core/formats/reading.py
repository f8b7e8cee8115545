"""How a table of text is read: a frozen value that a person can look at and change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .decoding import ENCODINGS
from .rows import DELIMITERS

Role = Literal["outcome", "p", "q", "n", "skip"]
ROLES: dict[Role, str] = {
    "outcome": "outcome",
    "p": "p, true",
    "q": "q, estimated",
    "n": "n, count",
    "skip": "left out",
}
"""What a column can be, with its name."""

Decimal = Literal[".", ","]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the bytes of a table. Change parts with `dataclasses.replace`.

    Attributes
    ----------
    delimiter : a key of DELIMITERS; "" for a single column
    decimal : the decimal mark; a number with the other mark is refused
    encoding : a key of ENCODINGS
    header : whether the first row holds names
    columns : what each column is, from the left; columns beyond are left out
    """

    delimiter: str
    decimal: Decimal
    encoding: str
    header: bool
    columns: tuple[Role, ...]

    def column(self, role: Role) -> int | None:
        """The first column with a role."""
        return self.columns.index(role) if role in self.columns else None

    @property
    def notes(self) -> tuple[str, ...]:
        """How the table is read, in sentences for the preview; also what is filled in.

        Without p: n/m where there are counts, else 1/K. Without q: n/m where p and n are given, else 1/K.
        Without outcomes: 1, 2, 3, … Nothing is ever normalised.
        """
        return (self._form, self._header, *self._filled_in)

    @property
    def _form(self) -> str:
        mark = "comma" if self.decimal == "," else "point"
        if not self.delimiter:
            return f"One column in {ENCODINGS[self.encoding]}, with a decimal {mark}."
        name = DELIMITERS[self.delimiter]
        return f"Columns separated by {name}, with a decimal {mark}, in {ENCODINGS[self.encoding]}."

    @property
    def _header(self) -> str:
        return "The first row holds names." if self.header else "There is no row of names."

    @property
    def _filled_in(self) -> tuple[str, ...]:
        given = set(self.columns)
        sentences = []
        if "outcome" not in given:
            sentences.append("Outcomes are numbered 1, 2, 3, …")
        for side in ("p", "q"):
            if side not in given:
                source = source_of(side, given)
                what = "n divided by the number of observations" if source == "counts" else "1/K for each"
                sentences.append(f"{side} is not in the table: it is {what}.")
        return tuple(sentences)


def source_of(side: str, given: set[Role]) -> Literal["counts", "uniform"]:
    """Where p or q comes from that the table does not hold.

    p is what was observed, where something was. q is a belief: without one, every outcome is equally likely;
    but counts beside a given p are there to estimate q.
    """
    if "n" in given and (side == "p" or "p" in given):
        return "counts"
    return "uniform"
