"""Counts by DuckDB, the optional extra: Parquet files, and tables of text several times faster."""

from __future__ import annotations

from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from xent_gui.core.document.wording import clean_line
from xent_gui.core.language import translate

from .csv_table import Preview
from .errors import MAX_OUTCOMES, FormatError
from .observation_reading import ObservationReading
from .tally import Tally, Told, label_of, tally_of_rows, untold

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_MEMORY = "160MB"  # of DuckDB's own; the counts that are fetched and the program come on top
_POLL = 0.05  # seconds
_LONGEST_REASON = 200


def has_duckdb() -> bool:
    """Whether DuckDB is installed; looked up without importing it."""
    from importlib.util import find_spec

    return find_spec("duckdb") is not None


def parquet_preview(path: Path, rows: int = 20) -> Preview:
    """The names of a Parquet file's columns and its first rows; raises `FormatError`."""
    with _connected() as connection:
        query = f"SELECT * FROM read_parquet(?) LIMIT {rows + 1}"
        found = _run(connection, query, [_literal(path)])
        names = [str(entry[0]) for entry in connection.description or ()]
    shown = tuple(tuple(map(label_of, row)) for row in found[:rows])
    return Preview(tuple(names), shown, tuple(range(1, len(shown) + 1)), len(found) > rows)


def count_parquet(path: Path, reading: ObservationReading, told: Told = untold) -> Tally:
    """Count the observations in a Parquet file of any size.

    Raises
    ------
    FormatError
        DuckDB is not installed, the file is damaged, or has more different values than there can be outcomes.
    """
    outcome, count, checks = _name(reading, reading.column), "1", "0, false"
    if reading.counts is not None:
        count = f"{_name(reading, reading.counts)}::DECIMAL(38, 9)"
        checks = f"min({count}), bool_or({count} <> trunc({count}))"
    query = (
        f"SELECT {outcome}, sum({count}), count(*), count(*) FILTER ({count} IS NULL), {checks} "
        f"FROM read_parquet(?) GROUP BY ALL LIMIT {MAX_OUTCOMES + 1}"
    )
    with _connected() as connection:
        rows = _run(connection, query, [_literal(path)], told)
    if any((least or 0) < 0 or broken for *_, least, broken in rows):
        wrong = translate("core", "The column {column} holds numbers that are no counts.")
        raise FormatError(wrong.format(column=reading.name(reading.counts or 0)))
    groups = [(label_of(value), *rest) for value, *rest in rows]
    blank = sum(missing if label else number for label, _, number, missing, *_ in groups)
    return tally_of_rows(
        ((label, total) for label, total, *_ in groups if label and total is not None), blank
    )


def count_table_of_text(path: Path, reading: ObservationReading, told: Told = untold) -> Tally | None:
    """Count one observation a row in a table in UTF-8; None where the plain reader must say how it is read.

    That is so wherever DuckDB might read it differently: another encoding, a damaged row, quotation marks.
    """
    import duckdb

    if reading.encoding != "utf-8" or reading.counts is not None or not reading.delimiter:
        return None
    columns = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(len(reading.names)))
    query = (
        f"SELECT c{reading.column}, count(*) FROM read_csv(?, auto_detect=false, delim=?, quote='\"', "
        f"escape='\"', header={reading.header}, null_padding=true, max_line_size=1000000, "
        f"columns={{{columns}}}) GROUP BY ALL LIMIT {MAX_OUTCOMES + 1}"
    )
    try:
        with _connected() as connection:
            rows = _run(connection, query, [_literal(path), reading.delimiter], told)
    except (FormatError, duckdb.Error):
        return None
    return None if any('"' in str(value) for value, _ in rows) else tally_of_rows(rows)


def _connected() -> DuckDBPyConnection:
    try:
        import duckdb
    except ModuleNotFoundError:
        missing = translate(
            "core", "Parquet files are read by DuckDB, which is not installed: pip install “xent-gui[data]”."
        )
        raise FormatError(missing) from None
    return duckdb.connect(
        config={
            "memory_limit": _MEMORY,
            "temp_directory": "",
            "preserve_insertion_order": "false",
            "autoinstall_known_extensions": "false",
            "threads": "2",
        }
    )


def _run(
    connection: DuckDBPyConnection, query: str, parameters: list[object], told: Told = untold
) -> list[tuple[Any, ...]]:
    """The rows of a query, which is told of and can be ended while it runs."""
    import duckdb

    found: list[list[tuple[Any, ...]]] = []
    failures: list[Exception] = []

    def work() -> None:
        try:
            found.append(connection.execute(query, parameters).fetchall())
        except Exception as failure:
            failures.append(failure)

    thread = Thread(target=work, daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_POLL)
            told(min(max(connection.query_progress(), 0.0) / 100, 1.0))
    finally:
        while thread.is_alive():
            connection.interrupt()
            thread.join(_POLL)
    if not failures:
        return found[0]
    failure = failures[0]
    if isinstance(failure, duckdb.OutOfMemoryException):
        sentence = translate(
            "core",
            "There are so many different values that they do not fit into memory: "
            "this is no column of outcomes.",
        )
        raise FormatError(sentence) from None
    if isinstance(failure, duckdb.Error):
        sentence = translate("core", "DuckDB cannot read the file: {reason}").format(reason=_reason(failure))
        raise FormatError(sentence) from None
    raise failure


def _reason(failure: Exception) -> str:
    """The first line of what DuckDB says, as the end of a sentence; a damaged file puts any bytes into it."""
    first = clean_line(str(failure).strip().partition("\n")[0])
    return first[:_LONGEST_REASON].rstrip(". ") + "."


def _name(reading: ObservationReading, column: int) -> str:
    doubled = reading.names[column].replace('"', '""')
    return f'"{doubled}"'


def _literal(path: Path) -> str:
    """A path with the characters that DuckDB would take for a pattern taken as they are."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in str(path))
