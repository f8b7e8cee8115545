"""The guide names every slip and can be searched."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.explain.slips import SLIPS
from xent_gui.core.formats.guide import guide_markdown
from xent_gui.ui.window.guide_dialog import GuideDialog


def test_every_slip_and_every_main_measure_is_explained() -> None:
    text = guide_markdown()
    assert "{slips}" not in text
    assert all(slip.name in text for slip in SLIPS)
    assert all(MEASURES[key].symbol in text for key in ("entropy_p", "cross_entropy", "kl_divergence"))


def test_searching_goes_to_the_words_and_around_the_end(qtbot: QtBot) -> None:
    dialog = GuideDialog()
    qtbot.addWidget(dialog)
    assert dialog.find_words("Normalise")
    assert dialog.page.textCursor().selectedText().lower() == "normalise"
    assert dialog.find_words("What the window shows")
    assert not dialog.find_words("xylophone")
