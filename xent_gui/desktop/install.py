"""Puts xent into the menu of a Linux desktop, or takes it away; says in sentences what it did."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from xent_gui.desktop.files import desktop_files, start_command

SYSTEM = Path("/usr/local/share")
# what makes a desktop look again: program, arguments after it, folder under the data folder
CACHES = (
    ("update-mime-database", (), "mime"),
    ("update-desktop-database", (), "applications"),
    ("gtk-update-icon-cache", ("--quiet", "--force", "--ignore-theme-index"), "icons/hicolor"),
)


def data_folder(system: bool) -> Path:
    """Where the files go: XDG_DATA_HOME (~/.local/share), or /usr/local/share for everybody."""
    if system:
        return SYSTEM
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def run_desktop(install: bool, system: bool) -> int:
    """Install or uninstall; returns the exit code."""
    if not sys.platform.startswith("linux"):
        sys.stderr.write("xent-gui: this is for Linux desktops; here the system has its own ways.\n")
        return 2
    folder = data_folder(system)
    try:
        lines = list(installed(folder) if install else uninstalled(folder))
    except OSError as error:
        why = error.strerror or str(error)
        sudo = " Try again as root (sudo)." if system and os.geteuid() else ""
        sys.stderr.write(f"xent-gui: “{error.filename or folder}” cannot be changed: {why}.{sudo}\n")
        return 1
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def installed(folder: Path) -> Iterator[str]:
    """Write every file that is missing or another; yields what was done."""
    command = start_command()
    files = desktop_files(command)
    old = [path for path, content in files.items() if _holds(folder / path, content)]
    for path, content in files.items():
        if path not in old:
            _write(folder / path, content)
    if len(old) == len(files):
        yield f"xent was at home in “{folder}” already: nothing had to be changed."
    else:
        new = len(files) - len(old)
        yield f"Wrote {new} files under “{folder}”: menu entry, file type, description, icons."
    yield f"The menu starts “{' '.join(command)}”; .xent files open with a double click."
    yield from _caches(folder)


def uninstalled(folder: Path) -> Iterator[str]:
    """Remove what `installed` wrote; yields what was done."""
    there = [path for path in desktop_files(start_command()) if (folder / path).exists()]
    for path in there:
        (folder / path).unlink()
    if not there:
        yield f"There was nothing of xent under “{folder}”."
        return
    yield f"Removed {len(there)} files under “{folder}”. Documents and settings are where they were."
    yield from _caches(folder)


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: a desktop may look at any time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(content)
    fresh.replace(path)


def _caches(folder: Path) -> Iterator[str]:
    """Tell the desktop; it looks by itself, later, where one of the programs is missing."""
    done: list[str] = []
    failed: list[str] = []
    for program, arguments, under in CACHES:
        found = shutil.which(program)
        if found is None or not (folder / under).is_dir():
            continue
        code = subprocess.run(
            [found, *arguments, str(folder / under)], capture_output=True, check=False, env=_outer()
        ).returncode
        (failed if code else done).append(program)
    if done:
        yield f"Told the desktop with {', '.join(done)}."
    if failed:
        yield f"{', '.join(failed)} did not succeed; the desktop will notice with the next login."


def _outer() -> dict[str, str]:
    """The environment as it was before a bundle put its own libraries first."""
    env = dict(os.environ)
    before = env.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        env.pop("LD_LIBRARY_PATH", None)
    if before:
        env["LD_LIBRARY_PATH"] = before
    return env
