"""How fast files of observations are counted and in how much memory, beside DuckDB and polars alone.

    python -m benchmarks.counting [--scale S]

Each count is a process of its own; they take turns, and the least computing time of all its threads counts,
from the first import to the counts. `xent` alone reads with the standard library, `xent[data]` with DuckDB.
`--scale 0.01` does it all with a hundredth of the rows.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from benchmarks._kit import Row, absent, growth, short, tell

ROWS = {"txt": 10_000_000, "csv": 10_000_000, "parquet": 100_000_000}
PEERS = ("duckdb", "polars")
BUDGET = 1.2
ROUNDS = 3
_QUERY = "SELECT {column}, count(*) FROM {source} GROUP BY 1"


def make(path: Path, rows: int) -> None:
    """A file of `rows` rolls of a die, made by DuckDB."""
    import duckdb

    face = "1 + (hash(i) % 6)::INT"
    columns = f"{face} AS face" if path.suffix == ".txt" else f"i AS roll, {face} AS face, 'a' AS player"
    kind = "FORMAT PARQUET" if path.suffix == ".parquet" else f"FORMAT CSV, HEADER {path.suffix == '.csv'}"
    duckdb.execute(f"COPY (SELECT {columns} FROM range({rows}) t(i)) TO '{path}' ({kind})")


def ours(path: Path, extra: bool) -> int:
    """Count as the window does, with the optional extra or with the standard library alone."""
    from xent_gui.core.formats.observation_text import count_text
    from xent_gui.core.formats.observations import count_file, guess_file

    reading, _ = guess_file(path, ("1", "2", "3", "4", "5", "6"))
    return (count_file if extra else count_text)(path, reading).total


def alone(path: Path, name: str) -> int:
    """Count with DuckDB or polars, each as its own documentation shows it."""
    if name == "duckdb":
        import duckdb

        column = "column0" if path.suffix == ".txt" else "face"
        source = f"read_csv('{path}', header=false)" if path.suffix == ".txt" else f"'{path}'"
        return sum(n for _, n in duckdb.execute(_QUERY.format(column=column, source=source)).fetchall())
    import polars

    if path.suffix == ".parquet":
        frame = polars.scan_parquet(path)
    else:
        frame = polars.scan_csv(path, has_header=path.suffix == ".csv")
    column = frame.collect_schema().names()[0 if path.suffix == ".txt" else 1]
    return int(frame.group_by(column).len().collect(engine="streaming")["len"].sum())


def measure(path: str, how: str) -> None:
    """One count in this process: prints seconds of computing, the most memory it held (MiB) and the rows."""
    start = time.process_time()
    rows = ours(Path(path), how == "xent[data]") if how.startswith("xent") else alone(Path(path), how)
    took = time.process_time() - start
    print(json.dumps({"seconds": took, "MiB": peak_memory(), "rows": rows}))


def peak_memory() -> int:
    """The most memory this process ever held, in MiB; not `ru_maxrss`, which starts with the parent's."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) >> 10


def counted(path: Path, how: str, rows: int) -> dict[str, float]:
    """One count in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.counting", "--file", str(path), "--how", how]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    if found["rows"] != rows:
        raise SystemExit(f"{how} counted {found['rows']:,} of {rows:,} rows of {path.name}.")
    return found


def in_turn(path: Path, hows: list[str], rows: int) -> dict[str, dict[str, float]]:
    """The quickest count of each."""
    found: dict[str, dict[str, float]] = {}
    for _ in range(ROUNDS):
        for how in hows:
            now = counted(path, how, rows)
            if how not in found or now["seconds"] < found[how]["seconds"]:
                found[how] = now
    return found


def rows_of(kind: str, rows: int, folder: Path) -> list[Row]:
    """The figures of one kind of file."""
    path = folder / f"rolls.{kind}"
    make(path, rows)
    hows = ["xent", "xent[data]", *(name for name in PEERS if find_spec(name))]
    found = in_turn(path, hows[1:] if kind == "parquet" else hows, rows)
    path.unlink()
    what, mine = f"count, {kind}, {rows:,} rows", found["xent[data]"]
    ours = f"{short(mine['seconds'])}, {mine['MiB']} MiB"
    told = []
    for how, took in found.items():
        if how == "xent[data]":
            continue
        beside = f"{'DuckDB' if how == 'duckdb' else how} alone {short(took['seconds'])}, {took['MiB']} MiB"
        if how == "xent":
            beside = f"with the standard library {short(took['seconds'])}, {took['MiB']} MiB"
        told.append(
            Row(what, ours, beside, mine["seconds"] / took["seconds"], BUDGET if kind == "parquet" else None)
        )
    return told


def sizes(most: int, folder: Path) -> Row:
    """How the cost grows with the rows of a Parquet file."""
    numbers, times = [most // 1_000, most // 100, most // 10, most], []
    for rows in numbers:
        path = folder / "grows.parquet"
        make(path, rows)
        times.append(counted(path, "xent[data]", rows)["seconds"])
        path.unlink()
    return growth("count, parquet", numbers, times)


def run(scale: float) -> int:
    """Measure every reader on every kind of file and tell."""
    if not find_spec("duckdb"):
        absent("duckdb, which makes the files,")
        return 0
    if not find_spec("polars"):
        absent("polars")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for kind, most in ROWS.items():
            rows += rows_of(kind, round(most * scale), Path(folder))
        rows.append(sizes(round(ROWS["parquet"] * scale), Path(folder)))
    return tell(rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--file")
    parser.add_argument("--how")
    parser.add_argument("--scale", type=float, default=1.0)
    options = parser.parse_args()
    if options.file:
        measure(options.file, options.how)
    else:
        sys.exit(run(options.scale))
