"""Scenes for the tests of core/explain: the five reference cases, and random ones."""

from __future__ import annotations

from random import Random

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene

OBSERVED = ["0.18", "0.18", "0.15", "0.17", "0.17", "0.15"]
COUNTS = [18, 18, 15, 17, 17, 15]


def scene(p: list[str], q: list[str], counts: list[int] | None = None, **more: object) -> Scene:
    """A scene of typed numbers, outcomes labelled 1, 2, …"""
    labels = tuple(str(row + 1) for row in range(len(p)))
    held = tuple(counts) if counts else (None,) * len(p)
    return Scene("Test", labels, Distribution.typed(p), Distribution.typed(q), held).with_(**more)


FAIR = scene(["1/6"] * 6, OBSERVED, COUNTS)
BIASED = scene(["0.1"] * 5 + ["0.5"], OBSERVED, COUNTS)
EXTREME = scene(["0.01"] * 5 + ["0.95"], ["1/6"] * 6)
ONE_HOT = scene(["1", "0", "0", "0"], ["0.7", "0.2", "0.06", "0.04"])
MISSING = scene(["1/2", "1/4", "1/4"], ["1/2", "1/2", "0"])


def random_scene(random: Random) -> Scene:
    """Two to five outcomes, fractions or decimals, with counts."""
    outcomes = random.randint(2, 5)

    def side() -> list[str]:
        weights = [random.randint(1, 30) for _ in range(outcomes)]
        total = sum(weights)
        if random.random() < 0.5:
            return [f"{weight}/{total}" for weight in weights]
        hundredths = [max(1, 100 * weight // total) for weight in weights]
        hundredths[hundredths.index(max(hundredths))] += 100 - sum(hundredths)
        return [f"0.{share:02d}" for share in hundredths]

    return scene(side(), side(), [random.randint(1, 20) for _ in range(outcomes)])


def four_digits(value: float) -> str:
    """A value as one writes it with four significant digits."""
    text = f"{value:.3e}"
    mantissa, exponent = text.split("e")
    return f"{float(text):.{max(0, 3 - int(exponent))}f}" if float(mantissa) else "0"
