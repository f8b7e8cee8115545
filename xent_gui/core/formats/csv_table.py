"""Tables of text (CSV, TSV and their relatives) to a scene and back.

Guess how a file is read with `guess_reading`, show it with `preview`, let a person change any part of the
`Reading`, and read it with `read_table`. Every number means what it means when it is typed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from xent_gui.core.document.counts import CountError, parse_count
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene, Side
from xent_gui.core.document.wording import clean_line
from xent_gui.core.language import grouped, translate

from .decoding import decode
from .errors import MAX_OUTCOMES, FormatError, quoted
from .guess import guess_reading
from .numerals import CellError, collecting_later, decimal_text, empirical, read_distribution, uniform
from .reading import ROLES, Reading, Role, source_of
from .roles import column_names
from .rows import Row, split_rows

__all__ = ["Preview", "Reading", "guess_reading", "preview", "read_table", "write_table"]


_ONCE: tuple[Role, ...] = ("outcome", "p", "q", "n")


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a table as a reading splits them.

    Attributes
    ----------
    names : the header's names, "" where there is none; one per column
    rows : the cells of the first rows, each as long as `names`
    lines : the line of the file in which each row begins
    more : whether the table has further rows
    """

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    more: bool


def preview(data: bytes, reading: Reading, rows: int = 20) -> Preview:
    """Split the first rows; raises `FormatError` where not even that is possible."""
    found = split_rows(decode(data, reading.encoding), reading.delimiter, rows + 2)
    header = found[0].cells if reading.header and found else []
    body = found[1:] if reading.header else found
    width = max((len(row.cells) for row in (*found, Row(0, list(reading.columns)))), default=0)
    shown = body[:rows]
    return Preview(
        tuple(column_names(header, width)),
        tuple((*row.cells, *[""] * (width - len(row.cells))) for row in shown),
        tuple(row.line for row in shown),
        len(body) > rows,
    )


def read_table(data: bytes, reading: Reading, title: str = "") -> Scene:
    """Read a table as one scene; what it does not hold is filled in as `Reading.notes` says.

    Raises
    ------
    FormatError
        "Line 3, column 2 (p): “a” is not a number: type a number such as …".
    """
    with collecting_later():
        rows = split_rows(decode(data, reading.encoding), reading.delimiter, MAX_OUTCOMES + 2)
        return _scene(rows, reading, title)


def read_rows(cells: Sequence[Sequence[str]], reading: Reading, title: str = "") -> Scene:
    """`read_table` for cells that are split already, such as a clipboard's."""
    return _scene([Row(line, list(row)) for line, row in enumerate(cells, 1)], reading, title)


def _scene(rows: list[Row], reading: Reading, title: str) -> Scene:
    _check_roles(reading)
    width = len(rows[0].cells) if reading.header and rows else len(reading.columns)
    body = rows[1:] if reading.header else rows
    if not body:
        empty = translate("core", "The file is empty.")
        raise FormatError(translate("core", "The table has no rows below its names.") if rows else empty)
    if len(body) > MAX_OUTCOMES:
        told = translate("core", "The table has more than {most} rows, the most that are read.")
        raise FormatError(told.format(most=grouped(MAX_OUTCOMES)))
    _check_widths(body, max(width, len(reading.columns)))
    counts = _counts(body, reading)
    name = clean_line(title) or translate("core", "Untitled")
    return Scene(name, _labels(body, reading), *_sides(body, reading, counts), counts)


def _check_roles(reading: Reading) -> None:
    for role in _ONCE:
        if reading.columns.count(role) > 1:
            told = translate("core", "Two columns are chosen as {role}: one is needed.")
            raise FormatError(told.format(role=translate("core", ROLES[role])))
    if not {"p", "q", "n"} & set(reading.columns):
        raise FormatError(translate("core", "No column of numbers was found: one of p, q or n is needed."))


def _check_widths(rows: list[Row], width: int) -> None:
    for row in rows:
        if any(row.cells[width:]):
            extra = next(cell for cell in row.cells[width:] if cell)
            told = translate(
                "core",
                "Line {line} has {cells} cells, and there are {columns} columns: {extra} "
                "is too many; a cell that holds the delimiter needs quotation marks.",
            )
            raise FormatError(
                told.format(line=row.line, cells=len(row.cells), columns=width, extra=quoted(extra))
            )


def _cells(rows: list[Row], column: int) -> list[str]:
    return [row.cells[column] if column < len(row.cells) else "" for row in rows]


def _labels(rows: list[Row], reading: Reading) -> tuple[str, ...]:
    column = reading.column("outcome")
    if column is None:
        return tuple(str(place) for place in range(1, len(rows) + 1))
    return tuple(cell if cell.isprintable() else clean_line(cell) for cell in _cells(rows, column))


def _sides(
    rows: list[Row], reading: Reading, counts: tuple[int | None, ...]
) -> tuple[Distribution, Distribution]:
    def side(name: Side) -> Distribution:
        column = reading.column(name)
        if column is not None:
            return _distribution(rows, reading, column, name)
        if source_of(name, set(reading.columns)) == "counts" and any(counts):
            return empirical(counts)
        return uniform(len(rows))

    return side("p"), side("q")


def _distribution(rows: list[Row], reading: Reading, column: int, side: Side) -> Distribution:
    cells = _cells(rows, column)
    _check_marks(rows, cells, reading, column, side)
    try:
        return read_distribution(cells)
    except CellError as error:
        place = _place(rows[error.row], column, side)
        empty = translate("core", "{place} is empty: a number is needed, 0 for none.").format(place=place)
        raise FormatError(f"{place}: {error}" if cells[error.row] else empty) from None


def _check_marks(rows: list[Row], cells: list[str], reading: Reading, column: int, role: str) -> None:
    """Refuse the mark that is not the decimal mark: 0,5 may be a half or five tenths of a thousand."""
    wrong = "." if reading.decimal == "," else ","
    for row, cell in zip(rows, cells, strict=True):
        if wrong in cell:
            place = _place(row, column, role)
            point = translate("core", "{place}: {cell} has a point, and the decimal mark here is the comma.")
            comma = translate("core", "{place}: {cell} has a comma, and the decimal mark here is the point.")
            raise FormatError((point if wrong == "." else comma).format(place=place, cell=quoted(cell)))


def _counts(rows: list[Row], reading: Reading) -> tuple[int | None, ...]:
    column = reading.column("n")
    if column is None:
        return (None,) * len(rows)
    cells = _cells(rows, column)
    _check_marks(rows, cells, reading, column, "n")
    counts = []
    for row, cell in zip(rows, cells, strict=True):
        try:
            counts.append(parse_count(cell))
        except CountError as error:
            raise FormatError(f"{_place(row, column, 'n')}: {error}") from None
    return tuple(counts)


def _place(row: Row, column: int, role: str) -> str:
    place = translate("core", "Line {line}, column {column} ({role})")
    return place.format(line=row.line, column=column + 1, role=role)


def write_table(
    scene: Scene, delimiter: str = ",", decimal_comma: bool = False, as_typed: bool = True
) -> str:
    """Write outcome, p, q and (where there are counts) n, with a header and lines ending in a line feed.

    Parameters
    ----------
    delimiter : one character
    decimal_comma : bool
        Write 0,18 for 0.18.
    as_typed : bool
        Keep "1/6" and "18 %"; else decimals, rounded to 17 significant digits where they do not end.
    """
    counted = any(count is not None for count in scene.counts)
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=delimiter, lineterminator="\n")
    writer.writerow(["outcome", "p", "q", "n"] if counted else ["outcome", "p", "q"])
    for row, label in enumerate(scene.labels):
        cells = [label, *(_written(side, row, decimal_comma, as_typed) for side in (scene.p, scene.q))]
        count = scene.counts[row]
        writer.writerow([*cells, "" if count is None else str(count)] if counted else cells)
    return target.getvalue()


def _written(side: Distribution, row: int, decimal_comma: bool, as_typed: bool) -> str:
    text = side.text(row) if as_typed else decimal_text(Fraction(side[row]))
    return text.replace(".", ",") if decimal_comma else text.replace(",", ".")
