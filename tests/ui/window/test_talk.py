"""A talk given with the keys of a keyboard and of a clicker, in a whole program."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.core.document.scenes import observed_die
from tests.ui.window.kit import ScriptedAsker, asker_of, press, running_program
from xent_gui.app import Program
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.staging import LAYOUTS, STAGE_CHARTS, Staging
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.explain.stage_steps import steps_of
from xent_gui.core.formats.xent_json import to_json
from xent_gui.ui.charts.bars import BarsChart
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.talk.show import Talk

K = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups grab the keyboard


def scenes() -> tuple[Scene, ...]:
    die = observed_die()
    return (
        die.with_(title="Welcome", staging=Staging("title"), notes="One number\nSay hello."),
        die.with_(title="The loaded die", notes="Same rolls"),
        die.with_(title="Bars", staging=Staging("chart")),
    )


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    file = tmp_path / "talk.xent"
    file.write_text(to_json(Document(scenes())), encoding="utf-8")
    with running_program(tmp_path, ScriptedAsker(), file) as made:
        made.editor.dress(animate=False)
        yield made


def begin(program: Program, size: tuple[int, int] = (1024, 768), action: str = "present") -> Talk:
    program.actions[action].trigger()
    talk = program.desk.talk.talk
    assert talk is not None
    talk.window.showNormal()
    talk.window.resize(*size)
    talk.window.activateWindow()
    assert QTest.qWaitForWindowActive(talk.window)
    return talk


def key(talk: Talk, *keys: Qt.Key) -> None:
    for one in keys:
        press(QApplication.focusWidget() or talk.window, one)


def place(talk: Talk) -> tuple[int, int]:
    return talk.stage.scene, talk.stage.step


def bars(talk: Talk) -> BarsChart:
    (chart,) = talk.window.view.charts
    assert isinstance(chart, BarsChart)
    return chart


def lit(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def show(talk: Talk, staging: Staging) -> None:
    """Show the die, staged in some way, all of it."""
    scene = observed_die().with_(staging=staging, notes="A line")
    state = talk.stage.state
    focus = replace(state.focus, scene=0)
    shown = replace(state, document=Document((scene,)), readouts=(Readout(scene),), focus=focus)
    talk.window.view.show_stage(shown, steps_of(scene)[-1])


def choose_bar(talk: Talk, row: int = 5) -> BarsChart:
    chart = bars(talk)
    rect = chart.canvas.from_plot(chart.canvas.item.bar_rect((row, "p")))
    QTest.mouseClick(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    return chart


def test_the_charts_that_can_be_on_stage_are_those_of_the_panel() -> None:
    assert {entry.key for entry in CHARTS} <= set(STAGE_CHARTS)


def test_the_keys_go_through_the_talk_and_back(program: Program) -> None:
    talk = begin(program)
    way = []
    for one in (K.Key_Right, K.Key_Down, K.Key_Space, K.Key_Return, K.Key_PageDown, K.Key_Right, K.Key_Right):
        key(talk, one)
        way.append(place(talk))
    assert way == [(1, 0), (1, 1), (1, 2), (1, 3), (2, 0), (2, 1), (2, 1)]
    assert "end" in talk.window.word.text
    for one in (K.Key_Left, K.Key_Up, K.Key_PageUp, K.Key_Backspace):
        key(talk, one)
    assert place(talk) == (1, 1)
    key(talk, K.Key_End)
    assert place(talk) == (2, 1)
    key(talk, K.Key_Home)
    assert place(talk) == (0, 0)


def test_a_talk_from_this_scene_and_a_second_one_after_leaving(program: Program) -> None:
    program.editor.point(scene=2)
    talk = begin(program, action="present_here")
    assert place(talk) == (2, 0)
    key(talk, K.Key_F5)
    assert program.desk.talk.talk is None
    again = begin(program)
    assert again is not talk and place(again) == (0, 0)
    key(again, K.Key_Right, K.Key_Escape)
    assert program.desk.talk.talk is None
    assert program.editor.state.focus.scene == 1, "the window shows where the talk ended"
    assert asker_of(program).asked == [], "nothing was changed"


def test_digits_and_enter_go_to_a_scene(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_3)
    assert talk.window.word.text.startswith("Scene 3")
    assert place(talk) == (0, 0)
    key(talk, K.Key_Return)
    assert place(talk) == (2, 0)
    key(talk, K.Key_9, K.Key_Enter)
    assert place(talk) == (2, 0)
    assert talk.window.word.text == "There is no scene 9: the talk has 3"
    key(talk, K.Key_1, K.Key_Escape, K.Key_Return)
    assert place(talk) == (2, 1), "escaped: Enter goes forward"
    key(talk, K.Key_1, K.Key_2, K.Key_Backspace, K.Key_Return)
    assert place(talk) == (0, 0)


def test_with_a_bar_chosen_digits_are_its_value(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    chart = choose_bar(talk)
    key(talk, K.Key_0)
    assert chart.tools.has_keyboard
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, ".25")
    key(talk, K.Key_Return)
    assert talk.stage.state.scene.p.text(5) == "0.25"
    assert place(talk) == (1, 0)
    assert program.editor.state.document.scenes[1].p.text(5) == "5/10", "kept apart"
    assert talk.window.view.numbers.texts() == [talk.stage.state.readout.text("entropy_p") + " nats"]


def test_a_clicker_works_while_a_value_is_being_typed(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    choose_bar(talk)
    key(talk, K.Key_0)
    key(talk, K.Key_PageDown)
    assert place(talk) == (1, 1)
    assert talk.stage.state.scene.p.text(5) == "5/10"


def test_a_bar_is_dragged_and_the_question_is_asked_once(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    chart = bars(talk)
    rect = chart.canvas.from_plot(chart.canvas.item.bar_rect((5, "p")))
    start, view = QPoint(round(rect.center().x()), round(rect.top()) + 1), chart.canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(view, start + QPoint(0, 8 * step))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 64))
    dragged = talk.stage.state.scene.p
    assert dragged[5] < 0.45
    asker_of(program).answers = ["keep"]
    key(talk, K.Key_Escape)
    assert asker_of(program).asked == ["Keep the changes made on stage?"]
    assert program.editor.state.document.scenes[1].p == dragged
    assert program.editor.undo_text == "Changes on stage"


def test_discarded_changes_leave_no_trace(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    choose_bar(talk)
    key(talk, K.Key_0, K.Key_Return)
    asker_of(program).answers = ["discard"]
    key(talk, K.Key_F5)
    assert not program.editor.can_undo
    assert program.editor.state.document == Document(scenes())


def test_reset_brings_the_saved_scene_back(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    choose_bar(talk)
    key(talk, K.Key_0, K.Key_Return)
    assert talk.stage.changed
    key(talk, K.Key_R)
    assert not talk.stage.changed


def test_black_and_white_come_and_go(program: Program) -> None:
    talk = begin(program)
    for one, colour in ((K.Key_B, 0), (K.Key_Period, 0), (K.Key_W, 255)):
        key(talk, one)
        assert lit(talk.window).pixelColor(300, 300).red() == colour
        key(talk, one)
        assert talk.window.blank.isHidden()
    key(talk, K.Key_B, K.Key_W)
    assert lit(talk.window).pixelColor(300, 300).red() == 255
    key(talk, K.Key_Right)
    assert talk.window.blank.isHidden() and place(talk) == (0, 0), "first the stage is seen again"
    key(talk, K.Key_B, K.Key_Escape)
    assert program.desk.talk.talk is talk and talk.window.blank.isHidden()


def test_hidden_parts_keep_their_place(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    boxes = [widget.geometry() for widget in talk.window.view.findChildren(QWidget)]
    slots = bars(talk).canvas.item.slots
    assert bars(talk).canvas.item.sides == ("p",)
    assert len(talk.window.view.numbers.texts()) == 1
    key(talk, K.Key_Right, K.Key_Right, K.Key_Right)
    assert bars(talk).canvas.item.sides == ("p", "q")
    assert talk.window.view.numbers.texts() == ["1.4979 nats", "1.8356 nats", "0.3378 nats"]
    assert [widget.geometry() for widget in talk.window.view.findChildren(QWidget)] == boxes
    assert bars(talk).canvas.item.slots == slots


def test_a_bar_that_is_not_revealed_cannot_be_dragged(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    chart = bars(talk)
    rect = chart.canvas.from_plot(chart.canvas.item.bar_rect((0, "q")))
    QTest.mouseClick(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert chart.selected is None


def test_type_grows_and_never_falls_below_what_is_read(program: Program) -> None:
    talk = begin(program)
    least = talk.window.view.look.zoom
    assert least == pytest.approx(768 / 36 / 12), "the smallest type, 12 at zoom 1, is 1/36 of the height"
    key(talk, K.Key_Plus)
    assert talk.window.view.look.zoom > least
    key(talk, K.Key_Minus, K.Key_Minus)
    assert talk.window.view.look.zoom == pytest.approx(least)
    assert "smallest" in talk.window.word.text


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1920, 1080)])
def test_no_type_on_stage_is_smaller_than_a_thirty_sixth_of_the_height(
    program: Program, size: tuple[int, int]
) -> None:
    talk = begin(program, size)
    for chart in ("bars", "areas", "terms", "likelihood", "rolls", "codes"):
        staging = Staging("chart", (chart,), steps=())
        show(talk, staging)
        for widget in talk.window.view.findChildren(QWidget):
            if widget.property("fontRole"):
                assert widget.font().pixelSize() >= size[1] // 36 - 1, (chart, widget)
        for made in talk.window.view.charts:
            assert made.dress.font("tick").pixelSize() >= size[1] // 36


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_part_of_every_layout_is_within_the_stage(
    program: Program, layout: str, size: tuple[int, int]
) -> None:
    talk = begin(program, size)
    show(talk, Staging(layout))
    view = talk.window.view
    parts = [view.numbers, view.calculation, *view.charts]
    for part in parts:
        if not part.isHidden():
            assert view.rect().contains(part.geometry()), part
            assert part.height() >= part.minimumSizeHint().height(), part


def test_dark_and_light_on_stage_only(program: Program) -> None:
    talk = begin(program)
    before = program.editor.state.look
    key(talk, K.Key_D)
    assert lit(talk.window.view).pixelColor(3, 3).lightness() < 60
    key(talk, K.Key_D)
    assert lit(talk.window.view).pixelColor(3, 3).lightness() > 200
    assert program.editor.state.look == before


def test_the_spotlight_is_light_at_the_mouse_and_shade_elsewhere(program: Program) -> None:
    talk = begin(program)
    bright = lit(talk.window).pixelColor(20, 740).lightness()
    key(talk, K.Key_P)
    talk.window.mouse_moved(QPoint(20, 740))
    assert lit(talk.window).pixelColor(20, 740).lightness() == bright
    assert lit(talk.window).pixelColor(900, 20).lightness() < bright - 40
    key(talk, K.Key_P)
    assert lit(talk.window).pixelColor(900, 20).lightness() == bright


def test_the_magnifier_shows_the_place_under_the_mouse_twice_as_large(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    plain = lit(talk.window.view)
    key(talk, K.Key_Z)
    talk.window.mouse_moved(QPoint(200, 500))
    large = lit(talk.window)
    assert large.pixelColor(200, 500) == plain.pixelColor(200, 500)
    assert large.pixelColor(260, 500) == plain.pixelColor(230, 500)
    key(talk, K.Key_Z)
    assert talk.window.magnifier.isHidden()


def test_the_overview_is_chosen_from_by_arrows_or_by_a_click(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_S)
    overview = talk.window.overview
    assert overview.count() == 3 and overview.currentRow() == 0
    overview.finish()
    assert not overview.item(2).icon().isNull()
    key(talk, K.Key_Right, K.Key_Right, K.Key_Return)
    assert place(talk) == (2, 0) and overview.isHidden()
    key(talk, K.Key_S)
    box = overview.visualItemRect(overview.item(1))
    QTest.mouseClick(overview.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert place(talk) == (1, 0)
    key(talk, K.Key_S, K.Key_Escape)
    assert overview.isHidden() and program.desk.talk.talk is talk


def test_the_keys_are_told(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_H)
    assert not talk.window.keys.isHidden()
    assert "Black screen" in talk.window.keys.accessibleDescription()
    key(talk, K.Key_Right)
    assert talk.window.keys.isHidden() and place(talk) == (0, 0)


def test_the_pointer_hides_after_a_while_and_comes_back(program: Program) -> None:
    talk = begin(program)
    talk.window.mouse_moved(QPoint(100, 100))
    assert talk.window.idle.isActive() and talk.window.idle.interval() == 3000
    talk.window.idle.timeout.emit()
    assert QApplication.overrideCursor() is not None
    talk.window.mouse_moved(QPoint(101, 100))
    assert QApplication.overrideCursor() is None
    talk.window.idle.timeout.emit()
    key(talk, K.Key_Escape)
    assert QApplication.overrideCursor() is None, "not in the window afterwards"


def test_everything_works_by_clicks_alone(program: Program) -> None:
    talk = begin(program)
    bar = talk.window.bar
    talk.window.mouse_moved(QPoint(400, 760))
    assert bar.isVisible()
    assert all(button.width() >= 24 and button.height() >= 24 for button in bar.buttons.values())
    bar.buttons["forward"].click()
    assert place(talk) == (1, 0)
    bar.buttons["back"].click()
    talk.window.mouse_moved(QPoint(400, 100))
    assert bar.isHidden()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(9, 9))
    QApplication.sendEvent(talk.window.view, event)
    menu = talk.window.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.data() == "last").trigger()
    assert place(talk) == (2, 1)
    menu.close()
    bar.buttons["leave"].click()
    assert program.desk.talk.talk is None


def test_by_keyboard_alone_a_bar_is_chosen_and_moved(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    chart = bars(talk)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.selected == (0, "p")
    press(chart, K.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert chart.selected == (1, "p")
    before = talk.stage.state.scene.p[1]
    press(chart, K.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert talk.stage.state.scene.p[1] > before
    assert place(talk) == (1, 0)


def test_the_presenter_view_says_what_comes_next(program: Program) -> None:
    talk = begin(program, action="present_with_notes")
    presenter = talk.presenter
    assert presenter is not None
    presenter.refresh()
    assert presenter.notes.toPlainText() == "One number\nSay hello."
    assert presenter.place.text() == "Scene 1 of 3, step 1 of 1"
    assert not presenter.next.pixmap().isNull()
    press(presenter, K.Key_PageDown)
    press(presenter, K.Key_PageDown)
    presenter.refresh()
    assert presenter.place.text() == "Scene 2 of 3, step 2 of 4"
    press(presenter, K.Key_End)
    presenter.refresh()
    assert presenter.next.text() == "The end of the talk"
    presenter.close()
    assert talk.presenter is None and program.desk.talk.talk is talk
    key(talk, K.Key_Escape)


def test_elapsed_time_is_that_of_the_clock(program: Program) -> None:
    from xent_gui.ui.talk.presenter import PresenterView

    talk = begin(program)
    now = [100.0]
    view = PresenterView(talk.window, clock=lambda: now[0])
    assert view.elapsed.text() == "00:00"
    now[0] += 754.9
    view.tick()
    assert view.elapsed.text() == "12:34"
    now[0] += 3600
    view.tick()
    assert view.elapsed.text() == "1:12:34"
    view.again.click()
    assert view.elapsed.text() == "00:00"
    view.close()


def test_the_program_ends_during_a_talk_without_a_word(program: Program) -> None:
    talk = begin(program)
    key(talk, K.Key_2, K.Key_Return)
    choose_bar(talk)
    key(talk, K.Key_0, K.Key_Return)
    program.close()
    assert program.desk.talk.talk is None
    assert asker_of(program).asked == []


def test_displays_are_listed_and_chosen(program: Program) -> None:
    usual, *screens = program.desk.talk.displays()
    assert usual[2] and len(screens) == len(QApplication.screens())
    program.desk.talk.choose_display("gone")
    *others, gone = program.desk.talk.displays()
    assert not any(chosen for _, _, chosen in others) and len(others) == 1 + len(screens)
    assert gone == ("gone", "gone, not connected now", True)
    talk = begin(program)
    assert talk.window.screen() is program.window.screen(), "a display that is gone is not waited for"


def test_the_display_is_remembered(tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.desk.talk.choose_display("beamer")
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert [name for name, _, chosen in program.desk.talk.displays() if chosen] == ["beamer"]


def test_steps_fade_and_scenes_of_one_kind_glide(program: Program, qtbot: QtBot) -> None:
    program.editor.dress(animate=True)
    talk = begin(program)
    key(talk, K.Key_Right)
    assert not talk.window.fade.isHidden(), "another layout"
    qtbot.waitUntil(talk.window.fade.isHidden)
    key(talk, K.Key_Right)
    assert not talk.window.fade.isHidden(), "a step"


SCREENS = """{"synchronousWindowSystemEvents": true, "windowFrameMargins": false, "screens": [
 {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96,
  "dpr": 1},
 {"name": "beamer", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96,
  "dpr": 1}]}"""
TWO = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.window.kit import ScriptedAsker, running_program
app = QApplication([])
def where(talk):
    QTest.qWait(50)
    both = talk.window, talk.presenter
    return [(view.screen().name(), view.width(), view.height()) for view in both]
with running_program(Path(sys.argv[1]), ScriptedAsker()) as program:
    program.window.setScreen(next(screen for screen in app.screens() if screen.name() == "laptop"))
    program.window.move(10, 10)
    program.desk.talk.present(0)
    talk = program.desk.talk.talk
    print(where(talk))
    talk.presenter.swap.click()
    print(where(talk))
    talk.leave()
"""


def test_with_two_displays_the_stage_is_on_the_other_and_both_can_be_swapped(tmp_path: Path) -> None:
    (tmp_path / "screens.json").write_text(SCREENS, encoding="utf-8")
    env = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}"}
    done = subprocess.run(
        [sys.executable, "-c", TWO, str(tmp_path)], env=env, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        "[('beamer', 1920, 1080), ('laptop', 1280, 800)]",
        "[('laptop', 1280, 800), ('beamer', 1920, 1080)]",
    ], done.stderr
