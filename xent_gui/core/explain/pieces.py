"""The parts that a worked calculation is made of: each in LaTeX, in Unicode and in words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from xent_gui.core.document.units import Unit
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate

_WORDS = {
    "Σ": QT_TRANSLATE_NOOP("core", "the sum of"),
    "‖": QT_TRANSLATE_NOOP("core", "given"),
    "−": QT_TRANSLATE_NOOP("core", "minus"),
    "+": QT_TRANSLATE_NOOP("core", "plus"),
    "·": QT_TRANSLATE_NOOP("core", "times"),
    "=": QT_TRANSLATE_NOOP("core", "equals"),
    "/": QT_TRANSLATE_NOOP("core", "over"),
    "∞": QT_TRANSLATE_NOOP("core", "infinity"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a line, such as a term.

    Attributes
    ----------
    latex, text : the same in LaTeX and in Unicode
    row : the outcome it belongs to, or None
    struck : a term that counts for nothing (0·log 0), shown struck through
    spoken : in words, for a screen reader
    new : what differs from the line before, where that is shown
    """

    latex: str
    text: str
    row: int | None = None
    struck: bool = False
    spoken: str = ""
    new: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a calculation: `key` is definition, inserted, terms, sum, raised, converted or result."""

    key: str
    pieces: tuple[Piece, ...]
    notes: tuple[str, ...] = field(default=())

    @property
    def latex(self) -> str:
        """The line in LaTeX."""
        return " ".join(
            rf"\cancel{{{piece.latex}}}" if piece.struck else piece.latex for piece in self.pieces
        )

    @property
    def text(self) -> str:
        """The line in Unicode."""
        return " ".join(piece.text for piece in self.pieces)

    @property
    def spoken(self) -> str:
        """The line in words."""
        return " ".join(piece.spoken or in_words(piece.text) for piece in self.pieces)


def in_words(text: str) -> str:
    """Running Unicode mathematics as words a screen reader can say."""
    for sign, word in _WORDS.items():
        if sign in text:
            text = text.replace(sign, f" {translate('core', word)} ")
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def number_latex(text: str) -> str:
    r"""A number as typed in LaTeX: 1/6 → \tfrac{1}{6}, 18 % → 18\,\%, 0,18 → 0{,}18."""
    fraction = re.fullmatch(r"\s*([\d.,]+)\s*/\s*([\d.,]+)\s*", text)
    if fraction:
        return rf"\tfrac{{{number_latex(fraction[1])}}}{{{number_latex(fraction[2])}}}"
    if text.rstrip().endswith("%"):
        return number_latex(text.rstrip()[:-1]) + r"\,\%"
    text = text.strip()
    exponent = re.fullmatch(r"([\d.,]+)[eE]([+-]?\d+)", text)
    if exponent:
        return rf"{number_latex(exponent[1])} \cdot 10^{{{int(exponent[2])}}}"
    return text.replace(",", "{,}").replace("−", "-").replace("∞", r"\infty")


def log_latex(unit: Unit, argument: str, bracket: bool = False) -> str:
    """log of something, in the notation of a unit."""
    return rf"{unit.latex}\left({argument}\right)" if bracket else rf"{unit.latex}\, {argument}"


def log_text(unit: Unit, argument: str, bracket: bool = False) -> str:
    """The same in Unicode."""
    return f"{unit.log}({argument})" if bracket else f"{unit.log} {argument}"
