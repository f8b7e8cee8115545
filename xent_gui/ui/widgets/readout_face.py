"""How one readout is set: its words and numbers as pieces of text with their places, for a given width."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

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
    def still(self) -> Face:
        """What does not change while a number is dragged, and all that its height depends on."""
        return Face(self.name, self.symbol, "", "", self.note, "", self.beside, warns=self.warns)

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
    "snug": Setting("number_medium", 4, 4, most=0),
    "medium": Setting("number_medium", 7, 2),
    "line": Setting("number_strong", 3, 5, heading=False),
    "beside": Setting("number_strong", 31, 4, heading=False),
    "small": Setting("number_strong", 5, 5, heading_role="small_strong", most=0),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One run of text: where it stands, which font and which colour (a role, or "number")."""

    words: str
    box: QRect
    baseline: int
    used: QFont
    tone: str


class Page:
    """A face set in a width: its pieces from top to bottom, its height, and the line of its number."""

    def __init__(self, face: Face, setting: Setting, look: Look, width: int) -> None:
        frame = frame_of(face.still, setting, look, width)
        self.height = frame.height
        self.line = QRect(0, frame.top, width, frame.line).adjusted(0, frame.spare, 0, 0)
        self.pieces = [*frame.heading, *frame.number(face), *frame.note]

    @property
    def cut(self) -> bool:
        """Whether anything had to be left out."""
        return any(piece.words.endswith("…") for piece in self.pieces)


class Frame:
    """What stands around a number; it stays while the number is dragged.

    The line of the number begins at `top` and is `line` high; no figure reaches into the `spare` pixels
    below `top`, but letters of the line before may.
    """

    def __init__(self, face: Face, setting: Setting, look: Look, width: int) -> None:
        self._look, self._left = look, scaled(SIDE, look)
        self._room = max(width - 2 * self._left, 20)
        self._wanted, self._beside = font(setting.number, look), font("small", look)
        self._gap = scaled(_GAP - 2, look)  # between the number and its unit
        self._y = scaled(setting.top, look)
        self.heading, self.note = list[Piece](), list[Piece]()
        if setting.heading:
            self._set_heading(face, font(setting.heading_role, look))
        self.top = self._y
        metrics = QFontMetrics(self._wanted)
        self._baseline = self.top + metrics.ascent()
        self.line, self.spare = metrics.height(), (metrics.ascent() - metrics.capHeight()) // 2
        self._y += self.line
        self._set_note(face, 3 if face.warns else setting.most)
        self.height = self._y + scaled(setting.bottom, look)

    def number(self, face: Face) -> Iterator[Piece]:
        """The number, set smaller where it would not fit, and its unit."""
        words = f"{face.lead} {face.number}" if face.lead else face.number
        room = self._room - (width_of(face.unit, self._beside) + self._gap if face.unit else 0)
        used = fitted(self._wanted, words, room)
        yield _placed(elided(words, used, room), self._left, self._baseline, used, "number")
        if face.unit:
            x = self._left + min(width_of(words, used), room) + self._gap
            yield _placed(face.unit, x, self._baseline, self._beside, "muted")

    def _set_heading(self, face: Face, strong: QFont) -> None:
        look = self._look
        symbol, small = font("symbol", look), font("small", look)
        symbol.setPixelSize(strong.pixelSize())
        gap = scaled(_GAP, look)
        parts = [(face.name, strong, "text"), (face.symbol, symbol, "muted")]
        parts = [part for part in parts if part[0]]
        room = self._room - sum(width_of(words, used) + gap for words, used, _ in parts)
        beside = next((words for words in face.beside if width_of(words, small) <= room), "")
        self.heading += self._line([*parts, (beside, small, "muted")], gap)

    def _set_note(self, face: Face, most: int) -> None:
        small = font("small", self._look)
        for line in wrapped(face.note, small, self._room, most) if most else ():
            self.note += self._line([(line, small, "notice" if face.warns else "muted")], 0)

    def _line(self, parts: list[tuple[str, QFont, str]], gap: int) -> Iterator[Piece]:
        height = max(QFontMetrics(used).height() for _, used, _ in parts)
        baseline = self._y + max(QFontMetrics(used).ascent() for _, used, _ in parts)
        x = self._left
        for words, used, tone in parts:
            room = self._left + self._room - x
            if not words or room < width_of("…", used):
                break
            yield _placed(elided(words, used, room), x, baseline, used, tone)
            x += width_of(words, used) + gap
        self._y += height


@lru_cache(maxsize=256)
def frame_of(still: Face, setting: Setting, look: Look, width: int) -> Frame:
    """The frame of a face without its number; layouts ask for the same many times."""
    return Frame(still, setting, look, width)


def _placed(words: str, x: int, baseline: int, used: QFont, tone: str) -> Piece:
    metrics = QFontMetrics(used)
    box = QRect(x, baseline - metrics.ascent(), width_of(words, used) + 1, metrics.height())
    return Piece(words, box, baseline, used, tone)


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
