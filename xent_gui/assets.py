"""The only reader of resources/."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    """Where resources/ is: a package of the wheel, a folder of the checkout.

    Found by the package itself: importlib.resources would load zipfile and tempfile before the first frame.
    """
    import xent_gui.resources  # type: ignore[import-not-found]  # resources/ beside the code, see pyproject.toml

    return Path(xent_gui.resources.__path__[0])


def asset(path: str) -> Path:
    """A file or folder of resources/ by its path, "gallery/fair-die.xent" say."""
    return _root().joinpath(*path.split("/"))


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
