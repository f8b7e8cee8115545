"""Observations from anywhere to counts: typed, from a file, or from any dataframe that narwhals knows.

Where the data outgrow one machine, the count table is the sufficient statistic: a likelihood needs n of each
outcome and nothing else, so `count_outcomes` lets the frame's own engine group and count, and fetches that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .errors import MAX_OUTCOMES, FormatError, quoted
from .tally import Tally, check_different, label_of

__all__ = ["Tally", "count_outcomes"]


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


def tally_of_rows(rows: Iterable[tuple[Any, int]]) -> Tally:
    """The tally of (value, count) as a database or a frame gives them; raises `FormatError`."""
    pairs = [(label_of(value), int(number)) for value, number in rows]
    check_different(len(pairs), sum(len(label) for label, _ in pairs))
    return Tally.of(pairs)


def _fetched(counted: Any) -> Iterator[tuple[Any, int]]:
    """The few rows of a lazy result; DuckDB's own are fetched as they are, which needs no pyarrow."""
    native = counted.to_native()
    if hasattr(native, "fetchall"):
        yield from native.fetchall()
    else:
        yield from counted.collect().iter_rows()
