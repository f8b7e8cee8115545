"""Prints a scene, shows how it will look, writes the handout. Qt's printing is loaded with the first use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from xent_gui.core.language import translate
from xent_gui.ui.window.notices import Offer
from xent_gui.ui.window.questions import Choice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from xent_gui.ui.window.desk import Desk


def print_scene(desk: Desk) -> None:
    """Ask for a printer and print the scene in view; without one, say so and offer what works."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo

    if not desk.settle():
        return
    if not QPrinterInfo.availablePrinterNames():
        desk.say(
            "warning",
            translate(
                "Desk", "No printer is set up on this computer. You can write the scenes to a PDF file."
            ),
            Offer(translate("Desk", "Export handout…"), lambda: save_handout(desk)),
            topic="print",
        )
        return
    printer = _printer(desk)
    dialog = QPrintDialog(printer, desk.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: _draw(desk, printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def preview_scene(desk: Desk) -> None:
    """Show the scene in view as it will be printed."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    if not desk.settle():
        return
    printer = _printer(desk)
    dialog = QPrintPreviewDialog(printer, desk.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Desk", "Print preview"))
    dialog.resize(desk.window.size() * 0.8)
    dialog.paintRequested.connect(lambda wanted: _draw(desk, wanted))
    dialog.destroyed.connect(lambda: printer.isValid())  # the printer lives as long as the dialog
    dialog.open()


def save_handout(desk: Desk) -> None:
    """Ask which kind of handout and for a name, and write all scenes as a PDF."""
    if not desk.settle():
        return
    desk.asker.ask(
        desk.window,
        translate("Desk", "What is on a page of the handout?"),
        translate(
            "Desk",
            "A scene: its notes, chart, numbers and calculation. A step: the slide as the audience sees it.",
        ),
        (
            Choice("scene", translate("Desk", "A &scene")),
            Choice("step", translate("Desk", "A s&tep")),
            Choice("cancel", translate("Desk", "Cancel"), "cancel"),
        ),
        "scene",
        lambda key: _ask_where(desk, key) if key != "cancel" else None,
    )


def _ask_where(desk: Desk, kind: str) -> None:
    from xent_gui.editing.disk import write_whole
    from xent_gui.ui.window.scene_pages import handout_pdf, slides_pdf
    from xent_gui.ui.window.writing import write_and_tell

    state = desk.state
    name = state.path.stem if state.path else state.document.scenes[0].title

    def chosen(path: Path) -> None:
        made = (
            slides_pdf(state, name)
            if kind == "step"
            else handout_pdf(state, name, desk.charts.key, desk.charts.chart)
        )
        write_and_tell(desk, path, lambda: write_whole(path, made))

    folder = desk.settings.load().folder or Path.home()
    desk.asker.save_file(
        desk.window,
        translate("Desk", "Export handout"),
        translate("Desk", "PDF (*.pdf)"),
        folder / "handout.pdf",
        "pdf",
        chosen,
    )


def _printer(desk: Desk) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(desk.state.scene.title)
    printer.setCreator("xent")
    return printer


def _draw(desk: Desk, printer: QPrinter) -> None:
    from xent_gui.ui.window.scene_pages import draw_scenes

    draw_scenes(printer, desk.state, (desk.scene,), desk.charts.key, desk.charts.chart)
