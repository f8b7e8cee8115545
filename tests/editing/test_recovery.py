"""The journal, and what a crash leaves: each edit is on disk within a second, and no damage stops a start."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.editing.conftest import Session
from tests.work import work
from xent_gui.core.document.edits import set_title
from xent_gui.core.document.state import Document, blank_scene
from xent_gui.core.formats.xent_json import to_json
from xent_gui.editing.journal import Journal
from xent_gui.editing.locks import Lock
from xent_gui.editing.recovery import Found, find_orphans
from xent_gui.editing.results import Failed, Saved, Unnamed


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def journal_of(journals: Path) -> Iterator[Callable[[Session], Journal]]:
    made: list[Journal] = []

    def make(session: Session) -> Journal:
        made.append(Journal(session.editor, session.files, journals))
        return made[-1]

    yield make
    for journal in made:
        journal.close()


@pytest.fixture
def left(journals: Path) -> Iterator[Callable[[], Found]]:
    """What the next start finds; released again at the end."""
    found: list[Found] = []

    def find() -> Found:
        found.append(find_orphans(journals))
        return found[-1]

    yield find
    for each in found:
        for recovered in each.recovered:
            recovered.release()


def crash(journal: Journal) -> None:
    """What a kill does to a journal: the system takes its lock, and the file stays."""
    journal.flush()
    kept = journal.path.read_bytes() if journal.path.exists() else b""
    journal.close()
    journal.path.write_bytes(kept)


def test_an_edit_is_on_the_disk_within_a_second(
    session: Session, journal_of: Callable[[Session], Journal], qtbot: QtBot
) -> None:
    journal = journal_of(session)
    assert not journal.path.exists(), "nothing to lose yet"
    with qtbot.waitSignal(journal.written, timeout=1000):
        session.type_q("0.123")
    assert "0.123" in journal.path.read_text(encoding="utf-8")
    with qtbot.waitSignal(journal.written, timeout=1000):
        session.type_q("0.456")
    assert "0.456" in journal.path.read_text(encoding="utf-8")


def test_a_long_drag_is_written_while_it_goes_on(
    session: Session, journal_of: Callable[[Session], Journal], qtbot: QtBot
) -> None:
    journal = journal_of(session)
    writes: list[int] = []
    journal.written.connect(lambda: writes.append(step))
    for step in range(100):
        session.editor.apply(set_title(0, f"Step {step}"), gesture="drag")
        qtbot.wait(10)
    assert 2 <= len(writes) <= 20


def test_the_next_start_finds_what_was_never_saved(
    session: Session, journal_of: Callable[[Session], Journal], left: Callable[[], Found]
) -> None:
    journal = journal_of(session)
    session.type_q("0.5")
    session.editor.point(scene=1)
    session.editor.apply(set_title(1, "Coin of Ada"))
    crash(journal)
    found = left()
    assert [each.document for each in found.recovered] == [session.editor.state.document]
    recovered = found.recovered[0]
    assert (recovered.path, recovered.scene, recovered.file_changed) == (None, 1, False)
    assert "ended before this document was saved" in recovered.sentence


def test_a_living_session_is_nobodys_orphan(
    session: Session, journal_of: Callable[[Session], Journal], left: Callable[[], Found]
) -> None:
    journal = journal_of(session)
    session.type_q("0.5")
    journal.flush()
    assert left() == Found()
    assert journal.path.exists()


def test_two_programs_that_start_at_once_restore_it_once(
    session: Session, journal_of: Callable[[Session], Journal], left: Callable[[], Found]
) -> None:
    journal = journal_of(session)
    session.type_q("0.5")
    crash(journal)
    assert len(left().recovered) == 1
    assert len(left().recovered) == 0


def test_what_is_released_is_found_again_and_what_is_discarded_is_not(
    session: Session, journal_of: Callable[[Session], Journal], left: Callable[[], Found], journals: Path
) -> None:
    journal = journal_of(session)
    session.type_q("0.5")
    crash(journal)
    left().recovered[0].release()
    left().recovered[0].discard()
    assert left() == Found()
    assert list(journals.iterdir()) == []


@pytest.mark.parametrize("ending", ["save", "undo", "new"])
def test_nothing_unsaved_means_no_journal(
    session: Session, journal_of: Callable[[Session], Journal], folder: Path, ending: str
) -> None:
    journal = journal_of(session)
    session.type_q("0.5")
    journal.flush()
    assert journal.path.exists()
    if ending == "save":
        session.files.save_as(folder / "a.xent")
    elif ending == "undo":
        session.editor.undo()
    else:
        session.files.new(Document((blank_scene(),)))
    journal.flush()
    assert not journal.path.exists()
    session.type_q("0.6")
    journal.flush()
    assert journal.path.exists()


def test_a_session_that_ends_in_good_order_leaves_nothing(
    session: Session, journals: Path, qtbot: QtBot
) -> None:
    journal = Journal(session.editor, session.files, journals)
    session.type_q("0.5")
    with qtbot.waitSignal(journal.written):
        pass
    session.type_q("0.6")
    journal.close()
    assert list(journals.iterdir()) == []
    assert not [thread for thread in threading.enumerate() if thread.name == "journal"]


def start_again(
    session_of: Callable[[], Session], journal_of: Callable[[Session], Journal]
) -> tuple[Session, Journal]:
    again = session_of()
    return again, journal_of(again)


def test_restored_changes_are_one_step_over_what_is_on_disk(
    session_of: Callable[[], Session],
    journal_of: Callable[[Session], Journal],
    left: Callable[[], Found],
    folder: Path,
) -> None:
    first = session_of()
    journal = journal_of(first)
    first.files.save_as(folder / "a.xent")
    first.type_q("0.5")
    first.type_q("0.6")
    crash(journal)
    first.files.close()

    again, new_journal = start_again(session_of, journal_of)
    recovered = left().recovered[0]
    assert not recovered.file_changed
    assert "“a.xent”" in recovered.sentence
    assert new_journal.restore(recovered)
    assert again.editor.state.path == folder / "a.xent"
    assert again.q == "0.6"
    assert again.editor.state.modified
    again.editor.undo()
    assert again.q == "1/6", "what is on disk is one undo away"
    assert not again.editor.state.modified
    again.editor.redo()
    assert again.files.save() == Saved(folder / "a.xent")


def test_the_old_journal_stays_until_the_new_one_holds_the_same(
    session_of: Callable[[], Session], journal_of: Callable[[Session], Journal], left: Callable[[], Found]
) -> None:
    first = session_of()
    old = journal_of(first)
    first.type_q("0.5")
    crash(old)
    again, new = start_again(session_of, journal_of)
    new.restore(left().recovered[0])
    assert old.path.exists()
    new.flush()
    deliver()
    assert not old.path.exists()
    assert again.q == "0.5"
    assert again.editor.state.modified
    crash(new)
    assert left().recovered[0].document == again.editor.state.document


def deliver() -> None:
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


def test_an_edit_saved_at_once_is_never_replaced_by_an_older_journal(
    session_of: Callable[[], Session],
    journal_of: Callable[[Session], Journal],
    left: Callable[[], Found],
    folder: Path,
) -> None:
    first = session_of()
    journal = journal_of(first)
    first.files.save_as(folder / "a.xent")
    first.type_q("0.5")
    journal.flush()
    first.type_q("0.6")
    kept: list[bytes] = []
    first.files.saving.connect(lambda _path, _data: kept.append(journal.path.read_bytes()))
    first.files.save()
    crash(journal)
    journal.path.write_bytes(kept[0])  # killed after the save, before the removal
    first.files.close()

    again, new = start_again(session_of, journal_of)
    assert not new.restore(left().recovered[0])
    assert again.q == "0.6"


def test_changes_that_were_saved_after_all_are_no_news(
    session_of: Callable[[], Session],
    journal_of: Callable[[Session], Journal],
    left: Callable[[], Found],
    folder: Path,
) -> None:
    first = session_of()
    journal = journal_of(first)
    first.files.save_as(folder / "a.xent")
    first.type_q("0.5")
    journal.flush()
    kept = journal.path.read_bytes()
    first.files.save()
    journal.close()
    journal.path.write_bytes(kept)  # killed between the save and the removal
    first.files.close()

    again, new = start_again(session_of, journal_of)
    assert not new.restore(left().recovered[0])
    assert again.q == "0.5"
    assert not again.editor.state.modified
    assert not journal.path.exists()


@pytest.mark.parametrize("case", ["gone", "changed", "damaged", "in use"])
def test_whatever_happened_to_the_file_the_changes_come_back(
    session_of: Callable[[], Session],
    journal_of: Callable[[Session], Journal],
    left: Callable[[], Found],
    folder: Path,
    case: str,
) -> None:
    file = folder / "a.xent"
    first = session_of()
    journal = journal_of(first)
    first.files.save_as(file)
    first.type_q("0.5")
    crash(journal)
    if case != "in use":
        first.files.close()
    if case == "gone":
        file.unlink()
    elif case == "changed":
        file.write_text(to_json(Document((blank_scene("Foreign"),))), encoding="utf-8")
    elif case == "damaged":
        file.write_text("{", encoding="utf-8")

    again, new = start_again(session_of, journal_of)
    recovered = left().recovered[0]
    assert recovered.file_changed == (case != "in use")
    assert new.restore(recovered)
    assert again.editor.state.document == recovered.document
    assert again.editor.state.modified
    if case == "changed":
        assert "has changed on the disk since" in recovered.sentence
        again.editor.undo()
        assert again.editor.state.scene.title == "Foreign"
    else:
        assert again.files.save() == Unnamed(file)


def test_a_journal_can_be_found_by_its_file(
    session_of: Callable[[], Session],
    journal_of: Callable[[Session], Journal],
    left: Callable[[], Found],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("a.xent", "b.xent"):
        session = session_of()
        journal = journal_of(session)
        session.files.save_as(folder / name)
        session.type_q("0.5")
        crash(journal)
    found = left()
    assert [each.path for each in found.recovered] == [folder / "b.xent", folder / "a.xent"], "newest first"
    monkeypatch.chdir(folder)
    assert found.of(Path("a.xent")) is found.recovered[1]
    assert found.of(Path("c.xent")) is None


HEAD = {
    "format": "xent journal",
    "version": 1,
    "process": 1,
    "written": 1.0,
    "path": None,
    "base": None,
    "scene": 0,
}
GOOD = to_json(Document((blank_scene(),)))


def with_head(**changes: object) -> bytes:
    return (json.dumps({**HEAD, **changes}) + "\n" + GOOD).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 5000,
        b"\n",
        b"{}\n{}",
        b"[" * 200_000,
        json.dumps(HEAD).encode(),
        json.dumps(HEAD).encode() + b"\n{",
        with_head()[:-40],
        with_head(version=2),
        with_head(version=3),
        with_head(version=[]),
        with_head(written="yesterday"),
        with_head(written=1e300),
        with_head(written=float("nan")),
        with_head(path="relative.xent"),
        with_head(path="/a\0b"),
        with_head(path=["/a"]),
        with_head(scene="first"),
        with_head(scene=float("inf")),
    ],
)
def test_a_damaged_journal_is_moved_aside_and_the_others_are_found(
    content: bytes, journals: Path, left: Callable[[], Found]
) -> None:
    journals.mkdir(parents=True)
    (journals / "bad.journal").write_bytes(content)
    (journals / "good.journal").write_bytes(with_head(scene=7))
    found = left()
    assert [each.document for each in found.recovered] == [Document((blank_scene(),))]
    assert found.damaged == (journals / "damaged" / "bad.journal",)
    assert found.damaged[0].read_bytes() == content
    assert len(left().damaged) == 0


def test_folders_pipes_and_locks_in_the_way_stop_no_start(journals: Path, left: Callable[[], Found]) -> None:
    assert left() == Found()
    journals.mkdir(parents=True)
    (journals / "folder.journal").mkdir()
    os.mkfifo(journals / "pipe.journal")
    (journals / "good.journal").write_bytes(with_head())
    (journals / "good.lock").write_bytes(b"")
    (journals / "alone.lock").write_bytes(b"")
    living = Lock(journals / "living.lock")
    living.take()
    assert len(left().recovered) == 1
    assert not (journals / "alone.lock").exists()
    assert (journals / "living.lock").exists()
    living.release()
    shutil.rmtree(journals)
    journals.write_bytes(b"a file where the folder should be")
    assert left() == Found()


def test_a_journal_that_cannot_be_written_is_said_once_and_tried_again(
    session: Session, journals: Path, qtbot: QtBot
) -> None:
    journals.parent.mkdir(parents=True, exist_ok=True)
    journals.write_bytes(b"in the way")
    journal = Journal(session.editor, session.files, journals)
    said: list[str] = []
    journal.failed.connect(said.append)
    with qtbot.waitSignal(journal.failed):
        session.type_q("0.5")
    qtbot.wait(700)
    assert len(said) == 1
    assert "would be lost in a crash" in said[0]
    journals.unlink()
    with qtbot.waitSignal(journal.written, timeout=2000):
        pass
    assert journal.path.exists()
    journal.close()


def test_the_window_does_not_wait_for_the_disk(
    session: Session, journal_of: Callable[[Session], Journal], qtbot: QtBot
) -> None:
    """An edit of 100,000 outcomes costs the window's thread no writing."""
    journal = journal_of(session)
    session.files.new(Document((blank_scene("Large", 100_000),)))
    with qtbot.waitSignal(journal.written, timeout=20_000):
        session.editor.apply(set_title(0, "Larger"))
        done = work(journal._write)
    assert done.calls < 1_000  # the text alone takes 100,000
    assert journal.path.stat().st_size > 1_000_000


def test_a_file_that_fails_to_open_says_so_and_is_no_reason_to_lose_the_journal(
    session: Session, journal_of: Callable[[Session], Journal], folder: Path
) -> None:
    journal = journal_of(session)
    session.type_q("0.5")
    journal.flush()
    assert isinstance(session.files.open(folder / "none.xent"), Failed)
    assert journal.path.exists()
