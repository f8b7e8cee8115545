"""The guide speaks of everything there is, every link leads somewhere, and it can be searched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.assets import asset
from xent_gui.core.document.measures import MEASURES
from xent_gui.core.explain.slips import SLIPS
from xent_gui.core.formats.guide import guide_sections
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.window.actions import ALL
from xent_gui.ui.window.guide_dialog import GuideDialog, keys_markdown
from xent_gui.ui.window.panes import PANES

LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[GuideDialog]:
    dialog = GuideDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_at("start")
    yield dialog


def whole() -> str:
    return "\n".join(section.text for section in guide_sections({"keys": keys_markdown()}))


def test_every_slip_measure_and_shortcut_is_explained() -> None:
    text = whole()
    assert "{{" not in text
    assert all(slip.name in text for slip in SLIPS)
    assert all(measure.symbol in text for measure in MEASURES.values())
    assert all(action.plain_text() in text for action in ALL if action.keys)


def test_every_pane_has_its_section_and_every_chart_its_heading(guide: GuideDialog) -> None:
    places = {place[:2] for place in guide.page.places}
    assert [pane.key for pane in PANES if (pane.key, "") not in places] == []
    assert [entry.key for entry in CHARTS if ("charts", entry.key) not in places] == []


def test_every_link_leads_to_a_place_and_every_picture_is_there_in_both_looks(guide: GuideDialog) -> None:
    places = {place[:2] for place in guide.page.places}
    for target in LINK.findall(whole()):
        key, _, heading = target.partition("#")
        assert (key.removesuffix(".md"), heading) in places, target
    for target in PICTURE.findall(whole()):
        assert "-light." in target
        for name in (target, target.replace("-light.", "-dark.")):
            assert asset(f"help/{name}").is_file(), name


def test_a_link_brings_its_place_to_the_top(guide: GuideDialog) -> None:
    guide.page.anchorClicked.emit(QUrl("charts.md#areas"))
    assert guide.page.textCursor().block().text() == "Areas"
    assert guide.contents.currentItem().text().strip() == "Areas"
    assert guide.page.verticalScrollBar().value() > 0


def test_choosing_in_the_contents_goes_there(guide: GuideDialog) -> None:
    row = [place[2] for place in guide.page.places].index("KL divergence")
    guide.contents.itemActivated.emit(guide.contents.item(row))
    assert guide.page.textCursor().block().text() == "KL divergence"


def test_what_is_found_stands_where_one_can_read_on(guide: GuideDialog) -> None:
    for word in ("Without dragging", "Jensen", "Everything that a gesture does"):
        guide.search.setText(word)
        QTest.keyClick(guide.search, Qt.Key.Key_Return)
        assert 0 <= guide.page.cursorRect().top() < guide.page.viewport().height() * 0.6, word


def test_what_is_searched_is_marked_counted_and_gone_through_around_the_end(guide: GuideDialog) -> None:
    QTest.keyClicks(guide.search, "perplexity")
    count = len(guide.page.hits)
    assert count > 3
    assert len(guide.page.extraSelections()) == count
    assert guide.found.text() == f"1 of {count}"
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.found.text() == f"2 of {count}"
    assert guide.page.textCursor().position() == guide.page.hits[1].selectionStart()
    for _ in range(2):
        QTest.keyClick(guide.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert guide.found.text() == f"{count} of {count}"
    assert guide.isVisible(), "Enter closes nothing"


def test_what_is_not_there_is_said(guide: GuideDialog) -> None:
    QTest.keyClicks(guide.search, "xylophone")
    assert guide.found.text() == "nothing found"
    assert guide.search.property("refused") is True
    guide.search.clear()
    assert guide.found.text() == ""
    assert guide.page.extraSelections() == []


def test_the_guide_opens_where_it_speaks_of_the_pane_in_focus(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.desk.show_chart("areas")
        program.desk.charts.tabs.setFocus()
        program.actions["guide"].trigger()
        (guide,) = program.window.findChildren(GuideDialog)
        assert guide.page.textCursor().block().text() == "Areas"
        program.actions["guide"].trigger()
        assert len(program.window.findChildren(GuideDialog)) == 1, "one guide is enough"
        guide.close()


def test_it_follows_a_change_of_theme_and_keeps_the_place(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.desk.view.choose_theme("dark")
        program.desk.dialogs.guide()
        guide = program.window.findChild(GuideDialog)
        guide.open_at("charts", "areas")
        before = guide.page.verticalScrollBar().value()
        places, dark = list(guide.page.places), share_of_dark(guide)
        program.desk.view.choose_theme("light")
        assert guide.page.verticalScrollBar().value() == before > 0
        assert guide.page.places == places
        assert dark > 0.6 and share_of_dark(guide) < 0.3, "text, ground and pictures alike"
        guide.close()


def share_of_dark(guide: GuideDialog) -> float:
    image = guide.grab().toImage().scaled(60, 40)
    points = [image.pixelColor(x, y).lightness() for x in range(60) for y in range(40)]
    return sum(point < 70 for point in points) / len(points)
