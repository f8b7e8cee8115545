"""One measure: its name, its number as large as fits, its unit and a word of explanation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from xent_gui.core.document.shown import State
from xent_gui.core.document.wording import NOTHING
from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.tokens import Tokens, tokens_of
from xent_gui.ui.widgets.readout_face import SETTINGS, SIDE, Face, Page, frame_of
from xent_gui.ui.widgets.readout_words import accessible_name, accessible_value, definition, face_of

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_COPIED_FOR = 1200  # milliseconds
_LARGE = (
    "big",
    "tight",
    "plain",
    "snug",
    "medium",
)  # numbers that are read from afar may have the plain colour of p, q, gap


class ReadoutView(QRadioButton):
    """A readout of the measure `key`; to a screen reader a radio button with the number as description.

    Readouts with the same parent are one group: one of them is chosen, arrow keys ask for the next.
    `setting` is a key of SETTINGS.
    """

    measure_chosen = Signal(str)  # clicked, or Enter or Space
    copy_asked = Signal(str)  # clicked, Enter, Space or Ctrl+C
    stepped = Signal(str, int)  # an arrow key: from this measure to the one before or after

    def __init__(self, key: str, setting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._setting = setting
        self._face = Face(accessible_name(key), "", NOTHING, "")
        self._page: Page | None = None
        self._by_mouse = False
        self._line_below = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(accessible_name(key))
        self.setToolTip(definition(key))
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_FOR)
        self._copied.timeout.connect(self.update)
        self.clicked.connect(self._on_clicked)

    @property
    def face(self) -> Face:
        """What it shows."""
        return self._face

    def show_state(self, old: State | None, new: State) -> None:
        """Show the number of the scene in view, and whether it is the one explained."""
        self._choose(new.focus.measure == self.key)
        if old is not None and old.readout is new.readout and old.look == new.look:
            return
        face = face_of(new.readout, self.key)
        if face != self._face:
            before, self._face = self._face, face
            if face.still != before.still:
                self._set_anew()
            else:
                self._page = None
                self.update(self.page.line)
        said = accessible_value(new.readout, self.key)  # names causes that its face leaves to a note
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def set_setting(self, setting: str) -> None:
        """Set it larger or smaller (a key of SETTINGS)."""
        if setting != self._setting:
            self._setting = setting
            self._set_anew()

    def set_line_below(self, shown: bool) -> None:
        """Draw a thin line under it, or not."""
        self._line_below = shown
        self.update()

    def show_copied(self) -> None:
        """Say "copied" for a moment."""
        self._copied.start()
        self.update()

    def sizeHint(self) -> QSize:  # Qt override
        width = scaled(240, look_of(self))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # Qt override
        return QSize(scaled(80, look_of(self)), 0)

    def heightForWidth(self, width: int) -> int:  # Qt override
        return frame_of(self._face.still, SETTINGS[self._setting], look_of(self), width).height

    def hitButton(self, place: QPoint) -> bool:  # Qt override
        return self.rect().contains(place)

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_page"):
            self._set_anew()
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def event(self, event: QEvent) -> bool:  # Qt override
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()  # else the window's Copy takes the key
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        self._by_mouse = False
        self.update()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(self.key)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _STEPS:
            self.stepped.emit(self.key, _STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        self._by_mouse = True
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # Qt override
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # Qt override
        look = look_of(self)
        tokens, painter = tokens_of(look.theme), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._paint_ground(painter, tokens, scaled(SIDE, look))
        for piece in self.page.pieces:
            if not piece.box.intersects(event.rect()):
                continue
            painter.setFont(piece.used)
            painter.setPen(QColor(self._ink(piece.tone, tokens)))
            painter.drawText(piece.box.left(), piece.baseline, piece.words)
        if self._copied.isActive():
            self._paint_copied(painter, tokens, ground)
        if self.hasFocus() and not self._by_mouse:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 5, 5)

    @property
    def page(self) -> Page:
        """How it is set in its present width."""
        if self._page is None:
            self._page = Page(self._face, SETTINGS[self._setting], look_of(self), self.width())
        return self._page

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # not before: a style sheet takes it away

    def resizeEvent(self, _event: QResizeEvent) -> None:  # Qt override
        self._page = None

    def _ink(self, tone: str, tokens: Tokens) -> str:
        if tone != "number":
            return str(getattr(tokens, tone))
        return (tokens.role if self._setting in _LARGE else tokens.ink)(self._face.role)

    def _paint_ground(self, painter: QPainter, tokens: Tokens, side: int) -> str:
        ground = (
            tokens.highlight if self.isChecked() else tokens.raised if self.underMouse() else tokens.panel
        )
        painter.fillRect(self.rect(), QColor(ground))
        if self._line_below:
            painter.fillRect(QRect(side, self.height() - 1, self.width() - 2 * side, 1), QColor(tokens.line))
        if self.isChecked():
            painter.fillRect(
                QRect(0, 0, max(side // 4, 3), self.height()), QColor(tokens.role(self._face.role))
            )
        return ground

    def _paint_copied(self, painter: QPainter, tokens: Tokens, ground: str) -> None:
        look = look_of(self)
        words, used = self.tr("✓ copied"), font("small", look)
        painter.setFont(used)
        metrics = painter.fontMetrics()
        side, pad = scaled(SIDE, look), scaled(6, look)
        box = QRect(0, 0, metrics.horizontalAdvance(words) + pad, metrics.height())
        first = self.page.pieces[0].box
        box.moveTo(self.width() - side - box.width(), first.center().y() - box.height() // 2)
        painter.fillRect(box, QColor(ground))
        painter.setPen(QColor(tokens.ok))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)

    def _choose(self, chosen: bool) -> None:
        if chosen == self.isChecked():
            return
        self.setAutoExclusive(chosen)  # an exclusive button cannot be unchecked
        self.setChecked(chosen)
        self.setAutoExclusive(True)

    def _set_anew(self) -> None:
        """Set again what it says, perhaps at another height."""
        self._page = None
        self.updateGeometry()
        self.update()

    def _on_clicked(self) -> None:
        self.measure_chosen.emit(self.key)
        self.copy_asked.emit(self.key)
