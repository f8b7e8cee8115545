"""Hands on the outcome table: keys, clicks and drags as a person makes them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from xent_gui.core.document.state import Scene
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.outcomes_panel import OutcomesPanel
from xent_gui.ui.tables.cell_editor import CellEditor
from xent_gui.ui.tables.outcome_view import OutcomeView
from xent_gui.ui.tables.table_menus import open_cell_menu
from xent_gui.ui.widgets.bubble import Bubble

# what LibreOffice Calc 7 puts on the clipboard for two rows shown with two decimals
CALC_HTML = """<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">body,div,table,td { font-family:"Liberation Sans"; font-size:x-small }</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="2" width="85"></colgroup>
	<tr>
		<td height="17" align="right" sdval="0.333333333333333" sdnum="1031;0;0,00">0,33</td>
		<td align="right" sdval="0.166666666666667" sdnum="1031;0;0,00">0,17</td>
	</tr>
	<tr>
		<td height="17" align="right" sdval="0.666666666666667" sdnum="1031;0;0,00">0,67</td>
		<td align="right" sdval="0.833333333333333" sdnum="1031;0;0,00">0,83</td>
	</tr>
</table>
</body>
</html>
"""
_NO = Qt.KeyboardModifier.NoModifier


class Hands:
    """Drives a pane as a person does, and reads what it shows."""

    def __init__(self, editor: Editor, panel: OutcomesPanel) -> None:
        self.editor, self.panel = editor, panel

    # what is there

    @property
    def view(self) -> OutcomeView:
        return self.panel.table.view

    @property
    def scene(self) -> Scene:
        return self.editor.state.scene

    @property
    def current(self) -> tuple[int, str]:
        index = self.view.currentIndex()
        return index.row(), self.view.outcomes.columns[index.column()].key

    @property
    def line(self) -> CellEditor | None:
        """The line in which a cell is typed; None where none is open."""
        return self.view.delegate.editor

    @property
    def notice(self) -> str:
        """What the bubble beside the line says; "" where there is none."""
        bubbles = self.panel.window().findChildren(Bubble)
        return next((bubble.sentence for bubble in bubbles if bubble.isVisible()), "")

    def shown(self, row: int, key: str) -> str:
        model = self.view.outcomes
        return str(model.index(row, model.column_of(key)).data())

    def button(self, words: str) -> QPushButton:
        return next(button for button in self.panel.findChildren(QPushButton) if button.text() == words)

    def place(self, row: int, key: str, low: float = 0.5) -> QPoint:
        box = self.view.visualRect(self.view.outcomes.index(row, self.view.outcomes.column_of(key)))
        return QPoint(box.center().x(), box.top() + round(box.height() * low))

    # keys

    def go(self, row: int, key: str) -> Hands:
        self.view.setFocus()
        self.view.go_to(row, self.view.outcomes.column_of(key))
        return self

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO) -> Hands:
        QTest.keyClick(QApplication.focusWidget() or self.view, key, modifier)
        return self

    def type(self, text: str) -> Hands:
        for character in text:
            QTest.keyClicks(QApplication.focusWidget() or self.view, character)
        return self

    def select(self, start: tuple[int, str], end: tuple[int, str]) -> Hands:
        self.go(*start)
        return self._select(start, end, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def add(self, start: tuple[int, str], end: tuple[int, str]) -> Hands:
        return self._select(start, end, QItemSelectionModel.SelectionFlag.Select)

    def _select(
        self, start: tuple[int, str], end: tuple[int, str], how: QItemSelectionModel.SelectionFlag
    ) -> Hands:
        model = self.view.outcomes
        corners = [model.index(row, model.column_of(key)) for row, key in (start, end)]
        self.view.selectionModel().select(QItemSelection(*corners), how)
        return self

    # mouse

    def click(self, row: int, key: str) -> Hands:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, _NO, self.place(row, key))
        return self

    def double_click(self, row: int, key: str) -> Hands:
        self.click(row, key)
        QTest.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, _NO, self.place(row, key))
        return self

    def hover(self, row: int | None) -> None:
        outside = QPoint(self.view.width() // 2, -40)
        self._move(self.place(row, "q") if row is not None else outside, Qt.MouseButton.NoButton)
        QApplication.processEvents()

    def drag_row(self, row: int, to: int, low: bool = True, escape: bool = False) -> None:
        """Drag a label to another row: to its lower or its upper half."""
        port, button = self.view.viewport(), Qt.MouseButton.LeftButton
        end = self.place(to, "label", 0.8 if low else 0.2)
        QTest.mousePress(port, button, _NO, self.place(row, "label"))
        self._move(
            self.place(row, "label") + QPoint(0, 30 if end.y() > self.place(row, "label").y() else -30),
            button,
        )
        self._move(end, button)
        if escape:
            self.press(Qt.Key.Key_Escape)
        QTest.mouseRelease(port, button, _NO, end)

    def _move(self, at: QPoint, button: Qt.MouseButton) -> None:
        self.move(self.view.viewport(), at, button)

    @staticmethod
    def move(widget: QWidget, at: QPoint, button: Qt.MouseButton) -> None:
        """Move the mouse over a widget while a button is down."""
        here = QPointF(widget.mapToGlobal(at))
        kind = QMouseEvent.Type.MouseMove
        event = QMouseEvent(kind, QPointF(at), here, Qt.MouseButton.NoButton, button, _NO)
        QApplication.sendEvent(widget, event)

    # menus and the clipboard

    def choose(self, words: str) -> Hands:
        """Choose a row of the context menu of the cells."""
        at = self.view.viewport().mapToGlobal(QPoint(5, 5))
        readout = self.view.outcomes.readout
        assert readout is not None
        self._trigger(open_cell_menu(self.view, readout, at), words)
        return self

    def choose_column(self, heading: str) -> None:
        """Choose a row of the header's menu."""
        self.view.head.customContextMenuRequested.emit(QPoint(5, 5))
        menu = next(menu for menu in self.view.findChildren(QMenu) if menu.isVisible())
        self._trigger(menu, heading)

    @staticmethod
    def _trigger(menu: QMenu, words: str) -> None:
        texts = {action.text().partition("\t")[0].replace("&", ""): action for action in menu.actions()}
        assert texts[words].isEnabled()
        texts[words].trigger()
        menu.close()

    @staticmethod
    def put_on_clipboard(text: str, html: str = "") -> None:
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)

    def paste(self) -> Hands:
        return self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
