"""Rows of the action table: figures and paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.ui.window.action import Action

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk


def _copy(desk: Desk) -> None:
    from xent_gui.ui.window.figure_work import copy_figure

    copy_figure(desk)


def _handout(desk: Desk) -> None:
    from xent_gui.ui.window.print_work import save_handout

    save_handout(desk)


def _print(desk: Desk) -> None:
    from xent_gui.ui.window.print_work import print_scene

    print_scene(desk)


def _preview(desk: Desk) -> None:
    from xent_gui.ui.window.print_work import preview_scene

    preview_scene(desk)


FIGURE_ACTIONS = (
    Action(
        "figure",
        QT_TRANSLATE_NOOP("actions", "Export fig&ure…"),
        lambda desk: desk.dialogs.figure(),
        ("Ctrl+Shift+F",),
        "chart",
        tip=QT_TRANSLATE_NOOP("actions", "A chart as SVG, PDF or PNG for a paper or a slide"),
    ),
    Action(
        "copy_figure",
        QT_TRANSLATE_NOOP("actions", "Cop&y figure"),
        _copy,
        ("Ctrl+Alt+C",),
        "copy",
        tip=QT_TRANSLATE_NOOP("actions", "The chart in view to the clipboard, as SVG and as picture"),
    ),
    Action(
        "handout",
        QT_TRANSLATE_NOOP("actions", "Export han&dout…"),
        _handout,
        icon="export",
        tip=QT_TRANSLATE_NOOP("actions", "All scenes as a PDF, each with its notes, chart and numbers"),
    ),
    Action(
        "print",
        QT_TRANSLATE_NOOP("actions", "&Print…"),
        _print,
        ("Ctrl+P",),
        tip=QT_TRANSLATE_NOOP("actions", "This scene on paper: notes, chart, numbers, calculation"),
    ),
    Action("print_preview", QT_TRANSLATE_NOOP("actions", "Prin&t preview…"), _preview),
)
