"""What appears at the selected bar: buttons that raise and lower it, and a field to type its value into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.shown import Look
from xent_gui.ui.charts.bar_pointer import ALONE
from xent_gui.ui.charts.dress import Dress
from xent_gui.ui.style.fields import Field
from xent_gui.ui.style.fonts import restyle
from xent_gui.ui.style.icons import icon

_BUTTON = 26  # pixels: a target no smaller than 24
_REPEAT_AFTER, _REPEAT_EVERY = 400, 60  # milliseconds


class _Plate(QFrame):
    """A small opaque plate that lies on the chart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.dress = Dress(Look())

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.dress.color("panel"))
        painter.setPen(QPen(self.dress.color("edge"), 1))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class _StepButton(QToolButton):
    """A button that repeats while held, and knows where one holding ends and the next begins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays with the bar
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(_REPEAT_AFTER)
        self.setAutoRepeatInterval(_REPEAT_EVERY)
        self.holds = 0

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        self.holds += 1
        super().mousePressEvent(event)


class StepButtons(_Plate):
    """− and + for the selected bar."""

    stepped = Signal(int, object)  # steps, token of the holding

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.less, self.more = _StepButton(self), _StepButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        row.addWidget(self.less)
        row.addWidget(self.more)
        self.name(self.tr("Lower the bar by one step"), self.tr("Raise the bar by one step"))
        self.less.clicked.connect(self._on_lower)
        self.more.clicked.connect(self._on_raise)
        self.hide()

    def wear(self, dress: Dress) -> None:
        """Colours and size."""
        self.dress = dress
        side = round(_BUTTON * dress.zoom)
        for button, name in ((self.less, "minus"), (self.more, "plus")):
            button.setFixedSize(side, side)
            button.setIconSize(QSize(round(14 * dress.zoom), round(14 * dress.zoom)))
            button.setIcon(icon(name, dress.tokens))
        self.adjustSize()

    def name(self, lower: str, more: str) -> None:
        """What the buttons do, in words."""
        for button, text in ((self.less, lower), (self.more, more)):
            button.setAccessibleName(text)
            button.setToolTip(text)

    def _on_lower(self) -> None:
        self.stepped.emit(-1, ("lower", self.less.holds))

    def _on_raise(self) -> None:
        self.stepped.emit(1, ("raise", self.more.holds))


class _Field(Field):
    """The line in the box: Enter with Alt or Ctrl counts as "alone", Escape leaves."""

    entered = Signal(bool)  # alone
    left = Signal(bool)  # by Escape

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & ALONE))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # Qt override
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit(False)


class NumberBox(_Plate):
    """A field at the bar. It stays open with the reason beside it when what was typed is refused."""

    entered = Signal(str, bool)  # text, this bar alone
    closed = Signal(bool)  # whether by the keyboard, which then goes back to the bars

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = _Field("", self)
        self.reason = QLabel(self)
        self.field.setAccessibleName(self.tr("Value of the bar"))
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.reason)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self._on_left)
        self.field.textEdited.connect(self._on_edited)
        self.hide()

    def wear(self, dress: Dress) -> None:
        """Colours and fonts."""
        self.dress = dress
        self.field.setFont(dress.font("label"))
        self.reason.setFont(dress.font("note"))
        self.reason.setStyleSheet(f"color: {dress.tokens.bad}")

    def start(self, name: str, text: str, select: bool) -> None:
        """Open with a text; `name` says what it is the value of."""
        self.field.setAccessibleName(name)
        self.field.setText(text)
        self._explain("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        if select:
            self.field.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say why the text was not taken, and stay."""
        self._explain(sentence)

    def finish(self, by_keyboard: bool = True) -> None:
        """Close."""
        if self.isVisible():
            self.hide()
            self.closed.emit(by_keyboard)

    def _explain(self, sentence: str) -> None:
        self.reason.setText(sentence)
        self.reason.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        self.field.setProperty("refused", bool(sentence))
        restyle(self.field)
        zoom = self.dress.zoom
        self.setFixedWidth(round((240 if sentence else 96) * zoom))
        column = self.layout()
        assert column is not None
        self.setFixedHeight(column.heightForWidth(self.width()) if sentence else self.sizeHint().height())
        parent = self.parentWidget()
        if parent is not None and sentence:
            room = parent.rect()
            x = min(self.x(), room.width() - self.width())
            self.move(max(0, x), max(0, min(self.y(), room.height() - self.height())))

    def _on_entered(self, alone: bool) -> None:
        text = self.field.text()
        self._explain("")
        if text.strip():
            self.entered.emit(text, alone)
        if not self.reason.text():
            self.finish()

    def _on_edited(self) -> None:
        if self.reason.text():
            self._explain("")

    def _on_left(self, by_escape: bool) -> None:
        if self.isVisible():
            self.finish(by_escape)

    def event(self, event: QEvent) -> bool:  # Qt override
        if event.type() == QEvent.Type.MouseButtonPress:
            event.accept()  # a click beside the field is not one on the bars behind it
            return True
        return super().event(event)
