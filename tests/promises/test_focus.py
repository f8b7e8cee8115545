"""Tab reaches whatever takes the focus, part by part and back, and one sees where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.promises.test_every_widget import INSIDE, OPENED, put_away, words
from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program
from xent_gui.ui.charts.bars import BarsChart
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.tables.outcome_view import OutcomeView

TAB = Qt.FocusPolicy.TabFocus
MOST = 200  # presses of Tab
LEAST = 20  # pixels that the focus changes
DIALOGS = [name for name in OPENED if name not in INSIDE]


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    with running_program(tmp_path, ScriptedAsker()) as running:
        running.window.activateWindow()
        QApplication.processEvents()
        yield running


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab(back: bool = False) -> QWidget:
    """Press Tab, with Ctrl where a table keeps it for its cells."""
    held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    if isinstance(focus(), OutcomeView):
        held |= Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(focus(), Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, held)
    return focus()


def round_trip(back: bool = False, dark: list[str] | None = None) -> list[QWidget]:
    """Where Tab leads until it is where it began; the bars of p and q of an outcome are one place.

    What does not show that it has the focus is added to `dark`.
    """
    here = start = focus()
    stops = [start]
    for _ in range(MOST):
        here = tab(back)
        if here is start and (len(stops) > 1 or not isinstance(here, BarsChart)):
            return stops
        if here is not stops[-1]:
            stops.append(here)
            if dark is not None and not shows_focus():
                dark.append(words(here))
    raise AssertionError(f"Tab does not come back to {words(start)} but stays at {words(here)}")


def takers(window: QWidget) -> list[QWidget]:
    """What takes the focus by Tab; of buttons of which one is chosen, that one."""

    def takes(widget: QWidget) -> bool:
        able = widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & TAB)
        return able and widget.focusProxy() is None and not widget.isWindow()

    def others(widget: QWidget) -> bool:
        exclusive = isinstance(widget, QAbstractButton) and widget.autoExclusive()
        return exclusive and not widget.isChecked() and widget.isCheckable()

    return [w for w in window.findChildren(QWidget) if takes(w) and w.window() is window and not others(w)]


def unreached(window: QWidget, stops: list[QWidget]) -> list[str]:
    return [words(widget) for widget in takers(window) if widget not in stops]


def part_of(program: Program, widget: QWidget) -> str:
    """The part of the window that a widget is in."""
    parts = {"bar": program.window.bar, **program.window.area.panels}
    return next((key for key, part in parts.items() if part.isAncestorOf(widget)), "notes")


def shows_focus() -> bool:
    """Whether the picture of what has the focus is another one than without."""
    widget = focus()
    place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()).adjusted(-6, -6, 6, 6)

    def seen() -> QImage:
        QApplication.processEvents()
        return widget.window().grab(place).toImage()

    with_focus = seen()
    widget.clearFocus()
    without = seen()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    size = without.size()
    differ = 0
    for y in range(size.height()):
        if with_focus.constScanLine(y) != without.constScanLine(y):
            differ += sum(with_focus.pixel(x, y) != without.pixel(x, y) for x in range(size.width()))
        if differ >= LEAST:
            return True
    return False


def test_tab_goes_through_the_window_part_by_part_and_back(program: Program) -> None:
    program.window.area.panels["outcomes"].findChildren(OutcomeView)[0].setFocus()
    in_order = [key for key, panel in program.window.area.panels.items() if panel.isVisible()]
    for entry in CHARTS:
        program.desk.show_chart(entry.key)
        stops = round_trip()
        assert unreached(program.window, stops) == []
        parts = [part for part, _ in groupby(stops, lambda stop: part_of(program, stop))]
        assert parts == [*in_order, "bar", "notes"], "a part is left and come back to"
        charts = [stop for stop in stops if part_of(program, stop) == "charts"]
        assert charts[:2] == [program.desk.charts.tabs, program.desk.charts.corner]
        assert round_trip(back=True) == [stops[0], *reversed(stops[1:])]


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_goes_through_every_dialog(program: Program, tmp_path: Path, name: str) -> None:
    OPENED[name](program, tmp_path)
    QApplication.processEvents()
    (dialog,) = (w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not program.window)
    dialog.activateWindow()
    QApplication.processEvents()
    dark: list[str] = []
    there, back = round_trip(dark=dark), round_trip(back=True)
    assert unreached(dialog, there + back) == []  # a table may hand the keyboard on to what is in its cell
    assert dark == [], "no ring is seen"
    put_away(program)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_one_sees_where_the_keyboard_is(program: Program, theme: str) -> None:
    program.actions[f"theme_{theme}"].trigger()
    dark: list[str] = []
    program.window.bar.buttons["present"].setFocus()
    round_trip(dark=dark)
    for entry in CHARTS[1:]:
        program.desk.show_chart(entry.key)
        program.desk.charts.corner.setFocus()
        while program.desk.charts.isAncestorOf(tab()):
            if not shows_focus():
                dark.append(words(focus()))
    assert dark == []
