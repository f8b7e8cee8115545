"""`xent count` on the console."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from xent_gui.cli import main

ROLLS = (18, 18, 15, 17, 17, 15)
FACES = [str(face) for face, times in enumerate(ROLLS, 1) for _ in range(times)]


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    data, scene = tmp_path / "rolls.csv", tmp_path / "die.csv"
    data.write_text("trial,face\n" + "\n".join(f"{at},{face}" for at, face in enumerate([*FACES, "7", ""])))
    shares = ("0.18", "0.18", "0.15", "0.17", "0.17", "0.15")
    scene.write_text("outcome,p,q\n" + "\n".join(f"{face},1/6,{q}" for face, q in enumerate(shares, 1)))
    return str(data), str(scene)


def test_counts_what_is_left_out_and_the_mean_nll(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    data, scene = files
    assert main(["count", data, "--of", scene]) == 0
    assert capsys.readouterr().out.splitlines() == [
        *(f"{face}\t{n}" for face, n in enumerate(ROLLS, 1)),
        "100 observations",
        "left out, no outcomes: 7 (1)",
        "left out, empty: 1",
        "mean NLL 1.7889 nats",
    ]


def test_a_column_by_name_or_number_and_json(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    for column in ("face", "2"):
        assert main(["count", files[0], "--column", column, "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        assert found["counts"] == {**{str(face): n for face, n in enumerate(ROLLS, 1)}, "7": 1}
        assert (found["observations"], found["empty"]) == (101, 1)
    assert main(["count", files[0], "--of", files[1], "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["unknown"], found["nll_mean"]) == ({"7": 1}, "1.7889")


def test_what_is_wrong_is_one_line(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["gone.csv"], [files[0], "--column", "roll"], [files[0], "--of", "gone.xent"]):
        assert main(["count", *words]) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1
