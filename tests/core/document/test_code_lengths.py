"""The codes of a scene, and where their mean lengths lie."""

from __future__ import annotations

from fractions import Fraction

from xent_gui.core.document.code_lengths import MOST_OUTCOMES, CodeLengths, code_lengths
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene, blank_scene


def codes(p: str, q: str) -> CodeLengths:
    sides = [Distribution.typed(side.split()) for side in (p, q)]
    labels = tuple(str(row) for row in range(len(sides[0])))
    made = code_lengths(Readout(Scene("test", labels, sides[0], sides[1], (None,) * len(labels))))
    assert made is not None
    return made


def test_means_are_exact_and_shown_rounded() -> None:
    made = codes("1/2 1/3 1/6", "1/3 1/3 1/3")
    assert made.means["p"] == Fraction(3, 2)
    assert made.mean_text("p") == "1.5000"
    assert made.words["p"] == ("0", "10", "11")
    assert made.place("p") == "between"


def test_the_code_for_q_may_be_shorter_than_the_cross_entropy_and_longer_by_more_than_one() -> None:
    below = codes("0.01 0.99", "0.99 0.01")
    assert below.means["q"] == 1
    assert below.place("q") == "below"
    above = codes("0 0 1", "0.4 0.25 0.35")
    assert above.means["q"] == 2
    assert above.place("q") == "between"


def test_the_wrong_code_is_never_shorter_than_the_right_one() -> None:
    made = codes("0.5 0.25 0.125 0.125", "0.125 0.125 0.25 0.5")
    assert made.means == {"p": Fraction(7, 4), "q": Fraction(21, 8)}
    assert made.place("q") == "between"


def test_something_without_codeword_costs_infinitely_much() -> None:
    made = codes("1/2 1/2", "1 0")
    assert made.means["q"] is None
    assert made.mean_text("q") == "∞"
    assert made.place("q") == ""


def test_without_sums_of_one_there_is_no_bound() -> None:
    assert codes("1/2 1/4", "1/2 1/2").place("p") == ""


def test_no_outcome_or_too_many_have_no_codes() -> None:
    assert code_lengths(Readout(blank_scene(outcomes=MOST_OUTCOMES + 1))) is None
    none = Distribution.typed([])
    assert code_lengths(Readout(Scene("", (), none, none, ()))) is None
