"""What the core says by hand, word by word, as it was last read and agreed on: tests/data/said.txt.

The numbers in it are compared with mpmath by the other tests; this one holds words, signs, order and LaTeX.
After a change that is meant, `XENT_RENEW=1 ./dev test tests/core/explain/test_said.py` writes the file
anew: read its difference before you keep it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BITS, NATS
from xent_gui.core.explain.candidates import singles
from xent_gui.core.explain.case import case_of
from xent_gui.core.explain.check import check_answer
from xent_gui.core.explain.check_terms import TermsVerdict, check_terms
from xent_gui.core.explain.compare_workings import side_by_side
from xent_gui.core.explain.derivation import Derivation
from xent_gui.core.explain.expression import ExpressionError, parse_answer
from xent_gui.core.explain.practice import DIFFICULTIES, question
from xent_gui.core.explain.worked import WORKED, Options, worked

from .scenes import BIASED, COUNTS, EXTREME, FAIR, MISSING, ONE_HOT, scene

FILE = Path(__file__).parents[2] / "data" / "said.txt"
MIXED = scene(["50%", "1/4", "0.25"], ["0.3", "30%", "4/10"], [4, 0, 2])
MANY = scene(["1/26"] * 26, ["1/26"] * 26)
WORKINGS: list[tuple[str, Scene, str, Options]] = [
    *(("mixed", MIXED, measure, Options()) for measure in WORKED),
    ("biased die", BIASED, "nll_mean", Options(grouped=True)),
    ("biased die, bits", BIASED.with_(unit=BITS), "kl_divergence", Options(True, True)),
    ("one-hot", ONE_HOT, "cross_entropy", Options()),
    ("missing", MISSING, "kl_divergence", Options()),
    ("26 outcomes", MANY, "cross_entropy", Options()),
    ("26 outcomes", MANY, "entropy_q", Options(grouped=True)),
]
ANSWERS: list[tuple[str, Scene, str, str]] = [
    *(("fair die", FAIR, "entropy_p", text) for text in ("1.7918", "1.792", "1.791", "1.793", "2.585")),
    *(("fair die", FAIR, "entropy_p", text) for text in ("ln 6", "?", "2.585 bits", "1.7946", "1.7981")),
    *(("fair die", FAIR, "entropy_p", text) for text in ("7", "", "1e-5")),
    *(("biased die", BIASED, "cross_entropy", text) for text in ("1.8356", "1.8357", "0.3378", "-1.8356")),
    *(("biased die", BIASED, "cross_entropy", text) for text in ("1.8365", "10.77", "0.8871", "183.6")),
    *(("biased die", BIASED, "cross_entropy", text) for text in ("12.345", "inf")),
    *(("biased die", BIASED, "perplexity", text) for text in ("6.2690", "1.8356", "6.27", "3.569")),
    *(("biased die", BIASED, "nll_total", text) for text in ("178.893", "179", "1.789", "180")),
    *(("missing", MISSING, "cross_entropy", text) for text in ("inf", "0.5199", "1.0397")),
    *(("biased die", BIASED, "cross_entropy", text) for text in ("2.061", "-2.061", "1.8", "1.9", "2")),
    *(("biased die", BIASED, "cross_entropy", text) for text in ("ln 2", "2*0.9178", "1.8356 bits", "0")),
    *(("biased die", BIASED, "log_likelihood", text) for text in ("-178.893", "178.893", "-inf",
    "-179 nats")),
    *(("biased die, bits", BIASED.with_(unit=BITS), "kl_divergence", text) for text in ("0.4873", "0.338")),
    *(("coarse", BIASED.with_(decimals=1), "kl_divergence", text) for text in ("0.3", "0.338", "1/3", "0.4")),
    *(("mixed", MIXED, "jensen_shannon_divergence", text) for text in ("0.0225", "0.045", "0.0324 bits",
    "0.0235")),
    *(("mixed", MIXED, "reverse_kl_divergence", text) for text in ("0.0878", "0.085", "0.0859", "0.09")),
    *(("no outcomes", scene([], []), measure, "1") for measure in ("entropy_p", "perplexity", "nll_total")),
    ("one-hot", ONE_HOT, "nll_mean", "0.3567"),
    ("extreme die", EXTREME, "entropy_p", "0.28"),
]  # fmt: skip
TERMS: list[tuple[str, list[str]]] = [
    ("calculated", ["-0.1*ln 0.18", "0.171", "-0.1 ln .15 + 1e-9", "inf", "0.17", "1"]),
    ("two slips", ["0.18", "0.0171", "0.6908", "0.2731", "0.0770", "0.0186"]),
    ("all right", ["0.1715", "0.1715", "0.1897", "0.1772", "0.1772", "0.9486"]),
    ("none", [""] * 6),
    ("some", ["0.1715", "0.1715", "0.1897", "", "", ""]),
    ("slips", ["-0.1715", "1.7148", "0.2303", "0.3012", "0.2556", "0.0750"]),
    ("more slips", ["0.1897", "0.4017", "1.8971", "oops", "0.0186", "0,9485"]),
]
SLIPPED = ("cross_entropy", "kl_divergence", "jensen_shannon_divergence", "perplexity", "nll_mean")
REFUSED = [
    "", "foo", "1 000", "(1", "1)", "ln 0", "1/0", "sqrt(-1)", "9^9^9^9", "#", "2 # 3", "e^200000", "1.2.3",
    "2 3", "(" * 500, "ln", "x" * 3000, "exp(1e9)", "2^100001", "2^-100001", "2^1e5", "  & 1", "1 + & 1",
    "2 +",
    "+", "()", "(2", "[2", "2]", "(1 + 2] * [3)", "* 2", "ln -1", "log 0", "pi pi", "π(", "²", "2²³",
    "2 %%", "1e9999",
    "1e1000 + 0", "0^0", "0/0", "ln 0.5.5", "1,5.2", "∞ + 1", "-∞", "∞ nats", "1 shannon", "2.5 DITS.",
    "3 foo",
]  # fmt: skip


def workings() -> Iterator[str]:
    for name, where, measure, options in WORKINGS:
        done = worked(where, measure, options)
        yield f"\n{name}: {measure}, {done.symbol} = {done.result} {done.unit}"
        for step in done.steps:
            yield f"  {step.key}: {step.text}"
            yield f"    {step.latex}"
            yield from (f"    note: {note}" for note in step.notes)
        yield f"  said: {done.spoken}"


def verdicts() -> Iterator[str]:
    for name, where, measure, text in ANSWERS:
        said = check_answer(where, measure, text)
        yield f"\n{name}: {measure} “{text}”"
        yield f"  {said.symbol} {said.kind}: {said.sentence}"
        yield f"    {said.detail}"


def terms() -> Iterator[str]:
    for name, texts in TERMS:
        yield from judged(name, check_terms(BIASED, "cross_entropy", texts), texts)
    impossible = scene(["1/2", "1/2", "0"], ["1", "0", "0"], [2, 0, 1])
    for measure, texts in (
        ("cross_entropy", ["0", "inf", "0"]),
        ("cross_entropy", ["0", "1", "-0.0"]),
        ("log_likelihood", ["0", "", "-inf"]),
        ("kl_divergence", ["-0.3466", "0.3466", "0"]),
    ):
        yield from judged(measure, check_terms(impossible, measure, texts), texts)
    for measure, texts in (
        ("log_likelihood", ["4.816", "-1.2040", "-1.8326"]),
        ("log_likelihood", ["-4.816", "0", "-0.9163"]),
        ("kl_divergence", ["0.25541", "-0.0455", "-0.1175"]),
        ("reverse_kl_divergence", ["-0.153", "0.05", "0.5108"]),
        ("entropy_q", ["0.5211", "0.3612", "0.3665"]),
    ):
        yield from judged(f"{measure}, mixed", check_terms(MIXED, measure, texts), texts)


def judged(name: str, said: TermsVerdict, texts: list[str]) -> Iterator[str]:
    yield f"\nterms, {name}: {said.sentence}"
    for text, row in zip(texts, said.rows, strict=True):
        yield f"  {text}: {row.symbol} {row.kind}. {row.sentence}"
    yield f"  running: {', '.join(said.running)}; {said.error_row}"


def refusals() -> Iterator[str]:
    for text in REFUSED:
        try:
            yield f"“{text[:9]}”: {parse_answer(text, NATS)}"
        except ExpressionError as error:
            yield f"“{text[:9]}”: {error}"


def derivations() -> Iterator[str]:
    unseen = scene(["1/3", "1/3", "1/3"], ["0.5", "0.3", "0.2"], [2, 1, 0])
    impossible = scene(["1/2", "1/2"], ["1", "0"], [3, 2])
    few = scene(["1/7"] * 7, ["20%", "1/4", "0", "0.1", "1/5", "1/5", "1/20"], [5, 0, 12345, 0, 1, 2, 10**6])
    more = few.with_(counts=(1, 1, 1, 1, 1, 1, 1), unit=BITS)
    cases = {
        "biased die": BIASED,
        "unseen": unseen,
        "impossible": impossible,
        "seven": few,
        "once each": more,
    }
    for name, where in cases.items():
        derivation = Derivation(Readout(where))
        yield f"\nderivation, {name}"
        for step in derivation.steps:
            yield f"  {step.key}: {step.title} | {step.why}"
            yield f"    {step.formula_text} | {step.numbers_text} = {step.value} {step.unit}"
            latex = " ".join(piece.latex for piece in (*step.formula, *step.numbers))
            yield f"    {step.value_latex} | {latex}"
            yield f"    new: {' '.join(piece.text for piece in step.formula if piece.new)}"
            yield f"    said: {step.spoken}"
            yield from (f"    note: {note}" for note in step.notes)
    yield f"none: {Derivation(Readout(scene(['1'], ['1']))).missing}"


def slips() -> Iterator[str]:
    """Every slip of a measure: its words, and its working where it differs from the right one."""
    loose, impossible = scene(["1/2", "0"], ["0.4", "55%"], [3, 1]), scene(["0.7", "0.3"], ["1", "0"])
    cases = [case_of(loose, measure) for measure in SLIPPED]
    for case in (*cases, case_of(impossible.with_(unit=BITS), "cross_entropy")):
        yield f"\nslips in {case.measure}"
        for slip in singles(case):
            pairs = side_by_side(slip.calculation, case.right, loose.unit, 4)
            done = ", ".join(pair.done for pair in pairs if pair.differs)
            yield f"  {slip.slips[0][0].key}: {slip.sentence} {done}"


def practice() -> Iterator[str]:
    """The same seed asks the same in every version."""
    for difficulty in DIFFICULTIES:
        for number in (1, 2, 3):
            asked = question(7, number, difficulty)
            p, q = " ".join(asked.scene.p.texts), " ".join(asked.scene.q.texts)
            yield f"{difficulty} {number}: {asked.measure} of p = {p}, q = {q}, n = {asked.scene.counts}"
            yield f"  “{asked.scene.title}”, {asked.scene.unit.key}, {', '.join(asked.scene.labels)}"


def test_what_is_said_is_what_was_agreed_on() -> None:
    assert sum(COUNTS) == 100
    parts = (workings(), verdicts(), terms(), refusals(), derivations(), practice(), slips())
    said = "\n".join(line.rstrip() for part in parts for line in (*part, "")) + "\n"
    if os.environ.get("XENT_RENEW"):
        FILE.write_text(said, encoding="utf-8")
    assert said == FILE.read_text(encoding="utf-8")
