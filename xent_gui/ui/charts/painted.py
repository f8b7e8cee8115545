"""Charts drawn by one painter on one sheet: heading, picture, caption, and what is under the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsSceneResizeEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.shown import State
from xent_gui.ui.charts.canvas import Canvas, Pointer
from xent_gui.ui.charts.chart import Chart, NoteLine
from xent_gui.ui.style.focus_ring import FocusRing

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ABOVE = 6.0  # pixels above the title, before zoom
_LOW, _LOWEST = 380.0, 320.0  # heights of a chart below which title, then sentence, give way to the picture


class Sheet(QGraphicsWidget):
    """The one item of the canvas; it asks for a layout when it gets another size."""

    def __init__(self, arrange: Callable[[], None], paint: Callable[[QPainter], None]) -> None:
        super().__init__()
        self._arrange, self._paint = arrange, paint

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self._arrange()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:  # Qt override
        painter.save()
        self._paint(painter)
        painter.restore()


class RowPointer(Pointer):
    """Says which outcome the mouse is on."""

    def __init__(self, chart: PaintedChart) -> None:
        self._chart = chart

    def press(self, _point: QPointF, _event: QMouseEvent) -> None:
        self._chart.setFocus(Qt.FocusReason.MouseFocusReason)

    def move(self, point: QPointF, _event: QMouseEvent) -> None:
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._chart.point_at(self._chart.row_at(point))

    def leave(self) -> None:
        self._chart.point_at(None)


class PaintedChart(Chart):
    """A chart that is one picture.

    A subclass computes where things are in `lay_out(box)`, which comes after each change of state or size,
    and draws in `draw(painter)`; `heading()` and `caption()` are the lines above and below.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas(self)
        self.sheet = Sheet(self.arrange, self._paint)
        self.canvas.ci.addItem(self.sheet, row=0, col=0)
        self.canvas.pointer = RowPointer(self)
        self.note = NoteLine(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas)
        column.addWidget(self.note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self._refusal = ""
        self.body = QRectF()

    # for subclasses

    def heading(self) -> tuple[str, str]:
        """Title and one sentence."""
        return self.tr(self.title), self.tr(self.description)

    def shown_heading(self) -> tuple[str, str]:
        """As much of the heading as there is room for: the tab over the chart has the title too."""
        title, sentence = self.heading()
        height = self.height() / self.dress.zoom
        return ("" if height < _LOW else title), ("" if height < _LOWEST else sentence)

    @property
    def low(self) -> bool:
        """Whether there is room for little more than the picture."""
        return self.height() < _LOWEST * self.dress.zoom

    def caption(self) -> str:
        """The sentence below the picture; "" for none."""
        return ""

    def lay_out(self, box: QRectF) -> None:
        """Compute where everything is within `box`; there is a state."""

    def draw(self, painter: QPainter) -> None:
        """Draw the picture; there is a state and a layout."""

    def row_at(self, _point: QPointF) -> int | None:
        """The outcome at a point of the canvas."""
        return None

    def about(self, _row: int) -> str:
        """The numbers of an outcome in one line, for when it is pointed at."""
        return ""

    def hint(self) -> str:
        """What can be done here."""
        return ""

    # showing

    def draw_state(self, old: State | None, new: State) -> None:
        if old is None or old.look != new.look:
            self.canvas.wear(self.dress)
            self.note.wear(self.dress)
        if old is None or old.scene is not new.scene:
            self._refusal = ""
        self.arrange()
        self.say_hint()

    def arrange(self) -> None:
        """Lay everything out again, unless the state is not drawn yet: a chart gets its size before that."""
        if self.state is None or self.state is not self._drawn:
            return
        size, zoom = self.sheet.size(), self.dress.zoom
        width = max(size.width() - 4 * zoom, 1.0)
        head = self._head_height(width) + (_ABOVE + 10) * zoom
        foot = self._text_height("value", self.caption(), width)
        self.body = QRectF(0, head, width, max(size.height() - head - foot - (6 * zoom if foot else 0), 1.0))
        self.lay_out(self.body)
        self.sheet.update()

    def _head_height(self, width: float) -> float:
        title, sentence = self.shown_heading()
        if not title and not sentence:
            return 0.0
        held = self._text_height("title", title, width)
        return held + 2 * self.dress.zoom + self._text_height("note", sentence, width)

    def _text_height(self, role: str, text: str, width: float) -> float:
        text = _unbroken(text)
        if not text:
            return 0.0
        room = QRectF(0, 0, width, 1000)
        return self.dress.metrics(role).boundingRect(room, int(_WRAPPED), text).height()

    def _paint(self, painter: QPainter) -> None:
        if self.state is None:
            return
        width, dress = self.body.width(), self.dress
        title, sentence = self.shown_heading()
        painter.setFont(dress.font("title"))
        painter.setPen(dress.color("text"))
        top = _ABOVE * dress.zoom
        painter.drawText(QRectF(0, top, width, 1000), int(_WRAPPED), title)
        top += self._text_height("title", title, width) + 2 * dress.zoom
        painter.setFont(dress.font("note"))
        painter.setPen(dress.color("muted"))
        painter.drawText(QRectF(0, top, width, 1000), int(_WRAPPED), _unbroken(sentence))
        self.draw(painter)
        if self.caption():
            painter.setFont(dress.font("value"))
            painter.setPen(dress.color("text"))
            foot = QRectF(0, self.body.bottom() + 6 * dress.zoom, width, 1000)
            painter.drawText(foot, int(_WRAPPED), _unbroken(self.caption()))

    # what is pointed at and said

    @property
    def hovered(self) -> int | None:
        """The outcome pointed at anywhere in the window, if the scene has it."""
        if self.state is None or self.state.focus.hovered is None:
            return None
        return self.state.focus.hovered if self.state.focus.hovered < len(self.state.scene) else None

    def point_at(self, row: int | None) -> None:
        """The mouse is on an outcome, or on none."""
        if self.state is not None and not self.drawing and row != self.state.focus.hovered:
            self.outcome_hovered.emit(row)

    def say_hint(self) -> None:
        """The line under the chart: what was refused, the outcome pointed at, or what can be done."""
        if self._refusal:
            self.note.say(self._refusal, "bad")
        else:
            self.note.say(self.about(self.hovered) if self.hovered is not None else self.hint())

    def refuse(self, sentence: str) -> None:
        """Show why something could not be done."""
        self._refusal = sentence
        self.say_hint()

    def start_over(self) -> None:
        """The user begins something else: what was refused before is no longer said."""
        self._refusal = ""
        self.say_hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        count = 0 if self.state is None else len(self.state.scene)
        here = self.hovered
        places = {
            Qt.Key.Key_Right: 0 if here is None else min(here + 1, count - 1),
            Qt.Key.Key_Left: count - 1 if here is None else max(here - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        if count and event.key() in places:
            self.point_at(places[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    # elsewhere

    def prepare_figure(self, _ground: bool) -> None:
        self.note.hide()

    def paint_picture(self, painter: QPainter, target: QRectF) -> None:
        self.canvas.paint_scene(painter, target)


def _unbroken(text: str) -> str:
    """The text with its equations kept on one line each."""
    return text.replace(" = ", "\u00a0=\u00a0").replace("p, q", "p,\u00a0q")
