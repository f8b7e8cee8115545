"""A talk in progress: scene and step that are shown, and what was changed on stage, kept apart."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from xent_gui.core.document.edit import Edit
from xent_gui.core.document.scene_edits import replace_scene
from xent_gui.core.document.shown import State
from xent_gui.core.document.staging_edits import keep_stage_changes
from xent_gui.core.explain.stage_steps import Revealed, steps_of
from xent_gui.core.language import translate
from xent_gui.editing.editor import Editor

_LAST = sys.maxsize


class Stage(QObject):
    """Position and changes of a talk over a document.

    `editor` is the stage's own: what is dragged and typed on stage changes a copy, and `keep()` says what to
    do to the document to take it over.
    """

    moved = Signal()  # another step of the same scene is shown

    def __init__(self, main: Editor, scene: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saved = main.state.document
        self.editor = Editor(self._saved, self)
        look = main.state.look
        self.editor.dress(theme=look.theme, animate=look.animate)
        self.editor.point(scene=scene, measure=main.state.focus.measure)
        self._step = 0
        self._steps: tuple[object, tuple[Revealed, ...]] = (None, ())

    @property
    def state(self) -> State:
        """What is shown."""
        return self.editor.state

    @property
    def scene(self) -> int:
        """Place of the scene that is shown."""
        return self.editor.state.focus.scene

    @property
    def count(self) -> int:
        """How many scenes the talk has."""
        return len(self._saved.scenes)

    @property
    def steps(self) -> tuple[Revealed, ...]:
        """What each step of the scene shows."""
        shown = self.editor.state.scene
        if self._steps[0] is not shown:
            self._steps = (shown, steps_of(shown))
        return self._steps[1]

    @property
    def step(self) -> int:
        """Place of the step that is shown; changes on stage may have left fewer."""
        return min(self._step, len(self.steps) - 1)

    @property
    def revealed(self) -> Revealed:
        """What is shown of the scene."""
        return self.steps[self.step]

    @property
    def changed(self) -> bool:
        """Whether anything was changed on stage."""
        return self.editor.state.document != self._saved

    @property
    def upcoming(self) -> tuple[int, Revealed] | None:
        """Scene and what is shown of it after one step forward; None at the end."""
        if self.step + 1 < len(self.steps):
            return self.scene, self.steps[self.step + 1]
        if self.scene + 1 < self.count:
            return self.scene + 1, steps_of(self.editor.state.document.scenes[self.scene + 1])[0]
        return None

    def forward(self) -> bool:
        """Reveal more, else go to the next scene; False at the end."""
        if self.step + 1 < len(self.steps):
            return self._go(self.scene, self.step + 1)
        return self.scene + 1 < self.count and self._go(self.scene + 1, 0)

    def back(self) -> bool:
        """One step back, to the last step of the scene before; False at the beginning."""
        if self.step > 0:
            return self._go(self.scene, self.step - 1)
        return self.scene > 0 and self._go(self.scene - 1, -1)

    def go_to(self, scene: int, step: int = 0) -> bool:
        """Show a scene from its first step, or at its last (−1); False where it does not exist."""
        return 0 <= scene < self.count and self._go(scene, step)

    def reset_scene(self) -> bool:
        """Bring the scene back to its saved state; False where it is in it."""
        saved = self._saved.scenes[self.scene]
        if self.editor.state.scene == saved:
            return False
        self.editor.apply(replace_scene(self.scene, saved, translate("stage", "Back to the saved scene")))
        return True

    def keep(self) -> Edit:
        """The edit of the document that takes over what was changed on stage."""
        return keep_stage_changes(self._saved, self.editor.state.document)

    def _go(self, scene: int, step: int) -> bool:
        self._step = _LAST if step < 0 else step  # first: who hears of the scene asks for the step
        if scene != self.scene:
            self.editor.point(scene=scene, outcome=None, hovered=None)
        else:
            self.moved.emit()
        return True
