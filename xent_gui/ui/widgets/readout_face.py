"""How one readout is set: its words and numbers as pieces of text with their places, for a given width."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import font, scaled
from xent_gui.ui.style.texts import elided, fitted, width_of, wrapped

SIDE = 16  # room at both sides: that of a card
_GAP = 8


@dataclass(frozen=True, slots=True)
class Face:
    """What a readout says. `lead` stands before the number ("÷ 100 ="), the first of `beside`
    that fits stands after the name."""

    name: str
    symbol: str
    number: str
    unit: str
    note: str = ""
    lead: str = ""
    beside: tuple[str, ...] = ()
    role: str = "text"
    warns: bool = False

    @property
    def shape(self) -> Face:
        """What its height depends on: not the numbers, however they change while dragging."""
        return Face(self.name, self.symbol, "", "", self.note, warns=self.warns)

    @property
    def value(self) -> str:
        """Number and unit, as a screen reader reads them."""
        return " ".join(part for part in (self.number, self.unit) if part)


@dataclass(frozen=True, slots=True)
class Setting:
    """Which fonts and heights a readout is set in; lengths in pixels at zoom 1.

    `top` and `bottom` are margins, `heading` whether there is a line with the name, `most` the largest
    number of lines of the note (a warning always has three).
    """

    number: str
    top: int
    bottom: int
    heading: bool = True
    heading_role: str = "strong"
    most: int = 2


SETTINGS: dict[str, Setting] = {
    "big": Setting("number_big", 9, 10),
    "tight": Setting("number_big", 5, 6),
    "plain": Setting("number_big", 5, 6, most=0),
    "snug": Setting("number_medium", 5, 5, most=0),
    "medium": Setting("number_medium", 7, 2),
    "line": Setting("number_strong", 1, 4, heading=False),
    "beside": Setting("number_strong", 31, 4, heading=False),
    "small": Setting("number_strong", 5, 5, heading_role="small_strong", most=0),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One run of text: where its line starts, which font and which colour (a role, or "number")."""

    words: str
    box: QRect
    used: QFont
    tone: str


class Page:
    """A face set in a width: its pieces from top to bottom, and its height."""

    def __init__(self, face: Face, setting: Setting, look: Look, width: int) -> None:
        self._face, self._look = face, look
        self._left = scaled(SIDE, look)
        self._room = max(width - 2 * self._left, 20)
        self._y = scaled(setting.top, look)
        self.pieces: list[Piece] = []
        if setting.heading:
            self._set_heading(font(setting.heading_role, look))
        self._set_number(font(setting.number, look))
        self._set_note(3 if face.warns else setting.most)
        self.height = self._y + scaled(setting.bottom, look)

    @property
    def cut(self) -> bool:
        """Whether anything had to be left out."""
        return any(piece.words.endswith("…") for piece in self.pieces)

    def _set_heading(self, strong: QFont) -> None:
        face, look = self._face, self._look
        symbol, small = font("symbol", look), font("small", look)
        symbol.setPixelSize(strong.pixelSize())
        gap = scaled(_GAP, look)
        parts = [(face.name, strong, "text"), (face.symbol, symbol, "muted")]
        parts = [part for part in parts if part[0]]
        room = self._room - sum(width_of(words, used) + gap for words, used, _ in parts)
        beside = next((words for words in face.beside if width_of(words, small) <= room), "")
        self._set_line([*parts, (beside, small, "muted")], gap)

    def _set_number(self, wanted: QFont) -> None:
        face, look = self._face, self._look
        beside, gap = font("small", look), scaled(_GAP - 2, look)
        taken = width_of(face.unit, beside) + gap if face.unit else 0
        lead = f"{face.lead} " if face.lead else ""
        room = self._room - taken
        used = fitted(wanted, lead + face.number, room)
        line = QFontMetrics(wanted)
        baseline = self._y + line.ascent()
        self._y += line.height()
        self._place(elided(lead + face.number, used, room), self._left, baseline, used, "number")
        if face.unit:
            x = self._left + min(width_of(lead + face.number, used), room) + gap
            self._place(face.unit, x, baseline, beside, "muted")

    def _set_note(self, most: int) -> None:
        small = font("small", self._look)
        for line in wrapped(self._face.note, small, self._room, most) if most else ():
            self._set_line([(line, small, "notice" if self._face.warns else "muted")], 0)

    def _set_line(self, parts: list[tuple[str, QFont, str]], gap: int) -> None:
        height = max(QFontMetrics(used).height() for _, used, _ in parts)
        baseline = self._y + max(QFontMetrics(used).ascent() for _, used, _ in parts)
        x = self._left
        for words, used, tone in parts:
            room = self._left + self._room - x
            if not words or room < width_of("…", used):
                break
            self._place(elided(words, used, room), x, baseline, used, tone)
            x += width_of(words, used) + gap
        self._y += height

    def _place(self, words: str, x: int, baseline: int, used: QFont, tone: str) -> None:
        metrics = QFontMetrics(used)
        box = QRect(x, baseline - metrics.ascent(), metrics.horizontalAdvance(words) + 1, metrics.height())
        self.pieces.append(Piece(words, box, used, tone))


def nominal_height(setting: str, look: Look, notes: int) -> int:
    """How high a readout is with so many lines of notes, whatever its number."""
    used = SETTINGS[setting]
    lines = [font(used.number, look)] + [font("small", look)] * notes
    if used.heading:
        lines.append(font(used.heading_role, look))
    return (
        sum(QFontMetrics(line).height() for line in lines)
        + scaled(used.top, look)
        + scaled(used.bottom, look)
    )


def nominal_width(face: Face, setting: str, decimals: int, look: Look) -> int:
    """How wide a readout is without setting its number smaller, at any digits it takes while dragging."""
    whole = max(4, len(face.number.partition(".")[0]))
    number = f"{face.lead} {'8' * whole}.{'8' * decimals}".strip()
    words = f"{face.name}  {''.join(face.beside[:1])}" if SETTINGS[setting].heading else ""
    line = width_of(number, font(SETTINGS[setting].number, look))
    if face.unit:
        line += scaled(_GAP, look) + width_of(face.unit, font("small", look))
    return max(line, width_of(words, font("strong", look))) + 2 * scaled(SIDE, look)
