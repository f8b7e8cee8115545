from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_gui.core.document.counts import MAX_COUNT, CountError, parse_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("12", 12),
        (" 0 ", 0),
        ("007", 7),
        ("1 000", 1000),
        ("1\u202f000\u202f000", 1_000_000),
        ("12\u00a0345", 12345),
        ("1'000", 1000),
        ("12.0", 12),
        ("12,00", 12),
        ("1e6", 1_000_000),
        ("1E+12", 10**12),
        ("", None),
        ("  ", None),
        (str(MAX_COUNT), MAX_COUNT),
    ],
)
def test_whole_numbers_are_read(text: str, count: int | None) -> None:
    assert parse_count(text) == count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("-1", "negative"),
        ("\u22121", "negative"),
        ("1.5", "whole number"),
        ("1/2", "whole number"),
        ("1,000", "could be"),
        ("1.000", "could be"),
        ("1 00", "whole number"),
        ("100 %", "whole number"),
        ("abc", "whole number"),
        ("inf", "whole number"),
        ("٣", "whole number"),
        (str(MAX_COUNT + 1), "more than"),
        ("9" * 5000, "more than"),
        ("1e99", "more than"),
        ("9" * 50_000, "too long"),
    ],
)
def test_everything_else_is_refused_in_one_sentence(text: str, words: str) -> None:
    with pytest.raises(CountError, match=words) as refused:
        parse_count(text)
    assert len(str(refused.value)) < 140


@given(st.integers(0, MAX_COUNT))
def test_every_count_is_read_back(count: int) -> None:
    assert parse_count(str(count)) == count
    assert parse_count(f"{count:,}".replace(",", "\u2009")) == count
