"""Shows how a file of observations is read, and lets one read it differently before it is counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.formats.csv_table import Preview
from xent_gui.core.formats.decoding import ENCODINGS
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.observation_reading import ObservationReading
from xent_gui.core.formats.observations import guess_file
from xent_gui.core.formats.reading import ROLES
from xent_gui.core.formats.rows import DELIMITERS
from xent_gui.core.language import shown_names
from xent_gui.ui.style.fonts import look_of, scaled, set_tone
from xent_gui.ui.window.buttons import make_primary
from xent_gui.ui.window.table_preview import TablePreview

_CHOSEN = ("outcome", "n", "skip")


class ObservationImport(QDialog):
    """Says how the file is to be counted as (path, reading)."""

    reading_chosen = Signal(object, object)

    def __init__(self, path: Path, labels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read observations from “{name}”").format(name=path.name))
        self._path, self._labels = path, labels
        self._chosen: dict[str, Any] = {}
        self.reading: ObservationReading | None = None
        self._shown: Preview | None = None
        self.delimiter = self._choice("delimiter", shown_names(DELIMITERS), self.tr("Columns separated by"))
        self.encoding = self._choice("encoding", shown_names(ENCODINGS), self.tr("Encoding"))
        self.header = QCheckBox(self.tr("The &first row holds names"), self)
        self.header.clicked.connect(self._on_header)
        self.table = TablePreview(self, {role: ROLES[role] for role in _CHOSEN})  # type: ignore[index]
        self.table.role_chosen.connect(self._on_role)
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("Co&unt"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(self.take)
        self.take.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.take.setFocus()
        self._guess()

    def accept(self) -> None:  # Qt override
        if self.reading is not None:
            super().accept()
            self.reading_chosen.emit(self._path, self.reading)

    def _choice(self, key: str, choices: dict[str, str], name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setObjectName(key)
        for value, words in choices.items():
            combo.addItem(words, value)
        combo.activated.connect(self._on_choice)
        return combo

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        look = look_of()
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(scaled(12, look))
        self._form.setVerticalSpacing(scaled(8, look))
        self._form.addRow(self.tr("Columns &separated by"), self.delimiter)
        self._form.addRow(self.tr("&Encoding"), self.encoding)
        column = QVBoxLayout(self)
        margin = scaled(20, look)
        column.setContentsMargins(margin, margin, margin, scaled(14, look))
        column.setSpacing(scaled(12, look))
        column.addLayout(self._form)
        column.addWidget(self.header)
        column.addWidget(self.table, 1)
        column.addWidget(self.verdict)
        column.addWidget(buttons)
        self.resize(QSize(scaled(640, look), scaled(560, look)))

    def _on_choice(self) -> None:
        combo = cast("QComboBox", self.sender())
        self._chosen[combo.objectName()] = combo.currentData()
        self._chosen.pop("header", None)
        self._guess()

    def _on_header(self, checked: bool) -> None:
        self._chosen["header"] = checked
        self._guess()

    def _on_role(self, column: int, role: str) -> None:
        """One column is the outcome; of the others one, or none, is the count."""
        assert self.reading is not None
        reading = self.reading
        counts = None if reading.counts == column else reading.counts
        if role == "outcome":
            reading = replace(reading, column=column, counts=counts)
        elif role == "n" and column != reading.column:
            reading = replace(reading, counts=column)
        else:
            reading = replace(reading, counts=counts)
        self._show(reading)

    def _guess(self) -> None:
        """Keep what the person chose, and guess the rest to fit it."""
        try:
            reading, self._shown = guess_file(self._path, self._labels, **self._chosen)
        except FormatError as error:
            self.reading = None
            self.table.clear()
            self.verdict.setText(str(error))
            set_tone(self.verdict, "bad")
            self.take.setEnabled(False)
            return
        self._show(reading)

    def _show(self, reading: ObservationReading) -> None:
        assert self._shown is not None
        self.reading = reading
        roles = ["skip"] * len(reading.names)
        roles[reading.column] = "outcome"
        if reading.counts is not None:
            roles[reading.counts] = "n"
        self.table.show_preview(self._shown, roles)
        self.delimiter.setCurrentIndex(self.delimiter.findData(reading.delimiter))
        self.encoding.setCurrentIndex(self.encoding.findData(reading.encoding))
        self.header.setChecked(reading.header)
        self.header.setVisible(not reading.parquet)
        for row in range(self._form.rowCount()):
            self._form.setRowVisible(row, not reading.parquet)
        self.verdict.setText(self._said(reading))
        set_tone(self.verdict, "muted")
        self.take.setEnabled(True)

    def _said(self, reading: ObservationReading) -> str:
        outcome = reading.name(reading.column)
        if reading.counts is None:
            return self.tr("Each row is one observation: its outcome stands in “{outcome}”.").format(
                outcome=outcome
            )
        told = self.tr("A table of counts: “{counts}” is how often “{outcome}” was observed.")
        return told.format(counts=reading.name(reading.counts), outcome=outcome)
