"""Whole columns of numbers, read at once.

Every text means what `parse_number` says it means; the plain forms that files are full of ("0.18", "1/6")
are recognised here, which makes 100,000 of them several times faster.
"""

from __future__ import annotations

import gc
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.language import translate
from xent_gui.core.maths.numbers import MAX_LENGTH, NumberError, as_text, integer_text, parse_number
from xent_gui.core.maths.sources import Given
from xent_gui.core.maths.vector import Values

_PLAIN = re.compile(
    r"([0-9]{1,18})/([0-9]{1,18})|([0-9]{0,40})(?:[.,]([0-9]{0,40}))?(?:[eE]([+-]?[0-9]{1,3}))?( ?%)?"
)
_COMPUTED = re.compile(r"([0-9]{1,100000})/([0-9]{1,100000})")
_TENS = tuple(10**power for power in range(45))
_SEVENTEEN = Context(prec=17, rounding=ROUND_HALF_EVEN, Emin=-999_999, Emax=999_999)
_LONG_BITS = 4_000  # of a divisor; every number typed with a power of ten has fewer
_MOST_BITS = 1_000_000  # of the common divisor: the sum takes a second
_DECIMAL_PLACES = 20  # a plain decimal is easier to read than a power of ten up to here


class CellError(ValueError):
    """A text of a column that is no number: `row` says which, the message why."""

    def __init__(self, row: int, reason: str) -> None:
        super().__init__(reason)
        self.row = row


@contextmanager
def collecting_later() -> Iterator[None]:
    """Hold the garbage collector while a file becomes objects: nearly all of them stay.

    It takes half the time of opening 100,000 outcomes otherwise.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read_distribution(texts: Sequence[str]) -> Distribution:
    """Parse a column of probabilities, keeping each text as typed.

    A fraction too long to type comes from a calculation and is kept as its value alone.

    Raises
    ------
    CellError
        For the first text that is no number.
    """
    kept: list[str | None] = []
    values: list[Fraction] = []
    known: dict[str, Fraction] = {}
    for row, text in enumerate(texts):
        value = known.get(text)
        if value is None:
            try:
                value = known[text] = read_number(text)
            except NumberError as error:
                raise CellError(row, str(error)) from None
        values.append(value)
        kept.append(text.strip() if len(text) <= MAX_LENGTH else None)
    _check_sum(values)
    return Distribution(kept, Values(Given(values)))


def _check_sum(values: list[Fraction]) -> None:
    """Refuse fractions whose exact sum would take minutes: too many digits below the slash."""
    if max((value.denominator for value in values), default=1).bit_length() <= _LONG_BITS:
        return
    common = 1
    for row, value in enumerate(values):
        if value.denominator.bit_length() > _LONG_BITS and common % value.denominator:
            common = math.lcm(common, value.denominator)
            if common.bit_length() > _MOST_BITS:
                told = translate(
                    "core", "The exact sum up to here has too many digits: type decimals instead."
                )
                raise CellError(row, told)


def read_number(text: str) -> Fraction:
    """Parse one text exactly as `parse_number` does, fast where it is plain; raises `NumberError`."""
    match = _PLAIN.fullmatch(text)
    if match is None:
        return _read_computed(text) if len(text) > MAX_LENGTH else parse_number(text)
    above, below, whole, decimals, exponent, percent = match.groups("")
    if below:
        divisor = int(below)
        return Fraction(int(above), divisor) if divisor else parse_number(text)
    digits = whole + decimals
    if not digits:
        return parse_number(text)
    places = len(decimals)
    if exponent or percent:
        places += (2 if percent else 0) - int(exponent or 0)
    if places <= 0:
        return Fraction(int(digits) * 10**-places)
    return Fraction(int(digits), _TENS[places] if places < len(_TENS) else 10**places)


def _read_computed(text: str) -> Fraction:
    """Read the fraction that normalising hundreds of awkward numbers leaves: longer than can be typed."""
    match = _COMPUTED.fullmatch(text)
    if match is None:
        return parse_number(text)  # it is too long: the parser says so
    above, below = (int(Decimal(digits)) for digits in match.groups())
    return Fraction(above, below) if below else parse_number("1/0")


def uniform(outcomes: int) -> Distribution:
    """1/K for each outcome."""
    if not outcomes:
        return Distribution((), Values.of(()))
    text = "1" if outcomes == 1 else f"1/{outcomes}"
    return Distribution((text,) * outcomes, Values.of((Fraction(1, outcomes),) * outcomes))


def empirical(counts: Iterable[int | None]) -> Distribution:
    """n/m of each outcome, exactly; there must be observations."""
    numbers = [count or 0 for count in counts]
    total = sum(numbers)
    return Distribution.exact(Values.of([Fraction(number, total) for number in numbers]))


def decimal_text(value: Fraction) -> str:
    """A value for other programs: never a fraction, which a spreadsheet takes for a date.

    Returns
    -------
    str
        The decimal itself where it has up to 17 significant digits, else rounded to 17, from which every
        program that calculates in double precision gets the nearest double: "0.16666666666666667".
    """
    text = as_text(value)
    if "/" not in text:
        return text
    above, below = Decimal(integer_text(value.numerator)), Decimal(integer_text(value.denominator))
    rounded = _SEVENTEEN.divide(above, below)
    if -_DECIMAL_PLACES <= rounded.adjusted() < _DECIMAL_PLACES:
        return format(rounded, "f")
    return str(rounded).lower()
