"""The small controls: what the user does comes out as a signal, what the state holds is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scenes import LOADED_DIE, editor_of
from xent_gui.core.document import edits
from xent_gui.core.document.shown import Look
from xent_gui.core.document.units import BITS
from xent_gui.ui.style.theme import apply_theme
from xent_gui.ui.widgets.card import Card
from xent_gui.ui.widgets.elided_label import ElidedLabel
from xent_gui.ui.widgets.link_button import LinkButton
from xent_gui.ui.widgets.number_controls import DecimalsControl, UnitControl
from xent_gui.ui.widgets.segmented import Segment, Segmented


def opened(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def button(widget: QWidget, text: str) -> QPushButton:
    return next(held for held in widget.findChildren(QPushButton) if held.text() == text)


@pytest.fixture
def fruit(qtbot: QtBot) -> Segmented:
    made = Segmented(
        [Segment("a", "Apple"), Segment("b", "Berry", "a small one"), Segment("c", "Cherry")], "Fruit"
    )
    made.choose("a")
    opened(qtbot, made)
    return made


def test_clicking_a_segment_chooses_it(qtbot: QtBot, fruit: Segmented) -> None:
    with qtbot.waitSignal(fruit.chosen) as told:
        qtbot.mouseClick(button(fruit, "Berry"), Qt.MouseButton.LeftButton)
    assert told.args == ["b"]
    assert fruit.key == "b"
    assert not button(fruit, "Apple").isChecked()


def test_clicking_the_chosen_segment_says_nothing(qtbot: QtBot, fruit: Segmented) -> None:
    with qtbot.assertNotEmitted(fruit.chosen):
        qtbot.mouseClick(button(fruit, "Apple"), Qt.MouseButton.LeftButton)
    assert button(fruit, "Apple").isChecked()


def test_showing_a_choice_says_nothing(qtbot: QtBot, fruit: Segmented) -> None:
    with qtbot.assertNotEmitted(fruit.chosen):
        fruit.choose("c")
    assert button(fruit, "Cherry").isChecked()


def test_arrow_keys_move_the_choice(qtbot: QtBot, fruit: Segmented) -> None:
    button(fruit, "Apple").setFocus()
    with qtbot.waitSignal(fruit.chosen) as told:
        qtbot.keyClick(button(fruit, "Apple"), Qt.Key.Key_Right)
    assert told.args == ["b"]
    assert button(fruit, "Berry").hasFocus()


def test_segments_are_radio_buttons_to_a_screen_reader(fruit: Segmented) -> None:
    held = QAccessible.queryAccessibleInterface(button(fruit, "Berry"))
    assert held.role() == QAccessible.Role.RadioButton
    assert held.text(QAccessible.Text.Name) == "Fruit: Berry"


def test_the_unit_control_shows_the_scene_and_tells_what_is_chosen(qtbot: QtBot) -> None:
    editor = editor_of(LOADED_DIE.with_(unit=BITS))
    control = UnitControl()
    control.show_state(None, editor.state)
    opened(qtbot, control)
    assert button(control, "bits").isChecked()
    with qtbot.waitSignal(control.unit_chosen) as told:
        qtbot.mouseClick(button(control, "bans"), Qt.MouseButton.LeftButton)
    assert told.args == ["bans"]


def test_the_decimals_control_shows_the_scene_and_tells_what_is_chosen(qtbot: QtBot) -> None:
    editor = editor_of(LOADED_DIE)
    control = DecimalsControl()
    control.show_state(None, editor.state)
    opened(qtbot, control)
    combo = control.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(place) for place in range(combo.count())] == [str(n) for n in range(13)]
    assert combo.currentText() == "4"
    combo.setFocus()
    with qtbot.waitSignal(control.decimals_chosen) as told:
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert told.args == [5]
    editor.apply(edits.set_decimals(0, 12))
    with qtbot.assertNotEmitted(control.decimals_chosen):
        control.show_state(None, editor.state)
    assert combo.currentText() == "12"


def test_the_wheel_over_the_decimals_changes_nothing_without_the_focus(qtbot: QtBot) -> None:
    control, other = DecimalsControl(), QPushButton("other")
    control.show_state(None, editor_of(LOADED_DIE).state)
    box = QWidget()
    column = QVBoxLayout(box)
    column.addWidget(other)
    column.addWidget(control)
    opened(qtbot, box)
    other.setFocus()
    combo = control.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    middle = QPointF(combo.rect().center())
    turn = QWheelEvent(
        middle, combo.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, turn)
    assert combo.currentText() == "4"


def test_a_card_without_title_has_no_header(qtbot: QtBot) -> None:
    bare, titled = Card(), Card("Outcomes")
    for card in (bare, titled):
        opened(qtbot, card)
    assert titled.sizeHint().height() > bare.sizeHint().height()
    assert titled.accessibleName() == "Outcomes"


def test_a_link_of_a_card_is_pressed_by_the_keyboard(qtbot: QtBot) -> None:
    card = Card("Outcomes")
    link = card.add_link("+ outcome")
    opened(qtbot, card)
    link.setFocus()
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Space)


def test_a_card_grows_with_the_zoom(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, Look())
    card = Card("Outcomes")
    card.body.addWidget(LinkButton("more"))
    opened(qtbot, card)
    before = card.sizeHint()
    apply_theme(qapp, Look(zoom=2.0))
    QApplication.processEvents()
    after = card.sizeHint()
    apply_theme(qapp, Look())
    assert after.height() > 1.7 * before.height()
    assert after.width() > 1.7 * before.width()


def test_an_elided_label_never_widens_its_pane(qtbot: QtBot) -> None:
    label = ElidedLabel("a very long title of a scene that nobody can read in full")
    opened(qtbot, label)
    label.resize(120, 20)
    assert label.minimumSizeHint().width() < 40
    assert label.text().endswith("in full")
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    assert label.toolTip() == ""
