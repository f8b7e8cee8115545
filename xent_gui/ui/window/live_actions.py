"""The table of actions brought to life: one QAction each, in menus, kept in step with the state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.style.icons import icon
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.window.action import Action
from xent_gui.ui.window.actions import ALL
from xent_gui.ui.window.desk import Desk
from xent_gui.ui.window.menu_lists import fill_list
from xent_gui.ui.window.menus import MENUS, Menu

ON_TOOLBAR = ("undo", "redo", "previous_scene", "next_scene", "palette", "present")


class LiveActions(QObject):
    """Makes the QActions of a window and its menu bar; refreshes them when the state changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._rows = {row.id: row for row in ALL}
        self._made = {row.id: self._make(row) for row in ALL}
        self._moody = [row for row in ALL if not row.same_always]
        self._menus: list[QMenu] = []
        self._enabled: dict[str, bool] = {}  # as set last: nobody else sets it
        for made, menu in zip(desk.window.menus, MENUS, strict=True):
            self._fill(made, menu)
        desk.window.bar.set_actions(self._made.get)
        desk.editor.changed.connect(self._on_changed)
        desk.stirred.connect(self.refresh)
        self._dress()
        self.refresh()

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def refresh(self) -> None:
        """Enable, tick and name every action as things are now."""
        now = self._desk.now
        for row in self._moody:
            action = self._made[row.id]
            if (enabled := row.when(now)) != self._enabled.get(row.id):
                self._enabled[row.id] = enabled
                action.setEnabled(enabled)
            if row.checked is not None:
                action.setChecked(row.checked(now))
            if row.wording is not None and (text := row.wording(now)) != action.text():
                action.setText(text)
                action.setToolTip(_tip(row, action))

    def _make(self, row: Action) -> QAction:
        action = QAction(row.shown_text(), self._desk.window)
        action.setIconText(row.plain_text())  # said here, or each edit would give Undo's button other words
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checked is not None)
        action.setToolTip(_tip(row, action))
        action.setStatusTip(row.shown_tip())
        action.setMenuRole(
            {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}.get(
                row.id, QAction.MenuRole.NoRole
            )
        )
        action.triggered.connect(self._runner(row))
        self._desk.window.addAction(action)  # shortcuts work however deep in a menu it is
        return action

    def _runner(self, row: Action) -> Callable[[], None]:
        def run() -> None:
            row.does(self._desk)
            self.refresh()  # a tick that the click changed shows the truth again

        return run

    def _menu(self, menu: Menu, parent: QWidget) -> QMenu:
        made = QMenu(menu.shown_title, parent)
        self._menus.append(made)
        self._fill(made, menu)
        return made

    def _fill(self, made: QMenu, menu: Menu) -> None:
        for item in menu.items:
            if item is None:
                made.addSeparator()
            elif isinstance(item, Menu):
                made.addMenu(self._menu(item, made))
            elif item.startswith("@"):
                made.aboutToShow.connect(self._filler(made, item))
            else:
                made.addAction(self._made[item])

    def _filler(self, menu: QMenu, name: str) -> Callable[[], None]:
        return lambda: fill_list(menu, name, self._desk)

    def _on_changed(self, old: State, new: State) -> None:
        if old.look != new.look:
            self._dress()
        hovering = old.document is new.document and old.focus.hovered != new.focus.hovered
        if not hovering:
            self.refresh()

    def _dress(self) -> None:
        tokens = tokens_of(self._desk.state.look.theme)
        for name in ON_TOOLBAR:
            if name in self._made:
                tone = "on_accent" if name == "present" else "text"
                self._made[name].setIcon(icon(self._rows[name].icon, tokens, tone))


def _tip(row: Action, action: QAction) -> str:
    """Name, shortcut and a sentence more."""
    name = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    first = f"{name} ({keys})" if keys else name
    return f"{first}\n{row.shown_tip()}" if row.tip else first
