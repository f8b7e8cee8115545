"""Practice: results hidden, answers checked, the first answer counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from xent_gui.core.explain.check import true_value
from xent_gui.ui.panels.practice_panel import PracticePanel


@pytest.fixture
def panel(qtbot: QtBot) -> PracticePanel:
    made = PracticePanel(42)
    qtbot.addWidget(made)
    made.resize(640, 520)
    with qtbot.waitExposed(made):
        made.show()
    return made


def truth(panel: PracticePanel) -> str:
    asked = panel.question
    return f"{true_value(asked.scene, asked.measure, asked.scene.unit):.4f}"


def shown(panel: PracticePanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if not label.isHidden())


def test_the_question_shows_its_numbers_and_not_the_answer(panel: PracticePanel) -> None:
    asked = panel.question
    for text in (*asked.scene.p.texts, *asked.scene.q.texts):
        assert text in shown(panel)
    assert truth(panel) not in shown(panel)


def test_a_right_answer_scores_and_enter_goes_on(panel: PracticePanel) -> None:
    first = panel.question
    QTest.keyClicks(panel.field, truth(panel))
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert (panel.right, panel.asked) == (1, 1)
    assert "1 of 1 right" in shown(panel)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.question != first


def test_only_the_first_answer_counts_and_the_working_comes_after(panel: PracticePanel) -> None:
    QTest.keyClicks(panel.field, "99.87")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.verdict is not None and not panel.verdict.right
    panel.field.clear()
    QTest.keyClicks(panel.field, truth(panel))
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.verdict.right
    assert (panel.right, panel.asked) == (0, 1)
    panel.show_working()
    assert panel._working.isVisible()


def test_the_same_seed_asks_the_same_and_another_seed_starts_anew(panel: PracticePanel, qtbot: QtBot) -> None:
    other = PracticePanel(42)
    qtbot.addWidget(other)
    assert other.question == panel.question
    panel.next()
    panel.seed.setValue(43)
    assert panel.question.number == 1
    assert panel.question.seed == 43
