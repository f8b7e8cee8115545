"""The program as a process: how it starts, what it survives, how it ends."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QtMsgType
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.arguments import arguments
from xent_gui.ui.window.crash import CrashLog

ROOT = Path(__file__).parent.parent


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A program of its own, offscreen, with its own settings."""
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    environment = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=ROOT,
        env=environment,
        check=False,
    )


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_answer_without_qt(option: str, tmp_path: Path) -> None:
    code = (
        "import sys, atexit; atexit.register(lambda: print('Qt' if 'PySide6' in sys.modules else 'no Qt'));"
        f"from xent_gui.__main__ import main; main([{option!r}])"
    )
    done = run(code, tmp_path)
    assert done.returncode == 0
    assert "xent" in done.stdout
    assert done.stdout.endswith("no Qt\n")


def test_a_wrong_option_is_two_lines_and_exit_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments(["--xylophone"])
    assert ended.value.code == 2
    assert "--xylophone" in capsys.readouterr().err


START = """
import sys
from PySide6.QtCore import QTimer
from xent_gui import app
{before}
sys.exit(app.main({arguments}))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_good_order(number: signal.Signals, tmp_path: Path) -> None:
    before = f"import os; QTimer.singleShot(0, lambda: os.kill(os.getpid(), {int(number)}))"
    code = START.format(
        before=before.replace("QTimer.singleShot", "later = lambda: QTimer.singleShot"), arguments=[]
    )
    code = code.replace(
        "sys.exit(app.main",
        "complete = app.complete\n"
        "def completed(*parts):\n    program = complete(*parts)\n    later()\n    return program\n"
        "app.complete = completed\nsys.exit(app.main",
    )
    done = run(code, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "config" / "xent" / "xent.ini").exists(), "the window remembered its place"


def test_before_the_first_frame_neither_numpy_nor_pyqtgraph_is_there(tmp_path: Path) -> None:
    code = START.format(
        before=(
            "from xent_gui.ui.window.main_window import MainWindow\n"
            "show = MainWindow.show\n"
            "def shown(self):\n"
            "    show(self)\n"
            "    print(sorted({'numpy', 'pyqtgraph', 'ziamath'} & set(sys.modules)))\n"
            "    self.may_close = True\n"
            "    QTimer.singleShot(0, self.close)\n"
            "MainWindow.show = shown"
        ),
        arguments=[],
    )
    assert run(code, tmp_path).stdout == "[]\n"


def test_table_and_numbers_of_the_first_frame_stay_as_they_are(tmp_path: Path) -> None:
    code = START.format(
        before=(
            "build_shell, settle = app.build_shell, app.settle\n"
            "def seen(window):\n"
            "    panels = [window.bar, *(window.area.panels[key] for key in ('outcomes', 'readouts'))]\n"
            "    return [(panel.geometry(), panel.grab().toImage()) for panel in panels]\n"
            "def built(*parts):\n"
            "    from xent_gui.ui.window.first_frame import after_first_frame\n"
            "    shell = build_shell(*parts)\n"
            "    window = shell.window\n"
            "    def settled():\n"
            "        settle()\n"
            "        QTimer.singleShot(0, lambda: (print(seen(window)[1:] == first[1:],\n"
            "            [size for size, _ in seen(window)] == [size for size, _ in first]),\n"
            "            setattr(window, 'may_close', True), shell.app.quit()))\n"
            "    app.settle = settled\n"
            "    after_first_frame(window, lambda: first.extend(seen(window)))\n"
            "    return shell\n"
            "first = []\n"
            "app.build_shell = built"
        ),
        arguments=[],
    )
    assert run(code, tmp_path).stdout == "True True\n"


def test_after_a_crash_the_work_is_back_with_a_bar(qtbot: QtBot, tmp_path: Path) -> None:
    code = f"""
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.ui.window.kit import ScriptedAsker
from xent_gui.app import build_shell, complete
from xent_gui.core.document import edits
app = QApplication([])
folder = Path({str(tmp_path)!r})
program = complete(build_shell(app, folder / "xent.ini"), folder / "state", ScriptedAsker())
program.start()
program.desk.edit(edits.set_probability, 0, "p", "0.123", "1")
program.journal.flush()
os._exit(9)
"""
    assert run(code, tmp_path).returncode == 9
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert program.editor.state.scene.p.text(0) == "0.123"
        assert program.editor.state.modified
        assert "before this document was saved" in program.window.notices.sentences[0]
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert program.editor.state.scene.p.text(0) == "1/6", "it was discarded, so it does not come back"


def test_after_a_crash_what_is_on_the_disk_is_one_click_away_and_one_undo_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    code = f"""
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.ui.window.kit import ScriptedAsker
from xent_gui.app import build_shell, complete
from xent_gui.core.document import edits
app = QApplication([])
folder = Path({str(tmp_path)!r})
program = complete(build_shell(app, folder / "xent.ini"), folder / "state", ScriptedAsker())
program.start()
program.files.save_as(folder / "die.xent")
program.desk.edit(edits.set_probability, 0, "p", "0.123", "1")
program.journal.flush()
os._exit(9)
"""
    assert run(code, tmp_path).returncode == 9
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert program.editor.state.scene.p.text(0) == "0.123"
        program.window.notices.choose("recovered", 0)
        assert program.editor.state.scene.p.text(0) == "1/6"
        assert not program.editor.state.modified
        program.editor.undo()
        assert program.editor.state.scene.p.text(0) == "0.123"
        assert program.editor.state.modified


@pytest.mark.parametrize("seed", range(20))
def test_damaged_settings_and_journals_never_stop_a_start(qtbot: QtBot, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    (tmp_path / "state" / "journals").mkdir(parents=True)
    hostile = [
        b"\0" * 50,
        b"[" * 5000,
        b"{}",
        b'{"format": "xent journal"}',
        chance.randbytes(300),
        b"\xed\xa0\x80",
    ]
    for place, data in enumerate(hostile):
        (tmp_path / "state" / "journals" / f"{place}.journal").write_bytes(data)
    lines = [
        chance.choice((b"theme", b"zoom", b"geometry", b"recent", b"panes", b"decimals")) for _ in range(9)
    ]
    settings = b"[General]\n" + b"".join(
        line
        + b"="
        + chance.choice((b"@ByteArray(\0\xff", b"1e999", b"nan", chance.randbytes(9), b"x" * 9999))
        + b"\n"
        for line in lines
    )
    (tmp_path / "xent.ini").write_bytes(settings)
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert program.window.isVisible()
        assert len(program.editor.state.scene) == 6


def test_a_file_named_on_the_command_line_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "coin.xent"
    outcomes = [{"label": "heads", "p": "1/2", "q": "0.6"}, {"label": "tails", "p": "1/2", "q": "0.4"}]
    path.write_text(
        json.dumps({"format": "xent", "version": 1, "scenes": [{"title": "Coin", "outcomes": outcomes}]}),
        encoding="utf-8",
    )
    with running_program(tmp_path, ScriptedAsker(), path) as program:
        assert program.editor.state.path == path
        assert program.window.windowTitle() == "coin.xent[*] — xent"


def test_a_file_that_cannot_be_opened_leaves_the_first_scene_and_a_sentence(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running_program(tmp_path, ScriptedAsker(), tmp_path / "missing.xent") as program:
        assert program.editor.state.scene.title == "Observed die against a fair belief"
        assert "missing.xent" in program.window.notices.sentences[0]


def test_a_fault_is_one_calm_sentence_and_a_log(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        crash = CrashLog(tmp_path / "state")
        crash.tell(program.desk.tell_fault)

        def fail(number: int) -> None:
            try:
                raise ZeroDivisionError(f"fault {number}")
            except ZeroDivisionError as error:
                crash.take(type(error), error, error.__traceback__)

        for number in range(10):
            fail(number)
        QTest.qWait(0)
        assert len(program.window.notices.sentences) == 1
        assert program.window.notices.sentences[0].startswith("Something went wrong")
        assert "ZeroDivisionError" not in program.window.notices.sentences[0]
        log = crash.path.read_text(encoding="utf-8")
        assert log.count("Traceback") == 3, "the same fault over and over fills no disk"
        program.window.notices.choose("fault", 0)
        from PySide6.QtGui import QGuiApplication

        assert "ZeroDivisionError" in QGuiApplication.clipboard().text()


def test_what_qt_says_goes_to_the_log(tmp_path: Path) -> None:
    class Context:
        file = "some.cpp"
        line = 7

    crash = CrashLog(tmp_path)
    crash.take_message(QtMsgType.QtWarningMsg, Context(), "a warning")  # type: ignore[arg-type]
    crash.take_message(QtMsgType.QtDebugMsg, Context(), "chatter")  # type: ignore[arg-type]
    log = crash.path.read_text(encoding="utf-8")
    assert "a warning (some.cpp, line 7)" in log
    assert "chatter" not in log


def test_timers_of_the_program_end_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        QTimer.singleShot(0, program.window, program.interrupt)
        QTest.qWait(10)
        assert not program.window.isVisible()
