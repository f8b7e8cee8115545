"""Every command with a name: the table of actions, and what there is to open and go to just now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from xent_gui.core.language import translate
from xent_gui.ui.window.action import without_mnemonic
from xent_gui.ui.window.actions import ALL
from xent_gui.ui.window.menus import MENUS, Menu

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk

MOST_REMEMBERED = 8


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the command palette: its words, where else it is found, its shortcut, and its deed.

    `english` are words that find it too, where the program speaks another language.
    """

    id: str
    text: str
    place: str
    keys: str
    tip: str
    enabled: bool
    ticked: bool
    run: Callable[[], object]
    english: str = ""


def commands(desk: Desk) -> list[Command]:
    """All commands as things are now, actions first."""
    return [*_actions(desk), *_scenes(desk), *_recent(desk), *_gallery(desk)]


def shown_keys(keys: tuple[str, ...]) -> str:
    """The first shortcut as this platform writes it, "" for none."""
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def places(menus: tuple[Menu, ...] = MENUS, above: str = "") -> dict[str, str]:
    """The menu in which each action stands: "View ▸ Theme"."""
    found: dict[str, str] = {}
    for menu in menus:
        place = above + without_mnemonic(menu.shown_title)
        for item in menu.items:
            if isinstance(item, Menu):
                found |= places((item,), f"{place} ▸ ")
            elif item is not None:
                found[item] = place
    return found


def _actions(desk: Desk) -> list[Command]:
    now, where = desk.now, places()
    return [
        Command(
            row.id,
            row.plain_text(now),
            where.get(row.id, ""),
            shown_keys(row.keys),
            row.shown_tip(),
            row.when(now),
            row.checked is not None and row.checked(now),
            partial(row.does, desk),
            "" if row.fill is not None else without_mnemonic(row.text),
        )
        for row in ALL
        if row.id != "palette"
    ]


def _scenes(desk: Desk) -> list[Command]:
    words = translate("actions", "Go to scene {number}: {title}")
    place = translate("actions", "Scene")
    return [
        _plain(
            f"scene:{index}",
            words.format(number=index + 1, title=scene.title),
            place,
            partial(desk.go_to_scene, index),
        )
        for index, scene in enumerate(desk.state.document.scenes)
        if index != desk.scene
    ]


def _recent(desk: Desk) -> list[Command]:
    words = translate("actions", "Open {name}")
    return [
        _plain(
            f"recent:{path}",
            words.format(name=path.name),
            str(path.parent),
            partial(desk.files.open_path, path),
        )
        for path in desk.files.recent
    ]


def _gallery(desk: Desk) -> list[Command]:
    from xent_gui.core.formats.gallery import gallery

    words = translate("actions", "New from gallery: {title}")
    return [
        _plain(
            f"gallery:{entry.key}",
            words.format(title=entry.title),
            entry.group,
            partial(desk.dialogs.start_from, entry.key),
        )
        for entry in gallery()
    ]


def _plain(name: str, text: str, place: str, run: Callable[[], object]) -> Command:
    return Command(name, text, place, "", "", True, False, run)
