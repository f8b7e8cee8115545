"""Open and save: nothing lost, nothing overwritten silently, no false "saved"."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.editing.conftest import Session
from xent_gui.core.document.edits import set_label
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.core.formats.load import read_document
from xent_gui.core.formats.xent_json import to_json
from xent_gui.editing.files import Files
from xent_gui.editing.results import (
    Conflict,
    DiskChange,
    Failed,
    InUse,
    Opened,
    Saved,
    Unnamed,
)


def foreign(file: Path, title: str = "Foreign") -> None:
    """What another program does: replace the file by a document of its own."""
    beside = file.with_name("beside")
    beside.write_text(to_json(Document((blank_scene(title, 4),))), encoding="utf-8")
    beside.replace(file)


def heard(files: Files) -> list[DiskChange]:
    changes: list[DiskChange] = []
    files.changed_on_disk.connect(changes.append)
    return changes


def test_saved_and_opened_again_is_the_same_document(
    session: Session, session_of: Callable[[], Session], folder: Path
) -> None:
    file = folder / "ein Würfel, 50 %.xent"
    session.type_q("18 %")
    assert session.files.save_as(file) == Saved(file)
    assert session.editor.state.path == file
    assert not session.editor.state.modified
    session.files.close()
    other = session_of()
    assert other.files.open(file) == Opened(file)
    assert other.editor.state.document == session.editor.state.document
    assert not other.editor.state.modified
    assert not other.editor.can_undo


def test_a_document_without_a_file_asks_for_a_name(session: Session, folder: Path) -> None:
    result = session.files.save()
    assert isinstance(result, Unnamed)
    assert result.suggested.name == "untitled.xent"
    session.files.new(Document((blank_scene(),)), Path("Fair die.xent"))
    session.settings.update(folder=folder)
    assert session.files.save() == Unnamed(folder / "Fair die.xent")


def test_save_writes_the_edits_since(session: Session, folder: Path) -> None:
    session.files.save_as(folder / "a.xent")
    session.type_q("0.5")
    assert session.editor.state.modified
    assert session.files.save() == Saved(folder / "a.xent")
    assert read_document(folder / "a.xent").scenes[0].q.text(0) == "0.5"
    assert not session.editor.state.modified


def test_a_relative_path_is_kept_absolute(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert session.files.save_as(Path("a.xent")) == Saved(folder / "a.xent")
    monkeypatch.chdir("/")
    assert session.files.save() == Saved(folder / "a.xent")


def test_save_as_over_a_file_asks_first(session: Session, folder: Path) -> None:
    foreign(folder / "a.xent")
    before = (folder / "a.xent").read_bytes()
    result = session.files.save_as(folder / "a.xent")
    assert isinstance(result, Conflict)
    assert "there is such a file already" in result.sentence
    assert (folder / "a.xent").read_bytes() == before
    assert session.editor.state.path is None
    assert session.files.lock_owner(folder / "a.xent") is None
    assert session.files.save_as(folder / "a.xent", overwrite=True) == Saved(folder / "a.xent")


def test_save_as_the_same_name_is_save(session: Session, folder: Path) -> None:
    session.files.save_as(folder / "a.xent")
    (folder / "link.xent").symlink_to("a.xent")
    session.type_q("0.5")
    assert isinstance(session.files.save_as(folder / "a.xent"), Saved)
    session.type_q("0.6")
    assert isinstance(session.files.save_as(folder / "link.xent"), Saved)
    assert read_document(folder / "a.xent").scenes[0].q.text(0) == "0.6"
    assert (folder / "link.xent").is_symlink()


@pytest.mark.parametrize("damage", ["replace", "rewrite", "same size and time"])
def test_a_file_changed_outside_is_never_overwritten_silently(
    session: Session, folder: Path, damage: str
) -> None:
    file = folder / "a.xent"
    session.files.save_as(file)
    session.type_q("0.5")
    if damage == "replace":
        foreign(file)
    elif damage == "rewrite":
        file.write_text("something else", encoding="utf-8")
    else:
        was = file.stat()
        file.write_bytes(file.read_bytes().replace(b"Die", b"Eid"))
        os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))
    theirs = file.read_bytes()
    result = session.files.save()
    assert isinstance(result, Conflict)
    assert "another program has changed the file" in result.sentence
    assert file.read_bytes() == theirs
    assert session.editor.state.modified
    assert isinstance(session.files.save_as(file, overwrite=True), Conflict), "no file dialog asks about that"
    assert session.files.save(overwrite=True) == Saved(file)
    assert read_document(file) == session.editor.state.document


def test_a_file_that_was_only_touched_is_no_conflict(session: Session, folder: Path) -> None:
    file = folder / "a.xent"
    session.files.save_as(file)
    changes = heard(session.files)
    session.type_q("0.5")
    os.utime(file, (5, 5))
    session.files.check_disk()
    assert changes == []
    assert session.files.save() == Saved(file)


def test_a_file_that_was_deleted_is_written_again(session: Session, folder: Path) -> None:
    file = folder / "a.xent"
    session.files.save_as(file)
    changes = heard(session.files)
    file.unlink()
    session.files.check_disk()
    assert [change.gone for change in changes] == [True]
    assert session.editor.state.modified, "closing the window now would lose it"
    assert session.files.save() == Saved(file)
    assert file.exists()
    assert not session.editor.state.modified


def test_a_folder_that_was_deleted_is_said(session: Session, folder: Path) -> None:
    file = folder / "deep" / "a.xent"
    file.parent.mkdir()
    session.files.save_as(file)
    file.unlink()
    file.parent.rmdir()
    result = session.files.save()
    assert isinstance(result, Failed)
    assert "there is no folder" in result.sentence
    assert session.files.save_as(folder / "b.xent") == Saved(folder / "b.xent")


def test_the_watch_notices_replacing_rewriting_and_deleting(
    session: Session, folder: Path, qtbot: QtBot
) -> None:
    file = folder / "a.xent"
    session.files.save_as(file)
    for round_ in range(3):  # still after the watched file itself was replaced
        with qtbot.waitSignal(session.files.changed_on_disk, timeout=5000) as caught:
            foreign(file, f"Foreign {round_}")
        assert caught.args is not None
        assert not caught.args[0].gone
        assert "“a.xent”" in caught.args[0].sentence
    with qtbot.waitSignal(session.files.changed_on_disk, timeout=5000):
        file.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(session.files.changed_on_disk, timeout=5000) as caught:
        file.unlink()
    assert caught.args is not None
    assert caught.args[0].gone
    with qtbot.waitSignal(session.files.changed_on_disk, timeout=5000):
        foreign(file, "Back")


def test_the_look_at_activation_tells_each_change_once(session: Session, folder: Path) -> None:
    file = folder / "a.xent"
    session.files.save_as(file)
    changes = heard(session.files)
    session.files.check_disk()
    foreign(file)
    session.files.check_disk()
    session.files.check_disk()
    foreign(file)
    session.files.check_disk()
    foreign(file, "Another")
    session.files.check_disk()
    assert len(changes) == 2


def test_own_saves_are_not_noticed(session: Session, folder: Path, qtbot: QtBot) -> None:
    file = folder / "a.xent"
    session.files.save_as(file)
    with qtbot.assertNotEmitted(session.files.changed_on_disk, wait=600):
        for number in range(5):
            session.type_q(f"0.{number + 1}")
            assert isinstance(session.files.save(), Saved)
            qtbot.wait(20)
    session.files.check_disk()


def test_a_file_opened_before_is_watched_no_more(session: Session, folder: Path, qtbot: QtBot) -> None:
    session.files.save_as(folder / "a.xent")
    session.files.new(Document((blank_scene(),)))
    with qtbot.assertNotEmitted(session.files.changed_on_disk, wait=400):
        foreign(folder / "a.xent")
    session.files.check_disk()


def test_reload_takes_what_is_on_disk_as_a_step_that_can_be_undone(session: Session, folder: Path) -> None:
    file = folder / "a.xent"
    session.files.save_as(file)
    session.type_q("0.5")
    foreign(file)
    assert session.files.reload() == Opened(file)
    assert session.editor.state.scene.title == "Foreign"
    assert not session.editor.state.modified
    assert session.files.save() == Saved(file), "what was reloaded is no conflict"
    session.editor.undo()
    assert session.q == "0.5"
    assert session.editor.state.modified


def test_reload_of_rubbish_keeps_the_document(session: Session, folder: Path) -> None:
    file = folder / "a.xent"
    session.files.save_as(file)
    before = session.editor.state
    file.write_text("{", encoding="utf-8")
    result = session.files.reload()
    assert isinstance(result, Failed)
    assert "“a.xent”" in result.sentence
    assert session.editor.state is before
    assert isinstance(session.files.save(), Conflict)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b'{"format": "xent"}'])
def test_a_file_that_cannot_be_read_leaves_the_open_document(
    session: Session, folder: Path, content: bytes
) -> None:
    session.files.save_as(folder / "a.xent")
    session.type_q("0.5")
    before = session.editor.state
    (folder / "bad.xent").write_bytes(content)
    result = session.files.open(folder / "bad.xent")
    assert isinstance(result, Failed)
    assert "bad.xent" in result.sentence
    assert session.editor.state is before
    assert session.files.lock_owner(folder / "bad.xent") is None
    assert session.files.save() == Saved(folder / "a.xent")


def test_folders_pipes_and_missing_files_are_refused_at_once(session: Session, folder: Path) -> None:
    os.mkfifo(folder / "pipe.xent")
    (folder / "folder.xent").mkdir()
    for name, words in (("pipe.xent", "a pipe"), ("folder.xent", "a folder"), ("none.xent", "no file")):
        result = session.files.open(folder / name)
        assert isinstance(result, Failed)
        assert words in result.sentence


def test_a_file_one_may_not_read_is_refused(session: Session, shared_folder: Path) -> None:
    foreign(shared_folder / "a.xent")
    (shared_folder / "a.xent").chmod(0)
    result = session.files.open(shared_folder / "a.xent")
    assert isinstance(result, Failed)
    assert "a.xent" in result.sentence
    assert "permission" in result.sentence


def test_a_csv_file_is_imported_and_never_written_to(session: Session, folder: Path) -> None:
    csv = folder / "die.csv"
    csv.write_text("outcome,p,q\na,1/2,0.4\nb,1/2,0.6\n", encoding="utf-8")
    assert session.files.open(csv) == Opened(csv, imported=True)
    assert session.editor.state.path is None
    assert session.files.save() == Unnamed(folder / "die.xent")
    assert csv in session.settings.load().recent


def test_two_windows_on_one_file_are_a_clear_choice(session_of: Callable[[], Session], folder: Path) -> None:
    first, second = session_of(), session_of()
    file = folder / "a.xent"
    first.files.save_as(file)
    (folder / "link.xent").symlink_to("a.xent")
    for name in (file, folder / "link.xent"):
        before = second.editor.state
        result = second.files.open(name)
        assert isinstance(result, InUse)
        assert "open in another window" in result.sentence
        assert second.editor.state is before
    owner = second.files.lock_owner(file)
    assert owner is not None
    assert owner.process == os.getpid()
    assert first.files.lock_owner(file) is None, "it is our own"

    assert second.files.open(file, as_copy=True) == Opened(file, imported=True)
    assert second.editor.state.document == first.editor.state.document
    assert second.files.save() == Unnamed(folder / "a-2.xent")
    assert isinstance(second.files.save_as(file), Conflict)
    second.type_q("0.9")
    assert isinstance(second.files.save_as(file, overwrite=True), Conflict), "no file dialog asks about that"
    assert second.files.save_as(file, anyway=True) == Saved(file)
    first.type_q("0.1")
    assert isinstance(first.files.save(), Conflict), "the first window notices at its next save"


def test_the_lock_goes_with_the_document(session_of: Callable[[], Session], folder: Path) -> None:
    first, second = session_of(), session_of()
    first.files.save_as(folder / "a.xent")
    first.files.save_as(folder / "b.xent")
    assert isinstance(second.files.open(folder / "a.xent"), Opened)
    assert isinstance(first.files.open(folder / "a.xent"), InUse)
    assert first.editor.state.path == folder / "b.xent"
    first.files.new(Document((blank_scene(),)))
    assert isinstance(second.files.open(folder / "b.xent"), Opened)
    assert isinstance(second.files.open(folder / "b.xent"), Opened), "its own file may be opened again"
    second.files.close()
    assert list((second.state / "locks").iterdir()) == []


def test_a_state_folder_in_which_nothing_can_be_written_stops_nothing(session: Session, folder: Path) -> None:
    session.state.write_text("in the way", encoding="utf-8")
    assert isinstance(session.files.save_as(folder / "a.xent"), Saved)
    assert isinstance(session.files.open(folder / "a.xent"), Opened)


def test_a_lone_surrogate_from_a_paste_is_no_reason_not_to_save(session: Session, folder: Path) -> None:
    session.editor.apply(set_label(0, 0, "a\udc80b"))
    assert isinstance(session.files.save_as(folder / "a.xent"), Saved)
    assert len(read_document(folder / "a.xent").scenes[0]) == 6


@pytest.mark.parametrize("case", ["folder", "pipe", "long", "nowhere"])
def test_saving_where_it_cannot_be_says_so_and_stays_unsaved(
    session: Session, folder: Path, case: str
) -> None:
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    target = {"long": folder / ("n" * 400), "nowhere": folder / "no" / "a.xent"}.get(case, folder / case)
    session.type_q("0.5")
    result = session.files.save_as(target, overwrite=True)
    assert isinstance(result, Failed)
    assert session.editor.state.modified
    assert session.editor.state.path is None
    assert session.settings.load().recent == ()
    assert not list(folder.glob(".xent*"))
    assert session.files.lock_owner(target) is None


def test_a_full_disk_keeps_the_old_file_and_says_so(session: Session, small_disk: Path) -> None:
    file = small_disk / "a.xent"
    assert isinstance(session.files.save_as(file), Saved)
    before = file.read_bytes()
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as handle, pytest.raises(OSError, match="No space"):
        while True:
            handle.write(b"x" * 4096)
    session.type_q("0.5")
    for result in (session.files.save(), session.files.save_as(small_disk / "b.xent")):
        assert isinstance(result, Failed)
        assert "is full" in result.sentence
    assert file.read_bytes() == before
    assert session.editor.state.modified
    assert sorted(path.name for path in small_disk.iterdir()) == ["a.xent", "filler"]
    filler.unlink()
    assert session.files.save() == Saved(file)
    assert read_document(file) == session.editor.state.document


def test_a_read_only_disk_is_named_as_such(session: Session, small_disk: Path) -> None:
    file = small_disk / "a.xent"
    session.files.save_as(file)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    session.type_q("0.5")
    result = session.files.save()
    assert isinstance(result, Failed)
    assert "read-only" in result.sentence
    assert session.editor.state.modified


def test_a_folder_one_may_not_write_in_is_named(session: Session, shared_folder: Path) -> None:
    (shared_folder / "a.xent").write_bytes(b"old")
    shared_folder.chmod(0o555)
    result = session.files.save_as(shared_folder / "a.xent", overwrite=True)
    shared_folder.chmod(0o755)
    assert isinstance(result, Failed)
    assert f"not allowed to write in “{shared_folder}”" in result.sentence
    assert (shared_folder / "a.xent").read_bytes() == b"old"
    assert session.editor.state.path is None


def test_a_file_of_somebody_else_that_cannot_be_read_any_more_is_not_replaced(
    session: Session, shared_folder: Path
) -> None:
    file = shared_folder / "a.xent"
    assert isinstance(session.files.save_as(file), Saved)
    foreign(file)
    file.chmod(0o200)
    assert isinstance(session.files.save(), Conflict)
