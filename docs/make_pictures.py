"""Make the pictures of the README from the program as it is: ./dev python docs/make_pictures.py"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from xent_gui.app import build_shell, complete
from xent_gui.core.document.answers import set_answer
from xent_gui.core.formats.gallery import gallery_document
from xent_gui.ui.panels.check_panel import CheckPanel
from xent_gui.ui.window.questions import WindowAsker

HERE = Path(__file__).parent / "pictures"
SCENE = "observed-die-biased-belief"


def wait(milliseconds: int) -> None:
    """Let the window paint, typeset and finish its animations."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    """One picture a theme, with an answer that is wrong and not explained away."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        program = complete(build_shell(app, Path(folder) / "settings.ini"), Path(folder), WindowAsker())
        program.files.new(gallery_document(SCENE), Path("dice.xent"))
        program.window.resize(1440, 900)
        program.window.show()
        program.editor.apply(set_answer(0, "entropy_p", "1.289"))
        check = program.window.area.panels["check"]
        assert isinstance(check, CheckPanel)
        check.choose("entropy_p")
        for theme in ("light", "dark"):
            program.editor.dress(theme=theme)
            wait(1500)
            program.window.grab().save(str(HERE / f"main-{theme}.png"))
        program.window.may_close = True
        program.window.close()


if __name__ == "__main__":
    main()
