"""Menus whose entries depend on the moment: recent documents, the gallery, the scenes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from xent_gui.core.language import translate
from xent_gui.ui.window.action import with_ampersands
from xent_gui.ui.window.menus import DISPLAYS, GALLERY, RECENT, SCENES

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk

Entry = tuple[str, str, bool, Callable[[], object]]  # words, tip, ticked, deed


def fill_list(menu: QMenu, name: str, desk: Desk) -> None:
    """Fill a menu anew, as it opens."""
    menu.clear()
    for words, tip, ticked, does in _LISTS[name](desk):
        action = QAction(words, menu)
        action.setToolTip(tip)
        action.setStatusTip(tip)
        action.setCheckable(ticked)
        action.setChecked(ticked)
        action.triggered.connect(lambda _checked, does=does: does())
        menu.addAction(action)
    if menu.isEmpty():
        none = menu.addAction(translate("actions", "Nothing yet"))
        none.setEnabled(False)
    menu.setToolTipsVisible(True)


def _numbered(number: int, text: str) -> str:
    """Digits choose the first nine."""
    shown = with_ampersands(text)
    return f"&{number}  {shown}" if number < 10 else f"{number}  {shown}"


def _recent(desk: Desk) -> Iterator[Entry]:
    for number, path in enumerate(desk.files.recent, start=1):
        yield (
            _numbered(number, path.name),
            str(path),
            False,
            partial(desk.files.open_path, path),
        )


def _scenes(desk: Desk) -> Iterator[Entry]:
    for index, scene in enumerate(desk.state.document.scenes):
        yield (
            _numbered(index + 1, scene.title),
            "",
            index == desk.scene,
            partial(desk.go_to_scene, index),
        )


def _gallery(desk: Desk) -> Iterator[Entry]:
    from xent_gui.core.formats.gallery import gallery

    for entry in gallery():
        yield (
            with_ampersands(entry.title),
            entry.notes,
            False,
            partial(desk.dialogs.start_from, entry.key),
        )


def _displays(desk: Desk) -> Iterator[Entry]:
    for name, words, chosen in desk.talk.displays():
        yield with_ampersands(words), "", chosen, partial(desk.talk.choose_display, name)


_LISTS = {RECENT: _recent, GALLERY: _gallery, SCENES: _scenes, DISPLAYS: _displays}
