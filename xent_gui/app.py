"""The composition root: what the program is made of is put together here, and nowhere else.

Nothing of Qt is imported before the command line is read, so that --help and --version answer at once.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from xent_gui import __version__
from xent_gui.kept_code import dataclasses_compiled_once
from xent_gui.qt_support import compiled_once, lean_imports
from xent_gui.swift_enums import swift_enums

with lean_imports():
    from dataclasses import dataclass
    from pathlib import Path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from xent_gui.editing.editor import Editor
    from xent_gui.editing.files import Files
    from xent_gui.editing.journal import Journal
    from xent_gui.editing.settings import Settings
    from xent_gui.ui.window.desk import Desk
    from xent_gui.ui.window.file_opens import FileOpens
    from xent_gui.ui.window.live_actions import LiveActions
    from xent_gui.ui.window.main_window import MainWindow
    from xent_gui.ui.window.questions import Asker

JOURNALS = "journals"  # folder in the state folder
_GARBAGE = 50_000  # objects until it is looked for: each look at 100,000 fractions is a dropped frame


@dataclass
class Shell:
    """What the first frame needs: a document, and the window that shows it."""

    app: QApplication
    settings: Settings
    editor: Editor
    window: MainWindow


@dataclass
class Program:
    """The whole, held for as long as the program runs."""

    editor: Editor
    files: Files
    journal: Journal
    window: MainWindow
    desk: Desk
    actions: LiveActions
    restarts: bool = False  # whether another xent begins when this one has ended

    def start(self, file: Path | None = None) -> None:
        """Show a file, else what a crash interrupted, else what is there: the first scene of the gallery."""
        from xent_gui.editing.recovery import find_orphans
        from xent_gui.ui.window.recovered import offer_recovered, tell_damaged, tell_restored

        found = find_orphans(self.journal.path.parent)
        wanted = found.of(file) if file is not None else next(iter(found.recovered), None)
        if wanted is not None and self.journal.restore(wanted):
            tell_restored(self.desk, wanted)
        elif file is not None:
            self.desk.files.open_path(file.absolute())
        for other in found.recovered:
            if other is not wanted:
                offer_recovered(self.desk, self.journal, other)
        if found.damaged:
            tell_damaged(self.desk, found.damaged)

    def close(self) -> None:
        """End in good order: what is unsaved is not wanted (it was asked about before)."""
        self.journal.close()
        self._leave()

    def restart(self) -> None:
        """End in good order, and begin again with the same file."""
        self.restarts = True
        self.close()

    def interrupt(self) -> None:
        """End at once, keeping what is unsaved for the next start."""
        if self.editor.state.modified:
            self.journal.flush()
        else:
            self.journal.close()
        self._leave()

    def _leave(self) -> None:
        from xent_gui.ui.window.remembered import remember

        self.desk.talk.close()
        remember(self.window, self.desk.settings)
        self.files.close()
        self.window.may_close = True
        self.window.close()


@dataclasses_compiled_once()
def build_shell(app: QApplication, settings_file: Path, language: str = "") -> Shell:
    """Make what the first frame needs, and nothing else; nothing is shown yet.

    `language` goes before the one that is remembered.
    """
    from xent_gui.core.document.shown import Look
    from xent_gui.core.formats.gallery import FIRST, gallery_document
    from xent_gui.editing.editor import Editor
    from xent_gui.editing.language import speak, write_decimals
    from xent_gui.editing.settings import Settings
    from xent_gui.ui.style.theme import apply_theme, system_theme
    from xent_gui.ui.window.main_window import MainWindow
    from xent_gui.ui.window.remembered import restore

    settings = Settings(settings_file)
    remembered = settings.load()
    speak(app, language or remembered.language)  # before there is a word
    mark = write_decimals(remembered.decimal_mark)
    theme = system_theme(app) if remembered.theme == "system" else remembered.theme
    animate = remembered.animate is not False
    apply_theme(app, Look(theme, remembered.zoom, animate))
    editor = Editor(gallery_document(FIRST))
    editor.dress(theme=theme, zoom=remembered.zoom, animate=animate, decimal_mark=mark)
    # connected first: every view that renders a new look finds the application dressed in it
    editor.changed.connect(lambda old, new: apply_theme(app, new.look) if old.look != new.look else None)
    window = MainWindow(editor)
    window.may_close = True  # nothing can be lost before `complete`
    restore(window, remembered)
    window.area.panels["outcomes"].setFocus()
    return Shell(app, settings, editor, window)


def complete(shell: Shell, state: Path, asker: Asker) -> Program:
    """Add what the first frame did without: files, recovery, actions, further panes."""
    from xent_gui.editing.files import Files
    from xent_gui.editing.journal import Journal
    from xent_gui.ui.window.desk import Desk
    from xent_gui.ui.window.live_actions import LiveActions

    editor, window = shell.editor, shell.window
    files = Files(editor, shell.settings, state)
    journal = Journal(editor, files, state / JOURNALS)
    window.complete()
    desk = Desk(window, editor, shell.settings, files, asker)
    program = Program(editor, files, journal, window, desk, LiveActions(desk))
    window.may_close = False
    window.close_asked.connect(lambda: desk.files.guarded(program.close))
    desk.restart_asked.connect(lambda: desk.files.guarded(program.restart))
    journal.failed.connect(lambda sentence: desk.say("warning", sentence, topic="journal"))
    return program


def run(app: QApplication, file: Path | None, language: str = "") -> int:
    """Show the window, complete the program, and run it until it ends."""
    from PySide6.QtCore import qInstallMessageHandler

    from xent_gui.editing.places import settings_file, state_folder
    from xent_gui.ui.window.first_frame import after_first_frame

    state = state_folder()
    held, programs = list[object](), list[Program]()  # what lives as long as the event loop

    def finish() -> None:
        from xent_gui.ui.style.icons import application_icon
        from xent_gui.ui.window.crash import CrashLog
        from xent_gui.ui.window.interrupts import Interrupts
        from xent_gui.ui.window.questions import WindowAsker

        crash, interrupts = CrashLog(state, app), Interrupts(app)
        crash.install()
        qInstallMessageHandler(crash.take_message)
        app.setWindowIcon(application_icon())
        program = complete(shell, state, WindowAsker())
        crash.tell(program.desk.tell_fault)
        program.desk.view.follow_motion()
        interrupts.asked.connect(program.interrupt)
        held.extend((crash, interrupts))
        programs.append(program)
        program.start(file)
        if handed is not None:
            handed.tell(program.desk.files.open_path)

    handed = _handed_files(app)
    shell = build_shell(app, settings_file(), language)
    if file is not None or any((state / JOURNALS).glob("*.journal")):
        finish()  # first: the window opens with the document that was asked for
        after_first_frame(shell.window, settle)
    else:
        after_first_frame(shell.window, lambda: _after_charts(app, finish))
    shell.window.show()
    status = app.exec()
    from xent_gui.ui.window.leaving import leave, start_again

    again = [program.editor.state.path for program in programs if program.restarts]
    leave(app, shell.window)
    start_again(again)
    return int(status)


def _after_charts(app: QApplication, finish: Callable[[], None]) -> None:
    """All that follows the first frame, in one go: what is typed meanwhile waits for the whole."""
    from PySide6.QtCore import QEventLoop

    for _ in range(3):  # the charts come first, because they are seen: made, shown, painted
        app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finish()
    settle()


def _handed_files(app: QApplication) -> FileOpens | None:
    """Where the system hands over files by events: a filter of every event would cost the others time."""
    if sys.platform != "darwin":
        return None
    from xent_gui.ui.window.file_opens import FileOpens

    return FileOpens(app)


def _name_for_taskbar() -> None:
    """Windows groups windows by this name; without it xent would stand under Python's."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("xent.xent")


def settle() -> None:
    """Collect garbage from now on, without looking through what the start has made each time: it stays."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_GARBAGE)
    gc.enable()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window; returns the exit status."""
    words = sys.argv[1:] if argv is None else argv
    file: Path | None = None
    language = ""
    if words:
        from xent_gui.arguments import arguments

        options = arguments(words)
        if options.install_desktop or options.uninstall_desktop:
            from xent_gui.desktop.install import run_desktop

            return run_desktop(options.install_desktop, options.system)
        if options.self_test:
            from xent_gui.self_test import run_self_test

            return run_self_test()
        file, language = options.file, options.language or ""
    with swift_enums():
        return _open_window(file, language)


def _open_window(file: Path | None, language: str) -> int:
    gc.disable()  # until `settle`: next to nothing of what the start makes is garbage
    with lean_imports(), compiled_once():
        import PySide6  # noqa: F401
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    QGuiApplication.setDesktopFileName("xent")
    _name_for_taskbar()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("xent")
    app.setApplicationVersion(__version__)
    return run(app, file, language)
