"""`xent check`: verdict and exit code, one answer or a class's."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.core.explain.scenes import BIASED, FAIR
from xent_gui.cli import main
from xent_gui.core.document.state import Document
from xent_gui.core.formats.xent_json import to_json


@pytest.fixture
def dice(tmp_path: Path) -> str:
    path = tmp_path / "dice.xent"
    path.write_text(to_json(Document((BIASED, FAIR))), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--measure", "cross_entropy", "1.8356"], 0, "✓ Right: H(p, q) is 1.8356 nats, to 4 decimals."),
        (["--measure", "H(p, q)", "1.8357"], 0, "≈ Right within the last digit"),
        (["--measure", "entropy_p", "1.289"], 1, "✗ Not H(p) in any base"),
        (["--measure", "entropy_p", "--scene", "2", "1.791"], 0, "≈ Right, but cut off"),
        (["--measure", "entropy_p", "--base", "bits", "2.161"], 0, "✓ Right"),
        (["--measure", "cross_entropy", "0.8871"], 1, "The term of outcome 6 is left out."),
    ],
)
def test_the_verdict_is_printed_and_is_the_exit_code(
    dice: str, arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", dice, *arguments]) == code
    assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [["--measure", "cross_entropy", "foo"], ["--measure", "entropi", "1"], ["1.8356"],
     ["--measure", "entropy_p"],
     ["--measure", "entropy_p", "--scene", "9", "1"], ["--answers", "/nowhere.csv"]],
)  # fmt: skip
def test_bad_input_ends_with_2_and_one_line(
    dice: str, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", dice, *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1


def test_json(dice: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", dice, "--measure", "cross_entropy", "0.8871", "--json"]) == 1
    verdict = json.loads(capsys.readouterr().out)
    assert verdict["verdict"] == "slip"
    assert verdict["right"] is False
    assert verdict["slips"][0]["name"] == "a term left out"


def test_a_class_is_marked(dice: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = tmp_path / "class.csv"
    answers.write_text(
        "student,measure,answer\nAda,cross_entropy,1.8356\nBen,entropy_p,1.289\n", encoding="utf-8"
    )
    assert main(["check", dice, "--answers", str(answers)]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["student"], row["right"]) for row in rows] == [("Ada", "yes"), ("Ben", "no")]
