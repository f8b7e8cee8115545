"""How a file of observations is read: a frozen value that is guessed, shown with a preview, and changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from xent_gui.core.document.counts import CountError, parse_count
from xent_gui.core.language import translate

from .csv_table import Preview
from .decoding import decode, guess_encoding
from .errors import FormatError, quoted
from .guess import guess_text
from .load import opened
from .matching import match_outcomes
from .roles import column_names, known_role
from .rows import split_rows
from .tally import Tally

SAMPLE = 2**16
"""Bytes by which a file of text is judged and previewed."""

PARQUET = b"PAR1"
_ROWS = 200


@dataclass(frozen=True, slots=True)
class ObservationReading:
    """One way to read a file of observations. Change parts with `dataclasses.replace`.

    Attributes
    ----------
    names : one per column, "" for none
    column : the column with the outcomes
    counts : the column with how often each was observed; None where each row is one observation
    delimiter, encoding, header : as in `Reading`, of a file of text
    parquet : whether it is a Parquet file
    """

    names: tuple[str, ...]
    column: int
    counts: int | None = None
    delimiter: str = ""
    encoding: str = "utf-8"
    header: bool = False
    parquet: bool = False

    def name(self, column: int) -> str:
        """What a column is called."""
        return self.names[column] or translate("core", "column {number}").format(number=column + 1)

    def column_named(self, wanted: str) -> int:
        """The column with a name, or with a number from 1; raises `FormatError` naming those there are."""
        plain = wanted.strip().casefold()
        for place, name in enumerate(self.names):
            if plain and name.strip().casefold() == plain:
                return place
        if wanted.isascii() and wanted.isdigit() and 1 <= int(wanted[:9]) <= len(self.names):
            return int(wanted) - 1
        listed = ", ".join(self.name(place) for place in range(min(len(self.names), 20)))
        told = translate("core", "There is no column {wanted}; there are {columns}.")
        raise FormatError(told.format(wanted=quoted(wanted), columns=listed))


def read_sample(path: Path) -> bytes:
    """The first bytes of a file, of a longer one up to its last whole line; raises `FormatError`."""
    with opened(path) as (file, _size):
        data = file.read(SAMPLE)
    if len(data) < SAMPLE or data.startswith(PARQUET):
        return data
    end = data.rfind(b"\n") + 1
    return data[: end + end % 2 if b"\0" in data[:64] else end] if end else data


def guess_observations(
    sample: bytes,
    labels: Sequence[str] = (),
    encoding: str | None = None,
    delimiter: str | None = None,
    header: bool | None = None,
) -> ObservationReading:
    """Guess how a file of text is read; what is given is kept.

    Parameters
    ----------
    sample : its first bytes
    labels : the outcomes of the scene: the column that holds most of them is the one

    Raises
    ------
    FormatError
        The file is empty or no text.
    """
    encoding = encoding or guess_encoding(sample)
    text = decode(sample, encoding)
    if not text.strip():
        raise FormatError(translate("core", "The file is empty: one observation a row is needed."))
    reading = guess_text(text, encoding, delimiter, None, header)
    rows = [row.cells for row in split_rows(text, reading.delimiter, _ROWS)]
    width = max(map(len, rows))
    columns = [[cells[place] if place < len(cells) else "" for cells in rows] for place in range(width)]
    if header is None and not reading.header:
        header = _heads_known(columns, labels)
    has_header = reading.header if header is None else header
    names = column_names(rows[0] if has_header else [], width)
    return chosen_columns(
        ObservationReading(tuple(names), 0, None, reading.delimiter, encoding, has_header),
        [column[has_header:] for column in columns],
        labels,
    )


def chosen_columns(
    reading: ObservationReading, columns: Sequence[Sequence[str]], labels: Sequence[str]
) -> ObservationReading:
    """The reading with the column of outcomes, and that of counts where it is a table of counts."""
    from dataclasses import replace

    def fit(place: int) -> tuple[float, bool, bool, int]:
        tally = Tally.of(Counter(columns[place]).items())
        share = match_outcomes(labels, tally).known / tally.total if tally.total else 0.0
        named = known_role(reading.names[place]) == "outcome"
        return share, named, len(tally.counts) < tally.total, -place

    column = max(range(len(columns)), key=fit, default=0)
    return replace(reading, column=column, counts=_counts_column(reading.names, columns, column))


def holds_observations(sample: bytes, labels: Sequence[str] = ()) -> bool:
    """Whether a table of text holds observations one a row rather than outcomes with p, q or n.

    So it is where no column holds numbers, or where few different values come again and again in the column
    that would be counted; never where a column is called p, q or n.
    """
    try:
        reading = guess_observations(sample, labels)
        if any(known_role(name) in ("p", "q", "n") for name in reading.names) or reading.counts is not None:
            return False
        text = decode(sample, reading.encoding)
        if not {"p", "q", "n"} & set(guess_text(text, reading.encoding).columns):
            return True
        shown = preview_text(sample, reading, _ROWS)
    except FormatError:
        return False
    values = [row[reading.column] for row in shown.rows]
    return len(values) >= 20 and 3 * len(set(values)) <= len(values)


def preview_text(sample: bytes, reading: ObservationReading, rows: int = 20) -> Preview:
    """The first rows of a file of text as a reading splits them; raises `FormatError`."""
    found = split_rows(decode(sample, reading.encoding), reading.delimiter, rows + 2)
    body = found[1:] if reading.header else found
    width = len(reading.names)
    cells = [tuple((row.cells + [""] * width)[:width]) for row in body[:rows]]
    return Preview(reading.names, tuple(cells), tuple(row.line for row in body[:rows]), len(body) > rows)


def _heads_known(columns: Sequence[Sequence[str]], labels: Sequence[str]) -> bool:
    """Whether the first cell of a column is no outcome and most cells below are."""
    for column in columns:
        below = match_outcomes(labels, Tally.of(Counter(column[1:]).items())).known
        if below > 0.5 * len(column) and not match_outcomes(labels, Tally.of([(column[0], 1)])).known:
            return True
    return False


def _counts_column(names: Sequence[str], columns: Sequence[Sequence[str]], column: int) -> int | None:
    """The column of counts: called so, or the other one of two where no outcome comes twice."""
    others = [place for place in range(len(columns)) if place != column and _is_counts(columns[place])]
    named = [place for place in others if known_role(names[place]) == "n"]
    if named or len(columns) != 2 or not others:
        return named[0] if named else None
    return others[0] if len(set(columns[column])) == len(columns[column]) > 1 else None


def _is_counts(column: Sequence[str]) -> bool:
    try:
        return any(parse_count(cell) for cell in column)
    except CountError:
        return False
