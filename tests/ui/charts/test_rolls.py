"""The chart of rolls: seeded runs around H(p, q), played, stepped and repeated; and what cannot be rolled."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import die, editor_of, picture, scene, settle
from tests.ui.charts.kit import shown as panel_with
from tests.ui.charts.test_terms import state_of
from xent_gui.core.document.edits import set_probability
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BITS
from xent_gui.ui.charts.rolls import BILLION, MOST_RUNS, RollsChart


def shown(qtbot: QtBot, made: Scene, size: tuple[int, int] = (560, 420)) -> RollsChart:
    chart = RollsChart()
    qtbot.addWidget(chart)
    chart.resize(*size)
    chart.show_state(None, state_of(made))
    chart.show()
    settle()
    return chart


def test_a_run_settles_on_the_cross_entropy(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    m, mean = chart.now
    assert m == 1_000_000
    assert mean == pytest.approx(1.8356, abs=0.0004)
    assert chart.frame is not None
    y = chart.frame.scale.y(mean)
    assert y == pytest.approx(chart.frame.scale.y(1.8356), abs=2)
    assert "σ of −log q(x) under p: 0.0775 nats" in chart.caption()


def test_the_band_is_exact_and_fills_the_scale_at_its_start(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    p, q = np.array([0.1] * 5 + [0.5]), np.array([0.18, 0.18, 0.15, 0.17, 0.17, 0.15])
    sigma = math.sqrt(float(p @ np.log(q) ** 2) - float(p @ np.log(q)) ** 2)
    assert chart.frame is not None
    half = 1.96 * sigma / math.sqrt(10)
    edge = chart.frame.scale.y(1.83565 + half)
    inside = picture(chart.canvas).pixelColor(round(chart.frame.plot.left()) + 1, round(edge) + 6)
    outside = picture(chart.canvas).pixelColor(round(chart.frame.plot.left()) + 1, round(edge) - 6)
    assert outside == chart.dress.color("panel") != inside


def test_rolling_again_adds_a_run_with_the_next_seed_up_to_five(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    first = chart.runs[0].means.copy()
    chart.controls.roll.click()
    assert [run.seed for run in chart.runs] == [1, 2]
    assert (chart.runs[0].means == first).all() and (chart.runs[1].means != first).any()
    for _ in range(5):
        QTest.keyClick(chart, Qt.Key.Key_R)
    assert [run.seed for run in chart.runs] == [3, 4, 5, 6, 7] and len(chart.runs) == MOST_RUNS
    assert chart.controls.seed.text() == "7" and "3, 4, 5, 6, 7" in chart.note.text


def test_a_typed_seed_gives_its_run_and_what_is_refused(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    before = chart.runs[0].means.copy()
    field = chart.controls.seed
    field.selectAll()
    QTest.keyClicks(field, "minus")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "“minus” is not a whole number" in chart.note.text and chart.seeds == [1]
    for seed, same in (("42", False), ("1", True)):
        field.selectAll()
        QTest.keyClicks(field, seed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert chart.seeds == [int(seed)] and bool((chart.runs[0].means == before).all()) is same


def test_a_billion_rolls(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    chart.controls.billion.click()
    assert chart.now[0] == BILLION and abs(chart.now[1] - 1.8356) < 1e-4
    assert chart.caption().startswith("m = 1\u202f000\u202f000\u202f000 rolls: mean NLL 1.8356 nats")
    chart.controls.billion.click()
    assert chart.now[0] == 1_000_000


def test_stepping_and_playing_go_on_to_the_end(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    chart.controls.step.click()
    early = chart.now[0]
    assert 10 <= early < 20
    chart.controls.step.click()
    assert early < chart.now[0] < 100
    chart.controls.play.click()
    assert chart.controls.play.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: chart.seen is None, timeout=15_000)
    assert chart.now[0] == 1_000_000 and chart.controls.play.accessibleName() == "Play"


def test_frequencies_beside_p_are_those_where_the_run_is(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    chart.step()
    m = chart.now[0]
    counts = chart.runs[-1].frequencies(chart._last) * m
    assert counts == pytest.approx(np.round(counts)) and round(counts.sum()) == m


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (scene("1/2 1/4", "1/2 1/2"), "p sums to 3/4, not to 1"),
        (scene("1/2 1/4 1/4", "1/2 0 1/2"), "q(2) = 0 where p(2) = 1/4"),
        (scene("", ""), "There are no outcomes"),
    ],
)
def test_what_cannot_be_rolled_is_said_and_no_run_drawn(qtbot: QtBot, made: Scene, words: str) -> None:
    chart = shown(qtbot, made)
    assert words in chart.problem() and not chart.runs and not chart.controls.roll.isEnabled()
    assert words in chart.data_table().rows[0][0]
    picture(chart)
    QTest.keyClick(chart, Qt.Key.Key_R)
    assert not chart.runs


def test_q_that_does_not_sum_to_1_is_scored_as_typed(qtbot: QtBot) -> None:
    chart = shown(qtbot, scene("1/2 1/2", "1/4 1/4"))
    assert chart.now[1] == pytest.approx(math.log(4), rel=1e-12)
    picture(chart)


def test_runs_follow_an_edit_with_the_same_seeds(qtbot: QtBot) -> None:
    panel = panel_with(qtbot, die(unit=BITS))
    panel.show_chart("rolls")
    settle()
    chart = panel.chart
    assert isinstance(chart, RollsChart)
    assert "mean NLL 2.648" in chart.caption() and "bits" in chart.caption()
    editor_of(panel).apply(set_probability(0, 5, "q", "0.3", "6"))
    assert chart.now[1] == pytest.approx(1.8356 + 0.5 * math.log(0.15 / 0.3), abs=0.001)
    editor_of(panel).undo()
    assert "mean NLL 2.648" in chart.caption()


@pytest.mark.parametrize("outcomes", [1, 26, 1000])
def test_few_and_many_outcomes(qtbot: QtBot, outcomes: int) -> None:
    p, q = " ".join([f"1/{outcomes}"] * outcomes), " ".join(["1/2"] * outcomes)
    chart = shown(qtbot, scene(p, q), size=(900, 600))
    assert chart.now[1] == pytest.approx(math.log(2))
    picture(chart)


def test_its_numbers_as_a_table_and_elsewhere_the_same_picture(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    chart.roll_again()
    table = chart.data_table()
    assert table.header == ("m", "mean NLL, seed 1", "mean NLL, seed 2")
    assert table.rows[0][0] == "10" and table.rows[-1][0] == "1000000"
    assert float(table.rows[-1][1]) == pytest.approx(1.8356, abs=0.0004)
    image = QImage(1200, 800, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    chart.paint_on(painter, QRectF(0, 0, 1200, 800), scale=2.0)
    painter.end()
    colors = {image.pixelColor(x, y).name() for x in range(0, 1200, 5) for y in range(0, 800, 5)}
    assert {chart.dress.tokens.p.lower(), chart.dress.tokens.text.lower()} <= colors
