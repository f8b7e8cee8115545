"""Steps and scenes of a talk fade between two pictures, and what comes is ready before it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.core.document.scenes import observed_die
from tests.ui.window.kit import ScriptedAsker, running_program
from tests.ui.window.test_talk import begin, key
from xent_gui.app import Program
from xent_gui.core.document.staging import Staging
from xent_gui.core.document.state import Document
from xent_gui.core.formats.xent_json import to_json
from xent_gui.ui.charts.derivation import REGROUPED, DerivationChart
from xent_gui.ui.talk.overlays import Fade, differing
from xent_gui.ui.talk.show import Talk

K = Qt.Key


@pytest.fixture
def talk(qtbot: QtBot, tmp_path: Path) -> Iterator[Talk]:
    """A talk where things move, at a scene of which three numbers are to come."""
    die, file = observed_die(), tmp_path / "talk.xent"
    scenes = (
        die.with_(title="Welcome", staging=Staging("title")),
        die.with_(title="The loaded die"),
        die.with_(title="Derivation", staging=Staging("derivation")),
    )
    file.write_text(to_json(Document(scenes)), encoding="utf-8")
    with running_program(tmp_path, ScriptedAsker(), file) as program:
        yield animated(program)


def animated(program: Program) -> Talk:
    program.editor.dress(animate=True)
    begun = begin(program)
    begun.stage.go_to(1)
    QApplication.processEvents()
    return begun


def still(talk: Talk, qtbot: QtBot) -> QImage:
    """The screen when all that moves is through."""
    qtbot.waitUntil(lambda: talk.window.fade.isHidden() and not talk.window.view.moving)
    return talk.window.grab().toImage()


def coloured(colour: str, size: QSize) -> QPixmap:
    made = QPixmap(size)
    made.fill(QColor(colour))
    return made


class Painted(QObject):
    """The widgets that are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[object] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        if event.type() == QEvent.Type.Paint:
            self.widgets.append(watched)
        return False


def test_a_fade_covers_what_differs_and_nothing_else(talk: Talk, qtbot: QtBot) -> None:
    before = still(talk, qtbot)
    key(talk, K.Key_Right)
    box = talk.window.fade.geometry()
    assert not talk.window.fade.isHidden()
    assert box.width() * box.height() < talk.window.width() * talk.window.height() / 2
    after = still(talk, qtbot)
    outside = [image.copy() for image in (before, after)]
    for image in outside:
        for y in range(box.top(), box.bottom() + 1):
            for x in range(box.left(), box.right() + 1):
                image.setPixelColor(x, y, QColor("red"))
    assert before != after and outside[0] == outside[1]


def test_its_last_frame_is_what_is_seen_afterwards(talk: Talk, qtbot: QtBot) -> None:
    for _ in range(3):
        still(talk, qtbot)
        key(talk, K.Key_Right)
        fade = talk.window.fade
        assert not fade.isHidden()
        motion = fade.findChild(QVariantAnimation)
        assert motion is not None
        motion.start()
        motion.setCurrentTime(motion.duration() - 1)
        fade._on_frame(0.0)
        last = talk.window.grab().toImage()
        assert last == still(talk, qtbot)


def test_while_it_fades_the_stage_is_not_painted(talk: Talk, qtbot: QtBot) -> None:
    still(talk, qtbot)
    key(talk, K.Key_Right)
    fade, painted = talk.window.fade, Painted()
    QApplication.processEvents()
    QApplication.instance().installEventFilter(painted)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: painted.widgets.count(fade) > 1)
    seen = [one for one in painted.widgets if isinstance(one, QWidget) and talk.window.view.isAncestorOf(one)]
    QApplication.instance().removeEventFilter(painted)  # type: ignore[union-attr]
    assert not seen


def test_halfway_it_lies_between_the_two(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(20, 10)
    fade = Fade(parent)
    fade.start(coloured("#000000", parent.size()), coloured("#C86432", parent.size()))
    parent.show()
    fade._on_frame(0.5)
    seen = parent.grab().toImage().pixelColor(10, 5)
    assert all(abs(one - other) <= 1 for one, other in zip(seen.getRgb()[:3], (100, 50, 25), strict=True))


def test_the_box_that_differs() -> None:
    one, other = (coloured("#123456", QSize(31, 17)).toImage() for _ in range(2))
    assert differing(QPixmap.fromImage(one), QPixmap.fromImage(other)).isEmpty()
    other.setPixelColor(3, 5, QColor("red"))
    other.setPixelColor(30, 16, QColor("red"))
    found = differing(QPixmap.fromImage(one), QPixmap.fromImage(other))
    assert found == QRect(QPoint(3, 5), QPoint(30, 16))


def test_what_flies_is_seen_through_the_fade(talk: Talk, qtbot: QtBot) -> None:
    talk.stage.go_to(2, REGROUPED - 1)
    still(talk, qtbot)
    key(talk, K.Key_Right)
    (chart,) = talk.window.view.charts
    assert isinstance(chart, DerivationChart) and chart.flight.moving
    assert not talk.window.fade.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    still(talk, qtbot)
    key(talk, K.Key_Right)
    assert talk.window.fade.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def test_the_chart_of_the_next_scene_is_made_and_typeset_before_it_is_shown(talk: Talk, qtbot: QtBot) -> None:
    still(talk, qtbot)
    view = talk.window.view
    qtbot.waitUntil(lambda: bool(view.findChildren(DerivationChart)))
    (chart,) = view.findChildren(DerivationChart)
    assert chart.isHidden() and chart.state is not None and chart.state.focus.scene == 2
    qtbot.waitUntil(lambda: not chart.typeset_some(ahead=True))
    talk.stage.go_to(2)
    assert view.charts == [chart] and not chart.isHidden() and not chart.moving, "nothing in plain letters"
