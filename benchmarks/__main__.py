"""All benchmarks, or those named: python -m benchmarks [NAME …] [--table].

Ends with 1 when a budget is missed. With --table the figures go
as a table into README.md, between its two markers.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks._kit import ROWS, Row, machine, told

HERE = Path(__file__).parent
README = HERE.parent / "README.md"
BEGIN, END = "<!-- bench -->", "<!-- /bench -->"


def names() -> list[str]:
    """The benchmarks there are: each file runs by itself and fails when its budget is missed."""
    return sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))


def table(rows: list[Row]) -> str:
    """The rows in Markdown, with the machine."""
    lines = ["| what | xent | beside | figure | budget | |", "|---|---|---|---|---|---|"]
    for row in rows:
        budget = f"{row.budget:g} {row.unit}" if row.budget is not None else ""
        lines.append(f"| {row.what} | {row.ours} | {row.peer} | {row.figure} | {budget} | {row.verdict} |")
    return "\n".join(["", f"Measured on: {machine()}.", "", *lines, ""])


def write_table(rows: list[Row]) -> None:
    """Put the table between the markers of the README."""
    before, rest = README.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    README.write_text(f"{before}{BEGIN}{table(rows)}{END}{after}", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Run each in a process of its own, so that none warms up another."""
    wanted = [word for word in arguments if word != "--table"]
    unknown = [name for name in wanted if name not in names()]
    if unknown:
        print(f"There is no benchmark {unknown[0]}; there are {', '.join(names())}.", file=sys.stderr)
        return 2
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        rows = Path(folder) / "rows"
        environment = os.environ | {ROWS: str(rows)}
        for name in wanted or names():
            print(f"── {name}", flush=True)
            command = [sys.executable, "-m", f"benchmarks.{name}"]
            if subprocess.run(command, check=False, env=environment, cwd=HERE.parent).returncode:
                missed.append(name)
            print(flush=True)
        if "--table" in arguments:
            write_table(told(rows))
    if missed:
        print(f"Missed: {', '.join(missed)}")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
