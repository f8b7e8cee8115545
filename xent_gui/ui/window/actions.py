"""The table of actions: all the program can do, each with its text, shortcut, icon, condition and deed.

Menus (`menus.MENUS`) and the toolbar name rows by id; the command palette and the shortcut list show all.
"""

from __future__ import annotations

from types import MappingProxyType

from xent_gui.ui.window.action import Action
from xent_gui.ui.window.actions_data import DATA_ACTIONS
from xent_gui.ui.window.actions_derivation import DERIVATION_ACTIONS
from xent_gui.ui.window.actions_edit import EDIT_ACTIONS
from xent_gui.ui.window.actions_file import FILE_ACTIONS, HELP_ACTIONS
from xent_gui.ui.window.actions_scene import SCENE_ACTIONS
from xent_gui.ui.window.actions_talk import TALK_ACTIONS
from xent_gui.ui.window.actions_view import VIEW_ACTIONS

ALL: tuple[Action, ...] = (
    *FILE_ACTIONS,
    *EDIT_ACTIONS,
    *SCENE_ACTIONS,
    *DATA_ACTIONS,
    *VIEW_ACTIONS,
    *DERIVATION_ACTIONS,
    *TALK_ACTIONS,
    *HELP_ACTIONS,
)
ACTIONS: MappingProxyType[str, Action] = MappingProxyType({action.id: action for action in ALL})
