"""The row under the menus: undo and redo, scenes, log base, decimals, search."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QToolButton, QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.style.icons import icon
from xent_gui.ui.style.keys import named_keys
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.number_controls import DecimalsControl, UnitControl
from xent_gui.ui.window.action import without_mnemonic
from xent_gui.ui.window.buttons import ActionButton
from xent_gui.ui.window.scene_chooser import SceneChooser
from xent_gui.ui.window.wide_button import WideButton

_TITLE = 150  # pixels at zoom 1 that the title of the scene has before words are left out for it
_SCENE_ACTIONS = ("add_scene", "duplicate_scene", "rename_scene", "remove_scene")


class Words(NamedTuple):
    """Which words stand in the bar: before the controls, in the search box, on Present."""

    before: bool
    search: bool
    present: bool


# from the roomiest on: what is left out first is said by icon and tool tip too, and always to a screen reader
_LEVELS = (
    Words(before=True, search=True, present=True),
    Words(before=False, search=True, present=True),
    Words(before=False, search=False, present=True),
    Words(before=False, search=False, present=False),
)


class ToolBar(QWidget):
    """Lays out the controls; `set_actions` gives the buttons their actions.

    Where there is too little room for all words, at a large zoom or in a language of long ones, some are
    left out (`_LEVELS`), so that none is cut off.
    """

    scenes: SceneChooser

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.scenes = SceneChooser(self)
        self.unit, self.decimals = UnitControl(self), DecimalsControl(self)
        self.search = WideButton(200, 260, self)
        self.search.words.setText(self.tr("Search every command"))
        self.search.right.setText(named_keys("Ctrl+K"))
        set_role(self.search.words, "small")
        set_tone(self.search.words, "muted")
        self.buttons: dict[str, QToolButton] = {}
        self._needs: list[int] = []  # how wide the bar is at each level
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._gaps: list[QSpacerItem] = []
        self._lay_out()
        self._space()

    def set_actions(self, action: Callable[[str], QAction | None]) -> None:
        """Connect the buttons; `action` gives an action by its id, None for one that there is not."""
        for name in ("palette", "present"):
            if action(name) is None:
                self.buttons.pop(name).deleteLater()
        for name, button in self.buttons.items():
            if (wanted := action(name)) is not None:
                button.setDefaultAction(wanted)
        self.scenes.set_list_actions([one for name in _SCENE_ACTIONS if (one := action(name))])
        if palette := action("palette"):
            self.search.right.setText(
                palette.shortcut().toString(palette.shortcut().SequenceFormat.NativeText)
            )
            self.search.setAccessibleName(without_mnemonic(palette.text()).rstrip("…"))
            self.search.setToolTip(palette.toolTip())
            self.search.clicked.connect(palette.trigger)
        self._space()

    def _lay_out(self) -> None:
        for name in ("undo", "redo"):
            self._add_button(name)
        self._gap()
        self._add_button("previous_scene")
        self._row.addWidget(self.scenes)
        self._add_button("next_scene")
        self._gap()
        self._row.addWidget(self.unit)
        self._gap()
        self._row.addWidget(self.decimals)
        self._row.addStretch(1)
        self._row.addWidget(self.search)
        self._add_button("palette")
        self.buttons["palette"].hide()
        self._add_button("present")
        self._dress_present()

    def _dress_present(self) -> None:
        """As it will look with its action: nothing moves when the actions come, after the first frame."""
        present = self.buttons["present"]
        present.setProperty("kind", "primary")
        present.setText(without_mnemonic(QCoreApplication.translate("actions", "&Present")))
        present.setIcon(icon("play", tokens_of(look_of().theme), "on_accent"))

    def show_state(self, old: State | None, new: State) -> None:
        """Show scene, unit and decimals."""
        self.scenes.show_state(old, new)
        self.unit.show_state(old, new)
        self.decimals.show_state(old, new)

    def minimumSizeHint(self) -> QSize:  # Qt override
        """As narrow as the window may be: words are left out, not the window widened."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:  # Qt override
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self._needs:
            self._fit()  # not before: at a change of style the fonts of what is in the bar come last
        return done

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_gaps"):
            self._space()

    def _add_button(self, name: str) -> None:
        button = ActionButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.buttons[name] = button
        self._row.addWidget(button)

    def _gap(self) -> None:
        self._gaps.append(QSpacerItem(0, 0, QSizePolicy.Policy.Fixed))
        self._row.addItem(self._gaps[-1])

    def _space(self) -> None:
        look = look_of()
        self._row.setContentsMargins(scaled(14, look), scaled(7, look), scaled(14, look), scaled(8, look))
        self._row.setSpacing(scaled(6, look))
        for place in self._gaps:
            place.changeSize(scaled(18, look), 0, QSizePolicy.Policy.Fixed)
        for button in self.buttons.values():
            button.setIconSize(QSize(scaled(16, look), scaled(16, look)))
        self._needs.clear()
        self._row.invalidate()
        self.updateGeometry()
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _fit(self) -> None:
        """Show as many words as there is room for."""
        needs, spare = self._widths(), scaled(_TITLE, look_of())
        fits = (words for words, need in zip(_LEVELS, needs, strict=True) if need + spare <= self.width())
        self._say(next(fits, _LEVELS[-1]))

    def _widths(self) -> list[int]:
        """How wide the bar is at each level, with next to nothing of the title of the scene."""
        if not self._needs:
            needs = []
            for words in _LEVELS:
                self._say(words)
                needs.append(self._row.minimumSize().width())
            self._needs = needs
        return self._needs

    def _say(self, words: Words) -> None:
        self.unit.show_words(words.before)
        self.decimals.show_words(words.before)
        if "palette" in self.buttons:
            self.buttons["palette"].setHidden(words.search)
            self.search.setVisible(words.search)
        if present := self.buttons.get("present"):
            beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
            present.setToolButtonStyle(beside if words.present else alone)
