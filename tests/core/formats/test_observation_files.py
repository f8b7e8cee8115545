"""Files of observations: how they are read, that they are counted whole, and what is told otherwise."""

from __future__ import annotations

import csv
import io
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from xent_gui.core.formats import observation_text, observations
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.observation_duckdb import count_table_of_text
from xent_gui.core.formats.observation_reading import (
    ObservationReading,
    guess_observations,
    holds_observations,
)
from xent_gui.core.formats.observation_text import count_text
from xent_gui.core.formats.observations import count_file, guess_file
from xent_gui.core.formats.tally import Cancelled, Tally

DIE = ("1", "2", "3", "4", "5", "6")
ROLLS = dict(zip(DIE, (18, 18, 15, 17, 17, 15), strict=True))
SEQUENCE = [face for face, times in ROLLS.items() for _ in range(times)]


def file_of(folder: Path, data: bytes | str, name: str = "rolls.csv") -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def read(path: Path, labels: tuple[str, ...] = DIE) -> Tally:
    return count_file(path, guess_file(path, labels)[0])


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(SEQUENCE),
        "roll\n" + "\n".join(SEQUENCE) + "\n",
        "\r\n".join(SEQUENCE),
        "trial,face\n" + "\n".join(f"{at},{face}" for at, face in enumerate(SEQUENCE)),
        "sep=;\r\nface;who\r\n" + "\r\n".join(f"{face};a" for face in SEQUENCE),
        "who\tthrown\n" + "\n".join(f"me\t{face}.0" for face in SEQUENCE),
        "face,n\n" + "\n".join(f"{face},{n}" for face, n in ROLLS.items()),
        "\n".join(f"{face};{n}" for face, n in ROLLS.items()),
        '"face","who"\n' + "\n".join(f'"{face}","a, b"' for face in SEQUENCE),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_hundred_rolls_however_they_are_written(tmp_path: Path, text: str, encoding: str) -> None:
    tally = read(file_of(tmp_path, text.encode(encoding)))
    assert list(tally.counts.values()) == list(ROLLS.values())
    assert tally.blank == 0


def test_parquet_one_a_row_and_as_counts(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    path = tmp_path / "a[1]*.parquet"  # characters of patterns are taken as they are
    rows = ", ".join(f"({at}, {face})" for at, face in enumerate(SEQUENCE))
    duckdb.execute(f"COPY (FROM (VALUES {rows}, (100, NULL)) t(id, face)) TO '{path}' (FORMAT PARQUET)")
    assert read(path) == Tally(ROLLS, blank=1)
    counts = ", ".join(f"('{face}', {n})" for face, n in ROLLS.items())
    table = tmp_path / "table.parquet"
    duckdb.execute(
        f"COPY (FROM (VALUES {counts}, ('6', NULL), (NULL, 3)) t(x, n)) TO '{table}' (FORMAT PARQUET)"
    )
    reading, shown = guess_file(table, DIE)
    assert (reading.column, reading.counts, shown.rows[0]) == (0, 1, ("1", "18"))
    assert count_file(table, reading) == Tally(ROLLS, blank=2)
    duckdb.execute(f"COPY (SELECT 'a' AS x, 1.5 AS n) TO '{table}' (FORMAT PARQUET)")
    with pytest.raises(FormatError, match="no counts"):
        count_file(table, ObservationReading(("x", "n"), 0, 1, parquet=True))
    path.write_bytes(path.read_bytes()[:80])
    with pytest.raises(FormatError, match="DuckDB cannot read the file"):
        read(path)


def test_without_the_extra_a_parquet_file_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(FormatError, match=r"not installed: pip install “xent-gui\[data\]”"):
        guess_file(file_of(tmp_path, b"PAR1 and more", "rolls.parquet"))


def test_empty_rows_and_cells_are_told(tmp_path: Path) -> None:
    assert read(file_of(tmp_path, "1\n\n2\n \n")) == Tally({"1": 1, "2": 1}, blank=2)
    table = "a,face\nx,1\nx,\nx\n\nx,2\n"
    reading = replace(guess_observations(table.encode(), DIE), column=1)
    assert count_file(file_of(tmp_path, table), reading) == Tally({"1": 1, "2": 1}, blank=2)


def test_columns_are_chosen_by_name_or_number() -> None:
    reading = guess_observations(b"Trial,Face\n1,3\n2,3\n3,1\n", DIE)
    assert reading.column_named("face") == reading.column_named("2") == 1
    with pytest.raises(FormatError, match="no column “roll”; there are Trial, Face"):
        reading.column_named("roll")


def test_what_cannot_be_read_is_one_sentence_that_names_the_place(tmp_path: Path) -> None:
    reading = ObservationReading(("",), 0)
    damaged = b"1\n" * 1_000_000 + b"\xff\n"
    with pytest.raises(FormatError, match="Byte 2,000,001 is damaged when the file is read as UTF-8"):
        count_text(file_of(tmp_path, damaged), reading)
    with pytest.raises(FormatError, match="A line has more than 1,000,000 characters"):
        count_text(file_of(tmp_path, b"1" * 3_000_000), reading)
    with pytest.raises(FormatError, match=r"There is no file “gone\.csv”"):
        read(tmp_path / "gone.csv")
    with pytest.raises(FormatError, match="is empty"):
        read(file_of(tmp_path, b"\n \n"))
    counts = ObservationReading(("x", "n"), 0, 1, ",", header=True)
    with pytest.raises(FormatError, match="Row 2, n: “-1” is negative"):
        count_text(file_of(tmp_path, "x,n\na,1\nb,-1\n"), counts)
    with pytest.raises(FormatError, match="perhaps a quotation mark is never closed"):
        count_text(file_of(tmp_path, 'x,n\na,"1\n' + "b,1\n" * 50_000), counts)


def test_a_column_of_all_different_values_ends_before_the_memory_does(tmp_path: Path) -> None:
    ids = file_of(tmp_path, "".join(f"{at},a\n" for at in range(1_100_000)))
    reading = ObservationReading(("", ""), 0, None, ",")
    with pytest.raises(FormatError, match="more than 1,000,000 different values"):
        count_text(ids, reading)
    pytest.importorskip("duckdb")
    with pytest.raises(FormatError, match="more than 1,000,000 different values"):
        count_table_of_text(ids, reading)


def test_long_values_end_before_the_memory_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(observation_text, "MAX_CHARACTERS", 1000)
    monkeypatch.setattr("xent_gui.core.formats.tally.MAX_CHARACTERS", 1000)
    same = file_of(tmp_path, ("x" * 900 + "\n") * 100_000)
    assert count_text(same, ObservationReading(("",), 0)).total == 100_000
    with pytest.raises(FormatError, match="more than 1,000 characters together"):
        count_text(
            file_of(tmp_path, "".join(f"{at:0500}\n" for at in range(3))), ObservationReading(("",), 0)
        )


def test_the_progress_is_told_and_a_count_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    path = file_of(tmp_path, b"1\n2\n" * 1_000_000)
    shares: list[float] = []
    assert count_text(path, ObservationReading(("",), 0), shares.append).total == 2_000_000
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) >= 4

    def cancel(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        count_text(path, ObservationReading(("",), 0), cancel)


def test_a_query_of_duckdb_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    path = tmp_path / "many.parquet"
    duckdb.execute(f"COPY (SELECT i % 7 AS x FROM range(3_000_000) t(i)) TO '{path}' (FORMAT PARQUET)")

    def cancel(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        count_file(path, guess_file(path)[0], cancel)


def test_both_readers_count_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("duckdb")
    monkeypatch.setattr(observations, "_LARGE", 0)
    path = file_of(tmp_path, "who,face\n" + "\n".join(f"me, {face}" for face in SEQUENCE) + "\n\nme\nme,\n")
    reading = replace(guess_file(path, DIE)[0], column=1)
    by_duckdb = count_table_of_text(path, reading)
    assert by_duckdb == count_text(path, reading) == count_file(path, reading) == Tally(ROLLS, blank=2)


@given(
    st.lists(st.lists(st.text(alphabet='ab1é ,;"\n\t', max_size=4), min_size=2, max_size=3), max_size=12),
    st.sampled_from(",;\t"),
    st.integers(0, 1),
)
@example([["a", "a"], ["a"]], ",", 1)
def test_duckdb_says_nothing_else_than_the_standard_library(
    rows: list[list[str]], delimiter: str, column: int
) -> None:
    """A table as programs write it: DuckDB counts the same, or leaves it to the plain reader."""
    pytest.importorskip("duckdb")
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter, lineterminator="\n").writerows(rows)
    with tempfile.TemporaryDirectory() as folder:
        path = file_of(Path(folder), target.getvalue())
        reading = ObservationReading(("", "", ""), column, None, delimiter)
        assert count_table_of_text(path, reading) in (None, count_text(path, reading))


@given(st.binary(max_size=300), st.sampled_from(["a.csv", "a.txt"]))
@example(b"\xff\xfe1\n", "a.csv")
@example(b"PAR1", "a.txt")
@example(b"1\r2\r\n3\n\x00", "a.txt")
def test_no_file_is_worse_than_one_sentence(data: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = file_of(Path(folder), data, name)
        holds_observations(data, DIE)
        try:
            tally = read(path)
        except FormatError as error:
            assert str(error).count("\n") == 0 and str(error)
        else:
            assert tally.total + tally.blank >= 0 and "" not in tally.counts


@given(
    st.lists(st.text(alphabet="abc é.1\"'", max_size=5), min_size=1), st.sampled_from(["\n", "\r\n", "\r"])
)
def test_every_line_is_an_observation_or_blank(lines: list[str], end: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = file_of(Path(folder), end.join([*lines, ""]))
        tally = count_text(path, ObservationReading(("",), 0))
    assert tally.total + tally.blank == len(lines)
    assert tally.blank >= sum(not line.strip() for line in lines)


def test_blocks_join_without_a_seam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ["é", "ab", "", "1.5", "\U0001f3b2"] * 40
    whole = Counter(line for line in lines if line)
    for block in range(1, 14):
        monkeypatch.setattr(observation_text, "_BLOCK", block)
        for encoding in ("utf-8", "utf-16-le"):
            data = "\r\n".join([*lines, ""]).encode(encoding)
            tally = count_text(file_of(tmp_path, data), ObservationReading(("",), 0, encoding=encoding))
            assert (dict(tally.counts), tally.blank) == (whole, 40), (block, encoding)


@pytest.mark.parametrize(
    ("text", "observed"),
    [
        ("\n".join(SEQUENCE), True),
        ("sun\nrain\nsun\n", True),
        ("trial,face\n" + "\n".join(f"{at},{face}" for at, face in enumerate(SEQUENCE)), True),
        ("outcome,p,q,n\na,0.5,0.5,3\nb,0.5,0.5,4\n", False),
        ("face,count\n1,18\n2,18\n", False),
        ("0.5\n0.25\n0.25\n", False),
        ("1;18\n2;18\n3;15\n", False),
    ],
)
def test_a_dropped_table_is_of_observations_or_of_numbers(text: str, observed: bool) -> None:
    assert holds_observations(text.encode(), DIE) is observed
