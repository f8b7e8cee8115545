"""A row of dots, one a step: shows where one is, and goes where it is clicked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from xent_gui.core.document.shown import Look
from xent_gui.ui.charts.dress import Dress

_TARGET = 24  # pixels of a dot's target, before zoom


class StepDots(QWidget):
    """Steps as dots: past ones are filled, the one in view is larger, coming ones are rings."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._at = 0
        self._dress = Dress(Look())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_steps(self, titles: Sequence[str], at: int) -> None:
        """The titles of all steps, and which one is in view."""
        if (tuple(titles), at) == (self._titles, self._at):
            return
        if len(titles) != len(self._titles):
            self.updateGeometry()
        self._titles, self._at = tuple(titles), at
        if titles:
            told = self.tr("Step {at} of {all}: {title}")
            self.setAccessibleName(told.format(at=at + 1, all=len(titles), title=titles[at]))
        self.update()

    def wear(self, dress: Dress) -> None:
        """Colours and lengths."""
        self._dress = dress
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # Qt override
        side = round(_TARGET * self._dress.zoom)
        return QSize(side * len(self._titles), side)

    def minimumSizeHint(self) -> QSize:  # Qt override
        return self.sizeHint()

    def dot_at(self, x: float) -> int | None:
        """The step whose dot is at a place."""
        at = int(x // (_TARGET * self._dress.zoom))
        return at if 0 <= at < len(self._titles) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        at = self.dot_at(event.position().x())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        last = len(self._titles) - 1
        places = {
            Qt.Key.Key_Right: min(self._at + 1, last), Qt.Key.Key_Left: max(self._at - 1, 0),
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        if last >= 0 and event.key() in places:
            self.chosen.emit(places[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:  # Qt override
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.dot_at(event.pos().x())
            QToolTip.showText(event.globalPos(), "" if at is None else f"{at + 1}  {self._titles[at]}", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter, dress, zoom = QPainter(self), self._dress, self._dress.zoom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(len(self._titles)):
            center = QPointF((at + 0.5) * _TARGET * zoom, self.height() / 2)
            here = at == self._at
            painter.setPen(QPen(dress.color("accent" if here else "muted"), 1.4 * zoom))
            filled = dress.color("accent") if here else dress.color("muted")
            painter.setBrush(filled if at <= self._at else Qt.BrushStyle.NoBrush)
            radius = (6.0 if here else 4.0) * zoom
            painter.drawEllipse(center, radius, radius)
        if self.hasFocus() and self._titles:
            painter.setPen(QPen(dress.color("accent"), 1.5 * zoom))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5 * zoom, 5 * zoom)
