"""The numbers behind a figure as CSV: as shown, and beside a fraction or a percentage its decimal value."""

from __future__ import annotations

import csv
import io
import re

from xent_gui.core.language import translate, with_point
from xent_gui.core.maths.numbers import NumberError, parse_number
from xent_gui.ui.charts.chart import DataTable

_WITH_COMMA = re.compile(r"(?:≈ )?[−+]?[0-9]+,[0-9]+(?: × .*)?")


def table_csv(table: DataTable) -> str:
    """The table as CSV by RFC 4180 with plain minus signs.

    A column in which numbers stand as no spreadsheet reads them (1/6, 18 %) is followed by one with the
    same numbers as decimals of 17 significant digits.
    """
    columns: list[tuple[str, ...]] = []
    for place, head in enumerate(table.header):
        cells = tuple(row[place] if place < len(row) else "" for row in table.rows)
        columns.append((head, *(_cell(cell, is_number=bool(place)) for cell in cells)))
        if place and any("/" in cell or "%" in cell for cell in cells):
            columns.append(
                (
                    translate("figures", "{column}, decimal").format(column=head),
                    *(_decimal(cell) for cell in cells),
                )
            )
    held = io.StringIO()
    csv.writer(held, lineterminator="\r\n").writerows(zip(*columns, strict=True))
    return held.getvalue()


def _cell(text: str, is_number: bool) -> str:
    """A number with the minus sign and the mark that programs read; labels stay as they are."""
    if is_number and _WITH_COMMA.fullmatch(text):
        text = with_point(text)
    return text.replace("−", "-") if text[:1] == "−" and text[1:2].isdigit() else text


def _decimal(text: str) -> str:
    try:
        return f"{float(parse_number(text)):.17g}"
    except (NumberError, OverflowError):
        return ""
