"""Why a measure is infinite or missing, in words that name the outcomes."""

from __future__ import annotations

from collections.abc import Sequence

from xent_gui.core.document.state import Scene
from xent_gui.core.document.wording import listed
from xent_gui.core.language import translate

_NAMED = 3  # outcomes named before "and 4 more"
OBSERVED = ("nll_total", "nll_mean", "log_likelihood", "likelihood")
"""Measures of the observations: there are none without counts."""
_REVERSE = ("reverse_cross_entropy", "reverse_kl_divergence")


def label_of(scene: Scene, row: int) -> str:
    """How an outcome is called in a sentence: its label, or its number where that is empty."""
    return scene.labels[row].strip() or translate("core", "outcome {number}").format(number=row + 1)


def why_infinite(scene: Scene, key: str, rows: Sequence[int]) -> str:
    """Name the outcomes that have weight but probability 0: "q(3) = 0 where p(3) = 1/6"."""
    names = listed([label_of(scene, row) for row in rows[:_NAMED]], len(rows))
    first = rows[0]
    if key in OBSERVED:
        if len(rows) == 1:
            once = translate("core", "q({outcome}) = 0, but {outcome} was observed once")
            often = translate("core", "q({outcome}) = 0, but {outcome} was observed {count} times")
            count = scene.counts[first]
            return (once if count == 1 else often).format(outcome=names, count=count)
        return translate("core", "q is 0 at {outcomes}, which were observed").format(outcomes=names)
    zero, weight = ("p", "q") if key in _REVERSE else ("q", "p")
    if len(rows) == 1:
        text = scene.side("p" if weight == "p" else "q").shown(first)
        sentence = translate("core", "{zero}({outcome}) = 0 where {weight}({outcome}) = {number}")
        return sentence.format(zero=zero, weight=weight, outcome=names, number=text)
    sentence = translate("core", "{zero} is 0 at {outcomes}, where {weight} is not")
    return sentence.format(zero=zero, weight=weight, outcomes=names)


def why_nothing(scene: Scene, key: str) -> str:
    """Say what is missing for a measure; "" where nothing is."""
    if not len(scene):
        return translate("core", "There are no outcomes")
    if key in OBSERVED and not scene.has_counts:
        return translate("core", "There are no observations: type counts n")
    return ""
