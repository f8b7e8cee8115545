"""Make every picture of the README and the guide from the program as it is.

    ./dev python docs/make_pictures.py

The same program gives the same pictures. A picture is made light and dark; the guide shows the one that fits.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from xent_gui.app import Program, build_shell, complete
from xent_gui.core.document.answers import set_answer
from xent_gui.core.document.edits import insert_scenes
from xent_gui.core.formats.gallery import gallery_document
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.panels.check_panel import CheckPanel
from xent_gui.ui.window.figure_dialog import FigureDialog
from xent_gui.ui.window.questions import WindowAsker

ROOT = Path(__file__).parent.parent
README, HELP = ROOT / "docs" / "pictures", ROOT / "resources" / "help" / "pictures"
SCENE = "observed-die-biased-belief"
THEMES = ("light", "dark")


def wait(milliseconds: int) -> None:
    """Let the window paint, typeset and finish its animations."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def program(size: QSize) -> Iterator[Program]:
    """The program with the dice scene, nothing moving."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        made = complete(build_shell(app, Path(folder) / "settings.ini"), Path(folder), WindowAsker())
        made.files.new(gallery_document(SCENE), Path("dice.xent"))
        made.editor.dress(animate=False)
        made.window.resize(size)
        made.window.show()
        yield made
        made.window.may_close = True
        made.window.close()


def at_rest(widget: QWidget) -> QImage:
    """What a widget shows once it is drawn and typeset, however busy the computer: when nothing changes."""
    before, still = QImage(), 0
    for _ in range(60):
        wait(250)
        now = widget.grab().toImage()
        still = still + 1 if now == before else 0
        if still == 4:
            return now
        before = now
    raise TimeoutError("the window does not come to rest")


def save(widget: QWidget, path: Path) -> None:
    """Save what a widget shows, as small as PNG allows without loss to the eye: 256 colours of its own."""
    image = at_rest(widget).convertToFormat(QImage.Format.Format_RGB888)
    colours: dict[int, int] = {}
    data = bytes(image.constBits())
    for y in range(image.height()):
        row = data[y * image.bytesPerLine() : y * image.bytesPerLine() + 3 * image.width()]
        for x in range(0, len(row), 3):
            colour = 0xFF000000 | row[x] << 16 | row[x + 1] << 8 | row[x + 2]
            colours[colour] = colours.get(colour, 0) + 1
    table = sorted(colours, key=lambda colour: (-colours[colour], colour))[:256]
    small = image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    if not writer.write(small):
        raise OSError(f"{path}: {writer.errorString()}")


def answer(made: Program, measure: str, text: str) -> None:
    """Type an answer."""
    made.editor.apply(set_answer(0, measure, text))
    check = made.window.area.panels["check"]
    assert isinstance(check, CheckPanel)
    check.choose(measure)


def whole_window() -> None:
    """The window, for the README and the guide."""
    with program(QSize(1440, 900)) as made:
        answer(made, "entropy_p", "1.289")  # wrong, and not explained away
        for theme in THEMES:
            made.editor.dress(theme=theme)
            for path in (README / f"main-{theme}.png", HELP / f"window-{theme}.png"):
                save(made.window, path)


def parts() -> None:
    """Charts and panes, for the guide."""
    with program(QSize(1180, 860)) as made:
        panels, charts = made.window.area.panels, made.desk.charts
        made.desk.apply(insert_scenes(1, gallery_document("fair-die").scenes))
        made.desk.apply(insert_scenes(2, gallery_document("observed-die-fair-belief").scenes))
        made.editor.point(scene=0)
        for theme in THEMES:
            made.editor.dress(theme=theme)
            for entry in CHARTS:
                shoot(charts, lambda key=entry.key: charts.show_chart(key), f"{entry.key}-{theme}")
            shoot(panels["identity"], lambda: None, f"identity-{theme}")
            shoot(panels["worked"], lambda: made.editor.point(measure="cross_entropy"), f"worked-{theme}")
            shoot(panels["check"], lambda: answer(made, "cross_entropy", "2.0612"), f"check-{theme}")


def figure() -> None:
    """The dialog of figures, for the guide."""
    with program(QSize(1180, 860)) as made:
        for theme in THEMES:
            made.desk.view.choose_theme(theme)
            made.desk.charts.show_chart("areas")
            made.desk.dialogs.figure()
            dialog = made.desk.dialogs.current
            assert isinstance(dialog, FigureDialog)
            choose(dialog.theme, theme)
            save(dialog, HELP / f"figure-{theme}.png")
            dialog.close()


def choose(box: QComboBox, key: str) -> None:
    """Choose an entry of a list by its key."""
    box.setCurrentIndex(box.findData(key))


def shoot(widget: QWidget, prepare: Callable[[], object], name: str) -> None:
    """Bring something about and take its picture."""
    prepare()
    save(widget, HELP / f"{name}.png")


def main() -> None:
    """All of them."""
    HELP.mkdir(exist_ok=True)
    whole_window()
    parts()
    figure()


if __name__ == "__main__":
    main()
