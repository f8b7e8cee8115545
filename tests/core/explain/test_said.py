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
from xent_gui.core.explain.check import check_answer
from xent_gui.core.explain.check_terms import check_terms
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
    ("one-hot", ONE_HOT, "nll_mean", "0.3567"),
    ("extreme die", EXTREME, "entropy_p", "0.28"),
]  # fmt: skip
TERMS: list[tuple[str, list[str]]] = [
    ("all right", ["0.1715", "0.1715", "0.1897", "0.1772", "0.1772", "0.9486"]),
    ("none", [""] * 6),
    ("some", ["0.1715", "0.1715", "0.1897", "", "", ""]),
    ("slips", ["-0.1715", "1.7148", "0.2303", "0.3012", "0.2556", "0.0750"]),
    ("more slips", ["0.1897", "0.4017", "1.8971", "oops", "0.0186", "0,9485"]),
]
REFUSED = [
    "", "foo", "1 000", "(1", "1)", "ln 0", "1/0", "sqrt(-1)", "9^9^9^9", "#", "2 # 3", "e^200000", "1.2.3",
    "2 3", "(" * 500, "ln", "x" * 3000, "exp(1e9)",
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
        said = check_terms(BIASED, "cross_entropy", texts)
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
    for name, where in (("biased die", BIASED), ("unseen", unseen), ("impossible", impossible)):
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
    parts = (workings(), verdicts(), terms(), refusals(), derivations(), practice())
    said = "\n".join(line.rstrip() for part in parts for line in (*part, "")) + "\n"
    if os.environ.get("XENT_RENEW"):
        FILE.write_text(said, encoding="utf-8")
    assert said == FILE.read_text(encoding="utf-8")
