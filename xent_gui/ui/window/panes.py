"""The panes of the window, as a table: what they are called, where they stand, and who makes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

from xent_gui.core.language import QT_TRANSLATE_NOOP
from xent_gui.editing.editor import Editor
from xent_gui.ui.tables.columns import ALWAYS, OUTCOME_COLUMNS

Row = Literal["top", "strip", "bottom", "film"]


@dataclass(frozen=True, slots=True)
class Pane:
    """One pane.

    Attributes
    ----------
    key : names it in settings and actions
    menu_text : untranslated, with &
    row : panes of "top" and "bottom" stand side by side, "strip" and "film" have the full width
    share : width at first, relative to the others of its row
    early : whether it is part of the first frame; the others come just after it
    at_first : whether it is shown before anybody has chosen
    make : builds the panel as a child of a widget; imports it only then
    least : the width and height at zoom 1 that a late one will need: kept free, so that nothing moves
    """

    key: str
    menu_text: str
    row: Row
    share: int
    make: Callable[[Editor, QWidget], QWidget]
    early: bool = True
    at_first: bool = True
    least: tuple[int, int] = (0, 0)


def _outcomes(editor: Editor, parent: QWidget) -> QWidget:
    from xent_gui.ui.panels.outcomes_panel import OutcomesPanel

    return OutcomesPanel(editor, parent)


def _charts(editor: Editor, parent: QWidget) -> QWidget:
    from xent_gui.ui.panels.charts_panel import ChartsPanel

    return ChartsPanel(editor, parent)


def _readouts(editor: Editor, parent: QWidget) -> QWidget:
    from xent_gui.ui.panels.readouts_panel import ReadoutsPanel

    return ReadoutsPanel(editor, parent)


def _identity(editor: Editor, parent: QWidget) -> QWidget:
    from xent_gui.ui.panels.identity_panel import IdentityPanel

    return IdentityPanel(editor, parent)


def _worked(editor: Editor, parent: QWidget) -> QWidget:
    from xent_gui.ui.panels.worked_panel import WorkedPanel

    return WorkedPanel(editor, parent)


def _check(editor: Editor, parent: QWidget) -> QWidget:
    from xent_gui.ui.panels.check_panel import CheckPanel

    return CheckPanel(editor, parent)


def _scenes(editor: Editor, parent: QWidget) -> QWidget:
    from xent_gui.ui.panels.scenes_panel import ScenesPanel

    return ScenesPanel(editor, parent)


PANES: tuple[Pane, ...] = (
    Pane("outcomes", QT_TRANSLATE_NOOP("actions", "&Outcomes"), "top", 440, _outcomes),
    Pane("charts", QT_TRANSLATE_NOOP("actions", "C&harts"), "top", 590, _charts),
    Pane("readouts", QT_TRANSLATE_NOOP("actions", "&Readouts"), "top", 325, _readouts),
    Pane("identity", QT_TRANSLATE_NOOP("actions", "&Identity strip"), "strip", 1, _identity, early=False),
    Pane("worked", QT_TRANSLATE_NOOP("actions", "&Worked by hand"), "bottom", 870, _worked, early=False),
    Pane(
        "check",
        QT_TRANSLATE_NOOP("actions", "Chec&k my answer"),
        "bottom",
        475,
        _check,
        early=False,
        least=(296, 162),
    ),
    Pane(
        "scenes",
        QT_TRANSLATE_NOOP("actions", "Scenes in order"),
        "film",
        1,
        _scenes,
        early=False,
        at_first=False,
    ),
)

COLUMNS: tuple[tuple[str, str], ...] = tuple(
    (key, column.heading) for key, column in OUTCOME_COLUMNS.items() if key not in ALWAYS
)
"""Columns of the outcome table that can be shown or hidden: key and header."""
