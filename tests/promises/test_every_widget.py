"""Each widget of the window and its dialogs has a name, can be hit, and shows all its words, at each zoom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.ui.window.kit import ScriptedAsker, asker_of, running_program
from xent_gui.app import Program
from xent_gui.ui.tables.totals import TotalsRow
from xent_gui.ui.widgets.elided_label import ElidedLabel
from xent_gui.ui.window.command_palette import CommandPalette
from xent_gui.ui.window.predictions_dialog import PredictionsDialog

SMALLEST = 24  # pixels, of what is clicked


class Size(NamedTuple):
    """A zoom, and the window that has to hold everything at it."""

    zoom: float
    width: int
    height: int


INSIDE = ("window", "palette", "notices")  # which open no window of their own

# the last two: what Qt's own scale of 150 % leaves of a screen of 1280 × 800, and of 200 % of 1920 × 1080
SIZES = {
    "100 %": Size(1, 1280, 800),
    "150 %": Size(1.5, 1280, 800),
    "200 %": Size(2, 1920, 1080),
    "scale 150 %": Size(1, 853, 533),
    "scale 200 %": Size(1, 960, 540),
}


def by_action(name: str) -> Callable[[Program, Path], object]:
    return lambda program, _folder: program.actions[name].trigger()


def import_table(program: Program, folder: Path) -> None:
    (folder / "table.csv").write_text("x;p;q\na;0,5;0,25\nb;0,5;0,75\n")
    program.desk.dialogs.import_table(folder / "table.csv", "document")


def read_observations(program: Program, folder: Path) -> None:
    (folder / "observations.csv").write_text("face,who\n1,a\n6,b\n7,c\n")
    program.desk.observations.read_path(folder / "observations.csv")


def type_strangers(program: Program, folder: Path) -> None:
    program.actions["type_observations"].trigger()
    program.desk.dialogs.current.field.setPlainText("1, 6, 6, heads, tails, edge, 7")


def predictions(program: Program, folder: Path) -> None:
    (folder / "predictions.csv").write_text("label,cat,dog\ncat,0.9,0.1\ndog,0.4,0.6\n")
    asker_of(program).files.append(folder / "predictions.csv")
    program.actions["predictions"].trigger()
    (dialog,) = program.window.findChildren(PredictionsDialog)
    while not dialog.means.isEnabled():  # it reads between events
        QApplication.processEvents()


def notices(program: Program, folder: Path) -> None:
    program.desk.say("warning", "The file has changed on the disk since it was read. " * 3, topic="file")
    program.actions["measure_jensen_shannon_divergence"].trigger()  # opens the rest of the readouts


OPENED: dict[str, Callable[[Program, Path], object]] = {
    "window": lambda program, folder: None,
    **{
        name: by_action(name)
        for name in (
            *("gallery", "scene_from_gallery", "worksheet", "figure", "rename_scene", "type_observations"),
            *("simulate_observations", "classifier", "guide", "practice", "palette", "shortcuts", "about"),
        )
    },
    "import_table": import_table,
    "read_observations": read_observations,
    "type_strangers": type_strangers,
    "predictions": predictions,
    "notices": notices,
}


LOOKS = [(size, language) for size in SIZES for language in ("en", "de")]


@pytest.fixture(params=LOOKS, ids=[" ".join(look) for look in LOOKS])
def program(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program at a size, in a language."""
    name, language = request.param
    size: Size = SIZES[name]
    with running_program(tmp_path, ScriptedAsker(), language=language) as running:
        running.window.resize(size.width, size.height)
        running.editor.dress(zoom=size.zoom)
        QApplication.processEvents()
        yield running


def put_away(program: Program) -> None:
    """Close what was opened over the window."""
    for window in QApplication.topLevelWidgets():
        if window is not program.window and window.isVisible():
            window.close()
    for palette in program.window.findChildren(CommandPalette):
        palette.hide()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(*kinds: type[QWidget]) -> list[QWidget]:
    """All widgets of some kinds that can be seen, in whatever window."""
    return [w for w in QApplication.allWidgets() if isinstance(w, kinds) and w.isVisible()]


def words(widget: QWidget) -> str:
    """Which widget it is, for a person who mends it."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    size = f"{widget.width()} × {widget.height()}"
    inside = type(widget.parentWidget()).__name__ if widget.parentWidget() else "nothing"
    return f"{type(widget).__name__} {widget.objectName()} {text!r} of {size} in {inside}"


def nameless(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface is None or not interface.text(QAccessible.Text.Name).strip()


def is_cut(widget: QWidget) -> bool:
    """Whether a label or a button shows less than its words; what is elided says so with an ellipsis."""
    if isinstance(widget, ElidedLabel) or (isinstance(widget, QLabel | QToolButton) and not widget.text()):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    needed = widget.minimumSizeHint()
    return widget.width() + 1 < needed.width() or widget.height() + 1 < needed.height()


def is_outside(widget: QWidget) -> bool:
    """Whether a part lies beyond the edge of what holds it; what can be scrolled to is not outside."""
    box, holder = widget.rect(), widget
    while (above := holder.parentWidget()) is not None and not holder.isWindow():
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return False
        box.translate(holder.pos())
        if not above.rect().adjusted(-1, -1, 1, 1).contains(box):
            return True
        holder = above
    return False


def overlapping(widgets: list[QWidget]) -> list[str]:
    """Pairs that stand in one holder and lie over each other."""
    found = []
    for place, one in enumerate(widgets):
        for other in widgets[place + 1 :]:
            same = one.parentWidget() is other.parentWidget()
            if same and one.geometry().adjusted(1, 1, -1, -1).intersects(
                other.geometry().adjusted(1, 1, -1, -1)
            ):
                found.append(f"{words(one)} over {words(other)}")
    return found


def in_tabs(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QTabBar)


def faults() -> dict[str, list[str]]:
    """What is wrong with what can be seen now."""
    takes = [w for w in shown(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled()]
    takes = [w for w in takes if w.focusProxy() is None]  # else what has the focus is the proxy
    clicked = shown(QAbstractButton, QComboBox, QLineEdit, QSpinBox, QTabBar)
    clicked = [w for w in clicked if w.focusProxy() is None]
    seen = [w for w in shown(QLabel, QAbstractButton) if not in_tabs(w)]  # whose arrows have no words
    placed = {w for w in seen + clicked if not (in_tabs(w) or isinstance(w.parentWidget(), TotalsRow))}
    assert takes and clicked and seen
    found = {
        "without a name": [words(w) for w in takes if nameless(w)],
        "too small": [words(w) for w in clicked if w.width() < SMALLEST or w.height() < SMALLEST],
        "cut off": [words(w) for w in seen if is_cut(w)],
        "outside": [words(w) for w in placed if is_outside(w)],
        "over each other": overlapping(list(placed)),
    }
    return {what: where for what, where in found.items() if where}


def test_everything_is_named_large_enough_and_whole(program: Program, tmp_path: Path) -> None:
    found = {}
    for name, open_it in OPENED.items():
        open_it(program, tmp_path)
        for _ in range(3):
            QApplication.processEvents()
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        assert len(windows) == 1 + (name not in INSIDE)
        found[name] = faults()
        put_away(program)
    assert {name: what for name, what in found.items() if what} == {}


@pytest.mark.parametrize("program", LOOKS[:1], indirect=True)
def test_what_is_wrong_is_found(program: Program) -> None:
    """The checks see what they are for."""
    bar = program.window.bar
    label = QLabel("words that are longer than their room", bar)
    label.setGeometry(QRect(QPoint(0, 0), bar.search.size() / 4))
    label.show()
    assert is_cut(label)
    label.move(bar.width() - 4, 0)
    assert is_outside(label)
    label.setGeometry(bar.search.geometry())
    assert overlapping([label, bar.search])
