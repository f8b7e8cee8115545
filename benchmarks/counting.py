"""How fast files of observations are counted and in how much memory, beside DuckDB and polars alone."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROWS = {"txt": 10_000_000, "csv": 10_000_000, "parquet": 100_000_000}
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
    """One count in this process: prints seconds, the most memory it ever held (MiB) and the rows."""
    start = time.perf_counter()
    rows = ours(Path(path), how == "xent[data]") if how.startswith("xent") else alone(Path(path), how)
    took = time.perf_counter() - start
    print(json.dumps({"seconds": round(took, 2), "MiB": peak_memory(), "rows": rows}))


def peak_memory() -> int:
    """The most memory this process ever held, in MiB; not `ru_maxrss`, which starts with the parent's."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) >> 10


def run(scale: float = 1.0) -> None:
    """Measure every reader on every kind of file, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for kind, most in ROWS.items():
            for rows in (round(most * scale / 10), round(most * scale)):
                path = Path(folder) / f"rolls.{kind}"
                make(path, rows)
                print(f"{kind}, {rows:,} rows, {path.stat().st_size >> 20} MiB")
                for how in ("xent", "xent[data]", "duckdb", "polars"):
                    if (kind, how) == ("parquet", "xent"):
                        continue
                    command = [sys.executable, "-m", "benchmarks.counting", "--file", str(path), "--how", how]
                    done = subprocess.run(command, capture_output=True, text=True, check=False)
                    print(f"  {how:11} {done.stdout.strip() or done.stderr.strip()[-200:]}", flush=True)
                path.unlink()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file")
    parser.add_argument("--how")
    parser.add_argument("--scale", type=float, default=1.0)
    options = parser.parse_args()
    if options.file:
        measure(options.file, options.how)
    else:
        run(options.scale)
