"""Arrows of the gradient on the bars: where they point, how many there are, and that exports have them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import bars, die, editor_of, picture, scene, shown
from xent_gui.core.document import edits
from xent_gui.ui.charts.bar_gradient import arrow_rows, legend_names, sharing
from xent_gui.ui.charts.slots import Slots
from xent_gui.ui.style.tokens import PALETTES


def arrow_pixels(image: QImage, theme: str = "light") -> int:
    """Pixels in the colour of the arrows."""
    wanted = int(PALETTES[theme].gap.lstrip("#"), 16)
    ratio = image.devicePixelRatio()
    rows = range(round(30 * ratio), image.height())  # below the legend
    return sum(image.pixel(x, y) & 0xFFFFFF == wanted for y in rows for x in range(image.width()))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_switch_draws_arrows_and_takes_them_away(qtbot: QtBot, theme: str) -> None:
    panel = shown(qtbot)
    editor, chart = editor_of(panel), bars(panel)
    editor.dress(theme=theme)
    assert arrow_pixels(picture(chart), theme) == 0
    editor.dress(gradient=True)
    assert arrow_pixels(picture(chart), theme) > 200
    editor.dress(gradient=False)
    assert arrow_pixels(picture(chart), theme) == 0


def test_exports_have_the_arrows_too(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    editor_of(panel).dress(gradient=True)
    image = QImage(800, 500, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    bars(panel).paint_on(painter, QRectF(0, 0, 800, 500))
    painter.end()
    assert arrow_pixels(image) > 200


def test_hovering_says_the_gradient_with_p_and_q(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    editor, chart = editor_of(panel), bars(panel)
    editor.dress(gradient=True)
    editor.point(hovered=5)
    assert chart.canvas.legend.note == "6: gradient −0.3500, p 5/10, q 0.15"


def test_the_gradient_with_a_temperature_is_exact_about_it(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    editor, chart = editor_of(panel), bars(panel)
    editor.dress(gradient=True)
    editor.apply(edits.set_logits(0, ["0"] * 6))
    editor.apply(edits.set_temperature(0, "2"))
    table = chart.data_table()
    assert table.header[-1] == "gradient (q − p)/T"
    assert [row[-1] for row in table.rows] == ["+0.0333"] * 5 + ["−0.1667"]
    assert legend_names(editor.state)[-1][1] == "q − p; gradient (q − p)/2"


def test_screen_readers_hear_it(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    editor_of(panel).dress(gradient=True)
    interface = QAccessible.queryAccessibleInterface(bars(panel))
    assert interface.child(1).text(QAccessible.Text.Description) == "gradient +0.0800"
    assert interface.child(0).text(QAccessible.Text.Description) == ""


def test_a_thousand_outcomes_share_arrows() -> None:
    slots = Slots(1000, 600, 300, 0, 1000, 1)
    p, q = np.full(1000, 0.001), np.full(1000, 0.001)
    q[[3, 500, 501]] = 0.0, 0.2, 0.5
    assert arrow_rows(slots, p, q) == [3, 501] or arrow_rows(slots, p, q) == [3, 500, 501]
    assert sharing(slots) == 20
    assert arrow_rows(slots.clipped(290, 310), p, q) == [
        row for row in arrow_rows(slots, p, q) if 480 <= row < 520
    ]


def test_six_outcomes_have_one_each_and_none_where_nothing_is_to_do() -> None:
    slots = Slots(6, 600, 300, 0, 6, 1)
    assert arrow_rows(slots, np.zeros(6), np.array([0.1, 0, 0.2, 0, 0, 0])) == [0, 2]


def test_dragging_a_bar_moves_its_arrow(qtbot: QtBot) -> None:
    panel = shown(qtbot, scene("0.5 0.5", "0.5 0.5"), die())
    editor, chart = editor_of(panel), bars(panel)
    editor.dress(gradient=True)
    assert arrow_pixels(picture(chart)) == 0
    editor.apply(edits.drag_bar(0, editor.state.scene.q, 0, "q", 0.9))
    assert arrow_pixels(picture(chart)) > 100
