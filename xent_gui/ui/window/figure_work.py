"""Exports figures for the desk: asks where, writes whole files, says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from xent_gui.core.document.shown import State
from xent_gui.core.language import translate
from xent_gui.editing.disk import write_whole
from xent_gui.editing.sentences import not_saved
from xent_gui.ui.figures.data import table_csv
from xent_gui.ui.figures.drawing import figure_bytes, figure_mime
from xent_gui.ui.figures.sources import Picture, scene_state, source_of
from xent_gui.ui.window.figure_dialog import Choices, FigureDialog
from xent_gui.ui.window.file_work import file_name
from xent_gui.ui.window.questions import Choice

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk

Say = Callable[[str, str], None]  # kind, sentence


def figure_dialog(desk: Desk) -> FigureDialog:
    """The dialog; each of its buttons does its work while it stays open."""
    remembered = {"source": desk.charts.key, **_without_source(desk)}
    dialog = FigureDialog(desk.state, desk.charts.chart, Choices.read(remembered), desk.window)
    dialog.export_wanted.connect(lambda choices: _save(desk, dialog, choices))
    dialog.all_wanted.connect(lambda choices: _save_all(desk, dialog, choices))
    dialog.data_wanted.connect(lambda choices: _save_data(desk, dialog, choices))
    dialog.copy_wanted.connect(lambda choices: _copy(desk, choices, dialog.say))
    dialog.chosen.connect(lambda choices: desk.settings.update(figure=choices.written()))
    return dialog


def copy_figure(desk: Desk) -> None:
    """The chart in view to the clipboard, as chosen last."""
    if desk.settle():
        choices = Choices.read({**_without_source(desk), "source": desk.charts.key})
        _copy(desk, choices, partial(_tell_fault, desk))


def _tell_fault(desk: Desk, kind: str, sentence: str) -> None:
    """In the window copying says nothing, as everywhere, unless it failed."""
    if kind == "bad":
        desk.say(kind, sentence, topic="figure")


def _without_source(desk: Desk) -> dict[str, str]:
    return {key: text for key, text in desk.settings.load().figure.items() if key != "source"}


def _made(desk: Desk, state: State, choices: Choices) -> Picture:
    return source_of(choices.source).make(state, desk.charts.chart)


def _copy(desk: Desk, choices: Choices, say: Say) -> None:
    picture = _made(desk, desk.state, choices)
    try:
        data = figure_mime(picture, choices.frame(desk.charts.chart))
    except ValueError as error:
        say("bad", str(error))
        return
    finally:
        picture.close()
    QGuiApplication.clipboard().setMimeData(data)
    say("ok", translate("Desk", "The figure is on the clipboard, as SVG and as a picture."))


def _save(desk: Desk, dialog: FigureDialog, choices: Choices) -> None:
    def chosen(path: Path) -> None:
        picture = _made(desk, desk.state, choices)
        _write(desk, dialog, path, picture, choices)
        picture.close()

    name = f"{file_name(desk.state.scene.title) or 'scene'}-{choices.source}.{choices.form}"
    filters = f"{choices.form.upper()} (*.{choices.form})"
    desk.asker.save_file(
        dialog,
        translate("Desk", "Export figure"),
        filters,
        _folder(desk) / name,
        choices.form,
        chosen,
    )


def _save_data(desk: Desk, dialog: FigureDialog, choices: Choices) -> None:
    def chosen(path: Path) -> None:
        picture = _made(desk, desk.state, choices)
        _put(desk, dialog, path, table_csv(picture.table()).encode("utf-8", "replace"))
        picture.close()

    name = f"{file_name(desk.state.scene.title) or 'scene'}-{choices.source}.csv"
    filters = translate("Desk", "Tables (*.csv)")
    desk.asker.save_file(
        dialog,
        translate("Desk", "Export the data"),
        filters,
        _folder(desk) / name,
        "csv",
        chosen,
    )


def _save_all(desk: Desk, dialog: FigureDialog, choices: Choices) -> None:
    """All scenes into a folder; files that are there are replaced only after a question."""

    def chosen(folder: Path) -> None:
        paths = scene_paths(folder, desk.state, choices)
        there = [path.name for path in paths if path.exists()]
        if not there:
            write_all(paths)
            return
        sentence = translate(
            "Desk", "{count} of the figures are there already, “{name}” first. Replace them?"
        )
        desk.asker.ask(
            dialog,
            sentence.format(count=len(there), name=there[0]),
            "",
            (
                Choice("replace", translate("Desk", "&Replace"), "destroy"),
                Choice("cancel", translate("Desk", "Cancel"), "cancel"),
            ),
            "cancel",
            lambda key: write_all(paths) if key == "replace" else None,
        )

    def write_all(paths: list[Path]) -> None:
        for scene, path in enumerate(paths):
            picture = _made(desk, scene_state(desk.state, scene), choices)
            written = _write(desk, dialog, path, picture, choices)
            picture.close()
            if not written:
                return
        sentence = translate("Desk", "{count} figures were written to “{folder}”.")
        dialog.say("ok", sentence.format(count=len(paths), folder=paths[0].parent))

    desk.asker.choose_folder(dialog, translate("Desk", "Folder for the figures"), _folder(desk), chosen)


def scene_paths(folder: Path, state: State, choices: Choices) -> list[Path]:
    """A file for each scene, named by number and title."""
    digits = len(str(len(state.document.scenes)))
    return [
        folder / f"{at:0{digits}}-{file_name(scene.title) or 'scene'}-{choices.source}.{choices.form}"
        for at, scene in enumerate(state.document.scenes, 1)
    ]


def _write(desk: Desk, dialog: FigureDialog, path: Path, picture: Picture, choices: Choices) -> bool:
    try:
        data = figure_bytes(picture, choices.frame(desk.charts.chart), choices.form)
    except ValueError as error:
        dialog.say("bad", str(error))
        return False
    return _put(desk, dialog, path, data)


def _put(desk: Desk, dialog: FigureDialog, path: Path, data: bytes) -> bool:
    try:
        write_whole(path, data)
    except OSError as error:
        dialog.say("bad", not_saved(path, error))
        return False
    desk.settings.update(folder=path.parent)
    dialog.say("ok", translate("Desk", "“{name}” was written.").format(name=path.name))
    return True


def _folder(desk: Desk) -> Path:
    return desk.settings.load().folder or Path.home()
