"""How a table of text is read: a frozen value that a person can look at and change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from xent_gui.core.language import QT_TRANSLATE_NOOP, translate

from .decoding import encoding_name
from .rows import DELIMITERS

Role = Literal["outcome", "p", "q", "n", "skip"]
ROLES: dict[Role, str] = {
    "outcome": QT_TRANSLATE_NOOP("core", "outcome"),
    "p": QT_TRANSLATE_NOOP("core", "p, true"),
    "q": QT_TRANSLATE_NOOP("core", "q, estimated"),
    "n": QT_TRANSLATE_NOOP("core", "n, count"),
    "skip": QT_TRANSLATE_NOOP("core", "left out"),
}
"""What a column can be, with its name in English."""

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
        encoding = encoding_name(self.encoding)
        if not self.delimiter:
            comma = translate("core", "One column in {encoding}, with a decimal comma.")
            point = translate("core", "One column in {encoding}, with a decimal point.")
            return (comma if self.decimal == "," else point).format(encoding=encoding)
        comma = translate("core", "Columns separated by {delimiter}, with a decimal comma, in {encoding}.")
        point = translate("core", "Columns separated by {delimiter}, with a decimal point, in {encoding}.")
        name = translate("core", DELIMITERS[self.delimiter])
        return (comma if self.decimal == "," else point).format(delimiter=name, encoding=encoding)

    @property
    def _header(self) -> str:
        named = translate("core", "The first row holds names.")
        return named if self.header else translate("core", "There is no row of names.")

    @property
    def _filled_in(self) -> tuple[str, ...]:
        given = set(self.columns)
        sentences = []
        if "outcome" not in given:
            sentences.append(translate("core", "Outcomes are numbered 1, 2, 3, …"))
        for side in ("p", "q"):
            if side not in given:
                counted = translate(
                    "core", "{side} is not in the table: it is n divided by the number of observations."
                )
                even = translate("core", "{side} is not in the table: it is 1/K for each.")
                told = counted if source_of(side, given) == "counts" else even
                sentences.append(told.format(side=side))
        return tuple(sentences)


def source_of(side: str, given: set[Role]) -> Literal["counts", "uniform"]:
    """Where p or q comes from that the table does not hold.

    p is what was observed, where something was. q is a belief: without one, every outcome is equally likely;
    but counts beside a given p are there to estimate q.
    """
    if "n" in given and (side == "p" or "p" in given):
        return "counts"
    return "uniform"
