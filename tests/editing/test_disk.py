"""Files are replaced whole, keep what they were, and every failure leaves the old contents."""

from __future__ import annotations

import errno
import os
import stat
import time
from pathlib import Path

import pytest

from xent_gui.editing.disk import (
    NotAnOrdinaryFile,
    WriteProtected,
    check_ordinary,
    glance,
    stamp,
    write_whole,
)
from xent_gui.editing.sentences import not_saved


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_and_a_replaced_file_hold_the_bytes(tmp_path: Path) -> None:
    file = tmp_path / "a.xent"
    for data in (b"first", b"", b"x" * 3_000_000):
        write_whole(file, data)
        assert file.read_bytes() == data
    assert names(tmp_path) == ["a.xent"]


def test_a_new_file_has_the_permissions_that_the_umask_gives(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.xent", b"")
    (tmp_path / "b.xent").write_bytes(b"")
    assert (tmp_path / "a.xent").stat().st_mode == (tmp_path / "b.xent").stat().st_mode


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_permissions_stay(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "a.xent"
    file.write_bytes(b"old")
    file.chmod(mode)
    write_whole(file, b"new")
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_link_stays_a_link_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    target = tmp_path / "deep" / "target.xent"
    target.write_bytes(b"old")
    link = tmp_path / "link.xent"
    link.symlink_to(Path("deep") / "target.xent")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert names(tmp_path / "deep") == ["target.xent"]


def test_a_dangling_link_gets_its_target(tmp_path: Path) -> None:
    link = tmp_path / "link.xent"
    link.symlink_to("target.xent")
    write_whole(link, b"new")
    assert (tmp_path / "target.xent").read_bytes() == b"new"
    assert link.is_symlink()


def test_extended_attributes_stay_where_the_disk_knows_them(tmp_path: Path) -> None:
    file = tmp_path / "a.xent"
    file.write_bytes(b"old")
    try:
        os.setxattr(file, "user.origin", b"lecture")
    except OSError:
        pytest.skip("this disk has no extended attributes")
    write_whole(file, b"new")
    assert os.getxattr(file, "user.origin") == b"lecture"


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    file = tmp_path / "a.xent"
    write_whole(file, b"a" * 100_000)
    with file.open("rb") as reader:
        assert reader.read(10) == b"a" * 10
        write_whole(file, b"b" * 100_000)
        assert set(reader.read()) == {ord("a")}
    assert set(file.read_bytes()) == {ord("b")}


@pytest.mark.parametrize("write_protected", [0o444, 0o555])
def test_a_write_protected_file_stays_though_its_folder_is_writable(
    tmp_path: Path, write_protected: int
) -> None:
    file = tmp_path / "a.xent"
    file.write_bytes(b"old")
    file.chmod(write_protected)
    with pytest.raises(WriteProtected) as raised:
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert names(tmp_path) == ["a.xent"]
    assert "“a.xent” was not saved: the file is write-protected." in not_saved(file, raised.value)


def cases(tmp_path: Path) -> dict[str, tuple[Path, str]]:
    """Paths that cannot be saved to, and what the user reads."""
    (tmp_path / "folder.xent").mkdir()
    os.mkfifo(tmp_path / "pipe.xent")
    (tmp_path / "loop.xent").symlink_to("loop.xent")
    (tmp_path / "file").write_bytes(b"")
    return {
        "a folder": (tmp_path / "folder.xent", "is a folder"),
        "a pipe": (tmp_path / "pipe.xent", "a device or a pipe"),
        "a device": (Path("/dev/null"), "a device or a pipe"),
        "a loop": (tmp_path / "loop.xent", "a link that leads to itself"),
        "a long name": (tmp_path / ("n" * 300 + ".xent"), "the name is too long"),
        "no folder": (tmp_path / "none" / "a.xent", "there is no folder"),
        "a file as folder": (tmp_path / "file" / "a.xent", "is not a folder"),
    }


@pytest.mark.parametrize(
    "case", ["a folder", "a pipe", "a device", "a loop", "a long name", "no folder", "a file as folder"]
)
def test_what_is_no_file_is_refused_in_a_sentence(tmp_path: Path, case: str) -> None:
    path, words = cases(tmp_path)[case]
    before = names(tmp_path)
    with pytest.raises(OSError) as raised:
        write_whole(path, b"new")
    sentence = not_saved(path, raised.value)
    assert words in sentence
    assert sentence.startswith("“")
    assert sentence.endswith(".")
    assert len(sentence) < 300 + len(str(path))
    assert names(tmp_path) == before


def test_a_pipe_is_recognised_before_it_is_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xent")
    with pytest.raises(NotAnOrdinaryFile):
        check_ordinary(tmp_path / "pipe.xent")
    assert glance(tmp_path / "pipe.xent") is None
    assert stamp(tmp_path / "pipe.xent") is None


@pytest.mark.parametrize(
    "number",
    [errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO, errno.ESTALE, None],
)
def test_every_error_has_a_sentence_that_says_what_to_do(number: int | None) -> None:
    error = OSError("odd") if number is None else OSError(number, os.strerror(number))
    sentence = not_saved(Path("/home/someone/dice.xent"), error)
    assert sentence.startswith("“dice.xent” was not saved: ")
    assert any(word in sentence for word in ("save", "Save"))


def test_what_a_killed_save_left_is_swept_after_an_hour_and_not_before(tmp_path: Path) -> None:
    old, young, foreign = (
        tmp_path / name
        for name in (".xent-0123456789abcdef.tmp", ".xent-fedcba9876543210.tmp", ".xent-notes.tmp")
    )
    for path in (old, young, foreign):
        path.write_bytes(b"half")
    long_ago = time.time() - 4000
    os.utime(old, (long_ago, long_ago))
    os.utime(foreign, (long_ago, long_ago))
    write_whole(tmp_path / "a.xent", b"new")
    assert not old.exists()
    assert young.exists()
    assert foreign.exists()


def test_a_stamp_tells_contents_apart_and_a_touch_from_a_change(tmp_path: Path) -> None:
    file = tmp_path / "a.xent"
    assert stamp(file) is None
    file.write_bytes(b"one")
    first = stamp(file)
    os.utime(file, (1, 1))
    touched = stamp(file)
    file.write_bytes(b"two")
    second = stamp(file)
    assert first is not None
    assert touched is not None
    assert second is not None
    assert first.digest == touched.digest != second.digest
    assert first.glance != touched.glance
