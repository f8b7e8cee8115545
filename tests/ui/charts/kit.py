"""Scenes, a panel on the screen, and a mouse that drags bars: what the tests of the charts share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Document, Scene
from xent_gui.editing.editor import Editor
from xent_gui.ui.charts.bars import BarsChart
from xent_gui.ui.panels.charts_panel import ChartsPanel
from xent_gui.ui.style.theme import apply_theme

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def scene(p: str, q: str, labels: Sequence[str] | None = None, **fields: object) -> Scene:
    """A scene from values divided by spaces."""
    texts = p.split(), q.split()
    names = tuple(labels or [str(row + 1) for row in range(len(texts[0]))])
    sides = [Distribution.typed(side) for side in texts]
    return Scene("test", names, sides[0], sides[1], (None,) * len(names), **fields)  # type: ignore[arg-type]


def die(**fields: object) -> Scene:
    """The loaded die of the pictures."""
    return scene("1/10 1/10 1/10 1/10 1/10 5/10", "0.18 0.18 0.15 0.17 0.17 0.15", **fields)


def shown(qtbot: QtBot, *scenes: Scene, size: tuple[int, int] = (610, 460)) -> ChartsPanel:
    """A panel on the screen with its chart made, nothing animated."""
    editor = Editor(Document(scenes or (die(),)))
    editor.dress(animate=False)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, editor.state.look)
    panel = ChartsPanel(editor)
    editor.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(*size)
    panel.show()
    panel.load()
    qtbot.waitUntil(lambda: bars(panel).isVisible())
    settle()
    return panel


def settle() -> None:
    """Let layouts and paintings that are due happen."""
    for _ in range(3):
        QApplication.processEvents()


def bars(panel: ChartsPanel) -> BarsChart:
    """The chart of bars of a panel."""
    chart = panel.made("bars")
    assert isinstance(chart, BarsChart)
    return chart


def with_keyboard(qtbot: QtBot, panel: ChartsPanel) -> BarsChart:
    """The chart with the keyboard on it."""
    panel.activateWindow()
    chart = bars(panel)
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    return chart


def editor_of(panel: ChartsPanel) -> Editor:
    """The editor that a panel of `shown` edits."""
    editor = panel.findChild(Editor)
    assert isinstance(editor, Editor)
    return editor


def texts(panel: ChartsPanel, side: str) -> list[str]:
    """p or q of the scene in view, as typed or computed."""
    return list(editor_of(panel).state.scene.side(side).texts)  # type: ignore[arg-type]


def grip(chart: BarsChart, row: int, side: str) -> QPoint:
    """The top of a bar, in pixels of the viewport."""
    box = chart.canvas.from_plot(chart.canvas.item.bar_rect((row, side)))  # type: ignore[arg-type]
    return QPoint(round(box.center().x()), round(box.top()))


def pixel_of(chart: BarsChart, value: float) -> int:
    """The height of a value in the viewport."""
    slots = chart.canvas.item.slots
    return round(chart.canvas.box.scenePos().y() + slots.height * (1 - value / slots.top))


def press(chart: BarsChart, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(chart.canvas.viewport(), LEFT, keys, at)


def move(chart: BarsChart, to: QPoint) -> None:
    """Move the mouse; `QTest.mouseMove` knows no modifiers, `drag` sets them by real key events."""
    QTest.mouseMove(chart.canvas.viewport(), to)


def release(chart: BarsChart, at: QPoint) -> None:
    QTest.mouseRelease(chart.canvas.viewport(), LEFT, NONE, at)
    settle()


def drag(chart: BarsChart, row: int, side: str, value: float, key: Qt.Key | None = None) -> QPoint:
    """Grab a bar and pull its top to a value, with a key held; the button stays down."""
    start = grip(chart, row, side)
    end = QPoint(start.x(), pixel_of(chart, value))
    press(chart, start)
    for part in range(1, 9):
        move(chart, start + (end - start) * part / 8)
    if key is not None:
        QTest.keyPress(chart, key)
    return end


def picture(widget: QWidget) -> QImage:
    """What a widget looks like."""
    settle()
    return widget.grab().toImage()
