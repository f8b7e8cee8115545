"""Why a measure is infinite or missing, in words that name the outcomes."""

from __future__ import annotations

from collections.abc import Sequence

from xent_gui.core.document.state import Scene
from xent_gui.core.document.wording import listed

_NAMED = 3  # outcomes named before "and 4 more"
OBSERVED = ("nll_total", "nll_mean", "log_likelihood", "likelihood")
"""Measures of the observations: there are none without counts."""
_REVERSE = ("reverse_cross_entropy", "reverse_kl_divergence")


def label_of(scene: Scene, row: int) -> str:
    """How an outcome is called in a sentence: its label, or its number where that is empty."""
    return scene.labels[row].strip() or f"outcome {row + 1}"


def why_infinite(scene: Scene, key: str, rows: Sequence[int]) -> str:
    """Name the outcomes that have weight but probability 0: "q(3) = 0 where p(3) = 1/6"."""
    names = listed([label_of(scene, row) for row in rows[:_NAMED]], len(rows))
    first = rows[0]
    if key in OBSERVED:
        if len(rows) == 1:
            count = scene.counts[first]
            times = "once" if count == 1 else f"{count} times"
            return f"q({names}) = 0, but {names} was observed {times}"
        return f"q is 0 at {names}, which were observed"
    zero, weight = ("p", "q") if key in _REVERSE else ("q", "p")
    if len(rows) == 1:
        text = scene.side("p" if weight == "p" else "q").text(first)
        return f"{zero}({names}) = 0 where {weight}({names}) = {text}"
    return f"{zero} is 0 at {names}, where {weight} is not"


def why_nothing(scene: Scene, key: str) -> str:
    """Say what is missing for a measure; "" where nothing is."""
    if not len(scene):
        return "There are no outcomes"
    if key in OBSERVED and not scene.has_counts:
        return "There are no observations: type counts n"
    return ""
