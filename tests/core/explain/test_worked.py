"""Worked by hand: the lines that a teacher would write."""

from __future__ import annotations

from decimal import Decimal

import pytest

from xent_gui.core.document.units import BITS, UNITS
from xent_gui.core.explain.check import true_value
from xent_gui.core.explain.pieces import number_latex
from xent_gui.core.explain.worked import WORKED, Options, worked

from .scenes import BIASED, EXTREME, FAIR, MISSING, ONE_HOT, scene


def test_the_biased_die_against_what_was_observed() -> None:
    calculation = worked(BIASED, "cross_entropy")
    assert [step.text for step in calculation.steps] == [
        "H(p, q) = −Σ p(x) ln q(x)",
        "= −0.1·ln 0.18 − 0.1·ln 0.18 − 0.1·ln 0.15 − 0.1·ln 0.17 − 0.1·ln 0.17 − 0.5·ln 0.15",
        "= 0.1715 + 0.1715 + 0.1897 + 0.1772 + 0.1772 + 0.9486",
        "= 1.8356 nats",
    ]
    assert calculation.step("terms").notes == ("the rounded terms add to 1.8357: 0.0001 is rounding",)


def test_each_term_belongs_to_its_outcome() -> None:
    for key in ("inserted", "terms"):
        rows = [
            piece.row for piece in worked(BIASED, "kl_divergence").step(key).pieces if piece.row is not None
        ]
        assert rows == [0, 1, 2, 3, 4, 5]


def test_equal_terms_are_collected_on_demand() -> None:
    text = worked(BIASED, "entropy_p", Options(grouped=True)).step("inserted").text
    assert text == "= −5·0.1·ln 0.1 − 0.5·ln 0.5"


def test_zero_terms_are_struck_and_infinite_ones_say_why() -> None:
    step = worked(ONE_HOT, "entropy_p").step("inserted")
    assert [piece.struck for piece in step.pieces if piece.row is not None] == [False, True, True, True]
    assert "0·ln 0 = 0" in step.notes
    infinite = worked(MISSING, "cross_entropy")
    assert infinite.result == "∞"
    assert any("3 is infinite" in note for note in infinite.step("inserted").notes)


def test_more_than_twelve_outcomes_are_shortened_with_the_count() -> None:
    many = scene(["1/26"] * 26, ["1/26"] * 26)
    calculation = worked(many, "entropy_p")
    assert "(19 more)" in calculation.step("inserted").text
    assert len([piece for piece in calculation.step("terms").pieces if piece.row is not None]) == 7


def test_change_of_base_is_shown_on_demand() -> None:
    steps = worked(FAIR.with_(unit=BITS), "entropy_p", Options(change_of_base=True)).steps
    assert [step.text for step in steps[-2:]] == ["= 1.7918 nats / ln 2", "= 2.5850 bits"]


@pytest.mark.parametrize("measure", WORKED)
@pytest.mark.parametrize("unit", UNITS)
def test_every_measure_ends_in_its_value_and_its_unit(measure: str, unit: str) -> None:
    for where in (FAIR, BIASED):
        there = where.with_(unit=UNITS[unit], decimals=6)
        calculation = worked(there, measure)
        value = Decimal(calculation.result.replace("−", "-"))
        assert value == round(true_value(there, measure, there.unit), 6)
        assert calculation.steps[-1].text == f"= {calculation.result} {calculation.unit}".rstrip()


def test_it_can_be_read_aloud() -> None:
    spoken = worked(EXTREME, "entropy_p").spoken
    assert spoken.startswith("Entropy. ")
    assert "minus 0.95 times ln 0.95" in spoken
    assert not set("−·=") & set(spoken)


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("18%", r"18\,\%"),
        ("0,5 %", r"0{,}5\,\%"),
        ("1/6", r"\tfrac{1}{6}"),
        (" 1.5 / 2,5 ", r"\tfrac{1.5}{2{,}5}"),
        ("1e-3", r"1 \cdot 10^{-3}"),
        ("2,5E+07%", r"2{,}5 \cdot 10^{7}\,\%"),
        ("−∞", r"-\infty"),
    ],
)
def test_numbers_as_typed_are_set_in_latex(text: str, latex: str) -> None:
    assert number_latex(text) == latex
