"""Rows of the action table: files, and help."""

from __future__ import annotations

from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.window.action import Action, Now
from xent_gui.ui.window.actions_figure import FIGURE_ACTIONS


def _can_revert(now: Now) -> bool:
    return now.state.path is not None and now.state.modified


def _has_outcomes(now: Now) -> bool:
    return len(now.state.scene) > 0


FILE_ACTIONS = (
    Action(
        "new",
        QT_TRANSLATE_NOOP("actions", "&New"),
        lambda desk: desk.files.new(),
        ("Ctrl+N",),
        "new",
        tip=QT_TRANSLATE_NOOP("actions", "An empty document: two equally likely outcomes"),
    ),
    Action(
        "gallery",
        QT_TRANSLATE_NOOP("actions", "&Gallery…"),
        lambda desk: desk.dialogs.gallery(),
        ("Ctrl+G",),
        "dice",
        tip=QT_TRANSLATE_NOOP(
            "actions", "Ready-made scenes to start from: dice, coins, letters, classifiers"
        ),
    ),
    Action(
        "open",
        QT_TRANSLATE_NOOP("actions", "&Open…"),
        lambda desk: desk.files.open(),
        ("Ctrl+O",),
        "open",
        tip=QT_TRANSLATE_NOOP("actions", "Open a .xent file, or import a CSV file"),
    ),
    Action(
        "save", QT_TRANSLATE_NOOP("actions", "&Save"), lambda desk: desk.files.save(), ("Ctrl+S",), "save"
    ),
    Action(
        "save_as",
        QT_TRANSLATE_NOOP("actions", "Save &as…"),
        lambda desk: desk.files.save_as(),
        ("Ctrl+Shift+S",),
    ),
    Action(
        "revert",
        QT_TRANSLATE_NOOP("actions", "Re&vert to saved"),
        lambda desk: desk.files.revert(),
        when=_can_revert,
        tip=QT_TRANSLATE_NOOP("actions", "Read the file again and drop the changes since it was saved"),
    ),
    Action(
        "import_csv",
        QT_TRANSLATE_NOOP("actions", "&Import CSV…"),
        lambda desk: desk.files.import_csv(),
        ("Ctrl+I",),
        "download",
        tip=QT_TRANSLATE_NOOP(
            "actions", "Outcomes, p, q and counts from a table; shown before they are taken"
        ),
    ),
    Action(
        "export_csv",
        QT_TRANSLATE_NOOP("actions", "&Export CSV…"),
        lambda desk: desk.files.export_csv(),
        ("Ctrl+E",),
        "export",
        when=_has_outcomes,
        tip=QT_TRANSLATE_NOOP("actions", "This scene's outcomes as a table for other programs"),
    ),
    Action(
        "worksheet",
        QT_TRANSLATE_NOOP("actions", "Export &worksheet…"),
        lambda desk: desk.dialogs.worksheet(),
        ("Ctrl+Shift+E",),
        "export",
        when=_has_outcomes,
        tip=QT_TRANSLATE_NOOP("actions", "Scenes as exercises to print: solved, or with blanks to fill in"),
    ),
    *FIGURE_ACTIONS,
    Action(
        "close",
        QT_TRANSLATE_NOOP("actions", "&Close"),
        lambda desk: desk.files.close(),
        ("Ctrl+W",),
        tip=QT_TRANSLATE_NOOP("actions", "Put this document away and show the start page"),
    ),
    Action("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), lambda desk: desk.window.close(), ("Ctrl+Q",)),
)

HELP_ACTIONS = (
    Action(
        "guide",
        QT_TRANSLATE_NOOP("actions", "&Guide…"),
        lambda desk: desk.dialogs.guide(),
        ("F1",),
        "help",
        tip=QT_TRANSLATE_NOOP("actions", "Opens where it speaks of the pane you are in; with a search"),
    ),
    Action(
        "practice",
        QT_TRANSLATE_NOOP("actions", "&Practice…"),
        lambda desk: desk.dialogs.practice(),
        icon="check",
        tip=QT_TRANSLATE_NOOP("actions", "Random questions from a seed; each answer is checked"),
    ),
    Action(
        "palette",
        QT_TRANSLATE_NOOP("actions", "&Command palette…"),
        lambda desk: desk.dialogs.palette(),
        ("Ctrl+K",),
        "search",
        tip=QT_TRANSLATE_NOOP("actions", "Search every command by name"),
    ),
    Action(
        "shortcuts",
        QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts…"),
        lambda desk: desk.dialogs.shortcuts(),
        ("Ctrl+F1", "?"),
        "help",
    ),
    Action(
        "about", QT_TRANSLATE_NOOP("actions", "&About xent…"), lambda desk: desk.dialogs.about(), icon="info"
    ),
)
