"""The chosen numbers on stage: name, number as large as fits, unit; hidden ones keep their place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.texts import balanced, elided, fitted, width_of
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.readout_face import Face
from xent_gui.ui.widgets.readout_words import accessible_name, accessible_value, face_of

_NUMBER = 34
_MOST_EACH = 96  # logical pixels from one number to the next


class StageNumbers(QWidget):
    """A column of numbers; it is read from afar and not clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Numbers"))
        self._faces: tuple[tuple[str, Face], ...] = ()
        self._shown: frozenset[str] = frozenset()
        self._drawn: tuple[object, ...] = ()

    def show_numbers(self, state: State, shown: frozenset[str]) -> None:
        """Show the numbers of the scene in view, of which only some are revealed."""
        keys = state.scene.staging.shown_readouts
        faces = tuple((key, face_of(state.readout, key)) for key in keys)
        drawn = (faces, shown, look_of(self))
        if drawn != self._drawn:
            self._faces, self._shown, self._drawn = faces, shown, drawn
            said = [
                f"{accessible_name(key)}: {accessible_value(state.readout, key)}"
                for key in keys
                if key in shown
            ]
            self.setAccessibleDescription(". ".join(said))
            self.update()

    def texts(self) -> list[str]:
        """What is revealed, for tests: "1.4979 nats"."""
        return [face.value for key, face in self._faces if key in self._shown]

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        if not self._faces:
            return
        painter, look = QPainter(self), look_of(self)
        each = min(self.height() / len(self._faces), scaled(_MOST_EACH, look))
        top = (self.height() - each * len(self._faces)) / 2
        for place, (key, face) in enumerate(self._faces):
            if key in self._shown:
                self._paint_face(painter, face, QPoint(0, round(top + place * each)), round(each))

    def _paint_face(self, painter: QPainter, face: Face, at: QPoint, room: int) -> None:
        look, width = look_of(self), self.width()
        tokens, small, unit = tokens_of(look.theme), font("body", look), font("small", look)
        number = font("number_big", look)
        number.setPixelSize(scaled(_NUMBER, look))
        gap = scaled(5, look)
        taken = width_of(face.unit, unit) + gap if face.unit else 0
        used = fitted(number, face.number, width - taken, smallest=unit.pixelSize())
        beside = width_of(face.number, used) + taken <= width
        y = at.y()
        name = face.name if width_of(face.name, small) <= width else face.symbol or face.name
        y = self._line(painter, name, small, QColor(tokens.muted), y)
        painter.setFont(used)
        painter.setPen(QColor(tokens.role(face.role)))
        high = QFontMetrics(number).ascent() - scaled(3, look)
        if face.warns:  # ∞ is no higher than small letters: its cause needs the room
            high = QFontMetrics(number).tightBoundingRect(face.number).height() + scaled(6, look)
        baseline = y + high
        painter.drawText(0, baseline, elided(face.number, used, width))
        if face.unit:
            painter.setFont(unit)
            painter.setPen(QColor(tokens.muted))
            if beside:
                painter.drawText(width_of(face.number, used) + gap, baseline, face.unit)
            else:
                painter.drawText(0, baseline + QFontMetrics(unit).height(), face.unit)
        lines = balanced(face.note, unit, width, 3) if face.warns else []
        lowest = at.y() + room - scaled(4, look)
        if lines and baseline + (len(lines) + 0.3) * QFontMetrics(unit).height() <= lowest:
            below = baseline + QFontMetrics(unit).descent() + scaled(1, look)
            for line in lines:
                below = self._line(painter, line, unit, QColor(tokens.notice), below)

    def _line(self, painter: QPainter, words: str, used: QFont, ink: QColor, top: int) -> int:
        """One line of text; returns where the next begins."""
        metrics = QFontMetrics(used)
        painter.setFont(used)
        painter.setPen(ink)
        painter.drawText(0, top + metrics.ascent(), elided(words, used, self.width()))
        return top + metrics.height()
