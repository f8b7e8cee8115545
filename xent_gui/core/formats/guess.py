"""Guess how a table is read: every combination of delimiter and decimal mark is tried and scored.

`csv.Sniffer` looks at characters only and takes the comma of ``a;0,5`` for a delimiter. Here a reading is
good when its rows are equally wide, its columns are numbers, those sum to 1, and its names are known.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple, get_args

from xent_gui.core.language import translate
from xent_gui.core.maths.numbers import NumberError

from .decoding import decode, guess_encoding
from .errors import FormatError
from .numerals import read_number
from .reading import Decimal, Reading
from .roles import column_names, guess_roles, known_role
from .rows import DELIMITERS, Row, separator_line, split_rows

_SAMPLE_ROWS = 200
_MOST_COLUMNS = 30
_STARTS_NUMBER = re.compile(r"[0-9.,+\-\u2212]|inf|nan|∞", re.IGNORECASE)


class _Scored(NamedTuple):
    score: float
    delimiter: str
    decimal: Decimal


def guess_reading(
    data: bytes,
    encoding: str | None = None,
    delimiter: str | None = None,
    decimal: Decimal | None = None,
    header: bool | None = None,
) -> Reading:
    """Guess how a table is read; what is given is kept, and the rest is guessed to fit it.

    Parameters
    ----------
    data : the bytes of the file
    encoding, delimiter, decimal, header : as in `Reading`
        What a person has chosen in the preview.

    Raises
    ------
    FormatError
        The file holds no text, no rows, or cannot be split with any delimiter.
    """
    encoding = encoding or guess_encoding(data)
    return guess_text(decode(data, encoding), encoding, delimiter, decimal, header)


def guess_text(
    text: str,
    encoding: str = "utf-8",
    delimiter: str | None = None,
    decimal: Decimal | None = None,
    header: bool | None = None,
) -> Reading:
    """`guess_reading` for text that is decoded already."""
    named = separator_line(text)[0]
    delimiters = (
        (delimiter if delimiter is not None else named,) if delimiter is not None or named else DELIMITERS
    )
    decimals: Sequence[Decimal] = get_args(Decimal) if decimal is None else (decimal,)
    best, sample = _best(text, tuple(delimiters), decimals)
    has_header = _has_header(sample) if header is None else header
    rows = sample if len(sample) < _SAMPLE_ROWS else split_rows(text, best.delimiter)
    body = rows[1:] if has_header else rows
    width = len(sample[0].cells) if has_header else max(len(row.cells) for row in sample)
    names = column_names(sample[0].cells if has_header else [], width)
    columns = _transposed(body, min(width, _MOST_COLUMNS))
    return Reading(best.delimiter, best.decimal, encoding, has_header, guess_roles(names, columns))


def _best(text: str, delimiters: Sequence[str], decimals: Sequence[Decimal]) -> tuple[_Scored, list[Row]]:
    """The best reading and its first rows; of equals the first."""
    best: tuple[_Scored, list[Row]] | None = None
    failure: FormatError | None = None
    for delimiter in delimiters:
        try:
            rows = split_rows(text, delimiter, _SAMPLE_ROWS)
        except FormatError as error:
            failure = failure or error
            continue
        if delimiter and len(delimiters) > 1 and all(len(row.cells) == 1 for row in rows):
            continue  # it separates nothing: that is the reading as a single column
        for decimal in decimals if rows else ():
            scored = _Scored(_score(rows, decimal), delimiter, decimal)
            if best is None or scored.score > best[0].score:
                best = scored, rows
    if best is None:
        raise failure or FormatError(
            translate("core", "The file is empty: a table of outcomes with p, q or n is needed.")
        )
    return best


def _score(rows: list[Row], decimal: Decimal) -> float:
    """How well a reading fits; the weights are by how much each sign can be trusted."""
    widths = Counter(len(row.cells) for row in rows)
    width, agreeing = max(widths.items(), key=lambda item: (item[1], item[0]))
    names = [known_role(cell) for cell in rows[0].cells]
    header = _has_header(rows)
    body = [row.cells for row in (rows[1:] if header else rows)]
    columns = [[cells[place] for cells in body if place < len(cells)] for place in range(min(width, 8))]
    good = [values for column in columns if (values := _numbers(column)) is not None]
    sums = sum(_sums_to_one(values) for values in good)
    other = "." if decimal == "," else ","
    wrong = sum(_has_mark(cell, other) for cells in body for cell in cells) / len(rows)
    known = sum(name is not None for name in names) if header else 0
    return (
        3 * agreeing / len(rows)
        + 0.7 * min(len(good), 3)
        - min(wrong, 2)
        + 1.5 * min(sums, 2)
        + min(known, 3)
    )


def _numbers(column: list[str]) -> list[Fraction] | None:
    """The numbers of a column, None where more than a quarter is something else."""
    filled = [cell for cell in column if cell]
    values = [value for cell in filled if (value := _number(cell)) is not None]
    return values if filled and len(values) >= 0.75 * len(filled) else None


def _has_mark(cell: str, mark: str) -> bool:
    """Whether a cell is a number with this mark in it."""
    return mark in cell and _number(cell) is not None


def _sums_to_one(values: list[Fraction]) -> bool:
    """Whether numbers look like a distribution; whole numbers (0 and 1) are no evidence of it."""
    small = all(0 <= value < 2 for value in values)  # no double can hold 1e999
    return small and any(value.denominator != 1 for value in values) and 0.98 < sum(map(float, values)) < 1.02


@lru_cache(maxsize=4096)
def _number(cell: str) -> Fraction | None:
    try:
        return read_number(cell) if len(cell) < 400 else None
    except NumberError:
        return None


def _has_header(rows: list[Row]) -> bool:
    """Whether the first row holds names: numbers below it, and nothing in it that begins like one."""
    first = rows[0].cells
    if any(_STARTS_NUMBER.match(cell) and not known_role(cell) for cell in first):
        return False
    if all(cell == "" or known_role(cell) for cell in first):
        return True
    if len(rows) == 1:
        return False
    below = [[row.cells[place] for row in rows[1:] if place < len(row.cells)] for place in range(len(first))]
    return any(_numbers(column) is not None for column in below)


def _transposed(rows: list[Row], width: int) -> list[list[str]]:
    return [[row.cells[place] if place < len(row.cells) else "" for row in rows] for place in range(width)]
