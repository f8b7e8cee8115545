"""What `dataclass` writes is compiled once: the same classes with it, without it, and with a damaged file."""

from __future__ import annotations

import dataclasses
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from xent_gui.kept_code import dataclasses_compiled_once


@pytest.fixture(autouse=True)
def may_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def made() -> dict[str, Any]:
    """A class with everything that `dataclass` writes, and what its values do."""

    @dataclass(frozen=True, slots=True, order=True)
    class Point:
        """Two numbers."""

        x: int
        y: int = 7
        names: tuple[str, ...] = field(default_factory=tuple, repr=False)

    point = Point(3)
    with pytest.raises(dataclasses.FrozenInstanceError) as refused:
        point.x = 4  # type: ignore[misc]
    with pytest.raises(TypeError) as missing:
        Point()  # type: ignore[call-arg]
    return {
        "shown": repr(point),
        "equal": point == Point(3, 7, ()),
        "less": point < Point(3, 8),
        "hashes": hash(point) == hash(Point(3)),
        "refused": str(refused.value),
        "missing": str(missing.value),
        "replaced": repr(dataclasses.replace(point, y=1)),
    }


def test_classes_are_the_same_from_the_text_and_from_what_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "kept"
    plain = made()
    for _ in range(2):
        with dataclasses_compiled_once(path):
            assert made() == plain
    written = path.stat().st_mtime_ns
    with dataclasses_compiled_once(path):
        made()
    assert path.stat().st_mtime_ns == written, "nothing is written when nothing is new"
    assert "exec" not in vars(dataclasses)


@pytest.mark.parametrize("damage", [b"", b"nonsense", None], ids=["empty", "nonsense", "cut off"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, damage: bytes | None) -> None:
    path = tmp_path / "kept"
    plain = made()
    with dataclasses_compiled_once(path):
        made()
    whole = path.read_bytes()
    path.write_bytes(whole[:-20] if damage is None else damage)
    with dataclasses_compiled_once(path):
        assert made() == plain
    assert len(path.read_bytes()) == len(whole), "and it is written anew"


def test_where_nothing_can_be_written_classes_are_made_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with dataclasses_compiled_once(tmp_path / "file" / "kept"):
        assert made()["shown"].endswith("Point(x=3, y=7)")
