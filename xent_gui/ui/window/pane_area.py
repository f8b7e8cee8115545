"""The panes in nested splitters: rows above each other, panes beside each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from xent_gui.core.document.shown import Look
from xent_gui.editing.editor import Editor
from xent_gui.ui.style.fonts import look_of, scaled
from xent_gui.ui.widgets.card import Card
from xent_gui.ui.window.panes import Pane

GAP = 12
_STRIP = 105
_TOP, _LEAST_TOP = 300, 230  # a table of six outcomes, of three
_LEAST_BOTTOM = 150
_BOTTOM = 186  # a worked calculation of a few outcomes in full
_FILM = 178
_ROWS = ("top", "strip", "bottom", "film")
_COLUMN = "rows"
_STEP = 0.06  # of the whole, that a part grows or shrinks at once


class PaneArea(QWidget):
    """Builds the panels of a table of panes, shows and hides them, and remembers their sizes."""

    panes_changed = Signal()  # one was shown or hidden

    def __init__(self, panes: Sequence[Pane], editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self._panes = tuple(panes)
        self._editor = editor
        self._late = [pane for pane in self._panes if not pane.early]
        self.panels: dict[str, QWidget] = {}
        # everything is born in its place: moving a widget to another parent styles it once more
        self._column = _splitter(Qt.Orientation.Vertical, _COLUMN, self)
        self._rows: dict[str, QSplitter] = {}
        for row in _ROWS:
            self._add_row(row)
        self._around = QVBoxLayout(self)
        self._around.addWidget(self._column)
        self._hidden = {pane.key for pane in self._panes if not pane.at_first}
        self._squeezed = False  # no room for the bottom row, as long as nobody asks for it
        self._untouched = True  # nobody has chosen sizes: they follow from the size of the window
        for splitter in self._splitters():
            splitter.splitterMoved.connect(self._on_moved)
        self._show_rows()
        self.dress(editor.state.look)

    def complete(self) -> None:
        """Make the panes that are no part of the first frame, in the place of their empty cards."""
        for pane in self._late:
            card, splitter = self.panels[pane.key], self._rows[pane.row]
            panel = pane.make(self._editor, self)
            splitter.replaceWidget(splitter.indexOf(card), panel)
            panel.setVisible(pane.key not in self._hidden)
            card.deleteLater()
            self.panels[pane.key] = panel
        self._late.clear()
        if self._untouched:
            self._share_out()

    @property
    def shown(self) -> frozenset[str]:
        """Keys of the panes that are shown."""
        return frozenset(pane.key for pane in self._panes if self._is_shown(pane))

    @property
    def hidden(self) -> tuple[str, ...]:
        """Keys of the panes that are hidden, in the order of the table."""
        return tuple(pane.key for pane in self._panes if pane.key in self._hidden)

    def show_pane(self, key: str, shown: bool) -> None:
        """Show or hide one pane; a row without panes takes no room."""
        if (key in self.shown) == shown:
            return
        if shown and self._squeezed:
            self._squeezed = self._untouched = False  # room or not, it is wanted
        (self._hidden.discard if shown else self._hidden.add)(key)
        self.panels[key].setVisible(shown)
        self._show_rows()
        if self._untouched:
            self._share_out()
        self.panes_changed.emit()

    def sizes(self) -> dict[str, bytes]:
        """The state of every splitter by its name, to be remembered; none where nobody has moved one."""
        if self._untouched:
            return {}
        return {splitter.objectName(): bytes(splitter.saveState().data()) for splitter in self._splitters()}

    def restore(self, sizes: Mapping[str, bytes], hidden: Sequence[str] | None) -> None:
        """Take sizes and hidden panes (None: those hidden at first) as remembered, but for unknown ones."""
        for splitter in self._splitters():
            state = sizes.get(splitter.objectName())
            if state and splitter.restoreState(QByteArray(state)):
                splitter.setChildrenCollapsible(False)
                self._untouched = False
        for pane in self._panes:
            self.show_pane(pane.key, pane.at_first if hidden is None else pane.key not in hidden)

    def reset(self) -> None:
        """The panes as at first, at their first sizes."""
        for pane in self._panes:
            self.show_pane(pane.key, pane.at_first)
        self._untouched = True
        self._share_out()

    def give_room(self, key: str, step: int) -> None:
        """Give a shown pane more room (+1) or less (−1), in its row and its row among the rows."""
        pane = next(pane for pane in self._panes if pane.key == key)
        row = self._rows[pane.row]
        _share_anew(row, row.indexOf(self.panels[key]), step)
        _share_anew(self._column, self._column.indexOf(row), step)
        self._untouched = False

    def in_order(self) -> list[QWidget]:
        """The panels that are shown, as F6 goes through them."""
        return [self.panels[pane.key] for pane in self._panes if self._is_shown(pane)]

    def dress(self, look: Look) -> None:
        """Keep the gaps between panes in proportion to the zoom."""
        gap = scaled(GAP, look)
        self._around.setContentsMargins(gap + 2, gap * 2 // 3, gap + 2, gap)
        for splitter in self._splitters():
            splitter.setHandleWidth(gap)

    def _add_row(self, row: str) -> None:
        panes = [pane for pane in self._panes if pane.row == row]
        if not panes:
            return
        splitter = _splitter(Qt.Orientation.Horizontal, row, self._column)
        for place, pane in enumerate(panes):
            panel = pane.make(self._editor, splitter) if pane.early else self._kept_free(pane, splitter)
            self.panels[pane.key] = panel
            splitter.addWidget(panel)
            splitter.setStretchFactor(place, pane.share)
        self._rows[row] = splitter
        self._column.addWidget(splitter)
        self._column.setStretchFactor(self._column.count() - 1, 1 if row == "top" else 0)

    def _kept_free(self, pane: Pane, parent: QWidget) -> Card:
        """An empty card with the room of a pane to come."""
        card, look = Card("", parent), self._editor.state.look
        card.setMinimumSize(*(scaled(length, look) for length in pane.least))
        return card

    def _show_rows(self) -> None:
        for row, splitter in self._rows.items():
            splitter.setVisible(self._has(row))

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        if self._untouched:
            self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        if self._untouched:
            self._share_out()

    def _is_shown(self, pane: Pane) -> bool:
        return pane.key not in self._hidden and not (self._squeezed and pane.row == "bottom")

    def _share_out(self) -> None:
        """First sizes: the strip as it wishes, the bottom row a good quarter, the top row the rest."""
        for row, splitter in self._rows.items():
            splitter.setSizes([pane.share for pane in self._panes if pane.row == row])
        high, look = self._column.height(), look_of()
        self._squeeze(high)
        strip = scaled(_STRIP, look)
        film = scaled(_FILM, look) if self._has("film") else 0
        spare = high - film - strip - max(high // 2, scaled(_TOP, look))  # the top row comes first
        bottom = max(high * 26 // 100, scaled(_BOTTOM, look))
        least = max(spare, scaled(_LEAST_BOTTOM, look))
        heights = {"strip": strip, "bottom": min(bottom, least), "film": film}
        taken = sum(heights[row] for row in self._rows if row in heights and self._has(row))
        heights["top"] = max(high - taken, 1)
        self._column.setSizes([heights[row] for row in self._rows])

    def _squeeze(self, high: int) -> None:
        """In a small window the table and the bars come first: there the bottom row waits to be asked for."""
        if "bottom" not in self._rows or not self.isVisible():
            return
        film = _FILM + GAP if self._has("film") else 0
        squeezed = high < scaled(_STRIP + _LEAST_TOP + _LEAST_BOTTOM + film + 2 * GAP, look_of())
        if squeezed != self._squeezed:
            self._squeezed = squeezed
            self._show_rows()
            self.panes_changed.emit()

    def _has(self, row: str) -> bool:
        """Whether anything of a row is shown."""
        return any(self._is_shown(pane) for pane in self._panes if pane.row == row)

    def _on_moved(self) -> None:
        self._untouched = False

    def _splitters(self) -> list[QSplitter]:
        return [self._column, *self._rows.values()]


def _share_anew(splitter: QSplitter, at: int, step: int) -> None:
    """Move a part's edges by a share of the whole; what it gains the others lose, each as much as it has."""
    sizes = splitter.sizes()
    gain, others = round(step * _STEP * sum(sizes)), sum(sizes) - sizes[at]
    if others:
        new = [size - gain * size // others for size in sizes]
        new[at] = sizes[at] + gain
        splitter.setSizes(new)


def _splitter(orientation: Qt.Orientation, name: str, parent: QWidget) -> QSplitter:
    splitter = QSplitter(orientation, parent)
    splitter.setObjectName(name)
    splitter.setChildrenCollapsible(False)
    return splitter
