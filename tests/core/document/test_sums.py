from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import observed_die, scene_of
from xent_gui.core.document.compare import ranking_note
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.shown import readouts_for
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.core.document.sums import sum_problem, sum_text
from xent_gui.core.document.wording import exact_text, listed, scientific, typographic


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ("24/50 25/50", "p sums to 49/50: 0.02 short"),
        ("0.5 0.48", "p sums to 0.98: 0.02 short"),
        ("0.55 0.5", "p sums to 1.05: 0.05 over"),
        ("1/3 1/3", "p sums to 2/3: 1/3 short"),
        ("½ ¼", "p sums to 3/4: 0.25 short"),
        ("0 0", "p sums to 0: 1 short"),
        ("2 1", "p sums to 3: 2 over"),
        ("1e-30 1", "p sums to about 1: 1 × 10⁻³⁰ over"),
        ("1/99991 1/99989", "p sums to about 0.00002: about 0.99998 short"),
        ("1 1/99991", "p sums to about 1.00001: about 0.00001 over"),
        ("1 1/99999999999999999977", "p sums to about 1: about 1 × 10⁻²⁰ over"),
    ],
)
def test_a_sum_that_is_not_one_is_said_in_words(texts: str, sentence: str) -> None:
    problem = sum_problem("p", Distribution.typed(texts.split()))
    assert problem is not None and problem.sentence == sentence
    assert problem.can_normalise == (problem.total > 0)


def test_sums_of_one_are_decided_exactly() -> None:
    assert sum_problem("q", Distribution.typed(["1/3", "1/3", "1/3"])) is None
    assert sum_problem("q", Distribution.typed(["0.1"] * 10)) is None
    assert sum_problem("q", Distribution.typed(["0.333333333333", "2/3"])) is not None
    assert sum_text(Distribution.typed(["1/99991", "1"])) == "≈ 1.00001"
    assert sum_text(Distribution.typed(["0.1"] * 10)) == "1"


def test_the_line_under_the_table() -> None:
    assert Readout(observed_die()).sum_line == "p and q each sum to 1 exactly"
    both = Readout(scene_of("24/50 25/50", "0.55 0.5"))
    assert both.sum_line == "p sums to 49/50: 0.02 short · q sums to 1.05: 0.05 over"
    assert both.sum_text("p") == "49/50" and both.sum_text("q") == "1.05"
    assert both.sums["p"] is not None and both.sums["p"].difference == Fraction(-1, 50)
    assert "no outcomes" in Readout(blank_scene(outcomes=0)).sum_line


@given(st.fractions(0, 3), st.booleans())
def test_a_text_that_claims_to_be_exact_is(value: Fraction, fraction_first: bool) -> None:
    text, exact = exact_text(value, fraction_first)
    assert (
        (Fraction(text) == value)
        if exact
        else abs(Fraction(text) - value) <= max(value / 100, Fraction(1, 10**6))
    )
    assert len(text) < 20


def test_small_wordings() -> None:
    assert typographic("-0.5") == "−0.5" and typographic("-inf") == "−∞"
    assert typographic("1.5e+4000") == "1.5 × 10⁴⁰⁰⁰" and scientific("2", -7) == "2 × 10⁻⁷"
    assert [listed(names, total) for names, total in ((["a"], 1), (["a", "b"], 2), (["a", "b", "c"], 9))] == [
        "a",
        "a and b",
        "a, b, c and 6 more",
    ]


def test_rankings_that_differ_are_explained_by_p() -> None:
    calm = scene_of("0.99 0.01", "0.8 0.2", title="Calm")
    wild = scene_of("0.5 0.5", "0.5 0.5", title="Wild")
    note = ranking_note([Readout(calm), Readout(wild)])
    assert note.startswith("D(p‖q) is smaller in “Wild” than in “Calm”, yet H(p, q) is larger")
    same_p = [Readout(scene_of("0.5 0.5", q, title=q)) for q in ("0.5 0.5", "0.6 0.4", "1 0")]
    assert ranking_note(same_p) == ""
    assert ranking_note([]) == ranking_note([Readout(calm)]) == ""
    assert ranking_note([Readout(calm), Readout(blank_scene(outcomes=0))]) == ""


def test_readouts_are_kept_while_their_scene_is() -> None:
    one, two = observed_die(), blank_scene()
    before = readouts_for(Document((one, two)), ())
    renamed = one.with_(title="Renamed")
    after = readouts_for(Document((two, renamed)), before)
    assert after[0] is before[1]
    assert after[1] is not before[0] and after[1].figures is before[0].figures and after[1].scene is renamed
