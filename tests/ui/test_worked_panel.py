"""The worked calculation: follows the focus, ties terms to outcomes, can be taken along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from tests.core.explain.scenes import BIASED, ONE_HOT
from xent_gui.core.document.cell_edits import set_probability
from xent_gui.core.document.state import Document
from xent_gui.editing.editor import Editor
from xent_gui.ui.formulas.typeset import typeset
from xent_gui.ui.panels.worked_panel import FORMS, WorkedPanel


@pytest.fixture
def editor() -> Editor:
    return Editor(Document((BIASED,)))


@pytest.fixture
def panel(qtbot: QtBot, editor: Editor) -> WorkedPanel:
    made = WorkedPanel(editor)
    qtbot.addWidget(made)
    made.resize(800, 240)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_shows_the_measure_in_focus_with_its_rounding_note(panel: WorkedPanel, editor: Editor) -> None:
    texts = panel.view.texts()
    assert "1.8356 nats" in texts
    assert "the rounded terms add to 1.8357: 0.0001 is rounding" in texts
    editor.point(measure="kl_divergence")
    assert "0.3378 nats" in panel.view.texts()


def test_an_edit_is_worked_anew(panel: WorkedPanel, editor: Editor) -> None:
    editor.apply(set_probability(0, 5, "p", "1/2", "6"))
    assert "− 1/2·ln 0.15" in panel.view.texts()


def test_hovering_a_term_highlights_its_outcome_and_back(
    panel: WorkedPanel, editor: Editor, qtbot: QtBot
) -> None:
    view = panel.view
    view.finish()
    term = next(placed for placed in view._placed if placed.piece and placed.piece.row == 3)
    at = QPointF(term.x + 4, term.y - 4)
    assert view.row_at(at.x(), at.y()) == 3
    with qtbot.waitSignal(view.outcome_hovered):
        qtbot.mouseMove(view, at.toPoint())
    assert editor.state.focus.hovered == 3


def test_typesetting_changes_no_word(panel: WorkedPanel) -> None:
    before = panel.view.texts()
    panel.view.finish()
    assert panel.view.texts() == before


@pytest.mark.parametrize("form", [form for form in FORMS if form not in ("svg", "png")])
def test_every_textual_form_is_copied(panel: WorkedPanel, form: str) -> None:
    panel.copy(form)
    assert len(QGuiApplication.clipboard().text()) > 20


def test_pictures_are_copied(panel: WorkedPanel) -> None:
    panel.copy("svg")
    svg = QSvgRenderer(QGuiApplication.clipboard().mimeData().data("image/svg+xml"))
    assert svg.isValid()
    panel.copy("png")
    assert bytes(QGuiApplication.clipboard().mimeData().data("image/png").data()).startswith(b"\x89PNG")


def test_nothing_to_measure_says_why(panel: WorkedPanel, editor: Editor) -> None:
    editor.open(Document((ONE_HOT,)), None)
    editor.point(measure="nll_total")
    assert panel.calculation() is None
    assert panel.view.isHidden()


def test_a_formula_that_cannot_be_set_comes_back_as_words() -> None:
    assert typeset(r"\frac{1}{", 17.0).width > 0
    assert QRectF(0, 0, typeset("x", 17.0).width, 1).isValid()
