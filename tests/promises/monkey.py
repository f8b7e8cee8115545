"""Somebody without a plan: seeded random events on the real window, and what goes wrong meanwhile.

`python -m tests.promises.monkey SEED EVENTS` runs it alone and prints the event that did harm.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tests.promises.monkey_kit import MonkeyAsker, watching
from tests.ui.window.kit import running_program
from xent_gui.app import Program
from xent_gui.assets import asset_bytes
from xent_gui.core.document.state import Document
from xent_gui.ui.window.actions import ACTIONS
from xent_gui.ui.window.leaving import leave

TEXTS = (
    "1/6",
    "0.5",
    "1e-300",
    "−3",
    "½",
    "𝕏\t1",
    "1\t0.2\n2\t0.8",
    "a,p\nx,1",
    "3, 1, 6, 6, 2",
    "",
    "\0",
    "nan",
)
TYPED = "0123456789.,/%eE+-()= abcxyz"
HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
K = Qt.Key
KEYS = (
    *(K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right, K.Key_PageUp, K.Key_PageDown, K.Key_Home, K.Key_End),
    *(K.Key_Return, K.Key_Space, K.Key_Tab, K.Key_Backtab, K.Key_Escape, K.Key_Delete, K.Key_Backspace),
    *(K.Key_F1, K.Key_F2, K.Key_F4, K.Key_F5, K.Key_F6, K.Key_Z, K.Key_Y, K.Key_A, K.Key_C, K.Key_V, K.Key_X),
    *(K.Key_1, K.Key_2, K.Key_3, K.Key_N, K.Key_L, K.Key_H, K.Key_B, K.Key_P, K.Key_D, K.Key_K, K.Key_G),
)
BUTTONS = (*[Qt.MouseButton.LeftButton] * 5, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)


class Monkey:
    """Does one random thing after another to a program.

    Attributes
    ----------
    done : what was done, oldest first, as words
    faults : each exception and each warning, with the number of the event that caused it
    start : the document that undoing everything must lead back to: the one opened last
    """

    def __init__(self, program: Program, dice: random.Random, folder: Path) -> None:
        self._program = program
        self._dice = dice
        self._folder = folder
        self.done: list[str] = []
        self.faults: list[str] = []
        self.start: Document = program.editor.state.document
        self._names = [name for name in ACTIONS if name != "quit"]
        self._ways = (
            *[self._click] * 26,
            *[self._drag] * 10,
            *[self._move] * 10,
            *[self._key] * 20,
            *[self._type] * 8,
            *[self._wheel] * 8,
            *[self._act] * 12,
            *[self._drop] * 3,
            *[self._resize] * 2,
            *[self._put_away] * 4,
        )
        program.window.close_asked.disconnect()  # it cannot leave
        program.editor.changed.connect(self._on_changed)

    def play(self, events: int) -> None:
        """Do so many things; stop after the first that did harm."""
        with watching(self.faults):
            for _ in range(events):
                with menus_of_their_own_closed():
                    self._dice.choice(self._ways)()
                QApplication.processEvents()
                if self.faults:
                    break

    def clear_up(self) -> None:
        """Close everything but the window, and give up what is half typed."""
        with watching(self.faults):
            for _ in range(20):
                self._close_others()
            self._program.desk.outcomes.setFocus()
            QApplication.processEvents()

    def undo_all(self) -> None:
        """Take back every step there is."""
        with watching(self.faults):
            while self._program.editor.can_undo and not self.faults:
                self._program.editor.undo()
                QApplication.processEvents()

    def story(self) -> str:
        """What went wrong, and the last things done before."""
        return "\n".join([*self.done[-12:], *self.faults])

    def _on_changed(self, _old: object, new: object) -> None:
        editor = self._program.editor
        if not editor.can_undo and not editor.can_redo:
            self.start = editor.state.document

    def _click(self) -> None:
        window, at = self._place()
        button, held = self._dice.choice(BUTTONS), self._dice.choice(HELD)
        twice = self._dice.random() < 0.2
        self._note(f"{'double ' * twice}click {button.name} {held.name} at {at.toTuple()}", window)
        target, inside = _hit(window, at)
        (QTest.mouseDClick if twice else QTest.mouseClick)(target, button, held, inside)

    def _drag(self) -> None:
        window, at = self._place()
        held = self._dice.choice(HELD)
        self._note(f"drag {held.name} from {at.toTuple()}", window)
        target, at = _hit(window, at)
        QTest.mousePress(target, Qt.MouseButton.LeftButton, held, at)

        def release() -> None:
            if isValid(target):
                QTest.mouseRelease(target, Qt.MouseButton.LeftButton, held, at)

        let_go = QTimer()  # a drag between widgets runs a loop of its own until the button is up
        let_go.timeout.connect(release)
        let_go.start(100)
        for _ in range(self._dice.randint(1, 4)):
            at += QPoint(self._dice.randint(-80, 80), self._dice.randint(-80, 80))
            if isValid(target) and target.isVisible():
                QTest.mouseMove(target, at)
        if self._dice.random() < 0.15 and isValid(target):
            QTest.keyClick(target, K.Key_Escape)
        let_go.stop()
        release()

    def _move(self) -> None:
        window, at = self._place()
        self._note(f"move to {at.toTuple()}", window)
        QTest.mouseMove(*_hit(window, at))

    def _key(self) -> None:
        window, _ = self._place()
        key, held = self._dice.choice(KEYS), self._dice.choice(HELD)
        self._note(f"key {key.name} {held.name}", window)
        QTest.keyClick(QApplication.focusWidget() or window, key, held)

    def _type(self) -> None:
        window, _ = self._place()
        text = "".join(self._dice.choices(TYPED, k=self._dice.randint(1, 5)))
        self._note(f"type {text!r}", window)
        for letter in text:
            target = QApplication.focusWidget()
            if target is not None:
                QTest.keyClicks(target, letter)

    def _wheel(self) -> None:
        window, at = self._place()
        target = window.childAt(at) or window
        held, angle = self._dice.choice(HELD), QPoint(0, self._dice.choice((-240, -120, -15, 15, 120, 240)))
        self._note(f"wheel {angle.y()} {held.name} at {at.toTuple()}", window)
        inside, outside = QPointF(target.mapFrom(window, at)), QPointF(window.mapToGlobal(at))
        phase = Qt.ScrollPhase.NoScrollPhase
        no_button = Qt.MouseButton.NoButton
        event = QWheelEvent(inside, outside, QPoint(), angle, no_button, held, phase, False)
        QApplication.sendEvent(target, event)

    def _act(self) -> None:
        name = self._dice.choice(self._names)
        self._note(f"action {name}", None)
        self._program.actions[name].trigger()

    def _drop(self) -> None:
        window, at = self._place()
        target: QWidget | None = window.childAt(at) or window
        while target is not None and not target.acceptDrops():
            target = None if target is window else target.parentWidget()
        if target is None or not target.isEnabled():
            return
        data = QMimeData()
        if self._dice.random() < 0.3:
            data.setUrls([QUrl.fromLocalFile(str(self._dice.choice(sorted(self._folder.iterdir()))))])
        else:
            data.setText(self._dice.choice(TEXTS))
        self._note(
            f"drop {data.urls() or repr(data.text())} at {at.toTuple()} {type(target).__name__}", window
        )
        inside = target.mapFrom(window, at)
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = QDragEnterEvent(inside, *how)
        QApplication.sendEvent(target, entered)
        if entered.isAccepted():
            QApplication.sendEvent(target, QDragMoveEvent(inside, *how))
            QApplication.sendEvent(target, QDropEvent(QPointF(inside), *how))

    def _resize(self) -> None:
        width, height = self._dice.randint(300, 2200), self._dice.randint(200, 1400)
        self._note(f"resize to {width} × {height}", None)
        self._program.window.resize(width, height)

    def _put_away(self) -> None:
        self._note("close what is open", None)
        self._close_others()

    # helpers

    def _close_others(self) -> None:
        if self._program.desk.talk.talk is not None:
            self._program.desk.talk.talk.leave()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self._program.window:
                widget.close()
        QApplication.processEvents()

    def _place(self) -> tuple[QWidget, QPoint]:
        """A window that takes events now, and a point in it; anywhere, or in the middle of some widget."""
        widget = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._any_window()
        inner = [child for child in widget.findChildren(QWidget) if child.isVisible()]
        if inner and self._dice.random() < 0.6:
            child = self._dice.choice(inner)
            return widget, child.mapTo(widget, child.rect().center())
        x, y = self._dice.randrange(max(widget.width(), 1)), self._dice.randrange(max(widget.height(), 1))
        return widget, QPoint(x, y)

    def _any_window(self) -> QWidget:
        tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        tops = [w for w in tops if w.windowType() != Qt.WindowType.ToolTip]
        tops.sort(key=lambda w: (type(w).__name__, w.objectName(), w.size().toTuple()))
        return self._dice.choice(tops) if tops else self._program.window

    def _note(self, words: str, window: QWidget | None) -> None:
        where = "" if window is None else f" in {type(window).__name__}"
        self.done.append(f"{len(self.done)}: {words}{where}")


@contextmanager
def menus_of_their_own_closed() -> Iterator[None]:
    """Close the menu that Qt opens over a spin box while the event lasts that opened it."""

    def close() -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    closing = QTimer()  # such a menu runs a loop of its own until it is closed
    closing.timeout.connect(close)
    closing.start(1000)
    yield
    closing.stop()


def _hit(window: QWidget, at: QPoint) -> tuple[QWindow | QWidget, QPoint]:
    """What takes an event at a place, and the place in it.

    It is the system's window, which finds the widget as with a real mouse; where Qt has made that anew and
    Python knows only the old one, it is the widget itself.
    """
    handle = window.windowHandle()
    if handle is not None and isValid(handle):
        return handle, at
    widget = window.childAt(at) or window
    return widget, widget.mapFrom(window, at)


def play(seed: int, events: int, folder: Path) -> Monkey:
    """A monkey of this seed in a program of its own; its files are in a folder that it may write to."""
    dice = random.Random(seed)
    files = folder / "files"
    files.mkdir(parents=True)
    for name in ("biased-die.xent", "classifier.xent"):
        (files / name).write_bytes(asset_bytes(f"gallery/{name}"))
    (files / "table.csv").write_text("outcome,p,q\na,0.5,0.25\nb,0.5,0.75\n")
    (files / "rolls.txt").write_text("3\n1\n6\n6\n2\n")
    with running_program(folder, MonkeyAsker(dice, files)) as program:
        monkey = Monkey(program, dice, files)
        monkey.play(events)
        monkey.clear_up()
        monkey.undo_all()
        if not monkey.faults and program.editor.state.document != monkey.start:
            monkey.faults.append("undoing everything does not lead back to the start")
    return monkey


if __name__ == "__main__":
    import os
    import tempfile

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    for one in range(int(sys.argv[1]), int(sys.argv[1]) + int((*sys.argv, 1, 1)[3])):
        with tempfile.TemporaryDirectory() as temporary:
            ran = play(one, int(sys.argv[2]), Path(temporary))
        print(one, len(ran.done), "\n" + ran.story() if ran.faults else "ok", flush=True)  # noqa: T201
    leave(app)
