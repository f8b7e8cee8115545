"""Observations from anywhere to counts: typed, from a file, or from any dataframe that narwhals knows.

Where the data outgrow one machine, the count table is the sufficient statistic: a likelihood needs n of each
outcome and nothing else, so `count_outcomes` lets the frame's own engine group and count, and fetches that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from .csv_table import Preview
from .errors import MAX_OUTCOMES, FormatError, quoted
from .observation_duckdb import count_parquet, count_table_of_text, has_duckdb, parquet_preview
from .observation_reading import (
    PARQUET,
    ObservationReading,
    chosen_columns,
    guess_observations,
    preview_text,
    read_sample,
)
from .observation_text import count_text
from .tally import Tally, Told, tally_of_rows, untold

__all__ = ["Tally", "count_file", "count_outcomes", "guess_file"]

_LARGE = 4 * 2**20  # bytes; below, starting DuckDB takes longer than reading the file


def guess_file(
    path: Path,
    labels: Sequence[str] = (),
    encoding: str | None = None,
    delimiter: str | None = None,
    header: bool | None = None,
) -> tuple[ObservationReading, Preview]:
    """How a file of observations is read, guessed from its first rows, and these.

    Parameters
    ----------
    path : a table of text, a plain text with one observation a line, or a Parquet file
    labels : the outcomes of the scene
    encoding, delimiter, header : what a person has chosen, of a file of text

    Raises
    ------
    FormatError
        One sentence: it cannot be read, is empty, or is a Parquet file and DuckDB is not installed.
    """
    sample = read_sample(path)
    if not sample.startswith(PARQUET):
        reading = guess_observations(sample, labels, encoding, delimiter, header)
        return reading, preview_text(sample, reading)
    shown = parquet_preview(path)
    columns = [[row[place] for row in shown.rows] for place in range(len(shown.names))]
    reading = ObservationReading(shown.names, 0, header=True, parquet=True)
    return chosen_columns(reading, columns, labels), shown


def count_file(path: Path, reading: ObservationReading, told: Told = untold) -> Tally:
    """Count the observations in a file of any size, in bounded memory.

    Parameters
    ----------
    told : told now and then how far it is, 0 to 1; raises `Cancelled` to end it

    Raises
    ------
    FormatError
        One sentence: where it cannot be read, or that its values are no outcomes.
    """
    if reading.parquet:
        return count_parquet(path, reading, told)
    if path.stat().st_size > _LARGE and has_duckdb():
        tally = count_table_of_text(path, reading, told)
        if tally is not None:
            return tally
    return count_text(path, reading, told)


def count_outcomes(frame: Any, column: str) -> Tally:
    """Count the values of a column of a dataframe.

    Parameters
    ----------
    frame : polars, pandas, pyarrow, DuckDB, Dask, PySpark: whatever narwhals knows
        Lazy frames stay lazy: their engine counts, and only the counts are fetched.
    column : the name of the column with one observation a row

    Returns
    -------
    Tally
        `counts` maps each label to its n; `blank` is the number of rows where it is missing.

    Raises
    ------
    FormatError
        The column is not there, has more than a million different values, or narwhals is not installed.
    """
    try:
        import narwhals.stable.v2 as nw
    except ModuleNotFoundError:
        raise FormatError("Dataframes are read by narwhals: pip install “xent-gui[data]”.") from None
    try:
        lazy = nw.from_native(frame).lazy()
    except TypeError:
        raise FormatError(f"{quoted(type(frame).__name__)} is no dataframe that narwhals knows.") from None
    names = lazy.collect_schema().names()
    if column not in names:
        shown = ", ".join(map(str, names[:20]))
        raise FormatError(f"The frame has no column {quoted(column)}; it has {shown}.")
    counted = (
        lazy.select(outcome=nw.col(column))
        .group_by("outcome", drop_null_keys=False)
        .agg(nw.len().alias("n"))
        .head(MAX_OUTCOMES + 1)
    )
    return tally_of_rows(_fetched(counted))


def _fetched(counted: Any) -> Iterator[tuple[Any, int]]:
    """The few rows of a lazy result; DuckDB and Spark give their own, which needs no pyarrow."""
    native = counted.to_native()
    if hasattr(native, "fetchall"):
        yield from native.fetchall()
    elif hasattr(native, "toLocalIterator"):  # PySpark
        yield from native.collect()
    else:
        yield from counted.collect().iter_rows()
