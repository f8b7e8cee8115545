"""What stands on the tiles of the derivation."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from xent_gui.core.document.shown import Look
from xent_gui.ui.charts.derivation_paint import tile_texts
from xent_gui.ui.charts.dress import Dress

ANIMALS = ("cat", "dog", "fox", "horse", "owl")


@pytest.mark.parametrize(
    ("labels", "room", "expected"),
    [
        (ANIMALS, "horse", ANIMALS),
        (ANIMALS, "dog", ("cat", "dog", "fox", "hor", "owl")),
        (ANIMALS, "hh", ("c", "d", "f", "h", "o")),
        (("cat", "car", "cow"), "ca", ("", "", "")),
        (("cloudy afternoon", "clear"), "cloudy…", ("cloudy…", "clear")),
        (ANIMALS, "", ("",) * 5),
    ],
)
def test_all_tiles_say_what_they_are_or_none(
    qtbot: QtBot, labels: tuple[str, ...], room: str, expected: tuple[str, ...]
) -> None:
    dress = Dress(Look())
    wide = dress.text_width("tick", room) + 0.5
    texts = tile_texts(dress, labels, set(range(len(labels))), wide)
    assert tuple(texts[row] for row in range(len(labels))) == expected
