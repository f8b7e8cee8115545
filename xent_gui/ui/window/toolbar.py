"""The row under the menus: undo and redo, scenes, log base, decimals, search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QToolButton, QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.style.keys import named_keys
from xent_gui.ui.widgets.number_controls import DecimalsControl, UnitControl
from xent_gui.ui.window.action import without_mnemonic
from xent_gui.ui.window.buttons import ActionButton
from xent_gui.ui.window.scene_chooser import SceneChooser
from xent_gui.ui.window.wide_button import WideButton

_NARROW = 1120  # below, the words before the controls are left out
_SCENE_ACTIONS = ("add_scene", "duplicate_scene", "rename_scene", "remove_scene")


class ToolBar(QWidget):
    """Lays out the controls; `set_actions` gives the buttons their actions."""

    scenes: SceneChooser

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.scenes = SceneChooser(self)
        self.unit, self.decimals = UnitControl(self), DecimalsControl(self)
        self.search = WideButton(200, 260, self)
        self.search.words.setText(self.tr("Search every command"))
        self.search.right.setText(named_keys("Ctrl+K"))
        set_role(self.search.words, "small")
        set_tone(self.search.words, "muted")
        self.buttons: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._gaps: list[QSpacerItem] = []
        self._lay_out()
        self._space()

    def set_actions(self, action: Callable[[str], QAction | None]) -> None:
        """Connect the buttons; `action` gives an action by its id, None for one that there is not."""
        if action("present") is not None:
            self._add_button("present")
            self.buttons["present"].setProperty("kind", "primary")
            self.buttons["present"].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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

    def show_state(self, old: State | None, new: State) -> None:
        """Show scene, unit and decimals."""
        self.scenes.show_state(old, new)
        self.unit.show_state(old, new)
        self.decimals.show_state(old, new)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        roomy = event.size().width() >= scaled(_NARROW, look_of())
        self.unit.show_words(roomy)
        self.decimals.show_words(roomy)

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
        self._row.invalidate()
