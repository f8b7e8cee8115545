"""The notice bar says one thing, offers what can be done, and goes away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from xent_gui.core.document.shown import Look
from xent_gui.ui.style.theme import apply_theme
from xent_gui.ui.widgets.link_button import LinkButton
from xent_gui.ui.widgets.notice_bar import NoticeBar


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> NoticeBar:
    apply_theme(qapp, Look())
    made = NoticeBar()
    qtbot.addWidget(made)
    made.resize(600, 40)
    return made


def links(bar: NoticeBar) -> list[str]:
    return [link.text() for link in bar.findChildren(LinkButton) if link.isVisible()]


def test_it_is_hidden_until_it_says_something(bar: NoticeBar) -> None:
    assert bar.isHidden()
    assert bar.sentence == ""


@pytest.mark.parametrize("kind", ["info", "ok", "warning", "bad"])
def test_it_says_its_sentence_in_every_kind(bar: NoticeBar, kind: str) -> None:
    bar.say(kind, "The file changed on disk.")
    assert bar.sentence == "The file changed on disk."
    assert bar.accessibleName() == bar.sentence
    assert bar.property("notice") == kind


def test_its_buttons_tell_their_key(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.say("warning", "The file changed on disk.", [("reload", "Load it again"), ("keep", "Keep mine")])
    assert links(bar) == ["Load it again", "Keep mine"]
    link = next(link for link in bar.findChildren(LinkButton) if link.text() == "Keep mine")
    with qtbot.waitSignal(bar.action_chosen) as told:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert told.args == ["keep"]


def test_another_sentence_replaces_the_buttons(bar: NoticeBar) -> None:
    bar.say("warning", "One.", [("a", "A"), ("b", "B")])
    bar.say("ok", "Two.", [("c", "C")])
    assert links(bar) == ["C"]


def test_its_cross_closes_it(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.say("info", "One.")
    cross = bar.findChild(QToolButton)
    assert isinstance(cross, QToolButton)
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_what_must_not_be_missed_has_no_cross(bar: NoticeBar) -> None:
    bar.say("bad", "The disk is full.", closable=False)
    cross = bar.findChild(QToolButton)
    assert isinstance(cross, QToolButton)
    assert not cross.isVisible()


def test_long_sentences_wrap(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.say("info", "word " * 60)
    assert bar.heightForWidth(300) > bar.heightForWidth(1200)
