"""How numbers and texts are written for people: minus signs, powers of ten, exact sums, cleaned texts."""

from __future__ import annotations

from fractions import Fraction

from xent_gui.core import language
from xent_gui.core.language import translate, with_mark
from xent_gui.core.maths.numbers import as_text, format_decimal

MINUS, INFINITY, NOTHING = "\u2212", "∞", "–"
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LARGEST_DENOMINATOR = 9999  # beyond, a fraction says less than a decimal
_MOST_DIGITS = 12


def typographic(text: str) -> str:
    """The text of a rounded number as shown: "−0.12", "∞", "1.5 × 10⁴⁰⁰⁰"."""
    mantissa, mark, exponent = text.partition("e")
    if mark:
        return scientific(mantissa, int(exponent))
    return with_mark(text.replace("inf", INFINITY).replace("-", MINUS))


def scientific(mantissa: str, exponent: int) -> str:
    """A mantissa and a power of ten: "3.52 × 10⁻⁷⁸"; the power is left out where it is 10⁰."""
    shown = with_mark(mantissa.replace("-", MINUS))
    return f"{shown} × 10{superscript(exponent)}" if exponent else shown


def superscript(number: int) -> str:
    """The digits raised, with their sign: ⁻⁷⁸."""
    return str(number).translate(_SUPERSCRIPTS)


def exact_text(value: Fraction, fraction_first: bool = False) -> tuple[str, bool]:
    """A short text of an exact value, and whether it says exactly that.

    Parameters
    ----------
    value : Fraction
    fraction_first : bool
        Prefer "49/50" to "0.98".

    Returns
    -------
    text : str
        "1", "49/50", "0.98", or a rounded "0.98333" where neither form is short.
    exact : bool
        False where the text is rounded.
    """
    short_fraction = value.denominator <= _LARGEST_DENOMINATOR and abs(value) < 10**_MOST_DIGITS
    fraction = f"{value.numerator}/{value.denominator}"
    if value.denominator == 1 and short_fraction:
        return str(value.numerator), True
    if fraction_first and short_fraction:
        return fraction, True
    decimal = as_text(value)
    if "/" not in decimal:
        return with_mark(decimal), True
    if short_fraction:
        return fraction, True
    return with_mark(_rounded(value)), False


def _rounded(value: Fraction) -> str:
    """Six decimals, or three significant digits where that would be zero."""
    decimals = 6
    if value and abs(value) < Fraction(1, 1000):
        zeros = len(str(value.denominator // abs(value.numerator))) - 1
        if zeros > _MOST_DIGITS:
            mantissa = format_decimal(value * 10 ** (zeros + 1), 1)
            return f"{mantissa.removesuffix('.0')}e-{zeros + 1}"
        decimals = zeros + 3
    return format_decimal(value, decimals).rstrip("0").rstrip(".")


def listed(names: list[str], total: int) -> str:
    """Names in a sentence: "3", "3 and 4", "3, 4, 5 and 7 more"."""
    if total > len(names):
        more = translate("core", "{names} and {count} more")
        return more.format(names=", ".join(names), count=total - len(names))
    if len(names) == 1:
        return names[0]
    return translate("core", "{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])


def plural(number: int, singular: str, many: str | None = None) -> str:
    """A number with its noun in English, as the console command says it: "1 row", "6 rows"."""
    return f"{number} {singular if number == 1 else many or singular + 's'}"


def outcomes(number: int) -> str:
    """ "1 outcome", "6 outcomes"."""
    return language.plural(
        number, translate("core", "{count} outcome"), translate("core", "{count} outcomes")
    )


def observations(number: int) -> str:
    """ "1 observation", "100 observations"."""
    return language.plural(
        number, translate("core", "{count} observation"), translate("core", "{count} observations")
    )


def scenes_text(number: int) -> str:
    """ "1 scene", "3 scenes"."""
    return language.plural(number, translate("core", "{count} scene"), translate("core", "{count} scenes"))


def clean_line(text: str) -> str:
    """A label or title as kept: one line, no control characters, nothing that a file cannot hold."""
    return "".join(" " if _is_control(character) else character for character in clean_text(text)).strip()


def clean_text(text: str) -> str:
    """Notes as kept: lines stay, halves of characters that no file can hold become "\ufffd"."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    if unified.isprintable():
        return unified
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in unified)


def _is_control(character: str) -> bool:
    return character < " " or "\x7f" <= character <= "\x9f" or character in "\u2028\u2029"
