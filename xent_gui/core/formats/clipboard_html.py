"""The first table of a clipboard's HTML, with the exact values that spreadsheets put in its cells."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape

MAX_CHARACTERS = 64 * 2**20
"""Longest HTML that is read."""

_TOKEN = re.compile(
    r"""
    <!--.*?(?:-->|\Z)
    | <(?P<close>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9:]{0,30}+)
      (?P<attributes>(?: [^"'<>]{1,5000}+ | "[^"]{0,5000}+" | '[^']{0,5000}+' ){0,40}+) >
    | (?P<text>[^<]++|<)
    """,
    re.DOTALL | re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""([a-zA-Z][a-zA-Z0-9:_-]{0,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_DATE = re.compile(r"[DMYHSdmyhs]")
_QUOTED = re.compile(r"\"[^\"]*\"|\[[^\]]*\]|\\.|GENERAL|General|Standard")
_NUMBER = re.compile(r"[+-]?[0-9]*[.]?[0-9]+(?:[eE][+-]?[0-9]+)?")
_SPACE = re.compile(r"\s+")
_WIDEST = 1_000


class HtmlTable:
    """A table while it is read: rows of cells; `exact` when a cell carried more than it shows."""

    def __init__(self) -> None:
        self.cells: list[list[str]] = []
        self.exact = False
        self.size = 0
        self._shown: list[str] | None = None  # of the cell that is open
        self._held: str | None = None
        self._span = 1

    def begin_row(self) -> None:
        """A row begins; the cell before ends."""
        self.end_cell()
        self.cells.append([])

    def begin_cell(self, attributes: str) -> None:
        """A cell begins; the one before ends."""
        self.end_cell()
        found = {
            match[1].lower(): unescape(match[2] or match[3] or match[4] or "")
            for match in _ATTRIBUTE.finditer(attributes)
        }
        self._held, self._span, self._shown = _exact(found), _span(found.get("colspan", "")), []
        self.exact |= self._held is not None
        self.size += self._span

    def show(self, text: str) -> None:
        """Text in the open cell, if there is one."""
        if self._shown is not None:
            self._shown.append(text)

    def end_cell(self) -> None:
        """The open cell ends, if there is one."""
        if self._shown is None:
            return
        text = self._held
        if text is None:
            text = _SPACE.sub(" ", unescape("".join(self._shown))).strip()
        if not self.cells:
            self.cells.append([])
        self.cells[-1].extend([text, *[""] * (self._span - 1)])
        self._shown = None


def read_html_table(html: str, most: int) -> HtmlTable | None:
    """The first table, up to a number of cells; None where there is none.

    Tags that are never closed, tables in cells, scripts and comments are borne: nothing is run or fetched.
    Not by html.parser: it takes four seconds for 100,000 rows, and far longer where tags are never closed.
    """
    table: HtmlTable | None = None
    depth = 0
    for tag, closes, attributes, text in _tokens(html):
        if tag == "table":
            table = table or HtmlTable()
            depth += -1 if closes else 1
            if depth <= 0:
                break
        elif table is not None:
            _take(table, tag if depth == 1 else "", closes, attributes, text)
            if table.size > most:
                break
    if table is not None:
        table.end_cell()
        table.cells = [row for row in table.cells if row]
    return table


def _take(table: HtmlTable, tag: str, closes: bool, attributes: str, text: str) -> None:
    """Let one token of the table's own depth act on it."""
    if tag == "tr":
        table.end_cell() if closes else table.begin_row()
    elif tag in ("td", "th"):
        table.end_cell() if closes else table.begin_cell(attributes)
    else:
        table.show(" " if tag in ("br", "p", "div") else text)


def _tokens(html: str) -> Iterator[tuple[str, bool, str, str]]:
    """Tag, whether it closes, its attributes, text. Linear: every repetition of the expression is bounded."""
    for match in _TOKEN.finditer(html[:MAX_CHARACTERS]):
        if match["tag"]:
            yield match["tag"].lower(), bool(match["close"]), match["attributes"], ""
        elif match["text"]:
            yield "", False, "", match["text"]


def _span(text: str) -> int:
    wide = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 1
    return max(1, min(wide, _WIDEST))


def _exact(found: dict[str, str]) -> str | None:
    """What a cell holds beyond what it shows: ours, Calc's, old Excel's or Google's; None for nothing."""
    if "data-xent" in found:
        return found["data-xent"]
    if "sdval" in found and not _is_date(found.get("sdnum", "")):
        return _number(found["sdval"])
    if "x:num" in found:
        return _number(found["x:num"])
    return _google(found["data-sheets-value"]) if "data-sheets-value" in found else None


def _number(text: str) -> str | None:
    return text if len(text) < 400 and _NUMBER.fullmatch(text) else None


def _is_date(format_: str) -> bool:
    """Whether Calc's number format ("1033;0;D.M.YY") is that of a date or time: sdval counts days then."""
    code = format_.rsplit(";", 1)[-1]
    return bool(_DATE.search(_QUOTED.sub("", code)))


def _google(value: str) -> str | None:
    """The number in Google Sheets' {"1":3,"3":0.25}; kind 3 is a number."""
    if len(value) > 400:
        return None
    try:
        parsed = json.loads(value, parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        return None
    if not isinstance(parsed, dict) or parsed.get("1") != "3":
        return None
    return _number(str(parsed.get("3", "")))
