"""Observations as people type and paste them: "3, 1, 6, 6, 2", one a line, words, quoted words, letters.

What separates them is found by trying: the separator under which most of them are outcomes of the scene; of
equals the first of semicolon, tab, comma, line, space, and nothing at all (HTTH).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from xent_gui.core.language import QT_TRANSLATE_NOOP, grouped, translate

from .errors import FormatError
from .matching import match_outcomes
from .tally import Tally

Separator = Literal[";", "\t", ",", "\n", " ", ""]
SEPARATORS: dict[Separator, str] = {
    ";": QT_TRANSLATE_NOOP("core", "semicolons"),
    "\t": QT_TRANSLATE_NOOP("core", "tabs"),
    ",": QT_TRANSLATE_NOOP("core", "commas"),
    "\n": QT_TRANSLATE_NOOP("core", "line ends"),
    " ": QT_TRANSLATE_NOOP("core", "spaces"),
    "": QT_TRANSLATE_NOOP("core", "nothing: each letter is one"),
}
"""What may stand between observations, with its name in English; the end of a line always does."""

MAX_TYPED = 2_000_000
"""Most characters that are read at once; more belong into a file, which is read without holding it."""

_SAMPLE = 20_000
_PAIRS = {"[": "]", "(": ")", "{": "}"}


def guess_separator(text: str, labels: Sequence[str] = ()) -> Separator:
    """What separates typed observations, judged by the first 20,000 characters and the outcomes' labels."""
    sample = _unwrapped(text[:_SAMPLE]).strip()
    marks: list[Separator] = [mark for mark in (";", "\t", ",") if mark in sample]
    ranks: dict[Separator, float] = dict.fromkeys(marks, 1.0)
    ranks["\n"] = 1.0 if "\n" in sample else 0.2
    ranks[" "] = 1.1 if not marks and _looks_spaced(sample) else 0.5
    if not marks and " " not in sample:
        ranks[""] = 0.0

    def fit(separator: Separator) -> tuple[float, float]:
        tally = Tally.of(Counter(_entries(sample, separator)).items())
        known = match_outcomes(labels, tally).known
        return known / tally.total if known else 0.0, ranks[separator]

    return max(ranks, key=fit)


def count_sequence(text: str, separator: Separator) -> Tally:
    """Count typed observations; an empty entry between two separators is blank.

    Raises
    ------
    FormatError
        The text is too long to be typed.
    """
    if len(text) > MAX_TYPED:
        told = translate(
            "core",
            "The text has {count} characters, and {most} are the most that are read here: "
            "save it as a file and read that.",
        )
        raise FormatError(told.format(count=grouped(len(text)), most=grouped(MAX_TYPED)))
    return Tally.of(Counter(_entries(_unwrapped(text), separator)).items())


def _looks_spaced(sample: str) -> bool:
    """Whether spaces stand between numbers or single letters, so that they are no part of a name."""
    words = sample.split()
    return all(len(word) == 1 or word[0].isdigit() for word in words)


def _unwrapped(text: str) -> str:
    """Without the brackets of a list as programs write it, and with one kind of line end."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    body = text.strip()
    if len(body) > 1 and _PAIRS.get(body[0]) == body[-1] and body[0] not in body[1:]:
        return body[1:-1]
    return text


def _entries(text: str, separator: Separator) -> Iterator[str]:
    for line in text.split("\n"):
        if not line.strip():
            continue
        if separator == "":
            yield from (letter for letter in line if not letter.isspace())
        elif '"' in line or "'" in line:
            yield from _quoted_entries(line.strip(), separator)
        elif separator == " ":
            yield from line.split()
        elif separator == "\n":
            yield line
        else:
            entries = line.split(separator)
            yield from entries if entries[-1].strip() else entries[:-1]


def _quoted_entries(line: str, separator: Separator) -> Iterator[str]:
    """The entries of a line where some are in quotation marks; a mark that is never closed is just a mark."""
    expression = _expression(separator)
    place = 0
    while place < len(line):
        match = expression.match(line, place)
        assert match is not None  # an entry may be empty
        double, single, plain = match.groups()
        if double is not None:
            yield double.replace('""', '"')
        else:
            yield plain if single is None else single
        place = match.end()


def _expression(separator: Separator) -> re.Pattern[str]:
    mark = {" ": r"\s+", "\n": r"\n"}.get(separator, re.escape(separator))
    plain = r"\S*+" if separator == " " else r"[^\n]*+" if separator == "\n" else f"[^{mark}]*+"
    blank = "" if separator == " " else r"[^\S\t]*+"
    quoted = rf'(?:"((?:[^"]|"")*+)"|\'([^\']*+)\'){blank}(?={mark}|$)'
    return re.compile(rf"{blank}(?:{quoted}|({plain}))(?:{mark}|$)")
