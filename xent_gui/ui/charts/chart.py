"""What every chart is: it shows a state, says what the user meant, and can be drawn and read elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from xent_gui.core.document.shown import Look, State
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.style.tokens import Tokens


@dataclass(frozen=True, slots=True)
class DataTable:
    """The numbers behind a picture, as text: for a CSV file or for reading aloud."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Travel(Protocol):
    """Something on its way."""

    @property
    def moving(self) -> bool:
        """Whether it is not there yet."""

    def finish(self) -> None:
        """Be there now."""


class Chart(QWidget):
    """Base of all charts.

    A subclass

    - names itself in `title` and says in one sentence what it shows in `description`;
    - builds its parts in `__init__` and draws in `draw_state(old, new)`, which is only called while the
      chart is visible: a hidden chart does no work and catches up when it is shown (or by `catch_up()`);
    - wears `self.dress` (colours, fonts, `zoom` for lengths), renewed before `draw_state` when the look
      changed;
    - has signals in the meaning of the user (`bar_dragged`), changes nothing by itself, and says nothing
      while `drawing`;
    - gives its numbers in `data_table()`;
    - overrides `prepare_figure()` to leave out what only the screen needs, and `paint_picture()` where
      drawing the whole widget would not do; `paint_on()` then draws it at any size on any painter.
    """

    title = ""
    description = ""

    outcome_hovered = Signal(object)  # row, or None
    figure_wanted = Signal(str)  # "export" or "copy"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress = Dress(Look())
        self.state: State | None = None
        self._drawn: State | None = None
        self.drawing = False
        self.travel: Travel | None = None  # of a subclass that moves
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr(self.title))
        self.setAccessibleDescription(self.tr(self.description))

    # showing

    def show_state(self, _old: State | None, new: State) -> None:
        """Show a state, now or as soon as the chart is visible."""
        self.state = new
        if self.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Draw the state that was shown last, if it is not drawn yet."""
        new, old = self.state, self._drawn
        if new is None or new is old:
            return
        self._drawn = new
        dress = Dress(new.look)
        if old is None or dress != self.dress:
            self.dress = dress
        self.drawing = True
        try:
            self.draw_state(old, new)
        finally:
            self.drawing = False

    def draw_state(self, old: State | None, new: State) -> None:
        """Draw `new`; `old` is what is drawn now, None at the first time. For subclasses."""
        raise NotImplementedError

    def refuse(self, sentence: str) -> None:
        """Show why something could not be done. For subclasses; the plain chart stays silent."""

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        self.catch_up()

    def sizeHint(self) -> QSize:  # Qt override
        return QSize(560, 400)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # Qt override
        self.open_menu(event.globalPos())  # by a right click, and by the key for it too

    def open_menu(self, at: QPoint) -> None:
        """The context menu, at a point of the screen. For subclasses that offer more than the figure."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_figure_entries(menu)
        menu.popup(at)

    def add_figure_entries(self, menu: QMenu) -> None:
        """What can be had of the picture, at the end of a context menu."""
        for key, words in (("export", self.tr("Export figure…")), ("copy", self.tr("Copy figure"))):
            menu.addAction(words).triggered.connect(lambda _on=False, key=key: self.figure_wanted.emit(key))

    # on stage

    @property
    def moving(self) -> bool:
        """Whether its picture changes by itself just now."""
        return self.travel is not None and self.travel.moving

    def settle(self) -> None:
        """Be at the end of what moves."""
        if self.travel is not None:
            self.travel.finish()

    def typeset_some(self, ahead: bool = False) -> bool:  # noqa: ARG002 what it needs depends on the subclass
        """Typeset for a moment what is seen, or (ahead) will be; True where there is more. For subclasses."""
        return False

    def show_parts(self, parts: frozenset[str]) -> None:
        """Draw only what is revealed (see `staging.LISTED_PARTS`). For subclasses that have such parts."""

    def prepare_stage(self) -> None:
        """Leave out hints for who sits at the screen; what can be moved stays."""
        for note in self.findChildren(NoteLine):
            note.leave_hints_out()

    # elsewhere

    def data_table(self) -> DataTable:
        """The numbers behind the picture. For subclasses."""
        raise NotImplementedError

    def prepare_figure(self, ground: bool) -> None:
        """Leave out what only the screen needs: handles, hints, buttons. For subclasses.

        Without `ground` the figure will lie on something unknown: nothing may be drawn in the panel's colour.
        """

    def take_options(self, other: Chart) -> None:
        """Show what `other`, of the same class, shows: range, switches. For subclasses with options."""

    def paint_picture(self, painter: QPainter, target: QRectF) -> None:
        """Draw the chart as it is into `target`. For subclasses that are more than one painted widget."""
        painter.save()
        painter.translate(target.topLeft())
        painter.scale(target.width() / max(self.width(), 1), target.height() / max(self.height(), 1))
        self.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.restore()

    def paint_on(
        self,
        painter: QPainter,
        rect: QRectF,
        tokens: Tokens | None = None,
        scale: float = 1.0,
        ground: bool = True,
    ) -> None:
        """Draw the same picture on another painter, by a twin of this chart that was never on the screen.

        Parameters
        ----------
        painter : of an image, a PDF page, an SVG file, a printer
        rect : where, in units of the painter
        tokens : the palette; this chart's own where None
        scale : units of the painter for one logical pixel; larger makes type and lines larger
        ground : whether to fill `rect` with the panel's colour first
        """
        if self.state is None:
            return
        twin = type(self)()
        try:
            twin.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            twin.take_options(self)
            twin.prepare_figure(ground)
            twin.resize(round(rect.width() / scale), round(rect.height() / scale))
            theme = tokens.name if tokens is not None else self.state.look.theme
            look = replace(self.state.look, theme=theme, zoom=1.0, animate=False)
            focus = replace(self.state.focus, outcome=None, hovered=None)
            twin.show_state(None, replace(self.state, look=look, focus=focus))
            twin.show()
            layout = twin.layout()
            if layout is not None:
                layout.activate()
            if ground:
                painter.fillRect(rect, twin.dress.color("panel"))
            twin.paint_picture(painter, rect)
        finally:
            twin.close()
            twin.deleteLater()


class NoteLine(QWidget):
    """One centred line of small text under a chart: a hint, or in red what could not be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress(Look())
        self._text, self._tone = "", "muted"
        self._hints = True
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def wear(self, dress: Dress) -> None:
        """Colours and fonts."""
        self._dress = dress
        self.updateGeometry()
        self.update()

    def say(self, text: str, tone: str = "muted") -> None:
        """Show a text in the colour of a token."""
        if not self._hints and tone == "muted":
            text = ""
        if (text, tone) != (self._text, self._tone):
            self._text, self._tone = text, tone
            self.setAccessibleName(text)
            if tone == "bad" and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
            self.setToolTip(text if self._dress.text_width("note", text) > self.width() else "")
            self.updateGeometry()
            self.update()

    def leave_hints_out(self) -> None:
        """Say only what is more than a hint, and take no room otherwise."""
        self._hints = False
        self._text = "" if self._tone == "muted" else self._text
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # Qt override
        if not self._hints and not self._text:
            return QSize(100, 0)
        return QSize(100, round(self._dress.metrics("note").height() + 8 * self._dress.zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter = QPainter(self)
        painter.setFont(self._dress.font("note"))
        painter.setPen(self._dress.color(self._tone))
        metrics = self._dress.metrics("note")
        text = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)


def table_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> DataTable:
    """A `DataTable` from any sequences of text."""
    return DataTable(tuple(header), tuple(tuple(row) for row in rows))
