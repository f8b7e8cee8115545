"""Opens the dialogs; each is imported with its first opening, and none blocks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from xent_gui.core.document import edits
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.language import translate
from xent_gui.ui.window.whole import Whole

if TYPE_CHECKING:
    from xent_gui.ui.window.command_palette import CommandPalette
    from xent_gui.ui.window.desk import Desk

Into = Literal["document", "scene", "replace"]


class Dialogs(QObject):
    """One method for each dialog; `current` is the one that is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._palette: CommandPalette | None = None
        self.current: QDialog | None = None

    def palette(self) -> None:
        """Search every command; asked again it goes away."""
        from xent_gui.ui.window.command_palette import CommandPalette

        if self._palette is None:
            self._palette = CommandPalette(self._desk)
        self._palette.toggle()

    def gallery(self, adding: bool = False) -> None:
        """Choose something ready-made: as a new document, or as scenes after this one."""
        from xent_gui.ui.window.gallery_dialog import GalleryDialog

        dialog = GalleryDialog(self._desk.state.look, adding, self._desk.files.recent, self._desk.window)
        dialog.entry_chosen.connect(self.add_from if adding else self.start_from)
        dialog.blank_chosen.connect(self._on_blank)
        dialog.open_chosen.connect(self._desk.files.open)
        dialog.recent_chosen.connect(self._desk.files.open_path)
        self.show_dialog(dialog)

    def start_from(self, key: str) -> None:
        """A new document with a copy of an entry of the gallery."""
        from xent_gui.core.formats.gallery import gallery_document

        files = self._desk.files
        files.guarded(lambda: files.show(gallery_document(key), Path(f"{key}.xent")))

    def add_from(self, key: str) -> None:
        """The scenes of an entry of the gallery, after the one in view."""
        from xent_gui.core.formats.gallery import gallery_document

        self._desk.apply(edits.insert_scenes(self._desk.scene + 1, gallery_document(key).scenes))

    def import_table(self, path: Path, into: Into) -> None:
        """Show how a table is read, and take it; `into` is what is proposed to become of it."""
        from xent_gui.core.formats.load import FormatError, read_bytes

        try:
            data = read_bytes(path)
        except FormatError as error:
            self._desk.say("bad", str(error), topic="file")
            return
        from xent_gui.ui.window.table_import import TableImport

        dialog = TableImport(data, path, into, self._desk.window)
        dialog.scene_read.connect(self._on_scene_read)
        self.show_dialog(dialog)

    def worksheet(self) -> None:
        """Choose the scenes of a worksheet, and export it."""
        if not self._desk.settle():
            return
        from xent_gui.ui.window.worksheet_work import worksheet_dialog

        self.show_dialog(worksheet_dialog(self._desk))

    def figure(self, wanted: str = "export") -> None:
        """Choose what of a figure, and export it; or "copy" the one in view."""
        if not self._desk.settle():
            return
        from xent_gui.ui.window.figure_work import copy_figure, figure_dialog

        if wanted == "copy":
            copy_figure(self._desk)
        else:
            self.show_dialog(figure_dialog(self._desk))

    def guide(self) -> None:
        """The guide beside the window, open where it speaks of the pane in focus; it blocks nothing."""
        from xent_gui.ui.window.guide_dialog import GuideDialog
        from xent_gui.ui.window.help_topics import topic_of

        topic = topic_of(self._desk)
        dialog = self._desk.window.findChild(GuideDialog)
        if dialog is None:
            dialog = GuideDialog(self._desk.window)
            Whole(dialog)
        dialog.show()
        dialog.open_at(*topic)
        dialog.activateWindow()

    def classifier(self) -> None:
        """Logits, temperature, label and smoothing of the scene in view; it blocks nothing."""
        from xent_gui.ui.window.classifier_dialog import classifier_dialog

        classifier_dialog(self._desk.window, self._desk.editor).activateWindow()

    def practice(self) -> None:
        """Questions to answer."""
        from xent_gui.ui.window.practice_dialog import PracticeDialog

        self.show_dialog(PracticeDialog(self._desk.window))

    def shortcuts(self) -> None:
        """All keys."""
        from xent_gui.ui.window.shortcut_dialog import ShortcutDialog

        self.show_dialog(ShortcutDialog(self._desk.window))

    def about(self) -> None:
        """Versions, licence, and what a report of a fault needs."""
        from xent_gui.ui.window.about_dialog import AboutDialog

        self.show_dialog(AboutDialog(self._desk.settings.path, self._desk.window))

    def scene_title(self) -> None:
        """Name the scene in view."""
        from xent_gui.ui.window.title_dialog import TitleDialog

        dialog = TitleDialog(self._desk.state.scene.title, self._desk.window)
        dialog.title_chosen.connect(self._on_title)
        self.show_dialog(dialog)

    def show_dialog(self, dialog: QDialog) -> None:
        """Open a dialog in place of the one that is open; it blocks nothing but clicks on the window."""
        if self.current is not None:
            self.current.close()
        self.current = dialog
        Whole(dialog)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        if self.sender() is self.current:
            self.current = None

    def _on_title(self, title: str) -> None:
        self._desk.edit(edits.set_title, title)

    def _on_blank(self) -> None:
        self._desk.files.new()

    def _on_scene_read(self, scene: Scene, path: Path, into: Into) -> None:
        desk = self._desk
        if into == "document":
            suggested = path.with_suffix(".xent")
            desk.files.guarded(lambda: desk.files.show(Document((scene,)), suggested))
        elif into == "scene":
            name = translate("Desk", "Import {name}").format(name=path.name)
            desk.apply(edits.insert_scenes(desk.scene + 1, (scene,), name))
        else:
            name = translate("Desk", "Import {name}").format(name=path.name)
            kept = desk.state.scene
            desk.edit(edits.replace_scene, scene.with_(unit=kept.unit, decimals=kept.decimals), name)
        desk.settings.add_recent(path)
