"""Check my answer in the window: a verdict while typing, kept with the scene, undoable."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.core.explain.scenes import BIASED
from xent_gui.core.document.answers import answer_of
from xent_gui.core.document.state import Document
from xent_gui.core.formats.xent_json import from_json, to_json
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.check_panel import CheckPanel


@pytest.fixture
def editor() -> Editor:
    return Editor(Document((BIASED,)))


@pytest.fixture
def panel(qtbot: QtBot, editor: Editor) -> CheckPanel:
    made = CheckPanel(editor)
    qtbot.addWidget(made)
    made.resize(420, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(panel: CheckPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_the_tutorials_misprint_is_caught(panel: CheckPanel, editor: Editor) -> None:
    editor.point(measure="entropy_p")
    QTest.keyClicks(panel.field, "1.289")
    assert "Not H(p) in any base" in shown(panel)
    assert "1.4979 nats (2.1610 bits, 0.6505 bans)" in shown(panel)


def test_a_slip_is_named_with_its_working_beside_the_right_one(panel: CheckPanel) -> None:
    QTest.keyClicks(panel.field, "0.8871")
    text = shown(panel)
    assert "The term of outcome 6 is left out." in text
    assert "−0.5·ln(0.15) = 0.9486" in panel.slips.texts()
    assert panel.slips.texts()[-2:] == ["= 0.8871", "= 1.8356"]


def test_the_verdict_comes_while_typing_and_the_answer_is_kept_on_enter(
    panel: CheckPanel, editor: Editor
) -> None:
    QTest.keyClicks(panel.field, "1.8356")
    assert panel.verdict is not None
    assert panel.verdict.kind == "exact"
    assert editor.state.scene.answers == ()
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert answer_of(editor.state.scene, "cross_entropy").text == "1.8356"
    assert editor.undo_text == "Answer H(p, q)"
    editor.undo()
    assert panel.field.text() == ""


def test_the_answer_belongs_to_its_measure(panel: CheckPanel, editor: Editor) -> None:
    QTest.keyClicks(panel.field, "1.8356")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    editor.point(measure="kl_divergence")
    assert panel.field.text() == ""
    editor.point(measure="cross_entropy")
    assert panel.field.text() == "1.8356"


def test_answers_are_saved_with_the_scene(panel: CheckPanel, editor: Editor) -> None:
    QTest.keyClicks(panel.field, "1.8356")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    panel._each.setChecked(True)
    QTest.keyClicks(panel.terms.fields[0], "0.1715")
    QTest.keyClick(panel.terms.fields[0], Qt.Key.Key_Return)
    assert from_json(to_json(editor.state.document)) == editor.state.document


def test_term_by_term_says_where_the_error_enters(panel: CheckPanel, editor: Editor) -> None:
    panel._each.setChecked(True)
    for field, text in zip(panel.terms.fields, ("0.1715", "0.1715", "1.8971"), strict=False):
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert panel.terms.summary.text().startswith("The error enters at 3")
    assert panel.terms.marks[0].text().startswith("✓")
    assert panel.terms.marks[2].text().startswith("✗")
    assert answer_of(editor.state.scene, "cross_entropy").terms[:3] == ("0.1715", "0.1715", "1.8971")
