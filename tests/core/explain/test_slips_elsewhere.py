"""Slips that only some measures know, and every working as it is shown, calculated once more with mpmath."""

from __future__ import annotations

import re

import mpmath as mp
import pytest

from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BITS, NATS
from xent_gui.core.explain.candidates import singles
from xent_gui.core.explain.case import case_of
from xent_gui.core.explain.compare_workings import side_by_side

from .scenes import BIASED, MISSING, ONE_HOT, scene

P, Q, N = ["0.5", "0.2", "0.2"], ["0.4", "0.3", "0.2"], [5, 3, 1]
BOTH = scene(P, Q, N)
"""Σp = Σq = 0.9."""
p, q, n = ([mp.mpf(str(x)) for x in side] for side in (P, Q, N))


def total(weights: list[mp.mpf], arguments: list[mp.mpf]) -> mp.mpf:
    return -mp.fsum(w * mp.log(x) for w, x in zip(weights, arguments, strict=True))


def products(a: list[mp.mpf], b: list[mp.mpf]) -> list[mp.mpf]:
    return [x * y for x, y in zip(a, b, strict=True)]


def ratios(a: list[mp.mpf], b: list[mp.mpf]) -> list[mp.mpf]:
    return [x / y for x, y in zip(a, b, strict=True)]


CROSS, REVERSE, NLL = total(p, q), total(q, p), total(n, q)
KL, BACK = total(p, ratios(q, p)), total(q, ratios(p, q))
MIDDLE = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
FROM_P, FROM_Q = total(p, ratios(MIDDLE, p)), total(q, ratios(MIDDLE, q))
NORMAL_P, NORMAL_Q = ([x / mp.mpf("0.9") for x in side] for side in (p, q))

EXPECTED: list[tuple[str, str, list[tuple[str, mp.mpf]]]] = [
    ("perplexity", "swapped", [("p and q are swapped.", mp.e**REVERSE)]),
    ("reverse_cross_entropy", "swapped", [("p and q are swapped.", CROSS)]),
    ("kl_divergence", "swapped", [("p and q are swapped.", BACK)]),
    ("reverse_kl_divergence", "swapped", [("p and q are swapped.", KL)]),
    ("entropy_p", "swapped", []),
    (
        "kl_divergence",
        "ratio",
        [
            ("The ratio p/q was not used as it should: multiplied.", total(p, products(p, q))),
            ("The ratio p/q was not used as it should: weights.", total(q, ratios(q, p))),
        ],
    ),
    (
        "reverse_kl_divergence",
        "ratio",
        [
            ("The ratio p/q was not used as it should: multiplied.", total(q, products(p, q))),
            ("The ratio p/q was not used as it should: weights.", total(p, ratios(p, q))),
        ],
    ),
    ("cross_entropy", "ratio", []),
    (
        "jensen_shannon_divergence",
        "halves",
        [
            ("The two halves were not put together as ½ + ½: without ½.", FROM_P + FROM_Q),
            ("The two halves were not put together as ½ + ½: only the half from p.", FROM_P / 2),
            ("The two halves were not put together as ½ + ½: only the half from q.", FROM_Q / 2),
            ("The two halves were not put together as ½ + ½: D(p‖q) and D(q‖p) averaged.", (KL + BACK) / 2),
            ("The two halves were not put together as ½ + ½: D(p‖q) and D(q‖p) added.", KL + BACK),
        ],
    ),
    ("kl_divergence", "halves", []),
    (
        "perplexity",
        "power_base",
        [
            ("2 was raised to the entropy.", mp.mpf(2) ** CROSS),
            ("10 was raised to the entropy.", mp.mpf(10) ** CROSS),
        ],
    ),
    ("cross_entropy", "power_base", []),
    (
        "perplexity",
        "power",
        [("The result is a perplexity where an entropy is asked, or the reverse.", CROSS)],
    ),
    ("nll_total", "power", []),
    ("log_likelihood", "power", []),
    ("nll_mean", "sum_for_mean", [("A factor m is off: the result is × 9.", NLL)]),
    ("nll_total", "sum_for_mean", [("A factor m is off: the result is ÷ 9.", NLL / 9)]),
    ("log_likelihood", "sum_for_mean", [("A factor m is off: the result is ÷ 9.", -NLL / 9)]),
    ("entropy_p", "sum_for_mean", []),
    (
        "cross_entropy",
        "normalised",
        [
            ("p was normalised first; the numbers are used as typed.", total(NORMAL_P, q)),
            ("q was normalised first; the numbers are used as typed.", total(p, NORMAL_Q)),
            ("p and q were normalised first; the numbers are used as typed.", total(NORMAL_P, NORMAL_Q)),
        ],
    ),
]


@pytest.mark.parametrize(("measure", "key", "expected"), EXPECTED)
def test_a_slip_of_this_measure_has_its_words_and_its_value(
    measure: str, key: str, expected: list[tuple[str, mp.mpf]]
) -> None:
    found = [c for c in singles(case_of(BOTH, measure)) if c.slips[0][0].key == key]
    assert [c.sentence for c in found] == [sentence for sentence, _ in expected]
    assert [c.value for c in found] == pytest.approx([float(value) for _, value in expected], rel=1e-12)


def test_an_infinite_term_is_left_out_or_its_zero_is_clipped() -> None:
    found = [c for c in singles(case_of(MISSING, "cross_entropy")) if c.slips[0][0].key == "zero"]
    rest = 0.75 * mp.log(2)
    clips = ("1e-15", "1e-12", "1e-10", "1e-09", "1e-08", "1e-07", "1e-06")
    assert [c.sentence for c in found] == [
        "About the zero: the infinite term was left out.",
        *(f"About the zero: the zero was taken as {clip}." for clip in clips),
    ]
    values = [rest, *(rest - mp.log(mp.mpf(clip)) / 4 for clip in clips)]
    assert [c.value for c in found] == pytest.approx([float(value) for value in values], rel=1e-12)


LOGS = {"ln": mp.log, "log₂": lambda x: mp.log(x) / mp.log(2), "lg": lambda x: mp.log(x) / mp.log(10)}


def worth(text: str) -> mp.mpf:
    """What a term says as it is written, "−(1/2)·ln(0.4)", with 0·log 0 = 0."""
    sign = -1 if text.startswith("−") else 1
    weight, log, argument = re.fullmatch(r"(.*?)·?(?:(ln|log₂|lg)\((.*)\))?", text.removeprefix("−")).groups()
    factor = number(weight) if weight else mp.mpf(1)
    if log is None or not factor:
        return sign * factor
    inner = number(argument)
    return sign * factor * (LOGS[log](inner) if inner else -mp.inf)


def number(text: str) -> mp.mpf:
    """A factor as it is written; its numbers are read by mpmath, the rest is arithmetic."""
    text = re.sub(r"([\d.]+(?:e[-+]?\d+)?)%", r"(\1/100)", text).replace("½", "(1/2)")
    text = re.sub(r"\d[\d.]*(?:e[-+]?\d+)?", r"mpf('\g<0>')", text.replace("·", "*").replace("−", "-"))
    try:
        return eval(text, {"__builtins__": {}, "mpf": mp.mpf})  # the texts are our own
    except ZeroDivisionError:
        return mp.inf


def shown(text: str) -> mp.mpf:
    return mp.mpf(text.replace("−", "-").replace("∞", "inf"))


PERCENT = scene(["50%", "1/4", "0.25"], ["0.3", "30%", "4/10"], [4, 2, 2])


@pytest.mark.parametrize("where", [BIASED, PERCENT, ONE_HOT, MISSING, BOTH.with_(unit=BITS)])
@pytest.mark.parametrize(
    "measure", ["cross_entropy", "kl_divergence", "jensen_shannon_divergence", "perplexity", "entropy_q"]
)
def test_every_working_comes_to_what_it_says(where: Scene, measure: str) -> None:
    """Each written term has the value written beside it, and they add to the total, for all slips."""
    case = case_of(where, measure)
    for candidate in singles(case):
        *rows, (_, done, right, _) = [
            (pair.row, pair.done, pair.right, pair.differs)
            for pair in side_by_side(candidate.calculation, case.right, where.unit, 9)
        ]
        added = mp.mpf(0)
        for _, ours, theirs, differs in rows:
            assert differs == (ours != theirs)
            for side in (ours, theirs):
                for term in side.split("  ") if side != "–" else ():
                    written, value = term.split(" = ")
                    assert close(worth(written), shown(value)), (candidate.sentence, term)
            added += mp.fsum(shown(term.split(" = ")[1]) for term in ours.split("  ") if ours != "–")
        assert close(shown(right[2:]), mp.mpf(case.right.total())), right
        plain = candidate.calculation
        if not (plain.note or plain.raised or plain.scale != 1 or plain.offset):
            assert close(added, shown(done[2:])), (candidate.sentence, done)


def close(a: mp.mpf, b: mp.mpf) -> bool:
    """The same to nine decimals, and to the six digits of a number that a slip writes anew."""
    return bool(a == b or abs(a - b) <= 1e-8 + 2e-5 * max(abs(a), abs(b)))


def test_the_note_of_a_slip_follows_the_total() -> None:
    case = case_of(BIASED, "cross_entropy")
    minus = next(c for c in singles(case) if c.slips[0][0].key == "minus")
    rows = side_by_side(minus.calculation, case.right, BIASED.unit, 4)
    assert (rows[-1].row, rows[-1].done, rows[-1].right) == (
        None,
        "= −1.8356 (without the minus)",
        "= 1.8356",
    )
    assert [(pair.row, pair.done) for pair in rows[:1]] == [(0, "−0.1·ln(0.18) = 0.1715")]
    assert not any(pair.differs for pair in rows[:-1])
    assert rows[-1].differs


def test_of_a_long_working_only_what_differs_is_shown_twelve_rows_at_most() -> None:
    long = scene(["1/13"] * 13, ["1/13"] * 13)
    case = case_of(long, "cross_entropy")
    found = {key: side_by_side(c.calculation, case.right, long.unit, 4) for c, key in
             ((c, c.slips[0][0].key) for c in singles(case))}  # fmt: skip
    assert len(found["weight"]) == 13  # twelve rows and the total
    assert len(found["term_left_out"]) == 2
    assert found["term_left_out"][0].done == "–"
    assert (
        len(
            side_by_side(case_of(BIASED, "entropy_p").right, case_of(BIASED, "entropy_p").right, long.unit, 2)
        )
        == 7
    )


@pytest.mark.parametrize(("p", "shown"), [("1", "−ln(1) = 0.00"), ("1.001", "−1.001·ln(1.001) = 0.00")])
def test_a_term_that_is_shown_as_zero_has_no_sign(p: str, shown: str) -> None:
    right = case_of(scene([p], ["1"]), "entropy_p").right
    row, total = side_by_side(right, right, NATS, 2)
    assert (row.done, total.done) == (shown, "= 0.00")
