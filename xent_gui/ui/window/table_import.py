"""The import dialog: shows how a table was read, and lets one read it differently."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from xent_gui.core.formats.csv_table import Reading, guess_reading, preview, read_table
from xent_gui.core.formats.decoding import ENCODINGS
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.rows import DELIMITERS
from xent_gui.core.language import shown_names
from xent_gui.ui.style.fonts import look_of, scaled, set_role
from xent_gui.ui.window.answer_dialog import ReadingDialog, chooser, form_layout
from xent_gui.ui.window.table_preview import TablePreview

_FULLY_READ = 2**20  # bytes; larger files are read whole only when they are taken


class TableImport(ReadingDialog):
    """Says what was read as (scene, path, into)."""

    scene_read = Signal(object, object, str)

    def __init__(self, data: bytes, path: Path, into: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import “{name}”").format(name=path.name))
        self._data, self._path = data, path
        self._reading: Reading | None = None
        self.delimiter = self.reading_choice(
            "delimiter", shown_names(DELIMITERS), self.tr("Columns separated by")
        )
        self.decimal = self.reading_choice(
            "decimal", {".": self.tr("point, 0.18"), ",": self.tr("comma, 0,18")}, self.tr("Decimal mark")
        )
        self.encoding = self.reading_choice("encoding", shown_names(ENCODINGS), self.tr("Encoding"))
        self.into = chooser(
            {
                "document": self.tr("a new document"),
                "scene": self.tr("a new scene of this document"),
                "replace": self.tr("this scene, in place of what it holds"),
            },
            self.tr("Becomes"),
            self,
        )
        self.into.setCurrentIndex(self.into.findData(into))
        self.header = QCheckBox(self.tr("The &first row holds names"), self)
        self.header.clicked.connect(lambda checked: self.choose("header", checked))
        self.table = TablePreview(self)
        self.table.role_chosen.connect(self._on_role)
        set_role(self.verdict, "body")
        self.lay_out(
            self.tr("&Import"), self._choices(), self.header, self.table, self.verdict, tall=self.table
        )
        self.resize(QSize(scaled(760, look_of()), scaled(560, look_of())))
        self.take.setFocus()
        self.guess()

    @property
    def reading(self) -> Reading | None:
        """How the table is read now; None where it cannot be."""
        return self._reading

    def accept(self) -> None:  # Qt override
        if self._reading is None:
            return
        try:
            scene = read_table(self._data, self._reading, self._path.stem or self.tr("Untitled"))
        except FormatError as error:
            self.complain(str(error))
            return
        super().accept()
        self.scene_read.emit(scene, self._path, str(self.into.currentData()))

    def _choices(self) -> QHBoxLayout:
        left, right = form_layout(), form_layout()
        left.addRow(self.tr("Columns &separated by"), self.delimiter)
        left.addRow(self.tr("&Decimal mark"), self.decimal)
        right.addRow(self.tr("&Encoding"), self.encoding)
        right.addRow(self.tr("&Becomes"), self.into)
        choices = QHBoxLayout()
        choices.setSpacing(scaled(32, look_of()))
        choices.addLayout(left, 1)
        choices.addLayout(right, 1)
        return choices

    def _on_role(self, column: int, role: str) -> None:
        """One column is each of outcome, p, q and n: the one that was it before is left out."""
        assert self._reading is not None
        roles: list[Any] = ["skip" if one == role else one for one in self._reading.columns]
        roles[column] = role
        self._show(replace(self._reading, columns=tuple(roles)))

    def guess(self) -> None:
        """Keep what the person chose, and guess the rest to fit it."""
        try:
            reading = guess_reading(self._data, **cast("Any", self.chosen))
        except FormatError as error:
            self._reading = None
            self.table.clear()
            self.complain(str(error))
            return
        self._show(reading)

    def _show(self, reading: Reading) -> None:
        self._reading = reading
        for combo, value in (
            (self.encoding, reading.encoding),
            (self.delimiter, reading.delimiter),
            (self.decimal, reading.decimal),
        ):
            combo.setCurrentIndex(combo.findData(value))
        self.header.setChecked(reading.header)
        try:
            shown = preview(self._data, reading)
            self.table.show_preview(shown, reading.columns)
            if len(self._data) <= _FULLY_READ:
                read_table(self._data, reading)
        except FormatError as error:
            self.complain(str(error))
            return
        self.approve(" ".join(reading.notes))
