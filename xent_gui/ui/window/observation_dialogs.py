"""Dialogs that take observations: typed or pasted ones, and those of a file once it is counted."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLayout, QPlainTextEdit, QWidget

from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.sequence import SEPARATORS, count_sequence, guess_separator
from xent_gui.core.formats.tally import Tally
from xent_gui.core.language import translate
from xent_gui.ui.style.fonts import look_of, scaled
from xent_gui.ui.window.answer_dialog import AnswerDialog, form_layout
from xent_gui.ui.window.observation_choice import ObservationChoice

_PAUSE = 150  # milliseconds of not typing, before a long text is counted anew
_SHORT = 5_000  # characters that are counted at once


class TakeDialog(AnswerDialog):
    """What a count found, and what is to become of it."""

    taken = Signal(object)  # Taken

    choice: ObservationChoice

    def finish(self, labels: tuple[str, ...], *parts: QWidget | QLayout, tall: QWidget | None = None) -> None:
        """Lay out the parts above the choice of what becomes of the observations."""
        self.choice = ObservationChoice(labels, self)
        self.choice.changed.connect(self._on_changed)
        self.lay_out(self.tr("&Take them"), *parts, self.choice, tall=tall)
        self.setMinimumWidth(scaled(520, look_of()))
        self._on_changed()

    def accept(self) -> None:  # Qt override
        taken = self.choice.taken
        if taken.number:
            super().accept()
            self.taken.emit(taken)

    def _on_changed(self) -> None:
        self.take.setEnabled(self.choice.taken.number > 0)


class CountedDialog(TakeDialog):
    """The observations of a file."""

    def __init__(
        self, labels: tuple[str, ...], tally: Tally, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Observations of “{name}”").format(name=name))
        self.finish(labels)
        self.choice.show_tally(tally)
        self.take.setFocus()


class TypedDialog(TakeDialog):
    """Observations typed or pasted, counted as they are typed."""

    def __init__(self, labels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Type or paste observations"))
        self._labels = labels
        self._problem = ""
        self.field = QPlainTextEdit(self)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Observations"))
        self.field.setPlaceholderText(self.tr("3, 1, 6, 6, 2\nor one a line, words, “quoted words”, or HTTH"))
        self.separator = QComboBox(self)
        self.separator.setAccessibleName(self.tr("Separated by"))
        self.separator.addItem("", None)
        for key, words in SEPARATORS.items():
            self.separator.addItem(translate("core", words), key)
        form = form_layout()
        form.addRow(self.tr("Separated b&y"), self.separator)
        self.finish(labels, self.field, form, tall=self.field)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.count)
        self.field.textChanged.connect(self._on_text)
        self.separator.activated.connect(self.count)
        self.resize(QSize(scaled(560, look_of()), scaled(520, look_of())))
        self.field.setFocus()
        self.count()

    def accept(self) -> None:  # Qt override
        self.count()
        super().accept()

    def count(self) -> None:
        """Count what is typed now."""
        self._pause.stop()
        text = self.field.toPlainText()
        guessed = guess_separator(text, self._labels)
        proposal = self.tr("found: {separator}").format(separator=translate("core", SEPARATORS[guessed]))
        self.separator.setItemText(0, proposal if text.strip() else self.tr("found by trying"))
        chosen = self.separator.currentData()
        try:
            tally = count_sequence(text, guessed if chosen is None else chosen)
        except FormatError as error:
            self.choice.show_tally(Tally({}))
            self.choice.summary.setText(str(error))
            return
        self.choice.show_tally(tally)

    def _on_text(self) -> None:
        if self.field.document().characterCount() > _SHORT:
            self._pause.start()
        else:
            self.count()
