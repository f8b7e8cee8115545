"""By keyboard alone, from the start of the program to its end; what was done is in the file saved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.screen.person import ROOT, Person, Seen, without_at_spi

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(bool(without_at_spi()), reason=without_at_spi()),
]

PARTS = ["Outcomes", "Charts", "Readouts", "Identity strip", "Worked by hand", "Check my answer"]
INSIDE = ("page tab", "cell", "slider")  # the arrows go between these; Tab goes to all of them together


def place_of(stop: Seen) -> str:
    """What Tab stops at: all cells are the table, all bars are the chart."""
    together = {"cell": "table", "table": "table", "slider": "chart", "chart": "chart"}
    return together.get(stop.role, str(stop.id))


def takers(seen: list[Seen]) -> list[Seen]:
    """What Tab has to reach; of choices that exclude each other, the one that is chosen."""
    return [
        one
        for one in seen
        if {"focusable", "enabled"} <= one.states
        and one.role not in INSIDE
        and (one.role != "radio button" or "checked" in one.states)
    ]


def round_trip(person: Person, back: bool) -> list[Seen]:
    """The stops of Tab, from a button on and back to it."""
    stops = [person.tab_to("Present", back=back)]
    while (here := person.tab_to("*", back=back)).id != stops[0].id:
        if place_of(here) != place_of(stops[-1]):
            stops.append(here)
    return stops


def part_of(seen: list[Seen], stop: Seen) -> str:
    """The part of the window that something is in."""
    one = next(one for one in seen if one.id == stop.id)
    while one.parent >= 0:
        one = seen[one.parent]
        if one.name in PARTS and one.role == "panel":
            return one.name
    return ""


def outcomes(scene: Any, key: str) -> list[Any]:
    return [outcome[key] for outcome in scene["outcomes"]]


def test_tab_goes_round_the_window_both_ways(person: Person) -> None:
    there = round_trip(person, back=False)
    seen = person.see()
    reached = {place_of(stop) for stop in there}
    assert [str(one) for one in takers(seen) if place_of(one) not in reached] == []
    parts = [part for part in dict.fromkeys(part_of(seen, stop) for stop in there) if part]
    assert parts == PARTS, "as one reads"
    home = round_trip(person, back=True)
    assert [place_of(stop) for stop in home[1:]] == [place_of(stop) for stop in reversed(there[1:])]


def test_the_table_the_bars_and_undo(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "die.xent"
    person.step("Tab")
    person.type("one")  # in the first cell: its name
    person.key("Return", "Up", "Right")
    person.type("1/4")
    person.key("Tab")
    person.type("25 %")
    person.key("Return", "ctrl+Return")  # and an outcome more
    person.find("p of 7, 0", "cell")
    person.type("0.05")
    person.key("Return")
    person.find("p of 7, 0.05", "cell")
    person.key("alt+Up", "ctrl+d")  # up by one place, and once more
    person.find("outcome 7 copy", "cell")
    person.key("ctrl+Delete")  # the first of both
    person.gone("outcome 7", "cell")
    person.save_as(path)
    scene = person.written(path)[0]
    assert outcomes(scene, "label") == ["one", "2", "3", "4", "5", "7 copy", "6"]
    assert outcomes(scene, "p") == ["1/4", "1/6", "1/6", "1/6", "1/6", "0.05", "1/6"]
    assert outcomes(scene, "q")[0] == "25 %"
    person.key("ctrl+Delete")  # the sixth is gone
    person.gone("outcome 7 copy", "cell")
    person.key("ctrl+shift+p")
    assert outcomes(person.saved(path)[0], "p") == ["3/13", *["2/13"] * 5]
    person.tab_to("p of *", "slider")
    bar = person.step("Home")
    assert bar.name == "p of one"
    person.key("Up")
    person.find("p of one, 0.24", "cell")
    person.step("Tab")
    person.type("0.4")
    person.key("Return")
    person.find("q of one, 0.4", "cell")
    person.key("l")  # locked
    scene = person.saved(path)[0]
    assert scene["outcomes"][0] == {"label": "one", "p": "0.24", "q": "0.4", "n": 18, "locked": True}
    person.key(*["ctrl+z"] * 4, "ctrl+shift+z")
    assert outcomes(person.saved(path)[0], "p") == ["3/13", *["2/13"] * 5]


def test_menus_palette_layout_and_charts(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "seen.xent"
    person.save_as(path)
    person.menu("v", ("Show bits*", "b"))
    person.chosen()
    person.menu("v", ("Decimals", "d"), ("Show 6 decimals", "Down"))
    person.key(*["Down"] * 5, "Return")
    scene = person.saved(path)[0]
    assert (scene["unit"], scene["decimals"]) == ("bits", 6)
    person.command("fewer decimals")
    assert person.saved(path)[0]["decimals"] == 5
    person.find("Entropy H(p)", "radio button")

    def room() -> int:
        _x, _y, width, height = person.place(person.find("Charts", "panel"))
        return width * height

    before = room()
    person.tab_to("Bars", "page tab list")
    person.key("ctrl+F6")  # more room for this part
    person.wait("more room", lambda: room() > before)
    person.command("identity strip")
    person.gone("Identity strip", "panel")
    person.command("reset layout")
    person.find("Identity strip", "panel")
    person.menu("v", ("Theme", "t"), ("Dark theme", "d"))
    settings = tmp_path / "home" / "config" / "xent" / "xent.ini"
    person.wait("the theme in the settings", lambda: "dark" in settings.read_text())
    person.tab_to("Bars", "page tab list")
    person.key("Right")  # to the areas
    areas = person.tab_to("Areas", "filler")
    assert areas.name == "Areas"
    person.key("Right", "Up", "shift+Up")  # the line of q of the first outcome
    assert outcomes(person.saved(path)[0], "q")[0] == "0.169"
    person.key("plus")  # its box is wider
    assert outcomes(person.saved(path)[0], "p")[0] == "0.18"
    person.tab_to("Areas", "page tab list", back=True)
    person.key("Right", "Right")  # to the likelihood
    person.tab_to("Likelihood", "filler")
    person.key("Right", "Right")
    person.tab_to("Make q(x|w) the q of this scene")
    person.key("space")
    scene = person.saved(path)[0]
    assert len(set(outcomes(scene, "q"))) == 2, "the family of one face"


def test_checking_practice_and_observations(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "checked.xent"
    person.save_as(path)
    person.tab_to("Your answer", "text")
    person.type("1.7946")
    person.key("Return")
    person.find("✓  Right: H(p, q) is 1.7946 nats*")
    person.key("ctrl+a")
    person.type("1.9")
    person.key("Return")
    person.find("✗  Not H(p, q) in any base*")
    person.tab_to("Check each term", back=True)
    person.key("space")
    person.key("ctrl+shift+o")
    person.window("Type or paste observations")
    person.type("1 1 2 6 6 6")
    person.tab_to("Take them")
    person.key("space")
    person.window("checked.xent")
    assert outcomes(person.saved(path)[0], "n") == [2, 1, 0, 0, 0, 3]
    person.command("practice")
    person.window("Practice")
    person.type("1000")
    person.key("Return")
    person.find("Next question")
    person.key("Escape")
    person.window("checked.xent")
    person.key("ctrl+shift+f")
    person.window("Export figure")
    person.key("Return")
    person.choose_file("Export figure", tmp_path / "bars.svg")
    person.wait("the figure", (tmp_path / "bars.svg").exists)


def test_scenes_a_talk_and_the_end(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "talk.xent"
    person.save_as(path)
    person.key("ctrl+shift+d", "shift+F2")  # the scene once more, under another name
    person.window("Rename scene")
    person.type("Second")
    person.key("Return")
    person.window("talk.xent")
    person.key("F4", "ctrl+a")
    person.type("What is to be seen")
    person.key("ctrl+Return", "ctrl+shift+Prior", "ctrl+t")  # moved up, and a blank one after it
    titles = [scene["title"] for scene in person.saved(path)]
    assert titles[0] == "Second" and len(titles) == 3
    person.key("ctrl+shift+Delete")
    scenes = person.saved(path)
    assert [scene["notes"][:4] for scene in scenes] == ["What", "p is"]
    person.key("F5")  # the talk
    person.window("xent — talk")
    person.wait("the end of the talk", lambda: goes_on(person))
    person.key("Home", "Tab", "ctrl+Up")  # a bar, from the first scene on, one step higher
    person.find("p of 1", "slider")
    person.key("Escape")
    person.window("xent")
    person.find("Keep the changes made on stage?")
    person.key("alt+k")
    person.window("talk.xent")
    assert person.saved(path)[0]["outcomes"][0]["p"] == "0.18"
    person.key("ctrl+o")
    person.choose_file("Open", ROOT / "resources" / "gallery" / "fair-die.xent")
    person.window("fair-die.xent — xent")
    person.key("ctrl+shift+s")
    person.choose_file("Save as", tmp_path / "fair.xent")
    person.window("fair.xent — xent")
    person.key("ctrl+2", "ctrl+q")  # bits, and away
    person.find("Save the changes to “fair.xent”?")
    person.key("Return")
    assert person.process.wait(20) == 0
    assert person.written(tmp_path / "fair.xent")[0]["unit"] == "bits"


def goes_on(person: Person) -> bool:
    """Whether the talk says that it ends here, when asked to go on."""
    person.key("space")
    return any(one.name == "The end of the talk" for one in person.see())


def test_the_language_is_chosen_and_spoken_from_the_next_start_on(person: Person, tmp_path: Path) -> None:
    person.menu("v", ("Language", "l"), ("Language of the system", "Down"))
    person.key("Down", "Return")
    person.tab_to("Start again now")
    person.key("space")
    person.follow("unbenannt — xent")
    person.find("Datei", "menu item")
    person.key("ctrl+q")
    person.wait("the end", lambda: not Path(f"/proc/{person.pid}").exists())
