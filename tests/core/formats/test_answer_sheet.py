"""A class's answers in one go."""

from __future__ import annotations

import csv
import io

import pytest

from tests.core.explain.scenes import BIASED, FAIR
from xent_gui.core.document.state import Document
from xent_gui.core.formats.answer_sheet import mark_answers, marked_csv, measure_named
from xent_gui.core.formats.errors import FormatError

CLASS = Document((FAIR, BIASED))


def marked(text: str, encoding: str = "utf-8") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(marked_csv(mark_answers(CLASS, text.encode(encoding))))))


def test_each_row_gets_verdict_and_slip() -> None:
    rows = marked(
        "student,scene,measure,answer\n"
        "Ada,1,entropy_p,1.792\n"
        "Ben,1,H(p),1.791\n"
        "Cem,2,cross entropy,0.8871\n"
        'Dua,2,"H(p, q)","1,8356"\n'
        "Eva,2,entropy_p,1.289\n"
    )
    assert [row["verdict"] for row in rows] == ["exact", "truncated", "slip", "exact", "unexplained"]
    assert [row["right"] for row in rows] == ["yes", "yes", "no", "yes", "no"]
    assert rows[2]["slip"] == "a term left out"


def test_semicolons_and_a_byte_order_mark_are_read() -> None:
    rows = marked("student;measure;answer\nAda;KL divergence;0,0029\n", "utf-8-sig")
    assert rows[0]["verdict"] == "exact"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("student,answer\nAda,1\n", "Line 1: the column “measure” is missing"),
        ("student,measure,answer\nAda,entropi,1\n", "Line 2, column measure: “entropi” is no measure"),
        ("student,scene,measure,answer\nAda,9,entropy_p,1\n", "Line 2, column scene: there is no scene “9”"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(text: str, said: str) -> None:
    with pytest.raises(FormatError, match="Line") as refusal:
        marked(text)
    assert str(refusal.value).startswith(said)


def test_measures_go_by_key_symbol_and_name() -> None:
    assert measure_named("H(p,q)") == measure_named("Cross entropy") == measure_named("cross_entropy")
    assert measure_named("D(p||q)") == "kl_divergence"
