"""All benchmarks, or those named: python -m benchmarks [NAME …] [--table].

Ends with 1 when a budget is missed. With --table the figures take the
place of the last ones of the same benchmarks in figures.json, from
which the tables are written: budgets and growth into README.md, all of
it into docs/benchmarks.md.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks._kit import ROWS, Row, load, machine, told

HERE = Path(__file__).parent
FIGURES = HERE / "figures.json"
README, WHOLE = HERE.parent / "README.md", HERE.parent / "docs" / "benchmarks.md"
BEGIN, END = "<!-- bench -->", "<!-- /bench -->"


@dataclass(frozen=True)
class Run:
    """What one benchmark told, on which machine, and the machine's load after it."""

    machine: str
    load: float
    rows: list[Row]


def names() -> list[str]:
    """The benchmarks there are: each file runs by itself and fails when its budget is missed."""
    return sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))


def kept() -> dict[str, Run]:
    """The last figures of each benchmark."""
    stored = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    return {
        name: Run(run["machine"], run["load"], [Row(**row) for row in run["rows"]])
        for name, run in stored.items()
        if name in names()
    }


def table(rows: Iterable[Row]) -> str:
    """The rows in Markdown."""
    lines = ["| what | xent | beside | figure | budget | |", "|---|---|---|---|---|---|"]
    for row in rows:
        budget = f"{row.budget:g} {row.unit}" if row.budget is not None else ""
        lines.append(f"| {row.what} | {row.ours} | {row.peer} | {row.figure} | {budget} | {row.verdict} |")
    return "\n".join(lines)


def write_tables(runs: Mapping[str, Run]) -> None:
    """Budgets and growth between the markers of the README, everything into docs/benchmarks.md."""
    shown = table(
        row for name in sorted(runs) for row in runs[name].rows if row.budget is not None or row.growth
    )
    machines = "; ".join(sorted({run.machine for run in runs.values()}))
    busiest = max(run.load for run in runs.values())
    before, rest = README.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    README.write_text(
        f"{before}{BEGIN}\nMeasured on: {machines}; load {busiest:.1f} at most.\n\n{shown}\n{END}{after}",
        encoding="utf-8",
    )
    parts = ["# All figures of `./dev bench`\n"]
    for name, run in sorted(runs.items()):
        parts.append(f"## {name}\n\n{run.machine}; load {run.load:.1f} after it.\n\n{table(run.rows)}\n")
    WHOLE.write_text("\n".join(parts), encoding="utf-8")


def keep(runs: Mapping[str, Run]) -> None:
    """The figures to their file, and the tables from it."""
    stored = {name: asdict(run) for name, run in runs.items()}
    FIGURES.write_text(
        json.dumps(stored, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
    write_tables(runs)


def main(arguments: list[str]) -> int:
    """Run each in a process of its own, so that none warms up another."""
    wanted = [word for word in arguments if word != "--table"]
    unknown = [name for name in wanted if name not in names()]
    if unknown:
        print(f"There is no benchmark {unknown[0]}; there are {', '.join(names())}.", file=sys.stderr)
        return 2
    missed, runs = [], kept()
    for name in wanted or names():
        print(f"── {name}", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            rows = Path(folder) / "rows"
            command = [sys.executable, "-m", f"benchmarks.{name}"]
            if subprocess.run(
                command, check=False, env=os.environ | {ROWS: str(rows)}, cwd=HERE.parent
            ).returncode:
                missed.append(name)
            runs[name] = Run(machine(), load(), told(rows))
        print(flush=True)
    if "--table" in arguments:
        keep(runs)
    if missed:
        print(f"Missed: {', '.join(missed)}")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
