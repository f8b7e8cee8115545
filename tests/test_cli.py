"""The console command: what it prints, how it refuses, and that it needs no Qt."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.conftest import DATA
from tests.core.formats.generated import generated_document, reference
from xent_gui import __version__, cli
from xent_gui.core.document.units import UNITS
from xent_gui.core.formats.gallery import gallery, gallery_document
from xent_gui.core.formats.xent_json import to_json

FILES = 2000 if os.environ.get("XENT_TORTURE") else 99
ROOT = Path(__file__).parent.parent


@pytest.fixture
def dice(tmp_path: Path) -> Path:
    path = tmp_path / "dice.xent"
    path.write_text(to_json(gallery_document("observed-die-biased-belief")), encoding="utf-8")
    return path


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert cli.main([str(argument) for argument in arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert cli.main([str(argument) for argument in arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith("\n")
    assert err.count("\n") == 1, "one line"
    return err.strip()


@pytest.mark.parametrize("part", range(9))
def test_values_agree_with_mpmath_at_twelve_decimals(
    part: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for seed in range(part, FILES, 9):
        document = generated_document(seed)
        base = list(UNITS)[seed // 9 % 3]
        path = tmp_path / f"{seed}.xent"
        path.write_text(to_json(document), encoding="utf-8")
        found = json.loads(printed(capsys, "values", path, "--base", base, "--decimals", 12, "--json"))
        for scene, values in zip(document.scenes, found, strict=True):
            assert values["measures"] == reference(scene, base, 12), f"seed {seed}"


def test_values_agree_with_the_reference_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for place, case in enumerate(json.loads((DATA / "measures.json").read_text(encoding="utf-8"))[:40]):
        path = tmp_path / f"{place}.csv"
        columns = [case["p"], case["q"], *([case["n"]] if case["n"] else [])]
        header = "p;q;n" if case["n"] else "p;q"
        lines = [";".join(map(str, row)) for row in zip(*columns, strict=True)]
        path.write_text("\n".join([header, *lines]), encoding="utf-8")
        (found,) = json.loads(printed(capsys, "values", path, "--decimals", 9, "--json"))
        for key, text in case["nats"].items():
            wanted = (
                None if text is None else "inf" if text == "inf" else pytest.approx(float(text), abs=1e-9)
            )
            value = found["measures"][key]
            assert (float(value) if value not in (None, "inf") else value) == wanted, (place, key)


def test_json_is_a_list_of_scenes_with_measures_as_text(
    dice: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert json.loads(printed(capsys, "values", dice, "--json")) == [
        {
            "title": "Observed die against a biased belief",
            "unit": "nats",
            "outcomes": 6,
            "sum_p": "1",
            "sum_q": "1",
            "measures": {
                "entropy_p": "1.4979",
                "entropy_q": "1.7889",
                "cross_entropy": "1.8356",
                "reverse_cross_entropy": "2.0612",
                "kl_divergence": "0.3378",
                "reverse_kl_divergence": "0.2722",
                "jensen_shannon_divergence": "0.0730",
                "perplexity": "6.2690",
                "nll_total": "178.8929",
                "nll_mean": "1.7889",
            },
        }
    ]


def test_infinite_is_inf_and_nothing_to_measure_is_null(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "coin.csv"
    path.write_text("p,q\n0.5,1\n0.48,0\n", encoding="utf-8")
    (scene,) = json.loads(printed(capsys, "values", path, "--json", "--decimals", "0", "--base", "bits"))
    assert scene["sum_p"] == "49/50"
    assert scene["unit"] == "bits"
    assert scene["title"] == "coin"
    assert scene["measures"]["cross_entropy"] == "inf"
    assert scene["measures"]["entropy_p"] == "1"
    assert scene["measures"]["nll_mean"] is None


def test_a_scene_without_outcomes_has_nothing_to_measure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "empty.xent"
    path.write_text('{"format": "xent", "version": 1, "scenes": [{"outcomes": []}]}', encoding="utf-8")
    (scene,) = json.loads(printed(capsys, "values", path, "--json"))
    assert (scene["outcomes"], scene["sum_p"]) == (0, "0")
    assert set(scene["measures"].values()) == {None}
    assert "–" in printed(capsys, "values", path)


def test_the_table_names_every_measure_with_symbol_and_unit(
    dice: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(capsys, "values", dice, "--base", "bits", "--decimals", "2").splitlines()
    assert lines[0] == "1. Observed die against a biased belief · 6 outcomes · 100 observations"
    assert lines[1] == "   p and q each sum to 1 exactly"
    assert "Cross entropy H(p, q) 2.65 bits" in [" ".join(line.split()) for line in lines]
    points = {line.index(".") for line in lines[2:13]}
    assert len(points) == 1, "aligned at the decimal point"


def test_one_scene_of_several(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scenes = tuple(gallery_document(entry.key).scenes[0] for entry in gallery())
    path = tmp_path / "all.xent"
    path.write_text(to_json(type(gallery_document("fair-die"))(scenes)), encoding="utf-8")
    assert len(json.loads(printed(capsys, "values", path, "--json"))) == len(scenes)
    (second,) = json.loads(printed(capsys, "values", path, "--json", "--scene", "2"))
    assert second["title"] == "Biased die"
    assert (
        refused(capsys, "values", path, "--scene", "99")
        == f"xent: There is no scene 99: the file has {len(scenes)} scenes."
    )


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"a;0,5\nb;0,5\n")))
    (scene,) = json.loads(printed(capsys, "values", "-", "--json", "--base", "bits"))
    assert scene["measures"]["entropy_p"] == "1.0000"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "xent: bad.csv: The file is empty: a table of outcomes with p, q or n is needed."),
        (
            b"x,p\na,0.5\nb,0.3\nc,-0.2\n",
            "xent: bad.csv: Line 4, column 2 (p): “-0.2” is negative, and a probability or count is zero or "
            "more: type a number such as 0.18, 0,18, 1/6, 18 % or 1e-3.",
        ),
        (
            b"PK\x03\x04xx",
            "xent: bad.csv: The file is a spreadsheet or archive (xlsx, ods, zip): "
            "save the sheet as CSV first.",
        ),
    ],
)
def test_bad_input_is_told_in_one_line(
    content: bytes,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bad.csv").write_bytes(content)
    assert refused(capsys, "values", "bad.csv") == said


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("values",),
        ("values", "x", "--decimals", "16"),
        ("values", "x", "--decimals", "-1"),
        ("values", "x", "--base", "e"),
        ("values", "no such file"),
        ("values", "."),
        ("values", "a\nb.csv"),
        ("nothing",),
    ],
)
def test_wrong_arguments_are_told_in_one_line(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(capsys, *arguments).startswith("xent")


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "--version") == f"xent {__version__}\n"
    assert "values" in printed(capsys, "--help")
    assert "--decimals" in printed(capsys, "values", "--help")


def test_a_terminal_without_the_characters_gets_others(dice: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "xent_gui.cli", "values", dice],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT)},
        check=True,
    )
    assert b"D(p||q)" in done.stdout
    assert b"-178.8929 nats" in done.stdout


def test_a_reader_that_goes_away_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "many.xent"
    path.write_text(to_json(type(gallery_document("fair-die"))(gallery_document("fair-die").scenes * 400)))
    code = "import sys; from xent_gui.cli import main; sys.exit(main())"
    with subprocess.Popen(
        [sys.executable, "-c", code, "values", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_values_need_neither_qt_nor_numpy(dice: Path) -> None:
    code = (
        "import sys; from xent_gui.cli import main; main(['values', sys.argv[1], '--json']); "
        "sys.exit(bool({'PySide6', 'numpy', 'pyqtgraph'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code, dice], cwd=ROOT, check=False).returncode == 0
