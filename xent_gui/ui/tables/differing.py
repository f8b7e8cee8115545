"""Which cells show something else than before: pure, for signals that touch nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xent_gui.core.document.readout import Readout
from xent_gui.ui.tables.columns import OutcomeColumn, cell_text

Block = tuple[int, int, int, int]  # top, left, bottom, right: as Qt counts, the last ones included


def differing_blocks(
    before: Readout,
    after: Readout,
    columns: Sequence[OutcomeColumn],
    rows: range,
    places_before: Sequence[int] | None,
) -> Iterator[Block]:
    """Blocks that cover the differing cells of `rows`, and no other cell.

    `places_before` tells where each row was, −1 for a new one, whose cells Qt asks for anyway; None where
    no row came or went.
    """
    places = [place for place, column in enumerate(columns) if may_differ(before, after, column.key)]
    open_runs: dict[tuple[int, int], int] = {}  # columns from, to: first row
    if places:
        for row in range(max(rows.start, 0), min(rows.stop, len(after.scene))):
            was = row if places_before is None else places_before[row]
            runs = set() if was < 0 else set(_runs(before, after, columns, places, was, row))
            for run in [run for run in open_runs if run not in runs]:
                yield open_runs.pop(run), run[0], row - 1, run[1]
            for run in runs:
                open_runs.setdefault(run, row)
    for (left, right), top in open_runs.items():
        yield top, left, min(rows.stop, len(after.scene)) - 1, right


def _runs(
    before: Readout, after: Readout, columns: Sequence[OutcomeColumn], places: list[int], was: int, row: int
) -> Iterator[tuple[int, int]]:
    """Neighbouring columns that differ in one row."""
    start = last = None
    for place in places:
        key = columns[place].key
        if cell_text(before, key, was) == cell_text(after, key, row) and (
            key != "label" or (was in before.scene.locked) == (row in after.scene.locked)
        ):
            continue
        if start is not None and last == place - 1:
            last = place
            continue
        if start is not None and last is not None:
            yield start, last
        start = last = place
    if start is not None and last is not None:
        yield start, last


def may_differ(before: Readout, after: Readout, key: str) -> bool:
    """Whether the column holds anything that changed: by identity, without looking at rows."""
    old, new = before.scene, after.scene
    if key == "label":
        return old.labels is not new.labels or old.locked is not new.locked
    if key == "n":
        return old.counts is not new.counts
    if key == "p":
        return old.p is not new.p
    if key == "q":
        return old.q is not new.q
    if old.p is not new.p or old.q is not new.q:
        return True
    return (old.unit, old.decimals) != (new.unit, new.decimals)
