"""From a classifier in the window: typed, pasted, dragged, let go and brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.core.document.scenes import observed_die
from xent_gui.core.document import edits
from xent_gui.core.document.classifier import Classifier
from xent_gui.core.document.state import Document
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.classifier_controls import SMOOTHING, STEPS, TEMPERATURE
from xent_gui.ui.panels.classifier_panel import ClassifierPanel
from xent_gui.ui.tables.class_model import GRADIENT, LABEL, LOGIT, SHARE


@pytest.fixture
def editor() -> Editor:
    return Editor(Document((observed_die(), observed_die())))


@pytest.fixture
def panel(qtbot: QtBot, editor: Editor) -> ClassifierPanel:
    made = ClassifierPanel(editor)
    qtbot.addWidget(made)
    made.resize(820, 420)
    with qtbot.waitExposed(made):
        made.show()
    return made


def held(editor: Editor) -> Classifier:
    assert editor.state.scene.classifier is not None
    return editor.state.scene.classifier


def said(panel: ClassifierPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def type_row(panel: ClassifierPanel, text: str) -> None:
    panel.row.setFocus()
    panel.row.selectAll()
    QTest.keyClicks(panel.row, text)
    QTest.keyClick(panel.row, Qt.Key.Key_Return)


def test_a_row_of_logits_makes_q_and_p(panel: ClassifierPanel, editor: Editor) -> None:
    type_row(panel, "2 1 0.1 0 0 0")
    assert held(editor).logits == ("2", "1", "0.1", "0", "0", "0")
    assert editor.state.scene.q.total == 1
    assert "cross entropy loss H(p, q) = ln Σ e^(z/T) − Σ p·z/T = 2.6541 − 0.3100" in said(panel)
    assert editor.undo_text == "Set 6 logits"
    editor.undo()
    assert editor.state.scene == observed_die()


def test_a_row_that_cannot_be_read_stays_with_its_reason(panel: ClassifierPanel, editor: Editor) -> None:
    type_row(panel, "2 x 1")
    assert editor.state.scene.classifier is None
    assert "Logit 2: “x” is not a number" in panel.row.refusal
    assert panel.row.text() == "2 x 1"


def test_from_q_and_back_again(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    assert held(editor).logits[0] == "-1.714798"
    assert panel.table.isVisible() and not panel.start.isVisible()
    panel.drop.click()
    assert editor.state.scene.classifier is None
    assert editor.undo_text == "Let the logits go"


def test_the_table_shows_what_the_readout_says(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    model, readout = panel.model, editor.state.readout
    assert model.index(0, SHARE).data() == "0.1800"
    assert [model.index(row, GRADIENT).data() for row in range(6)] == [
        readout.gradient(row) for row in range(6)
    ]
    assert model.index(5, LABEL).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_a_click_or_space_chooses_the_true_class(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    box = panel.table.visualRect(panel.model.index(1, LABEL))
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert held(editor).label == 1
    panel.table.setCurrentIndex(panel.model.index(2, SHARE))
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert held(editor).label == 2
    assert editor.undo_text == "Make 3 the true class"


def test_one_click_is_one_step(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    before = editor.state.document
    option = panel.table.visualRect(panel.model.index(3, LABEL))
    QTest.mouseClick(
        panel.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=option.topLeft() + (option.center() - option.topLeft()) / 4,
    )
    assert held(editor).label == 3
    editor.undo()
    assert editor.state.document is before


def test_a_logit_is_typed_in_its_cell(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    panel.model.setData(panel.model.index(0, LOGIT), "-1/2")
    assert held(editor).logits[0] == "-1/2"
    panel.model.setData(panel.model.index(0, LOGIT), "two")
    assert held(editor).logits[0] == "-1/2"
    assert "“two” is not a number" in said(panel)


def test_a_pasted_row_starts_where_the_cursor_is(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    QGuiApplication.clipboard().setText("1\t2\n3")
    panel.table.setCurrentIndex(panel.model.index(3, LOGIT))
    QTest.keyClick(panel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert held(editor).logits[3:] == ("1", "2", "3")


def test_a_drag_of_the_temperature_is_one_step(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    before = editor.state.document
    slider = panel.t.slider
    slider.setSliderDown(True)
    for step in range(210, 300, 10):
        slider.setValue(step)
    slider.setSliderDown(False)
    assert held(editor).temperature == TEMPERATURE.text_at(290)
    assert panel.t.field.text() == held(editor).temperature
    editor.undo()
    assert editor.state.document is before
    assert panel.t.field.text() == "1"


def test_temperature_and_smoothing_are_typed_too(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    for control, text in ((panel.t, "1/3"), (panel.epsilon, "10 %")):
        control.field.selectAll()
        QTest.keyClicks(control.field, text)
        QTest.keyClick(control.field, Qt.Key.Key_Return)
    assert (held(editor).temperature, held(editor).smoothing) == ("1/3", "10 %")
    QTest.keyClicks(panel.t.field, "0")
    panel.t.field.setText("0")
    panel.t.field.setModified(True)
    QTest.keyClick(panel.t.field, Qt.Key.Key_Return)
    assert "above 0" in panel.t.field.refusal
    assert held(editor).temperature == "1/3"


def test_an_edit_of_the_table_lets_the_logits_go_and_one_click_brings_them_back(
    panel: ClassifierPanel, editor: Editor
) -> None:
    type_row(panel, "2 1 0.1 0 0 0")
    kept = held(editor)
    editor.apply(edits.set_probability(0, 0, "q", "0.5", "1"))
    assert editor.state.scene.classifier is None
    assert "were let go" in said(panel) and panel.back.isVisible()
    panel.back.click()
    assert held(editor) == kept
    editor.undo()
    editor.undo()
    assert held(editor) == kept, "the same step takes the typed number back too"


def test_another_scene_has_nothing_to_bring_back(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    panel.drop.click()
    assert panel.back.isVisible()
    editor.point(scene=1)
    assert not panel.back.isVisible() and panel.start.isVisible()


def test_the_switch_of_the_arrows(panel: ClassifierPanel, editor: Editor) -> None:
    panel.start.click()
    panel.arrows.click()
    assert editor.state.look.gradient
    editor.dress(gradient=False)
    assert not panel.arrows.isChecked()


@pytest.mark.parametrize("scale", [TEMPERATURE, SMOOTHING])
def test_sliders_go_up_from_end_to_end(scale: object) -> None:
    assert scale in (TEMPERATURE, SMOOTHING)
    known = TEMPERATURE if scale is TEMPERATURE else SMOOTHING
    values = [float(known.text_at(step)) for step in range(STEPS + 1)]
    assert values == sorted(values)
    assert all(abs(known.step_of(value) - step) <= 7 for step, value in enumerate(values))


def test_everything_that_takes_the_keyboard_has_a_name(panel: ClassifierPanel) -> None:
    panel.start.click()
    for widget in (
        panel.row,
        panel.table,
        panel.t.field,
        panel.t.slider,
        panel.epsilon.field,
        panel.epsilon.slider,
    ):
        assert widget.accessibleName()
