"""H(p), H(p, q) and D(p‖q) at once, beside scipy.stats, scikit-learn, torch and dit.

    python -m benchmarks.measures

Numbers in, doubles out; p and q have not been seen before. Ours are correctly rounded, the peers' are not
(see accuracy.py). Peak memory is counted in arrays beside the input. Each peer gives what it can:
scikit-learn's log_loss only H(p, q), for as many classes as fit its table.
"""

from __future__ import annotations

import importlib
import math
import sys
import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks._kit import Row, absent, growth, in_turn, short, tell
from xent_gui.core.maths import Values, measure_float

SIZES = (6, 1_000, 100_000, 10_000_000)
ARRAYS = 2.0
MEASURES = ("entropy_p", "cross_entropy", "kl_divergence")
Floats = np.ndarray


def xent(p: Floats, q: Floats) -> list[float]:
    """Ours, correctly rounded."""
    one, other = Values.of(p), Values.of(q)
    return [measure_float(name, one, other, None, math.e) for name in MEASURES]


def with_scipy(stats: Any, p: Floats, q: Floats) -> tuple[float, float]:
    """scipy.stats.entropy twice: H(p) and D(p‖q)."""
    return stats.entropy(p), stats.entropy(p, q)


def with_torch(torch: Any, p: Floats, q: Floats) -> tuple[float, float, float]:
    """The three as most people write them."""
    one, other = torch.from_numpy(p), torch.from_numpy(q)
    log_p, log_q = one.log(), other.log()
    return float(-(one @ log_p)), float(-(one @ log_q)), float(one @ (log_p - log_q))


def with_sklearn(metrics: Any, p: Floats, q: Floats) -> float:
    """log_loss with one row for each outcome, weighed by p: H(p, q)."""
    classes = np.arange(len(q))
    return float(metrics.log_loss(classes, np.tile(q, (len(q), 1)), sample_weight=p, labels=classes))


def with_dit(dit: Any, p: Floats, q: Floats) -> tuple[float, float, float]:
    """Two dit distributions and its three functions."""
    names = [str(row) for row in range(len(p))]
    one, other = (dit.Distribution(names, list(side)) for side in (p, q))
    kinds = dit.divergences
    return (
        dit.shannon.entropy(one),
        kinds.cross_entropy(one, other),
        kinds.kullback_leibler_divergence(one, other),
    )


PEERS: dict[str, tuple[str, Callable[[Any, Floats, Floats], object], int]] = {
    "scipy.stats.entropy": ("scipy.stats", with_scipy, SIZES[-1]),
    "sklearn log_loss": ("sklearn.metrics", with_sklearn, 1_000),
    "torch": ("torch", with_torch, SIZES[-1]),
    "dit": ("dit", with_dit, 1_000),
}


def peak_in_arrays(p: Floats, q: Floats) -> float:
    """The most memory that is held meanwhile, in arrays of the size of p."""
    tracemalloc.start()
    xent(p, q)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / p.nbytes


def main() -> int:
    """Measure and tell."""
    peers = {}
    for name, (module, call, most) in PEERS.items():
        try:
            peers[name] = (importlib.import_module(module), call, most)
        except ImportError:
            absent(name)
    rows, times = [], []
    for size in SIZES:
        random = np.random.default_rng(size)
        p, q = (random.dirichlet(np.ones(size)) for _ in range(2))
        calls: dict[str, Callable[[], object]] = {"xent": lambda p=p, q=q: xent(p, q)}  # type: ignore[misc]
        for name, (module, call, most) in peers.items():
            if size <= most:
                calls[name] = lambda call=call, module=module, p=p, q=q: call(module, p, q)  # type: ignore[misc]
        found = in_turn(calls, {6: 50, 1_000: 20, 100_000: 5}.get(size, 1))
        times.append(found["xent"])
        for name in list(calls)[1:]:
            ratio = found["xent"] / found[name]
            rows.append(
                Row(
                    f"measures, K = {size:,}",
                    short(found["xent"]),
                    f"{name} {short(found[name])}",
                    ratio,
                    1.0,
                )
            )
    rows.append(growth("measures", SIZES, times))
    size = 1_000_000
    random = np.random.default_rng(1)
    p, q = (random.dirichlet(np.ones(size)) for _ in range(2))
    rows.append(
        Row(f"measures, K = {size:,}: memory", "most at once", "arrays beside the input",
            peak_in_arrays(p, q), ARRAYS, "arrays")
    )  # fmt: skip
    return tell(rows)


if __name__ == "__main__":
    sys.exit(main())
