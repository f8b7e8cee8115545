"""Edits of single cells and of blocks of cells: typing, pasting, clearing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeVar, get_args

from xent_gui.core.document.counts import CountError, parse_count
from xent_gui.core.document.edit import Edit, EditRefused, named, on_scene, rows_within
from xent_gui.core.document.row_edits import grown
from xent_gui.core.document.state import Scene, Side
from xent_gui.core.document.wording import clean_line, outcomes
from xent_gui.core.language import plural, translate
from xent_gui.core.maths.numbers import NumberError, parse_number

Column = Literal["label", "p", "q", "n"]
T = TypeVar("T")
COLUMNS: tuple[Column, ...] = get_args(Column)


def set_name(column: str, row: int, label: str | None) -> str:
    """What the undo menu calls a cell that was set."""
    return translate("core", "Set {column} of {outcome}").format(column=column, outcome=named(row, label))


def set_probability(scene: int, row: int, side: Side, text: str, label: str) -> Edit:
    """Type p or q of one outcome; `label` names it in the undo menu."""

    def change(old: Scene) -> Scene:
        rows_within(old, [row])
        if old.side(side).typed_text(row) == text.strip():
            return old
        try:
            return old.with_side(side, old.side(side).replaced(row, text))
        except NumberError as error:
            raise EditRefused(str(error)) from None

    return on_scene(set_name(side, row, label), scene, change)


def set_label(scene: int, row: int, text: str, label: str | None = None) -> Edit:
    """Name an outcome; `label` is its name so far. Control characters and line ends become spaces."""
    new = clean_line(text)

    def change(old: Scene) -> Scene:
        rows_within(old, [row])
        if old.labels[row] == new:
            return old
        return old.with_(labels=(*old.labels[:row], new, *old.labels[row + 1 :]))

    name = translate("core", "Rename {outcome}").format(outcome=named(row, label))
    return on_scene(name, scene, change)


def set_count(scene: int, row: int, text: str, label: str | None = None) -> Edit:
    """Type n of one outcome; empty text is no count."""

    def change(old: Scene) -> Scene:
        rows_within(old, [row])
        try:
            count = parse_count(text)
        except CountError as error:
            raise EditRefused(str(error)) from None
        if old.counts[row] == count:
            return old
        return old.with_(counts=(*old.counts[:row], count, *old.counts[row + 1 :]))

    return on_scene(set_name("n", row, label), scene, change)


def set_cell(scene: int, row: int, column: Column, text: str, label: str | None = None) -> Edit:
    """Type any of the four cells of an outcome."""
    if column == "label":
        return set_label(scene, row, text, label)
    if column == "n":
        return set_count(scene, row, text, label)
    return set_probability(scene, row, column, text, label or "")


def set_cells(scene: int, row: int, column: Column, block: Sequence[Sequence[str]]) -> Edit:
    """Paste a block of texts with its first cell at `row` and `column`.

    The block reaches over the columns label, p, q, n to the right; the scene grows where the block is
    longer. Rows may differ in length. An empty text clears its cell, as `clear_cells` does.

    Raises
    ------
    EditRefused
        When applied: the block is too wide, or one text is no number; nothing is changed then.
    """
    first = COLUMNS.index(column)

    def change(old: Scene) -> Scene:
        width = max((len(texts) for texts in block), default=0)
        if width > len(COLUMNS) - first:
            raise EditRefused(_too_wide(width, column, len(COLUMNS) - first))
        if row < 0 or row > len(old):
            sentence = translate("core", "A block cannot start at row {row}: the scene has {outcomes}.")
            raise EditRefused(sentence.format(row=row + 1, outcomes=outcomes(len(old))))
        missing = row + len(block) - len(old)
        cells = _Cells()
        for place, texts in enumerate(block):
            for name, text in zip(COLUMNS[first:], texts, strict=False):
                cells.put(row + place, name, text)
        return cells.written(grown(old, len(old), missing) if missing > 0 else old)

    rows, columns = len(block), max((len(texts) for texts in block), default=0)
    one, many = translate("core", "Paste one cell"), translate("core", "Paste {rows} × {columns} cells")
    name = one if rows == columns == 1 else many.format(rows=rows, columns=columns)
    return on_scene(name, scene, change)


def _too_wide(width: int, column: str, room: int) -> str:
    one = translate(
        "core", "The block is {width} columns wide, and from {column} on there is room for 1 column."
    )
    many = translate(
        "core", "The block is {width} columns wide, and from {column} on there is room for {count} columns."
    )
    return (one if room == 1 else many).format(width=width, column=column, count=room)


def clear_cells(
    scene: int, rows: Iterable[int], columns: Iterable[Column] = ("p", "q", "n"), name: str | None = None
) -> Edit:
    """Empty cells: p and q become 0, n none, label empty."""
    wanted, names = list(rows), list(columns)

    def change(old: Scene) -> Scene:
        cells = _Cells()
        for row in rows_within(old, wanted):
            for column in names:
                cells.put(row, column, "")
        return cells.written(old)

    number = len(wanted) * len(names)
    cleared = plural(number, translate("core", "Clear 1 cell"), translate("core", "Clear {count} cells"))
    return on_scene(name or cleared, scene, change)


@dataclass(slots=True)
class _Cells:
    """Cells read, not yet written: all must be readable before any is written."""

    labels: dict[int, str] = field(default_factory=dict)
    counts: dict[int, int | None] = field(default_factory=dict)
    p: dict[int, tuple[str | None, Fraction]] = field(default_factory=dict)
    q: dict[int, tuple[str | None, Fraction]] = field(default_factory=dict)

    def put(self, row: int, column: Column, text: str) -> None:
        try:
            if column == "label":
                self.labels[row] = clean_line(text)
            elif column == "n":
                self.counts[row] = parse_count(text)
            else:
                kept = text.strip() or "0"
                (self.p if column == "p" else self.q)[row] = kept, parse_number(kept)
        except (NumberError, CountError) as error:
            where = translate("core", "{column} in row {row}").format(
                column=translate("core", "label") if column == "label" else column, row=row + 1
            )
            raise EditRefused(f"{where}: {error}") from None

    def written(self, scene: Scene) -> Scene:
        changes: dict[str, object] = {}
        if self.labels:
            changes["labels"] = _with(scene.labels, self.labels)
        if self.counts:
            changes["counts"] = _with(scene.counts, self.counts)
        if self.p:
            changes["p"] = scene.p.placed(self.p)
        if self.q:
            changes["q"] = scene.q.placed(self.q)
        return scene.with_(**changes) if changes else scene


def _with(old: tuple[T, ...], new: dict[int, T]) -> tuple[T, ...]:
    held = list(old)
    for row, value in new.items():
        held[row] = value
    return tuple(held)
