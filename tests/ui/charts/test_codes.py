"""The chart of code lengths: codewords, means between H and H + 1, and honest ends."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import die, picture, scene, settle
from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.document.state import Document, Scene
from xent_gui.ui.charts.code_layout import halves, strip
from xent_gui.ui.charts.codes import CodesChart


def state_of(shown: Scene, **focus: Any) -> State:
    document = Document((shown,))
    return State(document, replace(Focus(), **focus), Look(animate=False), readouts_for(document, ()))


def shown(qtbot: QtBot, one: Scene, **focus: Any) -> CodesChart:
    chart = CodesChart()
    qtbot.addWidget(chart)
    chart.resize(600, 440)
    chart.show_state(None, state_of(one, **focus))
    chart.show()
    settle()
    return chart


def test_it_says_both_mean_lengths_and_their_entropies(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    assert chart.caption() == (
        "Messages from p. With the code for p: 2.2000 bits each, H(p) = 2.1610. "
        "With the code for q: 2.8000 bits, H(p, q) = 2.6482."
    )
    assert chart.word_text("p", 5) == "0"
    assert chart.about(5) == "6: −log₂ p = 1.0000, codeword 0; −log₂ q = 2.7370, codeword 111"


def test_bits_are_shown_whatever_the_unit_of_the_scene(qtbot: QtBot) -> None:
    table = shown(qtbot, die()).data_table()
    assert table.rows[0] == ("1", "3.3219", "1110", "2.4739", "00")
    assert table.rows[-1] == ("mean under p", "2.1610", "2.2000", "2.6482", "2.8000")


@pytest.mark.parametrize(
    ("p", "q", "said"),
    [
        ("1/2 1/2", "1 0", "With the code for q: ∞, because q(2) = 0 where p(2) = 1/2."),
        ("1/4 0 1/4 1/2", "0.1 0.2 0.3 0.4", "may leave H(p, q) … H(p, q) + 1."),
        ("0.5 0.5", "0.7 0.7", "No bound holds: a sum is not 1."),
        ("", "", "There are no outcomes"),
    ],
)
def test_what_does_not_hold_is_said(qtbot: QtBot, p: str, q: str, said: str) -> None:
    chart = shown(qtbot, scene(p, q))
    assert chart.caption().endswith(said)
    picture(chart)


def test_no_probability_no_codeword_one_outcome_nothing_to_say(qtbot: QtBot) -> None:
    assert shown(qtbot, scene("1 0", "1/2 1/2")).word_text("p", 1) == "none"
    assert shown(qtbot, scene("1", "1")).word_text("p", 0) == "empty"


@pytest.mark.parametrize("count", [26, 1000])
def test_many_outcomes_scroll_to_the_one_pointed_at_elsewhere(qtbot: QtBot, count: int) -> None:
    texts = " ".join([f"1/{count}"] * count)
    chart = shown(qtbot, scene(texts, texts), hovered=count - 1)
    assert count - 1 in chart.lines_in_view()
    assert 0 not in chart.lines_in_view()
    picture(chart)


def test_too_many_outcomes_are_refused_in_words(qtbot: QtBot) -> None:
    texts = " ".join(["1/5001"] * 5001)
    chart = shown(qtbot, scene(texts, texts))
    assert chart.caption() == "Codes are made for up to 5,000 outcomes."
    assert chart.row_at(QPointF(chart.view.center())) is None


def test_pointing_at_a_line_names_its_outcome(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    heard: list[object] = []
    chart.outcome_hovered.connect(heard.append)
    QTest.mouseMove(chart.canvas.viewport(), chart.line_box(2).center().toPoint())
    assert heard == [2]


def test_other_numbers_make_other_codes_and_other_titles_do_not(qtbot: QtBot) -> None:
    chart = shown(qtbot, die())
    first = chart.codes
    chart.show_state(None, state_of(scene("1/2 1/2", "1/2 1/2")))
    assert chart.codes is not None
    assert chart.codes is not first
    assert chart.codes.words["p"] == ("0", "1")


def test_everything_has_room_and_infinity_does_not_take_it_all() -> None:
    laid = halves(600, 400, 20, [1.5, math.inf, 3.0], [1, 4])
    assert laid.label == 150
    assert laid.q + laid.width == pytest.approx(600)
    assert laid.p + laid.width < laid.q
    assert laid.bits == 4
    assert laid.bit * 4 == pytest.approx(laid.width)
    assert halves(600, 0, 20, [900.0], [900]).bits == 40


def test_the_strip_holds_entropies_one_more_and_means_away_from_its_ends() -> None:
    made = strip([2.16, 2.65], [2.2, math.inf], 250, 60)
    for value in (2.16, 2.2, 2.65, 3.16, 3.65):
        assert 59 < made.x(value) < 191
    assert made.x(2.16) < made.x(2.2) < made.x(3.65)
    assert made.x(99) == 250
