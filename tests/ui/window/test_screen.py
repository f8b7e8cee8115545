"""The real program on a real screen, by keyboard only: the five reference cases are typed, copied and saved.

What the window shows is read as a person would take it along: the number is copied and pasted into the
notes, the document saved, and the file read. The console command then has to say the same.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screen.person import NO_SCREEN, ROOT, Person, starting

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(bool(NO_SCREEN), reason=NO_SCREEN),
]

FAIR, BIASED, EXTREME = ["1/6"] * 6, ["1/10"] * 5 + ["5/10"], ["0.01"] * 5 + ["0.95"]
OBSERVED = ["0.18", "18 %", "0,15", ".17", "17e-2", "3/20"]  # each as somebody types it

# name: p, q, H(p), H(p, q)
CASES = {
    "fair": (FAIR, FAIR, "1.7918", "1.7918"),
    "biased": (BIASED, BIASED, "1.4979", "1.4979"),
    "extreme": (EXTREME, EXTREME, "0.2790", "0.2790"),
    "fair-observed": (FAIR, OBSERVED, "1.7918", "1.7946"),
    "biased-observed": (BIASED, OBSERVED, "1.4979", "1.8356"),
}


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    with starting(tmp_path) as somebody:
        somebody.window("untitled — xent")
        time.sleep(1.0)  # the actions come a moment after the first frame
        yield somebody


def test_keys_pressed_at_the_first_sight_of_the_window_are_not_lost(tmp_path: Path) -> None:
    with starting(tmp_path) as somebody:
        somebody.wait("focus", lambda: "untitled" in somebody.title())
        somebody.tool("key", "ctrl+Return")  # an outcome more: a command that the first frame does not know
        somebody.wait("a changed document", lambda: somebody.tool("search", "--name", r"untitled\* — xent"))


def type_outcomes(person: Person, p: list[str], q: list[str]) -> None:
    """A new document with six outcomes, filled row by row."""
    person.key("ctrl+n")
    person.key(*["ctrl+Return"] * 4)  # six outcomes; the keyboard is at p of the last
    person.key(*["Up"] * 5)
    for p_text, q_text in zip(p, q, strict=True):
        person.type(p_text)
        person.key("Tab")
        person.type(q_text)
        person.key("Return", "Left")


def take_number(person: Person, words: str) -> None:
    """Choose a measure and paste what the window shows at the end of the notes."""
    person.command(words)
    person.key("ctrl+shift+c", "F4", "ctrl+End")
    person.type(" ")
    person.key("ctrl+v", "ctrl+Return")


def test_the_five_reference_cases_typed_by_keyboard(person: Person, tmp_path: Path) -> None:
    for name, (p, q, entropy, cross_entropy) in CASES.items():
        path = tmp_path / f"{name}.xent"
        type_outcomes(person, p, q)
        take_number(person, "choose entropy h(p)")
        take_number(person, "choose cross entropy")
        person.key("ctrl+s")
        person.window("Save as")
        person.type(str(path))
        person.key("Return")
        person.window(f"{path.name} — xent")
        scene = json.loads(path.read_text(encoding="utf-8"))["scenes"][0]
        assert [outcome["p"] for outcome in scene["outcomes"]] == p
        assert [outcome["q"] for outcome in scene["outcomes"]] == q
        assert scene["notes"].split() == [entropy, cross_entropy], name
        done = subprocess.run(
            [sys.executable, "-m", "xent_gui.cli", "values", str(path), "--json"],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        measures = json.loads(done.stdout)[0]["measures"]
        assert (measures["entropy_p"], measures["cross_entropy"]) == (entropy, cross_entropy)
    person.key("ctrl+q")
    assert person.process.wait(20) == 0


def test_unsaved_work_is_asked_about_by_the_real_question(person: Person) -> None:
    person.key("ctrl+t")  # another scene
    person.wait("the mark of a change", lambda: "untitled*" in person.title())
    person.key("ctrl+q")
    person.wait("the question", lambda: person.title() == "xent")
    person.key("Escape")
    person.wait("the window again", lambda: "untitled" in person.title())
    person.key("ctrl+q")
    person.wait("the question", lambda: person.title() == "xent")
    person.key("alt+d")
    assert person.process.wait(20) == 0
