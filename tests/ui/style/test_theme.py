"""The style sheet and palette follow the look."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import look_of
from xent_gui.ui.style.theme import apply_theme, mixed, style_sheet, system_theme
from xent_gui.ui.style.tokens import PALETTES, tokens_of
from xent_gui.ui.widgets.card import Card

THEMES = list(PALETTES)


@pytest.mark.parametrize("theme", THEMES)
def test_every_placeholder_of_the_style_sheet_is_filled_in(qapp: QApplication, theme: str) -> None:
    sheet = style_sheet(Look(theme))
    assert "@" not in sheet
    assert "font" not in sheet, "a font in a style sheet would drop the tabular figures"


@pytest.mark.parametrize("theme", THEMES)
def test_pictures_named_by_the_style_sheet_are_there(qapp: QApplication, theme: str) -> None:
    pictures = re.findall(r"url\(\"(.*?)\"\)", style_sheet(Look(theme)))
    assert pictures
    for picture in pictures:
        assert "currentColor" not in Path(picture).read_text(encoding="utf-8")


def test_lengths_follow_the_zoom_and_hairlines_stay_hairlines(qapp: QApplication) -> None:
    plain, large = style_sheet(Look()), style_sheet(Look(zoom=2.0))
    assert "border-radius: 8px" in plain
    assert "border-radius: 16px" in large
    assert "border: 1px solid" in large


def colour_at(image: QImage, x: int, y: int) -> QColor:
    return image.pixelColor(x, y)


@pytest.mark.parametrize("theme", THEMES)
def test_a_card_is_drawn_in_the_colours_of_the_theme(qapp: QApplication, qtbot: QtBot, theme: str) -> None:
    tokens = tokens_of(theme)
    apply_theme(qapp, Look(theme))
    card = Card("Outcomes")
    qtbot.addWidget(card)
    card.resize(200, 100)
    image = card.grab().toImage()
    assert colour_at(image, 100, 60) == QColor(tokens.panel)
    assert colour_at(image, 100, 99) == QColor(tokens.line)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(tokens.ground)
    assert look_of() == Look(theme)
    apply_theme(qapp, Look())


@pytest.mark.parametrize("theme", THEMES)
def test_the_keyboard_focus_can_be_seen(qapp: QApplication, qtbot: QtBot, theme: str) -> None:
    apply_theme(qapp, Look(theme))
    card = Card()
    qtbot.addWidget(card)
    buttons = [QPushButton("one"), QPushButton("two")]
    for button in buttons:
        card.body.addWidget(button)
    with qtbot.waitExposed(card):
        card.show()
    buttons[0].setFocus()
    qtbot.waitUntil(buttons[0].hasFocus)
    with_ring, without = (button.grab().toImage() for button in buttons)
    accent = QColor(tokens_of(theme).accent)
    assert colour_at(with_ring, with_ring.width() // 2, 1) == accent
    assert colour_at(without, without.width() // 2, 1) != accent
    apply_theme(qapp, Look())


def test_a_look_that_differs_in_nothing_visible_dresses_nothing(qapp: QApplication) -> None:
    apply_theme(qapp, Look())
    sheet = qapp.styleSheet()
    apply_theme(qapp, Look(animate=False))
    assert qapp.styleSheet() == sheet
    assert look_of() == Look(animate=False)
    apply_theme(qapp, Look())


def test_mixing_goes_from_ground_to_ink() -> None:
    assert mixed("#000000", "#FFFFFF", 0) == "#000000"
    assert mixed("#000000", "#FFFFFF", 1) == "#ffffff"
    assert mixed("#000000", "#804020", 0.5) == "#402010"


def test_the_system_asks_for_one_of_our_themes(qapp: QApplication) -> None:
    assert system_theme(qapp) in PALETTES
