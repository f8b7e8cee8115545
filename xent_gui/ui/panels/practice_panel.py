"""Practice: questions from a seed, results hidden, each answer checked, the working shown afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document
from xent_gui.core.explain.check import Verdict, check_answer
from xent_gui.core.explain.practice import DIFFICULTIES, Question, question
from xent_gui.core.explain.worked import worked
from xent_gui.core.language import translate
from xent_gui.ui.style.fields import Field
from xent_gui.ui.style.focus_ring import FocusRing
from xent_gui.ui.style.fonts import look_of, set_role, set_tone
from xent_gui.ui.widgets.card import Card
from xent_gui.ui.widgets.formula_view import FormulaView
from xent_gui.ui.widgets.slip_view import SlipView
from xent_gui.ui.widgets.worked_lines import lines_of

MAX_SEED = 999_999


class PracticePanel(Card):
    """Asks; checks; keeps score for this sitting only. The first answer to a question counts."""

    scored = Signal(int, int)  # right, asked

    def __init__(self, seed: int, parent: QWidget | None = None) -> None:
        super().__init__(translate("PracticePanel", "Practice"), parent)
        self.right = self.asked = 0
        self._number, self._counted = 1, False
        self.verdict: Verdict | None = None
        self._build_choices(seed)
        self._build_question()
        self._build_answer()
        self._ask()

    @property
    def question(self) -> Question:
        """The question in view."""
        return question(self.seed.value(), self._number, self.difficulty.currentData())

    def next(self) -> None:
        """Go on to the next question."""
        self._number += 1
        self._ask()

    def check(self) -> None:
        """Judge what stands in the field."""
        text = self.field.text()
        if not text.strip():
            return
        asked = self.question
        self.verdict = check_answer(asked.scene, asked.measure, text)
        if not self._counted and self.verdict.kind != "unreadable":
            self._counted = True
            self.asked += 1
            self.right += self.verdict.right
            self.scored.emit(self.right, self.asked)
        self._show_verdict()

    def show_working(self) -> None:
        """Show the right working; a question given up counts as asked."""
        if not self._counted:
            self._counted = True
            self.asked += 1
            self.scored.emit(self.right, self.asked)
        asked = self.question
        calculation = worked(asked.scene, asked.measure)
        self._working.show_lines(lines_of(calculation), look_of(), None, calculation.spoken)
        self._working.setVisible(True)
        self._show_score()

    def _build_choices(self, seed: int) -> None:
        row = QHBoxLayout()
        self.difficulty, self.seed, self._score = QComboBox(), QSpinBox(), QLabel()
        for kind in DIFFICULTIES.values():
            self.difficulty.addItem(kind.name, kind.key)
        self.difficulty.setAccessibleName(self.tr("Difficulty"))
        self.seed.setRange(0, MAX_SEED)
        self.seed.setValue(seed)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setToolTip(self.tr("The same seed gives everybody the same questions."))
        self.difficulty.currentIndexChanged.connect(self._restart)
        self.seed.valueChanged.connect(self._restart)
        set_role(self._score, "strong")
        for widget in (QLabel(self.tr("Kind")), self.difficulty, QLabel(self.tr("Seed")), self.seed):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._score)
        self.body.addLayout(row)

    def _build_question(self) -> None:
        self._about, self._asks = QLabel(), QLabel()
        set_role(self._about, "small")
        set_tone(self._about, "muted")
        set_role(self._asks, "heading")
        self._asks.setWordWrap(True)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(28)
        holder = QHBoxLayout()
        holder.addLayout(self._table)
        holder.addStretch(1)
        self.body.addWidget(self._about)
        self.body.addLayout(holder)
        self.body.addWidget(self._asks)

    def _build_answer(self) -> None:
        row = QHBoxLayout()
        self.field = Field()
        self.field.setAccessibleName(self.tr("Your answer"))
        self.field.setPlaceholderText(self.tr("a number, or ln 6"))
        self.field.setMaximumWidth(240)
        set_role(self.field, "number_strong")
        self.field.returnPressed.connect(self._on_return)
        check, working, following = (
            QPushButton(text)
            for text in (self.tr("Check"), self.tr("Show the working"), self.tr("Next question"))
        )
        for button, slot in ((check, self.check), (working, self.show_working), (following, self.next)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        check.setProperty("kind", "primary")
        for widget in (self.field, check, working, following):
            row.addWidget(widget)
        row.addStretch(1)
        self.body.addLayout(row)
        self._sentence, self._detail = QLabel(), QLabel()
        self._slips, self._working = SlipView(), FormulaView()
        self._working.setAccessibleName(self.tr("Worked calculation"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._sentence, self._detail, self._slips, self._working):
            column.addWidget(part)
        column.addStretch(1)
        for label, role in ((self._sentence, "strong"), (self._detail, "body")):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_role(label, role)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Working"))
        FocusRing(scroll)
        scroll.setWidget(inside)
        for ground in (inside, scroll.viewport()):
            ground.setAutoFillBackground(False)
        self.body.addWidget(scroll, 1)

    def _restart(self) -> None:
        self._number = 1
        self.right = self.asked = 0
        self._ask()

    def _ask(self) -> None:
        asked = self.question
        kind, about = DIFFICULTIES[self.difficulty.currentData()], MEASURES[asked.measure]
        self._about.setText(kind.sentence)
        words = self.tr("Question {number}: what is {symbol}, the {noun} in {unit}?")
        if asked.measure == "perplexity":
            words = self.tr("Question {number}: what is {symbol}, the {noun}?")
        self._asks.setText(
            words.format(
                number=self._number, noun=about.noun, symbol=about.symbol, unit=asked.scene.unit.name
            )
        )
        self._fill_table(asked)
        self.verdict, self._counted = None, False
        self.field.clear()
        self._show_verdict()
        self._working.setVisible(False)
        self.field.setFocus()

    def _fill_table(self, asked: Question) -> None:
        while (item := self._table.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        scene = asked.scene
        columns = [("x", "text", scene.labels), ("p", "p", scene.p.texts), ("q", "q", scene.q.texts)]
        if scene.has_counts:
            columns.append(("n", "text", tuple(str(count or 0) for count in scene.counts)))
        for column, (name, tone, texts) in enumerate(columns):
            for row, text in enumerate((name, *texts)):
                label = QLabel(text)
                set_role(label, "number_strong" if row else "strong")
                set_tone(label, tone)
                label.setAlignment(Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
                self._table.addWidget(label, row, column)

    def _show_verdict(self) -> None:
        verdict = self.verdict
        self._sentence.setText(f"{verdict.symbol}  {verdict.sentence}" if verdict else "")
        self._detail.setText(verdict.detail if verdict else "")
        if verdict:
            set_tone(self._sentence, "ok" if verdict.right else "bad")
        asked = self.question
        document = Document((asked.scene,))
        state = State(document, Focus(), Look(), readouts_for(document, ()))
        self._slips.show_state(state, verdict, asked.measure)
        self._show_score()

    def _show_score(self) -> None:
        self._score.setText(self.tr("{0} of {1} right").format(self.right, self.asked) if self.asked else "")

    def _on_return(self) -> None:
        """Enter checks, and after a right answer goes on."""
        if self.verdict is not None and self.verdict.right and not self.field.isModified():
            self.next()
            return
        self.field.setModified(False)
        self.check()
