"""How often each outcome was observed: the count table, which is all that a likelihood needs of the data."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from xent_gui.core.document.counts import MAX_COUNT
from xent_gui.core.document.wording import clean_line
from xent_gui.core.language import grouped, translate

from .errors import MAX_OUTCOMES, FormatError

MAX_CHARACTERS = 32 * 2**20
"""Most characters of all different values together, so that a column of long texts cannot eat the memory."""

Told = Callable[[float], None]
"""Told now and then which share of the work is done, 0 to 1; may raise `Cancelled` to end it."""

_NUMBER = re.compile(r"([+\-\u2212]?)(0|[1-9][0-9]{0,39})(?:[.,]([0-9]{0,40}))?")


class Cancelled(Exception):
    """The person no longer wants the count."""


def untold(_share: float) -> None:
    """Nobody waits for the progress."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of the values that were read.

    Attributes
    ----------
    counts : label → number of rows with it, labels in their natural order: numbers first, by value
    blank : rows without a value; they are no observations, and are told
    """

    counts: Mapping[str, int]
    blank: int = 0

    @property
    def total(self) -> int:
        """m, the number of observations."""
        return sum(self.counts.values())

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, int]]) -> Tally:
        """Gather raw values with their counts.

        Space around a value never counts, and values that are the same number or the same letters in another
        encoding are one outcome, called as it is written most often.

        Raises
        ------
        FormatError
            More than 10¹⁵ observations of one outcome.
        """
        written: dict[str | Fraction, dict[str, int]] = {}
        blank = 0
        for raw, number in pairs:
            label = clean_line(raw)
            if not label:
                blank += number
                continue
            forms = written.setdefault(key_of(label), {})
            forms[label] = forms.get(label, 0) + number
        counts = {
            max(forms, key=lambda form: (forms[form], form)): sum(forms.values())
            for forms in written.values()
        }
        if max(counts.values(), default=0) > MAX_COUNT:
            told = translate(
                "core", "One outcome has more than 10¹⁵ observations, the most that are kept exactly."
            )
            raise FormatError(told)
        return cls(dict(sorted(counts.items(), key=lambda item: natural(item[0]))), blank)


def key_of(label: str) -> str | Fraction:
    """What makes two labels one outcome: the value of a plain number (3 = 3.0 = 3,00 = +3), else the text.

    A leading zero makes a code, not a number: "007" is not "7". "1/6", "50 %" and "1e3" are texts. Letters
    are compared as they look (Unicode's NFC), capital and small letters differ.
    """
    match = _NUMBER.fullmatch(label)
    if match is None:
        return label if label.isascii() else unicodedata.normalize("NFC", label)
    sign, whole, decimals = match.groups("")
    value = Fraction(int(whole + decimals), 10 ** len(decimals))
    return value if sign in ("", "+") else -value


def natural(label: str) -> tuple[bool, Fraction, str]:
    """A key to sort labels by: numbers by value, then texts alphabetically."""
    key = key_of(label)
    return (isinstance(key, str), Fraction(0) if isinstance(key, str) else key, label)


def label_of(value: object) -> str:
    """The text of a value in a dataframe or a database; "" for a missing one."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):  # as pandas says it
        return ""
    if isinstance(value, float) and math.isnan(value):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return str(value)


def tally_of_rows(rows: Iterable[tuple[Any, Any]], blank: int = 0) -> Tally:
    """The tally of (value, count) as a database or a frame gives them; raises `FormatError`."""
    pairs = [(label_of(value), int(number)) for value, number in rows]
    check_different(len(pairs), sum(len(label) for label, _ in pairs))
    tally = Tally.of(pairs)
    return Tally(tally.counts, tally.blank + blank)


def check_different(values: int, characters: int = 0) -> None:
    """Refuse a column with so many different values that it is none of outcomes.

    Raises
    ------
    FormatError
        More than a million, or so long that they would not fit.
    """
    if values > MAX_OUTCOMES:
        told = translate(
            "core",
            "There are more than {most} different values: this is no column of outcomes. "
            "Choose another one, or group its values first.",
        )
        raise FormatError(told.format(most=grouped(MAX_OUTCOMES)))
    if characters > MAX_CHARACTERS:
        told = translate(
            "core",
            "The different values have more than {most} characters together: "
            "this is no column of outcomes. Choose another one.",
        )
        raise FormatError(told.format(most=grouped(MAX_CHARACTERS)))
