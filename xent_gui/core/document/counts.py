"""Counts as people type them: whole numbers of observations."""

from __future__ import annotations

import re

from xent_gui.core.language import QT_TRANSLATE_NOOP, translate
from xent_gui.core.maths.numbers import MAX_LENGTH

MAX_COUNT = 10**15
"""Largest n of one outcome: exact in every file format and in double precision."""

_ACCEPTED = QT_TRANSLATE_NOOP("core", "type a whole number such as 12 or 1 000, or nothing")
_PLAIN = re.compile(r"[0-9]+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:[ \u00a0\u2007\u2009\u202f'’][0-9]{3})+")
_WHOLE_DECIMAL = re.compile(r"([0-9]+)[.,](?:0|00|0000+)?")
_POWER = re.compile(r"([0-9]+)[eE]\+?([0-9]{1,2})")
_AMBIGUOUS = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3})+")
_MINUSES = ("-", "\u2212", "\u2013")


class CountError(ValueError):
    """A text that is no count; the message says what was typed and what is accepted."""


def parse_count(text: str) -> int | None:
    """Read a count: a whole number, zero or more; empty text is None, no count.

    Accepted are "12", "1 000" (groups of three after spaces of any kind), "12.0" and "1e6".

    Raises
    ------
    CountError
        Anything else; "1,000" too, because it is one in Berlin and one thousand in Boston.
    """
    body = text.strip()
    if not body:
        return None
    if len(body) > MAX_LENGTH:
        wrong = translate("core", "A count of {count} characters is too long").format(count=len(body))
        raise CountError(f"{wrong}: {translate('core', _ACCEPTED)}.")
    value = _value(body)
    if value is None:
        raise CountError(f"{_wrong(body).format(typed=_short(body))}: {translate('core', _ACCEPTED)}.")
    if value > MAX_COUNT:
        sentence = translate(
            "core", "“{typed}” is more than 10¹⁵, the largest count kept exactly everywhere."
        )
        raise CountError(sentence.format(typed=_short(body)))
    return value


def _value(body: str) -> int | None:
    if _PLAIN.fullmatch(body):
        return _to_int(body)
    if _GROUPED.fullmatch(body):
        return _to_int(re.sub(r"[^0-9]", "", body))
    if match := _WHOLE_DECIMAL.fullmatch(body):
        return _to_int(match[1])
    if match := _POWER.fullmatch(body):
        return _to_int(match[1]) * int("1" + "0" * int(match[2]))
    return None


def _to_int(digits: str) -> int:
    return int(digits.lstrip("0")[:17] or "0")  # 17 digits are over the limit whatever follows


def _wrong(body: str) -> str:
    if body.startswith(_MINUSES):
        return translate("core", "“{typed}” is negative, and a count is zero or more")
    if _AMBIGUOUS.fullmatch(body):
        return translate("core", "“{typed}” could be a decimal or have thousands separated")
    return translate("core", "“{typed}” is not a whole number")


def _short(body: str) -> str:
    shown = "".join(character if character.isprintable() else "\ufffd" for character in body[:40])
    return shown + "…" if len(body) > 40 else shown
