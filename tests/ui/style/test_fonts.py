"""The bundled fonts: every sign we write is there, figures have one width, sizes follow the zoom."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from xent_gui.assets import asset_bytes, asset_names
from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import ROLES, font, set_role
from xent_gui.ui.style.texts import fitted, width_of, wrapped
from xent_gui.ui.style.theme import apply_theme

SIGNS = "‖Σ−∞p\u0302·½⅓¼⅙⅕⅛⁻⁷⁸₂✓✗▾▶ŵ√÷×→‹›…≈≤⟨⟩\u00a0\u2009\u202fÄÖÜßéΑωλяж"


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    apply_theme(qapp, Look())
    return qapp


def test_every_sign_we_write_is_in_a_bundled_font(dressed: QApplication) -> None:
    fonts = []
    for suffix in (".otf", ".ttf"):
        for name in asset_names("fonts", suffix):
            held = QRawFont()
            held.loadFromData(asset_bytes(f"fonts/{name}"), 14, held.hintingPreference())
            fonts.append(held)
    assert fonts
    missing = [sign for sign in SIGNS if not any(held.supportsCharacter(ord(sign)) for held in fonts)]
    assert not missing


@pytest.mark.parametrize("role", [role for role in ROLES if role != "mono"])
def test_all_figures_are_equally_wide_so_numbers_do_not_jump(dressed: QApplication, role: str) -> None:
    metrics = QFontMetricsF(font(role, Look()))
    widths = [metrics.horizontalAdvance(figure * 8) for figure in "0123456789"]
    assert max(widths) - min(widths) < 0.5  # Inter's own 4 is a hair narrower; 1 would be 8 pixels


def test_a_widget_keeps_its_figures_under_the_style_sheet(dressed: QApplication, qtbot: QtBot) -> None:
    label = QLabel("1111")
    qtbot.addWidget(label)
    set_role(label, "number_strong")
    label.ensurePolished()
    metrics = label.fontMetrics()
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


@pytest.mark.parametrize("zoom", [0.75, 1.0, 1.5, 2.0])
def test_sizes_follow_the_zoom(dressed: QApplication, zoom: float) -> None:
    for role in ROLES:
        plain = font(role, Look()).pixelSize()
        assert abs(font(role, Look(zoom=zoom)).pixelSize() - plain * zoom) <= 0.5


def test_the_zoom_reaches_widgets_that_are_there(dressed: QApplication, qtbot: QtBot) -> None:
    label = QLabel("H(p)")
    qtbot.addWidget(label)
    set_role(label, "title")
    before = label.font().pixelSize()
    apply_theme(dressed, Look(zoom=2.0))
    after = label.font().pixelSize()
    apply_theme(dressed, Look())
    assert (before, after) == (14, 28)


def test_bold_and_italic_are_fonts_of_their_own(dressed: QApplication) -> None:
    widths = {width_of("Entropy", font(role, Look())) for role in ("body", "label", "strong")}
    assert len(widths) == 3


def test_words_that_are_too_wide_are_set_smaller_until_they_fit(dressed: QApplication) -> None:
    words = "345.387763949107"
    used = fitted(font("number_big", Look()), words, 120)
    assert width_of(words, used) <= 120 < width_of(words, font("number_big", Look()))


def test_words_that_fit_keep_their_size(dressed: QApplication) -> None:
    assert fitted(font("body", Look()), "1.0", 500).pixelSize() == font("body", Look()).pixelSize()


def test_wrapped_lines_hold_all_the_words_and_fit(dressed: QApplication) -> None:
    words = "the same number as the cross entropy of 🎲 their own distribution"
    used = font("small", Look())
    lines = wrapped(words, used, 150, 10)
    assert " ".join(lines) == words
    assert max(width_of(line, used) for line in lines) <= 150


def test_the_last_line_says_that_words_were_left_out(dressed: QApplication) -> None:
    used = font("small", Look())
    lines = wrapped("word " * 40, used, 150, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert width_of(lines[-1], used) <= 150
