"""Term by term: one field an outcome, each marked right, cut off or wrong with its slip."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from xent_gui.core.document.shown import State
from xent_gui.core.explain.check_terms import TermsVerdict
from xent_gui.ui.style.fields import Field
from xent_gui.ui.style.fonts import set_role, set_tone
from xent_gui.ui.widgets.elided_label import ElidedLabel

_TONES = {"right": "ok", "rounded": "notice", "wrong": "bad", "unreadable": "muted", "empty": "muted"}


class TermAnswers(QWidget):
    """Emits `term_typed(row, text)` when a field is left or Enter is pressed."""

    term_typed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self._names: list[ElidedLabel] = []
        self.fields: list[QLineEdit] = []
        self.marks: list[QLabel] = []
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.summary, "strong")
        self._grid.addWidget(self.summary, 0, 0, 1, 3)

    def show_terms(self, state: State, texts: tuple[str, ...]) -> None:
        """A row an outcome with what was typed; a field in which somebody types is left alone."""
        scene = state.scene
        rows = min(len(scene), 40)
        self._resize(rows)
        for row in range(rows):
            label = scene.labels[row]
            self._names[row].setText(label)
            field = self.fields[row]
            field.setAccessibleName(self.tr("Your term of {0}").format(label))
            if not (field.hasFocus() and field.isModified()):
                field.setText(texts[row] if row < len(texts) else "")
                field.setModified(False)

    def show_verdict(self, verdict: TermsVerdict) -> None:
        """Mark each term, and say where the running sum leaves the right one."""
        self.summary.setText(verdict.sentence)
        set_tone(self.summary, "bad" if verdict.error_row is not None else "text")
        for row, (mark, judged) in enumerate(zip(self.marks, verdict.rows, strict=False)):
            running = f"Σ {verdict.running[row]}" if row < len(verdict.running) else ""
            mark.setText("  ".join(part for part in (judged.symbol, judged.sentence, running) if part))
            set_tone(mark, _TONES[judged.kind])
            self.fields[row].setAccessibleDescription(mark.text())

    def _resize(self, rows: int) -> None:
        while len(self.fields) < rows:
            self._add_row()
        for row, widgets in enumerate(zip(self._names, self.fields, self.marks, strict=True)):
            for widget in widgets:
                widget.setVisible(row < rows)

    def _add_row(self) -> None:
        row = len(self.fields)
        name, field, mark = ElidedLabel(""), Field(), QLabel()
        name.setMinimumWidth(24)
        name.setMaximumWidth(90)
        field.setMaximumWidth(110)
        field.setProperty("row", row)
        field.editingFinished.connect(self._on_finished)
        field.returnPressed.connect(self._on_return)
        mark.setWordWrap(True)
        mark.setTextFormat(Qt.TextFormat.PlainText)
        set_role(name, "strong")
        set_role(field, "number")
        set_role(mark, "small")
        for column, widget in enumerate((name, field, mark)):
            self._grid.addWidget(widget, row + 1, column)
        self._names.append(name)
        self.fields.append(field)
        self.marks.append(mark)

    def _on_finished(self) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit) and field.isModified():
            field.setModified(False)
            self.term_typed.emit(int(field.property("row")), field.text())

    def _on_return(self) -> None:
        """Enter goes down, as in the table."""
        field = self.sender()
        if isinstance(field, QLineEdit):
            below = int(field.property("row")) + 1
            if below < len(self.fields) and not self.fields[below].isHidden():
                self.fields[below].setFocus(Qt.FocusReason.TabFocusReason)
