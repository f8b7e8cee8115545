"""Simulated observations with their running mean: 10⁹ rolls at 200 checkpoints, beside numpy's choice.

python -m benchmarks.rolls
"""

from __future__ import annotations

import sys

import numpy as np

from benchmarks._kit import Row, growth, seconds, short, tell
from xent_gui.core.maths.rolls import simulate

P, Q = [1 / 6] * 6, [0.18, 0.18, 0.15, 0.17, 0.17, 0.15]
SIZES = (10**3, 10**5, 10**7, 10**9)
BUDGET = 0.5  # seconds for 10⁹
PEER_ROLLS = 10**7


def choice() -> None:
    """What most people write: each roll for itself, then a running mean."""
    random = np.random.default_rng(1)
    scores = -np.log(Q)[random.choice(6, size=PEER_ROLLS, p=P)]
    np.cumsum(scores) / np.arange(1, PEER_ROLLS + 1)


def main() -> int:
    """Measure and tell."""
    simulate(P, Q, 100, 1)
    times = [seconds(lambda m=m: simulate(P, Q, m, 1), 9) for m in SIZES]  # type: ignore[misc]
    peer = seconds(choice, 1)
    return tell(
        [
            Row("rolls, 10⁹", short(times[-1]), "seconds", times[-1], BUDGET, "s"),
            Row("rolls, 10⁷", short(times[2]), f"numpy choice {short(peer)}", times[2] / peer, 1.0),
            growth("rolls", SIZES, times),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
