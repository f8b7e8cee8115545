"""About: what a report of a fault needs, ready to copy."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from xent_gui import __version__
from xent_gui.ui.window.about_dialog import AboutDialog


def test_versions_surroundings_and_places_are_copied(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = AboutDialog(tmp_path / "xent.ini")
    qtbot.addWidget(dialog)
    (copy,) = (button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    told = QGuiApplication.clipboard().text()
    for name in ("PySide6-Essentials", "pyqtgraph", "numpy", "ziamath"):
        assert f"{name} {metadata.version(name)}" in told
    for words in (f"xent {__version__}", f"Qt {qVersion()}, platform offscreen", str(tmp_path / "xent.ini")):
        assert words in told
    assert str(tmp_path / "xdg_state_home" / "xent" / "errors.log") in told
