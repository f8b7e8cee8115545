"""The panel: charts are made when first looked at, hidden ones rest, and refusals are told."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.charts.kit import bars, die, editor_of, scene, settle, shown
from xent_gui.core.document.edits import set_probability
from xent_gui.core.document.state import Document
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.charts_panel import CHARTS, ChartsPanel
from xent_gui.ui.style.tokens import DARK, LIGHT


def test_nothing_that_draws_is_imported_before_the_first_frame_and_then_it_comes_by_itself() -> None:
    code = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.charts_panel import ChartsPanel
from xent_gui.ui.style.theme import apply_theme
editor = Editor(Document((blank_scene(),)))
apply_theme(app, editor.state.look)
panel = ChartsPanel(editor)
panel.show()
panel.grab()
assert panel.chart is None
assert not {"numpy", "pyqtgraph"} & set(sys.modules)
while panel.chart is None:
    app.processEvents()
assert "pyqtgraph" in sys.modules
print(panel.chart.title)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "Bars"


def test_a_hidden_chart_does_no_work_and_catches_up_when_shown(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart, editor = bars(panel), editor_of(panel)
    panel.hide()
    editor.apply(set_probability(0, 0, "p", "0.9", "1"))
    assert chart.canvas.item.p[0] == 0.1
    panel.show()
    assert chart.canvas.item.p[0] == 0.9


def test_each_tab_has_a_chart_with_title_description_and_data(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    assert panel.tabs.count() == len(CHARTS)
    for entry in CHARTS:
        panel.show_chart(entry.key)
        settle()
        chart = panel.chart
        assert chart is not None and chart.isVisible()
        assert chart.title and chart.description.endswith(".") and chart.accessibleName()
        table = chart.data_table()
        assert table.rows and all(len(row) == len(table.header) for row in table.rows)


def test_the_data_behind_the_bars_are_the_texts_as_typed(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    table = bars(panel).data_table()
    assert table.header == ("outcome", "p", "q", "n")
    assert table.rows[5] == ("6", "5/10", "0.15", "")


def test_a_figure_is_the_same_picture_without_what_only_the_screen_needs(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    chart = bars(panel)
    editor_of(panel).point(hovered=1, outcome=2, side="q")

    def figure(scale: float, dark: bool, ground: bool = True) -> QImage:
        image = QImage(round(600 * scale), round(400 * scale), QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        chart.paint_on(painter, image.rect().toRectF(), DARK if dark else LIGHT, scale, ground)
        painter.end()
        return image

    def colors(image: QImage) -> set[str]:
        return {
            image.pixelColor(x, y).name().upper()
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        }

    light, dark = colors(figure(1, dark=False)), colors(figure(1, dark=True))
    assert {LIGHT.p, LIGHT.q, LIGHT.panel} <= light and LIGHT.highlight not in light
    assert {DARK.p, DARK.q, DARK.panel} <= dark
    assert figure(1, dark=False) == figure(1, dark=False), "repeatable"
    twice = figure(2, dark=False).scaled(600, 400)
    assert {LIGHT.p, LIGHT.panel} <= colors(twice)
    bare = figure(1, dark=False, ground=False)
    assert bare.pixelColor(2, 2).alpha() == 0
    assert chart.canvas.item.hovered == 1, "the chart on the screen is not touched"


def test_editing_while_the_panel_shows_keeps_the_line_of_hints_helpful(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    assert bars(panel).note.text == "Drag a bar. The others keep their proportions, and the sum stays 1."


def test_a_panel_that_is_gone_leaves_nothing_behind(qtbot: QtBot) -> None:
    editor = Editor(Document((die(), scene("1/2 1/2", "1/2 1/2"))))
    panel = ChartsPanel(editor)
    panel.show()
    panel.load()
    settle()
    chart = weakref.ref(panel.made("bars"))
    gone: list[bool] = []
    panel.destroyed.connect(lambda: gone.append(True))
    panel.close()
    panel.deleteLater()
    del panel
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone
    editor.point(scene=1)  # nobody listens any more
    import gc

    gc.collect()
    assert chart() is None


def test_a_panel_goes_with_its_last_name_and_not_when_garbage_is_collected() -> None:
    """Widgets that only the collector frees are destroyed at any moment, while others are painted too."""
    panel = ChartsPanel(Editor(Document((die(),))))
    panel.load()
    gone = weakref.ref(panel)
    gc.collect()
    gc.disable()
    try:
        del panel
        assert gone() is None
    finally:
        gc.enable()


def test_a_chart_that_a_rendering_takes_from_under_the_mouse_is_left_after_it(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    editor, chart = editor_of(panel), bars(panel)
    item = chart.canvas.item
    at = chart.canvas.box.mapToScene(item.bar_rect((1, "p")).center()).toPoint()
    QTest.mouseMove(panel.windowHandle(), chart.canvas.viewport().mapTo(panel, at))
    settle()
    assert editor.state.focus.hovered == 1
    editor.changed.connect(lambda old, new: chart.setHidden(new.focus.outcome == 2))
    editor.point(outcome=2)
    settle()
    assert editor.state.focus.hovered is None
