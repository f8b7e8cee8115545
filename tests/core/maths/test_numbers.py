"""The number grammar: what is accepted, exactly what it means, and what a refusal says."""

from __future__ import annotations

import contextlib
import unicodedata
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.work import work
from xent_gui.core.maths.numbers import (
    MAX_LENGTH,
    NumberError,
    as_text,
    format_decimal,
    integer_text,
    parse_number,
    scaled_text,
)

SPACES = [" ", "\t", "\u00a0", "\u2009", "\u202f", "\u3000", "\u2003"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.18", "18/100"),
        (".18", "18/100"),
        ("0,18", "18/100"),
        (",18", "18/100"),
        ("5.", "5"),
        ("007", "7"),
        ("1/6", "1/6"),
        ("5/10", "1/2"),
        ("1.5/9", "1/6"),
        ("1,5/9", "1/6"),
        ("1.5/2.5", "3/5"),
        ("0/7", "0"),
        ("18%", "18/100"),
        ("18 %", "18/100"),
        ("0,5 %", "1/200"),
        ("1e-3", "1/1000"),
        ("1E+3", "1000"),
        ("1e3", "1000"),
        ("2.5e-2%", "1/4000"),
        ("1e2/1e3", "1/10"),
        ("5e-324", f"5/{10**324}"),
        ("1e-0000000003", "1/1000"),
        ("½", "1/2"),
        ("⅙", "1/6"),
        ("⅟6", "1/6"),
        ("↉", "0"),
        ("½%", "1/200"),
        ("1½", "3/2"),
        ("12¾", "51/4"),
        ("1\u20446", "1/6"),
        ("1\u22156", "1/6"),
        ("1\u00a0234", "1234"),
        ("1\u202f234\u202f567", "1234567"),
        ("1" + "0" * 5000 + "/2" + "0" * 4990, str(Fraction(10**10, 2))),
    ],
)
def test_accepted(text: str, value: str) -> None:
    assert parse_number(text) == Fraction(value)


@pytest.mark.parametrize("space", SPACES)
def test_spaces_of_every_kind_around_the_number_the_slash_and_the_percent_sign(space: str) -> None:
    assert parse_number(f"{space}1{space}/{space}6{space}") == Fraction(1, 6)
    assert parse_number(f"{space}18{space}%{space}") == Fraction(18, 100)


def test_every_fraction_character_of_unicode() -> None:
    fractions = [
        chr(code) for code in range(0x110000) if unicodedata.name(chr(code), "").startswith("VULGAR FRACTION")
    ]
    assert len(fractions) >= 19
    for character in fractions:
        top, _, bottom = unicodedata.normalize("NFKC", character).partition("\u2044")
        assert parse_number(character) == Fraction(int(top), int(bottom))
        assert parse_number(f"3{character}") == 3 + Fraction(int(top), int(bottom))


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("", "Nothing was typed"),
        (" \u2009", "Nothing was typed"),
        ("-1", "negative"),
        ("\u22120.5", "negative"),
        ("\u20131/6", "negative"),
        ("-½", "negative"),
        ("inf", "finite"),
        ("NaN", "finite"),
        ("Infinity", "finite"),
        ("∞", "finite"),
        ("1/0", "divides by zero"),
        ("0/0", "divides by zero"),
        ("1/0.000e5", "divides by zero"),
        ("⅟0", "divides by zero"),
        ("1,234.5", "ambiguous"),
        ("1.234,5", "ambiguous"),
        ("1,2/3.4", "ambiguous"),
        ("1,234,567", "two commas"),
        ("1.2.3", "two points"),
        ("1.2.3.4", "3 points"),
        ("5%%", "more than one percent sign"),
        ("1/6%", "both a slash and a percent sign"),
        ("1/", "nothing on one side of the slash"),
        ("/6", "nothing on one side of the slash"),
        ("1/2/3", "more than one slash"),
        ("%", "not a number"),
        ("1e", "not a number"),
        ("1e5.5", "not a number"),
        ("e5", "not a number"),
        (".", "not a number"),
        ("+1", "sign"),
        ("0x10", "not a number"),
        ("1_000", "not a number"),
        ("1 000", "not a number"),
        ("1\u202f00", "not a number"),
        ("1\u202f2345", "not a number"),
        ("٣", "not a number"),
        ("１", "not a number"),
        ("²", "not a number"),
        ("one", "not a number"),
        ("½½", "fraction character"),
        ("½/3", "fraction character"),
        ("1.5½", "fraction character"),
        ("½5", "fraction character"),
        ("1⅟6", "fraction character"),
        ("⅟", "fraction character"),
        ("1/½", "fraction character"),
        ("1e1000", "power of ten beyond 999"),
        ("1e-10000000", "power of ten beyond 999"),
        ("1e" + "9" * 4000, "power of ten beyond 999"),
        ("1" * (MAX_LENGTH + 1), "longer than 10000 characters"),
    ],
)
def test_refused_with_the_reason(text: str, because: str) -> None:
    with pytest.raises(NumberError, match=because) as caught:
        parse_number(text)
    message = str(caught.value)
    assert message.endswith("type a number such as 0.18, 0,18, 1/6, 18 % or 1e-3.")
    assert len(message) < 200
    shown = text.strip()[:30]
    assert not shown or shown.isascii() is False or shown in message


@pytest.mark.parametrize(
    "text", ["1e-10000000", "1e99999999999", "9" * 10_000, "0." + "0" * 9000 + "1", "1e999/1e-999"]
)
def test_no_text_takes_long(text: str) -> None:
    """A power of ten of ten million digits would take 4 MB, and seconds."""

    def parse() -> None:
        with contextlib.suppress(NumberError):
            parse_number(text)

    done = work(parse)
    assert done.calls < 500 + 3 * len(text)
    assert done.bytes < 500_000


@given(st.text(max_size=12) | st.text(alphabet="0123456789.,/%eE+- ½⅟⁄\u00a0\u2212", max_size=12))
def test_any_text_is_a_number_or_a_sentence(text: str) -> None:
    try:
        value = parse_number(text)
    except NumberError as error:
        message = str(error)
        assert "\n" not in message and message.isprintable() and message.endswith(".")
    else:
        assert isinstance(value, Fraction) and value >= 0
        assert parse_number(as_text(value)) == value


@given(st.integers(0, 10**20), st.integers(0, 30), st.sampled_from([".", ","]))
def test_decimals_mean_what_they_say(digits: int, places: int, mark: str) -> None:
    text = format(Decimal(digits).scaleb(-places, Context(prec=60)), "f").replace(".", mark)
    assert parse_number(text) == Fraction(digits, 10**places)


@given(st.fractions(min_value=0) | st.decimals(0, allow_nan=False, allow_infinity=False).map(Fraction))
def test_texts_read_back_exactly(value: Fraction) -> None:
    assert parse_number(as_text(value)) == value


@given(st.floats(0, allow_infinity=False))
def test_texts_of_doubles_read_back_exactly(value: float) -> None:
    assert parse_number(as_text(Fraction(value))) == Fraction(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("18/100", "0.18"),
        ("1/6", "1/6"),
        ("1/2", "0.5"),
        ("0", "0"),
        ("3", "3"),
        ("1000", "1000"),
        ("1e20", "1e20"),
        ("1e-300", "1e-300"),
        ("1.25e-300", "1.25e-300"),
        ("0.000000000001", "0.000000000001"),
        ("0.123456789012", "0.123456789012"),
        ("1/8192", "1/8192"),
        ("999999999999", "999999999999"),
        ("-1/6", "-1/6"),
        ("-0.5", "-0.5"),
    ],
)
def test_natural_texts(value: str, text: str) -> None:
    assert as_text(Fraction(value)) == text


def test_very_long_numbers_have_texts() -> None:
    long = Fraction(3**9000, 7**4001)
    assert parse_number(as_text(long)) == long
    assert integer_text(-(10**5000)) == "-1" + "0" * 5000


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        ("5/2", 0, "3"),
        ("-5/2", 0, "-3"),
        ("1/8", 2, "0.13"),
        ("-1/8", 2, "-0.13"),
        ("1/3", 4, "0.3333"),
        ("2/3", 4, "0.6667"),
        ("-1/1000", 2, "0.00"),
        ("999/1000", 2, "1.00"),
        ("0", 3, "0.000"),
        ("12345", 1, "12345.0"),
    ],
)
def test_decimals_are_rounded_by_hand(value: str, decimals: int, text: str) -> None:
    assert format_decimal(Fraction(value), decimals) == text


@given(st.fractions(), st.integers(0, 15))
def test_decimals_agree_with_the_decimal_module(value: Fraction, decimals: int) -> None:
    exact = Context(prec=2000).divide(Decimal(value.numerator), Decimal(value.denominator))
    expected = exact.quantize(Decimal((0, (1,), -decimals)), ROUND_HALF_UP, Context(prec=3000))
    assert Decimal(format_decimal(value, decimals)) == expected
    assert format_decimal(value, decimals).startswith("-") == (expected < 0)


def test_scaled_text() -> None:
    assert [scaled_text(5, 2), scaled_text(-5, 2), scaled_text(0, 2), scaled_text(7, 0)] == [
        "0.05",
        "-0.05",
        "0.00",
        "7",
    ]
