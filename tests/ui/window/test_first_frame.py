"""What the first frame shows stays where it is when the rest comes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xent_gui.app import build_shell


@pytest.mark.parametrize("size", [(788, 700), (1280, 800), (1920, 1080)])
def test_no_pane_moves_when_the_late_ones_come(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = build_shell(app, tmp_path / "xent.ini").window
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    QApplication.processEvents()
    first = {key: panel.geometry() for key, panel in window.area.panels.items() if panel.isVisible()}
    assert len(first) == 6
    window.area.complete()
    QApplication.processEvents()
    assert {key: window.area.panels[key].geometry() for key in first} == first
