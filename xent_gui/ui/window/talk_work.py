"""What actions do about talks: begin one, choose its display, and take over what was changed on stage."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from xent_gui.ui.window.questions import Choice

if TYPE_CHECKING:
    from xent_gui.core.document.edit import Edit
    from xent_gui.ui.talk.show import Talk
    from xent_gui.ui.window.desk import Desk


class TalkWork(QObject):
    """Holds the talk that is on; everything of it is imported when the first one begins."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.talk: Talk | None = None

    @property
    def display(self) -> str:
        """Name of the display chosen for the stage, which may not be there today; "" for the usual one."""
        return self._desk.settings.load().display

    def present(self, scene: int) -> None:
        """Begin the talk at a scene."""
        if self.talk is not None or not self._desk.settle():
            return
        from xent_gui.ui.talk.show import Talk, stage_screen

        home = self._desk.window.screen()
        screen = stage_screen(home, self.display)
        self.talk = Talk(self._desk.editor, scene, screen, home, self)
        self.talk.left.connect(self._on_left)
        self.talk.start()

    def present_with_notes(self) -> None:
        """Begin the talk at the scene in view, with the presenter view whatever displays there are."""
        self.present(self._desk.scene)
        if self.talk is not None:
            self.talk.show_presenter()

    def displays(self) -> list[tuple[str, str, bool]]:
        """Name, words and whether it is chosen, of each display; first the usual choice."""
        chosen = self.display
        found = [("", self.tr("The other display, where there is one"), not chosen)]
        for screen in QGuiApplication.screens():
            size = screen.size()
            words = f"{screen.name()}, {size.width()} × {size.height()}"
            found.append((screen.name(), words, screen.name() == chosen))
        if not any(ticked for _, _, ticked in found):
            found.append((chosen, self.tr("{name}, not connected now").format(name=chosen), True))
        return found

    def choose_display(self, name: str) -> None:
        """Give talks on this display, next time too."""
        self._desk.settings.update(display=name)

    def close(self) -> None:
        """End the talk with the program; nothing is asked any more."""
        if self.talk is not None:
            talk, self.talk = self.talk, None
            talk.left.disconnect(self._on_left)
            talk.leave()

    def _on_left(self) -> None:
        assert self.talk is not None
        talk, self.talk = self.talk, None
        stage = talk.stage
        window = self._desk.window
        window.activateWindow()
        self._desk.go_to_scene(stage.scene)
        talk.deleteLater()
        if stage.changed:
            self._desk.asker.ask(
                window,
                self.tr("Keep the changes made on stage?"),
                self.tr("Kept, they are one step that can be undone. Discarded, the scenes are as before."),
                (
                    Choice("keep", self.tr("&Keep")),
                    Choice("discard", self.tr("&Discard"), "cancel"),
                ),
                "discard",
                partial(self._on_answered, stage.keep()),
            )

    def _on_answered(self, kept: Edit, answer: str) -> None:
        if answer == "keep":
            self._desk.apply(kept)
