"""What the derivation says in running words, and its numbers as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from xent_gui.core.document.readout import Readout
from xent_gui.core.explain.derivation import KEYS, TITLES, WHYS, DerivationStep
from xent_gui.core.explain.samples import Samples
from xent_gui.ui.charts.chart import DataTable, table_of
from xent_gui.ui.charts.digits import grouped


def tr(text: str, number: int = -1) -> str:
    """A text of the derivation in the user's language."""
    return QCoreApplication.translate("DerivationChart", text, None, number)


def heading_of(step: int) -> tuple[str, str]:
    """Which step it is, and why it is done."""
    title = QCoreApplication.translate("derivation", TITLES[KEYS[step]])
    return tr("{at} of {all}  {title}").format(at=step + 1, all=len(KEYS), title=title), reasons()[step]


def titles_of(steps: Sequence[DerivationStep]) -> tuple[str, ...]:
    """The titles of steps."""
    return tuple(QCoreApplication.translate("derivation", step.title) for step in steps)


def reasons() -> list[str]:
    """Why each step is done."""
    return [QCoreApplication.translate("derivation", why) for why in WHYS.values()]


def about(readout: Readout, row: int) -> str:
    """The numbers of an outcome in one line."""
    scene = readout.scene
    return tr("{label}: n = {n} of {m}, q = {q}, −{log} q = {cost}").format(
        label=scene.labels[row],
        n=grouped(scene.counts[row] or 0),
        m=grouped(readout.sum_counts),
        q=scene.q.text(row),
        log=scene.unit.log,
        cost=readout.cell("surprisal_q", row),
    )


def samples_told(found: Samples, mixed: bool) -> str:
    """What the tiles are; only counts are kept, so that nobody knows their order."""
    told = _tiles_told(found)
    return tr("{tiles}; their order is made up").format(tiles=told) if mixed and found.m > 1 else told


def _tiles_told(found: Samples) -> str:
    if found.m == 1:
        return tr("1 observation, 1 tile")
    if found.complete:
        return tr("{m} observations, a tile each").format(m=found.m)
    told = tr("{tiles} tiles stand for {m} observations, in proportion")
    return told.format(tiles=len(found.tiles), m=grouped(found.m))


def empty_words(outcomes: int) -> str:
    """Why there is nothing to derive."""
    if not outcomes:
        return tr("There are no outcomes: add some in the table.")
    return tr(
        "There are no observations yet, so there is no likelihood to begin with. "
        "Type counts n in the table, type a sequence, or simulate observations from p."
    )


def not_to_roll(readout: Readout) -> str:
    """Why nothing can be simulated from p."""
    told = tr("p sums to {sum}, not to 1, so nothing can be rolled from it. Normalise p first.")
    return told.format(sum=readout.sum_text("p"))


def table_of_steps(steps: Sequence[DerivationStep], missing: str) -> DataTable:
    """Every step with its formula, its numbers and what it comes to; else what is missing."""
    if not steps:
        return table_of((tr("problem"),), [(missing,)])
    header = tuple(map(tr, ("step", "formula", "numbers", "value", "unit")))
    titles = titles_of(steps)
    rows = [
        (title, step.formula_text, step.numbers_text, step.value, step.unit)
        for title, step in zip(titles, steps, strict=True)
    ]
    return table_of(header, rows)
