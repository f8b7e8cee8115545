"""The chart of terms: what it says and where its steps stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import die, picture, scene, settle
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document, Scene
from xent_gui.ui.charts.terms import TermsChart


def state_of(*scenes: Scene, **focus: Any) -> State:
    document = Document(scenes)
    return State(document, replace(Focus(), **focus), Look(animate=False), readouts_for(document, ()))


def shown(qtbot: QtBot, state: State) -> TermsChart:
    chart = TermsChart()
    qtbot.addWidget(chart)
    chart.resize(560, 420)
    chart.show_state(None, state)
    chart.show()
    settle()
    return chart


@pytest.fixture
def chart(qtbot: QtBot) -> TermsChart:
    return shown(qtbot, state_of(die()))


def test_it_tells_whose_terms_these_are_and_their_sum(chart: TermsChart) -> None:
    assert chart.heading()[0] == "Terms of H(p, q)"
    assert chart.caption() == "H(p, q) = 1.8356 nats"
    assert [chart.text(row) for row in (0, 5)] == ["0.1715", "0.9486"]


def test_each_step_stands_on_the_one_before_and_the_last_reaches_the_total(chart: TermsChart) -> None:
    boxes = [chart.box_of(row) for row in range(6)]
    for lower, upper in pairwise(boxes):
        assert upper.bottom() == lower.top()
        assert upper.left() > lower.right()
    assert boxes[-1].top() == chart.total_box.top()
    assert chart.total_box.bottom() == round(chart.scale.y(0))


def test_the_heights_are_the_numbers(chart: TermsChart) -> None:
    assert chart.scale.value(chart.box_of(5).top()) == pytest.approx(1.8356, abs=0.01)
    assert chart.box_of(5).height() / chart.total_box.height() == pytest.approx(0.9486 / 1.8356, abs=0.01)


def test_divergence_shows_signs(qtbot: QtBot) -> None:
    chart = shown(qtbot, state_of(die(), measure="kl_divergence"))
    assert chart.text(0) == "−0.0588"
    assert chart.text(5) == "+0.6020"
    assert chart.box_of(0).top() == round(chart.scale.y(0))


def test_infinite_terms_reach_the_top_and_are_explained(qtbot: QtBot) -> None:
    chart = shown(qtbot, state_of(scene("1/2 1/4 1/4", "1/2 0 1/2")))
    assert chart.text(1) == "∞"
    assert chart.caption() == "H(p, q) = ∞ nats, because q(2) = 0 where p(2) = 1/4"
    assert chart.box_of(1).top() == chart.total_box.top() < chart.box_of(2).top()


def test_no_outcomes_are_no_error(qtbot: QtBot) -> None:
    chart = shown(qtbot, state_of(scene("", "")))
    assert chart.caption() == "There are no outcomes"
    picture(chart)


@pytest.mark.parametrize("count", [26, 1000])
def test_values_never_collide(qtbot: QtBot, count: int) -> None:
    texts = " ".join([f"1/{count}"] * count)
    chart = shown(qtbot, state_of(scene(texts, texts)))
    line = chart.dress.metrics("value").height()
    assert chart.manner == ("upright" if count == 26 else "")
    assert chart.manner == "" or line <= chart.slots.slot
    picture(chart)


def test_pointing_at_a_step_names_its_outcome_and_leaving_none(qtbot: QtBot, chart: TermsChart) -> None:
    heard: list[object] = []
    chart.outcome_hovered.connect(heard.append)
    center = chart.box_of(5).center().toPoint()
    QTest.mouseMove(chart.canvas.viewport(), center)
    assert heard == [5]
    chart.show_state(None, state_of(die(), hovered=5))
    assert chart.note.text == "6: p·(−log q) = 0.9486"
    QTest.mouseMove(chart.canvas.viewport(), QPoint(2, 2))
    assert heard == [5, None]


def test_the_outcome_pointed_at_elsewhere_lights_up(chart: TermsChart) -> None:
    column = chart.box_of(2).center()
    place = QPoint(round(column.x()), round(chart.scale.bottom) - 12)
    assert picture(chart.canvas).pixelColor(place) == chart.dress.color("panel")
    chart.show_state(None, state_of(die(), hovered=2))
    assert picture(chart.canvas).pixelColor(place) == chart.dress.color("highlight")


def test_its_numbers_as_a_table(chart: TermsChart) -> None:
    table = chart.data_table()
    assert table.header == ("outcome", "p·(−log q)")
    assert table.rows[0] == ("1", "0.1715")
    assert table.rows[-1] == ("Σ", "1.8356")


def test_it_is_drawn_at_any_size_elsewhere(chart: TermsChart) -> None:
    image = QImage(1200, 800, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    chart.paint_on(painter, QRectF(0, 0, 1200, 800), scale=2.0)
    painter.end()
    colors = {image.pixelColor(x, y).name() for x in range(0, 1200, 5) for y in range(0, 800, 5)}
    assert {chart.dress.tokens.p.lower(), chart.dress.tokens.q.lower()} <= colors
