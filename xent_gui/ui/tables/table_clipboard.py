"""Copying from and pasting into the table, as spreadsheets do it: text and HTML at once.

The readers and writers are imported when they are needed: the first frame needs none of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from xent_gui.core.document.readout import Readout
from xent_gui.core.language import translate
from xent_gui.ui.tables.columns import cell_text
from xent_gui.ui.tables.selection import selected_columns_by_rows, selected_ranges

if TYPE_CHECKING:
    from xent_gui.ui.tables.outcome_view import OutcomeView

_SLOW = 5_000  # rows whose copy takes noticeably long


def copy_selection(view: OutcomeView) -> bool:
    """Put the selected cells on the clipboard; False when none is selected."""
    groups = selected_columns_by_rows(view.selectionModel())
    readout = view.outcomes.readout
    if not groups or readout is None:
        return False
    columns_of = {row: set(columns) for columns, rows in groups.items() for row in rows}
    with waiting(len(columns_of) > _SLOW):
        _copy(view, readout, groups, columns_of)
    return True


def _copy(
    view: OutcomeView,
    readout: Readout,
    groups: Iterable[tuple[int, ...]],
    columns_of: Mapping[int, Collection[int]],
) -> None:
    places = sorted({place for columns in groups for place in columns})
    keys = [view.outcomes.columns[place].key for place in places]
    cells = [
        [
            cell_text(readout, key, row) if place in columns else ""
            for place, key in zip(places, keys, strict=True)
        ]
        for row, columns in sorted(columns_of.items())
    ]
    from xent_gui.core.formats.clipboard_table import write_clipboard

    text, html = write_clipboard(cells, [place for place, key in enumerate(keys) if key == "label"])
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


@contextmanager
def waiting(long: bool) -> Iterator[None]:
    """Show the wait cursor while something takes long."""
    if long:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        if long:
            QGuiApplication.restoreOverrideCursor()


def paste_into(view: OutcomeView) -> None:
    """Say what block was pasted where, or why it cannot be."""
    from xent_gui.core.formats.clipboard_table import read_clipboard
    from xent_gui.ui.tables.pasting import planned_paste

    data = QGuiApplication.clipboard().mimeData()
    html = data.html() if data is not None and data.hasHtml() else None
    cells = read_clipboard(data.text() if data is not None and data.hasText() else None, html)
    if not cells:
        view.refused.emit(translate("OutcomeView", "The clipboard holds no text to paste."))
        return
    ranges = selected_ranges(view.selectionModel())
    index = view.currentIndex()
    place = min((left for _, left, _, _ in ranges), default=max(index.column(), 0))
    row = min((top for top, _, _, _ in ranges), default=max(index.row(), 0))
    column = view.outcomes.columns[place]
    if not column.editable:
        view.refused.emit(
            translate("OutcomeView", "{column} is computed: paste into x, p, q or n.").format(
                column=column.heading
            )
        )
        return
    chosen = 1, 1
    if len(ranges) == 1:
        top, left, bottom, right = ranges[0]
        chosen = bottom - top + 1, right - left + 1
    computed = sum(not other.editable for other in view.outcomes.columns)
    plan = planned_paste(cells, column.entry, computed, chosen, not view.outcomes.rowCount())
    view.block_pasted.emit(row, plan.column, plan.block, plan.note)
