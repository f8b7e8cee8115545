"""Where the program keeps its own files: settings, and the state that lets it recover after a crash."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_FOLDER = "xent"


def settings_file() -> Path:
    """The settings, by the rules of the platform (XDG_CONFIG_HOME on Linux)."""
    return _home(QStandardPaths.StandardLocation.GenericConfigLocation) / "xent.ini"


def state_folder() -> Path:
    """Journals and locks, by the rules of the platform (XDG_STATE_HOME on Linux)."""
    return _home(QStandardPaths.StandardLocation.GenericStateLocation)


def _home(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location)) / _FOLDER
