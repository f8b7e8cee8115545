"""The columns of the outcome table, as a table: what each is called, means, holds and looks like."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from xent_gui.core.document.cell_edits import COLUMNS, Column
from xent_gui.core.document.readout import TERM_COLUMNS, Readout
from xent_gui.core.document.state import Side
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class OutcomeColumn:
    """One column.

    Attributes
    ----------
    key : "label", "p", "q", "n", or a key of TERM_COLUMNS
    heading : as in the header
    meaning : untranslated, for the tooltip of the header
    tone : colour token of the cells
    strong : whether the cells are semibold
    total_tone : colour token of the cell in the Σ row
    """

    key: str
    heading: str
    meaning: str
    tone: str = "text"
    strong: bool = False
    total_tone: str = "text"

    @property
    def editable(self) -> bool:
        """Whether the cells are typed, not computed."""
        return self.key in COLUMNS

    @property
    def entry(self) -> Column:
        """The key of an editable column, as the edits name it."""
        assert self.editable
        return cast("Column", self.key)

    def shown_meaning(self) -> str:
        """The meaning in the user's language."""
        return translate("outcome table", self.meaning)


_ENTRIES = (
    OutcomeColumn("label", "x", QT_TRANSLATE_NOOP("outcome table", "the outcomes"), strong=True),
    OutcomeColumn(
        "p",
        "p",
        QT_TRANSLATE_NOOP("outcome table", "p, the true distribution: the probability of each outcome"),
        "p",
        strong=True,
        total_tone="p",
    ),
    OutcomeColumn(
        "q",
        "q",
        QT_TRANSLATE_NOOP("outcome table", "q, the estimated distribution: what is believed of each outcome"),
        "q",
        strong=True,
        total_tone="q",
    ),
    OutcomeColumn(
        "n", "n", QT_TRANSLATE_NOOP("outcome table", "n, the count of each outcome among the observations")
    ),
)
_TERMS = tuple(
    OutcomeColumn(
        column.key,
        column.heading,
        column.meaning,
        "muted" if column.key.startswith("surprisal") else "text",
        total_tone=column.role,
    )
    for column in TERM_COLUMNS.values()
)
ENTRY_KEYS = tuple(column.key for column in _ENTRIES)
ALWAYS = ENTRY_KEYS
"""Columns that cannot be hidden: what can be typed."""

# what belongs together stands together: the terms of a measure beside the surprisal they are made of
_ORDER = (
    *ENTRY_KEYS,
    "cross_entropy",
    "surprisal_q",
    "entropy_p",
    "surprisal_p",
    "kl_divergence",
    "reverse_cross_entropy",
    "entropy_q",
    "reverse_kl_divergence",
)
_BY_KEY = {column.key: column for column in (*_ENTRIES, *_TERMS)}
OUTCOME_COLUMNS: dict[str, OutcomeColumn] = {key: _BY_KEY[key] for key in _ORDER}
SHOWN_AT_FIRST = (*ENTRY_KEYS, "cross_entropy", "surprisal_q")


def in_order(keys: Iterable[str]) -> tuple[OutcomeColumn, ...]:
    """The columns named, and those that cannot be hidden, in the table's order; unknown keys are left out."""
    wanted = {*ALWAYS, *keys}
    return tuple(column for key, column in OUTCOME_COLUMNS.items() if key in wanted)


def cell_text(readout: Readout, key: str, row: int) -> str:
    """What a cell shows."""
    scene = readout.scene
    if key == "label":
        return scene.labels[row]
    if key == "n":
        count = scene.counts[row]
        return "" if count is None else str(count)
    if key in ("p", "q"):
        return scene.side(cast("Side", key)).shown(row)
    return readout.cell(key, row)


def total_text(readout: Readout, key: str) -> str:
    """What the Σ row shows under a column; "" where a sum would mean nothing."""
    if not len(readout.scene):
        return ""
    if key == "label":
        return "Σ"
    if key == "n":
        return str(readout.sum_counts) if readout.scene.has_counts else ""
    if key in ("p", "q"):
        return readout.sum_text(cast("Side", key))
    return readout.total(key)


def plain(text: str) -> str:
    """A shown number as other programs read it: "−0.12" is "-0.12", "∞" is "inf"."""
    return text.replace("−", "-").replace("∞", "inf")
