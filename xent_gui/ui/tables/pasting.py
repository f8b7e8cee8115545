"""Where a copied block goes: pure, decided before anything is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xent_gui.core.document.cell_edits import COLUMNS, Column
from xent_gui.core.formats.roles import known_role
from xent_gui.core.language import translate
from xent_gui.ui.tables.columns import OUTCOME_COLUMNS
from xent_gui.ui.tables.entries import check_entry

_HEADINGS = frozenset(column.heading for column in OUTCOME_COLUMNS.values())


@dataclass(frozen=True, slots=True)
class Paste:
    """A block of texts with the column of its first cell, and what was left out of it, in words."""

    column: Column
    block: tuple[tuple[str, ...], ...]
    note: str = ""


def planned_paste(
    cells: Sequence[Sequence[str]], column: Column, computed: int, chosen: tuple[int, int], empty: bool
) -> Paste:
    """What pasting `cells` at `column` means.

    Parameters
    ----------
    cells : the copied block
    column : where it starts
    computed : how many computed columns stand right of n: what falls on them is left out
    chosen : rows and columns of the selection; a single copied cell fills it
    empty : whether the scene has no outcomes yet; then bare numbers are p and q
    """
    rows = [tuple(row) for row in cells]
    notes: list[str] = []
    if empty and len(rows[0]) <= 2 and all(_is_entry_of_p(text) for row in rows for text in row):
        column = "p"
    if len(rows) > 1 and _is_header(rows[0], column):
        del rows[0]
        notes.append(translate("outcome table", "The first row held names of columns and was left out"))
    room = len(COLUMNS) - COLUMNS.index(column)
    surplus = len(rows[0]) - room
    if 0 < surplus <= computed:
        rows = [row[:room] for row in rows]
        notes.append(translate("outcome table", "Computed columns of the copied block were left out"))
    if len(rows) == 1 and len(rows[0]) == 1:
        rows = [rows[0] * min(chosen[1], room)] * chosen[0]
    return Paste(column, tuple(rows), ". ".join(notes))


def _is_header(row: Sequence[str], column: Column) -> bool:
    """Whether every number of the first row is a name instead, and a known one."""
    numbers = [
        text for key, text in zip(COLUMNS[COLUMNS.index(column) :], row, strict=False) if key != "label"
    ]
    return any(numbers) and all(
        not text or text in _HEADINGS or (known_role(text) is not None and not _is_entry_of_p(text))
        for text in numbers
    )


def _is_entry_of_p(text: str) -> bool:
    try:
        check_entry("p", text)
    except ValueError:
        return False
    return bool(text.strip())
