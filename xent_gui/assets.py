"""The only reader of resources/."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable


def asset(path: str) -> Traversable:
    """A file or folder of resources/ by its path, "gallery/fair-die.xent" say."""
    return files("xent_gui.resources").joinpath(*path.split("/"))


def asset_bytes(path: str) -> bytes:
    """What a file of resources/ holds."""
    return asset(path).read_bytes()


def asset_text(path: str) -> str:
    """What a text file of resources/ holds."""
    return asset(path).read_text(encoding="utf-8")


def asset_names(folder: str, suffix: str = "") -> list[str]:
    """The names of the files in a folder of resources/, sorted."""
    return sorted(
        entry.name for entry in asset(folder).iterdir() if entry.is_file() and entry.name.endswith(suffix)
    )
