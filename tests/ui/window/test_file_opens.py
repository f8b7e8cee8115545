"""Files that the system hands over by events are opened: the one before the start, and each after it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QAction, QFileOpenEvent
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.core.formats.gallery import gallery_document
from xent_gui.core.formats.xent_json import to_json
from xent_gui.ui.window.file_opens import FileOpens


def test_files_handed_over_are_opened(qtbot: QtBot, tmp_path: Path) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    for name in ("fair-die", "fair-coin"):
        (tmp_path / f"{name}.xent").write_text(to_json(gallery_document(name)), encoding="utf-8")
    opens = FileOpens(app)
    try:
        QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "fair-die.xent"))))
        with running_program(tmp_path, ScriptedAsker()) as program:
            opens.tell(program.desk.files.open_path)
            assert program.editor.state.scene.title == "Fair die"
            later = QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "fair-coin.xent")))
            QCoreApplication.sendEvent(app, later)
            assert program.editor.state.scene.title == "Fair coin"
    finally:
        app.removeEventFilter(opens)
        opens.deleteLater()


def test_quit_and_about_stand_where_macos_looks_for_them(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(tmp_path, ScriptedAsker()) as program:
        assert program.actions["quit"].menuRole() == QAction.MenuRole.QuitRole
        assert program.actions["about"].menuRole() == QAction.MenuRole.AboutRole
        assert program.actions["new"].menuRole() == QAction.MenuRole.NoRole, "not guessed from the text"
