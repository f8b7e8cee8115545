"""Where the keyboard is: a ring around what draws none itself, and the order in which Tab goes."""

from __future__ import annotations

from weakref import ref

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xent_gui.ui.style.fonts import look_of
from xent_gui.ui.style.tokens import tokens_of

_OUTSIDE = (-5, -3, 5, 3)  # pixels around, so that no line runs through a word at the edge
_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)  # at drags too


class FocusRing(QWidget):
    """Seen while the keyboard is in `part`, if it came by keys: who clicks knows where.

    It stands around `frame`, the part itself unless told otherwise, and lies on whatever holds that and has
    room for it.
    """

    def __init__(self, part: QWidget, frame: QWidget | None = None) -> None:
        super().__init__(part)
        self._part, self._frame = ref(part), ref(frame or part)  # held, they would never go with their panel
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        part.installEventFilter(self)
        if frame is not None:
            frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        kind = event.type()
        if not hasattr(self, "_part"):
            return False  # Python has let go of the ring, Qt is about to
        if kind in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._fit()
        elif watched is not self._part():
            return False
        elif isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() in _REASONS:
                self._appear()
            elif event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
                self.hide()
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and event.key() not in _HELD:
            self._appear()
        elif kind == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_of(look_of(self).theme).accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _appear(self) -> None:
        self._fit()
        self.raise_()
        self.show()

    def _fit(self) -> None:
        frame = self._frame()
        if frame is None:
            return
        wide, holder = frame.rect().adjusted(*_OUTSIDE), frame
        while (above := holder.parentWidget()) is not None and not holder.isWindow():
            holder = above
            place = wide.translated(frame.mapTo(holder, QPoint(0, 0)))
            if holder.rect().contains(place):
                break
        else:
            holder, place = frame, frame.rect()
        if self.parentWidget() is not holder:
            self.setParent(holder)
        self.setGeometry(place)


def tab_into(part: QWidget, after: QWidget) -> None:
    """Let Tab go from `after` into a part that was made later, and through it as it was made."""
    for widget in (part, *part.findChildren(QWidget)):  # the focus chain itself would keep the part alive
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.window() is part.window():
            QWidget.setTabOrder(after, widget)
            after = widget
