"""Members of families as exact decimals: those of many outcomes, rounded at once, are those of few."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import scene_of
from tests.work import work
from xent_gui.core.document.parametric import decimals_of, distribution_at
from xent_gui.core.document.readout import Readout
from xent_gui.core.maths.families import Family, families
from xent_gui.core.maths.numbers import parse_number

OUTCOMES = 130
COUNTS = [row % 7 for row in range(OUTCOMES)]
FAMILIES = families(
    [str(row) for row in range(OUTCOMES)], [(row + 1) / 8_515 for row in range(OUTCOMES)], COUNTS, 3
)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.key)
@pytest.mark.parametrize("place", [0.0, 2.0**-20, 1e-9, 0.25, 1 / 3, 0.5 + 2.0**-30, 0.999, 1.0])
def test_many_decimals_are_those_made_one_by_one(family: Family, place: float) -> None:
    w = family.low + place * (family.high - family.low)
    quick, slow = distribution_at(family, w), decimals_of(family.shares(w))
    assert quick.texts == slow.texts
    assert list(quick) == list(slow) and quick.total == 1
    assert quick == slow and (quick.values.floats == slow.values.floats).all()
    assert distribution_at(family, w) == quick


@given(
    st.lists(
        st.one_of(st.floats(0, 1e-2), st.floats(0, 1e-290), st.integers(0, 2**14).map(lambda n: n / 2**22)),
        min_size=65,
        max_size=80,
    )
)
def test_doubles_of_every_size_and_ties_too(others: list[float]) -> None:
    """Multiples of 2^-22, which is 2.384185791015625e-07, are often ties of 15 digits."""
    shares = [1 - sum(others), *others]
    family = Family("any", "any", "", "w", 0.0, 1.0, lambda _: shares, None)
    quick = distribution_at(family, 0.5)
    assert quick.texts == decimals_of(shares).texts
    assert [parse_number(text) for text in quick.texts if len(text) < 400] == [
        value for value, text in zip(quick, quick.texts, strict=True) if len(text) < 400
    ]


def test_a_step_of_w_looks_at_no_outcome_by_itself() -> None:
    shares = FAMILIES[0].shares(0.25) * 20
    family = Family("any", "any", "", "w", 0.0, 1.0, lambda _: [share / 20 for share in shares], None)
    distribution_at(family, 0.5).values.arrays  # noqa: B018  tables are made once
    assert work(lambda: distribution_at(family, 0.5).values.arrays).calls < len(shares)


@pytest.mark.parametrize("count", [*range(1_070, 1_080), 1, 5_000])
@pytest.mark.parametrize("q", ["0.5", "0.4999", "0"])
def test_a_likelihood_vanishes_where_it_is_no_double(count: int, q: str) -> None:
    scene = scene_of("1/2 1/2", f"{q} 0.5").with_(counts=(count, None))
    assert Readout(scene).vanishes == (parse_number(q) > 0 and float(Fraction(q) ** count) == 0.0)
