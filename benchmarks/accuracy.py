"""How right and how fast H(p), H(p, q) and D(p‖q) are, beside plain numpy and scipy.

    python benchmarks/accuracy.py [--json]

Errors are in units in the last place of the true double, by mpmath with 80 digits; a million or more is
told as "wrong". Times are medians, for all three measures of a p that has not been seen before (numbers in,
texts with four decimals and doubles out; the peers: doubles out). Ends with 1 when a value is off by more
than half a unit in the last place or a time is over its budget.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Callable
from functools import partial
from statistics import median

import mpmath
import numpy as np
import scipy.special

from xent_gui.core.maths import Values, measure_float, round_measure

MEASURES = ("entropy_p", "cross_entropy", "kl_divergence")
BUDGETS = {6: 1.0, 1_000: 10.0, 100_000: 60.0}  # milliseconds
DIGITS = 80

Floats = np.ndarray
Triple = tuple[float, float, float]


def xent(p: Floats, q: Floats) -> Triple:
    """The program's own: correctly rounded."""
    one, other = Values.of(p), Values.of(q)
    h, ce, d = (measure_float(name, one, other, None, math.e) for name in MEASURES)
    return h, ce, d


def shown(p: Floats, other: Values) -> None:
    """What the window does while p is dragged."""
    one = Values.of(p)
    for name in MEASURES:
        measure_float(name, one, other, None, math.e)
        round_measure(name, one, other, None, math.e, 4)


def plain_numpy(p: Floats, q: Floats) -> Triple:
    """What most people write."""
    log_p, log_q = np.log(p), np.log(q)
    return float(-(p * log_p).sum()), float(-(p * log_q).sum()), float((p * (log_p - log_q)).sum())


def scipy_special(p: Floats, q: Floats) -> Triple:
    """scipy.special, which treats zeros with care. Cross entropy as the sum of the other two."""
    h, d = float(scipy.special.entr(p).sum()), float(scipy.special.rel_entr(p, q).sum())
    return h, h + d, d


PEERS: dict[str, Callable[[Floats, Floats], Triple]] = {
    "xent": xent,
    "numpy": plain_numpy,
    "scipy.special": scipy_special,
}


def cases(outcomes: int) -> dict[str, tuple[Floats, Floats]]:
    """Pairs of distributions, ordinary and close."""
    random = np.random.default_rng(outcomes)
    p, q = (random.dirichlet(np.ones(outcomes)) for _ in range(2))
    near = p * (1 + 1e-7 * random.uniform(-1, 1, outcomes))
    return {"random": (p, q), "q within 1e-7": (p, near), "q next to p": (p, np.nextafter(p, 1))}


def truth(p: Floats, q: Floats) -> list[mpmath.mpf]:
    """The three measures of these very doubles."""
    with mpmath.workdps(DIGITS):
        pairs = [(mpmath.mpf(a), mpmath.mpf(b)) for a, b in zip(p.tolist(), q.tolist(), strict=True)]
        logs = [(a, mpmath.log(a), mpmath.log(b)) for a, b in pairs]
        h = -mpmath.fsum(a * log_a for a, log_a, _ in logs)
        ce = -mpmath.fsum(a * log_b for a, _, log_b in logs)
        return [h, ce, ce - h]


def units_off(found: float, true: mpmath.mpf) -> float:
    """How far a double is from the true value, in units in its last place."""
    with mpmath.workdps(DIGITS):
        return float(abs(mpmath.mpf(found) - true) / math.ulp(float(true)))


def milliseconds(call: Callable[[], object], rounds: int) -> float:
    """The median time of a call."""
    call()
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return median(times) * 1000


def timed(p: Floats, q: Floats, rounds: int) -> dict[str, float]:
    """Milliseconds of each peer, and of a step of a drag in the window."""
    other = Values.of(q)
    measure_float("cross_entropy", other, other, None, math.e)  # q has been seen before
    spent = {peer: milliseconds(partial(measure, p, q), rounds) for peer, measure in PEERS.items()}
    spent["xent, dragging"] = milliseconds(partial(shown, p, other), rounds)
    return spent


def main() -> int:
    """Print a table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    rows, missed = [], False
    for outcomes, budget in BUDGETS.items():
        for kind, (p, q) in cases(outcomes).items():
            true = truth(p, q)
            for peer, measure in PEERS.items():
                off = [units_off(found, value) for found, value in zip(measure(p, q), true, strict=True)]
                missed |= peer == "xent" and max(off) > 0.5 + 1e-9
                rows.append({"outcomes": outcomes, "case": kind, "peer": peer, "off": off})
        spent = timed(*cases(outcomes)["random"], rounds=200 if outcomes < 10_000 else 5)
        missed |= spent["xent, dragging"] > budget
        rows.append({"outcomes": outcomes, "budget": budget, "milliseconds": spent})
    print(json.dumps(rows, indent=1) if wanted.json else table(rows))
    return int(missed)


def table(rows: list[dict[str, object]]) -> str:
    """The rows as text."""
    lines = [f"{'':>8} {'':16} {'':14} {'H(p)':>10} {'H(p, q)':>10} {'D(p‖q)':>10}   units in the last place"]
    for row in rows:
        if "off" in row:
            errors = [f"{off:10.2f}" if off < 1e6 else f"{'wrong':>10}" for off in row["off"]]  # type: ignore[attr-defined]
            lines.append(f"{row['outcomes']:>8} {row['case']:16} {row['peer']:14} {' '.join(errors)}")
        else:
            spent = ", ".join(f"{peer} {value:.3f}" for peer, value in row["milliseconds"].items())  # type: ignore[attr-defined]
            lines.append(f"{row['outcomes']:>8} milliseconds: {spent}; budget while dragging {row['budget']}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
