"""From the likelihood to the cross entropy: each step follows from the one before, at forty digits."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest

from tests.ui.scenes import CERTAIN, EMPTY, HUGE, LOADED_DIE, MISSING, UNCOUNTED, scene
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BANS, BITS
from xent_gui.core.explain.derivation import KEYS, Derivation
from xent_gui.core.explain.samples import MOST_NAMED, MOST_TILES, STAND_INS, samples

DIGITS = 40
THOUSAND = scene(
    ["1/1000"] * 1000,
    [f"{1 + 7919 * row % 1009}/504504" for row in range(1000)],
    [row % 7 for row in range(1000)],
)
ONE = scene(["1"], ["0.7"], [3])
CASES = {
    "die": LOADED_DIE,
    "die in bits": LOADED_DIE.with_(unit=BITS),
    "die in bans": LOADED_DIE.with_(unit=BANS, decimals=9),
    "a million million": HUGE,
    "certain": CERTAIN.with_(counts=(4,)),
    "one outcome": ONE,
    "a thousand outcomes": THOUSAND,
    "sums that are not 1": scene(["0.5", "0.5"], ["3", "0.7"], [2, 5]),
    "single observation": scene(["1/2", "1/2"], ["1/3", "2/3"], [0, 1]),
}


def of(made: Scene) -> Derivation:
    return Derivation(Readout(made))


@pytest.mark.parametrize("made", CASES.values(), ids=CASES)
def test_each_step_follows_from_the_one_before_to_forty_digits(made: Scene) -> None:
    found = of(made)
    with mpmath.workdps(DIGITS + 30):
        values = [mpmath.mpf(found.evaluated(step, DIGITS)) for step in range(len(KEYS))]
        likelihood, log, minus, mean, regrouped, shares, equal = values
        close = mpmath.mpf(10) ** (1 - DIGITS)
        base = mpmath.e if made.unit.key == "nats" else mpmath.mpf(made.unit.base)
        assert abs(mpmath.log(likelihood) / mpmath.log(base) - log) < close
        assert minus == -log
        assert abs(minus / found.samples.m - mean) < close
        assert mean == regrouped == shares == equal


@pytest.mark.parametrize("made", CASES.values(), ids=CASES)
def test_values_are_those_of_mpmath(made: Scene) -> None:
    found = of(made)
    with mpmath.workdps(DIGITS + 40):
        base = mpmath.e if made.unit.key == "nats" else mpmath.mpf(made.unit.base)
        pairs = [(n, q) for n, q in zip(made.counts, made.q, strict=True) if n]
        total = -mpmath.fsum(
            n * (mpmath.log(q.numerator) - mpmath.log(q.denominator)) for n, q in pairs
        ) / mpmath.log(base)
        for step in (2, 3, 5):
            truth = total if step == 2 else total / found.samples.m
            assert abs(mpmath.mpf(found.evaluated(step, DIGITS)) - truth) < mpmath.mpf(10) ** -DIGITS


@pytest.mark.parametrize("made", CASES.values(), ids=CASES)
def test_it_ends_with_both_numbers_equal_to_every_shown_digit(made: Scene) -> None:
    last = of(made).steps[-1]
    one, equals, other = last.numbers
    assert one.text == other.text == f"{last.value} {last.unit}" and equals.text == "="
    assert last.value == Readout(made).text("nll_mean")


def test_the_numbers_of_the_scene_are_put_in() -> None:
    steps = {step.key: step for step in of(LOADED_DIE).steps}
    assert steps["likelihood"].numbers_text == "= 0.17 · 0.18 · 0.15 · 0.18 · … (95 more) … · 0.17"
    assert steps["log"].numbers_text.startswith("= ln 0.17 + ln 0.18 + ln 0.15")
    assert steps["minus"].numbers_text.startswith("= −( ln 0.17 + ln 0.18")
    assert steps["mean"].numbers_text.startswith("= −1/100·( ln 0.17")
    terms = "18·ln 0.18 + 18·ln 0.18 + 15·ln 0.15 + 17·ln 0.17 + 17·ln 0.17 + 15·ln 0.15"
    assert steps["regroup"].numbers_text == f"= −1/100·( {terms} )"
    assert "18/100·ln 0.18" in steps["shares"].numbers_text
    assert [step.value for step in of(LOADED_DIE).steps] == [
        "2.0315 × 10⁻⁷⁸", "−178.8929", "178.8929", "1.7889", "1.7889", "1.7889", "1.7889",
    ]  # fmt: skip


def test_what_changed_is_marked() -> None:
    steps = of(LOADED_DIE).steps
    new = [[piece.text for piece in step.formula if piece.new] for step in steps]
    assert new == [
        [], ["ln L", "Σⱼ", "ln q(xⱼ)"], ["−", "−"], ["(1/m)", "(1/m)"], ["Σᵢ", "nᵢ", "ln q(xᵢ)"], ["(nᵢ/m)"],
        ["p̂(xᵢ)", "H(p̂, q)"],
    ]  # fmt: skip


def test_few_observations_are_all_written() -> None:
    step = of(ONE).steps[0]
    assert step.numbers_text == "= 0.7 · 0.7 · 0.7" and "…" not in step.numbers_text
    assert step.value == "3.4300 × 10⁻¹"


def test_impossible_observations_make_it_0_and_infinite_and_are_named_and_written() -> None:
    many = scene(["1/50"] * 50, ["1/49"] * 40 + ["0"] + ["1/49"] * 9, [9] * 50)
    for made, name in ((MISSING, "3"), (many, "41")):
        steps = of(made).steps
        assert [step.value for step in steps] == ["0", "−∞", "∞", "∞", "∞", "∞", "∞"]
        for step in steps:
            assert any(f"q({name}) = 0, but {name} was observed" in note for note in step.notes)
        row = int(name) - 1
        for step in steps[:6]:
            assert row in [piece.row for piece in step.numbers], step.key
        assert "ln 0" in steps[1].numbers_text


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (EMPTY, "There are no outcomes"),
        (UNCOUNTED, "There are no observations"),
        (UNCOUNTED.with_(counts=(0, 0)), "There are no observations"),
    ],
)
def test_without_observations_it_says_what_is_missing(made: Scene, words: str) -> None:
    found = of(made)
    assert found.steps == () and words in found.missing


def test_unseen_outcomes_are_told() -> None:
    made = scene(["1/2", "1/2"], ["1", "0"], [4, 0])
    regroup = of(made).steps[4]
    assert regroup.value == "0.0000" and "1 outcome was never observed: the term is 0" in regroup.notes
    assert "ln 0" not in regroup.numbers_text


def test_few_observations_have_a_tile_each() -> None:
    found = samples(LOADED_DIE)
    assert found.complete and len(found.tiles) == 100
    for column, entry in enumerate(found.columns):
        assert (
            sum(tile.column == column for tile in found.tiles)
            == entry.count
            == LOADED_DIE.counts[entry.row or 0]
        )
    rows = [tile.row for tile in found.tiles]
    assert rows != sorted(rows) and samples(LOADED_DIE) == found


def test_many_observations_have_stand_ins_in_proportion() -> None:
    made = scene(["1/2", "1/4", "1/4"], ["1/3"] * 3, [5 * 10**11, 3 * 10**11, 2 * 10**11])
    found = samples(made)
    assert not found.complete and found.m == 10**12 and len(found.tiles) == STAND_INS
    assert [sum(tile.column == column for tile in found.tiles) for column in range(3)] == [50, 30, 20]
    just = scene(["1/2", "1/2"], ["1/2", "1/2"], [MOST_TILES, 1])
    assert len(samples(just).tiles) == STAND_INS


def test_many_outcomes_have_a_column_for_the_rest() -> None:
    found = samples(THOUSAND)
    assert len(found.columns) == MOST_NAMED + 1
    rest = found.columns[-1]
    seen = sum(bool(count) for count in THOUSAND.counts)
    assert rest.row is None and rest.others == seen - MOST_NAMED
    assert (
        sum(column.count for column in found.columns)
        == found.m
        == sum(count or 0 for count in THOUSAND.counts)
    )
    share = Fraction(sum(tile.column == MOST_NAMED for tile in found.tiles), len(found.tiles))
    assert abs(share - Fraction(rest.count, found.m)) < Fraction(1, 20)
    own = {column.row for column in found.columns}
    for tile in found.tiles:
        assert THOUSAND.counts[tile.row] and (tile.row in own) == (tile.column < MOST_NAMED)


def test_the_impossible_has_a_column_and_a_tile_among_a_thousand_outcomes() -> None:
    made = THOUSAND.with_(q=THOUSAND.q.replaced(701, "0"))
    found = of(made).samples
    assert 701 in [column.row for column in found.columns] and found.tiles[1].row == 701


def test_a_million_million_observations_of_many_outcomes_are_no_more_work() -> None:
    made = scene(["1/2000"] * 2000, ["1/2000"] * 2000, [10**12 + row for row in range(2000)])
    steps = of(made).steps
    assert steps[-1].value == "7.6009" and len(of(made).samples.tiles) == STAND_INS


def test_the_steps_are_said_in_words() -> None:
    steps = of(LOADED_DIE).steps
    assert "the product over all samples j of q of x j" in steps[0].spoken
    assert "1.7889 nats" in steps[6].spoken and "H of p hat and q" in steps[6].spoken


@pytest.mark.parametrize(("named", "seen"), [((), []), ((5,), [5]), ((25, 5), []), ((7, 5), [7])])
def test_of_many_rare_outcomes_only_the_first_that_is_named_has_a_tile(
    named: tuple[int, ...], seen: list[int]
) -> None:
    found = samples(scene(["1/26"] * 26, ["1/26"] * 26, [1] * 24 + [10**6] * 2), named)
    assert sorted({tile.row for tile in found.tiles} - {24, 25}) == seen
    assert len(found.tiles) == STAND_INS and (not named or found.tiles[1].row == named[0])
