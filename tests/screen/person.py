"""Somebody before the real window: keys and mouse by xdotool, eyes by AT-SPI."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parent.parent.parent
SYSTEM = "/usr/bin/python3"  # whose packages know AT-SPI; the environment's Python has none of them
NO_SCREEN = (
    ""
    if os.environ.get("DISPLAY") and shutil.which("xdotool")
    else "needs an X server and xdotool, as ./dev test starts them where Xvfb is installed"
)
_SECONDS = 40.0  # a busy machine is no fault
_MOST_STOPS = 80  # of Tab, round a window


def without_at_spi() -> str:
    """Why nothing can be seen on this computer as a screen reader does; "" where it can."""
    if NO_SCREEN:
        return NO_SCREEN
    missing = [name for name in ("dbus-run-session", SYSTEM) if not shutil.which(name)]
    if missing:
        return f"needs {' and '.join(missing)}"
    asked = [SYSTEM, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    known = subprocess.run(asked, capture_output=True, check=False).returncode == 0
    return "" if known else "needs AT-SPI for the system's Python: python3-gi, gir1.2-atspi-2.0, at-spi2-core"


@dataclass(frozen=True)
class Seen:
    """An object of the program as AT-SPI tells it."""

    id: tuple[str, str]
    role: str
    name: str
    states: frozenset[str]
    parent: int = -1  # its place in the list that it was seen in
    count: int = 0  # of the focus: how many objects had it before

    @classmethod
    def of(cls, told: dict[str, Any]) -> Self:
        """From a line of the server."""
        states = frozenset(told["states"])
        return cls(
            tuple(told["id"]),
            told["role"],
            told["name"],
            states,
            told.get("parent", -1),
            told.get("count", 0),
        )

    def __str__(self) -> str:
        return f"{self.role} “{self.name}”"

    def is_active(self, name: str) -> bool:
        """Whether it is a window with this in its title that has the keyboard."""
        return name in self.name and self.parent == 0 and "active" in self.states

    def is_called(self, name: str, role: str = "") -> bool:
        """Whether it has a name (one that ends with * is the beginning of one) and a role."""
        named = self.name.startswith(name[:-1]) if name.endswith("*") else self.name == name
        return named and self.role.endswith(role)


class Eyes:
    """AT-SPI in a D-Bus session of its own."""

    def __init__(self) -> None:
        self._server = subprocess.Popen(
            ["dbus-run-session", "--", SYSTEM, "-m", "tests.screen.at_spi_eyes"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # where the D-Bus session talks
            text=True,
            cwd=ROOT,
        )
        assert self._server.stdin is not None and self._server.stdout is not None
        self._in, self._out = self._server.stdin, self._server.stdout
        line = self._out.readline()
        while line and not line.startswith('"'):  # the D-Bus session talks here too
            line = self._out.readline()
        self.bus = str(json.loads(line))

    def ask(self, question: str, value: object) -> Any:
        """Put a question to the server."""
        self._in.write(json.dumps({question: value}) + "\n")
        self._in.flush()
        return json.loads(self._out.readline())

    def close(self) -> None:
        """End the session."""
        self._in.close()
        self._server.wait(20)
        self._out.close()


class Person:
    """Somebody at the keyboard and mouse of a running program."""

    def __init__(self, process: subprocess.Popen[bytes], eyes: Eyes | None = None) -> None:
        self.process = process
        self.pid = process.pid
        self._eyes = eyes

    @property
    def is_running(self) -> bool:
        """Whether the program is there."""
        return (
            self.process.poll() is None
            if self.pid == self.process.pid
            else Path(f"/proc/{self.pid}").exists()
        )

    def follow(self, name: str) -> None:
        """Sit down before the program that the one before has started, by the title of its window."""
        assert self.process.wait(_SECONDS) == 0
        self.pid = 1  # which is always there, until the window is
        self.wait(f"a window “{name}”", lambda: name in self.title())
        self.pid = int(self.tool("getactivewindow", "getwindowpid"))
        self.wait("its objects", self.see)

    # hands

    def tool(self, *words: str) -> str:
        """Run xdotool; "" where it found nothing."""
        done = subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=30, check=False)
        return done.stdout.strip()

    def key(self, *keys: str) -> None:
        """Press keys one after the other."""
        self.tool("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.tool("type", "--delay", "25", text)

    def command(self, words: str) -> None:
        """Choose a command by the palette."""
        self.key("ctrl+k")
        self.type(words)
        self.key("Return")

    def menu(self, letter: str, *entries: tuple[str, str]) -> None:
        """Open a menu by Alt and its letter, then choose an entry at each level by its own letter."""
        self.key(f"alt+{letter}")
        for name, key in entries:
            self.find(name, "menu item")  # a key pressed before it is there would go elsewhere
            self.key(key)

    def chosen(self) -> None:
        """Wait until the menu is gone again."""
        self.gone("*", "popup menu")

    def click(self, name: str, role: str = "", button: int = 1) -> Seen:
        """Click the middle of something that is shown."""
        seen = self.find(name, role)
        self.point(seen)
        self.tool("click", str(button))
        return seen

    def point(self, seen: Seen) -> None:
        """Move the mouse to the middle of something, once it stands still."""
        x, y, width, height = place = self.place(seen)
        while (now := self.place(seen)) != place:
            x, y, width, height = place = now
        self.tool("mousemove", str(x + width // 2), str(y + height // 2))

    def choose(self, *names: str) -> None:
        """Choose an entry of a menu by clicks, from the bar of the menus on."""
        for name in names:
            self.click(name, "menu item")
        self.chosen()

    # eyes

    def ask(self, question: str, value: object) -> Any:
        assert self._eyes is not None
        return self._eyes.ask(question, value)

    def wait(self, what: str, seen: Callable[[], Any], seconds: float = _SECONDS) -> Any:
        """Wait until something is seen."""
        until = time.monotonic() + seconds
        while not (found := seen()):
            assert self.is_running, "the program has ended"
            assert time.monotonic() < until, f"{what} was never seen"
            time.sleep(0.02)
        return found

    def window(self, name: str) -> None:
        """Wait for a window with this in its title, and until it has the focus."""
        self.wait(f"a window “{name}”", lambda: self.tool("search", "--onlyvisible", "--name", name))
        self.wait(f"“{name}” in focus", lambda: name in self.title())
        if self._eyes is not None:  # what is typed before the program itself knows is lost
            self.wait(f"“{name}” active", lambda: any(one.is_active(name) for one in self.see()))

    def title(self) -> str:
        """The title of the window that has the keyboard."""
        return self.tool("getactivewindow", "getwindowname")

    def see(self) -> list[Seen]:
        """All that is shown, windows first."""
        return [Seen.of(told) for told in self.ask("see", self.pid)]

    def find(self, name: str, role: str = "") -> Seen:
        """Wait for something, in the window that has the keyboard where it is there.

        A name that ends with * is the beginning of one.
        """

        def seen() -> Seen | None:
            active: list[bool] = []
            found = []
            for one in (everything := self.see()):
                active.append("active" in one.states or (one.parent >= 0 and active[one.parent]))
                if one.is_called(name, role):
                    found.append((active[-1], len(active)))
            return everything[max(found)[1] - 1] if found else None

        found: Seen = self.wait(f"{role} “{name}”", seen)
        return found

    def gone(self, name: str, role: str = "") -> None:
        """Wait until something is no longer shown."""
        self.wait(f"no {role} “{name}”", lambda: not any(one.is_called(name, role) for one in self.see()))

    def place(self, seen: Seen) -> list[int]:
        """x, y, width, height on the screen."""
        place: list[int] = self.wait(f"the place of {seen}", lambda: self.ask("place", list(seen.id)))
        return place

    def focus(self) -> Seen:
        """What has the keyboard."""

        def told() -> dict[str, Any] | None:
            answer: dict[str, Any] = self.ask("focus", self.pid)
            return answer if "id" in answer else None

        return Seen.of(self.wait("a focus", told))

    def step(self, key: str = "Tab", seconds: float = _SECONDS) -> Seen:
        """Press a key that moves the focus, and say where it went."""
        before = self.focus().count
        self.key(key)

        def moved() -> Seen | None:
            now = self.focus()
            return now if now.count > before else None

        here: Seen = self.wait(f"another focus after {key}", moved, seconds)
        return here

    def tab_to(self, name: str, role: str = "", back: bool = False) -> Seen:
        """Press Tab until the keyboard is at something; out of the table at once, not cell by cell."""
        here = self.focus()
        for _ in range(_MOST_STOPS):
            table = "ctrl+" if here.role in ("table", "cell") else ""
            here = self.step(f"{table}shift+Tab" if back else f"{table}Tab")
            if here.is_called(name, role):
                return here
        raise AssertionError(f"Tab never came to {role} “{name}”")

    # files

    def save_as(self, path: Path) -> None:
        """Save the document under a name, by keys."""
        self.key("ctrl+shift+s")
        self.choose_file("Save as", path)
        self.window(f"{path.name} — xent")

    def choose_file(self, title: str, path: Path) -> None:
        """Type a path into a file dialog."""
        self.window(title)
        self.type(str(path))
        self.key("Return")

    def saved(self, path: Path) -> Any:
        """The scenes of the document, saved once more under its name."""
        self.wait("a change to save", lambda: self.title().startswith(f"{path.name}*"))
        self.key("ctrl+s")
        self.wait("a saved document", lambda: self.title().startswith(f"{path.name} "))
        return self.written(path)

    def written(self, path: Path) -> Any:
        """The scenes in a file."""
        return json.loads(path.read_text(encoding="utf-8"))["scenes"]


@contextmanager
def starting(home: Path, eyes: Eyes | None = None, *arguments: str) -> Iterator[Person]:
    """Somebody before a program that has just been started."""
    names = ("CONFIG", "STATE", "DATA", "CACHE")
    environment = os.environ | {f"XDG_{name}_HOME": str(home / name.lower()) for name in names}
    environment |= {"QT_QPA_PLATFORM": "xcb"}
    if eyes is not None:
        environment |= {"DBUS_SESSION_BUS_ADDRESS": eyes.bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    process = subprocess.Popen([sys.executable, "-m", "xent_gui", *arguments], cwd=ROOT, env=environment)
    try:
        yield Person(process, eyes)
    finally:
        process.terminate()
        process.wait(20)
