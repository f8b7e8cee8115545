"""Text that has to fit: wrapped into a few lines, shortened, or set smaller."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


@lru_cache(maxsize=4096)
def width_of(words: str, used: QFont) -> int:
    """How many pixels a line of words takes; the font must not be changed afterwards."""
    return QFontMetrics(used).horizontalAdvance(words)


def fitted(wanted: QFont, words: str, width: int, smallest: int = 9) -> QFont:
    """The font, set smaller as far as needed for `words` to fit `width` pixels; not below `smallest`."""
    needed = width_of(words, wanted)
    if needed <= width:
        return wanted
    size, made = wanted.pixelSize(), wanted
    while size > smallest and needed > width:
        size = max(smallest, min(size - 1, size * max(width, 1) // needed))
        made = QFont(made)
        made.setPixelSize(size)
        needed = width_of(words, made)
    return made


def elided(words: str, used: QFont, width: int) -> str:
    """The words, shortened at the right with "…" where they do not fit."""
    if width_of(words, used) <= width:
        return words
    return QFontMetrics(used).elidedText(words, Qt.TextElideMode.ElideRight, width)


def wrapped(words: str, used: QFont, width: int, most: int) -> list[str]:
    """The words in lines of at most `width` pixels; the last of `most` lines is shortened where need be."""
    if not words:
        return []
    if width_of(words, used) <= width:
        return [words]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    flow = QTextLayout(words, used)
    flow.setTextOption(option)
    flow.beginLayout()
    lines: list[str] = []
    while (line := flow.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        if len(lines) + 1 == most:
            lines.append(elided(_part(words, start, None), used, width))
            break
        lines.append(_part(words, start, end))
    flow.endLayout()
    return lines


def balanced(words: str, used: QFont, width: int, most: int) -> list[str]:
    """The words in as few lines as `wrapped` takes, about equally long: no word is left alone."""
    lines = wrapped(words, used, width, most)
    narrow, wide = width // max(len(lines), 1), width
    while len(lines) > 1 and wide - narrow > 4:
        middle = (narrow + wide) // 2
        tried = wrapped(words, used, middle, len(lines) + 1)
        if len(tried) > len(lines):
            narrow = middle
        else:
            lines, wide = tried, middle
    return lines


def _part(words: str, start: int, end: int | None) -> str:
    """A part by Qt's places, which count an emoji as two."""
    return words.encode("utf-16-le")[2 * start : None if end is None else 2 * end].decode("utf-16-le").strip()
