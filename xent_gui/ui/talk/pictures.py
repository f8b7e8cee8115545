"""Pictures of scenes as they stand on stage: for the overview, the presenter view, and lists of scenes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap

from xent_gui.core.document.shown import Look, State
from xent_gui.core.explain.stage_steps import Revealed, steps_of
from xent_gui.ui.talk.stage_view import StageView

_DRAWN = QSize(960, 540)


class Pictures:
    """Draws stages on a view that is never on the screen; keep one, because making charts takes time."""

    def __init__(self, size: QSize = _DRAWN) -> None:
        self._view = StageView()
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.progress = False
        self._view.resize(size)
        self._view.show()

    def close(self) -> None:
        """Done."""
        self._view.close()
        self._view.deleteLater()

    def picture(self, state: State, scene: int, width: int, revealed: Revealed | None = None) -> QPixmap:
        """A scene as it stands on stage.

        Parameters
        ----------
        state : what holds the scene
        scene : its place
        width : of the picture in pixels
        revealed : what of it is shown; None: everything
        """
        focus = replace(state.focus, scene=scene, outcome=None, hovered=None)
        still = replace(state, focus=focus, look=Look(state.look.theme, 1.0, animate=False))
        self._view.show_stage(still, revealed or steps_of(state.document.scenes[scene])[-1])
        drawn = self._view.grab()
        return drawn.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
