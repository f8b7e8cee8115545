"""What a screen reader finds in the running program; run by the Python of the system, in a D-Bus session.

It starts the program, walks its objects over AT-SPI, sets a bar, types into a cell, opens every chart and
dialog by its menu entry, and writes what it found as JSON. Argument: the Python of the environment.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.set_timeout(20_000, 20_000)  # milliseconds: a busy machine is no fault
warnings.filterwarnings("ignore", category=DeprecationWarning)  # Atspi's own

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
DIALOGS = (
    *("Gallery…", "Export worksheet…", "Export figure…", "Rename scene…", "Type or paste observations…"),
    *(
        "Simulate observations…",
        "q from logits…",
        "Guide…",
        "Practice…",
        "Keyboard shortcuts…",
        "About xent…",
    ),
)
CHARTS = ("Areas", "Terms", "Likelihood", "Rolls", "Codes", "Derivation", "Compare")
SECONDS = 10


# at.sh
def waited(what: str, seen: Callable[[], Any]) -> Any:
    """What is seen at last; an answer of the program may take its time."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        with contextlib.suppress(GLib.GError):
            if found := seen():
                return found
        time.sleep(0.1)
    raise AssertionError(f"{what} was never seen")


def walk(top: Any) -> Iterator[Any]:
    """All objects below one, itself too, but for what is not shown."""
    yield top
    for place in range(top.get_child_count()):
        child = top.get_child_at_index(place)
        if child is not None and (is_(child, "SHOWING") or child.get_role_name() == "menu bar"):
            yield from walk(child)


def is_(one: Any, state: str) -> bool:
    return bool(one.get_state_set().contains(getattr(Atspi.StateType, state)))


def told(one: Any) -> str:
    return f"{one.get_role_name()} “{one.get_name()}” ({one.get_description()})"


def nameless(top: Any) -> list[str]:
    """Objects that take the focus and have no name, with where they are."""
    return [
        f"{told(one)} in {told(one.get_parent())}"
        for one in walk(top)
        if is_(one, "FOCUSABLE") and not one.get_name().strip()
    ]


class Program:
    """The program as a screen reader knows it."""

    def __init__(self, python: str) -> None:
        environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        self.process = subprocess.Popen([python, "-m", "xent_gui"], env=environment)
        self.root = waited("the program", self._root)
        self.window = waited("the window", lambda: self.root.get_child_at_index(0))
        waited("the bars", lambda: self.all("slider"))

    def _root(self) -> Any:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(place)
            if one is not None and one.get_process_id() == self.process.pid:
                return one
        return None

    def windows(self) -> list[Any]:
        return [self.root.get_child_at_index(place) for place in range(self.root.get_child_count())]

    def all(self, role: str) -> dict[str, Any]:
        return {one.get_name(): one for one in walk(self.window) if one.get_role_name() == role}

    def chart(self) -> Any:
        """The pane of the charts, once one is in view."""
        return next((one for one in walk(self.window) if told(one).startswith("panel “Charts”")), None)

    @cached_property
    def entries(self) -> dict[str, Any]:
        """Every entry of the menus, however deep; closed menus are not shown, and yet can be read."""
        found: dict[str, Any] = {}
        stack = [next(one for one in walk(self.window) if one.get_role_name() == "menu bar")]
        while stack:
            one = stack.pop()
            found[one.get_name()] = one
            stack += [one.get_child_at_index(place) for place in range(one.get_child_count())]
        return found


def press(one: Any) -> None:
    action = one.get_action_iface()
    names = [action.get_action_name(place) for place in range(action.get_n_actions())]
    action.do_action(names.index("Press"))


def set_bar(program: Program) -> dict[str, Any]:
    """Set p of the first outcome by its value."""
    bars = program.all("slider")
    bar = bars["p of 1"]
    bar.get_value_iface().set_current_value(0.25)
    waited("the bar at its new value", lambda: bar.get_value_iface().get_current_value() == 0.25)
    cells = waited(
        "the cell", lambda: [name for name in program.all("table cell") if name.startswith("p of 1, 0.25")]
    )
    return {
        "bars": list(bars),
        "cell": cells[0],
        "others": program.all("slider")["p of 2"].get_value_iface().get_current_value(),
    }


def type_cell(program: Program) -> str:
    """Set q of the first outcome: open the cell, put the text in where the focus went, Enter."""
    focused: list[Any] = []
    listener = Atspi.EventListener.new(lambda event: focused.append(event.source))
    listener.register("object:state-changed:focused")
    cell = next(one for name, one in program.all("table cell").items() if name.startswith("q of 1, "))
    box = cell.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    place = (str(box.x + box.width // 2), str(box.y + box.height // 2))
    subprocess.run(["xdotool", "mousemove", *place, "click", "1", "key", "F2"], check=True)

    def field() -> Any:
        GLib.MainContext.default().iteration(False)
        return next((one for one in reversed(focused) if one.get_role_name() == "text"), None)

    opened = waited("the field of the cell", field)
    listener.deregister("object:state-changed:focused")
    assert opened.get_name().strip()
    opened.get_editable_text_iface().set_text_contents("0.3")
    subprocess.run(["xdotool", "key", "Return"], check=True)
    new = waited("the new q", lambda: [n for n in program.all("table cell") if n.startswith("q of 1, 0.3")])
    return str(new[0])


def look(program: Program) -> dict[str, Any]:
    """All that the test wants to know."""
    found: dict[str, Any] = {"nameless": {"window": nameless(program.window)}}
    found["readouts"] = {n: o.get_description() for n, o in program.all("radio button").items()}
    found["cells"] = list(program.all("table cell"))
    found["menus"] = list(program.entries)
    found["set"] = set_bar(program)
    found["typed"] = type_cell(program)
    found["chart objects"] = {}
    for name in CHARTS:
        press(program.all("page tab")[name])
        waited(name, partial(is_, program.all("page tab")[name], "SELECTED"))
        chart = waited(f"the chart {name}", program.chart)
        found["nameless"][name] = nameless(program.window)
        found["chart objects"][name] = [told(one) for one in walk(chart)][10:70]
    press(program.entries["Scenes in order"])
    waited("the scenes in order", lambda: "Scenes" in program.all("list"))
    found["nameless"]["scenes"] = nameless(program.window)
    for name in DIALOGS:
        press(program.entries[name])
        dialog = waited(name, lambda: program.windows()[1:])[0]
        found["nameless"][name] = nameless(dialog)
        subprocess.run(["xdotool", "key", "Escape"], check=True)
        waited(f"the end of {name}", lambda: len(program.windows()) == 1)
    return found


def main() -> None:
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
    program = None
    try:
        program = Program(sys.argv[1])
        sys.stdout.write("\n" + json.dumps(look(program)) + "\n")  # after what the D-Bus session says
    finally:
        if program is not None:
            program.process.terminate()
            program.process.wait(20)
        launcher.terminate()


if __name__ == "__main__":
    main()
