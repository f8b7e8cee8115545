"""Shows how a file of observations is read, and lets one read it differently before it is counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from xent_gui.core.formats.csv_table import Preview
from xent_gui.core.formats.decoding import ENCODINGS
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.observation_reading import ObservationReading
from xent_gui.core.formats.observations import guess_file
from xent_gui.core.formats.reading import ROLES
from xent_gui.core.formats.rows import DELIMITERS
from xent_gui.core.language import shown_names
from xent_gui.ui.style.fonts import look_of, scaled
from xent_gui.ui.window.answer_dialog import ReadingDialog, form_layout
from xent_gui.ui.window.table_preview import TablePreview

_CHOSEN = ("outcome", "n", "skip")


class ObservationImport(ReadingDialog):
    """Says how the file is to be counted as (path, reading)."""

    reading_chosen = Signal(object, object)

    def __init__(self, path: Path, labels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read observations from “{name}”").format(name=path.name))
        self._path, self._labels = path, labels
        self.reading: ObservationReading | None = None
        self._shown: Preview | None = None
        self.delimiter = self.reading_choice(
            "delimiter", shown_names(DELIMITERS), self.tr("Columns separated by")
        )
        self.encoding = self.reading_choice("encoding", shown_names(ENCODINGS), self.tr("Encoding"))
        self.header = QCheckBox(self.tr("The &first row holds names"), self)
        self.header.clicked.connect(lambda checked: self.choose("header", checked))
        self.table = TablePreview(self, {role: ROLES[role] for role in _CHOSEN})  # type: ignore[index]
        self.table.role_chosen.connect(self._on_role)
        self._form = form_layout()
        self._form.addRow(self.tr("Columns &separated by"), self.delimiter)
        self._form.addRow(self.tr("&Encoding"), self.encoding)
        self.lay_out(self.tr("Co&unt"), self._form, self.header, self.table, self.verdict, tall=self.table)
        self.resize(QSize(scaled(640, look_of()), scaled(560, look_of())))
        self.take.setFocus()
        self.guess()

    def accept(self) -> None:  # Qt override
        if self.reading is not None:
            super().accept()
            self.reading_chosen.emit(self._path, self.reading)

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

    def guess(self) -> None:
        """Keep what the person chose, and guess the rest to fit it."""
        try:
            reading, self._shown = guess_file(self._path, self._labels, **self.chosen)
        except FormatError as error:
            self.reading = None
            self.table.clear()
            self.complain(str(error))
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
        self.approve(self._said(reading))

    def _said(self, reading: ObservationReading) -> str:
        outcome = reading.name(reading.column)
        if reading.counts is None:
            return self.tr("Each row is one observation: its outcome stands in “{outcome}”.").format(
                outcome=outcome
            )
        told = self.tr("A table of counts: “{counts}” is how often “{outcome}” was observed.")
        return told.format(counts=reading.name(reading.counts), outcome=outcome)
