"""A scene as it stands on stage, as a figure: the whole slide, or a step of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from xent_gui.core.document.shown import Look, State
from xent_gui.core.explain.stage_steps import Revealed, steps_of
from xent_gui.ui.charts.chart import DataTable
from xent_gui.ui.figures.sources import Picture, measures_table, summary
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.talk.stage_view import StageView
from xent_gui.ui.widgets.identity_view import IdentityView

_HEIGHT = 720  # pixels of a slide as it is laid out


class SlidePicture(Picture):
    """What the audience sees, drawn by a stage that is never on the screen."""

    def __init__(self, state: State, revealed: Revealed | None = None) -> None:
        self._state = state
        self.steps = steps_of(state.scene)
        self.revealed = revealed or self.steps[-1]
        self._view = StageView()
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.progress = False
        self.title = state.scene.title
        self.description = summary(state)

    def height_for(self, width: float) -> float:
        return width * 9 / 16

    def paint(self, painter: QPainter, rect: QRectF, theme: str, ground: bool) -> None:
        view, scale = self._view, rect.height() / _HEIGHT
        view.resize(max(round(rect.width() / scale), 1), _HEIGHT)
        view.show()
        view.show_stage(replace(self._state, look=Look(theme, 1.0, animate=False)), self.revealed)
        if ground:
            painter.fillRect(rect, QColor(tokens_of(theme).panel))
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        view.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
        charts = [chart for chart in view.charts if chart.isVisible()]
        for part in view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if isinstance(part, IdentityView) and part.isVisible():
                painter.save()
                painter.translate(part.pos())
                part.paint_on(painter, part.width(), view.look)
                painter.restore()
            elif part.isVisible() and part not in charts:
                part.render(painter, part.pos(), QRegion(), QWidget.RenderFlag.DrawChildren)
        for chart in charts:
            chart.paint_on(painter, QRectF(chart.geometry()), tokens_of(theme), view.look.zoom, False)
        painter.restore()

    def table(self) -> DataTable:
        return measures_table(self._state)

    def close(self) -> None:
        self._view.close()
        self._view.deleteLater()
