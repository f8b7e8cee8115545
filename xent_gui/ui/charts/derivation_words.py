"""What the derivation says in running words, and its numbers as a table."""

from __future__ import annotations

from collections.abc import Sequence

from xent_gui.core.document.readout import Readout
from xent_gui.core.explain.derivation import KEYS, TITLES, WHYS, DerivationStep
from xent_gui.core.explain.samples import Samples
from xent_gui.core.language import translate
from xent_gui.ui.charts.chart import DataTable, table_of
from xent_gui.ui.charts.digits import grouped


def heading_of(step: int) -> tuple[str, str]:
    """Which step it is, and why it is done."""
    title = translate("core", TITLES[KEYS[step]])
    heading = translate("DerivationChart", "{at} of {all}  {title}")
    return heading.format(at=step + 1, all=len(KEYS), title=title), reasons()[step]


def titles_of(steps: Sequence[DerivationStep]) -> tuple[str, ...]:
    """The titles of steps."""
    return tuple(step.title for step in steps)


def reasons() -> list[str]:
    """Why each step is done."""
    return [translate("core", why) for why in WHYS.values()]


def about(readout: Readout, row: int) -> str:
    """The numbers of an outcome in one line."""
    scene = readout.scene
    return translate("DerivationChart", "{label}: n = {n} of {m}, q = {q}, −{log} q = {cost}").format(
        label=scene.labels[row],
        n=grouped(scene.counts[row] or 0),
        m=grouped(readout.sum_counts),
        q=scene.q.shown(row),
        log=scene.unit.log,
        cost=readout.cell("surprisal_q", row),
    )


def samples_told(found: Samples, mixed: bool) -> str:
    """What the tiles are; only counts are kept, so that nobody knows their order."""
    told = _tiles_told(found)
    if not mixed or found.m <= 1:
        return told
    return translate("DerivationChart", "{tiles}; their order is made up").format(tiles=told)


def _tiles_told(found: Samples) -> str:
    if found.m == 1:
        return translate("DerivationChart", "1 observation, 1 tile")
    if found.complete:
        return translate("DerivationChart", "{m} observations, a tile each").format(m=found.m)
    told = translate("DerivationChart", "{tiles} tiles stand for {m} observations, in proportion")
    return told.format(tiles=len(found.tiles), m=grouped(found.m))


def empty_words(outcomes: int) -> str:
    """Why there is nothing to derive."""
    if not outcomes:
        return translate("DerivationChart", "There are no outcomes: add some in the table.")
    return translate(
        "DerivationChart",
        "There are no observations yet, so there is no likelihood to begin with. "
        "Type counts n in the table, type a sequence, or simulate observations from p.",
    )


def not_to_roll(readout: Readout) -> str:
    """Why nothing can be simulated from p."""
    told = translate(
        "DerivationChart", "p sums to {sum}, not to 1, so nothing can be rolled from it. Normalise p first."
    )
    return told.format(sum=readout.sum_text("p"))


def table_of_steps(steps: Sequence[DerivationStep], missing: str) -> DataTable:
    """Every step with its formula, its numbers and what it comes to; else what is missing."""
    if not steps:
        return table_of((translate("DerivationChart", "problem"),), [(missing,)])
    titles = titles_of(steps)
    rows = [
        (title, step.formula_text, step.numbers_text, step.value, step.unit)
        for title, step in zip(titles, steps, strict=True)
    ]
    header = (
        translate("DerivationChart", "step"),
        translate("DerivationChart", "formula"),
        translate("DerivationChart", "numbers"),
        translate("DerivationChart", "value"),
        translate("DerivationChart", "unit"),
    )
    return table_of(header, rows)
