"""Fuzzy search: the letters typed, in order, anywhere in a text; best where they begin words."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_START, _WORD, _TOGETHER, _PLAIN = 12, 8, 9, 1
_AS_TYPED = 4  # for words in the order of the text: "copy q to p" is not "Copy p to q"
_GAP = 0.15  # price of each letter jumped over: "save as" before "swap p and q … as"


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text fits, and which of its letters were meant."""

    score: float
    places: tuple[int, ...]


def match(typed: str, text: str) -> Match | None:
    """Whether `typed` is found in `text`, letter by letter in order; spaces in `typed` only part words.

    Every word typed must be found; words may come in any order ("q copy" finds "Copy p to q").
    """
    words = folded(typed).split()
    score, places = 0.0, set[int]()
    for word in words:
        found = _word(word, folded(text))
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    if " ".join(words) in folded(text):
        score += _AS_TYPED
    return Match(score - 0.01 * len(text), tuple(sorted(places)))


def folded(text: str) -> str:
    """Lower case without accents, each letter still at its place."""
    plain = (unicodedata.normalize("NFKD", letter)[:1] or letter for letter in text)
    return "".join(letter.lower()[:1] for letter in plain)


def _word(word: str, text: str) -> Match | None:
    """The best of the ways to read `word` out of `text`, one from each place where it may begin."""
    starts = [place for place in range(len(text)) if text[place] == word[0]]
    found = [walked for start in starts if (walked := _walk(word, text, start)) is not None]
    return max(found, key=lambda one: one.score, default=None)


def _walk(word: str, text: str, start: int) -> Match | None:
    """Read on from a start. A letter in the midst of nowhere is a slip of the finger: one is forgiven."""
    places, score, astray = [start], float(_bonus(text, start)), int(not _begins_word(text, start))
    for letter in word[1:]:
        last = places[-1]
        if text[last + 1 : last + 2] == letter:
            place, gain = last + 1, float(_TOGETHER)
        else:
            place = _next_place(letter, text, last + 1)
            if place < 0:
                return None
            astray += not _begins_word(text, place)
            if astray > 1:
                return None
            gain = _bonus(text, place) - _GAP * (place - last)
        places.append(place)
        score += gain
    return Match(score, tuple(places))


def _next_place(letter: str, text: str, after: int) -> int:
    """The next place of a letter; one that begins a word is preferred to one inside."""
    place = text.find(letter, after)
    ahead = place
    while ahead >= 0:
        if _begins_word(text, ahead):
            return ahead
        ahead = text.find(letter, ahead + 1)
    return place


def _bonus(text: str, place: int) -> int:
    if place == 0:
        return _START
    return _WORD if _begins_word(text, place) else _PLAIN


def _begins_word(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()
