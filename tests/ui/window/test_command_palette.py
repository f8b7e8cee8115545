"""The command palette: opened by a key, used by keys alone, and by the mouse."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.window.kit import press
from xent_gui.app import Program
from xent_gui.ui.window.command_palette import CommandPalette

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(program: Program) -> CommandPalette:
    program.window.activateWindow()
    program.actions["palette"].trigger()
    palette = program.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    assert palette.isVisible()
    return palette


def shown(palette: CommandPalette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_typing_and_enter_do_a_command(program: Program) -> None:
    palette = opened(program)
    QTest.keyClicks(palette.field, "show bits")
    press(palette.field, Qt.Key.Key_Return)
    assert program.editor.state.scene.unit.key == "bits"
    assert not palette.isVisible()


def test_arrows_choose_another_line(program: Program) -> None:
    palette = opened(program)
    QTest.keyClicks(palette.field, "theme")
    lines = shown(palette)
    press(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data() == lines[1]
    press(palette.field, Qt.Key.Key_Up)
    press(palette.field, Qt.Key.Key_Up)  # around the end
    assert palette.list.currentIndex().data() == lines[-1]


def test_escape_gives_the_focus_back(program: Program) -> None:
    program.desk.outcomes.setFocus()
    before = QApplication.focusWidget()
    palette = opened(program)
    assert QApplication.focusWidget() is palette.field
    press(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_a_click_does_a_command(program: Program) -> None:
    palette = opened(program)
    QTest.keyClicks(palette.field, "swap")
    place = palette.list.visualRect(palette.list.model().index(0, 0)).center()
    p = program.editor.state.scene.p
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert program.editor.state.scene.q == p


def test_what_was_used_last_stands_first_also_after_a_restart(program: Program) -> None:
    palette = opened(program)
    QTest.keyClicks(palette.field, "show bans")
    press(palette.field, Qt.Key.Key_Return)
    palette = opened(program)
    assert shown(palette)[0] == "Show bans (log base 10)"
    assert program.desk.settings.load().commands[0] == "unit_bans"


def test_what_cannot_be_done_is_passed_over(program: Program) -> None:
    palette = opened(program)
    QTest.keyClicks(palette.field, "undo")
    press(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert program.editor.state.scene.unit.key == "nats"


def test_scenes_and_the_gallery_are_found_too(program: Program) -> None:
    palette = opened(program)
    QTest.keyClicks(palette.field, "extreme die")
    press(palette.field, Qt.Key.Key_Return)
    assert program.editor.state.scene.title == "Extreme die"


def test_without_a_match_it_says_so(program: Program) -> None:
    palette = opened(program)
    QTest.keyClicks(palette.field, "xylophone")
    assert shown(palette) == []
    assert palette.list.isHidden()
    press(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_had_the_focus_may_be_gone(program: Program) -> None:
    field = QLineEdit(program.window)
    field.show()
    program.window.activateWindow()
    field.setFocus()
    palette = opened(program)
    field.deleteLater()
    QCoreApplication.sendPostedEvents(field, QEvent.Type.DeferredDelete)
    palette.dismiss()
    assert not palette.isVisible()
