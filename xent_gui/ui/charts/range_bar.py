"""A scroll bar under a chart that shows which of the outcomes are in view; hidden while all are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollBar, QWidget

from xent_gui.ui.charts.bar_view import BarView

_FINE = 100  # steps of the scroll bar for one outcome


class RangeBar(QWidget):
    """Moves the range of a `BarView`; its button shows all outcomes again."""

    def __init__(self, view: BarView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.slider = QScrollBar(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Outcomes in view"))
        self.all = QPushButton(self.tr("All outcomes"), self)
        self.all.setProperty("kind", "link")
        self.all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.all)
        self.slider.valueChanged.connect(self._on_scrolled)
        self.all.clicked.connect(view.show_all)
        view.range_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        view = self._view
        self.setVisible(view.zoomed)
        self.slider.blockSignals(True)
        span = view.last - view.first
        self.slider.setRange(0, max(0, round((view.count - span) * _FINE)))
        self.slider.setPageStep(max(1, round(span * _FINE)))
        self.slider.setSingleStep(max(1, round(span * _FINE / 10)))
        self.slider.setValue(round(view.first * _FINE))
        self.slider.blockSignals(False)

    def _on_scrolled(self, value: int) -> None:
        view = self._view
        end = value == self.slider.maximum()  # the last outcome whole, whatever was rounded
        view.pan((view.count if end else value / _FINE) - view.first)
