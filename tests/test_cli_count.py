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


@pytest.mark.parametrize(("encoding", "named"), [("cp1252", "Windows-1252"), ("latin-1", "latin1")])
def test_an_encoding_that_is_named_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], encoding: str, named: str
) -> None:
    """ä in UTF-8 is Ã¤ to who says that it is Western: it is not guessed again."""
    data = tmp_path / "vowels.txt"
    data.write_text("ä\nä\né\n", encoding="utf-8")
    assert main(["count", str(data)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "ä\t2"
    assert main(["count", str(data), "--encoding", named]) == 0
    assert capsys.readouterr().out.splitlines()[0] == f"{'ä'.encode().decode(encoding)}\t2"


def test_what_the_guess_gets_wrong_is_read_with_the_right_encoding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a byte order mark and with few zero bytes, UTF-16 is not recognised."""
    data = tmp_path / "greek.txt"
    data.write_bytes("αβγ\nαβγ\nδ".encode("utf-16-le"))
    assert main(["count", str(data), "--encoding", "UTF-16LE"]) == 0
    assert capsys.readouterr().out.splitlines() == ["αβγ\t2", "δ\t1", "3 observations"]


def test_an_encoding_that_is_not_read_or_does_not_fit_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "western.txt"
    data.write_bytes("ä\nä\n".encode("latin-1"))
    for wanted, said in (
        ("klingon", "utf-8, utf-16-le"),
        ("base64", "utf-8"),
        ("utf-8", "Byte 1 is damaged"),
    ):
        assert main(["count", str(data), "--encoding", wanted]) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert said in line
