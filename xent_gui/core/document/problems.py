"""What is worth saying about a scene, worst first, for the status bar, notices and files being read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from xent_gui.core.document.causes import label_of
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Side
from xent_gui.core.document.sums import no_outcomes
from xent_gui.core.document.wording import exact_text, observations, outcomes
from xent_gui.core.language import in_row, translate

Kind = Literal["empty", "sum", "above one", "infinite", "impossible", "locks", "same label"]
_SIDES: tuple[Side, Side] = ("p", "q")


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence about a scene; `side` and `row` say where, as far as it is in one place."""

    kind: Kind
    sentence: str
    side: Side | None = None
    row: int | None = None


def problems(readout: Readout) -> tuple[Problem, ...]:
    """Everything worth saying about the scene of a readout; empty where all is well."""
    if not len(readout.scene):
        return (Problem("empty", no_outcomes()),)
    return (*_sums(readout), *_infinite(readout), *_locks(readout), *_labels(readout))


def status(readout: Readout) -> str:
    """The scene in one line: "p and q valid · 6 outcomes · 100 observations"."""
    scene = readout.scene
    if not len(scene):
        return translate("core", "no outcomes")
    off = translate("core", "{side} sums to {total}")
    wrong = [off.format(side=side, total=readout.sum_text(side)) for side in _SIDES if readout.sums[side]]
    parts = [in_row(wrong) if wrong else translate("core", "p and q valid"), outcomes(len(scene))]
    if readout.sum_counts:
        parts.append(observations(readout.sum_counts))
    return " · ".join(parts)


def _sums(readout: Readout) -> list[Problem]:
    found: list[Problem] = []
    for side in _SIDES:
        problem = readout.sums[side]
        if problem is None:
            continue
        found.append(Problem("sum", problem.sentence, side))
        if problem.total > 1:  # else no number can be above 1
            found += _above_one(readout, side)
    return found


def _above_one(readout: Readout, side: Side) -> list[Problem]:
    row = readout.figures.row_above_one(side)
    if row is None:
        return []
    sentence = translate("core", "{side}({outcome}) = {number} is more than 1").format(
        side=side, outcome=label_of(readout.scene, row), number=readout.scene.side(side).shown(row)
    )
    return [Problem("above one", sentence, side, row)]


def _infinite(readout: Readout) -> list[Problem]:
    found: list[Problem] = []
    rows = readout.infinite_rows("cross_entropy")
    if rows:
        sentence = translate("core", "{cause}: H(p, q) is infinite")
        found.append(Problem("infinite", sentence.format(cause=readout.cause("cross_entropy")), "q", rows[0]))
    rows = readout.infinite_rows("nll_total")
    if rows:
        sentence = translate("core", "{cause}: the likelihood is 0")
        found.append(Problem("impossible", sentence.format(cause=readout.cause("nll_total")), "q", rows[0]))
    return found


def _locks(readout: Readout) -> list[Problem]:
    scene = readout.scene
    found: list[Problem] = []
    for side in _SIDES:
        total = sum((scene.side(side)[row] for row in scene.locked), Fraction(0))
        if total > 1:
            sentence = translate("core", "The locked outcomes have {side} of {total} together, more than 1")
            found.append(Problem("locks", sentence.format(side=side, total=exact_text(total)[0]), side))
    return found


def _labels(readout: Readout) -> list[Problem]:
    labels = readout.scene.labels
    if len(set(labels)) == len(labels):
        return []
    label, number = Counter(labels).most_common(1)[0]
    alike = translate("core", "{count} outcomes are called “{label}”")
    words = alike if label.strip() else translate("core", "{count} outcomes have no label")
    return [Problem("same label", words.format(count=number, label=label), row=labels.index(label))]
