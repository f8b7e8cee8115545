"""Every number in the guide is one that the program computes, or one that is checked here."""

from __future__ import annotations

import re

import pytest

from xent_gui.assets import asset_text
from xent_gui.core.formats.guide import guide_sections, heading_key

SECTIONS = guide_sections({"keys": ""})
CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)
PLACE = re.compile(r"\{\{[^}]*\}\}")
DECIMAL = re.compile(r"\d+\.\d{2,}")
TYPED = {"0.001", "0.1667"}  # a step, and an example of what is not shown


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_no_number_of_a_measure_is_written_by_hand(section: object) -> None:
    source = PLACE.sub("", CODE.sub("", asset_text(f"help/{section.key}.md")))  # type: ignore[attr-defined]
    assert set(DECIMAL.findall(source)) <= TYPED


def test_numbers_are_put_in_with_unit_and_decimals() -> None:
    text = {section.key: section.text for section in SECTIONS}["measures"]
    assert "H(p) = 1.7918 nats = ln 6 = 2.5850 bits" in text  # log 6, log₂ 6
    assert "H(p) =\n1.0000 bits = 0.6931 nats = 0.3010 bans" in text
    assert "D(p‖q) = 2.0000 bits − 1.7500 bits =\n0.2500 bits" in text


def test_a_place_that_nobody_knows_is_a_fault_of_the_text() -> None:
    with pytest.raises(KeyError):
        guide_sections({})


def test_headings_are_named_in_links_as_forges_do() -> None:
    assert heading_key("Jensen–Shannon divergence") == "jensenshannon-divergence"
    assert heading_key("The slips it knows") == "the-slips-it-knows"
