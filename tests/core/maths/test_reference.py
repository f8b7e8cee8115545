"""The public functions and the rounded texts against 303 reference cases of 40 digits."""

from __future__ import annotations

import json
import math
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from xent_gui.core.maths import NothingToMeasure, measure_float, parse_number, round_measure

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parents[2] / "data" / "measures.json").read_text())
FORTY = 38  # digits of the file that are certain


def _read(case: dict[str, Any]) -> tuple[list[Fraction], list[Fraction], list[int] | None]:
    return [parse_number(t) for t in case["p"]], [parse_number(t) for t in case["q"]], case["n"]


@pytest.mark.parametrize("decimals", [0, 4, 12, 15])
def test_texts_of_the_reference_cases_are_correctly_rounded(decimals: int) -> None:
    checked = 0
    for number, case in enumerate(CASES):
        p, q, n = _read(case)
        for name, true in case["nats"].items():
            if true is None:
                with pytest.raises(NothingToMeasure):
                    round_measure(name, p, q, n, math.e, decimals)
                continue
            if true != "inf" and Decimal(true).adjusted() + decimals > FORTY - 3:
                continue  # the file has too few digits of this perplexity
            expected = "inf"
            if true != "inf":
                exact = Decimal(true).quantize(
                    Decimal((0, (1,), -decimals)), ROUND_HALF_UP, Context(prec=400)
                )
                expected = format(exact if exact else abs(exact), "f")
            assert round_measure(name, p, q, n, math.e, decimals) == expected, (number, name)
            checked += 1
    assert checked > 2000


def test_doubles_of_the_reference_cases_are_nearest() -> None:
    for number, case in enumerate(CASES):
        p, q, n = _read(case)
        for name, true in case["nats"].items():
            if true is not None:
                assert measure_float(name, p, q, n, math.e) == float(true), (number, name)


def test_bits_and_bans_are_nats_divided_by_the_logarithm_of_the_base() -> None:
    for case in CASES[:60]:
        p, q, n = _read(case)
        for base in (2, 10):
            scale = Context(prec=50).ln(Decimal(base))
            for name, true in case["nats"].items():
                if true not in (None, "inf") and name != "perplexity":
                    expected = Context(prec=38).divide(Decimal(true), scale)
                    text = round_measure(name, p, q, n, base, 15)
                    assert abs(Decimal(text) - expected) <= Decimal("0.5000001e-15"), (name, base)
