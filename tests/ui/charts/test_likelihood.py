"""The chart of likelihood: where ŵ is, what is said beside the plots, and what becomes q."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scipy import integrate, stats

from tests.ui.charts.kit import die, editor_of, picture, scene, settle
from tests.ui.charts.kit import shown as panel_with
from tests.ui.charts.test_terms import state_of
from xent_gui.core.document.parametric import decimals_of
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BITS
from xent_gui.core.maths.families import face, families
from xent_gui.ui.charts.likelihood import LikelihoodChart
from xent_gui.ui.charts.likelihood_controls import W_FIXED
from xent_gui.ui.charts.likelihood_curves import curve_of, place_of, possible_counts, power_text
from xent_gui.ui.charts.likelihood_pictures import Curves

COUNTS = (20, 18, 12, 17, 18, 15)


def rolled(times: int = 1, **fields: object) -> Scene:
    return replace(die(**fields), counts=tuple(times * count for count in COUNTS))


def shown(qtbot: QtBot, *scenes: Scene, size: tuple[int, int] = (560, 420)) -> LikelihoodChart:
    chart = LikelihoodChart()
    qtbot.addWidget(chart)
    chart.resize(*size)
    chart.show_state(None, state_of(*scenes))
    chart.show()
    settle()
    return chart


def told(chart: LikelihoodChart) -> list[str]:
    assert chart.picture is not None
    return chart.picture.texts()


def test_maximum_and_minimum_are_marked_at_one_place_with_their_values(qtbot: QtBot) -> None:
    chart = shown(qtbot, rolled())
    assert chart.heading()[1].endswith("Seen 15 times in 100.")
    assert told(chart) == [
        "ŵ = 0.15: 1.6964 × 10⁻⁷⁸", "w = 0.5: 3.0518 × 10⁻⁹⁰",
        "at ŵ: −179.0731", "w = 0.5: −206.1169",
        "at ŵ: 1.7907", "w = 0.5: 2.0612",
    ]  # fmt: skip
    assert isinstance(chart.picture, Curves)
    likelihood, log, negative = chart.picture.panels
    at = int(likelihood.heights.argmax())
    assert likelihood.places[at] == pytest.approx(0.15)
    assert at == int(log.heights.argmax()) == int(negative.heights.argmin())


def test_logs_follow_the_unit_of_the_scene(qtbot: QtBot) -> None:
    chart = shown(qtbot, rolled(unit=BITS))
    assert told(chart)[4] == f"at ŵ: {1.790731 / math.log(2):.4f}"


def test_underflow_is_shown_beside_the_true_power_of_ten(qtbot: QtBot) -> None:
    chart = shown(qtbot, rolled(10))
    assert told(chart)[:2] == ["ŵ = 0.15: 1.9737 × 10⁻⁷⁷⁸", "0.0 in double precision"]
    assert "0.0 in double precision" not in told(shown(qtbot, rolled()))


def test_the_integral_is_that_of_scipy_and_not_1(qtbot: QtBot) -> None:
    chart = shown(qtbot, rolled())
    top = 15 * math.log(0.15) + 85 * math.log(0.17)

    def scaled(w: float) -> float:
        return math.exp(15 * math.log(w) + 85 * math.log((1 - w) / 5) - top) if 0 < w < 1 else 0.0

    area = top + math.log(integrate.quad(scaled, 0, 1, points=[0.15])[0])
    family = chart.family
    assert family is not None
    assert chart.study.curve(family).log_area == pytest.approx(area, abs=1e-9)
    assert power_text(area) in chart.caption() and "not 1" in chart.caption()


def test_dragging_across_the_plots_and_the_keys_move_w(qtbot: QtBot) -> None:
    chart = shown(qtbot, rolled())
    assert chart.picture is not None
    axis = chart.picture.axis
    x = round(axis.left() + 0.25 * axis.width())
    place = QPoint(x, round(chart.picture.plots[1].center().y()))
    QTest.mousePress(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chart.w == pytest.approx(0.25, abs=0.004)
    assert chart.controls.w.text() == f"{chart.w:g}"
    before = chart.w
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.w == pytest.approx(before + 0.01)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.w == 1
    assert told(chart)[1] == "w = 1: 0" and told(chart)[-1] == "w = 1: ∞"
    chart.controls.best.click()
    assert chart.w == 0.15


def test_typing_w_and_what_is_refused(qtbot: QtBot) -> None:
    chart = shown(qtbot, rolled())
    field = chart.controls.w
    for text, sentence in (("1.5", "w = 1.5 is outside its range"), ("x", "“x”")):
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert sentence in chart.note.text and field.property("refused") and field.text() == text
        assert chart.w == 0.5
    field.selectAll()
    QTest.keyClicks(field, "1/4")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chart.w == 0.25 and not field.property("refused") and field.text() == "0.25"


def test_use_as_q_is_one_undoable_edit_that_sums_to_exactly_1(qtbot: QtBot) -> None:
    panel = panel_with(qtbot, rolled())
    editor = editor_of(panel)
    panel.show_chart("likelihood")
    settle()
    chart = panel.chart
    assert isinstance(chart, LikelihoodChart)
    chart.set_parameter(1 / 7)
    chart.controls.use.click()
    q = editor.state.scene.q
    assert q.total == 1 and q.text(5) == "0.142857142857143"
    assert told(chart)[-1].split(": ")[1] == editor.state.readout.text("nll_mean")
    editor.undo()
    assert editor.state.scene.q.text(5) == "0.15"


@pytest.mark.parametrize("shares", [[1 / 7, 6 / 7], [0.1] * 10, [1e-30, 1 - 1e-30], [0.0, 1.0], [1 / 3] * 3])
def test_decimals_of_shares_sum_to_exactly_1_and_read_back(shares: Sequence[float]) -> None:
    made = decimals_of(shares)
    assert made.total == 1
    assert [float(value) for value in made] == pytest.approx(list(shares), rel=1e-13)


@pytest.mark.parametrize("m", [1, 100, 2000, 50_000, 10**9])
@pytest.mark.parametrize("w", [0.15, 0.5, 1.0])
def test_possible_data_sum_to_1_and_are_those_of_scipy(m: int, w: float) -> None:
    possible = possible_counts(m, w)
    assert possible.total == pytest.approx(1, abs=1e-6)
    at = int(possible.shares.argmax())
    assert possible.shares[at] == pytest.approx(stats.binom.pmf(int(possible.counts[at]), m, w), rel=1e-6)


def test_with_w_fixed_the_data_sum_to_1_beside_an_integral_that_does_not(qtbot: QtBot) -> None:
    chart = shown(qtbot, rolled())
    chart.switch.probability.click()
    assert chart.mode == W_FIXED
    assert told(chart)[:3] == ["seen: n = 15", "P = 1.998 × 10⁻¹³", "Σ = 1.0000"]
    assert "Σ = 1.0000" in chart.caption() and "∫ L(w) dw = 1.512 × 10⁻⁷⁹" in chart.caption()
    for key in ("mixture", "temperature", "geometric"):
        chart.choose_family(key)
        assert "Σ = 1.0000" in told(chart)
        picture(chart)


def test_without_counts_it_says_what_to_enter(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    assert chart.picture is None and "column n" in chart.study.problem()
    picture(chart)
    chart.choose_mode(W_FIXED)
    assert "Σ = 1.0000" in told(chart)


@pytest.mark.parametrize("made", [scene("", ""), scene("1", "1"), scene("1/2 1/2", "0 0")])
def test_scenes_with_next_to_nothing_are_no_error(qtbot: QtBot, made: Scene) -> None:
    chart = shown(qtbot, replace(made, counts=(3,) * len(made)))
    picture(chart)
    chart.choose_mode(W_FIXED)
    picture(chart)
    chart.data_table()


def test_an_observation_that_q_holds_impossible_makes_l_zero_for_every_temperature(qtbot: QtBot) -> None:
    chart = shown(qtbot, replace(scene("1/2 1/4 1/4", "1/2 0 1/2"), counts=(3, 1, 2)))
    chart.choose_family("temperature")
    assert chart.caption().startswith("L is 0 for every T")
    assert told(chart)[0] == "T = 1: 0"
    picture(chart)


@pytest.mark.parametrize("outcomes", [26, 1000])
def test_the_curve_shows_its_peak_with_many_outcomes_too(qtbot: QtBot, outcomes: int) -> None:
    texts = " ".join([f"1/{outcomes}"] * outcomes)
    counts = tuple(row * 7 % 11 for row in range(outcomes))
    chart = shown(qtbot, replace(scene(texts, texts), counts=counts), size=(900, 600))
    assert isinstance(chart.picture, Curves)
    high = chart.picture.panels[0].heights > 0.5
    places = chart.picture.panels[0].places[high]
    assert places[-1] - places[0] > 0.03, "narrower than can be seen"
    chart.choose_mode(W_FIXED)
    picture(chart)


def test_curves_of_all_families_have_their_maximum_at_the_best_parameter() -> None:
    labels = [str(x) for x in range(6)]
    for family in families(labels, [0.18, 0.18, 0.15, 0.17, 0.17, 0.15], COUNTS, 5):
        curve = curve_of(family, COUNTS)
        assert family.best is not None
        assert curve.places[curve.logs.argmax()] == pytest.approx(place_of(family, family.best), abs=1e-4)


def test_zoom_shows_the_neighbourhood_of_the_best(qtbot: QtBot) -> None:
    chart = shown(qtbot, rolled(100))
    chart.controls.zoom.click()
    family = chart.family
    assert family is not None and 0 < family.low < 0.15 < family.high < 0.3
    chart.type_parameter("0.9")
    assert not chart.zoomed and chart.w == 0.9


def test_its_numbers_as_a_table(qtbot: QtBot) -> None:
    table = shown(qtbot, rolled()).data_table()
    assert table.header == ("w", "L", "log L", "−(1/m) log L")
    assert table.rows[0] == ("ŵ = 0.15", "1.6964 × 10⁻⁷⁸", "−179.0731", "1.7907")
    assert table.rows[-1] == ("1", "0", "−∞", "∞")


def test_powers_of_ten_beyond_doubles() -> None:
    assert power_text(-778 * math.log(10)) == "1.000 × 10⁻⁷⁷⁸"
    assert power_text(math.log(0.02)) == "0.02000"
    assert power_text(-math.inf) == "0"
    assert face(0, 2, (1, 1), "a").best == 0.5


def test_a_range_that_ends_next_to_1_is_not_left_by_rounding(qtbot: QtBot) -> None:
    chart = shown(qtbot, replace(scene("1/2 1/2", "1/2 1/2"), counts=(10**9, 0)))
    chart.choose_family("geometric")
    chart.show_near(True)
    chart.choose_mode(W_FIXED)
    assert "Σ = 1.0000" in told(chart)
    picture(chart)


def test_numbered_outcomes_beyond_what_doubles_count_offer_no_binomial() -> None:
    def keys(outcomes: int) -> list[str]:
        labels = [str(x) for x in range(outcomes)]
        return [family.key for family in families(labels, [1 / outcomes] * outcomes, [1] * outcomes, 0)]

    assert "binomial" in keys(1000) and "binomial" not in keys(1200)


def test_the_bars_beside_the_slider_move_with_w(qtbot: QtBot) -> None:
    chart = shown(qtbot, rolled(), size=(700, 500))

    def drawn() -> int:
        image, axis = picture(chart.canvas), chart.picture.axis.toRect()  # type: ignore[union-attr]
        bar = chart.dress.color("q")
        return sum(
            image.pixelColor(x, y) == bar
            for x in range(axis.right() + 30, image.width(), 2)
            for y in range(axis.top(), axis.bottom(), 2)
        )

    half = drawn()
    chart.set_parameter(1 / 6)
    assert drawn() > half > 0, "equal bars fill more of their height"
