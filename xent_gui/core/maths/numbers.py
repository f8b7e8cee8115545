"""Numbers as people type them, kept exactly: text to fraction and back.

One parser serves typing, pasting, CSV and files, so "0,18" means the same everywhere and no locale changes
it.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction

from xent_gui.core.language import QT_TRANSLATE_NOOP, translate

MAX_LENGTH = 10_000
"""Longest text that is read at all; every text of :func:`as_text` in practice is far shorter."""

MAX_EXPONENT = 999
"""Largest power of ten in "1e-3": enough for every double, small enough to be instant."""

_ACCEPTED = QT_TRANSLATE_NOOP("core", "type a number such as 0.18, 0,18, 1/6, 18 % or 1e-3")

_DECIMAL = r"(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+)"
_EXPONENT = r"(?:[eE](?P<{0}>[+-]?[0-9]+))?"
_NUMBER = re.compile(rf"(?P<mantissa>{_DECIMAL}){_EXPONENT.format('exponent')}")
_MIXED = re.compile(r"(?P<whole>[0-9]*)(?P<vulgar>[^\x00-\x7f])(?P<rest>[0-9]*)")
_GROUPED = re.compile(r"[0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3})+")
_SLASHES = str.maketrans({"\u2044": "/", "\u2215": "/"})
_MINUSES = "-\u2212\u2010\u2011\u2012\u2013\u2014\ufe63\uff0d"
_PLAIN_DIGITS = 12
_PYTHON_DIGITS = 4_000  # below sys.get_int_max_str_digits(), which int() and str() enforce


class NumberError(ValueError):
    """A text that is no number here; the message says what was typed, what is wrong and what is accepted.

    `wrong` is the first part: what was typed and what is wrong.
    """

    def __init__(self, wrong: str, accepted: str = "") -> None:
        super().__init__(f"{wrong}: {accepted}." if accepted else wrong)
        self.wrong = wrong


def parse_number(text: str) -> Fraction:
    """Read one number, exactly.

    Accepted are ``0.18``, ``.18``, ``0,18``, ``1/6``, ``1.5/9``, ``18%``, ``1e-3``, ``½``, ``1½`` and
    spaces of any kind around them, the slash and the percent sign. One comma or one point is always the
    decimal mark. Thin and no-break spaces may group digits by three.

    Parameters
    ----------
    text : str

    Returns
    -------
    Fraction
        Zero or more, exactly what was typed.

    Raises
    ------
    NumberError
        For anything else: signs, inf, nan, ambiguous marks, a zero below the slash, or a text or exponent
        that is too long. The message is one sentence for the person who typed it.
    """
    if len(text) > MAX_LENGTH:
        raise _refused(text, translate("core", "“{typed}” is longer than {most} characters"), most=MAX_LENGTH)
    body = text.strip()
    if not body:
        raise NumberError(translate("core", "Nothing was typed"), translate("core", _ACCEPTED))
    _refuse_wrong_kinds(text, body)
    body = body.translate(_SLASHES)
    percent = body.endswith("%")
    if percent:
        body = body[:-1].rstrip()
    top, slash, bottom = body.partition("/")
    if not slash or _is_vulgar(top):
        value = _read_vulgar(text, body) if _is_vulgar(body) else _read_decimal(text, body)
        return value / 100 if percent else value
    if percent:
        raise _refused(text, translate("core", "“{typed}” has both a slash and a percent sign"))
    return _divide(text, top.rstrip(), bottom.lstrip())


def _divide(text: str, top: str, bottom: str) -> Fraction:
    numerator, denominator = _read_decimal(text, top), _read_decimal(text, bottom)
    if not denominator:
        raise _refused(text, translate("core", "“{typed}” divides by zero"))
    return numerator / denominator


def _refuse_wrong_kinds(text: str, body: str) -> None:
    """Say what is wrong for the mistakes that deserve their own words."""
    if body[0] in _MINUSES:
        raise _refused(
            text, translate("core", "“{typed}” is negative, and a probability or count is zero or more")
        )
    if body.lstrip("+").casefold() in {"inf", "infinity", "nan", "∞"}:
        raise _refused(text, translate("core", "“{typed}” is not a finite number"))
    if body[0] == "+":
        raise _refused(text, translate("core", "“{typed}” has a sign, which is not needed"))
    if "," in body and "." in body:
        raise _refused(
            text, translate("core", "“{typed}” has a comma and a point, so its decimal mark is ambiguous")
        )
    parts = body.translate(_SLASHES).split("/")
    if len(parts) > 2:
        raise _refused(text, translate("core", "“{typed}” has more than one slash"))
    for part in parts:
        for mark in ",.":
            if part.count(mark) > 1:
                raise _refused(text, _too_many(mark, part.count(mark)), count=part.count(mark))
    if body.count("%") > 1:
        raise _refused(text, translate("core", "“{typed}” has more than one percent sign"))


def _too_many(mark: str, count: int) -> str:
    if mark == ",":
        if count == 2:
            return translate("core", "“{typed}” has two commas, so its decimal mark is ambiguous")
        return translate("core", "“{typed}” has {count} commas, so its decimal mark is ambiguous")
    if count == 2:
        return translate("core", "“{typed}” has two points, so its decimal mark is ambiguous")
    return translate("core", "“{typed}” has {count} points, so its decimal mark is ambiguous")


def _read_decimal(text: str, part: str) -> Fraction:
    if _GROUPED.fullmatch(part):
        part = re.sub(r"[^0-9]", "", part)
    match = _NUMBER.fullmatch(part)
    if match is None:
        raise _refused(text, _why_not(text, part))
    mantissa = match["mantissa"].replace(",", ".")
    whole, _, decimals = mantissa.partition(".")
    return _to_int(whole + decimals) * _power_of_ten(text, match["exponent"]) / Fraction(10) ** len(decimals)


def _why_not(text: str, part: str) -> str:
    if _is_vulgar(part):
        return translate("core", "“{typed}” mixes a fraction character with something else")
    if not part and "/" in text.translate(_SLASHES):
        return translate("core", "“{typed}” has nothing on one side of the slash")
    return translate("core", "“{typed}” is not a number")


def _power_of_ten(text: str, exponent: str | None) -> Fraction:
    if exponent is None:
        return Fraction(1)
    digits = exponent.lstrip("+-").lstrip("0")
    if len(digits) > len(str(MAX_EXPONENT)):
        raise _refused(
            text, translate("core", "“{typed}” has a power of ten beyond {most}"), most=MAX_EXPONENT
        )
    return Fraction(10) ** int(exponent)


def _is_vulgar(part: str) -> bool:
    """Whether a character such as ½ (or ⅟, which waits for its denominator) is in the text."""
    return any(
        not character.isascii() and "\u2044" in unicodedata.normalize("NFKC", character) for character in part
    )


def _read_vulgar(text: str, part: str) -> Fraction:
    """Read "½", "1½" (one and a half) or "⅟6"; plain NFKC would turn "1½" into 11/2."""
    match = _MIXED.fullmatch(part)
    if match is None:
        raise _refused(text, translate("core", "“{typed}” mixes a fraction character with something else"))
    top, _, bottom = unicodedata.normalize("NFKC", match["vulgar"]).partition("\u2044")
    whole, bottom = match["whole"], bottom + match["rest"]
    if not bottom or (match["rest"] and (whole or match["vulgar"] != "\u215f")):
        raise _refused(text, translate("core", "“{typed}” mixes a fraction character with something else"))
    if not _to_int(bottom):
        raise _refused(text, translate("core", "“{typed}” divides by zero"))
    return _to_int(whole or "0") + Fraction(int(top), _to_int(bottom))


def _to_int(digits: str) -> int:
    return int(digits) if len(digits) < _PYTHON_DIGITS else int(Decimal(digits))


def _refused(text: str, wrong: str, **fields: object) -> NumberError:
    shown = "".join(character if character.isprintable() else "\ufffd" for character in text.strip()[:41])
    shown = shown[:40] + "…" if len(shown) > 40 else shown
    return NumberError(wrong.format(typed=shown, **fields), translate("core", _ACCEPTED))


def integer_text(value: int) -> str:
    """Return the digits of any integer, also beyond the length at which ``str(int)`` refuses."""
    return str(value) if value.bit_length() < 13_000 else format(Decimal(value), "f")


def format_decimal(value: Fraction, decimals: int) -> str:
    """Return a fraction rounded to a number of decimals, exactly, ties away from zero.

    ASCII digits, a point, and "-" for negative values (the display layer shows U+2212). Never "-0.00".
    """
    scaled = abs(value.numerator) * 10**decimals
    rounded = (2 * scaled + value.denominator) // (2 * value.denominator)
    return scaled_text(-rounded if value < 0 else rounded, decimals)


def scaled_text(scaled: int, decimals: int) -> str:
    """Return scaled/10^decimals with all its decimals."""
    digits = integer_text(abs(scaled)).rjust(decimals + 1, "0")
    sign = "-" if scaled < 0 else ""
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}" if decimals else sign + digits


def as_text(value: Fraction) -> str:
    """Return the shortest natural text of an exact value, which :func:`parse_number` reads back.

    A terminating decimal of up to twelve digits is written as one ("0.18"), with a power of ten where that is
    shorter than the quotient ("1e-300"), all else as "a/b".
    Negative values (which the parser refuses) get a leading "-".
    """
    digits, exponent = _digits_and_exponent(value)
    sign = "-" if value.numerator < 0 else ""
    if digits is not None:
        if -_PLAIN_DIGITS <= exponent <= 0:
            return sign + format_decimal(abs(value), -exponent)
        if exponent > 0 and len(digits) + exponent <= _PLAIN_DIGITS:
            return sign + digits + "0" * exponent
    quotient = integer_text(value.numerator)
    if value.denominator != 1:
        quotient += "/" + integer_text(value.denominator)
    if digits is None or abs(exponent + len(digits) - 1) > MAX_EXPONENT:
        return quotient
    power = f"{sign}{digits[0]}{'.' if digits[1:] else ''}{digits[1:]}e{exponent + len(digits) - 1}"
    return min(quotient, power, key=len)


def _digits_and_exponent(value: Fraction) -> tuple[str | None, int]:
    """Write abs(value) as digits·10^exponent without trailing zeros; (None, 0) beyond 12 digits."""
    numerator, denominator = abs(value.numerator), value.denominator
    twos = (denominator & -denominator).bit_length() - 1
    rest, fives = denominator >> twos, 0
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return None, 0
    places = max(twos, fives)
    digits = integer_text(numerator * 2 ** (places - twos) * 5 ** (places - fives))
    stripped = digits.rstrip("0") or "0"
    if len(stripped) > _PLAIN_DIGITS:
        return None, 0
    return stripped, (len(digits) - len(stripped) - places) if value else 0
