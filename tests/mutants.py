"""Mutation testing of core/maths and core/explain: all mutants that mutmut makes, or a random sample of them.

    ./dev mutants            every mutant: hours
    ./dev mutants 300 [7]    300 drawn at random (seed 7), with a 95 % interval for the share that dies

mutmut writes the mutants into the folder mutants/ (its command mutmut show NAME works there);
tests/mutant_session.py tries them.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import random
import subprocess
import sys
from collections import Counter
from math import sqrt
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "mutants"


def make() -> list[str]:
    """Write the mutants where the sources have changed, and return all names in order."""
    mutmut: Any = importlib.import_module("mutmut.__main__")
    os.chdir(ROOT)
    FOLDER.mkdir(exist_ok=True)
    with contextlib.redirect_stdout(io.StringIO()):
        mutmut.set_mutant_under_test("mutant_generation")
        mutmut.copy_src_dir()
        mutmut.copy_also_copy_files()
        mutmut.setup_source_paths()
        mutmut.store_lines_covered_by_tests()
        mutmut.create_mutants(1)
    names: list[str] = []
    for file in (FOLDER / "xent_gui" / "core").rglob("*.meta"):
        names += json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
    return sorted(names)


def run(names: list[str]) -> list[dict[str, Any]]:
    """Try the mutants, the same cases each time; what became of each."""
    chosen, results = FOLDER / "names.txt", FOLDER / "results.jsonl"
    chosen.write_text("\n".join(names), encoding="utf-8")
    results.unlink(missing_ok=True)
    environment = {**os.environ, "CI": "1", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.mutant_session", str(chosen), str(results)]
    subprocess.run(command, cwd=FOLDER, env=environment, check=True)
    return [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]


def interval(part: int, whole: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    z, share = 1.96, part / whole
    middle = share + z * z / (2 * whole)
    half = z * sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    return (middle - half) / (1 + z * z / whole), (middle + half) / (1 + z * z / whole)


def report(tried: list[dict[str, Any]]) -> str:
    """How many of the mutants died, module by module, and which did not."""
    alive = [result["name"] for result in tried if result["killer"] is None]
    dead, (low, high) = len(tried) - len(alive), interval(len(tried) - len(alive), len(tried))
    lines = [f"{dead} of {len(tried)} died ({dead / len(tried):.1%}; 95 % interval {low:.1%} to {high:.1%})"]
    modules = Counter(result["name"].rpartition(".")[0] for result in tried)
    left = Counter(name.rpartition(".")[0] for name in alive)
    lines += [f"  {module}: {count - left[module]} of {count}" for module, count in sorted(modules.items())]
    return "\n".join([*lines, "Survivors:", *(f"  {name}" for name in sorted(alive))])


def main(words: list[str]) -> int:
    """Run and report; ends with 1 where fewer than 90 % died."""
    names = make()
    if words:
        chance = random.Random(int(words[1]) if len(words) > 1 else 1)
        names = chance.sample(names, min(int(words[0]), len(names)))
    tried = run(names)
    print(report(tried))  # noqa: T201
    return int(sum(result["killer"] is not None for result in tried) < 0.9 * len(tried))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
