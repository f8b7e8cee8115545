"""The row of outcome labels under a plot, with the padlocks of locked outcomes; and the legend above it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from xent_gui.ui.charts.bar_gradient import draw_arrow
from xent_gui.ui.charts.bar_labels import AxisLabels, axis_labels
from xent_gui.ui.charts.bar_paint import column_rect, draw_dots
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.charts.slots import APART, Slots

_PADLOCK = 10.0  # pixels, before zoom


class OutcomeAxis(QGraphicsWidget):
    """Labels of the outcomes in view. Its height follows what the labels need."""

    def __init__(self, dress: Dress) -> None:
        super().__init__()
        self.dress = dress
        self._slots = Slots(0, 1, 1, 0, 1, 1)
        self._labels: Sequence[str] = ()
        self._locked: frozenset[int] = frozenset()
        self._hovered: int | None = None
        self.laid = AxisLabels((), (), "level", 0.0)

    def place(self, slots: Slots, labels: Sequence[str], dress: Dress, before: float) -> None:
        """What is in view, and the pixels left of it that slanted labels may reach into.

        Lays the labels out again only where that changes them.
        """
        key = (slots.count, slots.width, slots.first, slots.last, slots.zoom)
        old = self._slots
        if (
            key == (old.count, old.width, old.first, old.last, old.zoom)
            and labels is self._labels
            and dress == self.dress
        ):
            return
        self._slots, self._labels, self.dress = slots, labels, dress
        line = dress.metrics("label").height()
        self.laid = axis_labels(slots, labels, lambda text: dress.text_width("label", text), line, before)
        height = round(self.laid.depth + 10 * dress.zoom) - APART
        if height != self.maximumHeight():
            self.setMinimumHeight(height)
            self.setMaximumHeight(height)
        self.update()

    def mark(self, hovered: int | None, locked: frozenset[int]) -> None:
        """The outcome pointed at, and those locked."""
        new, old = (hovered, locked), (self._hovered, self._locked)
        if new == old:
            return
        self._hovered, self._locked = new
        if locked != old[1] or self.laid.manner != "level":
            self.update()
            return
        for row in {hovered, old[0]} - {None}:
            assert row is not None
            box = column_rect(self._slots, row)
            self.update(QRectF(box.x() - 60, 0, box.width() + 120, self.size().height()))

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:  # Qt override
        slots, dress = self._slots, self.dress
        if not slots.count:
            return
        height = self.size().height()
        hovered = self._hovered
        if hovered is not None and hovered in slots.visible and self.laid.manner == "level":
            box = column_rect(slots, hovered)
            painter.fillRect(QRectF(box.x(), 0, box.width(), height), dress.color("highlight"))
        painter.setFont(dress.font("label"))
        for row, text in zip(self.laid.rows, self.laid.texts, strict=True):
            self._draw_label(painter, row, text)
        self._draw_loose_padlocks(painter)

    def _draw_label(self, painter: QPainter, row: int, text: str) -> None:
        slots, dress = self._slots, self.dress
        line, width = dress.metrics("label").height(), dress.text_width("label", text)
        x, top = slots.x(row + 0.5), 6 * dress.zoom - APART
        locked = row in self._locked
        painter.setPen(dress.color("text"))
        if self.laid.manner == "level":
            lock = _PADLOCK * dress.zoom * 1.3 if locked else 0.0
            left = x - (width + lock) / 2
            if len(self.laid.rows) < len(slots.visible):  # the first and the last stay inside
                left = min(max(left, 0.0), slots.width - width)
            painter.drawText(QPointF(left + lock, top + dress.metrics("label").ascent()), text)
            if locked:
                draw_padlock(painter, dress, QPointF(left + lock * 0.38, top + line / 2))
            return
        painter.save()
        painter.translate(x, top)
        painter.rotate(-45 if self.laid.manner == "slanted" else -90)
        box = QRectF(-width - 2, -line / 2 + (2 if self.laid.manner == "slanted" else 0), width, line)
        if row == self._hovered:
            painter.fillRect(box.adjusted(-4, 0, 4, 0), dress.color("highlight"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, text)
        painter.restore()
        if locked:
            draw_padlock(painter, dress, QPointF(x, self.size().height() - _PADLOCK * 0.6 * dress.zoom))

    def _draw_loose_padlocks(self, painter: QPainter) -> None:
        """Padlocks of locked outcomes whose label is left out; where not even they fit, short strokes."""
        slots, dress = self._slots, self.dress
        if not self._locked or len(self.laid.rows) == len(slots.visible):
            return
        labelled, top = set(self.laid.rows), 6 * dress.zoom - APART
        for row in self._locked.intersection(slots.visible) if slots.single else ():
            x = slots.x(row + 0.5)
            if row not in labelled and slots.slot >= _PADLOCK * dress.zoom:
                draw_padlock(painter, dress, QPointF(x, top + _PADLOCK * dress.zoom / 2))
            elif row not in labelled:
                painter.fillRect(QRectF(round(x) - 1, 0, 2, 4 * dress.zoom), dress.color("notice"))


def draw_padlock(painter: QPainter, dress: Dress, center: QPointF) -> None:
    """A small closed padlock around a point."""
    size = _PADLOCK * dress.zoom
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(center.x() - size * 0.38, center.y() - size * 0.08, size * 0.76, size * 0.56)
    shackle = QPainterPath()
    loop = QRectF(center.x() - size * 0.24, center.y() - size * 0.52, size * 0.48, size * 0.6)
    shackle.moveTo(loop.left(), body.top())
    shackle.lineTo(loop.left(), loop.center().y() - size * 0.05)
    shackle.arcTo(QRectF(loop.left(), loop.top(), loop.width(), loop.width()), 180, -180)
    shackle.lineTo(loop.right(), body.top())
    painter.setPen(QPen(dress.color("notice"), size * 0.15))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shackle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dress.color("notice"))
    painter.drawRoundedRect(body, size * 0.1, size * 0.1)
    painter.restore()


class Legend(QGraphicsWidget):
    """Which colour and texture is which, at the right; at the left a line about what is pointed at."""

    def __init__(self, dress: Dress, names: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._note = ""
        self._shown: Collection[str] = tuple(role for role, _ in names)
        self.wear(dress)

    def boundingRect(self) -> QRectF:  # Qt override
        return super().boundingRect().adjusted(0, 0, 0, -APART)  # nothing of it is as low as that

    def wear(self, dress: Dress) -> None:
        """Colours and fonts."""
        self.dress = dress
        height = round(dress.metrics("legend").height() + 14 * dress.zoom)
        self.setMinimumHeight(height)
        self.setMaximumHeight(height)
        self.update()

    def name(self, names: Sequence[tuple[str, str]]) -> None:
        """What there is to be told apart: (role, words)."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.update()

    def show_names(self, roles: Collection[str]) -> None:
        """Leave out names that have nothing to show."""
        if roles != self._shown:
            self._shown = roles
            self.update()

    def say(self, note: str) -> None:
        """The line at the left."""
        if note != self._note:
            self._note = note
            self.update()

    @property
    def note(self) -> str:
        """The line at the left."""
        return self._note

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:  # Qt override
        dress, zoom = self.dress, self.dress.zoom
        line, side = dress.metrics("legend").height(), round(11 * zoom)
        middle, x = self.size().height() / 2, self.size().width() - 4 * zoom
        painter.setFont(dress.font("legend"))
        for role, name in reversed(self._names):
            if role not in self._shown:
                continue
            x -= dress.text_width("legend", name)
            painter.setPen(dress.color("text"))
            painter.drawText(QPointF(x, middle - line / 2 + dress.metrics("legend").ascent()), name)
            x -= side + 7 * zoom
            _draw_swatch(painter, dress, role, QRectF(round(x), round(middle - side / 2), side, side))
            x -= 24 * zoom
        painter.setPen(dress.color("muted"))
        box = QRectF(0, 0, max(x, 0), self.size().height())
        note = dress.metrics("legend").elidedText(self._note, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, note)


def _draw_swatch(painter: QPainter, dress: Dress, role: str, box: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if role == "gradient":
        draw_arrow(painter, dress, box.center().x(), box.bottom() + 1, box.top() - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dress.color(role))
    painter.drawRoundedRect(box, 2, 2)
    if role == "q":
        draw_dots(painter, dress, [box])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
