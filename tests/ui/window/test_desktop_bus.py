"""What the program asks of a Linux desktop over D-Bus, on a session bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.ui.window.actions import ACTIONS
from xent_gui.ui.window.system_motion import SystemMotion

RUNNER = shutil.which("dbus-run-session")


@pytest.mark.skipif(RUNNER is None, reason="no dbus-run-session here (package dbus)")
def test_the_screen_stays_awake_during_a_talk_and_motion_follows_the_desktop() -> None:
    assert RUNNER is not None
    command = [RUNNER, "--", sys.executable, "-m", "tests.ui.window.desktop_bus"]
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=env)
    assert done.stdout.splitlines()[-1:] == ["a talk keeps the screen awake; motion follows the desktop"], (
        done.stderr
    )


def test_less_motion_is_followed_until_somebody_chooses(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        program.desk.view.follow_motion()
        desktop = program.desk.view.findChild(SystemMotion)
        assert program.editor.state.look.animate
        desktop.changed.emit(True)
        assert not program.editor.state.look.animate
        desktop.changed.emit(False)
        assert program.editor.state.look.animate
        desktop.changed.emit(True)
        ACTIONS["animate"].does(program.desk)
        desktop.changed.emit(True)
        assert program.editor.state.look.animate, "chosen by hand"
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert program.desk.settings.load().animate is True
