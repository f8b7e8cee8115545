"""What the running program shows, told by AT-SPI: a server of lines of JSON, run by the Python of the system.

It speaks D-Bus itself, many calls at a time: asked one after another, a window with its 400 objects takes a
second to be read. First line out: the address of its session's bus, for the program to be started in.
Each line in is one question: `{"see": pid}`, `{"focus": pid}`, `{"place": id}`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
ROOT = "/org/a11y/atspi/accessible/root"
A11Y = "org.a11y.atspi."
PROPERTIES = "org.freedesktop.DBus.Properties"
STATES = (
    "ACTIVE",
    "CHECKED",
    "EDITABLE",
    "ENABLED",
    "EXPANDED",
    "FOCUSABLE",
    "FOCUSED",
    "SELECTED",
    "SHOWING",
)
_BITS = {name: int(getattr(Atspi.StateType, name)) for name in STATES}
_MILLISECONDS = 20_000

Thing = tuple[str, str]  # name on the bus, path


class Bus:
    """The bus of AT-SPI: calls that wait for their answers together."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, _MILLISECONDS, None
        ).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self._waiting = 0

    def ask(self, thing: Thing, call: str, values: Any, answered: Callable[[Any], None]) -> None:
        """Ask without waiting; an error is no answer."""
        interface, _, method = call.rpartition(".")
        self._waiting += 1

        def done(connection: Any, result: Any) -> None:
            self._waiting -= 1
            try:
                answered(connection.call_finish(result).unpack())
            except GLib.Error:
                return

        self.connection.call(*thing, interface, method, values, None, 0, _MILLISECONDS, None, done)

    def wait(self) -> None:
        """Until every question is answered."""
        while self._waiting:
            GLib.MainContext.default().iteration(True)

    def answer(self, thing: Thing, call: str, values: Any = None) -> Any:
        """The first value of one answer; None for an error."""
        got: list[Any] = []
        self.ask(thing, call, values, got.extend)
        self.wait()
        return got[0] if got else None


def states_of(words: list[int]) -> list[str]:
    bits = words[0] | words[1] << 32
    return [name.lower() for name, bit in _BITS.items() if bits >> bit & 1]


def _add(children: list[tuple[Thing, int]], parent: int, answer: Any) -> None:
    children.extend(((name, path), parent) for name, path in answer[0])


class Eyes:
    """Answers what is asked."""

    def __init__(self) -> None:
        self.bus = Bus()
        self.focused: list[Thing] = []
        self._programs: dict[int, Thing] = {}
        self._listen()

    def _listen(self) -> None:
        """Hear of each object that takes the focus; the registry tells programs who listens."""
        self._listener = Atspi.EventListener.new(lambda _event: None)
        self._listener.register("object:state-changed:focused")
        self.bus.connection.call_sync(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "AddMatch",
            GLib.Variant(
                "(s)", ("type='signal',interface='org.a11y.atspi.Event.Object',member='StateChanged'",)
            ),
            None,
            0,
            _MILLISECONDS,
            None,
        )
        self.bus.connection.signal_subscribe(
            None,
            "org.a11y.atspi.Event.Object",
            "StateChanged",
            None,
            None,
            Gio.DBusSignalFlags.NONE,
            self._heard,
        )

    def _heard(self, _bus: Any, sender: str, path: str, _interface: str, _signal: str, values: Any) -> None:
        kind, on = values.unpack()[:2]
        if kind == "focused" and on:
            self.focused.append((sender, path))

    def program(self, pid: int) -> Thing | None:
        """A program by the number of its process."""
        if pid not in self._programs and (found := self._find(pid)) is not None:
            self._programs[pid] = found
        return self._programs.get(pid)

    def _find(self, pid: int) -> Thing | None:
        registry = ("org.a11y.atspi.Registry", ROOT)
        for name, path in self.bus.answer(registry, f"{A11Y}Accessible.GetChildren") or ():
            bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
            of = self.bus.answer(
                bus, "org.freedesktop.DBus.GetConnectionUnixProcessID", GLib.Variant("(s)", (name,))
            )
            if of == pid:
                return name, path
        return None

    def describe(self, thing: Thing, seen: dict[str, Any]) -> None:
        """Ask for what is told of every object."""
        seen |= {"id": list(thing), "role": "", "name": "", "states": []}

        def keep(key: str, made: Callable[[Any], Any]) -> Callable[[Any], None]:
            return lambda answer: seen.update({key: made(answer[0])})

        self.bus.ask(thing, f"{A11Y}Accessible.GetRoleName", None, keep("role", str))
        self.bus.ask(thing, f"{A11Y}Accessible.GetState", None, keep("states", states_of))
        name = GLib.Variant("(ss)", (f"{A11Y}Accessible", "Name"))
        self.bus.ask(thing, f"{PROPERTIES}.Get", name, keep("name", str))

    def see(self, pid: int) -> list[dict[str, Any]]:
        """All that is shown, windows first; each knows the place of its parent in the list."""
        root = self.program(pid)
        if root is None:
            return []
        found: list[dict[str, Any]] = []
        level: list[tuple[Thing, int]] = [(root, -1)]
        while level:
            children: list[tuple[Thing, int]] = []
            fresh: list[dict[str, Any]] = []
            for thing, parent in level:
                seen: dict[str, Any] = {"parent": parent}
                self.describe(thing, seen)
                fresh.append(seen)
            self.bus.wait()
            for seen in fresh:
                if seen["role"] not in ("application", "menu bar") and "showing" not in seen["states"]:
                    continue
                place = len(found)
                found.append(seen)

                below = partial(_add, children, place)
                self.bus.ask(tuple(seen["id"]), f"{A11Y}Accessible.GetChildren", None, below)
            self.bus.wait()
            level = children
        return found

    def focus(self, pid: int) -> dict[str, Any]:
        """What took the focus last, and how many did before."""
        until = time.monotonic() + 0.01
        while GLib.MainContext.default().iteration(False) or time.monotonic() < until:
            pass
        root = self.program(pid)
        mine = [thing for thing in self.focused if root is not None and thing[0] == root[0]]
        seen: dict[str, Any] = {"count": len(mine)}
        if mine:
            self.describe(mine[-1], seen)
            self.bus.wait()
        return seen

    def place(self, thing: list[str]) -> list[int] | None:
        """x, y, width, height on the screen."""
        return self.bus.answer((thing[0], thing[1]), f"{A11Y}Component.GetExtents", GLib.Variant("(u)", (0,)))


def serve() -> None:
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
    try:
        eyes = Eyes()
        sys.stdout.write(json.dumps(os.environ["DBUS_SESSION_BUS_ADDRESS"]) + "\n")
        sys.stdout.flush()
        for line in sys.stdin:
            ((question, value),) = json.loads(line).items()
            sys.stdout.write(json.dumps(getattr(eyes, question)(value)) + "\n")
            sys.stdout.flush()
    finally:
        launcher.terminate()


if __name__ == "__main__":
    serve()
