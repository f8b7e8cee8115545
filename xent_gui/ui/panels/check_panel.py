"""Check my answer: a field, a verdict at once, and where it is wrong the slip beside the right way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from xent_gui.core.document.answers import answer_of, set_answer, set_term_answer
from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.shown import State
from xent_gui.core.explain.check import CHECKED, Verdict, check_answer
from xent_gui.core.explain.check_terms import TERM_MEASURES, check_terms
from xent_gui.core.language import translate
from xent_gui.editing.editor import Editor
from xent_gui.ui.style.fields import Field
from xent_gui.ui.style.fonts import set_role, set_tone
from xent_gui.ui.widgets.card import Card
from xent_gui.ui.widgets.scroll import scrolled
from xent_gui.ui.widgets.slip_view import SlipView
from xent_gui.ui.widgets.term_answers import TermAnswers

MAX_TERM_ROWS = 40
_TONES = {"exact": "ok", "truncated": "notice", "rounded": "notice", "last_digit": "notice", "unit": "notice",
          "measure": "notice", "unreadable": "muted", "nothing": "muted"}  # fmt: skip


class CheckPanel(Card):
    """Judges an answer to one measure while it is typed; it is kept with the scene on Enter or leaving."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(translate("CheckPanel", "Check my answer"), parent)
        self._editor = editor
        self._measure = checked(editor.state.focus.measure)
        self.verdict: Verdict | None = None
        self._build_header()
        self._build_body()
        editor.changed.connect(self.show_state)
        self.show_state(None, editor.state)

    @property
    def measure(self) -> str:
        """The measure that the answer claims to be."""
        return self._measure

    def choose(self, measure: str) -> None:
        """Check an answer to another measure."""
        self._measure = measure
        self._fill(self._editor.state)
        self._judge()

    def show_state(self, old: State | None, new: State) -> None:
        """Follow the measure in focus, and judge anew when the numbers change."""
        same = old is not None and old.scene is new.scene and old.focus.scene == new.focus.scene
        if same and old is not None and old.focus.measure == new.focus.measure and old.look == new.look:
            self.slips.show_state(new, self.verdict, self._measure)
            return
        if old is None or old.focus.measure != new.focus.measure:
            self._measure = checked(new.focus.measure)
        self._fill(new)
        if self.isVisible() or old is None:
            self._judge()

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        self._judge()

    def _build_header(self) -> None:
        self._chooser = self.add_link("")
        menu = QMenu(self._chooser)
        for key in CHECKED:
            measure = MEASURES[key]
            menu.addAction(f"{measure.symbol}   {measure.name}").setData(key)
        menu.triggered.connect(self._on_measure)
        self._chooser.setMenu(menu)

    def _build_body(self) -> None:
        self.field = Field()
        self.field.setPlaceholderText(self.tr("1.8356 or ln 6"))
        self.field.setAccessibleName(self.tr("Your answer"))
        self.field.setMaximumWidth(220)
        set_role(self.field, "number_strong")
        self.field.textEdited.connect(self._judge)
        self.field.editingFinished.connect(self._keep)
        self._sentence, self._detail = QLabel(), QLabel()
        for label, role in ((self._sentence, "strong"), (self._detail, "body")):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_role(label, role)
        self.slips = SlipView()
        self.slips.outcome_hovered.connect(self._on_hovered)
        self.terms = TermAnswers()
        self.terms.term_typed.connect(self._on_term)
        self.terms.setVisible(False)
        self._each = self.add_link(self.tr("Each term"))
        self._each.setCheckable(True)
        self._each.setAccessibleName(self.tr("Check each term"))
        self._each.toggled.connect(self._on_each)
        self.body.addWidget(self.field)
        self.body.addWidget(self._scroll(), 1)

    def _scroll(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self._sentence, 1)
        column.addLayout(row)
        column.addWidget(self._detail)
        column.addWidget(self.slips)
        column.addWidget(self.terms)
        column.addStretch(1)
        return scrolled(inside)

    def _fill(self, state: State) -> None:
        """The answer kept for this measure, unless somebody is typing."""
        answer = answer_of(state.scene, self._measure)
        about = MEASURES[self._measure]
        self._chooser.setText(about.symbol)
        self._chooser.setAccessibleName(self.tr("Measure that is checked: {0}").format(about.name))
        if not self.field.hasFocus() or not self.field.isModified():
            self.field.setText(answer.text)
            self.field.setModified(False)
        if self._each.isChecked():
            self.terms.show_terms(state, answer.terms)

    def _judge(self) -> None:
        state, text = self._editor.state, self.field.text()
        self.verdict = check_answer(state.scene, self._measure, text) if text.strip() else None
        self._show_verdict(state)
        self._show_terms(state)

    def _show_verdict(self, state: State) -> None:
        verdict = self.verdict
        if verdict is None:
            about = MEASURES[self._measure]
            self._sentence.setText("")
            self._detail.setText(self.tr("What did you get for {0}?").format(about.symbol))
            set_tone(self._detail, "muted")
        else:
            set_tone(self._sentence, _TONES.get(verdict.kind, "bad"))
            self._sentence.setText(f"{verdict.symbol}  {verdict.sentence}")
            self._detail.setText(verdict.detail)
            set_tone(self._detail, "text")
        self._sentence.setVisible(bool(self._sentence.text()))
        self._detail.setVisible(bool(self._detail.text()))
        self.field.setAccessibleDescription(self._sentence.text())
        self.slips.show_state(state, verdict, self._measure)

    def _show_terms(self, state: State) -> None:
        possible = self._measure in TERM_MEASURES and 0 < len(state.scene) <= MAX_TERM_ROWS
        possible = possible and (not self._measure.startswith(("nll", "log")) or state.scene.has_counts)
        self._each.setVisible(possible)
        self.terms.setVisible(possible and self._each.isChecked())
        if possible and self._each.isChecked():
            texts = answer_of(state.scene, self._measure).terms or ("",) * len(state.scene)
            self.terms.show_verdict(check_terms(state.scene, self._measure, texts[: len(state.scene)]))

    def _keep(self) -> None:
        if self.field.isModified():
            self.field.setModified(False)
            state = self._editor.state
            self._editor.apply(set_answer(state.focus.scene, self._measure, self.field.text()))

    def _on_term(self, row: int, text: str) -> None:
        self._editor.apply(set_term_answer(self._editor.state.focus.scene, self._measure, row, text))

    def _on_measure(self, action: QAction) -> None:
        self.choose(str(action.data()))

    def _on_each(self, _on: bool) -> None:
        self._fill(self._editor.state)
        self._show_terms(self._editor.state)

    def _on_hovered(self, row: int | None) -> None:
        self._editor.hover(row)


def checked(key: str) -> str:
    """The measure that is checked when `key` is in focus: the likelihood is checked through its log."""
    return key if key in CHECKED else "log_likelihood"
