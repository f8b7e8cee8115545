"""From a classifier: logits, temperature, label and smoothing, with the loss and its gradient live."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xent_gui.core.document import edits
from xent_gui.core.document.causes import label_of
from xent_gui.core.document.classifier import Classifier, parse_smoothing, parse_temperature
from xent_gui.core.document.edits import Edit, EditRefused
from xent_gui.core.document.shown import State
from xent_gui.core.formats.logit_row import split_logits
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.classifier_controls import SMOOTHING, TEMPERATURE, SliderField
from xent_gui.ui.panels.classifier_words import equation, of_the_table, shown_loss
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.tables.class_model import ClassModel
from xent_gui.ui.tables.class_table import ClassTable
from xent_gui.ui.widgets.number_field import NumberField

_MOST_IN_FIELD = 60  # logits; more are read in the table


class ClassifierPanel(QWidget):
    """Every control is an edit of the scene in view. Logits that were let go can be brought back."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._gone: tuple[int, Classifier] | None = None
        self.row = NumberField(self.tr("Row of logits"), self, split_logits)
        self.row.setPlaceholderText(self.tr("2  1  0.1   or paste a row"))
        self.model = ClassModel(self)
        self.table = ClassTable(self.model, self)
        self.t = SliderField("T", self.tr("temperature"), TEMPERATURE, parse_temperature, self)
        self.epsilon = SliderField("ε", self.tr("label smoothing"), SMOOTHING, parse_smoothing, self)
        self.loss, self.equation, self.precision = (
            _words(role, self) for role in ("number_big", "body", "small")
        )
        set_tone(self.loss, "q")
        set_tone(self.precision, "muted")
        self.note = _words("body", self)
        self.arrows = QCheckBox(self.tr("&Gradient arrows on the bars"), self)
        self.start = QPushButton(self.tr("Take the logits &from q: z = ln q"), self)
        self.back = QPushButton(self.tr("&Bring the logits back"), self)
        self.drop = QPushButton(self.tr("&Let the logits go"), self)
        self._lay_out()
        self._connect()
        editor.changed.connect(self.show_state)
        self.show_state(None, editor.state)

    def show_state(self, old: State | None, new: State) -> None:
        """Show the scene in view; remember logits that an edit let go."""
        if old is not None and old.document is new.document and old.focus.scene == new.focus.scene:
            self.arrows.setChecked(new.look.gradient)
            if old.look != new.look:
                self.table.wear()
            return
        self._remember(old, new)
        classifier = new.scene.classifier
        self.model.show_readout(new.readout)
        for widget in (self.table, self.t, self.epsilon, self.loss, self.equation, self.precision, self.drop):
            widget.setVisible(classifier is not None)
        self.start.setVisible(classifier is None and self._gone is None and len(new.scene) > 0)
        self.back.setVisible(classifier is None and self._gone is not None)
        self.arrows.setChecked(new.look.gradient)
        if classifier is not None:
            self._show_numbers(new, classifier)
        else:
            self.row.show_text("")
        self._say(self._about(new))

    def _show_numbers(self, state: State, classifier: Classifier) -> None:
        few = len(classifier) <= _MOST_IN_FIELD
        self.row.show_text("  ".join(classifier.logits) if few else "")
        self.t.show_value(classifier.temperature, float(classifier.t))
        self.epsilon.show_value(classifier.smoothing, float(classifier.epsilon))
        self.loss.setText(shown_loss(state))
        self.equation.setText(equation(state))
        self.precision.setText(of_the_table(state))

    def _remember(self, old: State | None, new: State) -> None:
        """Keep the logits that the last edit of this scene let go, as long as it is in view."""
        if old is None or old.focus.scene != new.focus.scene or new.scene.classifier is not None:
            self._gone = None
        elif old.scene.classifier is not None:
            self._gone = (new.focus.scene, old.scene.classifier)

    def _about(self, state: State) -> str:
        if state.scene.classifier is not None:
            return ""
        if self._gone is not None:
            return self.tr(
                "p or q was changed in another way, so the logits no longer give them and were let go. "
                "Undo brings everything back."
            )
        return self.tr(
            "p and q of this scene were typed as numbers. Type a row of logits, or take them from q; "
            "p becomes the label, 1 at the true class."
        )

    def _say(self, text: str, tone: str = "text") -> None:
        set_tone(self.note, tone)
        self.note.setText(text)
        self.note.setVisible(bool(text))

    # what the user means

    def _connect(self) -> None:
        self.row.entered.connect(self._on_row)
        self.model.logit_typed.connect(self._on_logit)
        self.model.class_chosen.connect(self._on_class)
        self.table.class_chosen.connect(self._on_class)
        self.table.logits_pasted.connect(self._on_pasted)
        self.table.outcome_hovered.connect(self._on_hovered)
        self.t.chosen.connect(self._on_temperature)
        self.epsilon.chosen.connect(self._on_smoothing)
        self.arrows.clicked.connect(self._on_arrows)
        self.start.clicked.connect(self._on_start)
        self.drop.clicked.connect(self._on_drop)
        self.back.clicked.connect(self._on_back)

    @property
    def _scene(self) -> int:
        return self._editor.state.focus.scene

    def _label(self, row: int) -> str:
        return label_of(self._editor.state.scene, row)

    def _on_temperature(self, text: str, gesture: object) -> None:
        self._apply(edits.set_temperature(self._scene, text), gesture)

    def _on_smoothing(self, text: str, gesture: object) -> None:
        self._apply(edits.set_smoothing(self._scene, text), gesture)

    def _on_arrows(self, on: bool) -> None:
        self._editor.dress(gradient=on)

    def _on_start(self) -> None:
        self._apply(edits.q_from_logits(self._scene))

    def _on_drop(self) -> None:
        self._apply(edits.drop_classifier(self._scene))

    def _on_row(self, text: str) -> None:
        texts = split_logits(text)
        if texts and not self._apply(edits.set_logits(self._scene, texts)):
            self.row.refuse(self.note.text())

    def _on_pasted(self, first: int, text: str) -> None:
        self._apply(edits.set_logits(self._scene, split_logits(text), first))

    def _on_logit(self, row: int, text: str) -> None:
        self._apply(edits.set_logit(self._scene, row, text, self._label(row)))

    def _on_class(self, row: int) -> None:
        self._apply(edits.set_true_class(self._scene, row, self._label(row)))

    def _on_hovered(self, row: int | None) -> None:
        if row != self._editor.state.focus.hovered:
            self._editor.hover(row)

    def _on_back(self) -> None:
        if self._gone is not None:
            self._apply(edits.set_classifier(*self._gone, self.tr("Bring the logits back")))

    def _apply(self, edit: Edit, gesture: object = None) -> bool:
        try:
            self._editor.apply(edit, gesture)
        except EditRefused as refusal:
            self._say(str(refusal), "bad")
            return False
        self._say(self._about(self._editor.state))
        return True

    def _lay_out(self) -> None:
        look = look_of()
        left, right = QVBoxLayout(), QVBoxLayout()
        heading = _words("small_strong", self)
        heading.setText(self.tr("Logits z, one for each class"))
        heading.setBuddy(self.row)
        for widget in (heading, self.row):
            left.addWidget(widget)
        left.addWidget(self.table, 100)
        left.addStretch(1)  # where there is no table yet
        for part in (
            self.t,
            self.epsilon,
            self.loss,
            self.equation,
            self.precision,
            self.note,
            self.start,
            self.back,
        ):
            right.addWidget(part)
        right.addStretch(1)
        right.addWidget(self.arrows)
        right.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        columns = QHBoxLayout(self)
        columns.setSpacing(scaled(24, look))
        columns.setContentsMargins(*[scaled(16, look)] * 4)
        columns.addLayout(left, 5)
        columns.addLayout(right, 4)
        for column in (left, right):
            column.setSpacing(scaled(8, look))


def _words(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, role)
    return label
