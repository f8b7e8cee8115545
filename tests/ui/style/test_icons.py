"""Icons: there, in the colour asked for, at the size asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from xent_gui.ui.style.icons import application_icon, icon, icon_names
from xent_gui.ui.style.tokens import PALETTES, tokens_of


def inks(image: QImage) -> set[str]:
    """The colours of pixels that are drawn in full."""
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_drawn_in_the_colour_of_the_theme(qapp: QApplication, name: str, theme: str) -> None:
    tokens = tokens_of(theme)
    image = icon(name, tokens).pixmap(QSize(64, 64)).toImage()
    wanted = QColor(tokens.text)
    assert inks(image)
    for seen in map(QColor, inks(image)):
        assert max(abs(a - b) for a, b in zip(seen.getRgb(), wanted.getRgb(), strict=True)) <= 2


@pytest.mark.parametrize("size", [12, 16, 20, 33, 64])
def test_icons_are_drawn_at_the_size_asked_for(qapp: QApplication, size: int) -> None:
    made = icon("undo", tokens_of("light"))
    assert made.pixmap(QSize(size, size)).size() == QSize(size, size)
    twice = made.pixmap(QSize(size, size), 2.0)
    assert twice.size() == QSize(2 * size, 2 * size)
    assert twice.devicePixelRatio() == 2.0


def test_a_disabled_icon_is_fainter(qapp: QApplication) -> None:
    made = icon("stop", tokens_of("light"))
    middle = made.pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage().pixelColor(16, 16)
    assert 0 < middle.alpha() < 200


def test_an_icon_can_take_another_tone(qapp: QApplication) -> None:
    tokens = tokens_of("dark")
    image = icon("stop", tokens, "bad").pixmap(QSize(32, 32)).toImage()
    assert image.pixelColor(16, 16) == QColor(tokens.bad)


def test_an_icon_that_is_not_there_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("unicorn", tokens_of("light"))


def test_the_application_icon_has_p_q_and_the_gap(qapp: QApplication) -> None:
    tokens = tokens_of("light")
    seen = inks(application_icon().pixmap(QSize(256, 256)).toImage())
    assert {tokens.p.lower(), tokens.q.lower(), tokens.gap.lower()} <= seen
    assert application_icon().pixmap(QSize(16, 16)).size() == QSize(16, 16)
