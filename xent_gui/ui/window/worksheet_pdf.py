"""A worksheet as PDF: the same exercises as the HTML one, painted page by page, formulas as outlines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.shown import Look
from xent_gui.core.document.state import Scene
from xent_gui.core.explain.sums import definition
from xent_gui.core.explain.worked import NothingToMeasure, worked
from xent_gui.core.formats.worksheet import Exercise
from xent_gui.core.language import translate
from xent_gui.editing.disk import write_whole
from xent_gui.ui.figures.pdf import PdfFile
from xent_gui.ui.formulas.flow import Line
from xent_gui.ui.style.fonts import font, plain_figures
from xent_gui.ui.style.tokens import LIGHT
from xent_gui.ui.widgets.formula_view import FormulaView
from xent_gui.ui.widgets.worked_lines import lines_of

_DPI, _LOGICAL = 300, 96
_LOOK = Look("light")
_GAP, _ROW = 10.0, 24.0


def worksheet_pdf(title: str, sheet: Sequence[Exercise], solved: bool) -> bytes:
    """The worksheet on A4 pages, with the solution or with blanks."""
    file = PdfFile(title, f"worksheet\n{title}\n{sheet}\n{solved}", _DPI)
    margins = QMarginsF(18, 18, 18, 18)
    size = QPageSize(QPageSize.PageSizeId.A4)
    file.writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    with plain_figures():
        page = Page(file.writer)
        page.text(title, "heading")
        for exercise in sheet:
            _exercise(page, exercise, solved)
        page.end()
    return file.finish()


def write_worksheet_pdf(path: Path, title: str, sheet: Sequence[Exercise], solved: bool) -> None:
    """Write the worksheet, whole or not at all; raises OSError."""
    write_whole(path, worksheet_pdf(title, sheet, solved))


class Page:
    """A painter that goes down the page and turns it when it is full. Lengths in logical pixels."""

    def __init__(self, writer: QPagedPaintDevice) -> None:
        self._writer = writer
        self.painter = QPainter(writer)
        scale = writer.logicalDpiX() / _LOGICAL
        self.painter.scale(scale, scale)
        self.width, self.height = writer.width() / scale, writer.height() / scale
        self._y = 0.0

    def room(self, height: float) -> float:
        """Where something of that height goes; on a new page if it does not fit on this one."""
        if self._y and self._y + height > self.height:
            self._writer.newPage()
            self._y = 0.0
        at, self._y = self._y, self._y + height
        return at

    def turn(self) -> None:
        """A new page, where this one has something on it."""
        if self._y:
            self._writer.newPage()
            self._y = 0.0

    def text(self, words: str, role: str, colour: str = LIGHT.text) -> None:
        """A paragraph."""
        self.painter.setFont(font(role, _LOOK))
        flags = Qt.TextFlag.TextWordWrap
        box = self.painter.boundingRect(QRectF(0, 0, self.width, 10_000), flags, words)
        top = self.room(box.height() + _GAP / 2)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(QRectF(0, top, self.width, box.height()), flags, words)

    def formulas(self, lines: Sequence[Line]) -> None:
        """Lines of a calculation; each stays whole on one page."""
        for line in lines:
            view = FormulaView()
            view.show_lines([line], _LOOK, None, "")
            view.finish()
            top = self.room(view.height_at(self.width) + _GAP)
            self.painter.save()
            self.painter.translate(0, top)
            view.paint_on(self.painter, self.width, _LOOK)
            self.painter.restore()
            view.deleteLater()

    def end(self) -> None:
        """The last page is done."""
        self.painter.end()


def _exercise(page: Page, exercise: Exercise, solved: bool) -> None:
    scene = exercise.scene
    page.room(_GAP)
    page.text(scene.title, "title")
    if scene.notes:
        page.text(scene.notes, "body", LIGHT.muted)
    _table(page, scene, solved)
    for key in exercise.measures:
        page.text(f"{MEASURES[key].name}, {MEASURES[key].symbol}", "strong")
        if not solved:
            page.formulas([Line(definition(key, scene).pieces)])
            page.text(f"{MEASURES[key].symbol} = ______________ {scene.unit.name}", "body")
            page.room(_GAP)
            continue
        try:
            page.formulas(lines_of(worked(scene, key)))
        except NothingToMeasure as reason:
            page.text(str(reason), "body")


def _table(page: Page, scene: Scene, solved: bool) -> None:
    heads = [
        "x",
        "p",
        "q",
        *(["n"] if scene.has_counts else []),
        *([] if solved else [translate("worksheet", "term")] * 2),
    ]
    rows = [heads]
    for row in range(len(scene)):
        outcome = scene.outcome(row)
        count = [str(outcome.count or "")] if scene.has_counts else []
        rows.append(
            [outcome.label, scene.p.shown(row), scene.q.shown(row), *count, *([] if solved else ["", ""])]
        )
    width = min(page.width / len(heads), 110.0)
    painter = page.painter
    for number, cells in enumerate(rows):
        top = page.room(_ROW)
        painter.setFont(font("number" if number else "strong", _LOOK))
        for column, text in enumerate(cells):
            painter.setPen(QColor(LIGHT.text))
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            box = QRectF(column * width, top, width - 12, _ROW)
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.drawLine(0, round(top + _ROW), round(width * len(heads)), round(top + _ROW))
    page.room(_GAP)
