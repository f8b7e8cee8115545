"""The import dialog: shows how a table was read, and lets one read it differently."""

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
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.formats.csv_table import Reading, guess_reading, preview, read_table
from xent_gui.core.formats.decoding import ENCODINGS
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.rows import DELIMITERS
from xent_gui.core.language import shown_names
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.window.buttons import make_primary
from xent_gui.ui.window.table_preview import TablePreview

_FULLY_READ = 2**20  # bytes; larger files are read whole only when they are taken


class TableImport(QDialog):
    """Says what was read as (scene, path, into)."""

    scene_read = Signal(object, object, str)

    def __init__(self, data: bytes, path: Path, into: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import “{name}”").format(name=path.name))
        self._data, self._path = data, path
        self._reading: Reading | None = None
        self._chosen: dict[str, Any] = {}
        self.encoding = self._choice(shown_names(ENCODINGS), self.tr("Encoding"))
        self.delimiter = self._choice(shown_names(DELIMITERS), self.tr("Columns separated by"))
        self.decimal = self._choice(
            {".": self.tr("point, 0.18"), ",": self.tr("comma, 0,18")}, self.tr("Decimal mark")
        )
        self.header = QCheckBox(self.tr("The &first row holds names"), self)
        self.header.clicked.connect(self._on_header)
        self.table = TablePreview(self)
        self.table.role_chosen.connect(self._on_role)
        self.into = self._choice(
            {
                "document": self.tr("a new document"),
                "scene": self.tr("a new scene of this document"),
                "replace": self.tr("this scene, in place of what it holds"),
            },
            self.tr("Becomes"),
        )
        self.into.setCurrentIndex(self.into.findData(into))
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.verdict, "body")
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(self.take)
        self.take.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.take.setFocus()
        self._guess()

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
            self._complain(str(error))
            return
        super().accept()
        self.scene_read.emit(scene, self._path, str(self.into.currentData()))

    def _choice(self, choices: dict[str, str], name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        for key, words in choices.items():
            combo.addItem(words, key)
        combo.activated.connect(self._on_choice)
        return combo

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        look = look_of()
        left, right = QFormLayout(), QFormLayout()
        left.addRow(self.tr("Columns &separated by"), self.delimiter)
        left.addRow(self.tr("&Decimal mark"), self.decimal)
        right.addRow(self.tr("&Encoding"), self.encoding)
        right.addRow(self.tr("&Becomes"), self.into)
        choices = QHBoxLayout()
        choices.setSpacing(scaled(32, look))
        for form in (left, right):
            form.setHorizontalSpacing(scaled(12, look))
            form.setVerticalSpacing(scaled(8, look))
            choices.addLayout(form, 1)
        column = QVBoxLayout(self)
        margin = scaled(20, look)
        column.setContentsMargins(margin, margin, margin, scaled(14, look))
        column.setSpacing(scaled(12, look))
        column.addLayout(choices)
        column.addWidget(self.header)
        column.addWidget(self.table, 1)
        column.addWidget(self.verdict)
        column.addWidget(buttons)
        self.resize(QSize(scaled(760, look), scaled(560, look)))

    def _on_choice(self) -> None:
        for name, combo in (
            ("encoding", self.encoding),
            ("delimiter", self.delimiter),
            ("decimal", self.decimal),
        ):
            if self.sender() is combo:
                self._chosen[name] = combo.currentData()
                if name != "decimal":
                    self._chosen.pop("header", None)
                self._guess()

    def _on_header(self, checked: bool) -> None:
        self._chosen["header"] = checked
        self._guess()

    def _on_role(self, column: int, role: str) -> None:
        """One column is each of outcome, p, q and n: the one that was it before is left out."""
        assert self._reading is not None
        roles: list[Any] = ["skip" if one == role else one for one in self._reading.columns]
        roles[column] = role
        self._show(replace(self._reading, columns=tuple(roles)))

    def _guess(self) -> None:
        """Keep what the person chose, and guess the rest to fit it."""
        try:
            reading = guess_reading(self._data, **cast("Any", self._chosen))
        except FormatError as error:
            self._reading = None
            self.table.clear()
            self._complain(str(error))
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
            self._complain(str(error))
            return
        self.verdict.setText(" ".join(reading.notes))
        set_tone(self.verdict, "muted")
        self.take.setEnabled(True)

    def _complain(self, sentence: str) -> None:
        self.verdict.setText(sentence)
        set_tone(self.verdict, "bad")
        self.take.setEnabled(False)
