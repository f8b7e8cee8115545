"""What a scene reveals when: a small window with one line a part, each with the number of its step."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.staging import part_name
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.widgets.link_button import LinkButton

_MOST_HIGH = 360


class StepList(QFrame):
    """Pops up over the window; says which part was given which step."""

    step_chosen = Signal(str, int)  # part, number of the step, from 1
    usual_chosen = Signal()
    at_once_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.setAccessibleName(self.tr("Steps of the scene"))
        self.boxes: dict[str, QSpinBox] = {}
        words = QLabel(self.tr("What step 1 names is there when the scene comes up."), self)
        set_role(words, "small")
        set_tone(words, "muted")
        self._page = QWidget()
        self._page.setProperty("kind", "page")
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, scaled(8, look_of()), 0)
        self._grid.setColumnStretch(0, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        links = QHBoxLayout()
        self.usual, self.at_once = LinkButton(self.tr("Usual steps")), LinkButton(self.tr("All at once"))
        self.usual.clicked.connect(self.usual_chosen)
        self.at_once.clicked.connect(self.at_once_chosen)
        for link in (self.usual, self.at_once):
            links.addWidget(link)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scaled(14, look_of())] * 4)
        column.addWidget(words)
        column.addWidget(self._scroll)
        column.addLayout(links)

    def show_numbers(self, numbers: Mapping[str, int]) -> None:
        """Show the step of each part; a step can be one more than there are."""
        if list(numbers) != list(self.boxes):
            self._fill(list(numbers))
        most = max(numbers.values(), default=1) + 1
        for part, number in numbers.items():
            box = self.boxes[part]
            box.blockSignals(True)
            box.setRange(1, min(most, len(numbers)) if len(numbers) > 1 else 2)
            box.setValue(number)
            box.blockSignals(False)

    def open_over(self, button: QWidget) -> None:
        """Show above or below a button, within the screen."""
        wanted, bar = self._page.sizeHint(), self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumSize(
            wanted.width() + bar + 4, min(wanted.height() + 4, scaled(_MOST_HIGH, look_of()))
        )
        self.adjustSize()
        screen = button.screen().availableGeometry()
        corner = button.mapToGlobal(QPoint(0, button.height() + 4))
        if corner.y() + self.height() > screen.bottom():
            corner = button.mapToGlobal(QPoint(0, -self.height() - 4))
        left = max(min(corner.x(), screen.right() - self.width()), screen.left())
        self.move(left, max(corner.y(), screen.top()))
        self.show()
        first = next(iter(self.boxes.values()), None)
        (first or self.usual).setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, parts: list[str]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.boxes = {part: self._row(row, part) for row, part in enumerate(parts)}

    def _row(self, row: int, part: str) -> QSpinBox:
        name = part_name(part)
        label, box = QLabel(name), QSpinBox()
        box.setPrefix(self.tr("step "))
        box.setAccessibleName(self.tr("Step of {part}").format(part=name))
        box.setKeyboardTracking(False)
        box.setProperty("part", part)
        box.valueChanged.connect(self._on_value)
        label.setBuddy(box)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(box, row, 1)
        return box

    def _on_value(self, number: int) -> None:
        self.step_chosen.emit(str(self.sender().property("part")), number)
