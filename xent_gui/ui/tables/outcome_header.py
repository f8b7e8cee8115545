"""The header of the outcome table: painted as in the rest of the program, with columns that fill the room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QWidget

from xent_gui.core.document.shown import Look
from xent_gui.ui.tables.dress import TableDress
from xent_gui.ui.tables.outcome_model import OutcomeModel
from xent_gui.ui.tables.widths import fitted_widths

_HEIGHT = 28
_LEAST_LABEL = 64


def give_viewport(area: QAbstractScrollArea) -> None:
    """Give an area a viewport like its own, but made here.

    To hand over a widget that Qt has made, PySide6 first makes each class of widgets there is, to see which
    it may be: a twentieth of the start.
    """
    made = QWidget(area)
    made.setObjectName("qt_scrollarea_viewport")  # as Qt calls it
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    area.setViewport(made)


class OutcomeHeader(QHeaderView):
    """Gives each column what its text needs and shares out the rest; a width that the user chose stays."""

    fitted = Signal()  # the columns have new places

    def __init__(self, model: OutcomeModel, parent: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        give_viewport(self)
        self._model, self._table = model, parent
        self.dress = TableDress(Look())
        self._needed: dict[str, int] = {}
        self._chosen: dict[str, int] = {}
        self._fitting = self._pressed = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionResized.connect(self._on_resized)
        self.sectionHandleDoubleClicked.connect(self._on_handle_double_clicked)

    def wear(self, dress: TableDress) -> None:
        """Colours, fonts and lengths."""
        zoomed = dress.look.zoom / self.dress.look.zoom
        self._chosen = {key: round(width * zoomed) for key, width in self._chosen.items()}
        self.dress = dress
        self.updateGeometries()
        self.viewport().update()

    def forget_needs(self) -> None:
        """Another scene, other decimals or fonts: what the columns needed before counts no more."""
        self._needed.clear()

    def need(self, needed: dict[str, int]) -> None:
        """Give each column at least this width, in pixels; where all are wide enough, none moves."""
        first = not self._needed
        for key, width in needed.items():
            self._needed[key] = max(width, self._needed.get(key, 0))
        sections = enumerate(column.key for column in self._model.columns)
        if first or any(needed.get(key, 0) > self.sectionSize(section) for section, key in sections):
            self.fit()

    def fit(self) -> None:
        """Share out the width of the table."""
        keys = [column.key for column in self._model.columns]
        if self._fitting or not all(key in self._needed for key in keys) or self.count() != len(keys):
            return
        room = self._table.viewport().width()
        widths = fitted_widths(keys, self._needed, self._chosen, room, self.dress.length(_LEAST_LABEL))
        self._fitting = True
        try:
            for section, key in enumerate(keys):
                self.resizeSection(section, widths[key])
        finally:
            self._fitting = False
        self.fitted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        self._pressed = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # Qt override
        super().mouseReleaseEvent(event)
        self._pressed = False
        self.fit()

    def sizeHint(self) -> QSize:  # Qt override
        return QSize(self.length(), self.dress.length(_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # Qt override
        if not rect.isValid() or not 0 <= section < len(self._model.columns):
            return
        dress, column = self.dress, self._model.columns[section]
        painter.fillRect(rect, dress.panel)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, dress.line)
        painter.setFont(dress.header_font)
        painter.setPen(dress.ink(column.key if column.key in ("p", "q") else "muted"))
        if column.key == "label":
            box, side = rect.adjusted(dress.gutter, 0, 0, 0), Qt.AlignmentFlag.AlignLeft
        else:
            box, side = (
                rect.adjusted(0, 0, -dress.after(section == self.count() - 1), 0),
                Qt.AlignmentFlag.AlignRight,
            )
        painter.drawText(box, int((side | Qt.AlignmentFlag.AlignVCenter).value), column.heading)

    def _on_resized(self, section: int, _old: int, width: int) -> None:
        if self._fitting or not 0 <= section < len(self._model.columns) or not width:
            return
        if self._pressed:
            self._chosen[self._model.columns[section].key] = width
        self.fitted.emit()

    def _on_handle_double_clicked(self, section: int) -> None:
        if 0 <= section < len(self._model.columns):
            self._chosen.pop(self._model.columns[section].key, None)
            self.fit()
