"""What is selected, read from ranges: all of 100,000 rows is one range, not a million cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange


def selected_ranges(selection: QItemSelectionModel) -> list[tuple[int, int, int, int]]:
    """Top, left, bottom, right of each selected range, the last ones included; empty ranges left out."""
    chosen = cast("Sequence[QItemSelectionRange]", selection.selection())
    ranges = [(part.top(), part.left(), part.bottom(), part.right()) for part in chosen]
    return [part for part in ranges if part[2] >= part[0] and part[3] >= part[1] and part[0] >= 0]


def selected_rows(selection: QItemSelectionModel) -> list[int]:
    """Every row of which something is selected, ascending."""
    rows: set[int] = set()
    for top, _, bottom, _ in selected_ranges(selection):
        rows.update(range(top, bottom + 1))
    return sorted(rows)


def number_selected(selection: QItemSelectionModel) -> int:
    """How many cells are selected (those of overlapping ranges twice)."""
    return sum(
        (bottom - top + 1) * (right - left + 1) for top, left, bottom, right in selected_ranges(selection)
    )


def selected_columns_by_rows(selection: QItemSelectionModel) -> dict[tuple[int, ...], list[int]]:
    """Rows that have the same columns selected, together: columns to rows."""
    columns_of: dict[int, set[int]] = {}
    for top, left, bottom, right in selected_ranges(selection):
        for row in range(top, bottom + 1):
            columns_of.setdefault(row, set()).update(range(left, right + 1))
    groups: dict[tuple[int, ...], list[int]] = {}
    for row in sorted(columns_of):
        groups.setdefault(tuple(sorted(columns_of[row])), []).append(row)
    return groups
