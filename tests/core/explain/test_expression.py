"""Answers as people write them, and nothing else."""

from __future__ import annotations

import contextlib
import math
from decimal import Decimal

import mpmath
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_gui.core.document.units import BITS, NATS, UNITS, Unit
from xent_gui.core.explain.expression import ExpressionError, parse_answer


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.8356", 1.8356), ("0,18", 0.18), ("18 %", 0.18), ("1/6", 1 / 6), ("-1/6", -1 / 6), ("−0.5", -0.5),
        ("ln 6", math.log(6)), ("ln(6)", math.log(6)), ("log2(8)", 3), ("log₂ 8", 3), ("lb 8", 3),
        ("lg 100", 2),
        ("log10(1000)", 3), ("exp(1)", math.e), ("e^2", math.e**2), ("sqrt(2)", math.sqrt(2)),
        ("√2", math.sqrt(2)),
        ("2^3^2", 512), ("-2^2", -4), ("(1+2)*3", 9), ("1 − 2 − 3", -4), ("8/4/2", 1), ("6 ÷ 2 × 3", 9),
        ("-(1/6*ln(0.18)+5/6*ln(0.2))", -(math.log(0.18) / 6 + 5 / 6 * math.log(0.2))),
        ("5·0.1·ln 0.1", 0.5 * math.log(0.1)), ("-1/6 ln 1/6", -math.log(1 / 6) / 6), ("10⁻³", 0.001),
        ("1.8356 nats", 1.8356), ("ln 6 nats", math.log(6)), ("½ ln 2", math.log(2) / 2), ("1e-5", 1e-5),
    ],
)  # fmt: skip
def test_what_people_write_is_read(text: str, value: float) -> None:
    assert float(parse_answer(text, NATS).value) == pytest.approx(value, rel=1e-14)


LN2, LN3, PI = mpmath.log(2), mpmath.log(3), mpmath.pi


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # brackets of both kinds, after numbers, names and each other
        ("[1 + 2]lb 8", 9), ("2(3)(4)", 24), ("(1 + 2)[3 − 4]", -3), ("((7))", 7), ("ln(2)(3)", LN2 * 3),
        ("2 ln 2 ln 3", 2 * LN2 * LN3), ("2√4√9", 12), ("√2^2", 2), ("√[16]/2", 2), ("2e", 2 * mpmath.e),
        # each sign, and what binds first
        ("8 : 2 ÷ 2", 2), ("2⋅3∙4·5*6×7", 5040), ("1–2−3-4", -8), ("+−+2", -2), ("1 - -2", 3), ("2**3", 8),
        ("2*-3", -6), ("2^-1", 0.5), ("-3^2", -9), ("4^½", 2), ("2²·3", 12), ("10⁻²+1", 1.01),
        ("1/2/4", 0.125), ("8/4*2", 4), ("1-2+3", 2), ("2+3*4", 14), ("50%*4", 2),
        ("2^3%", mpmath.mpf(2) ** 0.03),
        # functions: what they take
        ("ln 1/6", -mpmath.log(6)), ("ln 1/6/2", -mpmath.log(6) / 2), ("ln 2/(4)", LN2 / 4),
        ("ln(2)/3", LN2 / 3),
        ("ln(2)^2", LN2**2), ("ln 2^2", 2 * LN2), ("ln e/2", 0.5), ("ln 2 + 1", LN2 + 1), ("ln 2·3", LN2 * 3),
        ("exp ln 2", 2), ("exp(2)/2", mpmath.e**2 / 2), ("root 16", 4), ("SQRT 1/4", 0.5), ("sqrt(9)+1", 4),
        ("pi", PI), ("2π", 2 * PI), ("E", mpmath.e), ("ln ½", -LN2), ("-0.5 ln 0.5", LN2 / 2),
        # every way to write a logarithm
        *((f"{name} 8", 3) for name in ("log2", "log_2", "log₂", "lb", "ld", "LB")),
        *((f"{name} 1000", 3) for name in ("log10", "log_10", "log₁₀", "lg")),
        *((f"{name}(2)", LN2) for name in ("ln", "loge", "log_e", "logₑ", "Ln")),
    ],
)  # fmt: skip
def test_what_binds_what(text: str, value: mpmath.mpf) -> None:
    with mpmath.workdps(40):
        found = mpmath.mpf(str(parse_answer(text, NATS).value))
        assert abs(found - value) < 1e-13, found
    assert (parse_answer(text, NATS).decimals, parse_answer(text, NATS).significant) == (None, None)


@pytest.mark.parametrize("unit", UNITS.values())
@pytest.mark.parametrize(
    ("words", "key"),
    [
        (("nats", "nat", "Nats."), "nats"),
        (("bits", "bit", "BIT", "shannon", "shannons", "sh"), "bits"),
        (("bans", "ban", "hartley", "hartleys", "hart", "dits", "dit"), "bans"),
    ],
)
def test_a_unit_may_follow(words: tuple[str, ...], key: str, unit: Unit) -> None:
    for word in words:
        for body in ("2.50", "2,50 ", "25e-1", "ln(3) ", "[3]", "50%", "½", "⅝ ", "2π", "e", "∞", "-∞ "):
            answer = parse_answer(f"{body} {word}" if body[-1] in "eπ" else body + word, unit)
            assert answer.unit is UNITS[key]
            assert answer.value == parse_answer(body, unit).value


@pytest.mark.parametrize("text", ["∞", "+∞", "inf", " Infinity ", "infinite", "INF", "+ inf"])
def test_infinite_answers(text: str) -> None:
    assert parse_answer(text, NATS).value == Decimal("Infinity")
    for minus in "-−–":
        assert parse_answer(minus + text.lstrip("+ "), NATS).value == Decimal("-Infinity")


@pytest.mark.parametrize(
    ("text", "value", "decimals", "significant"),
    [
        ("1.8356", "1.8356", 4, 5), ("0,0280", "0.0280", 4, 3), ("17", "17", 0, 2), ("5.", "5", 0, 1),
        (".5", "0.5", 1, 1), ("-.50", "-0.50", 2, 2), ("+ 3", "3", 0, 1), ("0", "0", 0, 1),
        ("0.00", "0", 2, 1),
        ("1.5e3", "1500", -2, 2), ("1.5E-3", "0.0015", 4, 2), ("120", "120", 0, 3), ("−7e+2", "-700", -2, 1),
        ("0." + "0" * 99 + "1", "1e-100", 100, 1), ("1e300", "1e300", -300, 1), ("1e-300", "1e-300", 300, 1),
        ("1e-301", "1e-301", None, None), ("1" * 30, "1" * 30, 0, 30), ("1" * 31, "1" * 31, None, None),
    ],
)  # fmt: skip
def test_a_plain_number_says_how_finely_it_was_written(
    text: str, value: str, decimals: int | None, significant: int | None
) -> None:
    answer = parse_answer(text, NATS)
    assert (answer.value, answer.decimals, answer.significant) == (Decimal(value), decimals, significant)
    assert answer.half_step == (0 if decimals is None else Decimal(f"0.5e{-decimals}"))
    assert answer.text == text


def test_the_longest_answer_and_the_deepest() -> None:
    most = 2000
    assert parse_answer("1+" * (most // 2 - 1) + "11", NATS).value == most // 2 + 10
    with pytest.raises(ExpressionError, match="2001 characters long; an answer may have 2000"):
        parse_answer("1" * (most + 1), NATS)
    assert parse_answer("(" * 28 + "1" + ")" * 28, NATS).value == 1
    assert parse_answer("-" * 58 + "1", NATS).value == 1
    for deep in ("(" * 60 + "1" + ")" * 60, "-" * 60 + "1"):
        with pytest.raises(ExpressionError, match="nested too deeply"):
            parse_answer(deep, NATS)
    assert parse_answer("+".join(["(1)"] * 100), NATS).value == 100


def test_log_means_the_log_of_the_unit() -> None:
    assert parse_answer("log 8", BITS).value == Decimal(3)
    assert float(parse_answer("log 8", NATS).value) == pytest.approx(math.log(8))


@pytest.mark.parametrize(
    ("text", "decimals", "significant"), [("1.8356", 4, 5), ("0.0280", 4, 3), ("17", 0, 2)]
)
def test_the_digits_written_set_the_tolerance(text: str, decimals: int, significant: int) -> None:
    answer = parse_answer(text, NATS)
    assert (answer.decimals, answer.significant) == (decimals, significant)
    assert answer.half_step == Decimal(5).scaleb(-decimals - 1)


@pytest.mark.parametrize(
    "text",
    ["", " ", "foo", "1.2.3", "1 000", "(1", "1)", "ln 0", "ln(-1)", "1/0", "sqrt(-1)", "__import__('os')",
     "9^9^9^9", "(" * 500 + "1" + ")" * 500, "-" * 1500 + "1", "1" * 3000, "1;2", "exp(1e9)",
     "0^-1", "x", "lambda: 1"],
)  # fmt: skip
def test_anything_else_is_refused_with_one_sentence(text: str) -> None:
    with pytest.raises(ExpressionError) as refusal:
        parse_answer(text, NATS)
    message = str(refusal.value)
    assert message.endswith(".") or "is not" in message
    assert "\n" not in message


@given(
    st.text(alphabet="0123456789.,/+-*^()%e lnogbsqrtxp−·½⁻²", max_size=40),
    st.sampled_from(list(UNITS.values())),
)
def test_no_text_breaks_the_parser(text: str, unit: object) -> None:
    try:
        value = parse_answer(text, unit).value  # type: ignore[arg-type]
    except ExpressionError:
        return
    assert not value.is_nan()


@given(st.text(max_size=60))
def test_no_unicode_breaks_the_parser(text: str) -> None:
    with contextlib.suppress(ExpressionError):
        parse_answer(text, NATS)
