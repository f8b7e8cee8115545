"""Scenes for the tests: by hand, and by hypothesis."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.staging import LAYOUTS, STAGE_CHARTS, Staging
from xent_gui.core.document.state import Answered, Document, Scene
from xent_gui.core.document.units import UNITS

NUMBERS = [
    "0",
    "1/6",
    "0.18",
    ".18",
    "0,18",
    "18 %",
    "1e-3",
    "½",
    "1/3",
    "5/10",
    "0.15",
    "1",
    "1.2",
    "1e-30",
    "0.5",
]
numbers = st.sampled_from(NUMBERS)
sides = st.sampled_from(["p", "q"])


def scene_of(p: str, q: str, counts: str = "", locked: tuple[int, ...] = (), title: str = "Scene") -> Scene:
    """A scene from texts between spaces; "-" is no count."""
    ps, qs = p.split(), q.split()
    ns = tuple(None if text == "-" else int(text) for text in counts.split()) or (None,) * len(ps)
    labels = tuple(str(row + 1) for row in range(len(ps)))
    return Scene(title, labels, Distribution.typed(ps), Distribution.typed(qs), ns, locked=frozenset(locked))


def observed_die() -> Scene:
    """The observed die against a biased belief: H(p, q) = 1.8356 nats."""
    return scene_of("1/10 1/10 1/10 1/10 1/10 5/10", "0.18 0.18 0.15 0.17 0.17 0.15", "18 18 15 17 17 15")


def alone(scene: Scene) -> Document:
    """A document with one scene."""
    return Document((scene,))


@st.composite
def stagings(draw: st.DrawFn) -> Staging:
    """Any staging: of this version, and with texts of another one."""

    def keys(known: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
        return st.lists(st.sampled_from([*known, "newer"]), max_size=4).map(tuple)

    parts = keys(["p", "q", "gap", "identity", "bracket", "entropy_p", "nll_mean", "areas chart", "worked 2"])
    return Staging(
        draw(st.sampled_from([*LAYOUTS, "newer"])),
        draw(keys(list(STAGE_CHARTS))),
        draw(st.none() | keys(["entropy_p", "cross_entropy", "nll_mean", "likelihood"])),
        draw(st.booleans()),
        draw(st.none() | st.booleans()),
        draw(st.none() | st.lists(parts, max_size=4).map(tuple)),
    )


@st.composite
def scenes(draw: st.DrawFn, min_outcomes: int = 0, max_outcomes: int = 8) -> Scene:
    """Any scene: sums of every kind, locks, counts, units."""
    size = draw(st.integers(min_outcomes, max_outcomes))
    rows = st.lists(numbers, min_size=size, max_size=size)
    counts = draw(st.lists(st.none() | st.integers(0, 1000), min_size=size, max_size=size))
    labels = draw(st.lists(st.sampled_from(["1", "2", "six", "a", "", "é"]), min_size=size, max_size=size))
    locked = draw(st.frozensets(st.integers(0, size - 1))) if size else frozenset()
    terms = draw(st.lists(st.sampled_from(["", "0.17"]), min_size=size, max_size=size))
    answered = Answered(
        "cross_entropy", draw(st.sampled_from(["", "1.8"])), tuple(terms) if any(terms) else ()
    )
    return Scene(
        draw(st.sampled_from(["Die", "Coin", "Untitled"])),
        tuple(labels),
        Distribution.typed(draw(rows)),
        Distribution.typed(draw(rows)),
        tuple(counts),
        locked=locked,
        unit=draw(st.sampled_from(list(UNITS.values()))),
        decimals=draw(st.integers(0, 12)),
        answers=(answered,) if answered.text or answered.terms else (),
        staging=draw(stagings()),
    )


@st.composite
def draggable(draw: st.DrawFn) -> tuple[Scene, int]:
    """A scene with a row that can be dragged: it is not locked, and the locked ones do not exceed 1."""
    scene = draw(scenes(min_outcomes=1))
    row = draw(st.integers(0, len(scene) - 1))
    locked = sorted(scene.locked - {row})
    for side in ("p", "q"):
        while sum((scene.side(side)[other] for other in locked), Fraction(0)) > 1:
            locked.pop()
    return scene.with_(locked=frozenset(locked)), row
