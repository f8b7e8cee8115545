"""The language of sentences and the mark of decimals: the one thing that is set from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
"""What the program speaks, each by its own name."""


def _as_written(_context: str, text: str) -> str:
    return text


@dataclass(frozen=True)
class Language:
    """How sentences and numbers reach people; English with decimal points unless told otherwise.

    Attributes
    ----------
    translate : function of a context and an English text
        Returns the text in the language, with the same fields in braces; called from any thread.
    decimal_mark : str
        "." or ",", in numbers that are shown; files and what other programs read always have the point.
    """

    translate: Callable[[str, str], str] = _as_written
    decimal_mark: str = "."


class _Spoken:
    """Holds the language. Not a context variable: threads that compute must find it, too."""

    language = Language()


def use(language: Language) -> None:
    """Speak this language from now on; called by the composition root, and by tests that restore it."""
    _Spoken.language = language


def spoken() -> Language:
    """Return the language in use."""
    return _Spoken.language


def translate(context: str, text: str) -> str:
    """Return a text in the language in use.

    Named and called as lupdate expects: with two plain strings, whole sentences with named fields,
    ``translate("core", "{count} of {all} rows").format(count=count, all=all)``.
    """
    return _Spoken.language.translate(context, text)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return the text as it is, and have lupdate collect it: for tables that are translated when read."""
    return text


def plural(count: int, one: str, many: str) -> str:
    """Choose between two sentences, both translated, by how many there are; fills in ``{count}``."""
    return (one if count == 1 else many).format(count=count)


def shown_names(table: Mapping[T, str]) -> dict[T, str]:
    """Return a table of names that are marked for translation in the language in use."""
    return {key: translate("core", name) for key, name in table.items()}


def quoted(text: str) -> str:
    """Return a text in quotation marks."""
    return translate("core", "“{text}”").format(text=text)


def with_mark(number: str) -> str:
    """Return a number that was written with a point as it is shown: "0.18" or "0,18"."""
    mark = _Spoken.language.decimal_mark
    return number if mark == "." else number.replace(".", mark)


def with_point(shown: str) -> str:
    """Return a number that is shown with the mark in use as other programs read it."""
    mark = _Spoken.language.decimal_mark
    return shown if mark == "." else shown.replace(mark, ".")


def grouped(number: int) -> str:
    """Return a whole number in groups of three: "1,000,000", or with thin spaces beside decimal commas."""
    text = f"{number:,}"
    return text if _Spoken.language.decimal_mark == "." else text.replace(",", "\u202f")


def in_row(numbers: Iterable[str]) -> str:
    """Return numbers as a row: "0.1, 0.2", or "0,1; 0,2" where a comma is in the numbers."""
    return (", " if _Spoken.language.decimal_mark == "." else "; ").join(numbers)
