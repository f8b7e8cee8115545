"""Files of every kind, by content and by ending, and what is no file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.document.scenes import alone, observed_die
from xent_gui.core.document.state import Document
from xent_gui.core.formats.csv_table import write_table
from xent_gui.core.formats.errors import MAX_BYTES
from xent_gui.core.formats.load import FormatError, read_bytes, read_document
from xent_gui.core.formats.xent_json import to_json


def refusal(source: Path | bytes, name: str = "") -> str:
    with pytest.raises(FormatError) as caught:
        read_document(source, name)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_document_and_a_table_are_told_apart(tmp_path: Path) -> None:
    document = alone(observed_die())
    for name, data in (("die.xent", to_json(document)), ("die.csv", write_table(observed_die()))):
        path = tmp_path / name
        path.write_text(data, encoding="utf-8")
        (scene,) = read_document(path).scenes
        assert scene.with_(title="") == observed_die().with_(title="")
    assert read_document(tmp_path / "die.csv").scenes[0].title == "die", "a table takes its name"


@pytest.mark.parametrize("name", ["", "die", "die.xent", "die.json", "die.XENT"])
def test_bytes_of_a_document(name: str) -> None:
    assert read_document(to_json(alone(observed_die())).encode("utf-8-sig"), name) == alone(observed_die())


def test_the_ending_counts() -> None:
    assert "damaged" in refusal(b"a,0.5\nb,0.5", "die.xent")
    assert read_document(b"{a},0.5\nb,0.5", "die.csv").scenes[0].labels == ("{a}", "b")


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert refusal(tmp_path / "pipe") == "“pipe” is a device or a pipe, not a file."
    assert refusal(Path(os.devnull)) == "“null” is a device or a pipe, not a file."
    assert (
        refusal(tmp_path)
        == f"“{tmp_path.name[:40]}{'…' if len(tmp_path.name) > 40 else ''}” is a folder, not a file."
    )
    assert refusal(tmp_path / "none.xent") == "There is no file “none.xent”."
    assert refusal(tmp_path / "pipe" / "x") == "There is no file “x”."
    assert refusal(tmp_path / "loop") == "“loop” is a link that leads to itself."
    assert "the name is too long" in refusal(tmp_path / ("x" * 300))
    assert "cannot be read" in refusal(tmp_path / "a\0b")


def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("0.5\n0.5")
    (tmp_path / "b.csv").symlink_to(tmp_path / "a.csv")
    assert len(read_document(tmp_path / "b.csv").scenes[0]) == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("1")
    path.chmod(0)
    assert refusal(path) == "“a.csv” cannot be read: you do not have the permission."


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(100 * MAX_BYTES)  # sparse: takes no room
    assert refusal(path) == "“huge.csv” is larger than 64 MB, the most that is read."
    assert read_bytes_of_limit(tmp_path) == MAX_BYTES


def read_bytes_of_limit(folder: Path) -> int:
    path = folder / "full.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES)
    return len(read_bytes(path))


@given(st.binary(max_size=60), st.sampled_from(["", "a.xent", "a.csv", "a.tsv", "a"]))
def test_any_bytes_are_a_document_or_a_refusal(data: bytes, name: str) -> None:
    try:
        assert isinstance(read_document(data, name), Document)
    except FormatError as error:
        assert str(error).endswith(".")
