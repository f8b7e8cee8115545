"""Files of predictions: how they are read, and that their log loss is scikit-learn's and torch's."""

from __future__ import annotations

import json
import math
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from xent_gui.cli import main
from xent_gui.core.document.readout import Readout
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.prediction_scenes import scene_of_means, scene_of_row
from xent_gui.core.formats.predictions import guess_layout, read_predictions
from xent_gui.core.maths.log_loss import LogLoss

PETS = "species,cat,dog,fox\ndog,0.2,0.7,0.1\ncat,0.5,0.3,0.2\nfox,0.6,0.4,0\ncat,0.25,0.5,0.2\n"


def written(folder: Path, text: str, name: str = "pets.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def of_file(path: Path, **known: object) -> LogLoss:
    *_, last = read_predictions(path, guess_layout(path, **known))  # type: ignore[arg-type]
    assert last.part == 1.0
    return last.result


def random_file(
    folder: Path, rows: int, classes: int, logits: bool = False
) -> tuple[Path, np.ndarray, np.ndarray]:
    chance = np.random.default_rng(7)
    z = np.round(chance.normal(0, 2, (rows, classes)), 3)
    true = chance.integers(0, classes, rows)
    numbers = z if logits else np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    lines = [
        ",".join([*map(repr, row), str(label)])
        for row, label in zip(numbers.tolist(), true.tolist(), strict=True)
    ]
    return written(folder, "\n".join(lines) + "\n"), numbers, true


def test_a_zero_is_infinite_and_named_and_nothing_is_renormalised(tmp_path: Path) -> None:
    result = of_file(written(tmp_path, PETS))
    assert (result.rows, result.classes) == (4, ("cat", "dog", "fox"))
    assert result.mean == math.inf and result.infinite == [4]
    assert result.mean_text(math.e, 4) == "inf"
    assert math.isclose(result.mean_finite, -(math.log(0.7) + math.log(0.5) + math.log(0.25)) / 3)
    assert result.count_uneven == 1 and result.uneven == [(pytest.approx(0.95), 5)]
    assert [row.line for row in result.worst] == [4, 5, 3, 2]
    assert result.worst[0].texts == ("0.6", "0.4", "0")
    assert result.pairs == {(2, 0): (1, 4), (0, 1): (1, 5)}
    assert [(sums.count, sums.correct, sums.infinite) for sums in result.sums] == [
        (2, 1, 0),
        (1, 1, 0),
        (1, 0, 1),
    ]
    assert math.isclose(result.sums[0].share, 0.75)


@pytest.mark.parametrize("classes", [2, 5])
def test_agrees_with_scikit_learn(tmp_path: Path, classes: int) -> None:
    log_loss = pytest.importorskip("sklearn.metrics").log_loss
    path, numbers, true = random_file(tmp_path, 5000, classes)
    numbers[17] = np.eye(classes)[true[17] - 1]
    lines = path.read_text().splitlines()
    lines[17] = ",".join([*map(repr, numbers[17].tolist()), str(true[17])])
    path.write_text("\n".join(lines))
    result = of_file(path)
    theirs = log_loss(true, numbers, labels=list(range(classes)))
    assert math.isclose(result.clipped, theirs, rel_tol=1e-13)
    assert result.mean == math.inf and result.infinite == [18], "there they clip, and we say ∞"


def test_without_zeros_the_mean_is_scikit_learns(tmp_path: Path) -> None:
    log_loss = pytest.importorskip("sklearn.metrics").log_loss
    path, numbers, true = random_file(tmp_path, 5000, 4)
    result = of_file(path)
    assert math.isclose(result.mean, log_loss(true, numbers, labels=range(4)), rel_tol=1e-13)
    assert result.mean_text(math.e, 10) == f"{result.mean:.10f}"


def test_logits_are_scored_as_torch_scores_them(tmp_path: Path) -> None:
    cases = json.loads(
        (Path(__file__).parents[2] / "data/torch_cross_entropy.json").read_text(encoding="utf-8")
    )
    for case in cases["cases"]:
        if case["temperature"] != "1" or case["smoothing"] != "0" or case["loss"] == "inf":
            continue
        row = "\t".join([str(case["label"]), *case["logits"]])
        path = written(tmp_path, f"{row}\n{row}\n", "logits.tsv")
        result = of_file(path, kind="logits", label="1")
        assert math.isclose(result.mean, float(case["loss"]), rel_tol=1e-13)


def test_shown_digits_are_right_to_the_bound(tmp_path: Path) -> None:
    import mpmath

    mpmath.mp.dps = 40
    path, _, true = random_file(tmp_path, 3000, 3)
    lines = path.read_text().splitlines()
    picked = [line.split(",")[label] for line, label in zip(lines, true.tolist(), strict=True)]
    mean = -mpmath.fsum(mpmath.log(mpmath.mpf(text)) for text in picked) / len(picked)
    result = of_file(path)
    assert abs(mean - mpmath.mpf(result.mean)) <= result.error / result.rows + 1e-16
    for base, decimals in ((math.e, 12), (2, 12), (10, 12)):
        shown = result.mean_text(base, decimals)
        assert (
            abs(mpmath.mpf(shown) - mean / mpmath.log(base))
            <= mpmath.mpf(10) ** -(len(shown.partition(".")[2])) / 2
        )


@pytest.mark.parametrize(
    ("text", "name", "classes"),
    [
        ("0.2,0.7,0.1,1\n0.5,0.3,0.2,0\n", "a.csv", ("0", "1", "2")),
        ("0.2,0.7,0.1,3\n0.5,0.3,0.2,1\n", "a.csv", ("1", "2", "3")),
        ("0,2;0,7;0,1;1\n0,5;0,3;0,2;0\n", "a.csv", ("0", "1", "2")),
        ("label\tp_cat\tp_dog\ncat\t0.5\t0.5\n", "a.tsv", ("cat", "dog")),
        ("id,label,prob_a,prob_b\n7,a,0.5,0.5\n8,b,0.1,0.9\n", "a.csv", ("a", "b")),
        (
            '{"label": 1, "probabilities": [0.5, 0.25, 0.25]}\n{"label": 0, "probabilities": [1, 0, 0]}\n',
            "a.jsonl",
            ("0", "1", "2"),
        ),
        ('{"y": "dog", "p": {"cat": 0.5, "dog": 0.5}}\n', "a.jsonl", ("cat", "dog")),
    ],
)
def test_layouts_are_found(tmp_path: Path, text: str, name: str, classes: tuple[str, ...]) -> None:
    path = written(tmp_path, text, name)
    result = of_file(path)
    assert result.classes == classes
    assert result.count_unread == 0 and result.rows == text.count("\n") - (text[:2] in ("la", "id"))


def test_rows_that_cannot_be_read_are_named_and_left_out(tmp_path: Path) -> None:
    result = of_file(
        written(tmp_path, PETS + "dog,0.1\nbee,0.1,0.1,0.8\ndog,x,0.5,0.5\ndog,-1,1,1\n"),
        label="species",
        kind="probabilities",
    )
    assert (result.rows, result.count_unread) == (4, 4)
    assert [line for line, _ in result.unread] == [6, 7, 8, 9]
    assert [words for _, words in result.unread] == [
        "has 2 cells, and 4 are needed",
        "“bee” is none of the classes",
        "“x” is not a number",
        "“-1” is no probability",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "is empty"), ("a,b\n1,2\n", "2 columns"), ("a,b,c\nx,y,z\n", "no two columns of numbers")],
)
def test_other_files_are_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(FormatError, match=words):
        guess_layout(written(tmp_path, text))
    with pytest.raises(FormatError, match="cannot be read"):
        guess_layout(tmp_path / "none.csv")


def test_rows_and_means_become_scenes(tmp_path: Path) -> None:
    result = of_file(written(tmp_path, PETS))
    row = scene_of_row(result, result.worst[1], "pets.csv")
    assert row.p.texts == ("1", "0", "0") and row.q.texts == ("0.25", "0.5", "0.2")
    means = scene_of_means(result, "pets.csv")
    assert means.counts == (2, 1, 1) and list(means.p) == [Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)]
    assert means.q.total == Fraction("3.95") / 4, "as it is, not renormalised"


def test_a_row_of_logits_keeps_them(tmp_path: Path) -> None:
    result = of_file(written(tmp_path, "label,a,b\nb,2.5,-1\n"))
    scene = scene_of_row(result, result.worst[0], "x")
    assert scene.classifier is not None and scene.classifier.logits == ("2.5", "-1")
    readout = Readout(scene)
    assert abs(float(readout.text("cross_entropy", "nats", 12)) - result.mean) < 1e-11


def test_the_console_prints_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, PETS)
    assert main(["predictions", str(path), "--worst", "1"]) == 0
    printed = capsys.readouterr().out
    assert "mean NLL (log loss)  ∞ nats" in printed
    assert "the true class has probability 0 in 1 row: line 4" in printed
    assert "line 4: fox, predicted cat, p 0, ∞ nats" in printed
    assert main(["predictions", str(path), "--json", "--base", "bits"]) == 0
    assert json.loads(capsys.readouterr().out)["infinite_lines"] == [4]
    assert main(["predictions", str(tmp_path / "none.csv")]) == 2
    assert main(["predictions", str(path), "--label", "nobody"]) == 2
