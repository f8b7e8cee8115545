"""The scenes as a talk: small pictures in order, and how the one in view is staged."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from xent_gui.core.document.edit import Edit
from xent_gui.core.document.scene_edits import add_scene, move_scene
from xent_gui.core.document.shown import State
from xent_gui.core.document.staging_edits import (
    set_stage_charts,
    set_stage_layout,
    set_stage_notes,
    set_stage_readouts,
    set_stage_steps,
    set_stage_strip,
)
from xent_gui.core.explain.stage_steps import steps_of
from xent_gui.core.explain.step_numbers import step_numbers, with_number
from xent_gui.core.language import translate
from xent_gui.editing.editor import Editor
from xent_gui.ui.widgets.card import Card
from xent_gui.ui.widgets.film_strip import FilmStrip
from xent_gui.ui.widgets.staging_bar import StagingBar
from xent_gui.ui.widgets.step_list import StepList


class ScenesPanel(Card):
    """Reorders scenes and edits how they are shown on stage; does no work while hidden."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(translate("ScenesPanel", "Scenes"), parent)
        self._editor = editor
        self._drawn: State | None = None
        self.film, self.bar, self.steps = FilmStrip(self), StagingBar(self), StepList(self)
        self.add_link(self.tr("+ scene")).clicked.connect(self._on_add)
        self.header.insertSpacing(2, 16)
        self.header.insertWidget(3, self.bar)
        self.body.addWidget(self.film)
        self.film.scene_chosen.connect(self._on_chosen)
        self.film.scene_moved.connect(self._on_moved)
        self.bar.layout_chosen.connect(self._on_layout)
        self.bar.charts_chosen.connect(self._on_charts)
        self.bar.readouts_chosen.connect(self._on_readouts)
        self.bar.notes_chosen.connect(self._on_notes)
        self.bar.strip_chosen.connect(self._on_strip)
        self.bar.steps_asked.connect(self._on_steps_asked)
        self.steps.step_chosen.connect(self._on_step)
        self.steps.usual_chosen.connect(self._on_usual)
        self.steps.at_once_chosen.connect(self._on_at_once)
        editor.changed.connect(self.show_state)

    def show_state(self, _old: State | None, new: State) -> None:
        """Show the scenes and the staging of the one in view, once the pane is seen."""
        if not self.isVisible() or new is self._drawn:
            return
        old, self._drawn = self._drawn, new
        self.film.show_state(old, new)
        if old is None or old.scene is not new.scene:
            self.bar.show_state(old, new, len(steps_of(new.scene)))
            if self.steps.isVisible():
                self.steps.show_numbers(step_numbers(new.scene))

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        self.show_state(None, self._editor.state)

    @property
    def _scene(self) -> int:
        return self._editor.state.focus.scene

    def _apply(self, edit: Edit) -> None:
        self._editor.apply(edit)

    def _on_add(self) -> None:
        self._apply(add_scene(self._scene))

    def _on_chosen(self, scene: int) -> None:
        self._editor.point(scene=scene, outcome=None, hovered=None)

    def _on_moved(self, start: int, to: int) -> None:
        self._apply(move_scene(start, to))

    def _on_layout(self, key: str) -> None:
        self._apply(set_stage_layout(self._scene, key))

    def _on_charts(self, keys: tuple[str, ...]) -> None:
        self._apply(set_stage_charts(self._scene, keys))

    def _on_readouts(self, keys: tuple[str, ...]) -> None:
        self._apply(set_stage_readouts(self._scene, keys))

    def _on_notes(self, shown: bool) -> None:
        self._apply(set_stage_notes(self._scene, shown))

    def _on_strip(self, shown: bool) -> None:
        self._apply(set_stage_strip(self._scene, shown))

    def _on_steps_asked(self) -> None:
        self.steps.show_numbers(step_numbers(self._editor.state.scene))
        self.steps.open_over(self.bar.steps)

    def _on_step(self, part: str, number: int) -> None:
        self._apply(set_stage_steps(self._scene, with_number(self._editor.state.scene, part, number)))

    def _on_usual(self) -> None:
        self._apply(set_stage_steps(self._scene, None))

    def _on_at_once(self) -> None:
        self._apply(set_stage_steps(self._scene, ()))
