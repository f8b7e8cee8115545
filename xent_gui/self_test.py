"""`xent-gui --self-test`: the whole program once through, without a screen; for bundles and installations."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from xent_gui import __version__


def run_self_test() -> int:
    """Open the window, edit, draw every chart, typeset, show the guide; returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from xent_gui.ui.window.leaving import leave

    app = QApplication(sys.argv[:1])
    faults: list[str] = []
    sys.excepthook = lambda kind, error, _trace: faults.append(f"{kind.__name__}: {error}")
    with tempfile.TemporaryDirectory() as folder:
        _go_through(app, Path(folder))
        loop = QEventLoop()
        QTimer.singleShot(300, loop, loop.quit)
        getattr(loop, "exec")()  # noqa: B009  (the event loop of Qt; nothing here is modal)
    leave(app)
    if faults:
        sys.stderr.write("\n".join((f"xent {__version__}: the self-test failed", *faults, "")))
        return 1
    sys.stdout.write(f"xent {__version__}: the self-test passed on the platform {app.platformName()}\n")
    return 0


def _go_through(app: object, folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from xent_gui.app import build_shell, complete
    from xent_gui.core.document.edits import set_probability
    from xent_gui.ui.panels.charts_panel import CHARTS
    from xent_gui.ui.style.icons import application_icon
    from xent_gui.ui.window.guide_dialog import GuideDialog
    from xent_gui.ui.window.questions import WindowAsker

    assert isinstance(app, QApplication)
    app.setWindowIcon(application_icon())
    program = complete(build_shell(app, folder / "xent.ini"), folder, WindowAsker())
    window = program.window
    window.show()
    program.editor.apply(set_probability(0, 0, "p", "1/5", "1"))
    for entry in CHARTS:
        program.desk.show_chart(entry.key)
        for _turn in range(5):
            app.processEvents()
        if window.grab().isNull():
            raise RuntimeError(f"the chart {entry.key} draws nothing")
    guide = GuideDialog(window)
    guide.show()
    guide.open_at("charts", "areas")
    app.processEvents()
    guide.close()
    program.close()
