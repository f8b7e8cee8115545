"""H(p), H(p, q) and D(p‖q) at once, beside scipy, scikit-learn, torch, dit and plain numpy.

    python -m benchmarks.measures

p and q come in as doubles that have not been seen before. Ours come out as what is shown: four decimals, each
of them right; told beside it is how long nearest doubles take. The peers' doubles come without a promise (see
accuracy.py), and each gives only the measures it has. Computing time of all threads, the least of several
rounds, in which all take turns. Peak memory is counted in arrays beside the input.
"""

from __future__ import annotations

import math
import sys
import tracemalloc
import warnings
from collections.abc import Callable

import numpy as np

from benchmarks._kit import Row, absent, computing_in_turn, growth, short, tell
from benchmarks._peers import MEASURES, Floats, Peer, peers
from xent_gui.core.maths import Values, measure_float, round_measure

SIZES = (6, 1_000, 100_000, 10_000_000)
ROUNDS = {6: 200, 1_000: 100, 100_000: 20, 10_000_000: 2}
ARRAYS = 2.0
DECIMALS = 4
IN_BUDGET = ("scipy.stats.entropy", "sklearn log_loss", "torch", "dit")


def shown(p: Floats, q: Floats) -> list[str]:
    """Ours, as the window shows it."""
    one, other = Values.of(p), Values.of(q)
    return [round_measure(name, one, other, None, math.e, DECIMALS) for name in MEASURES]


def nearest(p: Floats, q: Floats) -> list[float]:
    """Ours, as nearest doubles."""
    one, other = Values.of(p), Values.of(q)
    return [measure_float(name, one, other, None, math.e) for name in MEASURES]


def pair(size: int) -> tuple[Floats, Floats]:
    """Two distributions that no peer has seen."""
    random = np.random.default_rng(size)
    p, q = random.random(size), random.random(size)
    return p / p.sum(), q / q.sum()


def peak_in_arrays(p: Floats, q: Floats) -> float:
    """The most memory that is held meanwhile, in arrays of the size of p."""
    tracemalloc.start()
    shown(p, q)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / p.nbytes


def beside(size: int, others: list[Peer]) -> tuple[list[Row], float]:
    """The rows of one size, and our time."""
    p, q = pair(size)
    calls: dict[str, Callable[[], object]] = {"shown": lambda: shown(p, q)}
    if size < SIZES[-1]:
        calls["nearest"] = lambda: nearest(p, q)
    for peer in others:
        if size <= peer.most:
            calls[peer.name] = lambda measure=peer.measure: measure(p, q)  # type: ignore[misc]
    found = computing_in_turn(calls, ROUNDS[size])
    what, ours = f"measures, K = {size:,}", found.pop("shown")
    rows = [
        Row(
            what if name != "nearest" else f"{what}, as nearest doubles",
            short(ours) if name != "nearest" else short(taken),
            f"{name} {short(taken)}" if name != "nearest" else f"plain numpy {short(found['plain numpy'])}",
            ours / taken if name != "nearest" else taken / found["plain numpy"],
            1.0 if name in IN_BUDGET else None,
        )
        for name, taken in found.items()
    ]
    return rows, ours


def main() -> int:
    """Measure and tell."""
    warnings.simplefilter("ignore")  # scikit-learn's, of sums that are off by a rounding
    others = [peer for peer in peers() if peer.module is not None]
    for peer in peers():
        if peer.module is None:
            absent(peer.name)
    rows, times = [], []
    for size in SIZES:
        found, ours = beside(size, others)
        rows += found
        times.append(ours)
    rows.append(growth("measures", SIZES, times))
    what = "measures, K = 10,000,000: memory"
    arrays = peak_in_arrays(*pair(SIZES[-1]))
    rows.append(Row(what, "most at once", "arrays beside the input", arrays, ARRAYS, "arrays"))
    return tell(rows)


if __name__ == "__main__":
    sys.exit(main())
