"""The identity strip is to scale, honest about infinity and negative D, and its labels never collide."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.scenes import CERTAIN, EMPTY, HUGE, LOADED_DIE, MISSING, OVERFULL, editor_of, scene
from xent_gui.core.document import edits
from xent_gui.core.document.readout import Identity
from xent_gui.core.document.shown import Look
from xent_gui.core.document.state import Scene
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.identity_panel import IdentityPanel
from xent_gui.ui.style.texts import width_of
from xent_gui.ui.style.theme import apply_theme
from xent_gui.ui.widgets.identity_plan import Plan, Words, height_of, plan

SCENES = {
    "loaded die": LOADED_DIE,
    "infinite": MISSING,
    "negative": OVERFULL,
    "certain": CERTAIN,
    "huge": HUGE,
    "little entropy": scene(["0.99", "0.01"], ["0.01", "0.99"], decimals=12),
    "below zero": scene(["0.5", "0.5"], ["8", "9"]),
    "entropy below zero": scene(["5", "6"], ["0.5", "0.5"]),
    "long label": scene(["1/6", "5/6"], ["0", "1"], labels=["a very long label of an outcome", "b"]),
}


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Look())
    yield
    apply_theme(qapp, Look())


def shown(qtbot: QtBot, *scenes: Scene, width: int = 1200) -> tuple[IdentityPanel, Editor]:
    editor = editor_of(*scenes)
    editor.dress(animate=False)
    panel = IdentityPanel(editor)
    qtbot.addWidget(panel)
    panel.resize(width, panel.sizeHint().height())
    with qtbot.waitExposed(panel):
        panel.show()
    QApplication.processEvents()
    return panel, editor


def plan_of(panel: IdentityPanel) -> Plan:
    made = panel.strip.layout_plan
    assert made is not None
    return made


def words_on(panel: IdentityPanel) -> dict[str, str]:
    return {label.key: label.words for label in plan_of(panel).labels}


def press(qtbot: QtBot, panel: IdentityPanel, x: float, y: float) -> None:
    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def test_the_parts_are_to_scale(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    made, readout = plan_of(panel), editor.state.readout
    entropy, divergence = (made.boxes[key].width() for key in ("entropy_p", "kl_divergence"))
    wanted = readout.value("kl_divergence") / readout.value("entropy_p")
    assert divergence / entropy == pytest.approx(wanted)
    assert made.boxes["cross_entropy"].width() == pytest.approx(entropy + divergence)
    assert made.boxes["kl_divergence"].left() == pytest.approx(made.boxes["entropy_p"].right())


def test_the_labels_are_the_numbers_of_the_readout(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, LOADED_DIE)
    assert words_on(panel) == {
        "cross_entropy": "H(p, q) 1.8356 nats",
        "entropy_p": "H(p) 1.4979 nats",
        "kl_divergence": "D(p‖q) 0.3378 nats",
    }


def test_the_scale_stays_while_q_is_dragged(qtbot: QtBot) -> None:
    """The bar of H(p) does not move when only q changes, unless H(p, q) outgrows the strip."""
    panel, editor = shown(qtbot, LOADED_DIE)
    before = plan_of(panel).boxes["entropy_p"]
    editor.apply(edits.set_probability(0, 0, "q", "0.2", "1"), gesture="drag")
    assert plan_of(panel).boxes["entropy_p"] == before


def test_clicking_a_part_explains_it(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    boxes = plan_of(panel).boxes
    for key in ("entropy_p", "kl_divergence", "cross_entropy"):
        press(qtbot, panel, boxes[key].center().x(), boxes[key].center().y())
        assert editor.state.focus.measure == key


def test_clicking_a_label_explains_its_part(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    label = next(label for label in plan_of(panel).labels if label.key == "kl_divergence")
    press(qtbot, panel, label.box.center().x(), label.box.center().y())
    assert editor.state.focus.measure == "kl_divergence"


def test_clicking_beside_the_bar_explains_nothing_else(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    press(qtbot, panel, panel.strip.width() - 2, panel.strip.height() - 2)
    assert editor.state.focus.measure == "cross_entropy"


def test_the_keyboard_goes_from_part_to_part(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    panel.strip.setFocus()
    qtbot.keyClick(panel.strip, Qt.Key.Key_Left)
    qtbot.keyClick(panel.strip, Qt.Key.Key_Return)
    assert editor.state.focus.measure == "kl_divergence"
    qtbot.keyClick(panel.strip, Qt.Key.Key_Left)
    qtbot.keyClick(panel.strip, Qt.Key.Key_Space)
    assert editor.state.focus.measure == "entropy_p"


def test_infinity_reaches_the_edge_and_names_the_outcome(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, MISSING)
    made = plan_of(panel)
    assert made.case == "infinite"
    assert made.boxes["kl_divergence"].right() == pytest.approx(panel.strip.width() - 16)
    assert made.boxes["kl_divergence"].width() > 0.2 * panel.strip.width()
    assert words_on(panel)["kl_divergence"] == "D(p‖q) ∞ because q(3) = 0 where p(3) = 1/6"


def test_infinity_names_the_outcome_in_little_room_too(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, MISSING, width=310)
    assert "q(3) = 0" in words_on(panel)["kl_divergence"]


def test_a_negative_divergence_runs_backwards_and_says_so(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, OVERFULL)
    made = plan_of(panel)
    assert made.backward
    assert made.boxes["kl_divergence"].right() == pytest.approx(made.boxes["entropy_p"].right())
    assert made.boxes["kl_divergence"].left() == pytest.approx(made.cross)
    assert "do not sum to 1" in words_on(panel)["kl_divergence"]


def test_below_zero_the_parts_stand_over_each_other(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, SCENES["below zero"])
    boxes = plan_of(panel).boxes
    assert not boxes["entropy_p"].intersects(boxes["kl_divergence"])
    assert plan_of(panel).cross < plan_of(panel).zero


def test_nothing_is_said_in_words(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, EMPTY)
    assert panel.strip.layout_plan is None
    assert panel.strip.accessibleDescription() == "There are no outcomes"


def test_a_screen_reader_hears_the_identity(qtbot: QtBot) -> None:
    panel, _ = shown(qtbot, LOADED_DIE)
    assert "H(p, q) = H(p) + D(p‖q)" in panel.strip.accessibleName()
    assert panel.strip.accessibleDescription() == "1.8356 nats = 1.4979 nats + 0.3378 nats"


def test_a_hidden_strip_catches_up(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    panel.hide()
    editor.apply(edits.set_decimals(0, 1))
    panel.show()
    assert words_on(panel)["cross_entropy"] == "H(p, q) 1.8 nats"


def test_another_scene_slides_in_and_arrives(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE, CERTAIN)
    editor.dress(animate=True)
    before = plan_of(panel).boxes["entropy_p"].width()
    editor.point(scene=1)
    assert plan_of(panel).boxes["entropy_p"].width() == pytest.approx(before, rel=0.2)
    qtbot.waitUntil(lambda: plan_of(panel).boxes["entropy_p"].width() == 0, timeout=2000)


def test_an_edit_does_not_slide(qtbot: QtBot) -> None:
    """A drag must not lag behind the mouse."""
    panel, editor = shown(qtbot, LOADED_DIE)
    editor.dress(animate=True)
    editor.apply(edits.make_uniform(0, "p"))
    made, readout = plan_of(panel), editor.state.readout
    share = made.boxes["kl_divergence"].width() / made.boxes["entropy_p"].width()
    assert share == pytest.approx(readout.value("kl_divergence") / readout.value("entropy_p"))


def assert_labels_fit(made: Plan, width: int, height: int) -> None:
    for label in made.labels:
        assert label.box.left() >= -0.01 and label.box.right() <= width + 0.01, label.words
        assert label.box.top() >= -0.01 and label.box.bottom() <= height + 0.51, label.words
        assert width_of(label.words, label.used) <= label.box.width() + 0.01, label.words
        if label.inside:
            assert made.boxes["entropy_p"].contains(label.box.adjusted(0, 1, 0, -1))
    for one, other in itertools.combinations(made.labels, 2):
        assert not one.box.intersects(other.box), f"{one.words} collides with {other.words}"


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [300, 340, 420, 640, 1000, 1250, 1900])
@pytest.mark.parametrize("name", SCENES)
def test_labels_never_collide_and_are_never_clipped(
    qapp: QApplication, qtbot: QtBot, name: str, width: int, zoom: float
) -> None:
    apply_theme(qapp, Look(zoom=zoom))
    panel, _ = shown(qtbot, SCENES[name], width=round(width * zoom))
    assert_labels_fit(plan_of(panel), panel.strip.width(), panel.strip.height())


@given(
    entropy=st.floats(-3, 12),
    divergence=st.floats(-3, 12),
    width=st.integers(300, 2000),
    decimals=st.integers(0, 12),
)
@hypothesis_settings(max_examples=150)
def test_labels_never_collide_whatever_the_numbers(
    qapp: QApplication, entropy: float, divergence: float, width: int, decimals: int
) -> None:
    cross = entropy + divergence
    case = "negative" if min(entropy, divergence, cross) < 0 else "finite"
    words = Words(
        f"H(p, q) {cross:.{decimals}f} nats",
        (f"H(p) {entropy:.{decimals}f} nats", f"H(p) {entropy:.{decimals}f}"),
        (f"D(p‖q) {divergence:.{decimals}f} nats", f"D(p‖q) {divergence:.{decimals}f}"),
    )
    look = Look()
    made = plan(Identity(entropy, divergence, cross, case), 1.79, words, look, width)  # type: ignore[arg-type]
    assert_labels_fit(made, width, height_of(look))
    wide = made.boxes["entropy_p"].width() + made.boxes["kl_divergence"].width()
    if wide > 1 and abs(entropy) > 1e-6:
        assert made.boxes["kl_divergence"].width() / wide == pytest.approx(
            abs(divergence) / (abs(entropy) + abs(divergence)), abs=1e-6
        )
