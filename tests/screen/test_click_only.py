"""By single clicks alone: nothing is dragged, and typed only into what a click has opened."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.screen.person import Person, without_at_spi

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(bool(without_at_spi()), reason=without_at_spi()),
]


def save(person: Person, path: Path) -> Any:
    """Save by the menu, under a name if it has none; what is in the file then."""
    person.choose("File", "Save")
    if not path.exists():
        name_file(person, "Save as", path)
    person.wait("a saved document", lambda: person.title().startswith(f"{path.name} "))
    return person.written(path)


def name_file(person: Person, title: str, path: Path) -> None:
    """Type a path where the file dialog waits for one, and click its button."""
    person.window(title)
    person.type(str(path))
    person.click("Save", "push button")


def outcomes(scene: Any, key: str) -> list[Any]:
    return [outcome.get(key) for outcome in scene["outcomes"]]


def test_the_table_the_bars_and_how_numbers_are_shown(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "die.xent"
    person.click("p of 1, *", "cell")
    person.type("1/4")
    person.click("outcome 2", "cell")  # which keeps what was typed
    person.type("two")
    person.click("Normalise p", "push button")
    person.click("q of 1", "slider")
    person.click("Raise q of 1 by one step", "push button")
    person.find("q of 1, 0.19", "cell")
    person.choose("Edit", "Lock outcome")
    person.click("Add outcome", "push button")
    person.choose("Edit", "Move outcome up")
    person.click("Log base: bits", "radio button")
    person.click("4", "combo box")
    person.click("6", "list item")
    scene = save(person, path)[0]
    assert outcomes(scene, "label") == ["1", "two", "3", "4", "5", "7", "6"]
    assert outcomes(scene, "p") == ["3/13", *["2/13"] * 4, "0", "2/13"]
    assert (outcomes(scene, "q")[0], outcomes(scene, "locked")[0]) == ("0.19", True)
    assert (scene["unit"], scene["decimals"]) == ("bits", 6)
    person.choose("Edit", "Remove outcome")
    person.click("Undo Remove*", "push button")
    person.click("Undo Show 6 decimals", "push button")
    assert save(person, path)[0]["decimals"] == 4


def test_charts_layout_and_dialogs(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "seen.xent"
    person.choose("View", "Theme", "Dark theme")
    settings = tmp_path / "home" / "config" / "xent" / "xent.ini"
    person.wait("the theme in the settings", lambda: "dark" in settings.read_text())
    person.choose("View", "Identity strip")
    person.gone("Identity strip", "panel")
    person.choose("View", "Reset layout")
    person.find("Identity strip", "panel")
    person.click("Likelihood", "page tab")
    person.click("Likelihood", "filler")  # the middle of the plots: w goes there
    person.click("Make q(x|w) the q of this scene", "push button")
    person.choose("Data", "Type or paste observations…")
    person.click("Observations", "text")
    person.type("1 1 2 6 6 6")
    person.click("Take them", "push button")
    person.window("untitled")
    scene = save(person, path)[0]
    assert outcomes(scene, "n") == [2, 1, 0, 0, 0, 3]
    assert len(set(outcomes(scene, "q"))) == 2, "the family of one face"
    person.click("Export figure", "push button")
    person.click("Export…", "push button")
    name_file(person, "Export figure", tmp_path / "likelihood.svg")
    person.wait("the figure", (tmp_path / "likelihood.svg").exists)
    person.click("Close", "push button")
    person.choose("Help", "Practice…")
    person.click("Your answer", "text")
    person.type("1000")
    person.click("Check", "push button")
    person.find("Question 1*")


def test_scenes_a_talk_and_the_end(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "talk.xent"
    person.choose("Scene", "Duplicate scene")
    person.choose("Scene", "Rename scene…")
    person.window("Rename scene")
    person.type("Second")  # over the old one, which is selected
    person.click("Rename", "push button")
    person.choose("Scene", "Move scene up")
    person.click("Your answer", "text")
    person.type("1.7946")
    person.click("Notes of the scene")  # anywhere else: it is checked
    person.find("✓  Right*")
    scenes = save(person, path)
    assert [scene["title"] for scene in scenes] == ["Second", "Observed die against a fair belief"]
    person.click("Present", "push button")
    person.window("xent — talk")
    person.click("p of 1", "slider")
    person.click("Raise p of 1 by one step", "push button")
    person.tool("mousemove", "640", "790")  # to the lower edge, where the buttons come

    def goes_on() -> bool:
        person.click("Reveal more, then the next scene")
        return any(one.name == "The end of the talk" for one in person.see())

    person.wait("the end of the talk", goes_on)
    person.click("Leave the talk")
    person.click("Keep", "push button")
    person.window("talk.xent")
    assert save(person, path)[0]["outcomes"][0]["p"] == "0.18"
    person.click("Log base: bits", "radio button")
    person.choose("File", "Quit")
    person.click("Save", "push button")
    assert person.process.wait(20) == 0
    assert "bits" in {scene["unit"] for scene in person.written(path)}
