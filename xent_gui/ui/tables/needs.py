"""How wide each column has to be: measured on the rows in view and a few others, never on all rows."""

from __future__ import annotations

from collections.abc import Sequence

from xent_gui.core.document.readout import TERM_COLUMNS, Readout
from xent_gui.ui.tables.columns import OutcomeColumn, cell_text, total_text
from xent_gui.ui.tables.dress import TableDress

_SAMPLE = 48  # rows all over a long table
_MOST_IN_VIEW = 80
_STEP = 4  # pixels: widths grow in steps, so that a drag does not move columns by single pixels
_WIDEST_NUMBER = 92  # a longer p or q is shown rounded
_WIDEST_LABEL = 200


def needed_widths(
    readout: Readout,
    columns: Sequence[OutcomeColumn],
    last: OutcomeColumn,
    visible: range,
    dress: TableDress,
    sampled: bool = True,
) -> dict[str, int]:
    """The width, in pixels, that each of some columns needs for its header, its sum and its cells.

    `last` is the table's last column, with a margin more; `sampled` looks at cells out of view, too, so
    that columns need not move when they come into view.
    """
    rows = visible[:_MOST_IN_VIEW]
    needed = {column.key: _needed(readout, column, rows, dress, sampled) for column in columns}
    if last.key in needed:
        needed[last.key] += dress.margin - dress.padding
    return needed


def _needed(
    readout: Readout, column: OutcomeColumn, visible: Sequence[int], dress: TableDress, sampled: bool
) -> int:
    rows: Sequence[int] = visible
    number = len(readout.scene)
    if sampled and column.editable and number > len(visible):
        rows = [*visible, *range(0, number, max(1, number // _SAMPLE))]
    texts = {cell_text(readout, column.key, row) for row in rows if row < number}
    if column.key in TERM_COLUMNS and number > len(visible):
        texts.add(f"88.{'8' * readout.scene.decimals}")  # rows out of view may have a digit more
    widest = max((dress.width(column, text) for text in _longest(texts)), default=0)
    if column.key in ("p", "q"):
        widest = min(widest, dress.length(_WIDEST_NUMBER))
    elif column.key == "label":
        widest = min(widest, dress.length(_WIDEST_LABEL))
    widest = max(
        widest,
        dress.header_metrics.horizontalAdvance(column.heading),
        dress.strong_metrics.horizontalAdvance(total_text(readout, column.key)),
    )
    padding = (
        dress.gutter + dress.padding // 2 if column.key == "label" else dress.padding + dress.padding // 2
    )
    if column.key == "label" and readout.scene.locked:
        padding += dress.length(20)
    return -(-(widest + padding + 1) // _STEP) * _STEP


def _longest(texts: set[str]) -> list[str]:
    """The texts that can be the widest: figures are equally wide, so few characters fewer cannot be wider."""
    most = max(map(len, texts), default=0)
    return [text for text in texts if len(text) >= most - 2][:64]
