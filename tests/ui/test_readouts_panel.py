"""The readouts show what is measured, choose what is explained, and copy it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.scenes import EMPTY, HUGE, LOADED_DIE, MISSING, UNCOUNTED, editor_of
from xent_gui.core.document import edits
from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.shown import Look
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BITS
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.readouts_panel import ReadoutsPanel
from xent_gui.ui.style.theme import apply_theme
from xent_gui.ui.widgets.readout_list import MAIN, MORE
from xent_gui.ui.widgets.readout_view import ReadoutView


def shown(qtbot: QtBot, *scenes: Scene, size: tuple[int, int] = (300, 440)) -> tuple[ReadoutsPanel, Editor]:
    editor = editor_of(*scenes)
    panel = ReadoutsPanel(editor)
    qtbot.addWidget(panel)
    panel.resize(*size)
    with qtbot.waitExposed(panel):
        panel.show()
    settle()
    return panel, editor


def settle() -> None:
    """Let layouts arrange what has changed."""
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Look())
    yield
    apply_theme(qapp, Look())


def press(qtbot: QtBot, view: ReadoutView) -> None:
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 2, view.height() // 2))


def value(panel: ReadoutsPanel, key: str) -> str:
    return panel.readouts.view(key).face.value


def test_the_four_numbers_of_the_loaded_die(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, LOADED_DIE)
    assert value(panel, "entropy_p") == "1.4979 nats"
    assert value(panel, "cross_entropy") == "1.8356 nats"
    assert value(panel, "kl_divergence") == "0.3378 nats"
    assert value(panel, "nll_total") == "178.8929 nats total"
    mean = panel.readouts.view("nll_mean").face
    assert (mean.lead, mean.value) == ("÷ 100 =", "1.7889 nats")


def test_numbers_follow_an_edit_and_its_undoing(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, UNCOUNTED)
    assert value(panel, "cross_entropy") == "0.8370 nats"
    editor.apply(edits.set_unit(0, BITS))
    assert value(panel, "cross_entropy") == "1.2075 bits"
    editor.apply(edits.set_decimals(0, 2))
    assert value(panel, "cross_entropy") == "1.21 bits"
    editor.undo()
    editor.undo()
    assert value(panel, "cross_entropy") == "0.8370 nats"


def test_a_click_explains_highlights_and_copies(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    view = panel.readouts.view("entropy_p")
    press(qtbot, view)
    assert editor.state.focus.measure == "entropy_p"
    assert view.isChecked()
    assert not panel.readouts.view("cross_entropy").isChecked()
    assert QGuiApplication.clipboard().text() == "1.4979"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_keyboard_chooses_and_copies(qtbot: QtBot, key: Qt.Key) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    view = panel.readouts.view("kl_divergence")
    view.setFocus()
    qtbot.keyClick(view, key)
    assert editor.state.focus.measure == "kl_divergence"
    assert QGuiApplication.clipboard().text() == "0.3378"


def test_tab_comes_to_the_chosen_readout_and_to_the_first_where_that_is_put_away(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)

    def stops() -> list[str]:
        views = panel.findChildren(ReadoutView)
        return [view.key for view in views if view.focusPolicy() & Qt.FocusPolicy.TabFocus]

    editor.point(measure="kl_divergence")
    assert stops() == ["kl_divergence"]
    editor.point(measure=MORE[0])  # opens the rest
    assert stops() == [MORE[0]]
    panel.set_expanded(False)
    assert stops() == [MAIN[0]]


def test_arrow_keys_go_from_readout_to_readout_without_copying(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    QGuiApplication.clipboard().setText("mine")
    view = panel.readouts.view("cross_entropy")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert editor.state.focus.measure == "kl_divergence"
    assert panel.readouts.view("kl_divergence").hasFocus()
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert editor.state.focus.measure == "entropy_p"
    assert QGuiApplication.clipboard().text() == "mine"


def test_ctrl_c_copies_the_readout_with_the_focus(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    view = panel.readouts.view("entropy_p")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "1.4979"
    assert editor.state.focus.measure == "cross_entropy", "copying alone explains nothing else"


def test_nothing_to_measure_says_why_and_copies_nothing(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, UNCOUNTED)
    QGuiApplication.clipboard().setText("mine")
    view = panel.readouts.view("nll_total")
    assert value(panel, "nll_total") == "–"
    assert "counts n" in view.accessibleDescription()
    press(qtbot, view)
    assert QGuiApplication.clipboard().text() == "mine"


def test_no_outcomes_is_a_clear_state(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, EMPTY)
    for key in MAIN:
        assert panel.readouts.view(key).face.value == "–"
        assert panel.readouts.view(key).face.note == "There are no outcomes"


def test_infinity_names_the_outcome(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, MISSING)
    view = panel.readouts.view("cross_entropy")
    assert view.face.value == "∞ nats"
    assert view.face.note == "q(3) = 0 where p(3) = 1/6"
    assert view.accessibleDescription() == "∞ nats: q(3) = 0 where p(3) = 1/6"


def test_the_rest_is_shown_on_demand(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, LOADED_DIE)
    assert not any(panel.readouts.view(key).isVisible() for key in MORE)
    link = panel.readouts.link
    with qtbot.waitSignal(panel.expanded_changed) as told:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    assert all(panel.readouts.view(key).isVisible() for key in MORE)
    assert value(panel, "entropy_q") == "1.7889 nats"
    assert value(panel, "perplexity") == "6.2690"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert not panel.expanded


def test_measures_on_demand_follow_edits_while_they_are_hidden(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, UNCOUNTED)
    panel.set_expanded(True)
    panel.set_expanded(False)
    editor.apply(edits.set_probability(0, 0, "q", "1/2", "1"))
    panel.set_expanded(True)
    assert value(panel, "entropy_q").startswith(editor.state.readout.text("entropy_q"))


def test_choosing_a_hidden_measure_elsewhere_shows_it(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    editor.point(measure="perplexity")
    assert panel.readouts.view("perplexity").isVisible()
    assert panel.readouts.view("perplexity").isChecked()
    assert not panel.readouts.view("cross_entropy").isChecked()


def test_a_hidden_panel_catches_up_when_it_is_shown(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, UNCOUNTED)
    panel.hide()
    editor.apply(edits.set_decimals(0, 1))
    panel.show()
    assert value(panel, "cross_entropy") == "0.8 nats"


@pytest.mark.parametrize("key", MEASURES)
def test_a_screen_reader_hears_measure_and_value(qtbot: QtBot, key: str) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    panel.set_expanded(True)
    measure = MEASURES[key]
    held = QAccessible.queryAccessibleInterface(panel.readouts.view(key))
    assert held.text(QAccessible.Text.Name) == f"{measure.name} {measure.symbol}"
    wanted = " ".join(
        part for part in (editor.state.readout.text(key), editor.state.readout.unit(key)) if part
    )
    assert held.text(QAccessible.Text.Description) == wanted
    assert held.role() == QAccessible.Role.RadioButton
    assert held.state().focusable


def test_every_readout_explains_itself_in_its_tool_tip(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, LOADED_DIE)
    for key, measure in MEASURES.items():
        assert measure.formula in panel.readouts.view(key).toolTip()


@pytest.mark.parametrize(
    ("size", "zoom"),
    [((290, 420), 1.0), ((290, 250), 1.0), ((420, 600), 1.5), ((560, 700), 2.0), ((240, 200), 2.0)],
)
@pytest.mark.parametrize(
    "scene", [LOADED_DIE, MISSING, HUGE, EMPTY], ids=["die", "infinite", "huge", "empty"]
)
def test_numbers_shrink_rather_than_be_cut(
    qapp: QApplication, qtbot: QtBot, scene: Scene, size: tuple[int, int], zoom: float
) -> None:
    apply_theme(qapp, Look(zoom=zoom))
    panel, editor = shown(qtbot, scene, size=size)
    editor.apply(edits.set_decimals(0, 12))
    panel.set_expanded(True)
    settle()
    for view in panel.readouts.findChildren(ReadoutView):
        if view.isVisible() and size[0] / zoom > 250:
            pieces = view.page.pieces
            numbers = [piece for piece in pieces if piece.tone == "number"]
            assert all("…" not in piece.words for piece in numbers), view.key
        for piece in view.page.pieces:
            assert view.rect().contains(piece.box.adjusted(0, 0, -2, 0)), f"{view.key}: {piece.words}"
        for one, other in itertools.combinations(view.page.pieces, 2):
            assert not one.box.adjusted(1, 4, -2, -4).intersects(other.box.adjusted(1, 4, -2, -4))


def test_a_perplexity_of_many_digits_is_a_power_of_ten(qtbot: QtBot) -> None:
    """H(p, q) is half of 300·ln 10, so that e^H is exactly 10¹⁵⁰."""
    panel, editor = shown(qtbot, HUGE)
    panel.set_expanded(True)
    assert value(panel, "perplexity") == "1.000000000000 × 10¹⁵⁰"
    press(qtbot, panel.readouts.view("perplexity"))
    assert QGuiApplication.clipboard().text() == editor.state.readout.copy_text("perplexity")


def test_a_short_panel_sets_numbers_smaller_before_it_scrolls(qtbot: QtBot) -> None:
    tall, _ = shown(qtbot, LOADED_DIE, size=(290, 480))
    short, _ = shown(qtbot, LOADED_DIE, size=(290, 290))
    heights = [panel.readouts.view("entropy_p").height() for panel in (tall, short)]
    assert heights[1] < heights[0]


def test_dragging_moves_no_readout(qtbot: QtBot) -> None:
    """The places of all readouts stay while digits change."""
    panel, editor = shown(qtbot, LOADED_DIE)
    places = [panel.readouts.view(key).geometry() for key in MAIN]
    for text in ("0.1", "0.5", "0.999", "1e-9"):
        editor.apply(edits.set_probability(0, 0, "q", text, "1"), gesture="drag")
        settle()
        assert [panel.readouts.view(key).geometry() for key in MAIN] == places


def test_what_is_read_aloud_names_the_cause_also_where_the_number_stays(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    editor.apply(edits.set_probability(0, 5, "q", "0", "6"))
    view = panel.readouts.view("nll_total")
    assert "q(6) = 0" in view.accessibleDescription()
    editor.apply(edits.set_probability(0, 4, "q", "0", "5"))
    assert "5 and 6" in view.accessibleDescription()
