"""Mutation testing of core/maths and core/explain with mutmut: all mutants, or a random sample of them.

    ./dev mutants            every mutant: hours
    ./dev mutants 300 [7]    300 drawn at random (seed 7), with a 95 % interval for the share that dies

mutmut works in the folder mutants/; its own commands (mutmut results, mutmut show NAME) work there too.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from math import sqrt
from pathlib import Path

ROOT = Path(__file__).parent.parent
SURVIVED, UNTESTED = 0, 33  # exit codes as mutmut keeps them
NEVER = "no mutant has this name"


def run(*names: str) -> int:
    """Run mutmut on the mutants named, or on all."""
    command = [str(Path(sys.executable).with_name("mutmut")), "run", "--max-children", "1", *names]
    environment = {**os.environ, "CI": "1", "QT_QPA_PLATFORM": "offscreen"}  # the same cases each time
    quiet = subprocess.DEVNULL if NEVER in names else None
    return subprocess.run(command, cwd=ROOT, env=environment, stderr=quiet, check=False).returncode


def outcomes() -> dict[str, int | None]:
    """What became of each mutant: an exit code, None where it was not tried yet."""
    found: dict[str, int | None] = {}
    for file in sorted((ROOT / "mutants" / "xent_gui" / "core").rglob("*.meta")):
        found |= json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def interval(part: int, whole: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    z, share = 1.96, part / whole
    middle = share + z * z / (2 * whole)
    half = z * sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    return (middle - half) / (1 + z * z / whole), (middle + half) / (1 + z * z / whole)


def report(names: list[str], seen: dict[str, int | None]) -> str:
    """How many of the mutants died, module by module, and which did not."""
    tried = [name for name in names if seen.get(name) is not None]
    if not tried:
        return "No mutant was tried."
    alive = [name for name in tried if seen[name] in (SURVIVED, UNTESTED)]
    low, high = interval(len(tried) - len(alive), len(tried))
    dead = len(tried) - len(alive)
    lines = [f"{dead} of {len(tried)} died ({dead / len(tried):.1%}; 95 % interval {low:.1%} to {high:.1%})"]
    modules = Counter(name.rpartition(".")[0] for name in tried)
    left = Counter(name.rpartition(".")[0] for name in alive)
    lines += [f"  {module}: {count - left[module]} of {count}" for module, count in sorted(modules.items())]
    return "\n".join([*lines, "Survivors:", *(f"  {name}" for name in alive)])


def main(words: list[str]) -> int:
    """Run and report; ends with 1 where fewer than 90 % died."""
    names: list[str] = []
    if words:
        run(NEVER)  # makes the mutants and learns which tests meet them
        everything = sorted(outcomes())
        chance = random.Random(int(words[1]) if len(words) > 1 else 1)
        names = chance.sample(everything, min(int(words[0]), len(everything)))
    run(*names)
    seen = outcomes()
    text = report(names or sorted(seen), seen)
    print(text)  # noqa: T201
    return int("died (" not in text or float(text.split("died (")[1].split("%")[0]) < 90)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
