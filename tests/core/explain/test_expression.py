"""Answers as people write them, and nothing else."""

from __future__ import annotations

import contextlib
import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_gui.core.document.units import BITS, NATS, UNITS
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
