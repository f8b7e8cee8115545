"""A classifier's predictions on a file: log loss, classes, worst rows, mistakes; rows opened as scenes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document import edits
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import Unit
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.prediction_scenes import scene_of_means, scene_of_row
from xent_gui.core.formats.predictions import KINDS, Layout, Progress, guess_layout, read_predictions
from xent_gui.core.language import translate
from xent_gui.core.maths.log_loss import LogLoss
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.tables.sortable_table import SortableTable
from xent_gui.ui.window.buttons import make_primary
from xent_gui.ui.window.prediction_tables import (
    class_rows,
    headline,
    mistake_rows,
    sentences,
    trouble_rows,
    worst_rows,
)
from xent_gui.ui.window.whole import Whole

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk


class PredictionsDialog(QDialog):
    """Reads the file between events, a few thousand rows at a time; closing or Cancel ends the reading."""

    scene_wanted = Signal(object)  # Scene
    finished_reading = Signal()

    def __init__(self, path: Path, unit: Unit, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Predictions in “{name}”").format(name=path.name))
        self._path, self._unit, self._decimals = path, unit, decimals
        self._reading: Iterator[Progress] | None = None
        self.layout_read: Layout | None = None
        self.loss: LogLoss | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_on)
        self._build()
        self._lay_out()
        self.resize(scaled(820, look_of()), scaled(600, look_of()))
        self.read()

    def read(self, label: int | None = None) -> None:
        """Read the file from the start, with a column of labels and a kind if they are chosen."""
        kind = self.kind.currentData() if label is not None else None
        try:
            self.layout_read = guess_layout(self._path, label, kind)
        except FormatError as error:
            self._stop(str(error))
            return
        self._fill_choices(self.layout_read)
        self._reading = read_predictions(self._path, self.layout_read)
        self.cancel.setText(self.tr("&Cancel"))
        self.cancel.show()
        self.bar.show()
        self._timer.start()

    def _read_on(self) -> None:
        assert self._reading is not None
        try:
            progress = next(self._reading, None)
        except FormatError as error:
            self._stop(str(error))
            return
        if progress is None:
            self._stop()
            self.finished_reading.emit()
            return
        self.loss = progress.result
        self.bar.setValue(round(1000 * progress.part))
        self.head.setText(headline(self.loss, self._unit, self._decimals))

    def _stop(self, trouble: str = "") -> None:
        self._timer.stop()
        self._reading = None
        self.bar.hide()
        self.cancel.hide()
        if self.loss is not None:
            self.loss.finish()
            self._show(self.loss)
        if trouble:
            set_tone(self.about, "bad")
            self.about.setText(trouble)

    def _show(self, result: LogLoss) -> None:
        set_tone(self.about, "text")
        self.head.setText(headline(result, self._unit, self._decimals))
        self.about.setText("\n".join(sentences(result, self._unit)))
        self.classes.show_rows(class_rows(result, self._unit))
        self.worst.show_rows(worst_rows(result, self._unit))
        self.mistakes.show_rows(mistake_rows(result))
        self.trouble.show_rows(trouble_rows(result))
        self.means.setEnabled(result.rows > 0)
        self._enable()

    def _enable(self) -> None:
        self.row.setEnabled(self.loss is not None and self.worst.chosen is not None)

    # what the user means

    def _on_cancel(self) -> None:
        done = self.bar.value() / 10
        self._stop()
        self.about.setText(
            self.tr("Cancelled after {done} % of the file.").format(done=round(done))
            + f"\n{self.about.text()}"
        )

    def _on_choice(self) -> None:
        self.loss = None
        self.read(self.label.currentIndex())

    def _on_row(self) -> None:
        if self.loss is not None and self.worst.chosen is not None:
            try:
                self.scene_wanted.emit(
                    scene_of_row(self.loss, self.loss.worst[self.worst.chosen], self._path.name)
                )
            except FormatError as error:
                set_tone(self.about, "bad")
                self.about.setText(str(error))

    def _on_means(self) -> None:
        if self.loss is not None and self.loss.rows:
            self.scene_wanted.emit(scene_of_means(self.loss, self._path.name))

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt override
        self._timer.stop()
        super().closeEvent(event)

    # making

    def _fill_choices(self, layout: Layout) -> None:
        if self.label.count() == 0:
            self.label.addItems([name.strip() or str(place) for place, name in enumerate(layout.names, 1)])
        self.label.setCurrentIndex(layout.label)
        self.kind.setCurrentIndex(KINDS.index(layout.kind))

    def _build(self) -> None:
        self.head, self.about = QLabel("…", self), QLabel(self)
        set_role(self.head, "number_big")
        set_tone(self.head, "q")
        set_role(self.about, "body")
        self.about.setWordWrap(True)
        for label in (self.head, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label, self.kind = QComboBox(self), QComboBox(self)
        self.label.setAccessibleName(self.tr("Column of labels"))
        self.kind.setAccessibleName(self.tr("The numbers are"))
        for key, words in zip(KINDS, (self.tr("probabilities"), self.tr("logits")), strict=True):
            self.kind.addItem(words, key)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Part of the file that is read"))
        self.cancel = QPushButton(self.tr("&Cancel"), self)
        self.row = QPushButton(self.tr("&Open the chosen row as a scene"), self)
        self.means = QPushButton(self.tr("Open the &mean prediction as a scene"), self)
        make_primary(self.row)
        for button in (self.row, self.means):
            button.setEnabled(False)
            button.setAutoDefault(False)
        self._build_tables()
        self.worst.selectionModel().selectionChanged.connect(self._enable)
        self.worst.doubleClicked.connect(self._on_row)
        for combo in (self.label, self.kind):
            combo.activated.connect(self._on_choice)
        self.cancel.clicked.connect(self._on_cancel)
        self.row.clicked.connect(self._on_row)
        self.means.clicked.connect(self._on_means)

    def _build_tables(self) -> None:
        nll, p, true, guess = (
            self.tr("mean NLL"),
            self.tr("mean p of it"),
            self.tr("true class"),
            self.tr("predicted"),
        )
        line = self.tr("line")
        self.classes = SortableTable(
            self.tr("Classes"),
            (self.tr("class"), self.tr("rows"), nll, self.tr("accuracy"), p, self.tr("mean p, all rows")),
            self,
        )
        self.worst = SortableTable(
            self.tr("Worst rows"), (line, true, guess, self.tr("p of the true class"), "NLL"), self
        )
        self.mistakes = SortableTable(
            self.tr("Mistakes"),
            (true, guess, self.tr("rows"), self.tr("part of the class"), self.tr("first line")),
            self,
        )
        self.trouble = SortableTable(self.tr("To be noted"), (line, self.tr("what")), self)

    def _lay_out(self) -> None:
        look = look_of()
        choices = QHBoxLayout()
        for words, combo in ((self.tr("&Labels in"), self.label), (self.tr("&Numbers are"), self.kind)):
            heading = QLabel(words, self)
            heading.setBuddy(combo)
            choices.addWidget(heading)
            choices.addWidget(combo)
        choices.addStretch(1)
        tabs = QTabWidget(self)
        for table in (self.classes, self.worst, self.mistakes, self.trouble):
            tabs.addTab(table, table.accessibleName())
        self.tabs = tabs
        reading, buttons = QHBoxLayout(), QHBoxLayout()
        reading.addWidget(self.bar, 1)
        reading.addWidget(self.cancel)
        buttons.addWidget(self.means)
        buttons.addStretch(1)
        buttons.addWidget(self.row)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scaled(20, look)] * 4)
        column.setSpacing(scaled(10, look))
        heading = QLabel(self.tr("Mean NLL, the log loss"), self)
        set_role(heading, "strong")
        for part in (heading, self.head, self.about):
            column.addWidget(part)
        column.addLayout(reading)
        column.addLayout(choices)
        column.addWidget(tabs, 1)
        column.addLayout(buttons)


def predictions_dialog(desk: Desk, path: Path) -> PredictionsDialog:
    """Open the window of a file; scenes it makes come after the one in view, as one step each."""
    state = desk.state
    dialog = PredictionsDialog(path, state.scene.unit, state.scene.decimals, desk.window)

    def insert(scene: Scene) -> None:
        kept = desk.state.scene
        new = scene.with_(unit=kept.unit, decimals=kept.decimals)
        desk.apply(edits.insert_scenes(desk.scene + 1, (new,), translate("Desk", "Open as a scene")))

    dialog.scene_wanted.connect(insert)
    Whole(dialog)
    dialog.show()
    return dialog
