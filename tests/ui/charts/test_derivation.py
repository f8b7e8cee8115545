"""The chart of the derivation: stepped by keys and buttons, played, hovered, empty, and drawn elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import editor_of, picture, settle
from tests.ui.charts.kit import shown as panel_with
from tests.ui.scenes import CERTAIN, EMPTY, HUGE, LOADED_DIE, MISSING, UNCOUNTED, scene
from xent_gui.core.document import edits
from xent_gui.core.document.state import Scene
from xent_gui.ui.charts.derivation import REGROUPED, DerivationChart
from xent_gui.ui.panels.charts_panel import ChartsPanel

THOUSAND = scene(["1/1000"] * 1000, ["1/1000"] * 1000, [row % 7 for row in range(1000)])


def shown(qtbot: QtBot, made: Scene = LOADED_DIE, size: tuple[int, int] = (560, 420)) -> DerivationChart:
    held = panel(qtbot, made, size)
    chart = chart_of(held)
    chart.panel = held  # type: ignore[attr-defined]  # or it would go, and the chart with it
    return chart


def panel(qtbot: QtBot, made: Scene = LOADED_DIE, size: tuple[int, int] = (560, 420)) -> ChartsPanel:
    held = panel_with(qtbot, made, size=size)
    held.show_chart("derivation")
    settle()
    return held


def chart_of(held: ChartsPanel) -> DerivationChart:
    chart = held.chart
    assert isinstance(chart, DerivationChart)
    chart.finish()
    return chart


def words(chart: DerivationChart) -> str:
    assert chart.written is not None
    return " ".join(item.piece.text for item in chart.written.placed if item.piece is not None)


def test_it_begins_with_the_likelihood_of_this_scene(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    assert len(chart.steps) == 7 and chart.step == 0
    assert "L = Π q(xⱼ)" in words(chart) and "2.0315 × 10⁻⁷⁸" in words(chart)
    assert chart.heading()[0].startswith("1 of 7") and not chart.controls.back.isEnabled()


def test_buttons_go_forward_and_back(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    for step in range(1, 7):
        chart.controls.forward.click()
        assert chart.step == step
    assert not chart.controls.forward.isEnabled()
    assert words(chart).endswith("1.7889 nats = 1.7889 nats")
    chart.controls.back.click()
    assert chart.step == 5 and "18/100·ln 0.18" in words(chart)


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (0, Qt.Key.Key_Right, 1), (1, Qt.Key.Key_Left, 0), (2, Qt.Key.Key_PageDown, 3),
        (3, Qt.Key.Key_PageUp, 2), (5, Qt.Key.Key_Home, 0), (1, Qt.Key.Key_End, 6),
        (6, Qt.Key.Key_Right, 6), (0, Qt.Key.Key_Left, 0),
    ],
)  # fmt: skip
def test_keys_go_through_the_steps(qtbot: QtBot, start: int, key: Qt.Key, end: int) -> None:
    chart = shown(qtbot)
    chart.set_step(start)
    QTest.keyClick(chart, key)
    assert chart.step == end


def test_dots_show_and_choose_a_step_by_mouse_and_keys(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    dots = chart.controls.dots
    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, pos=QPoint(dots.width() * 9 // 14, dots.height() // 2))
    assert chart.step == 4 and dots.accessibleName() == "Step 5 of 7: Regroup: from samples to outcomes"
    QTest.keyClick(dots, Qt.Key.Key_Right)
    assert chart.step == 5
    assert min(dots.width() / 7, dots.height()) >= 24


def test_it_plays_to_the_end_and_pauses_when_somebody_steps(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    QTest.keyClick(chart, Qt.Key.Key_Space)
    assert chart.stepper.playing and chart.step == 1 and "Pause" in chart.controls.play.accessibleName()
    chart.controls.forward.click()
    assert not chart.stepper.playing and chart.step == 2 and "Play" in chart.controls.play.accessibleName()
    chart.stepper._clock.setInterval(1)
    chart.controls.play.click()
    qtbot.waitUntil(lambda: not chart.stepper.playing)
    assert chart.step == 6
    chart.controls.play.click()
    assert chart.step == 0


def test_samples_fly_into_their_columns_where_things_are_animated(qtbot: QtBot) -> None:
    held = panel(qtbot)
    chart = chart_of(held)
    plan = chart.plan
    assert plan is not None
    chart.set_step(REGROUPED)
    assert chart.flight.now == 1 and not chart.flight.moving, "nothing is animated here"
    editor_of(held).dress(animate=True)
    chart.set_step(REGROUPED - 1)
    assert chart.flight.moving
    qtbot.waitUntil(lambda: 0 < chart.flight.now < 1)
    qtbot.waitUntil(lambda: not chart.flight.moving)
    assert chart.flight.now == 0


@pytest.mark.parametrize("made", [LOADED_DIE, HUGE, THOUSAND, MISSING, scene(["1"], ["0.7"], [3])])
@pytest.mark.parametrize("size", [(535, 300), (1200, 700)])
def test_tiles_stay_inside_apart_and_in_their_columns(
    qtbot: QtBot, made: Scene, size: tuple[int, int]
) -> None:
    chart = shown(qtbot, made, size)
    assert chart.plan is not None and chart.derivation is not None
    plan, samples = chart.plan, chart.derivation.samples
    for places in (plan.mixed, plan.gathered):
        assert len(places) == len(samples.tiles)
        for at, box in enumerate(places):
            assert chart.body.adjusted(-1, -1, 1, 1).contains(box)
            assert not any(box.intersects(other) for other in places[at + 1 :])
    for tile, box in zip(samples.tiles, plan.gathered, strict=True):
        assert plan.columns[tile.column].left() <= box.center().x() <= plan.columns[tile.column].right()


def test_the_text_ends_above_the_tiles_at_every_step_and_size(qtbot: QtBot) -> None:
    for made in (LOADED_DIE, MISSING, THOUSAND):
        for size in ((535, 330), (900, 600)):
            chart = shown(qtbot, made, size)
            for step in range(7):
                chart.set_step(step)
                chart.finish()
                assert chart.written is not None and chart.plan is not None
                assert chart.written.placed
                bottom = max(item.y + item.extent.descent for item in chart.written.placed)
                assert chart.written.top + bottom <= min(box.top() for box in chart.plan.mixed)
                right = max(item.x + item.extent.width for item in chart.written.placed)
                assert right <= chart.body.width() + 2


def test_the_outcome_under_the_mouse_is_lit_everywhere(qtbot: QtBot) -> None:
    held = panel(qtbot)
    chart = chart_of(held)
    assert chart.plan is not None and chart.derivation is not None and chart.written is not None
    box, row = chart.plan.mixed[7], chart.derivation.samples.tiles[7].row
    QTest.mouseMove(chart.canvas.viewport(), box.center().toPoint())
    assert editor_of(held).state.focus.hovered == row
    assert f"{row + 1}: n = " in chart.note.text
    factor = next(item for item in chart.written.placed if item.piece and item.piece.row is not None)
    at = QPoint(round(factor.x + factor.extent.width / 2), round(chart.written.top + factor.y - 3))
    assert factor.piece is not None
    assert chart.row_at(at.toPointF()) == factor.piece.row
    chart.set_step(REGROUPED)
    assert chart.plan is not None
    foot = chart.plan.columns[2].center().toPoint()
    assert chart.row_at(foot.toPointF()) == 2


def test_arrow_keys_point_at_outcomes(qtbot: QtBot) -> None:
    held = panel(qtbot)
    chart = chart_of(held)
    for key, row in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0)):
        QTest.keyClick(chart, key)
        assert editor_of(held).state.focus.hovered == row


def test_an_edit_changes_the_numbers_and_keeps_the_step(qtbot: QtBot) -> None:
    held = panel(qtbot)
    chart = chart_of(held)
    chart.set_step(3)
    editor_of(held).apply(edits.set_counts(0, [0, 0, 0, 0, 0, 7]))
    chart.finish()
    assert chart.step == 3 and "1.8971 nats" in words(chart) and "ln 0.15" in words(chart)
    editor_of(held).undo()
    chart.finish()
    assert "1.7889 nats" in words(chart)


@pytest.mark.parametrize("made", [UNCOUNTED, UNCOUNTED.with_(counts=(0, 0))])
def test_without_observations_it_offers_to_simulate_or_type_some(qtbot: QtBot, made: Scene) -> None:
    held = panel(qtbot, made)
    chart = chart_of(held)
    assert chart.steps == () and "There are no observations yet" in chart.data_table().rows[0][0]
    assert chart.controls.simulate.isVisible() and not chart.controls.forward.isVisible()
    picture(chart)
    for button, how in ((chart.controls.simulate, "simulate"), (chart.controls.type, "type")):
        with qtbot.waitSignal(held.observations_wanted) as asked:
            button.click()
        assert asked.args == [how]
    editor_of(held).apply(edits.set_counts(0, [3, 1]))
    assert len(chart.steps) == 7 and chart.controls.forward.isVisible()
    editor_of(held).undo()
    assert chart.steps == ()


def test_nothing_is_simulated_from_what_is_no_distribution(qtbot: QtBot) -> None:
    held = panel(qtbot, scene(["1/2", "1/4"], ["1/2", "1/2"]))
    chart = chart_of(held)
    with qtbot.assertNotEmitted(held.observations_wanted):
        chart.controls.simulate.click()
    assert "p sums to 3/4, not to 1" in chart.note.text


def test_without_outcomes_nothing_is_offered(qtbot: QtBot) -> None:
    chart = shown(qtbot, EMPTY)
    assert not chart.controls.simulate.isEnabled() and "no outcomes" in chart.data_table().rows[0][0]
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(chart, key)
    assert chart.step == 0 and not chart.stepper.playing


def test_the_impossible_is_named(qtbot: QtBot) -> None:
    chart = shown(qtbot, MISSING)
    assert chart.written is not None and "q(3) = 0, but 3 was observed 3 times" in chart.written.notes
    chart.set_step(6)
    assert words(chart).endswith("∞ nats = ∞ nats")


def test_the_table_has_every_step(qtbot: QtBot) -> None:
    table = shown(qtbot).data_table()
    assert [row[3] for row in table.rows] == ["2.0315 × 10⁻⁷⁸", "−178.8929", "178.8929", *["1.7889"] * 4]
    assert table.rows[1][1] == "ln L = Σⱼ ln q(xⱼ)"


@pytest.mark.parametrize("made", [LOADED_DIE, CERTAIN, THOUSAND])
def test_it_is_drawn_elsewhere_at_the_same_step_without_buttons(qtbot: QtBot, made: Scene) -> None:
    chart = shown(qtbot, made)
    chart.set_step(5)
    image = QImage(1120, 840, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    chart.paint_on(painter, QRectF(0, 0, 1120, 840), scale=2.0)
    painter.end()
    inked = {image.pixelColor(x, y).name() for x in range(0, 1120, 3) for y in range(0, 840, 3)}
    assert len(inked) > (1 if chart.steps else 0)


def test_it_tells_a_screen_reader_where_it_is(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    chart.set_step(6)
    assert "1.7889 nats" in chart.accessibleDescription()


def test_a_talk_drives_it_step_by_step(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    chart.prepare_stage()
    for revealed in (1, 4, 7, 2):
        chart.show_parts(frozenset(f"derivation {line}" for line in range(1, revealed + 1)))
        assert chart.step == revealed - 1
    assert not chart.controls.isVisible()
