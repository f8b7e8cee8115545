"""Text to rows of cells, quotes respected, each row with the line it begins in."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from xent_gui.core.language import QT_TRANSLATE_NOOP, grouped, translate

from .errors import FormatError

DELIMITERS: dict[str, str] = {
    ",": QT_TRANSLATE_NOOP("core", "comma"),
    ";": QT_TRANSLATE_NOOP("core", "semicolon"),
    "\t": QT_TRANSLATE_NOOP("core", "tab"),
    "|": QT_TRANSLATE_NOOP("core", "vertical bar"),
    "": QT_TRANSLATE_NOOP("core", "none: a single column"),
}
"""What may separate columns, with its name in English."""

_NEVER = "\x1f"  # stands for no delimiter: the unit separator, which no table is typed with
_LONGEST = csv.field_size_limit()
_SEPARATOR_LINE = re.compile(r'\s*"?sep=(.)"?[ \t;,]*(?:\r\n|\r|\n|$)', re.IGNORECASE)


class _StrayText(Exception):
    """Something follows a closing quotation mark."""


class Row(NamedTuple):
    """The cells of a row, stripped, and the line of the file it begins in, from 1."""

    line: int
    cells: list[str]


def separator_line(text: str) -> tuple[str, int]:
    """The delimiter that Excel's first line ``sep=;`` names, and that line's length; ("", 0) without one."""
    match = _SEPARATOR_LINE.match(text[:40])
    if match is None or match[1] not in DELIMITERS:
        return "", 0
    return match[1], match.end()


def split_rows(text: str, delimiter: str, most: int | None = None) -> list[Row]:
    """The rows that are not blank, up to `most`.

    Raises
    ------
    FormatError
        A quotation mark is opened and never closed, or a cell is longer than 131,072 characters.
    """
    try:
        return list(islice(_rows(text, delimiter, strict=True), most))
    except _StrayText:  # "a" , 0.5: what follows the closing quote belongs to the cell
        return list(islice(_rows(text, delimiter, strict=False), most))


def _rows(text: str, delimiter: str, strict: bool) -> Iterator[Row]:
    start = separator_line(text)[1]
    first = 2 if start else 1
    source = io.StringIO(text[start:], newline="")
    reader = csv.reader(source, delimiter=delimiter or _NEVER, skipinitialspace=True, strict=strict)
    while True:
        line = reader.line_num + first
        try:
            cells = next(reader, None)
        except csv.Error as error:
            if "expected after" in str(error):
                raise _StrayText from None
            raise FormatError(csv_failure(line, str(error))) from None
        if cells is None:
            return
        stripped = [cell.strip() for cell in cells]
        if any(stripped):
            yield Row(line, stripped)


def csv_failure(line: int, message: str) -> str:
    """What the csv module complains of, as a sentence."""
    told = translate("core", "Line {line}: the row cannot be read.")
    if "field larger" in message:
        told = translate(
            "core",
            "Line {line}: a cell has more than {most} characters; perhaps a quotation mark is never closed.",
        )
    elif "unexpected end" in message:
        told = translate("core", "Line {line}: a quotation mark is opened and never closed.")
    return told.format(line=line, most=grouped(_LONGEST))
