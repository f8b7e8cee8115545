"""`xent figure`: a chart drawn into a file, the same picture as the window's; Qt is loaded only here."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from xent_gui.cli_files import OK, Refused, chosen_scenes, read_file

if TYPE_CHECKING:
    from xent_gui.core.document.state import Document
    from xent_gui.ui.figures.drawing import Frame
    from xent_gui.ui.figures.sources import Picture

_PER_UNIT = {"mm": 96 / 25.4, "cm": 960 / 25.4, "in": 96.0, "pt": 96 / 72, "px": 1.0}
_LEAST, _MOST = 60.0, 8000.0  # pixels of a side
_FORMATS = (".svg", ".pdf", ".png")


def figure_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE --scene --chart -o, size, theme, and --data."""
    parser.add_argument(
        "file", metavar="FILE", help="a .xent file or a table (CSV, TSV); - for standard input"
    )
    parser.add_argument("--scene", type=int, metavar="N", help="the scene, from 1 (the first without it)")
    parser.add_argument(
        "--chart", default="bars", metavar="C", help="bars, areas, terms, likelihood, … (bars without it)"
    )
    parser.add_argument("-o", "--output", metavar="OUT", help="the file to write: .svg, .pdf or .png")
    parser.add_argument("--data", metavar="CSV", help="write the numbers behind the chart to a table")
    parser.add_argument("--width", type=length, default=174 * _PER_UNIT["mm"], metavar="W", help="85mm, 6in")
    parser.add_argument("--height", type=length, default=0.0, metavar="H", help="without it, what fits")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument(
        "--scale", type=_scale, default=3.0, metavar="S", help="dots of a PNG for 1/96 inch (3)"
    )
    parser.add_argument("--transparent", action="store_true", help="nothing behind the chart")
    parser.add_argument("--measure", metavar="M", help="what is worked or summed: cross_entropy, H(p), …")


def length(text: str) -> float:
    """A length such as 85mm, 8.5cm, 6in, 340pt or 800px in pixels of 1/96 inch; bare numbers are mm."""
    words = text.strip().lower()
    unit = next((unit for unit in _PER_UNIT if words.endswith(unit)), "mm")
    number = words.removesuffix(unit).strip().replace(",", ".")
    plain = number.isascii() and number.replace(".", "", 1).isdigit() and len(number) < 12
    pixels = float(number) * _PER_UNIT[unit] if plain else 0.0
    if not _LEAST <= pixels <= _MOST:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a length from 16mm to 2116mm, such as 85mm, 8.5cm, 6in, 340pt or 800px"
        )
    return pixels


def _scale(text: str) -> float:
    plain = text.isascii() and text.replace(".", "", 1).isdigit() and len(text) < 8
    if plain and 0.5 <= float(text) <= 16:
        return float(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0.5 to 16")


def run_figure(options: argparse.Namespace) -> int:
    """Draw and write; nothing is written where anything is wrong."""
    if options.output is None and options.data is None:
        raise Refused("Say what to write: -o chart.svg, -o chart.pdf, -o chart.png or --data numbers.csv.")
    if options.output is not None and Path(options.output).suffix.lower() not in _FORMATS:
        raise Refused(f"{options.output}: a figure is written as .svg, .pdf or .png.")
    document = read_file(options.file)
    number = chosen_scenes(document, options.scene or 1)[0][0]
    app = _start_qt()  # lives while it is drawn
    from xent_gui.ui.figures.data import table_csv
    from xent_gui.ui.figures.drawing import figure_bytes

    picture = _picture(document, number - 1, options)
    try:
        if options.data is not None:
            _write(options.data, table_csv(picture.table()).encode("utf-8", "replace"))
        if options.output is not None:
            form = Path(options.output).suffix.lower().removeprefix(".")
            _write(options.output, figure_bytes(picture, _frame(options), form))
    except ValueError as error:
        raise Refused(str(error)) from None
    finally:
        picture.close()
        del app
    return OK


def _start_qt() -> object:
    """An application that shows nothing; says in a sentence what a machine without Qt's libraries lacks."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;*.debug=false")
    try:
        from PySide6.QtCore import qInstallMessageHandler
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise Refused(
            f"A figure needs the libraries that draw windows, and they do not load: {error}."
        ) from None
    from xent_gui.core.document.shown import Look
    from xent_gui.ui.style.theme import apply_theme

    app = QApplication.instance()
    if app is None:
        qInstallMessageHandler(lambda *_said: None)
        app = QApplication(["xent"])
        app.setApplicationName("xent")
    assert isinstance(app, QApplication)
    apply_theme(app, Look())
    return app


def _picture(document: Document, scene: int, options: argparse.Namespace) -> Picture:
    from xent_gui.core.document.shown import Focus, Look, State, readouts_for
    from xent_gui.core.formats.answer_sheet import measure_named
    from xent_gui.ui.figures.sources import SOURCES, source_of

    measure = measure_named(options.measure) if options.measure else "cross_entropy"
    keys = [source.key for source in SOURCES]
    if options.chart not in keys:
        raise Refused(f"There is no chart “{options.chart}”: choose {', '.join(keys[:-1])} or {keys[-1]}.")
    look = Look(options.theme, 1.0, animate=False)
    state = State(document, Focus(scene, measure=measure), look, readouts_for(document, ()))
    return source_of(options.chart).make(state, None)


def _frame(options: argparse.Namespace) -> Frame:
    from xent_gui.ui.figures.drawing import Frame

    return Frame(options.width, options.height, options.theme, options.transparent, options.scale)


def _write(name: str, data: bytes) -> None:
    from xent_gui.editing.disk import write_whole
    from xent_gui.editing.sentences import not_saved

    path = Path(name)
    try:
        write_whole(path, data)
    except OSError as error:
        raise Refused(not_saved(path, error)) from None
