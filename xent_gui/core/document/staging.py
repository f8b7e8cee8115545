"""How a scene is shown on stage: its layout, charts, numbers, and what is revealed when.

Every choice may be left to the layout (None, or no charts), so that a scene without any set-up looks right
and stays right when its layout changes. Texts that this version does not know (a chart of a newer one) are
kept and left out of sight.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate

Steps = tuple[tuple[str, ...], ...]
THREE = ("entropy_p", "cross_entropy", "kl_divergence")


@dataclass(frozen=True, slots=True)
class Layout:
    """An arrangement of the stage.

    Attributes
    ----------
    key : its name in files
    english_name, english_meaning : its name, and what it is good for; `name` and `meaning` translate them
    charts : the charts that it shows where a scene chooses none; as many can be chosen
    fixed : no other chart than its own makes sense
    readouts : measures that it shows as numbers where a scene chooses none
    max_readouts : how many numbers there is room for; the worked calculation works out the first one
    strip : whether the identity strip is shown where a scene does not say
    """

    key: str
    english_name: str
    english_meaning: str
    charts: tuple[str, ...] = ()
    fixed: bool = False
    readouts: tuple[str, ...] = ()
    max_readouts: int = 0
    strip: bool = False

    @property
    def name(self) -> str:
        """Its name."""
        return translate("core", self.english_name)

    @property
    def meaning(self) -> str:
        """What it is good for."""
        return translate("core", self.english_meaning)


LAYOUTS: dict[str, Layout] = {
    layout.key: layout
    for layout in (
        Layout(
            "numbers",
            QT_TRANSLATE_NOOP("core", "Chart and numbers"),
            QT_TRANSLATE_NOOP("core", "one chart, a few numbers beside it, the identity strip below"),
            ("bars",),
            readouts=THREE,
            max_readouts=4,
            strip=True,
        ),
        Layout(
            "chart",
            QT_TRANSLATE_NOOP("core", "Chart only"),
            QT_TRANSLATE_NOOP("core", "one chart, as large as the screen allows"),
            ("bars",),
        ),
        Layout(
            "two",
            QT_TRANSLATE_NOOP("core", "Two charts"),
            QT_TRANSLATE_NOOP("core", "two charts beside each other"),
            ("bars", "areas"),
        ),
        Layout(
            "worked",
            QT_TRANSLATE_NOOP("core", "Worked calculation"),
            QT_TRANSLATE_NOOP("core", "one measure worked by hand, line by line"),
            readouts=("cross_entropy",),
            max_readouts=1,
        ),
        Layout(
            "derivation",
            QT_TRANSLATE_NOOP("core", "Derivation"),
            QT_TRANSLATE_NOOP("core", "from the likelihood to the cross entropy, line by line"),
            ("derivation",),
            fixed=True,
        ),
        Layout(
            "compare",
            QT_TRANSLATE_NOOP("core", "Compare"),
            QT_TRANSLATE_NOOP("core", "every scene of the document beside the others"),
            ("compare",),
            fixed=True,
        ),
        Layout(
            "title",
            QT_TRANSLATE_NOOP("core", "Title slide"),
            QT_TRANSLATE_NOOP("core", "the title and the notes line, and nothing else"),
        ),
    )
}

STAGE_CHARTS = ("bars", "areas", "terms", "likelihood", "rolls", "codes", "compare", "derivation")
"""Keys of the charts that can be on stage: those of the charts panel."""

LISTED_PARTS: dict[str, str] = {
    "p": QT_TRANSLATE_NOOP("core", "p in the bars"),
    "q": QT_TRANSLATE_NOOP("core", "q in the bars"),
    "identity": QT_TRANSLATE_NOOP("core", "H(p) in the identity strip"),
    "bracket": QT_TRANSLATE_NOOP("core", "H(p, q) over the identity strip"),
    "gap": QT_TRANSLATE_NOOP("core", "the gap, D(p‖q), in the identity strip"),
    "areas chart": QT_TRANSLATE_NOOP("core", "the areas"),
    "terms chart": QT_TRANSLATE_NOOP("core", "the terms"),
    "likelihood chart": QT_TRANSLATE_NOOP("core", "the likelihood"),
    "rolls chart": QT_TRANSLATE_NOOP("core", "the rolls"),
    "codes chart": QT_TRANSLATE_NOOP("core", "the codes"),
    "compare chart": QT_TRANSLATE_NOOP("core", "the comparison"),
}
"""Parts that can be revealed, with their names in English; further parts are the keys of `MEASURES` (a
number), and "worked 1", "worked 2", … and "derivation 1", … (a line)."""


@dataclass(frozen=True, slots=True)
class Staging:
    """What a scene says about its place in a talk.

    Attributes
    ----------
    layout : a key of `LAYOUTS`; one that is not known counts as "numbers"
    charts : keys of charts, in order; empty: the layout's own
    readouts : keys of measures shown as numbers; None: the layout's own
    notes : whether the first line of the notes is shown under the title
    strip : whether the identity strip is shown; None: as the layout has it
    steps : what each step reveals, in order; the first is there when the scene comes up, and what no step
        names is there from the start. None: the steps that suit the layout; empty: all at once
    """

    layout: str = "numbers"
    charts: tuple[str, ...] = ()
    readouts: tuple[str, ...] | None = None
    notes: bool = True
    strip: bool | None = None
    steps: Steps | None = None

    @property
    def arrangement(self) -> Layout:
        """The layout."""
        return LAYOUTS.get(self.layout, LAYOUTS["numbers"])

    @property
    def shown_charts(self) -> tuple[str, ...]:
        """Keys of the charts that are shown: those chosen, filled up from the layout's own."""
        own = self.arrangement.charts
        chosen = [] if self.arrangement.fixed else [key for key in self.charts if key in STAGE_CHARTS]
        wanted = dict.fromkeys((*chosen[: len(own)], *own))
        return tuple(wanted)[: len(own)]

    @property
    def shown_readouts(self) -> tuple[str, ...]:
        """Keys of the measures that are shown as numbers (or worked out, in the layout for that)."""
        layout = self.arrangement
        if self.readouts is None:
            return layout.readouts
        known = tuple(dict.fromkeys(key for key in self.readouts if key in MEASURES))
        if layout.key == "worked":
            known = tuple(key for key in known if key != "likelihood") or layout.readouts
        return known[: layout.max_readouts]

    @property
    def shows_strip(self) -> bool:
        """Whether the identity strip is shown; a title slide, a derivation and a comparison have no room."""
        if self.arrangement.fixed or self.arrangement.key == "title":
            return False
        return self.arrangement.strip if self.strip is None else self.strip

    def with_(self, **changes: Any) -> Staging:
        """A copy with some fields changed."""
        return replace(self, **changes)


PLAIN = Staging()
"""Everything left to the layout."""


def stage_line(notes: str) -> str:
    """The line under the title: the first line of a scene's notes; the rest is for the speaker."""
    return notes.strip().partition("\n")[0].strip()


def part_name(part: str) -> str:
    """What a part of a step is called in the interface."""
    if part in LISTED_PARTS:
        return translate("core", LISTED_PARTS[part])
    if part in MEASURES:
        return translate("core", "{measure} as a number").format(measure=MEASURES[part].symbol)
    kind, _, number = part.partition(" ")
    if number.isdigit() and kind == "worked":
        return translate("core", "line {number} of the calculation").format(number=number)
    if number.isdigit() and kind == "derivation":
        return translate("core", "line {number} of the derivation").format(number=number)
    return part
