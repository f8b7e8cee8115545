"""Tables on the clipboard, to and from spreadsheets.

What a cell shows is not what it holds: Calc writes 0.333333333333333 as ``sdval`` beside a shown 0.33, and a
pasted "1/6" becomes a date. So exact values are read first, and decimals are written; a cell also carries its
text as typed, which only this program reads, so that 1/6 stays 1/6 from one window to another.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Sequence
from html import escape

from xent_gui.core.maths.numbers import NumberError

from .clipboard_html import read_html_table
from .errors import FormatError
from .guess import guess_text
from .numerals import decimal_text, read_number
from .rows import split_rows

MAX_CELLS = 4_000_000
"""Most cells that are read from a clipboard."""

_PLAIN = re.compile(r"(?:0|[1-9][0-9]{0,7})(?:\.[0-9]{1,9})?")
_MINUS = "\u2212"


def read_clipboard(text: str | None, html: str | None = None) -> list[list[str]]:
    """The cells of what was copied; all rows equally long, no rows for nothing.

    Parameters
    ----------
    text : the clipboard's text/plain
        Separated by tabs; several lines also by a delimiter that makes columns of numbers of them.
    html : the clipboard's text/html
        Its first table is used where its cells carry exact values, or where there is no text. Of two that say
        the same, the text is better: a column too narrow is "###" in Excel's HTML.
    """
    table = read_html_table(html, MAX_CELLS) if html else None
    if table is not None and table.cells and (table.exact or not (text or "").strip()):
        return _filled_up(table.cells)
    return _filled_up(_read_text(text or ""))


def write_clipboard(rows: Sequence[Sequence[str]], text_columns: Collection[int] = ()) -> tuple[str, str]:
    """Text (separated by tabs) and HTML of cells as shown or typed.

    Parameters
    ----------
    rows : cells
    text_columns : columns that hold words, also where a word looks like a number ("½", "1/6")
    """
    values = [
        [None if place in text_columns else _value(cell) for place, cell in enumerate(row)] for row in rows
    ]
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter="\t", lineterminator="\n")
    for row, numbers in zip(rows, values, strict=True):
        writer.writerow(
            [cell if number is None else number for cell, number in zip(row, numbers, strict=True)]
        )
    body = "\n".join(
        "<tr>" + "".join(_cell(cell, number) for cell, number in zip(row, numbers, strict=True)) + "</tr>"
        for row, numbers in zip(rows, values, strict=True)
    )
    html = f'<html><head><meta charset="utf-8"></head><body><table>\n{body}\n</table></body></html>'
    return target.getvalue(), html


def _cell(text: str, number: str | None) -> str:
    if number is None:
        # the style keeps Excel, and the number format keeps Calc from making a date of a word such as 1/6
        kept = """style='mso-number-format:"\\@"' sdnum="1033;0;@\""""
        return f'<td {kept} data-xent="{escape(text)}">{escape(text)}</td>'
    return f'<td sdval="{number}" data-xent="{escape(text)}">{number}</td>'


def _value(cell: str) -> str | None:
    """The number in a cell as a decimal; None where it is no number."""
    if _PLAIN.fullmatch(cell):
        return cell
    minus = cell[:1] in (_MINUS, "-")
    try:
        number = decimal_text(read_number(cell[1:] if minus else cell))
    except NumberError:
        return None
    return f"-{number}" if minus else number


def _read_text(text: str) -> list[list[str]]:
    text = text.replace("\0", "\ufffd")
    if "\t" in text:
        return _split_tabs(text)
    lines = text.splitlines()
    if len([line for line in lines if line.strip()]) > 1 and (columns := _split_guessed(text)):
        return columns
    return [[line.strip()] for line in _without_last_blank(lines)]


def _split_tabs(text: str) -> list[list[str]]:
    """Split as spreadsheets write; a quotation mark that is never closed is just a mark."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
    except csv.Error:
        rows = [line.split("\t") for line in text.splitlines()]
    rows = rows[: MAX_CELLS // max(1, max(map(len, rows), default=1))]
    return [[cell.strip() for cell in row] for row in rows]


def _split_guessed(text: str) -> list[list[str]] | None:
    """The columns of several lines of CSV; None unless one of several columns holds numbers."""
    try:
        reading = guess_text(text)
        rows = split_rows(text, reading.delimiter, MAX_CELLS) if reading.delimiter else []
    except FormatError:
        return None
    if len({len(row.cells) for row in rows}) != 1 or not {"p", "q", "n"} & set(reading.columns):
        return None
    return [row.cells for row in rows]


def _without_last_blank(lines: list[str]) -> list[str]:
    return lines[:-1] if lines and not lines[-1].strip() else lines


def _filled_up(rows: list[list[str]]) -> list[list[str]]:
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows] if width else []
