"""What lies over the stage: a black or white screen, the spotlight, the magnifier, a passing fade, a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.texts import width_of
from xent_gui.ui.style.tokens import tokens_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

FADE = 180  # milliseconds
_SAID_FOR = 1600  # milliseconds
_MAGNIFIED = 2.0


def differing(one: QPixmap, other: QPixmap) -> QRect:
    """The smallest box outside which two pictures of the same size are the same, in their own pixels."""
    pictures = [picture.toImage().convertToFormat(QImage.Format.Format_RGB32) for picture in (one, other)]
    if pictures[0].size() != pictures[1].size():
        return pictures[0].rect() | pictures[1].rect()
    first, second = (_pixels(picture) for picture in pictures)
    rows = np.flatnonzero((first != second).any(axis=1))
    if not len(rows):
        return QRect()
    top, bottom = int(rows[0]), int(rows[-1])
    columns = np.flatnonzero((first[top : bottom + 1] != second[top : bottom + 1]).any(axis=0))
    return QRect(QPoint(int(columns[0]), top), QPoint(int(columns[-1]), bottom))


def _pixels(picture: QImage) -> NDArray[np.uint32]:
    flat = np.frombuffer(picture.constBits(), np.uint32)
    return flat.reshape(picture.height(), -1)[:, : picture.width()]


class Overlay(QWidget):
    """Covers its parent; hidden until it is needed, and lets the mouse through unless said otherwise."""

    def __init__(self, parent: QWidget, catches_mouse: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not catches_mouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def cover(self) -> None:
        """Lie over the whole parent."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()


class Blank(Overlay):
    """A screen of one colour, so that everybody looks at the speaker."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, catches_mouse=True)
        self.colour = ""

    def toggle(self, colour: str) -> None:
        """Show this colour, or the stage again."""
        self.colour = "" if self.isVisible() and self.colour == colour else colour
        if self.colour:
            self.setAccessibleName(self.tr("Blank screen"))
            self.cover()
            self.update()
        else:
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        QPainter(self).fillRect(self.rect(), QColor(self.colour))


class Spotlight(Overlay):
    """Everything but a circle around the mouse in the shade."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = QPointF()

    def point(self, at: QPoint) -> None:
        """Follow the mouse."""
        self._at = QPointF(at)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter, radius = QPainter(self), self.height() / 7
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        light = QPainterPath()
        light.addEllipse(self._at, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shade.subtracted(light), QColor(0, 0, 0, 150))
        painter.setPen(QColor(tokens_of(look_of(self).theme).notice))
        painter.drawEllipse(self._at, radius, radius)


class Magnifier(Overlay):
    """The stage twice as large, the place under the mouse under the mouse; it moves along."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, catches_mouse=True)
        self.setMouseTracking(True)
        self._at = QPointF()
        self._picture = QPixmap()

    def magnify(self, stage: QWidget, at: QPoint) -> None:
        """Take a picture of the stage, drawn at the larger size, and show it."""
        ratio = self.devicePixelRatioF() * _MAGNIFIED
        self._picture = QPixmap(stage.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        stage.render(self._picture)
        self.point(at)
        self.cover()

    def point(self, at: QPoint) -> None:
        """Follow the mouse."""
        self._at = QPointF(at)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter = QPainter(self)
        painter.translate(self._at)
        painter.scale(_MAGNIFIED, _MAGNIFIED)
        painter.translate(-self._at)
        painter.drawPixmap(0, 0, self._picture)


class Fade(Overlay):
    """A picture of what was turns into one of what is, where they differ.

    Two pictures, because all of the stage would be painted anew at each frame otherwise. While something on
    it moves by itself, the stage is seen through instead.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before, self._after = QPixmap(), QPixmap()
        self._opacity = 0.0
        self._waits = False  # for the first frame: laying out a new scene must not eat the time to fade
        self._motion = QVariantAnimation(self, duration=FADE, startValue=1.0, endValue=0.0)
        self._motion.valueChanged.connect(self._on_frame)
        self._motion.finished.connect(self.finish)

    def start(self, before: QPixmap, after: QPixmap | None) -> None:
        """Fade from a picture to another, or to what is seen (None)."""
        self._motion.stop()
        box = before.rect() if after is None else differing(before, after)
        if box.isEmpty():
            self.finish()
            return
        self._before, self._after, self._opacity = before, after or QPixmap(), 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, after is not None)
        self._waits = True
        ratio = before.devicePixelRatio()
        corner = QPointF(box.topLeft()) / ratio, QPointF(box.bottomRight() + QPoint(1, 1)) / ratio
        self.setGeometry(QRectF(*corner).toAlignedRect())
        self.show()
        self.update()

    def finish(self) -> None:
        """Be through."""
        self._waits = False
        self._motion.stop()
        self.hide()
        self._before = self._after = QPixmap()

    def _on_frame(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter = QPainter(self)
        if self._opacity < 1:
            painter.drawPixmap(-self.pos(), self._after)
            painter.setOpacity(self._opacity)
        painter.drawPixmap(-self.pos(), self._before)
        if self._waits:
            self._waits = False
            self._motion.start()


class Word(Overlay):
    """A few words in a corner: what is being typed, or what a key did; the latter go away by themselves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ""
        self._timer = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._timer.timeout.connect(self.hide)

    def say(self, text: str, stays: bool = False) -> None:
        """Show words; "" takes them away."""
        self._timer.stop()
        self.text = text
        self.setAccessibleName(text)
        if not text:
            self.hide()
            return
        parent, look = self.parentWidget(), look_of(self)
        assert parent is not None
        used, pad = font("title", look), scaled(10, look)
        width = min(width_of(text, used) + 2 * pad, parent.width())
        height = QFontMetrics(used).height() + pad
        self.setGeometry(
            (parent.width() - width) // 2, parent.height() - height - scaled(30, look), width, height
        )
        self.show()
        self.raise_()
        self.update()
        if not stays:
            self._timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        painter, look = QPainter(self), look_of(self)
        tokens = tokens_of(look.theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.edge))
        painter.setBrush(QColor(tokens.raised))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, scaled(8, look), scaled(8, look))
        painter.setPen(QColor(tokens.text))
        painter.setFont(font("title", look))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text)
