"""`xent figure` from the outside: files, exit codes, sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from xent_gui.cli import main

TABLE = "outcome,p,q\n1,1/2,0.4\n2,1/2,0.6\n"


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot) -> Path:
    path = tmp_path / "coin.csv"
    path.write_text(TABLE)
    return path


@pytest.mark.parametrize(("ending", "start"), [("svg", b"<?xml"), ("pdf", b"%PDF"), ("png", b"\x89PNG")])
def test_a_figure_is_written(table: Path, ending: str, start: bytes) -> None:
    target = table.with_name(f"out.{ending}")
    assert main(["figure", str(table), "--chart", "areas", "-o", str(target), "--width", "85mm"]) == 0
    assert target.read_bytes().startswith(start)


def test_the_numbers_are_written(table: Path) -> None:
    target = table.with_name("numbers.csv")
    assert main(["figure", str(table), "--data", str(target)]) == 0
    assert target.read_text().splitlines()[1].startswith("1,1/2,0.5,0.4")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--chart", "pie", "-o", "x.svg"], "There is no chart “pie”: choose bars, areas"),
        (["-o", "x.gif"], "a figure is written as .svg, .pdf or .png"),
        ([], "Say what to write"),
        (["--scene", "7", "-o", "x.svg"], "There is no scene 7"),
        (["-o", "x.svg", "--width", "85 parsecs"], "is not a length"),
        (["-o", "/nowhere/at/all.svg"], "“all.svg” was not saved: there is no folder"),
        (["-o", "x.png", "--scale", "nan"], "is not a number from 0.5 to 16"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    table: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["figure", str(table), *words]) == 2
    error = capsys.readouterr().err
    assert said in error and error.count("\n") == 1
